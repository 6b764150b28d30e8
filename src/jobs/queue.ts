import {
  type ConnectionOptions,
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { CannotStart, reasonOf } from '../database/cannot-start.js';
import { trouble } from './logger.js';

/** Where jobs wait: in Redis if there is one, else in PostgreSQL beside the log. */
export interface QueuePlace {
  /** The address as the owner, who makes the tables of the queue. */
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

const NAME = 'jobs';
const SCHEMA = 'bullmq';

/** Ten attempts take a quarter of an hour. Finished jobs stay: letting BullMQ remove by age deadlocks on PostgreSQL. */
const KEPT_JOBS: JobsOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: false,
  removeOnFail: false,
};

/** Makes what the queue stands on. Throws `CannotStart`. */
export async function prepareQueue({ databaseUrl, redisUrl }: QueuePlace): Promise<void> {
  try {
    await (redisUrl ? greet(redisUrl) : makeSchema(databaseUrl));
  } catch (error) {
    const where = redisUrl ? '（环境变量 REDIS_URL）连接不上' : '不能在数据库里建立';
    throw new CannotStart(`任务队列${where}：${reasonOf(error)}。`);
  }
}

async function greet(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 5000, retryStrategy: () => null });
  let reason: unknown;
  redis.on('error', (error) => (reason = error)); // says more than the rejected promise
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw reason ?? error;
  } finally {
    redis.disconnect();
  }
}

async function makeSchema(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  owner.on('error', () => {}); // the query under way fails as well and says so
  await owner.connect();
  try {
    await runMigrations(owner as never, SCHEMA);
    await owner.query(RIGHTS);
  } finally {
    await owner.end();
  }
}

/** The queue works in a role that reaches its own tables and nothing of the log. */
const RIGHTS = `
do $$
begin
  create role mingzhang_queue nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant mingzhang_queue to current_user;
grant usage, create on schema ${SCHEMA} to mingzhang_queue;
grant select, insert, update, delete on all tables in schema ${SCHEMA} to mingzhang_queue;
grant usage on all sequences in schema ${SCHEMA} to mingzhang_queue`;

/** Asks for jobs. An order to a Redis that is away fails soon; the relay tries again. */
export function openQueue(place: QueuePlace): Queue {
  return new Queue(
    NAME,
    { ...optionsOf(place, { maxRetriesPerRequest: 1 }), defaultJobOptions: KEPT_JOBS },
    backend(place),
  );
}

const MOST_OPENINGS = 5;

/**
 * Carries jobs out, two at a time. A job may be claimed any number of times by workers that are killed. One that meets no tables
 * in PostgreSQL would remember that for good and ask again without end, so it is opened anew once they are made. Throws what
 * keeps them from being made.
 */
export async function openWorker(
  place: QueuePlace,
  carryOut: Processor,
  timing: Pick<WorkerOptions, 'lockDuration' | 'stalledInterval'>,
): Promise<Worker> {
  for (let opening = 1; ; opening++) {
    const worker = newWorker(place, carryOut, timing).on('error', trouble);
    try {
      if (!place.redisUrl) await worker.waitUntilReady();
      void worker.run().catch(trouble);
      return worker;
    } catch (error) {
      await worker.close();
      if (opening === MOST_OPENINGS) throw error;
      await prepareQueue(place);
    }
  }
}

function newWorker(place: QueuePlace, carryOut: Processor, timing: Parameters<typeof openWorker>[2]): Worker {
  const options = optionsOf(place, { maxRetriesPerRequest: null });
  const most = { concurrency: 2, maxStalledCount: 1000, autorun: false };
  return new Worker(NAME, carryOut, { ...options, ...timing, ...most }, backend(place));
}

/** BullMQ's types fix the backend of a class; ours is chosen when the program starts. */
const backend = ({ redisUrl }: QueuePlace): undefined => (redisUrl ? undefined : createPostgresBackend) as undefined;

/** Registers that share a Redis are told apart by the names of their databases. */
function optionsOf({ databaseUrl, redisUrl }: QueuePlace, redis: ConnectionOptions) {
  const database = new URL(databaseUrl).pathname.slice(1);
  return redisUrl
    ? { connection: { url: redisUrl, ...redis }, prefix: `mingzhang-${database}` }
    : { connection: postgresConnection(databaseUrl) };
}

/** What is in the queue can be derived from the log again, so its commits need not wait for the disk; those of the log do. */
function postgresConnection(databaseUrl: string): ConnectionOptions {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options') ?? '';
  url.searchParams.delete('options'); // in the address they would replace the search path that BullMQ adds
  const options = `${given} -c role=mingzhang_queue -c synchronous_commit=off`.trim();
  return {
    connectionString: url.href,
    schema: SCHEMA,
    max: 2,
    connectionTimeoutMillis: 5000,
    application_name: 'mingzhang-queue',
    options,
  };
}
