import { setTimeout as sleep } from 'node:timers/promises';
import { logger, trouble } from './logger.js';

/** Repeats until it is stopped; says when it begins to fail and when it works again. Answers what stops it. */
export function every(pause: number, act: () => Promise<void>): () => Promise<void> {
  const stopping = new AbortController();
  const going = repeat(pause, act, stopping.signal);
  return async () => {
    stopping.abort();
    await going;
  };
}

async function repeat(pause: number, act: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let failing = false;
  while (!signal.aborted) {
    const error = await act().then(
      () => undefined,
      (reason) => reason ?? new Error(),
    );
    if (error && !failing) trouble(error);
    if (!error && failing) logger.warn('任务队列恢复正常');
    failing = error !== undefined;
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}
