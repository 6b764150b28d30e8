import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clusterOf } from './cluster.js';
import type { ServerPlace } from './server-place.js';

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

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

const WRITTEN_WITHIN_MS = 3_000;

/**
 * Removes a pid file that PostgreSQL would take for a running server, and not start: one whose number now belongs to a
 * stranger, and one that stayed empty because its server was killed in between.
 */
export function forgetStranger(place: ServerPlace): void {
  const [first = ''] = pidLines(place);
  const pid = Number(first);
  const stranger = pid > 0 && isAlive(pid) && !isServerOf(place, pid);
  if (stranger || (first === '' && ageOf(pidFile(place)) > WRITTEN_WITHIN_MS)) rmSync(pidFile(place), { force: true });
}

const ageOf = (file: string): number => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

/** The port that the last server was told, however it ended; 0 before the first one. */
export function lastPort(place: ServerPlace): number {
  try {
    const told = readFileSync(join(clusterOf(place), 'postmaster.opts'), 'utf8');
    return Number(/"-p" "(\d{1,5})"/.exec(told)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const pidFile = (place: ServerPlace): string => join(clusterOf(place), 'postmaster.pid');
