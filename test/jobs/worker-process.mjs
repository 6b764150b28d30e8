// A process of its own that carries jobs out until it is killed:
// node worker-process.mjs <build> <database address> <address of Redis or nothing> <pace as JSON> [<day, hour and channels as JSON>]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, databaseUrl, redisUrl, pace, around = '{}'] = process.argv.slice(2);
const of = (file) => import(pathToFileURL(join(build, 'src', file)).href);
const [{ openPool }, { EventLog }, { startJobs }, { channelsOf }] = await Promise.all([
  of('database/pool.js'),
  of('event-store/event-log.js'),
  of('jobs/start-jobs.js'),
  of('jobs/channels.js'),
]);
const { day, hour, ...ways } = JSON.parse(around);
const moment = day ? { today: () => day, hour: () => hour } : {};
const log = new EventLog(openPool(databaseUrl));
await startJobs(log, { databaseUrl, redisUrl }, null, JSON.parse(pace), { ...moment, channels: channelsOf(ways) });
