import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readCasesFile } from '../../src/documents/cases-file.js';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import { Refusal } from '../../src/domain/refusals.js';
import { actOnReport, type ReportOrder } from '../../src/event-store/acting/act-on-report.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { importRegisters } from '../../src/event-store/acting/import-registers.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { freezeCompilationOf } from '../../src/event-store/year-end/freeze-compilation.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { reportView } from '../../src/reading/report-view.js';
import { yearTables } from '../../src/reading/year-tables.js';
import {
  figuresPublished2,
  type Published2,
  published2As,
  registersOfFigures,
} from '../domain/proactive/registers-of-figures.js';
import { figuresPublished, ledgerOfFigures, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

jest.setTimeout(180_000);

const TODAY = '2026-11-25';
const YEAR = 2024;
const UNITS = 11;
const [report2, report3] = [published2As('suqian-2024'), publishedAs('suqian-2024')];

/** Table 四 as 宿迁 published it: 维持, 纠正, 其他, 尚未审结. */
const TABLE4 = {
  review: ['复议', [88, 18, 28, 36]],
  'litigation.direct': ['未经复议直接起诉', [7, 0, 11, 7]],
  'litigation.after_review': ['复议后起诉', [33, 0, 6, 13]],
} as const;
const RESULTS = ['维持', '纠正', '其他', ''];

let seed = 20_241_231;
/** Always the same sequence, below `below`. */
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

let db: FreshDatabase;
let log: EventLog;
let units: Organ[];

/** A count dealt out piece by piece; a large one in random shares. */
function dealt(count: number): number[] {
  const hands = Array<number>(UNITS).fill(0);
  const share = Math.max(1, Math.floor(count / 500));
  for (let left = count; left > 0; left -= share) {
    const at = random(UNITS);
    hands[at] = (hands[at] ?? 0) + Math.min(share, left);
  }
  return hands;
}

/** The figures of Table 二, each dealt out by itself; money in fen. */
function dealt2(report: Published2): Published2[] {
  const hands: Published2[] = Array.from({ length: UNITS }, () => ({ ...report, table2: {} }));
  for (const [row, cells] of Object.entries(report.table2))
    for (const [column, figure] of Object.entries(cells)) {
      const money = column === 'amount_wan';
      const parts = dealt(money ? Math.round((figure ?? 0) * 1e6) : (figure ?? 0));
      for (const [i, hand] of hands.entries()) {
        const part = parts[i] ?? 0;
        hand.table2[row] = { ...hand.table2[row], [column]: money ? part / 1e6 : part };
      }
    }
  return hands;
}

function dealtCases(): string[][] {
  const files = Array.from({ length: UNITS }, () => ['登记编号,类型,案号,受理日期,结案日期,结果']);
  for (const [route, [words, counts]] of Object.entries(TABLE4))
    for (const [state, count] of counts.entries())
      for (let n = 0; n < count; n++) {
        const decided = RESULTS[state] ? `${YEAR}-09-10` : '';
        files[random(UNITS)]?.push(`,${words},${route} ${state} ${n},${YEAR}-04-02,${decided},${RESULTS[state]}`);
      }
  return files;
}

const order = (organ: Organ) => withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY });
const whole = (organ = units[0] as Organ) => yearTables(log, { organ, year: YEAR, whole: true });
const freeze = (organ = units[0] as Organ) =>
  freezeCompilationOf(log, organ, { organ: organ.id, year: YEAR, actor: 'test', today: TODAY });
const refusedFreeze = (organ?: Organ) => expect(freeze(organ)).rejects;

/** 宿迁's published year dealt out at random over its government and ten units, each with a ledger, registers and cases of its own. */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  units = [await foundOrgan(log, { code: 'suqian', name: '宿迁市人民政府', parent: null }, 'test', TODAY)];
  for (let i = 1; i < UNITS; i++)
    units.push(await foundOrgan(log, { code: `u${i}`, name: `第${i}局`, parent: 'suqian' }, 'test', TODAY));
  const places = ledgerOfFigures(report3).map((entry) => ({ entry, at: random(UNITS) }));
  const [registers, cases] = [dealt2(report2), dealtCases()];
  for (const [i, unit] of units.entries()) {
    const ledger = places.filter(({ at }) => at === i).map(({ entry }) => entry);
    expect(await importLedger(log, order(unit), ledger)).toMatchObject({ imported: ledger.length, refused: [] });
    const file = await readProactiveFile(Buffer.from(registersOfFigures(registers[i] as Published2)), TODAY);
    const entered = await importRegisters(log, { ...order(unit), source: '登记簿' }, file.entries);
    expect([file.refused, entered.refused]).toEqual([[], []]);
    const { entries } = await readCasesFile(Buffer.from((cases[i] as string[]).join('\n')), TODAY);
    expect(await importCases(log, order(unit), entries)).toMatchObject({ imported: entries.length, refused: [] });
  }
});
afterAll(() => db.drop());

