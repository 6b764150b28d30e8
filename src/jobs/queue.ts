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

/** Ten attempts take eight and a half minutes. Finished jobs stay: letting BullMQ remove by age deadlocks on PostgreSQL. */
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

const MOST_TRIES = 5;

/** Makes what the queue stands on and does something on it; again where its tables are dropped meanwhile. Throws `CannotStart`. */
export async function onTables<T>(place: QueuePlace, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      await prepareQueue(place);
      return await act();
    } catch (error) {
      if (place.redisUrl || attempt === MOST_TRIES) throw error;
    }
  }
}

/** Asks for jobs. An order to a Redis that is away fails soon; the relay tries again. Throws `CannotStart`. */
export const openQueue = (place: QueuePlace): Promise<Queue> =>
  onTables(place, () => {
    const options = { ...optionsOf(place, { maxRetriesPerRequest: 1 }), defaultJobOptions: KEPT_JOBS };
    return ready(place, new Queue(NAME, options, backend(place)).on('error', trouble));
  });

/** Carries jobs out, two at a time. A job may be claimed any number of times by workers that are killed. Throws `CannotStart`. */
export async function openWorker(
  place: QueuePlace,
  carryOut: Processor,
  timing: Pick<WorkerOptions, 'lockDuration' | 'stalledInterval'>,
): Promise<Worker> {
  const most = { concurrency: 2, maxStalledCount: 1000, autorun: false };
  const worker = await onTables(place, () => {
    const options = { ...optionsOf(place, { maxRetriesPerRequest: null }), ...timing, ...most };
    return ready(place, new Worker(NAME, carryOut, options, backend(place)).on('error', trouble));
  });
  void worker.run().catch(trouble);
  return worker;
}

/** BullMQ remembers for good that it met no tables in PostgreSQL, and would ask again without end: that one is closed. */
async function ready<Opened extends Queue | Worker>({ redisUrl }: QueuePlace, opened: Opened): Promise<Opened> {
  try {
    if (!redisUrl) await opened.waitUntilReady();
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
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
