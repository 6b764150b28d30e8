import type { Queue } from 'bullmq';
import { REMIND } from './reminders.js';

export const BEGIN_RUNS = 'begin-year-end-runs';
export const FORGET_JOBS = 'forget-old-jobs';

/**
 * By the clock of Asia/Shanghai. On 1 January the first begins the runs; on any other day those that 1 January has missed.
 * Organs end their quiet hours at hours of their own, so each full hour it is looked who has not had his morning yet.
 */
const TIMES = { [BEGIN_RUNS]: '0 5 0 * * *', [FORGET_JOBS]: '0 35 3 * * *', [REMIND]: '0 0 * * * *' };
const MISSED = [BEGIN_RUNS, REMIND];

/** Registers what runs by the clock, once however many processes do so, and asks at once for what may have been missed. */
export async function schedule(queue: Queue): Promise<void> {
  for (const [name, pattern] of Object.entries(TIMES)) await register(queue, name, pattern);
  for (const name of MISSED) await queue.add(name, {}, { deduplication: { id: name } });
}

/** Two that register at the same moment collide in PostgreSQL and one of them is refused: the other has done it. */
async function register(queue: Queue, name: string, pattern: string): Promise<void> {
  try {
    await queue.upsertJobScheduler(name, { pattern, tz: 'Asia/Shanghai' }, { name });
  } catch (error) {
    if (!(await queue.getJobScheduler(name))) throw error;
  }
}

/** The same where the queue has lost it. */
export async function scheduleAgain(queue: Queue): Promise<void> {
  if (!(await queue.getJobScheduler(BEGIN_RUNS))) await schedule(queue);
}

const KEPT_FOR = 90 * 24 * 3_600_000;
const AT_ONCE = 1000;

/** Removes jobs that ended three months ago. */
export async function forgetOldJobs(queue: Queue): Promise<void> {
  for (const ended of ['completed', 'failed'] as const)
    while ((await queue.clean(KEPT_FOR, AT_ONCE, ended)).length === AT_ONCE);
}
