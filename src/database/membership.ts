import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart, reasonOf } from './cannot-start.js';
import { clusterOf, OWNER, ownerPassword } from './cluster.js';
import { runningServer } from './pid-file.js';
import type { ServerPlace } from './server-place.js';
import { type ServerFlags, startServer, stopServer } from './server-process.js';

/** One connection of this name stands for one process that uses the server; a killed process is no member any more. */
const MEMBER = 'mingzhang-member';

/** Advisory lock: held while somebody counts the members and stops the server; whoever joins passes through it. */
const DOOR = 770_002;

const PATIENCE_MS = 30_000;

export interface Member {
  readonly connection: pg.Client;
  readonly port: number;
  /** The process of the server that serves our connection. */
  readonly backend: number;
  readonly gone: Promise<void>;
}

/** The address of a database as the superuser sees it. */
export function ownerUrl(place: ServerPlace, port: number, database: string): string {
  return `postgres://${OWNER}:${ownerPassword(place)}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** Joins the server of the place, starting it if nobody has: at `keep`, where open pools look for it. Throws `CannotStart`. */
export async function becomeMember(place: ServerPlace, flags: ServerFlags, keep?: number): Promise<Member> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(50)) {
    const result = await tryToJoin(place, flags, keep);
    if (typeof result !== 'string') return result;
    if (Date.now() > until) throw new CannotStart(`数据库没有启动：${result}（记录见 ${place.home}/server.log）`);
  }
}

/** A member, or why not yet. */
async function tryToJoin(place: ServerPlace, flags: ServerFlags, keep?: number): Promise<Member | string> {
  if (!runningServer(place)) {
    const failed = await startServer(place, flags, keep);
    if (failed?.passes) return failed.reason;
    if (failed) throw new CannotStart(`数据库不能启动：${failed.reason}（目录 ${clusterOf(place)}）`);
  }
  const running = runningServer(place);
  if (!running?.ready) return '服务器尚未就绪';
  return enter(place, running.port).catch(passing);
}

function passing(error: unknown): string {
  const { code } = error as { code?: string };
  if (error instanceof CannotStart || code?.startsWith('28')) throw error;
  return reasonOf(error);
}

async function enter(place: ServerPlace, port: number): Promise<Member> {
  const connection = await connect(place, port, MEMBER);
  const gone = new Promise<void>((resolve) => connection.once('end', () => resolve()));
  await connection.query('select pg_advisory_lock($1)', [DOOR]);
  await connection.query('select pg_advisory_unlock($1)', [DOOR]);
  const { rows } = await connection.query('select pg_backend_pid() as backend');
  return { connection, port, backend: rows[0].backend, gone };
}

async function connect(place: ServerPlace, port: number, name: string): Promise<pg.Client> {
  const connectionString = ownerUrl(place, port, 'postgres');
  const client = new pg.Client({ connectionString, application_name: name, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // told by 'end' as well
  await client.connect();
  return client;
}

/** Ends a membership and stops the server if it was the last. */
export async function leave(place: ServerPlace, member: Member): Promise<void> {
  await member.connection.end();
  const running = runningServer(place);
  const counter = running && (await connect(place, running.port, 'mingzhang-leaving').catch(() => undefined));
  if (counter && (await isLast(counter, member).catch(() => false))) await stopServer(place);
  await counter?.end();
}

/** Holds the door until `counter` is gone. */
async function isLast(counter: pg.Client, { backend }: Member): Promise<boolean> {
  await counter.query('select pg_advisory_lock($1)', [DOOR]);
  const others = 'select from pg_stat_activity where application_name = $1 and pid <> $2';
  return (await counter.query(others, [MEMBER, backend])).rowCount === 0;
}
