import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { appAddress } from './app-login.js';
import { CannotStart, reasonOf } from './cannot-start.js';
import { joinEmbeddedServer } from './embedded-server.js';
import { refuseStrongApp, refuseUnfit } from './fitness.js';
import { migrate } from './migrate.js';
import { type OperatorRole, openPool, TYPES, UNHURRIED, withSession } from './pool.js';
import { readSettings, type Settings } from './settings.js';

export interface Database {
  /** Logs in as a role of its own that may be `mingzhang_app` alone. Dates come as `YYYY-MM-DD`, bigint as a number, which fails rather than lose digits. */
  readonly pool: pg.Pool;
  /** The address as the owner: for what brings its own tables (the queue) and for backups. */
  readonly url: string;
  /** The names of the migrations that this start has run. */
  readonly migrated: string[];
  /** A pool for what the operator alone does; it ends with the other one. */
  openAs(role: OperatorRole): pg.Pool;
  /** Ends the pools and leaves the embedded server. */
  close(): Promise<void>;
}

/** Opens `DATABASE_URL`, or else the embedded server of the data directory, and brings its tables up to date. Throws `CannotStart`. */
export async function openDatabase(env: NodeJS.ProcessEnv): Promise<Database> {
  const { url, makeDatabase, leave } = await serverOf(readSettings(env));
  try {
    await makeDatabase();
    const { migrated, appUrl } = await prepare(url, env);
    const pool = await openedPool(appUrl);
    const pools = [pool];
    const openAs = (role: OperatorRole) => {
      const other = openPool(url, role);
      pools.push(other);
      return other;
    };
    const close = async () => {
      await Promise.all(pools.map((one) => one.end()));
      await leave();
    };
    return { pool, url, migrated, openAs, close };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** The database as its owner has it and as it stands, for what carries it away or brings it whole: nothing is migrated. */
export interface OwnersDatabase {
  readonly client: pg.Client;
  readonly url: string;
  close(): Promise<void>;
}

/** Throws `CannotStart`. */
export async function openAsOwner(env: NodeJS.ProcessEnv): Promise<OwnersDatabase> {
  const server = await serverOf(readSettings(env));
  let client: pg.Client | undefined;
  const close = async () => {
    await client?.end();
    await server.leave();
  };
  try {
    await server.makeDatabase();
    const url = withSession(server.url, UNHURRIED);
    client = await connect(url);
    await refuseUnfit(client, { test: env.NODE_ENV === 'test' });
    return { client, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether there is a register to ask: at an address, or in the data directory since some start. */
export function isThere(env: NodeJS.ProcessEnv): boolean {
  const { databaseUrl, dataDir } = readSettings(env);
  return databaseUrl !== undefined || existsSync(join(dataDir, 'postgres'));
}

const DATABASE = 'mingzhang';

interface Server {
  readonly url: string;
  makeDatabase(): Promise<void>;
  leave(): Promise<void>;
}

async function serverOf({ databaseUrl, dataDir }: Settings): Promise<Server> {
  const nothing = async () => {};
  if (databaseUrl) return { url: databaseUrl, makeDatabase: nothing, leave: nothing };
  const { ownerUrl, leave } = await joinEmbeddedServer({ dataDir });
  return { url: ownerUrl(DATABASE), makeDatabase: () => ensureDatabase(ownerUrl('postgres')), leave };
}

async function ensureDatabase(url: string): Promise<void> {
  const owner = await connect(url);
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await owner.query(`create database ${DATABASE}`).catch(ignoreTwin);
  await owner.end();
}

/** Two first starts at once: the other one has made it. */
function ignoreTwin(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}

async function prepare(url: string, env: NodeJS.ProcessEnv): Promise<{ migrated: string[]; appUrl: string }> {
  const owner = await connect(url);
  try {
    await refuseUnfit(owner, { test: env.NODE_ENV === 'test' });
    const migrated = await migrate(owner, url);
    return { migrated, appUrl: await appAddress(owner, url) };
  } finally {
    await owner.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, types: TYPES, connectionTimeoutMillis: 10_000 });
    client.on('error', () => {}); // the query under way fails as well and says so
    await client.connect();
    return client;
  } catch (error) {
    throw new CannotStart(`数据库（环境变量 DATABASE_URL）连接不上：${reasonOf(error)}。`);
  }
}

/** A pool whose first connection has been made: the role of the app may be missing or too strong, or not ours to take. */
async function openedPool(url: string): Promise<pg.Pool> {
  const pool = openPool(url);
  try {
    await refuseStrongApp(pool);
    return pool;
  } catch (error) {
    await pool.end();
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`不能以程序自己的角色（mingzhang_login_…）登录数据库：${reasonOf(error)}`);
  }
}
