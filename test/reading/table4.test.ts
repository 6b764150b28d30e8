import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCasesFile } from '../../src/documents/cases-file.js';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { cellOf } from '../../src/reading/cell.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { yearsOfOrgan } from '../../src/reading/years-of-organ.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

const TODAY = '2026-11-25';
const LEDGER = [
  '登记编号,申请人,申请人类别,收到日期,答复日期,答复文号,办理结果',
  'A-1,甲,自然人,2024-03-01,2024-03-20,公复1号,refused.process_information',
  'A-2,乙,商业企业,2024-04-01,2024-04-20,公复2号,unable.not_exist',
].join('\n');
const CASES = [
  '登记编号,类型,案号,受理日期,结案日期,结果,仅列共同被告',
  'A-1,复议,府复1号,2024-04-01,2024-05-30,维持,否',
  'A-1,复议后起诉,行初1号,2024-06-10,,,否',
  'A-2,未经复议直接起诉,行初2号,2024-05-10,2025-02-10,纠正,否',
  'A-1,未经复议直接起诉,行初3号,2024-05-20,2024-09-09,其他,否',
  ',复议,府复9号,2024-07-01,,,否',
  ',复议后起诉,行初9号,2024-08-01,2024-12-01,维持,是',
];
let db: FreshDatabase;
let log: EventLog;
let organ: Organ;

const casesOf = async (...lines: string[]) => (await readCasesFile(Buffer.from(lines.join('\n')), TODAY)).entries;
const importing = async (lines: string[], dryRun = false) =>
  importCases(log, { organ: organ.id, actor: 'test', today: TODAY, dryRun }, await casesOf(...lines));
const table4 = async (year: number) => (await yearTables(log, { organ, year })).table4;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await foundOrgan(log, { code: 'bureau', name: '某局', parent: null }, 'test', TODAY);
  const { entries } = await readLedgerFile(Buffer.from(LEDGER), TODAY);
  await importLedger(log, withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY }), entries);
});
afterAll(() => db.drop());

describe('Art. 50 · reviews and suits from a file', () => {
  it('are recorded once, on their applications or by themselves; a dry run says the same and writes nothing', async () => {
    const dry = await importing(CASES, true);
    expect((await table4(2024)).review.total).toBe(0);
    expect(await importing(CASES)).toEqual(dry);
    expect(dry).toMatchObject({ imported: 6, updated: 0, unchanged: 0, refused: [] });
    expect(await importing(CASES)).toMatchObject({ imported: 0, updated: 0, unchanged: 6 });
  });

  it('alone make a year one that is locked before the next', async () => {
    const only = await foundOrgan(log, { code: 'sued', name: '某院', parent: null }, 'test', TODAY);
    const order = (year: number) => ({ organ: only.id, actor: 'test', today: TODAY, year });
    const inYear = async (year: number) => {
      await runYearEnd(log, order(year));
      return lockYearOf(log, order(year));
    };
    await inYear(2023);
    const line = ',复议,府复3号,2024-05-10,2024-07-01,维持,否';
    await importCases(log, { organ: only.id, actor: 'test', today: TODAY }, await casesOf(CASES[0] ?? '', line));
    await expect(inYear(2025)).rejects.toMatchObject({
      code: 'earlier_year_open',
      details: { year: 2025, earlier: 2024 },
    });
    expect((await yearsOfOrgan(log, only.id)).map(({ year }) => year)).toEqual([2025, 2024, 2023]);
    await inYear(2024);
    expect((await yearTables(log, { organ: only, year: 2024 })).table4.review).toMatchObject({ upheld: 1, total: 1 });
    await inYear(2025);
  });

  it('stand in Table 四 by their state on 31 December; where the organ is only co-defendant they do not', async () => {
    const none = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    expect(await table4(2024)).toEqual({
      review: { ...none, upheld: 1, pending: 1, total: 2 },
      'litigation.direct': { ...none, other: 1, pending: 1, total: 2 },
      'litigation.after_review': { ...none, pending: 1, total: 1 },
    });
    expect(await table4(2025)).toEqual({
      review: { ...none, pending: 1, total: 1 },
      'litigation.direct': { ...none, corrected: 1, total: 1 },
      'litigation.after_review': { ...none, pending: 1, total: 1 },
    });
  });

  it('open into their numbers and applications', async () => {
    expect(await cellOf(log, { organ, year: 2024, row: 'litigation.direct', column: 'total' })).toMatchObject({
      count: 2,
      caseNos: ['行初2号', '行初3号'],
      registerNos: ['A-2', 'A-1'],
    });
    expect(await cellOf(log, { organ, year: 2024, row: 'review', column: 'pending' })).toMatchObject({
      caseNos: ['府复9号'],
      registerNos: [],
    });
  });

  it('warn of a suit over a refusal that had to go to review first (N3), and find each pending case again (T4.PENDING)', async () => {
    const { checks } = await yearTables(log, { organ, year: 2024 });
    expect(checks.filter(({ rule, ok }) => rule === 'N3' && !ok).map(({ at }) => at)).toEqual(['行初3号']);
    const next = (await yearTables(log, { organ, year: 2025 })).checks.filter(({ rule }) => rule === 'T4.PENDING');
    expect(next.map(({ at, ok }) => [at, ok])).toEqual([
      ['府复9号', true],
      ['行初2号', true],
      ['行初1号', true],
    ]);
  });

  it('take a decision that comes later as an update, and refuse what contradicts the record', async () => {
    const decided = [CASES[0] as string, ',复议,府复9号,2024-07-01,2025-01-10,维持,否'];
    expect(await importing(decided)).toMatchObject({ updated: 1, refused: [] });
    const wrong = await importing([
      CASES[0] as string,
      ',复议,府复9号,2024-07-02,,,否',
      'A-9,复议,府复10号,2024-07-01,,,否',
    ]);
    const again = [CASES[0] as string, 'A-2,复议,府复9号,2024-07-01,,,否'];
    const taken = await importing(again);
    expect(await importing(again, true)).toEqual(taken);
    expect([...wrong.refused, ...taken.refused].map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, '受理日期', 'ledger_contradiction'],
      [3, '登记编号', 'register_no_unknown'],
      [2, '案号', 'proceeding_exists'],
    ]);
  });

  it('stay with their application where a later file leaves its number blank', async () => {
    const blank = CASES.slice(1).map((line) => line.replace(/^[^,]*/, ''));
    expect(await importing([CASES[0] as string, ...blank])).toMatchObject({ imported: 0, refused: [] });
  });

  it('after the lock become adjustments of Table 四, and the published figures stay', async () => {
    await runYearEnd(log, { organ: organ.id, year: 2024, actor: 'test', today: TODAY });
    await lockYearOf(log, { organ: organ.id, year: 2024, actor: 'test', today: TODAY });
    const published = await table4(2024);
    const late = await importing([CASES[0] as string, ',复议,府复11号,2024-11-01,2024-12-20,纠正,否']);
    expect(late.adjustments).toEqual([{ line: 2, registerNo: null, year: 2024 }]);
    expect(await table4(2024)).toEqual(published);
    expect((await table4(2025)).review.corrected).toBe(1);
  });

  it('come out of a rebuild as they were', async () => {
    const rows = async () => (await db.owner.query('select * from proceeding order by case_no, seq')).rows;
    const before = await rows();
    await rebuildOrgan(db.rebuilder, organ.id);
    expect(await rows()).toEqual(before);
  });
});
