import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import { lockedBytes } from '../../src/domain/year-end/organ-year-decisions.js';
import { actOnRegister, type RegisterOrder } from '../../src/event-store/acting/act-on-register.js';
import { importRegisters } from '../../src/event-store/acting/import-registers.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { readRegister } from '../../src/event-store/registers.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { entryPage } from '../../src/reading/register-entries.js';
import { yearState } from '../../src/reading/year-state.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { processes, TODAY, times } from './processes.js';

jest.setTimeout(60_000);

const DOCUMENTS = 'art20_1.normative_documents';
const HEADS = '项目,名称,文号,日期,动作,数量,金额,来源';
let db: FreshDatabase;
let log: EventLog;

const found = (code: string): Promise<Organ> => foundOrgan(log, { code, name: code, parent: null }, 'test', TODAY);

async function brought(
  { id: organ }: Organ,
  rows: readonly string[],
  more: { dryRun?: boolean; source?: string } = {},
) {
  const { entries } = await readProactiveFile(Buffer.from([HEADS, ...rows].join('\n')), TODAY);
  return importRegisters(log, { organ, actor: 'operator', today: TODAY, source: '登记簿.csv', ...more }, entries);
}

const ordered = (organ: Organ, act: RegisterOrder['act'], more: Partial<RegisterOrder> = {}) =>
  actOnRegister(log, { commandId: randomUUID(), organ: organ.id, actor: 'clerk', act, ...more }, TODAY);

const issue = (on: string, quantity = 1): RegisterOrder['act'] => ({
  record: {
    register: DOCUMENTS,
    action: 'issued',
    on,
    name: null,
    docNo: null,
    quantity,
    amountFen: null,
    source: '底册',
  },
});
const repeal = (on: string, quantity = 1): RegisterOrder['act'] => ({
  record: {
    register: DOCUMENTS,
    action: 'repealed',
    on,
    name: null,
    docNo: null,
    quantity,
    amountFen: null,
    source: '底册',
  },
});

const row = async (organ: Organ, year: number) => (await yearTables(log, { organ, year })).table2[DOCUMENTS];
const eventsOf = async ({ id }: Organ) =>
  (
    await db.owner.query("select count(*)::integer as n from event where organ_id = $1 and stream_type = 'register'", [
      id,
    ])
  ).rows[0].n;

async function locked(organ: Organ, year: number) {
  const order = { organ: organ.id, actor: 'test', today: TODAY, year };
  await runYearEnd(log, order);
  return lockYearOf(log, order);
}

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

