import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { httpApp } from './api/http-app.js';
import { readSite } from './api/site.js';
import { appModule } from './app.module.js';
import { loadDemonstration } from './commands/demonstration.js';
import { DEMONSTRATION_PASSWORD } from './commands/demonstration-accounts.js';
import { openRegister } from './commands/open-register.js';
import { CannotStart, reasonOf } from './database/cannot-start.js';
import { openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { runUntilStopped, type Start } from './database/until-stopped.js';
import { Anchors } from './event-store/anchors.js';
import { todayInShanghai } from './event-store/clock.js';
import { channelsOf } from './jobs/channels.js';
import { FailedJobs } from './jobs/failed-jobs.js';
import { levelsOf } from './jobs/logger.js';
import { startIndexing } from './jobs/start-indexing.js';
import { startJobs } from './jobs/start-jobs.js';

/** The page as `start.mjs` has built it beside the program. */
const PAGE = join(import.meta.dirname, '../web');

const LAST_ANSWERS_MS = 5000;

await runUntilStopped(start);

async function start({ opened, isOver }: Start): Promise<void> {
  const settings = readSettings(process.env);
  const { port, logLevel, demo, redisUrl, anchorFile, webhooksTo } = settings;
  const site = readSite(process.env);
  const database = await openDatabase(process.env);
  opened(() => database.close());
  if (isOver()) return;
  const { log, vault, seed, anchored } = await openRegister(database, settings, console.log);
  const identity = { log, keys: vault.keys, now: () => new Date(), webhooksTo };
  const accounts = demo ? await loadDemonstration(identity, vault, todayInShanghai()) : [];
  const place = { databaseUrl: database.url, redisUrl };
  const failedJobs = new FailedJobs(place);
  opened(() => failedJobs.close());
  const module = appModule(log, todayInShanghai, identity, vault, site, failedJobs);
  const app = await httpApp(module, levelsOf(logLevel), site, PAGE);
  opened(() => closeInTime(app));
  const anchors = new Anchors(log.db, anchorFile, seed, anchored);
  const jobs = await startJobs(log, place, anchors, undefined, { channels: channelsOf(settings), webhooksTo, vault });
  opened(() => jobs.close());
  const indexing = startIndexing(vault);
  opened(() => indexing.close());
  if (isOver()) return;
  await listen(app, port, site.host);
  console.log(`明账已就绪：${site.publicUrl ?? `http://${site.host}:${port}`}/`);
  if (accounts.length > 0) console.log(`演示账号，口令都是 ${DEMONSTRATION_PASSWORD}：${accounts.join('、')}`);
}

async function listen(app: NestFastifyApplication, port: number, host: string): Promise<void> {
  try {
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    throw new CannotStart(`不能在端口 ${port}（环境变量 PORT）上启动：${reasonOf(error)}。`);
  }
}

/** Requests under way get their answers, but one that is never sent to its end must not keep us. */
async function closeInTime(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), LAST_ANSWERS_MS);
  await app.close();
  clearTimeout(cut);
}
