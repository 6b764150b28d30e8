import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
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

const order = () => withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY });
const brought = (...entries: LedgerEntry[]) => importLedger(log, order(), entries);
const total = async (year: number, row: string) => (await yearTables(log, { organ, year })).table3[row]?.total;

/** 2024 is the first year that the organ locks; 2023 and 2022 are closed with it, unpublished. */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await foundOrgan(log, { code: 'closed', name: '某局', parent: null }, 'test', TODAY);
  await brought(
    rowOf('2022-1', '2022-05-09', { decidedOn: '2022-05-30' }),
    rowOf('2023-1', '2023-12-18', { decidedOn: '2024-01-08' }),
    rowOf('2024-1', '2024-03-04', { decidedOn: '2024-03-20' }),
  );
  await runYearEnd(log, { ...order(), year: 2024 });
  await lockYearOf(log, { ...order(), year: 2024 });
});
afterAll(() => db.drop());

describe('Art. 50 · a year that the first lock closed as "before the register"', () => {
  it('changes no more: its table is as fixed as a locked one', async () => {
    expect(await yearState(log, organ.id, 2023, TODAY)).toMatchObject({
      locked: null,
      closedUnpublished: true,
      adjusted: null,
    });
    expect((await yearTables(log, { organ, year: 2023 })).status).toBe('locked');
    expect((await yearTables(log, { organ, year: 2025 })).status).toBe('provisional');
  });

  it('lists a fact of it that comes to light later, which counts in the first open year', async () => {
    const { adjustments } = await brought(rowOf('2023-2', '2023-11-06', { decidedOn: '2023-11-20' }));
    expect(adjustments).toEqual([{ line: 2, registerNo: '2023-2', year: 2023 }]);
    expect(await total(2023, 'received_this_year')).toBe(1);
    expect(await total(2025, 'received_this_year')).toBe(1);
    const state = await yearState(log, organ.id, 2023, TODAY);
    expect(state.adjusted?.table3).toMatchObject({ received_this_year: { total: 2 }, total_handled: { total: 1 } });
    expect(state.adjustments).toMatchObject([
      {
        reason: '补登记收到的申请',
        cellsBefore: { table3: { received_this_year: { natural_person: 1, total: 1 } } },
        cellsAfter: { table3: { received_this_year: { natural_person: 2, total: 2 } } },
      },
    ]);
  });

  it('lists it in every closed year through which it was open, one before the first form too', async () => {
    const { adjustments } = await brought(rowOf('2017-1', '2017-12-04', { decidedOn: '2019-01-07' }));
    expect(adjustments.map(({ year }) => year)).toEqual([2017, 2018, 2019]);
    const adjusted = async (year: number) => (await yearState(log, organ.id, year, TODAY)).adjusted?.table3;
    expect(await adjusted(2018)).toMatchObject({
      carried_from_last_year: { total: 1 },
      carried_to_next_year: { total: 1 },
    });
    expect(await adjusted(2020)).toBeUndefined();
  });

  it('is adjusted by a case that was accepted in it', async () => {
    const filed = {
      line: 2,
      registerNo: null,
      route: 'review' as const,
      caseNo: '复〔2023〕1号',
      acceptedOn: '2023-06-05',
    };
    const { adjustments } = await importCases(log, order(), [
      { ...filed, decidedOn: '2023-08-01', result: 'upheld', coDefendantOnly: false },
    ]);
    expect(adjustments).toEqual([{ line: 2, registerNo: null, year: 2023 }]);
    expect((await yearState(log, organ.id, 2023, TODAY)).adjusted?.table4.review).toMatchObject({
      upheld: 1,
      total: 1,
    });
  });

  it('takes a whole forgotten ledger of it, row after row', async () => {
    const forgotten = Array.from({ length: 120 }, (_, n) =>
      rowOf(`忘-${n}`, '2023-04-10', { decidedOn: '2023-04-24' }),
    );
    const { imported, refused, adjustments } = await brought(...forgotten);
    expect([imported, refused, adjustments.length]).toEqual([120, [], 120]);
    expect((await yearState(log, organ.id, 2023, TODAY)).adjusted?.table3.received_this_year?.total).toBe(122);
  });

  it('and the log proves itself, a rebuild gives the same rows', async () => {
    const years = () => db.owner.query('select * from organ_year order by organ_id, year');
    const { rows } = await years();
    expect((await verifyLog(db.auditor)).bad).toEqual([]);
    await rebuildOrgan(db.rebuilder, organ.id);
    expect((await years()).rows).toEqual(rows);
  });
});
