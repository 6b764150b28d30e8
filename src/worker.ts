import { Logger } from '@nestjs/common';
import { openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { runUntilStopped, type Start } from './database/until-stopped.js';
import { yearOf } from './domain/law/legal-date.js';
import { todayInShanghai } from './event-store/clock.js';
import { EventLog } from './event-store/event-log.js';
import { channelsOf } from './jobs/channels.js';
import { levelsOf } from './jobs/logger.js';
import { startJobs } from './jobs/start-jobs.js';
import { openVault } from './personal-data/open-vault.js';

await runUntilStopped(start);

/** Carries jobs out beside any number of `main`, which do the same. */
async function start({ opened, isOver }: Start): Promise<void> {
  const settings = readSettings(process.env);
  Logger.overrideLogger(levelsOf(settings.logLevel));
  const database = await openDatabase(process.env);
  opened(() => database.close());
  if (isOver()) return;
  const place = { databaseUrl: database.url, redisUrl: settings.redisUrl };
  const year = yearOf(todayInShanghai());
  const vault = await openVault({ ...database, keyFile: settings.keyFile, year, say: console.log });
  const around = { channels: channelsOf(settings), webhooksTo: settings.webhooksTo, vault };
  const jobs = await startJobs(new EventLog(database.pool), place, null, undefined, around);
  opened(() => jobs.close());
  if (!isOver()) console.log('后台任务已经启动。');
}
