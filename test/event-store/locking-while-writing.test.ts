import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order, processes, registration, TODAY, times } from './processes.js';

jest.setTimeout(60_000);

const ORGANS = 12;
const APPLICATIONS = 6;
let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;

beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, 2));
});
afterAll(() => end().then(() => db.drop()));

/** Columns put right, one after the other: each moves cells of the open year 2025. */
async function clerk(log: EventLog, organ: number, application: string, over: { locked: boolean }): Promise<void> {
  for (let turn = 0; !over.locked; turn++) {
    const category = turn % 2 ? 'natural_person' : 'org.legal_service';
    const put = { type: 'CorrectCategory', correctedOn: TODAY, category, reason: '误选' } as const;
    await actOnApplication(log, order(organ, [put], { application }), TODAY);
    await sleep(Math.random() * 200);
  }
}

it('Art. 50 · a year is locked while others put its columns right: both computations are of one moment', async () => {
  const [writing, locking] = logs as [EventLog, EventLog];
  for (const code of times(ORGANS, (n) => `busy-${n}`)) {
    const { id: organ } = await foundOrgan(writing, { code, name: `${code}局`, parent: null }, 'clerk', TODAY);
    const open = times(APPLICATIONS, (n) => order(organ, registration(`第${n}号`, '2025-11-03')));
    for (const one of open) await actOnApplication(writing, one, TODAY);
    const year = { organ, year: 2025, actor: 'clerk', today: TODAY };
    await runYearEnd(writing, year);
    const over = { locked: false };
    const clerks = open.map(({ application }) => clerk(writing, organ, application, over));
    const lock = await lockYearOf(locking, year).finally(() => {
      over.locked = true;
    });
    await Promise.all(clerks);
    expect(lock).toMatchObject({ year: 2025, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  }
  expect((await verifyLog(db.auditor)).bad).toEqual([]);
});
