import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openQueue, openWorker, prepareQueue } from '../../src/jobs/queue.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { eventually } from './register.js';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

it('a worker that is opened in the moment in which the tables are gone makes them, and carries jobs out', async () => {
  const place = { databaseUrl: db.url };
  await prepareQueue(place);
  await db.owner.query('drop schema bullmq cascade');
  const done: unknown[] = [];
  const carryOut = async ({ data }: { data: unknown }) => void done.push(data);
  const worker = await openWorker(place, carryOut, { lockDuration: 30_000, stalledInterval: 30_000 });
  const queue = openQueue(place);
  await queue.add('work', { of: 'office' });
  await eventually(async () => done.length === 1);
  expect(done).toEqual([{ of: 'office' }]);
  await worker.close();
  await queue.close();
});
