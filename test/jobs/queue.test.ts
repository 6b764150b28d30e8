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

/** Opens something where there are no tables, and drops those that it makes as soon as they are there. */
async function droppedUnderneath<T>(open: () => Promise<T>): Promise<T> {
  await dropSchema(db);
  const [opened] = await Promise.all([open(), tablesAreThere().then(() => dropSchema(db))]);
  return opened;
}

async function tablesAreThere(): Promise<void> {
  const asked = "select from pg_class where oid = to_regclass('bullmq.job')";
  while ((await db.owner.query(asked)).rowCount === 0);
}

it('what is opened in the moment in which the tables are dropped makes them anew, and is of use', async () => {
  const place = { databaseUrl: db.url };
  const done: unknown[] = [];
  const carryOut = async ({ data }: { data: unknown }) => void done.push(data);
  const timing = { lockDuration: 30_000, stalledInterval: 30_000 };
  for (let n = 1; n <= 10; n++) {
    const queue = await droppedUnderneath(() => openQueue(place));
    const worker = await droppedUnderneath(() => openWorker(place, carryOut, timing));
    await (await openQueue(place)).close();
    await queue.add('work', { n });
    await eventually(async () => done.length === n);
    await Promise.all([queue.close(), worker.close()]);
  }
  expect(done).toEqual(Array.from({ length: 10 }, (_, n) => ({ n: n + 1 })));
});
