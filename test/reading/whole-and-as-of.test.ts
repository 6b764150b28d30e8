import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readCasesFile } from '../../src/documents/cases-file.js';
import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { wholeOf } from '../../src/domain/year-end/whole.js';
import type { YearEndTables } from '../../src/domain/year-end/year-end-tables.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { figuresPublished, ledgerOfFigures, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from './rows.js';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';
const report = publishedAs('shanghai-stcsm-2024');
let db: FreshDatabase;
let log: EventLog;
let units: Organ[];

const order = (organ: Organ) => withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY });

/** A published ledger dealt out to a government, two departments and a township below one of them. */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  const found = (code: string, parent: string | null) =>
    foundOrgan(log, { code, name: `${code}单位`, parent }, 'test', TODAY);
  units = [await found('gov', null), await found('edu', 'gov'), await found('fin', 'gov'), await found('town', 'fin')];
  const dealt = ledgerOfFigures(report);
  for (const [i, unit] of units.entries())
    await importLedger(
      log,
      order(unit),
      dealt.filter((_, n) => n % units.length === i),
    );
});
afterAll(() => db.drop());

describe('Art. 49 · a whole', () => {
  const whole = () => yearTables(log, { organ: units[0] as Organ, year: 2024, whole: true });

  it('is the own level and everything below it, cell by cell, as it was published', async () => {
    const tables = await whole();
    expect(tables.table3).toEqual(figuresPublished(report));
    const each = [];
    for (const organ of units) each.push((await yearTables(log, { organ, year: 2024 })).table3);
    expect(tables.table3).toEqual(wholeOf(each));
    expect(tables.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('of a department leaves out what stands beside it', async () => {
    const fin = await yearTables(log, { organ: units[2] as Organ, year: 2024, whole: true });
    const parts = [units[2], units[3]].map((organ) => yearTables(log, { organ: organ as Organ, year: 2024 }));
    expect(fin.table3).toEqual(wholeOf((await Promise.all(parts)).map(({ table3 }) => table3)));
  });

  it('says where each unit stands: locked, provisional, or missing where nothing is on record', async () => {
    const top = await foundOrgan(log, { code: 'city', name: '某市', parent: null }, 'test', TODAY);
    const [done, open, , zero] = [
      await foundOrgan(log, { code: 'done', name: '甲局', parent: 'city' }, 'test', TODAY),
      await foundOrgan(log, { code: 'open', name: '乙局', parent: 'city' }, 'test', TODAY),
      await foundOrgan(log, { code: 'silent', name: '丙局', parent: 'city' }, 'test', TODAY),
      await foundOrgan(log, { code: 'zero', name: '丁局', parent: 'city' }, 'test', TODAY),
    ];
    for (const unit of [done, open]) await importLedger(log, order(unit), [rowOf('1', '2024-03-04')]);
    for (const unit of [done, zero]) await runYearEnd(log, { ...order(unit), year: 2024 });
    await lockYearOf(log, { ...order(done), year: 2024 });
    const { units: told, status } = await yearTables(log, { organ: top, year: 2024, whole: true });
    expect(status).toBe('provisional');
    expect(told?.map(({ code, status: stands }) => [code, stands])).toEqual([
      ['city', 'missing'],
      ['done', 'locked'],
      ['open', 'provisional'],
      ['silent', 'missing'],
      ['zero', 'provisional'],
    ]);
    expect((await yearTables(log, { organ: top, year: 2024 })).units).toBeUndefined();
  });

  it('is provisional until every unit is locked, and stays the same figures then', async () => {
    const before = await whole();
    for (const unit of units) {
      expect((await whole()).status).toBe('provisional');
      await runYearEnd(log, { ...order(unit), year: 2024 });
      await lockYearOf(log, { ...order(unit), year: 2024 });
    }
    const after = await whole();
    expect(after).toMatchObject({ status: 'locked', table3: before.table3, table4: before.table4 });
  });
});

describe('〔2016〕201号 · a suit that two organs below count', () => {
  const NUMBER = '（2025）某01行初1号';
  let top: Organ;
  beforeAll(async () => {
    top = await foundOrgan(log, { code: 'county', name: '某县', parent: null }, 'test', TODAY);
    for (const code of ['water', 'land']) {
      const unit = await foundOrgan(log, { code, name: `${code}局`, parent: 'county' }, 'test', TODAY);
      const file = `登记编号,类型,案号,受理日期,结案日期,结果,仅列共同被告\n,未经复议直接起诉,${NUMBER},2025-03-03,,,否`;
      const { entries } = await readCasesFile(Buffer.from(file), TODAY);
      await importCases(log, { organ: unit.id, actor: 'test', today: TODAY }, entries);
    }
  });

  it.each([{}, { asOf: '2099-12-31' }])('is found, and its number is not told to the one above: %j', async (moment) => {
    const tables = await yearTables(log, { organ: top, year: 2025, whole: true, ...moment });
    expect(tables.table4['litigation.direct']?.pending).toBe(2);
    expect(tables.checks.filter(({ rule, ok }) => rule === 'SUM.ONCE' && !ok)).toMatchObject([
      { level: 'error', at: 'land第1件、water第1件', message: expect.stringContaining('land局、water局') },
    ]);
    expect(JSON.stringify(tables)).not.toContain(NUMBER);
  });
});

describe('As of an earlier moment', () => {
  it('a table shows what was recorded by then, and as published once it was locked', async () => {
    const organ = await foundOrgan(log, { code: 'history', name: '某局', parent: null }, 'test', TODAY);
    const [first, second] = ledgerOfFigures(publishedAs('tianjin-jrj-2020')) as [LedgerEntry, LedgerEntry];
    const tableAt = async (asOf?: number | string) =>
      yearTables(log, { organ, year: 2020, ...(asOf !== undefined && { asOf }) });
    await importLedger(log, order(organ), [first]);
    const early = await tableAt();
    await importLedger(log, order(organ), [second]);
    const late = await tableAt();
    expect(late.position).toBeGreaterThan(early.position);
    expect(await tableAt(early.position)).toEqual(early);
    expect(await tableAt(late.position)).toEqual(late);
    expect((await tableAt(0)).table3.received_this_year?.total).toBe(0);
    expect((await tableAt('2019-01-01')).table3.received_this_year?.total).toBe(0);
    expect((await tableAt('2100-01-01')).table3).toEqual(late.table3);
    await runYearEnd(log, { ...order(organ), year: 2020 });
    const { position } = await lockYearOf(log, { ...order(organ), year: 2020 });
    expect((await tableAt('2100-01-01')).status).toBe('locked');
    expect(await tableAt(position)).toEqual(await tableAt());
    expect(await tableAt(position)).toMatchObject({ status: 'locked', position });
    expect((await tableAt(position - 1)).status).toBe('provisional');
    await expect(tableAt(999_999)).rejects.toMatchObject({ code: 'as_of_beyond' });
    expect(await tableAt(late.position)).toEqual(late);
  });

  it('a table read while others write has the figures of the position that it names', async () => {
    const organ = await foundOrgan(log, { code: 'busy', name: '忙局', parent: null }, 'test', TODAY);
    const rows = ledgerOfFigures(publishedAs('tianjin-jrj-2020')).slice(0, 60);
    const read: YearEndTables[] = [];
    let writing = true;
    const readers = Array.from({ length: 3 }, async () => {
      while (writing) read.push(await yearTables(log, { organ, year: 2020 }));
    });
    for (const row of rows) await importLedger(log, order(organ), [row]);
    writing = false;
    await Promise.all(readers);
    const positions = new Map(read.map((tables) => [tables.position, tables]));
    expect(positions.size).toBeGreaterThan(10);
    for (const tables of read)
      expect(tables.table3).toEqual((await yearTables(log, { organ, year: 2020, asOf: tables.position })).table3);
  });

  it('a whole is refused by position: the units have logs of their own', () =>
    expect(yearTables(log, { organ: units[0] as Organ, year: 2024, whole: true, asOf: 3 })).rejects.toMatchObject({
      code: 'as_of_position_whole',
    }));
});

describe('Another edition', () => {
  it('counts the same applications in its own rows', async () => {
    const organ = units[0] as Organ;
    const [ours, older] = [
      await yearTables(log, { organ, year: 2024 }),
      await yearTables(log, { organ, year: 2024, edition: 'cn-2019' }),
    ];
    expect(older.edition).toBe('cn-2019');
    expect(older.table3.total_handled).toEqual(ours.table3.total_handled);
    const others = ['other.correction_overdue', 'other.fee_overdue', 'other.misc'].map(
      (row) => ours.table3[row]?.total ?? 0,
    );
    expect(older.table3.other?.total).toBe(others.reduce((a, b) => a + b, 0));
    await expect(yearTables(log, { organ, year: 2024, edition: 'cn-2099' })).rejects.toMatchObject({
      code: 'edition_unknown',
    });
    await expect(yearTables(log, { organ, year: 2018 })).rejects.toMatchObject({ code: 'form_unknown' });
  });
});
