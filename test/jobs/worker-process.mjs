// A process of its own that carries jobs out until it is killed:
// node worker-process.mjs <build> <database address> <address of Redis or nothing> <pace as JSON>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, databaseUrl, redisUrl, pace] = process.argv.slice(2);
const of = (file) => import(pathToFileURL(join(build, 'src', file)).href);
const [{ openPool }, { EventLog }, { startJobs }] = await Promise.all([
  of('database/pool.js'),
  of('event-store/event-log.js'),
  of('jobs/start-jobs.js'),
]);
await startJobs(new EventLog(openPool(databaseUrl)), { databaseUrl, redisUrl }, null, JSON.parse(pace));
