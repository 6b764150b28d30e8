import { Logger } from '@nestjs/common';
import { openRegister } from './commands/open-register.js';
import { openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { runUntilStopped, type Start } from './database/until-stopped.js';
import { channelsOf } from './jobs/channels.js';
import { levelsOf } from './jobs/logger.js';
import { startJobs } from './jobs/start-jobs.js';

await runUntilStopped(start);

/** Carries jobs out beside any number of `main`, which do the same. */
async function start({ opened, isOver }: Start): Promise<void> {
  const settings = readSettings(process.env);
  Logger.overrideLogger(levelsOf(settings.logLevel));
  const database = await openDatabase(process.env);
  opened(() => database.close());
  if (isOver()) return;
  const place = { databaseUrl: database.url, redisUrl: settings.redisUrl };
  const { log, vault } = await openRegister(database, settings, console.log);
  const around = { channels: channelsOf(settings), webhooksTo: settings.webhooksTo, vault };
  const jobs = await startJobs(log, place, null, undefined, around);
  opened(() => jobs.close());
  if (!isOver()) console.log('后台任务已经启动。');
}
