import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { TYPES } from './pool.js';

/** TypeORM on our database: migrations and plain settings tables. The log, the ledger and the tables are raw SQL. */
export function dataSource(ownerUrl: string, known = migrations): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [],
    migrations: known,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 2,
    applicationName: 'mingzhang-migration',
    extra: { types: TYPES },
  });
}
