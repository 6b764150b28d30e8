import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyLog } from '../../src/event-store/verify.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { readWhileWriting } from './reading-while-writing.js';
import { takeTheLockOut } from './without-lock.js';

jest.setTimeout(120_000);

describe('four readers by position while 32 writers append, slow ones and ones that roll back among them', () => {
  let db: FreshDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  it('meet no hole, skip no event, see none arrive before what they have read; the proof raises no false alarm', async () => {
    const writing = { over: false };
    const reading = readWhileWriting(db.url, 1, 'append_many').finally(() => {
      writing.over = true;
    });
    const alarms: unknown[] = [];
    while (!writing.over) alarms.push(...(await verifyLog(db.auditor)).bad);
    expect(await reading).toEqual({ events: 960, holes: 0, skipped: 0, reordered: 0 });
    expect(await verifyLog(db.auditor)).toEqual({ organs: 1, events: 960, bad: [] });
    expect(alarms).toEqual([]);
  });

  it('meet all three once the lock is taken out', async () => {
    await takeTheLockOut(db.owner);
    const seen = await readWhileWriting(db.url, 2, 'append_unlocked');
    expect(seen.holes).toBeGreaterThan(0);
    expect(seen.skipped).toBeGreaterThan(0);
    expect(seen.reordered).toBeGreaterThan(0);
  });
});
