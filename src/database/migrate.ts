import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { CannotStart, reasonOf } from './cannot-start.js';

/** TypeORM takes no lock of its own: two starts at once would both create the tables. */
const MIGRATING = 770_001;

/** Runs what is pending and answers its names. Throws `CannotStart`, also when the database is newer than this program. */
export async function migrate(owner: pg.Client, ownerUrl: string): Promise<string[]> {
  if ((await pending(owner)).length === 0) return []; // the usual case, and loading TypeORM takes longer than all else
  try {
    return await migrating(owner, () => runPending(ownerUrl));
  } catch (error) {
    throw new CannotStart(`数据库结构不能升级：${reasonOf(error)}`);
  }
}

/** Whoever migrates meanwhile waits until `act` has ended. */
export async function migrating<T>(owner: pg.ClientBase, act: () => Promise<T>): Promise<T> {
  await owner.query('select pg_advisory_lock($1)', [MIGRATING]);
  try {
    return await act();
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MIGRATING]).catch(() => {}); // a lost connection has let go
  }
}

/** Runs what the source knows and the database does not have yet, in the transaction that the runner has open. */
export async function migrateWithin(source: DataSource, runner: QueryRunner): Promise<void> {
  const { MigrationExecutor } = await import('typeorm');
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

async function pending(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query("select to_regclass('schema_migration') is not null as made");
  const done = rows[0].made
    ? (await owner.query('select name from schema_migration')).rows.map(({ name }) => name)
    : [];
  const known = migrations.map(({ name }) => name);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new CannotStart(`数据库比本程序新（已有 ${unknown.join('、')}）：请使用较新的版本。`);
  return known.filter((name) => !done.includes(name));
}

async function runPending(ownerUrl: string): Promise<string[]> {
  const { dataSource } = await import('./data-source.js');
  const source = await dataSource(ownerUrl).initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
