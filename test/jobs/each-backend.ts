import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Queue } from 'bullmq';
import { openQueue, prepareQueue, type QueuePlace } from '../../src/jobs/queue.js';
import type { Jobs } from '../../src/jobs/start-jobs.js';
import type { FreshDatabase } from '../postgres/fresh-database.js';
import { testsOnRedis } from './find-redis.js';
import { startRedis, type TestRedis } from './redis.js';

/** The queue of a test file; each test begins with an empty one and nobody at work. */
export class KeptJobs {
  place!: QueuePlace;
  queue!: Queue;
  private running: Jobs[] = [];
  private redis: TestRedis | undefined;

  constructor(
    readonly backend: string,
    private readonly database: () => FreshDatabase,
  ) {}

  async open(): Promise<void> {
    this.redis = this.backend === 'Redis' ? await startRedis() : undefined;
    this.place = { databaseUrl: this.database().url, redisUrl: this.redis?.url };
    this.queue = await openQueue(this.place);
  }

  /** Is closed after the test. */
  started(jobs: Jobs): Jobs {
    this.running.push(jobs);
    return jobs;
  }

  /** As FLUSHALL, or the tables dropped. */
  async empty(): Promise<void> {
    if (this.redis) await this.redis.empty(this.queue.opts.prefix ?? '');
    else await dropSchema(this.database());
  }

  async rest(): Promise<void> {
    await Promise.all(this.running.splice(0).map((jobs) => jobs.close()));
    await this.empty();
    await prepareQueue(this.place);
  }

  async close(): Promise<void> {
    await this.queue.close();
    await this.redis?.stop();
  }
}

/** Again where those at work have locked the tables in another order: it is they who were to be disturbed. */
export async function dropSchema({ owner }: FreshDatabase): Promise<void> {
  const DEADLOCK = '40P01';
  for (;;)
    try {
      return void (await owner.query('drop schema if exists bullmq cascade'));
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK) throw error;
    }
}

export const backends = (): string[] => (testsOnRedis() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL']);

/** The same tests with the jobs kept in PostgreSQL and, where there is one, in Redis; `%s` in the title says where. */
export const onEachBackend =
  (database: () => FreshDatabase) =>
  (title: string, tests: (kept: KeptJobs) => void): void =>
    describe.each(backends())(title, (backend) => {
      const kept = new KeptJobs(backend, database);
      beforeAll(() => kept.open());
      tests(kept); // what they tidy up comes before the queue is emptied
      afterEach(() => kept.rest());
      afterAll(() => kept.close());
    });
