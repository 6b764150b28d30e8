import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './cannot-start.js';
import { clusterOf, lastError, runTool, toolEnv } from './cluster.js';
import { forgetStranger, lastPort, runningServer } from './pid-file.js';
import type { ServerPlace } from './server-place.js';

export type ServerFlags = Readonly<Record<string, string>>;

const OWN_FLAGS: ServerFlags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse', // a detail line would print the row, and with it whatever a person wrote
};

export interface FailedStart {
  readonly reason: string;
  /** Whether a later try may go well. */
  readonly passes: boolean;
}

/** What passes by itself: somebody else's start, a port just taken, the last backends of a killed server. */
const PASSING = /already exists|is empty|still in use|TCP\/IP sockets/;

/** Starts the server, at `keep` or not at all, and waits until it takes connections; answers why when it did not start. */
export async function startServer(
  place: ServerPlace,
  flags: ServerFlags,
  keep?: number,
): Promise<FailedStart | undefined> {
  const port = keep ?? (await freePort(lastPort(place)));
  forgetStranger(place);
  const log = openLog(place);
  const child = spawnServer(place, port, flags, log.file);
  closeSync(log.file);
  let failed: FailedStart | undefined;
  child.once('error', (error) => {
    failed = { reason: reasonOf(error), passes: false };
  });
  child.once('exit', (_code, signal) => {
    const reason = signal ?? lastError(readFileSync(log.path).subarray(log.length).toString());
    failed = { reason, passes: signal !== null || PASSING.test(reason) };
  });
  while (!failed && !isReady(place, child.pid)) await sleep(20);
  child.removeAllListeners().unref();
  return failed;
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

/** Root must not write through a link that the server's user could lay into its folder. */
const APPEND = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);

function openLog({ home, runAs }: ServerPlace): { path: string; file: number; length: number } {
  const path = join(home, 'server.log');
  if (existsSync(path) && statSync(path).size > LONG_LOG) renameSync(path, `${path}.old`);
  const file = openSync(path, APPEND, 0o600);
  if (runAs) fchownSync(file, runAs.uid, runAs.gid);
  return { path, file, length: fstatSync(file).size };
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

const STOPS_WITHIN_MS = 60_000;

/**
 * Stops the server: open transactions are rolled back, everything acknowledged is on disk. A copy of the signal that stops us may
 * end pg_ctl before it is out of our process group; then the server has heard nothing and is told again.
 */
export async function stopServer(place: ServerPlace): Promise<void> {
  const pid = runningServer(place)?.pid;
  const until = Date.now() + STOPS_WITHIN_MS;
  let told = false;
  while (pid && runningServer(place)?.pid === pid && Date.now() < until) {
    // pg_ctl's own waiting would take the next server, which somebody may start at once, for this one
    if (!told) told = (await runTool(place, 'pg_ctl', ['stop', '-D', clusterOf(place), '-mfast', '-W'])).code === 0;
    await sleep(20);
  }
}
