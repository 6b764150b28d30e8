import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './cannot-start.js';
import { clusterOf, lastError, runTool, toolEnv } from './cluster.js';
import type { ServerPlace } from './server-place.js';

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export type ServerFlags = Readonly<Record<string, string>>;

const OWN_FLAGS: ServerFlags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse', // a detail line would print the row, and with it whatever a person wrote
};

const pidFile = (place: ServerPlace): string => join(clusterOf(place), 'postmaster.pid');

/** The server of this place as its pid file tells it, or undefined when none is alive. */
export function runningServer(place: ServerPlace): RunningServer | undefined {
  const [pid, , , port, , , , status] = pidLines(place);
  if (!pid || !isAlive(Number(pid)) || !isServerOf(place, Number(pid))) return undefined;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
}

function pidLines(place: ServerPlace): string[] {
  try {
    return readFileSync(pidFile(place), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** The number in a pid file may have gone to another process since: after a power cut, in a container, in a copied folder. */
function isServerOf(place: ServerPlace, pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(clusterOf(place));
  } catch {
    return false;
  }
}

/**
 * Starts the server and waits until it takes connections. Answers the reason when it did not start: another process was
 * quicker, the port was taken meanwhile, backends of a killed server are still ending, or something that stays.
 */
export async function startServer(place: ServerPlace, flags: ServerFlags): Promise<string | undefined> {
  const [lastPid, , , lastPort] = pidLines(place);
  // PostgreSQL would take a stranger of the same user for a running server
  if (lastPid && isAlive(Number(lastPid)) && !isServerOf(place, Number(lastPid)))
    rmSync(pidFile(place), { force: true });
  const log = openLog(place);
  const child = spawnServer(place, await freePort(Number(lastPort)), flags, log.file);
  closeSync(log.file);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = reasonOf(error);
  });
  child.once('exit', () => {
    ended = lastError(readFileSync(log.path).subarray(log.length).toString());
  });
  child.unref();
  while (ended === undefined && !isReady(place, child.pid)) await sleep(20);
  return ended;
}

function isReady(place: ServerPlace, pid: number | undefined): boolean {
  const running = runningServer(place);
  return running?.pid === pid && running?.ready === true;
}

function spawnServer(place: ServerPlace, port: number, flags: ServerFlags, log: number): ChildProcess {
  const options = Object.entries({ ...OWN_FLAGS, ...flags }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(place.native, 'bin', 'postgres'), ['-D', clusterOf(place), '-p', String(port), ...options], {
    ...place.runAs,
    cwd: '/',
    env: toolEnv(),
    detached: true, // Ctrl-C must reach only us: we drain first
    stdio: ['ignore', log, log],
  });
}

const LONG_LOG = 1_000_000;

function openLog({ home }: ServerPlace): { path: string; file: number; length: number } {
  const path = join(home, 'server.log');
  if (existsSync(path) && statSync(path).size > LONG_LOG) renameSync(path, `${path}.old`);
  const file = openSync(path, 'a', 0o600);
  return { path, file, length: statSync(path).size };
}

/** The port of the last time if it is free, so that open pools find a server again that had to be started anew. */
async function freePort(preferred: number): Promise<number> {
  return (preferred > 0 && (await tryPort(preferred))) || ((await tryPort(0)) as number);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => resolve(found));
    });
  });
}

/** Stops the server: open transactions are rolled back, everything acknowledged is on disk. */
export async function stopServer(place: ServerPlace): Promise<void> {
  const { code, said } = await runTool(place, 'pg_ctl', [
    '-D',
    clusterOf(place),
    '-m',
    'fast',
    '-w',
    '-t',
    '60',
    'stop',
  ]);
  if (code !== 0 && runningServer(place)) throw new Error(`pg_ctl stop: ${said.trim()}`);
}
