import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { reasonOf } from '../database/cannot-start.js';
import type { Anchors } from '../event-store/anchors.js';
import { hourInShanghai, todayInShanghai } from '../event-store/clock.js';
import type { EventLog } from '../event-store/event-log.js';
import { logger } from './logger.js';
import { onTables, openQueue, openWorker, type QueuePlace } from './queue.js';
import { askAgain, relayOutbox } from './relay.js';
import { repeat } from './repeat.js';
import { schedule, scheduleAgain } from './schedule.js';
import { type Surroundings, workOf } from './work.js';

export interface Jobs {
  /** Work under way goes back into the queue after the step in hand. Close before the database; takes eight seconds at most. */
  close(): Promise<void>;
}

/** Milliseconds. */
export interface Pace {
  relay: number;
  /** How often it is looked whether a log has grown enough to be anchored. */
  anchor: number;
  /** How often the log is searched for work whose job is lost, and how long a run is left alone first. */
  reconcile: number;
  grace: number;
  /** A worker without a sign of life for so long counts as dead, and its job is another's. */
  lock: number;
}

const PACE: Pace = { relay: 2000, anchor: 20_000, reconcile: 20_000, grace: 40_000, lock: 30_000 };
const PATIENCE = 8000;
const AROUND: Surroundings = {
  today: todayInShanghai,
  hour: hourInShanghai,
  channels: [],
  webhooksTo: [],
  vault: null,
};

/**
 * Relays the outbox, keeps the daily schedule and carries jobs out; any number of processes may do so side by side. Every
 * effect is an append to the log that happens once, so a job may be delivered twice or lost. Keeps the anchors, where it is given
 * any. Throws `CannotStart`.
 */
export async function startJobs(
  log: EventLog,
  place: QueuePlace,
  anchors: Anchors | null = null,
  pace: Pace = PACE,
  around: Partial<Surroundings> = {},
): Promise<Jobs> {
  const queue = await openQueue(place);
  await onTables(place, () => schedule(queue));
  const stopping = new AbortController();
  const timing = { lockDuration: pace.lock, stalledInterval: pace.lock };
  const worker = await openWorker(place, workOf({ log, queue, ...AROUND, ...around }, stopping.signal), timing);
  worker.on('failed', (job, error) => logger.error(`任务 ${job?.id} 没有完成：${reasonOf(error)}`, error.stack));
  const loops = [
    repeat(pace.relay, () => relayOutbox(log.db, queue), stopping.signal),
    repeat(pace.anchor, async () => void (await anchors?.write(new Date())), stopping.signal),
    repeat(pace.reconcile, () => reconcile(log, queue, place, pace.grace), stopping.signal),
  ];
  const end = async () => {
    stopping.abort();
    await Promise.all([worker.close(), ...loops]);
    await queue.close();
  };
  return { close: () => Promise.race([end(), sleep(PATIENCE, undefined, { ref: false })]) };
}

/** What the queue has lost comes back out of the log; a schema that was dropped is made anew. */
async function reconcile(log: EventLog, queue: Queue, place: QueuePlace, grace: number): Promise<void> {
  await scheduleAgain(queue).catch(() => onTables(place, () => scheduleAgain(queue)));
  await askAgain(log, queue, grace / 1000);
}
