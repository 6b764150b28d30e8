import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import type { OrganCommand } from '../../src/domain/organs/organ-decisions.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { importRegisters } from '../../src/event-store/acting/import-registers.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { knownForest } from '../../src/event-store/forest.js';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { freezeCompilationOf } from '../../src/event-store/year-end/freeze-compilation.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { organsOn } from '../../src/reading/organ-tree.js';
import { organView } from '../../src/reading/organ-view.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { order, registration, TODAY } from '../event-store/processes.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

let db: FreshDatabase;
let log: EventLog;

/** 2024: a city over education, finance and tax. 2025-07-01: finance is merged into education; 2026-02-01: education gets a new name. */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  for (const [code, parent] of [
    ['city', null],
    ['edu', 'city'],
    ['fin', 'city'],
    ['tax', 'city'],
  ] as const)
    await foundOrgan(log, { code, name: `${code}局`, parent }, 'operator', '2024-01-01');
  await received('edu', '2024-03-04', '2025-03-04');
  await received('fin', '2024-03-04', '2025-06-30');
  await received('tax', '2024-03-04', '2025-03-04');
  await ordered('fin', { type: 'MergeOrgan', into: 'edu', on: '2025-07-01', reason: '机构改革' });
  await ordered('edu', { type: 'RenameOrgan', name: '教育财政局', on: '2026-02-01', reason: '机构改革' });
});
afterAll(() => db.drop());

async function received(code: string, ...days: string[]) {
  const { id } = await organByCode(log, code);
  for (const day of days) await actOnApplication(log, order(id, registration(`${code}-${day}`, day)), TODAY);
}
const ordered = (organ: string, command: OrganCommand) =>
  actOnOrgan(log, { organ, command, actor: 'operator', commandId: randomUUID() }, TODAY);
const whole = async (code: string, year: number) => {
  const organ = await organByCode(log, code);
  const { table3, units = [] } = await yearTables(log, { organ, year, whole: true });
  return { received: table3.received_this_year?.total, units: units.map(({ name }) => name) };
};

describe('Art. 49 · a whole of organs that change', () => {
  it('is added up from the tree of 31 December, under the names of that day', async () => {
    expect(await whole('city', 2024)).toEqual({ received: 3, units: ['city局', 'edu局', 'fin局', 'tax局'] });
    expect(await whole('edu', 2024)).toEqual({ received: 1, units: ['edu局'] });
  });

  it('nothing of an organ merged in the year is lost: it goes with its successor', async () => {
    expect(await whole('edu', 2025)).toEqual({ received: 2, units: ['edu局', 'fin局'] });
    expect((await whole('city', 2025)).received).toBe(3);
  });

  it('a merged organ whose log has nothing of the year is missing nowhere', async () => {
    expect(await whole('edu', 2020)).toEqual({ received: 0, units: ['edu局'] });
  });

  it('Art. 3 ¶4: what is under vertical leadership is left out from the year in which it is', async () => {
    const values = { underVerticalLeadership: true };
    await ordered('tax', { type: 'ChangeOrganSettings', values, on: '2025-01-01', reason: '垂直管理' });
    expect((await whole('city', 2024)).received).toBe(3);
    expect((await whole('city', 2025)).received).toBe(2);
    expect((await whole('tax', 2025)).received).toBe(1);
  });
});

describe('The register of organs', () => {
  it('shows the tree of any day', async () => {
    const codes = async (day: string) => (await organsOn(log, day)).map(({ code }) => code);
    expect(await codes('2023-12-31')).toEqual([]);
    expect(await codes('2025-06-30')).toEqual(['city', 'edu', 'fin', 'tax']);
    expect(await codes('2025-07-01')).toEqual(['city', 'edu', 'tax']);
  });

  it('shows an organ with its settings and its history', async () => {
    const known = (await knownForest(log.db)).byCode.get('edu');
    const view = known && (await organView(log, known, TODAY));
    expect(view).toMatchObject({ name: '教育财政局', version: 3, ended: null, numberScheme: null });
    expect(view?.history.map(({ label, on }) => `${on} ${label}`)).toEqual([
      '2024-01-01 建立',
      '2025-07-01 并入了其他机关',
      '2026-02-01 更名',
    ]);
    expect(view?.settings.find(({ name }) => name === 'onlineReceipt')).toMatchObject({
      ...{ value: 'confirmed', default: 'confirmed', settable: true, label: '网上申请的收到之日' },
    });
  });
});

describe('Art. 49 · the whole of a year after an organ was merged', () => {
  it('keeps what it left in force, is no other for a run of nothing, and can be closed', async () => {
    for (const [code, parent] of [
      ['town', null],
      ['works', 'town'],
      ['roads', 'town'],
      ['idle', 'town'],
    ] as const)
      await foundOrgan(log, { code, name: `${code}局`, parent }, 'operator', '2024-01-01');
    const { id: roads } = await organByCode(log, 'roads');
    const { entries } = await readProactiveFile(
      Buffer.from('项目,名称,文号,日期,动作,数量\n规范性文件,养路办法,路发〔2024〕1号,2024-05-06,制发,12'),
      TODAY,
    );
    await importRegisters(log, { organ: roads, actor: 'operator', today: TODAY, source: '登记簿.csv' }, entries);
    await ordered('roads', { type: 'MergeOrgan', into: 'works', on: '2024-12-31', reason: '机构改革' });
    await ordered('idle', { type: 'MergeOrgan', into: 'works', on: '2024-06-03', reason: '机构改革' });
    const year = async (code: string) => ({ organ: (await organByCode(log, code)).id, year: 2025, actor: 'operator' });
    await runYearEnd(log, { ...(await year('idle')), today: TODAY });
    expect((await whole('town', 2025)).units).toEqual(['town局', 'works局', 'roads局']);
    for (const code of ['town', 'works', 'roads']) {
      await runYearEnd(log, { ...(await year(code)), today: TODAY });
      await lockYearOf(log, { ...(await year(code)), today: TODAY });
    }
    const town = await organByCode(log, 'town');
    expect(await freezeCompilationOf(log, town, { ...(await year('town')), today: TODAY })).toMatchObject({ units: 3 });
    const { table2 } = await yearTables(log, { organ: town, year: 2025, whole: true });
    expect(table2['art20_1.normative_documents']).toMatchObject({ in_force: 12 });
  });
});
