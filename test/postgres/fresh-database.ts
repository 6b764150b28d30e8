import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openPool, TYPES } from '../../src/database/pool.js';

export interface FreshDatabase {
  /** As the program uses it: role `mingzhang_app`. */
  readonly pool: pg.Pool;
  /** As the operator proves the log. */
  readonly auditor: pg.Pool;
  /** As the operator rebuilds. */
  readonly rebuilder: pg.Pool;
  /** As the superuser: to look behind the rights, and to spoil things. */
  readonly owner: pg.Pool;
  /** The address as the superuser. */
  readonly url: string;
  /** Closes both pools and drops the database. */
  drop(): Promise<void>;
}

/** A database of its own for a test file: every table, no row. Call it in `beforeAll` and `drop` it in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template template_migrated strategy file_copy`);
  const url = addressOf(name);
  const pool = openPool(url);
  const [auditor, rebuilder] = [openPool(url, 'mingzhang_audit'), openPool(url, 'mingzhang_rebuild')];
  const owner = new pg.Pool({ connectionString: url, types: TYPES, max: 4 });
  owner.on('error', () => {}); // dropping the database cuts what is still closing
  const drop = async () => {
    await Promise.all([pool, auditor, rebuilder, owner].map((one) => one.end()));
    await onServer(`drop database ${name} with (force)`);
  };
  return { pool, auditor, rebuilder, owner, url, drop };
}

/** The advisory locks of the database that is asked: files that run side by side share a server. */
export const LOCKS_HERE = `(select pg_locks.* from pg_locks join pg_database on database = pg_database.oid
  where datname = current_database() and locktype = 'advisory') here`;

/** A database in which there is nothing, not even a table; it may be that of a role with no more rights than an owner needs. */
export async function blankDatabase(owner?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template template0 ${owner ? `owner ${owner}` : ''}`);
  return { url: addressOf(name), drop: () => onServer(`drop database ${name} with (force)`) };
}

function addressOf(database: string): string {
  const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
  url.pathname = database;
  return url.href;
}

/** Says it to the server as its superuser. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(addressOf('postgres'));
  await client.connect();
  await client.query(statement);
  await client.end();
}