const published4 = Object.fromEntries(
  Object.entries(TABLE4).map(([route, [, [upheld, corrected, other, pending]]]) => [
    route,
    { upheld, corrected, other, pending, total: upheld + corrected + other + pending },
  ]),
);

/** The report of the government: what it tells is drafted at once and follows the whole. */
const reportOrder = (command: ReportOrder['command']) => ({
  ...{ commandId: randomUUID(), organ: (units[0] as Organ).id, year: YEAR, actor: 'zhao', command },
  roles: ['clerk', 'office_head'] as const,
});
const reportText = async () =>
  (await reportView(log, units[0] as Organ, YEAR, TODAY, { account: 'zhao', roles: [] })).text?.overview;

describe('Art. 49 ¶2 · a published whole, dealt out at random over eleven units', () => {
  it('is added up to the published cells of all three tables', async () => {
    const tables = await whole();
    expect(tables.table2).toEqual(figuresPublished2(report2));
    expect(tables.table3).toEqual(figuresPublished(report3));
    expect(tables.table4).toEqual(published4);
    expect(tables.checks.filter(({ level, ok }) => level === 'error' && !ok)).toEqual([]);
  });

  it('is what the report of its government tells, beside which its own level is locked', async () => {
    const sections = {
      overview: ['新收{table3/received_this_year/total}件，在线{log/channel.online}件。'],
      ...{ problems: ['无'], other: ['无'] },
    };
    await actOnReport(log, reportOrder({ type: 'DraftReport', sections }), TODAY);
    const { rows } = await db.owner.query(
      "select count(*)::integer as n from ledger where channel = 'online' and received_year = 2024",
    );
    const received = figuresPublished(report3).received_this_year?.total;
    expect(await reportText()).toEqual([`新收${received}件，在线${rows[0]?.n}件。`]);
    await expect(actOnReport(log, reportOrder({ type: 'SubmitReport' }), TODAY)).rejects.toBeInstanceOf(Refusal);
  });

  it('is not closed while a unit is open, which is named', async () => {
    for (const unit of units.slice(0, -1)) {
      await runYearEnd(log, { ...order(unit), year: YEAR });
      await lockYearOf(log, { ...order(unit), year: YEAR });
    }
    await refusedFreeze().toMatchObject({ code: 'compilation_units_open', details: { count: 1, units: '第10局' } });
    await expect(freeze()).rejects.toBeInstanceOf(Refusal);
  });

  it('is closed with all of them, once, and is locked as it was published', async () => {
    const last = units.at(-1) as Organ;
    await runYearEnd(log, { ...order(last), year: YEAR });
    await lockYearOf(log, { ...order(last), year: YEAR });
    expect(await freeze()).toMatchObject({ year: YEAR, units: UNITS });
    await refusedFreeze().toMatchObject({ code: 'compilation_frozen' });
    const tables = await whole();
    expect(tables).toMatchObject({ status: 'locked', table3: figuresPublished(report3), table4: published4 });
    expect(tables.table2).toEqual(figuresPublished2(report2));
  });

  it('stays as it was closed when a unit learns of a letter of that year later', async () => {
    const entry = { ...ledgerOfFigures(report3)[0], registerNo: '迟到的信', receivedOn: `${YEAR}-05-06` };
    const late = await importLedger(log, order(units[3] as Organ), [
      { ...entry, decidedOn: null, docNo: null, outcome: null } as never,
    ]);
    expect(late).toMatchObject({ imported: 1, adjustments: [expect.objectContaining({ year: YEAR })] });
    expect((await whole()).table3).toEqual(figuresPublished(report3));
  });

  it('is nothing for a unit alone', async () => {
    await refusedFreeze(units[2]).toMatchObject({ code: 'compilation_without_units' });
  });
});