describe('A file of registers', () => {
  const ROWS = [
    '规范性文件,,,2024-09-01,废止,2,,', // before the rows of what it repeals
    '规范性文件,以前年度,,2023-12-31,制发,5,,',
    '规范性文件,,,2025-01-01,废止,4,,', // more than there are
    '规章,,,2024-05-01,采购,1,100,',
    '行政许可,上半年,,2024-06-30,办理,97,,审批处',
  ];

  it('is taken up in the order of its days; a row that is refused stops no other', async () => {
    const organ = await found('file');
    const dry = await brought(organ, ROWS, { dryRun: true });
    expect(await eventsOf(organ)).toBe(0);
    const report = await brought(organ, ROWS);
    expect(report).toEqual(dry);
    expect(report).toMatchObject({ imported: 3, updated: 0, unchanged: 0, adjustments: [] });
    expect(report.refused).toEqual([
      expect.objectContaining({ line: 4, field: '数量', code: 'register_stock_short' }),
      expect.objectContaining({ line: 5, field: '动作', code: 'register_action' }),
    ]);
    expect(await row(organ, 2024)).toEqual({ made_this_year: 0, repealed_this_year: 2, in_force: 3 });
  });

  it('rows that nothing but their figures tells apart are known by them, alone and in another order', async () => {
    const organ = await found('unnamed');
    const [three, four] = ['行政处罚,,,2024-12-31,办理,3,,', '行政处罚,,,2024-12-31,办理,4,,'];
    const decisions = async () => (await yearTables(log, { organ, year: 2024 })).table2['art20_6.penalty']?.decisions;
    expect(await brought(organ, [three, four])).toMatchObject({ imported: 2 });
    expect(await brought(organ, [four])).toMatchObject({ imported: 0, updated: 0, unchanged: 1 });
    expect(await brought(organ, [four, three])).toMatchObject({ imported: 0, updated: 0, unchanged: 2 });
    expect(await decisions()).toBe(7);
    expect(await brought(organ, [four, '行政处罚,,,2024-12-31,办理,5,,'])).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await decisions()).toBe(9);
    expect(await brought(organ, [four, four])).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await decisions()).toBe(8);
  });

  it('again changes nothing; another figure or source corrects the line, whose identity stays', async () => {
    const organ = await found('again');
    await brought(organ, ROWS);
    const before = await eventsOf(organ);
    expect(await brought(organ, ROWS, { source: '另一个文件.csv' })).toMatchObject({
      imported: 0,
      updated: 0,
      unchanged: 3,
    });
    expect(await eventsOf(organ)).toBe(before);
    const changed = ROWS.map((line) => line.replace('制发,5', '制发,6').replace('97,,审批处', '97,,政务服务处'));
    expect(await brought(organ, changed)).toMatchObject({ imported: 1, updated: 2, unchanged: 1 }); // the repeal of four is possible now
    expect(await row(organ, 2025)).toEqual({ made_this_year: 0, repealed_this_year: 4, in_force: 0 });
    const lines = await db.owner.query(
      "select source, correction_reason as reason from proactive_entry where organ_id = $1 and action = 'decided'",
      [organ.id],
    );
    expect(lines.rows).toEqual([{ source: '政务服务处', reason: '重新导入：登记簿.csv' }]);
  });

  it('is told of each row that no figure of its year will count', async () => {
    const organ = await found('uncounted');
    const rows = ['行政许可,,,2024-06-30,办理,5,,', '政府集中采购,,,2024-07-01,采购,1,100,'];
    const message =
      '2024年的表二不统计“政府集中采购”的“采购”，这条登记只留存，不计入任何一格；请核对项目、动作和日期。';
    const told = { imported: 2, refused: [], uncounted: [{ line: 3, message }] };
    expect(await brought(organ, rows, { dryRun: true })).toMatchObject(told);
    expect(await brought(organ, rows)).toMatchObject(told);
    const { lines } = await entryPage(log, organ.id, { limit: 5 });
    expect(lines.map(({ uncounted }) => uncounted)).toEqual([message, null]);
  });

  it('tells identical rows apart by their order', async () => {
    const organ = await found('twice');
    const line = '行政处罚,,,2024-03-05,办理,1,,';
    expect(await brought(organ, [line, line])).toMatchObject({ imported: 2, unchanged: 0 });
    expect(await brought(organ, [line, line, line])).toMatchObject({ imported: 1, unchanged: 2 });
    expect((await yearTables(log, { organ, year: 2024 })).table2['art20_6.penalty']).toEqual({ decisions: 3 });
  });

  it('of some thousand lines goes in by commits of many, and proves itself', async () => {
    const organ = await found('many');
    const rows = times(2_000, (i) => `规范性文件,文件${i},规〔${i}〕号,${2019 + (i % 6)}-0${1 + (i % 9)}-11,制发,,,`);
    expect(await brought(organ, rows)).toMatchObject({ imported: 2_000, refused: [] });
    const commits = await db.owner.query(
      "select count(distinct command_id)::integer as n from event where organ_id = $1 and stream_type = 'register'",
      [organ.id],
    );
    expect(commits.rows[0].n).toBe(8);
    expect(await row(organ, 2024)).toMatchObject({ in_force: 2_000 });
    expect((await verifyLog(db.auditor, { only: 'many' })).bad).toEqual([]);
  });
});

describe('A published year', () => {
  it('keeps its Table 二; what comes to light later counts in the first open year and adjusts it', async () => {
    const organ = await found('late');
    await brought(organ, ['规范性文件,以前年度,,2022-12-31,制发,5,,', '规范性文件,,甲,2023-03-01,制发,,,']);
    await locked(organ, 2023);
    const report = await brought(organ, ['规范性文件,,乙,2023-04-01,制发,,,', '规范性文件,,丙,2024-04-01,制发,,,']);
    expect(report).toMatchObject({ imported: 2, adjustments: [{ line: 2, registerNo: null, year: 2023 }] });
    expect(await row(organ, 2023)).toEqual({ made_this_year: 1, repealed_this_year: 0, in_force: 6 });
    expect(await row(organ, 2024)).toEqual({ made_this_year: 2, repealed_this_year: 0, in_force: 8 });
    const { adjusted, adjustments, locked: lock } = await yearState(log, organ.id, 2023, TODAY);
    expect(adjusted?.table2?.[DOCUMENTS]).toEqual({ made_this_year: 2, repealed_this_year: 0, in_force: 7 });
    expect(adjustments).toMatchObject([
      { subject: { register: DOCUMENTS, document: '乙' }, reason: '补登记主动公开情况' },
    ]);
    expect(lock?.table2?.[DOCUMENTS]).toMatchObject({ made_this_year: 1, in_force: 6 });
    await locked(organ, 2024);
    const next = await yearState(log, organ.id, 2024, TODAY);
    expect(next.locked?.table2?.[DOCUMENTS]?.made_this_year).toBe(2);
    expect(next.adjusted?.table2?.[DOCUMENTS]).toEqual({ made_this_year: 1, repealed_this_year: 0, in_force: 8 });
  });

  it('that was locked before registers were kept stays as it was: its bytes, its figures; facts of it count in their own year', async () => {
    const organ = await found('old-lock');
    await locked(organ, 2023);
    await db.owner.query(OLD_LOCK, [organ.id]); // the row alone: the log is never changed
    const state = (await db.owner.query('select state from organ_year where organ_id = $1', [organ.id])).rows[0].state;
    expect(lockedBytes({ ...state.locked, year: 2023 })).not.toContain('table2');
    await brought(organ, ['规范性文件,以前年度,,2022-12-31,制发,5,,', '规范性文件,,,2023-03-01,制发,2,,']);
    expect(await row(organ, 2023)).toEqual({ made_this_year: 2, repealed_this_year: 0, in_force: 7 });
    expect(await row(organ, 2024)).toEqual({ made_this_year: 0, repealed_this_year: 0, in_force: 7 });
  });

  const OLD_LOCK = `update organ_year set state = (state::jsonb #- '{locked,table2}' #- '{adjusted,table2}')::json where organ_id = $1`;
});

