import type { Queue } from 'bullmq';
import { openQueue, type QueuePlace } from './queue.js';
import type { JobName } from './work.js';

const MOST = 200;
const LONGEST_ERROR = 500;

/** What the operator sees of the queue. It is opened when somebody first asks. */
export class FailedJobs {
  private opened: Promise<Queue> | undefined;

  constructor(private readonly place: QueuePlace) {}

  async failed() {
    const jobs = await (await this.queue()).getFailed(0, MOST - 1);
    return jobs.map(({ id = '', name, data, failedReason, attemptsMade, finishedOn }) => ({
      id,
      name: name as JobName,
      organ: (data as { organ?: number }).organ ?? null,
      error: (failedReason ?? '').slice(0, LONGEST_ERROR),
      attempts: attemptsMade,
      failedAt: finishedOn ? new Date(finishedOn).toISOString() : null,
    }));
  }

  async retry(id: string): Promise<void> {
    const job = await (await this.queue()).getJob(id);
    if (job && (await job.isFailed())) await job.retry('failed');
  }

  async close(): Promise<void> {
    await (await this.opened)?.close();
  }

  private async queue(): Promise<Queue> {
    this.opened ??= openQueue(this.place);
    return this.opened.catch((error) => {
      this.opened = undefined;
      throw error;
    });
  }
}
