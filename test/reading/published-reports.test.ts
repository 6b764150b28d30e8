import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { cellOf } from '../../src/reading/cell.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { figuresPublished, ledgerOfFigures, PUBLISHED, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

const TODAY = '2026-11-25';
let db: FreshDatabase;
let log: EventLog;
const found = (code: string): Promise<Organ> => foundOrgan(log, { code, name: code, parent: null }, 'test', TODAY);

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

jest.setTimeout(60_000);

/** Without the one of 14,629 applications, a renamed fixture that no organ is proven to have published: it takes a minute. */
const REPORTS = PUBLISHED.filter(({ id }) => id !== 'hangzhou-style-2025');

describe('Art. 50 · the published Table 三 comes back out of the log', () => {
  it.each(REPORTS.map((report) => [report.id, report] as const))('%s', async (id, report) => {
    const organ = await found(id);
    const order = withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY });
    const entries = ledgerOfFigures(report);
    expect(await importLedger(log, order, entries)).toMatchObject({
      imported: entries.length,
      refused: [],
      unchanged: 0,
    });
    const tables = await yearTables(log, { organ, year: report.year });
    expect(tables).toMatchObject({ edition: report.edition, status: 'provisional' });
    expect(tables.table3).toEqual(figuresPublished(report));
    expect(tables.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(await importLedger(log, order, entries)).toMatchObject({
      imported: 0,
      updated: 0,
      unchanged: entries.length,
    });
    expect(await yearTables(log, { organ, year: report.year })).toEqual(tables);
  });

  it('宿迁 2023 and 2024 as one chain, with the year-end runs and both years locked', async () => {
    const [y2023, y2024] = [publishedAs('suqian-2023'), publishedAs('suqian-2024')];
    const organ = await found('suqian');
    const order = withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY });
    await importLedger(log, order, ledgerOfFigures(y2023, y2024));
    const run = await runYearEnd(log, { ...order, year: 2023 });
    expect(run.carriedOver).toBe(121);
    expect(await runYearEnd(log, { ...order, year: 2023 })).toEqual({ year: 2023, carriedOver: 0, withdrawn: 0 });
    const lock = await lockYearOf(log, { ...order, year: 2023 });
    expect(lock.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await runYearEnd(log, { ...order, year: 2023 })).toEqual({ year: 2023, carriedOver: 0, withdrawn: 0 });
    await runYearEnd(log, { ...order, year: 2024 });
    const tables = [await yearTables(log, { organ, year: 2023 }), await yearTables(log, { organ, year: 2024 })];
    expect(tables.map(({ status }) => status)).toEqual(['locked', 'provisional']);
    expect(tables.map(({ table3 }) => table3)).toEqual([figuresPublished(y2023), figuresPublished(y2024)]);
    expect(tables[1]?.checks.filter(({ rule }) => rule === 'X.CARRY').map(({ ok }) => ok)).toEqual(Array(7).fill(true));
    const cell = await cellOf(log, { organ, year: 2024, row: 'carried_from_last_year', column: 'total' });
    expect(cell.count).toBe(121);
  });
});
