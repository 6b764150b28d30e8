import { setTimeout as sleep } from 'node:timers/promises';
import { logger, trouble } from './logger.js';

/** Does it again and again until it is to stop; says when it begins to fail and when it works again. */
export async function repeat(pause: number, act: () => Promise<void>, stopping: AbortSignal): Promise<void> {
  let failing = false;
  while (!stopping.aborted) {
    const error = await act().then(
      () => undefined,
      (reason) => reason ?? new Error(),
    );
    if (error && !failing) trouble(error);
    if (!error && failing) logger.warn('任务队列恢复正常');
    failing = error !== undefined;
    await sleep(pause, undefined, { signal: stopping }).catch(() => {});
  }
}
