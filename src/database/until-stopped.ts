import { CannotStart, reasonOf } from './cannot-start.js';

/** What a start tells while it goes on. */
export interface Start {
  /** Notes how to close what has just been opened; closing goes in reverse. */
  opened(close: () => Promise<unknown>): void;
  /** A stop has been asked for: the rest of the start is not wanted any more. */
  isOver(): boolean;
}

/** A database that does not answer any more says no goodbye either. */
const CLOSED_WITHIN_MS = 20_000;

/**
 * Runs what `start` opens until Ctrl-C or SIGTERM, then closes it and ends with code 0; what is not closed in time is left as it
 * is, with code 1. A stop during the start waits for the step in hand. A start that fails closes what it has opened and ends with code 1; a `CannotStart` says why in its line.
 */
export async function runUntilStopped(start: (telling: Start) => Promise<void>): Promise<void> {
  const closers: Parameters<Start['opened']>[0][] = [];
  let over = false;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // nobody reads what we say: work goes on
  const close = async () => {
    for (const one of closers.splice(0).reverse())
      await one().catch((error) => console.error(`关闭时出错：${reasonOf(error)}`));
  };
  onStopSignal(async () => {
    over = true;
    setTimeout(() => {
      console.error(`${CLOSED_WITHIN_MS / 1000}秒内没有全部关闭（数据库可能没有应答），直接退出。`);
      process.exit(1);
    }, CLOSED_WITHIN_MS);
    await started;
    await close();
    process.exit(0);
  });
  const telling: Start = { opened: (one) => void closers.push(one), isOver: () => over };
  const started = start(telling).catch(async (error) => {
    if (over) return; // what a stop has broken off is no failure
    await close();
    console.error(error instanceof CannotStart ? error.message : error);
    process.exit(1);
  });
  await started;
}

const PATIENCE_MS = 30_000;

/**
 * Calls `stop` at the first SIGINT (Ctrl-C) or SIGTERM. What follows is the same wish: the terminal, npm and `timeout` each
 * pass on a copy of their own. Only a signal half a minute later, when closing must have got stuck, ends at once.
 */
export function onStopSignal(stop: () => void): void {
  let first: number | undefined;
  const told = () => {
    if (first !== undefined && performance.now() - first > PATIENCE_MS) process.exit(130);
    if (first !== undefined) return;
    first = performance.now();
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, told);
}
