import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Refusal } from '../../src/domain/refusals.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order, processes, registration, TODAY, times } from './processes.js';

jest.setTimeout(60_000);

const CLIENTS = 20;
const ROUNDS = 3;
const MOST_ATTEMPTS = 100;
let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;

beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, CLIENTS));
  for (const log of logs) log.db.on('error', () => {}); // an idle connection that is killed says so here
});
afterAll(() => end().then(() => db.drop()));

/** Locks until it is answered: a connection that is killed half-way leaves the client without knowing. */
async function insisting(log: EventLog, organ: number, counts: { killed: number }): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await lockYearOf(log, { organ, year: 2025, actor: 'clerk', today: TODAY })).sha256;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      if (attempt === MOST_ATTEMPTS) throw error;
      counts.killed += 1;
    }
  }
}

/** Takes the connection away from whoever is at work, again and again. */
async function killing(over: { locked: boolean }): Promise<void> {
  while (!over.locked) {
    await db.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' order by random() limit 1`,
    );
    await sleep(40);
  }
}

it('P08 · a year that twenty clients lock at once, their connections killed half-way, has one lock and one SHA-256', async () => {
  const [first] = logs as [EventLog];
  const counts = { killed: 0 };
  for (const code of times(ROUNDS, (n) => `many-${n}`)) {
    const { id: organ } = await foundOrgan(first, { code, name: `${code}局`, parent: null }, 'clerk', TODAY);
    for (const one of times(40, (n) => order(organ, registration(`第${n}号`, '2025-11-03'))))
      await actOnApplication(first, one, TODAY);
    await runYearEnd(first, { organ, year: 2025, actor: 'clerk', today: TODAY });
    const over = { locked: false };
    const killer = killing(over);
    const answers = await Promise.all(logs.map((log) => insisting(log, organ, counts)));
    over.locked = true;
    await killer;
    const { rows } = await db.owner.query(
      "select payload ->> 'sha256' as sha256 from event where organ_id = $1 and type = 'AnnualReportLocked'",
      [organ],
    );
    expect(rows).toHaveLength(1);
    const others = answers.filter((answer) => answer !== rows[0]?.sha256);
    expect(new Set(others)).toEqual(new Set(['year_locked']));
  }
  expect(counts.killed).toBeGreaterThan(0);
  expect((await verifyLog(db.auditor)).bad).toEqual([]);
});