describe('A line entered by a clerk', () => {
  it('is answered once, and corrected on the version that she has seen', async () => {
    const organ = await found('clerk');
    const commandId = randomUUID();
    const first = await ordered(organ, issue('2024-03-01', 3), { commandId });
    expect(await ordered(organ, issue('2024-03-01', 3), { commandId })).toEqual({
      status: 'twin',
      response: first.response,
    });
    const { entries } = JSON.parse(first.response);
    const correct = {
      register: DOCUMENTS,
      entry: entries[0].entry,
      correct: { quantity: 2, reason: '多登了一件' },
    } as const;
    await expect(ordered(organ, correct, { seenVersion: 7 })).rejects.toMatchObject({
      name: 'StaleVersion',
      current: 1,
    });
    const done = JSON.parse((await ordered(organ, correct, { seenVersion: 1 })).response);
    expect(done).toEqual({
      entries: [{ entry: entries[0].entry, version: 2 }],
      events: ['RegisterEntryCorrected'],
      adjustments: [],
      uncounted: [],
    });
    expect(await row(organ, 2024)).toMatchObject({ made_this_year: 2, in_force: 2 });
    await ordered(organ, issue('2024-03-01', 3));
    expect(await row(organ, 2024)).toMatchObject({ made_this_year: 5 });
  });

  it('twenty clerks at once take out no more than there are (20 orders on 5 documents, by 4 processes)', async () => {
    const organ = await found('race');
    await ordered(organ, issue('2024-03-01', 5));
    const { logs, end } = processes(db, 4);
    const outcomes = await Promise.allSettled(
      times(20, (i) =>
        actOnRegister(
          logs[i % 4] as EventLog,
          { commandId: randomUUID(), organ: organ.id, actor: `clerk-${i}`, act: repeal('2024-05-01') },
          TODAY,
        ),
      ),
    );
    await end();
    const refused = outcomes.filter((one) => one.status === 'rejected').map(({ reason }) => reason.code);
    expect(refused).toEqual(Array(15).fill('register_stock_short'));
    expect(await row(organ, 2024)).toEqual({ made_this_year: 5, repealed_this_year: 5, in_force: 0 });
  });

  it('is in the table of an earlier position and day, and of a whole', async () => {
    const above = await found('above');
    const below = await foundOrgan(log, { code: 'below', name: 'below', parent: 'above' }, 'test', TODAY);
    const fee = (yuan: string) => [`行政事业性收费,,,2024-03-01,收费,,${yuan},`];
    await brought(above, fee('1000.10'));
    const { position } = await yearTables(log, { organ: above, year: 2024 });
    await brought(
      above,
      fee('2000.20').map((line) => line.replace('03-01', '04-01')),
    );
    await brought(below, fee('3000.30'));
    const fees = async (question: object) =>
      (await yearTables(log, { organ: above, year: 2024, ...question })).table2['art20_8.admin_fees'];
    expect(await fees({ asOf: position })).toEqual({ amount_wan: 0.10001 });
    expect(await fees({})).toEqual({ amount_wan: 0.30003 });
    expect(await fees({ whole: true })).toEqual({ amount_wan: 0.60006 });
    const whole = await yearTables(log, { organ: above, year: 2024, whole: true });
    expect(whole.checks.filter(({ rule, ok }) => rule === 'SUM.UNITS' && !ok)).toEqual([]);
    expect(whole.units?.map(({ status }) => status)).toEqual(['provisional', 'provisional']);
  });
});

it('a table that was spoilt is whole again after a rebuild', async () => {
  const organ = await found('spoilt');
  await ordered(organ, issue('2024-03-01', 3));
  await ordered(organ, repeal('2024-05-01', 2));
  const lines = async () =>
    (await db.owner.query('select t::text from proactive_entry t where organ_id = $1 order by 1', [organ.id])).rows;
  const live = await lines();
  await db.owner.query("update proactive_entry set quantity = 9 where organ_id = $1 and action = 'issued'", [organ.id]);
  await db.owner.query("delete from proactive_entry where organ_id = $1 and action = 'repealed'", [organ.id]);
  await rebuildOrgan(db.rebuilder, organ.id);
  expect(await lines()).toEqual(live);
  const { version } = await readRegister(log, organ.id, DOCUMENTS, { entries: [] });
  expect(version).toBe(2);
});
