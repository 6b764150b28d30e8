import type { LogLevel } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { httpApp } from './api/http-app.js';
import { appModule } from './app.module.js';
import { loadDemonstration } from './commands/demonstration.js';
import { CannotStart, reasonOf } from './database/cannot-start.js';
import { openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { todayInShanghai } from './event-store/clock.js';
import { EventLog } from './event-store/event-log.js';
import { startJobs } from './jobs/start-jobs.js';

/** Until there are accounts, nobody but this machine may ask. */
const LOOPBACK = '127.0.0.1';

/** LOG_LEVEL in the words of Nest, each with those above it. */
const LOG_LEVELS: Readonly<Record<string, LogLevel[]>> = {
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log'],
  trace: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** What has been opened, to be closed in reverse. */
const opened: (() => Promise<void>)[] = [];
let ended = false;

const started = start();
closeOnSignal();
await started.catch(fail);

async function start(): Promise<void> {
  const { port, logLevel, demo, redisUrl } = readSettings(process.env);
  const database = await openDatabase(process.env);
  opened.push(() => database.close());
  if (ended) return;
  const log = new EventLog(database.pool);
  if (demo) await loadDemonstration(log, todayInShanghai());
  const app = await httpApp(appModule(log, todayInShanghai), LOG_LEVELS[logLevel] ?? []);
  opened.push(() => app.close());
  const jobs = await startJobs(log, { databaseUrl: database.url, redisUrl });
  opened.push(() => jobs.close());
  await listen(app, port);
  console.log(`明账已就绪：http://${LOOPBACK}:${port}/`);
}

async function listen(app: NestFastifyApplication, port: number): Promise<void> {
  try {
    await app.getHttpAdapter().getInstance().listen({ port, host: LOOPBACK });
  } catch (error) {
    throw new CannotStart(`不能在端口 ${port}（环境变量 PORT）上开门：${reasonOf(error)}`);
  }
}

async function close(): Promise<void> {
  for (const one of opened.splice(0).reverse()) await one();
}

async function fail(error: unknown): Promise<never> {
  await close();
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** The first signal closes in order, as soon as the step of the start in hand is done; a second one ends at once. */
function closeOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, async () => {
      if (ended) process.exit(130);
      ended = true;
      await started.catch(fail);
      await close();
      process.exit(0);
    });
}
