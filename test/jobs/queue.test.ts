import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openQueue, openWorker } from '../../src/jobs/queue.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { dropSchema } from './each-backend.js';
import { eventually } from './register.js';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

it('what is opened while the tables are dropped over and over makes them, and works once they are left alone', async () => {
  const place = { databaseUrl: db.url };
  let leftAlone = false;
  const dropping = (async () => {
    while (!leftAlone) {
      await sleep(Math.random() * 60);
      await dropSchema(db);
    }
  })();
  const done: unknown[] = [];
  const carryOut = async ({ data }: { data: unknown }) => void done.push(data);
  const timing = { lockDuration: 30_000, stalledInterval: 30_000 };
  for (let n = 0; n < 15; n++) {
    const queue = await openQueue(place);
    const worker = await openWorker(place, carryOut, timing);
    await Promise.all([queue.close(), worker.close()]);
  }
  leftAlone = true;
  await dropping;
  const queue = await openQueue(place);
  const worker = await openWorker(place, carryOut, timing);
  await queue.add('work', { of: 'office' });
  await eventually(async () => done.length === 1);
  expect(done).toEqual([{ of: 'office' }]);
  await Promise.all([queue.close(), worker.close()]);
});
