import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { ServerUser } from '../../src/database/server-user.js';

/** A process that has joined a server. */
export interface MemberProcess {
  readonly url: string;
  leave(): Promise<void>;
  kill(): Promise<void>;
}

const folders: string[] = [];

/** A folder that goes with `removeFolders`; with 0o755 the server's user can enter it, with 0o700 only we can. */
export function folder(mode = 0o755): string {
  const path = mkdtempSync(join(tmpdir(), 'mingzhang-test-'));
  chmodSync(path, mode);
  folders.push(path);
  return path;
}

export function removeFolders(): void {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** The folder of a build of these sources. */
export const BUILD = resolve(execFileSync(process.execPath, ['start.mjs', 'build'], { encoding: 'utf8' }).trim());

/** Starts a process that joins the server of `dataDir`, from a build and with the Node of this project unless told otherwise. */
export async function member(
  dataDir: string,
  { build = BUILD, node = process.execPath, script = resolve('test/database/member.mjs'), ...user }: Start = {},
): Promise<MemberProcess> {
  const module = join(build, 'src/database/embedded-server.js');
  const child = spawn(node, [script, module, dataDir], { ...user, cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await firstLine(child);
  const leave = async () => {
    child.stdin?.end();
    await ended(child);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended(child);
  };
  return { url, leave, kill };
}

type Start = { build?: string; node?: string; script?: string } & Partial<ServerUser>;

async function firstLine(child: ChildProcess): Promise<string> {
  const [text] = await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  if (typeof text === 'number') throw new Error(`The member ended with ${text}.`);
  return String(text).trim();
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** The process number of the server that runs in a data directory. */
export function serverPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** An orderly stop takes the pid file away. */
export const isStopped = (dataDir: string): boolean => !existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'));

/** Runs one statement over a connection of its own. */
export async function ask(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
