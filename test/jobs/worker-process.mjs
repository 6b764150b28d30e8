// A process of its own that carries jobs out until it is killed:
// node worker-process.mjs <build> <database address> <address of Redis or nothing> <pace as JSON> [<day, hour, key file and channels as JSON>]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, databaseUrl, redisUrl, pace, around = '{}'] = process.argv.slice(2);
const of = (file) => import(pathToFileURL(join(build, 'src', file)).href);
const [{ openPool }, { EventLog }, { startJobs }, { channelsOf }, { Keys }, { Vault }] = await Promise.all([
  of('database/pool.js'),
  of('event-store/event-log.js'),
  of('jobs/start-jobs.js'),
  of('jobs/channels.js'),
  of('personal-data/keys.js'),
  of('personal-data/vault.js'),
]);
const { day, hour, keyFile, ...ways } = JSON.parse(around);
const moment = day ? { today: () => day, hour: () => hour } : {};
const pool = openPool(databaseUrl);
const vault = keyFile ? new Vault(pool, Keys.read(keyFile)) : null;
const surroundings = { ...moment, vault, channels: channelsOf(ways) };
await startJobs(new EventLog(pool), { databaseUrl, redisUrl }, null, JSON.parse(pace), surroundings);
process.send?.('at work');
