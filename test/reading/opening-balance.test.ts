import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readerOf } from '../../src/database/with-organ.js';
import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import type { PublishedFigures } from '../../src/domain/year-end/opening-balance.js';
import { actOnOpening, type OpeningAct } from '../../src/event-store/acting/act-on-opening.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { openingOf } from '../../src/reading/opening-view.js';
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
const act = (one: OpeningAct, dryRun = false) => actOnOpening(log, { ...order(), year: 2024 }, one, dryRun);
const figure = async (year: number, row: string) => (await yearTables(log, { organ, year })).table3[row]?.total;
const carry = async () =>
  (await yearTables(log, { organ, year: 2025 })).checks
    .filter(({ rule, ok }) => rule === 'X.CARRY' && !ok)
    .map(({ level, at }) => `${level} ${at}`);

/** Three natural persons received and two carried in, two answered, three carried over. */
const figures = (received: number, carriedIn: number, granted: number): PublishedFigures => {
  const row = (count: number) =>
    Object.fromEntries([...APPLICANT_CATEGORIES, 'total'].map((one) => [one, /natural|total/.test(one) ? count : 0]));
  const counts: Record<string, number> = {
    ...{ received_this_year: received, carried_from_last_year: carriedIn, granted, total_handled: granted },
    carried_to_next_year: received + carriedIn - granted,
  };
  const group = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
  return {
    ...{ edition: 'cn-2021', source: '某局2024年年报.html' },
    table2: Object.fromEntries(
      formForYear(2024).table2.flatMap(({ rows, columns }) =>
        rows.map(({ code }) => [code, Object.fromEntries(columns.map((column) => [column.code, 7]))]),
      ),
    ),
    table3: Object.fromEntries(formForYear(2024).table3.map(({ code }) => [code, row(counts[code] ?? 0)])),
    table4: { review: group, 'litigation.direct': group, 'litigation.after_review': group },
  };
};

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await foundOrgan(log, { code: 'begun', name: '某局', parent: null }, 'test', TODAY);
});
afterAll(() => db.drop());

describe('Art. 50 · an organ begins with the register in 2025', () => {
  it('enters what it published of 2024; a dry run writes nothing', async () => {
    expect(await act({ do: 'enter', brought: figures(3, 2, 2) }, true)).toEqual({
      year: 2024,
      events: ['OpeningBalanceEntered'],
    });
    expect((await openingOf(log, organ.id, 2024, TODAY)).opening).toBeNull();
    await act({ do: 'enter', brought: figures(3, 2, 2) });
    expect(await figure(2024, 'received_this_year')).toBe(3);
    expect(await carry()).toEqual(['error natural_person', 'error total']);
  });

  it('sees in each column which open applications are not registered yet', async () => {
    await brought(rowOf('2024-1', '2024-12-02'), rowOf('2023-9', '2023-12-11', { decidedOn: '2025-01-06' }));
    const { differences, settled } = await openingOf(log, organ.id, 2024, TODAY);
    expect(differences[0]).toEqual({
      ...{ column: 'natural_person', published: 3, registered: 2, difference: 1, explanation: null },
    });
    expect(settled).toBe(false);
    expect(await figure(2025, 'carried_from_last_year')).toBe(2);
    await expect(act({ do: 'close' })).rejects.toMatchObject({ code: 'opening_unsettled' });
  });

  it('explains the one that there is not: a warning with its words, no error', async () => {
    await act({ do: 'explain', column: 'natural_person', words: '一件公布时重复计入' });
    expect(await carry()).toEqual(['warning natural_person', 'warning total']);
    await brought(rowOf('2024-2', '2024-12-20'));
    expect(await carry()).toEqual([]);
    expect((await openingOf(log, organ.id, 2024, TODAY)).settled).toBe(true);
  });

  it('closes the year: what is dated in it afterwards counts in 2025 and is listed as an adjustment of 2024', async () => {
    await act({ do: 'close' });
    expect(await act({ do: 'close' })).toEqual({ year: 2024, events: [] });
    expect((await yearTables(log, { organ, year: 2024 })).status).toBe('locked');
    const { adjustments } = await brought(
      rowOf('2024-3', '2024-12-27'),
      rowOf('2024-1', '2024-12-02', { decidedOn: '2024-12-30' }),
    );
    expect(adjustments).toEqual([
      { line: 2, registerNo: '2024-3', year: 2024 },
      { line: 2, registerNo: '2024-1', year: 2024 },
    ]);
    expect(await figure(2024, 'received_this_year')).toBe(3);
    expect(await figure(2025, 'received_this_year')).toBe(1);
    expect(await carry()).toEqual([]);
    const { adjusted } = await yearState(log, organ.id, 2024, TODAY);
    expect(adjusted?.table3).toMatchObject({ received_this_year: { total: 4 }, granted: { total: 3 } });
    await expect(act({ do: 'enter', brought: figures(3, 2, 2) })).rejects.toMatchObject({ code: 'year_locked' });
  });

  it('balances and locks its first year; a rebuild gives the same', async () => {
    await runYearEnd(log, { ...order(), year: 2025 });
    const { sha256 } = await lockYearOf(log, { ...order(), year: 2025 });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const rows = async () =>
      (await readerOf(db.pool, organ.id).query('select year, locked, state from organ_year order by year')).rows;
    const before = await yearTables(log, { organ, year: 2025 });
    expect(before.table3).toMatchObject({
      ...{ received_this_year: { total: 1 }, carried_from_last_year: { total: 3 } },
      ...{ total_handled: { total: 2 }, carried_to_next_year: { total: 2 } },
    });
    const stored = await rows();
    await rebuildOrgan(db.rebuilder, organ.id);
    expect(await rows()).toEqual(stored);
    expect((await verifyLog(db.auditor)).bad).toEqual([]);
  });

  it('of two who bring it at once both are told the same, or the second counts', async () => {
    const other = await foundOrgan(log, { code: 'twice', name: '另一局', parent: null }, 'test', TODAY);
    const enter = (received: number) =>
      actOnOpening(log, { ...order(), organ: other.id, year: 2024 }, { do: 'enter', brought: figures(received, 0, 0) });
    await Promise.all([enter(1), enter(2), enter(3)]);
    expect([1, 2, 3]).toContain(
      (await openingOf(log, other.id, 2024, TODAY)).opening?.table3.received_this_year?.total,
    );
  });

  it('one that has registered more than it published is told so', async () => {
    const third = await foundOrgan(log, { code: 'more', name: '第三局', parent: null }, 'test', TODAY);
    await importLedger(log, { ...order(), organ: third.id }, [rowOf('1', '2024-05-06'), rowOf('2', '2024-05-07')]);
    const enter = actOnOpening(
      log,
      { ...order(), organ: third.id, year: 2024 },
      { do: 'enter', brought: figures(1, 0, 0) },
    );
    await expect(enter).rejects.toMatchObject({ code: 'opening_contradicted' });
  });
});
