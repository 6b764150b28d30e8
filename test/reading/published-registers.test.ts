import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import { importRegisters } from '../../src/event-store/acting/import-registers.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { cellOf } from '../../src/reading/cell.js';
import { yearTables } from '../../src/reading/year-tables.js';
import {
  figuresPublished2,
  PUBLISHED2,
  type Published2,
  published2As,
  registersOfFigures,
} from '../domain/proactive/registers-of-figures.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

const TODAY = '2026-11-25';
let db: FreshDatabase;
let log: EventLog;
const found = (code: string): Promise<Organ> => foundOrgan(log, { code, name: code, parent: null }, 'test', TODAY);

async function imported({ id: organ }: Organ, csv: string, source = '登记簿.csv') {
  const file = await readProactiveFile(Buffer.from(csv), TODAY);
  expect(file.refused).toEqual([]);
  return {
    lines: file.entries.length,
    ...(await importRegisters(log, { organ, actor: 'test', today: TODAY, source }, file.entries)),
  };
}

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

jest.setTimeout(60_000);

describe('Art. 20, 50 · the published Table 二 comes back out of the log', () => {
  const complete = PUBLISHED2.filter(({ id }) => id !== 'suqian-2025');
  it('in 29 reports', () => expect(complete).toHaveLength(29));

  it.each(complete.map((report) => [report.id, report] as const))('%s', async (id, report) => {
    const organ = await found(id);
    const csv = registersOfFigures(report);
    const { lines, ...first } = await imported(organ, csv);
    expect(first).toEqual({
      imported: lines,
      updated: 0,
      unchanged: 0,
      adjustments: [],
      refused: [],
      uncounted: [],
      violations: 0,
    });
    const tables = await yearTables(log, { organ, year: report.year, edition: report.edition });
    expect(tables.table2).toEqual(figuresPublished2(report));
    expect(tables.checks.filter(({ ok, level }) => !ok && level === 'error')).toEqual([]);
    expect(await imported(organ, csv, '另存的登记簿.csv')).toMatchObject({ imported: 0, updated: 0, unchanged: lines });
    expect((await yearTables(log, { organ, year: report.year, edition: report.edition })).table2).toEqual(
      tables.table2,
    );
  });

  it('宿迁 2023, 2024 and what is known of 2025 as one chain: what is in force rolls forward, locked or not', async () => {
    const years = ['suqian-2023', 'suqian-2024', 'suqian-2025'].map(published2As) as Published2[];
    const organ = await found('suqian');
    await imported(organ, registersOfFigures(...years));
    const table2 = async (year: number) => (await yearTables(log, { organ, year })).table2;
    const counted = await Promise.all([2023, 2024, 2025].map(table2));
    for (const [i, report] of years.entries()) expect(counted[i]).toMatchObject(figuresPublished2(report));
    const order = { organ: organ.id, actor: 'test', today: TODAY };
    for (const year of [2023, 2024]) {
      await runYearEnd(log, { ...order, year });
      await lockYearOf(log, { ...order, year });
    }
    expect(await Promise.all([2023, 2024, 2025].map(table2))).toEqual(counted);
    const { checks } = await yearTables(log, { organ, year: 2025 });
    expect(checks.filter(({ rule, ok }) => rule === 'T2.IN_FORCE' && ok)).toHaveLength(2);
    expect((await verifyLog(db.auditor, { only: 'suqian' })).bad).toEqual([]);
  });

  it('天津 2020: each figure opens into the lines that make it up', async () => {
    const organ = await found('tianjin');
    await imported(organ, registersOfFigures(published2As('tianjin-jrj-2020')));
    const cell = (row: string, column: string) => cellOf(log, { organ, year: 2020, row, column });
    expect(await cell('art20_5.licensing', 'prior_year_items')).toMatchObject({
      count: 37,
      registerNos: [],
      entries: [
        { name: '事项目录', docNo: null, on: '2019-01-01', action: '制发', quantity: 37, source: '登记簿.csv' },
      ],
    });
    expect(await cell('art20_5.licensing', 'change')).toMatchObject({ count: 46, entries: [{ quantity: 46 }] });
    const { count, entries } = await cell('art20_9.central_procurement', 'total_amount');
    expect(count).toBe(9_421_930);
    expect(entries?.map(({ amountFen }) => amountFen).reduce((sum, fen) => (sum ?? 0) + (fen ?? 0), 0)).toBe(
      942_193_000,
    );
    await expect(cell('art20_5.licensing', 'amount_wan')).rejects.toMatchObject({ code: 'cell_unknown' });
  });
});
