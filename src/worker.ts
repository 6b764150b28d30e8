import { Logger, type LogLevel } from '@nestjs/common';
import { CannotStart } from './database/cannot-start.js';
import { openDatabase } from './database/database.js';
import { readSettings, type Settings } from './database/settings.js';
import { EventLog } from './event-store/event-log.js';
import { startJobs } from './jobs/start-jobs.js';

await main().catch((error) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
});

/** Carries jobs out beside any number of `main`, which do the same. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  Logger.overrideLogger(levelsOf(settings));
  const database = await openDatabase(process.env);
  const place = { databaseUrl: database.url, redisUrl: settings.redisUrl };
  const jobs = await startJobs(new EventLog(database.pool), place).catch(async (error) => {
    await database.close();
    throw error;
  });
  const stop = async () => {
    await jobs.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  console.log('后台任务已经启动。');
}

/** The words of LOG_LEVEL in the words of Nest. */
function levelsOf({ logLevel }: Settings): LogLevel[] {
  const words = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'];
  const levels: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
  return levels.slice(0, words.indexOf(logLevel) + 1);
}
