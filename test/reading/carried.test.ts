import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { beginYearEnd, runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { streamIdOf } from '../../src/event-store/years.js';
import { yearState } from '../../src/reading/year-state.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from './rows.js';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';
let db: FreshDatabase;
let log: EventLog;
let organ: Organ;

const order = (year: number) => ({ ...withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY }), year });
const carry = async () =>
  (await yearTables(log, { organ, year: 2024 })).checks.filter(({ rule }) => rule === 'X.CARRY');

/** Another process that carries out a part of the run and breaks off. */
const settled = (registerNo: string) =>
  actOnApplication(
    log,
    {
      ...{ commandId: randomUUID(), organ: organ.id, actor: 'test', commands: [{ type: 'SettleCarryOver' }] },
      application: streamIdOf('ledger-row', organ.id, registerNo),
    },
    TODAY,
  );

/** Two applications stand open at the end of 2023; nothing is locked. */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await foundOrgan(log, { code: 'carries', name: '某局', parent: null }, 'test', TODAY);
  await importLedger(log, order(2023), [
    rowOf('2023-1', '2023-12-18', { decidedOn: '2024-01-08' }),
    rowOf('2023-2', '2023-12-19', { category: 'org.business' }),
    rowOf('2024-1', '2024-03-04', { decidedOn: '2024-03-20' }),
  ]);
});
afterAll(() => db.drop());

describe('X.CARRY · what a year carries out is what the next carries in', () => {
  it('cannot be said before the run of the year before is complete', async () => expect(await carry()).toEqual([]));

  it('holds against what that run has carried, though the year is not locked', async () => {
    await beginYearEnd(log, order(2023));
    await settled('2023-1');
    expect(await runYearEnd(log, order(2023))).toEqual({ year: 2023, carriedOver: 1, withdrawn: 0 });
    const { runCompleted } = await yearState(log, organ.id, 2023, TODAY);
    expect(runCompleted).toEqual({ on: TODAY, carriedOver: 2, withdrawn: 0 });
    const checks = await carry();
    expect(checks).toHaveLength(7);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.find(({ at }) => at === 'total')?.message).toContain('上年度的结转下年度2，本年的上年结转2');
  });

  it('finds a carry-over that got lost', async () => {
    await runYearEnd(log, order(2024));
    await db.owner.query("update ledger set carried_from = '{2024}' where organ_id = $1 and register_no = '2023-2'", [
      organ.id,
    ]);
    expect((await carry()).filter(({ ok }) => !ok).map(({ at }) => at)).toEqual(['org.business', 'total']);
    await db.owner.query(
      "update ledger set carried_from = '{2023,2024}' where organ_id = $1 and register_no = '2023-2'",
      [organ.id],
    );
    expect((await lockYearOf(log, order(2024))).year).toBe(2024);
  });
});
