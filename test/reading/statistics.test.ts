import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnCase } from '../../src/event-store/acting/act-on-case.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { linesBehind } from '../../src/reading/statistics/behind.js';
import type { FigureCode } from '../../src/reading/statistics/figures.js';
import { type Statistics, statistics } from '../../src/reading/statistics/statistics.js';
import { actWhole } from '../event-store/act-whole.js';
import { order, registration } from '../event-store/processes.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from './rows.js';

const TODAY = '2026-11-25';
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
let db: FreshDatabase;
let log: EventLog;
let organ: Organ;
let march: Statistics;

/**
 * March 2026: one received and closed in five working days, one received in February and answered late in March, one received
 * and still open, one voided, one 更正申请; April brings another. March 2025 had a single one.
 */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await foundOrgan(log, { code: 'stat', name: '某局', parent: null }, 'test', TODAY);
  await importLedger(log, withVault(db.pool, { organ: organ.id, actor: 'test', today: TODAY }), [
    rowOf('0', '2025-03-03', { decidedOn: '2025-03-10', handlingUnit: '法规处', channel: 'fax' }),
    rowOf('1', '2026-03-02', { decidedOn: '2026-03-09', handlingUnit: '法规处', channel: 'online' }),
    rowOf('2', '2026-01-05', {
      ...{
        decidedOn: '2026-03-16',
        outcome: 'refused.third_party_rights',
        handlingUnit: '法规处',
        channel: 'post_signed',
      },
      ...{ thirdPartySentOn: '2026-01-08', thirdPartyAnsweredOn: '2026-01-12' },
    }),
    rowOf('3', '2026-03-18', { handlingUnit: '办公室', channel: 'online', correctionIssuedOn: '2026-03-20' }),
    rowOf('4', '2026-04-08', { handlingUnit: '办公室', channel: 'online' }),
  ]);
  const voided = order(organ.id, [
    ...registration('5', '2026-03-03'),
    { type: 'Void', voidedOn: '2026-03-04', reason: '重复登记' },
  ]);
  await actOnApplication(log, voided, TODAY);
  const [lodged, ...rest] = registration('6', '2026-03-03');
  await actOnApplication(log, order(organ.id, [{ ...lodged, caseKind: 'record_correction' } as never, ...rest]), TODAY);
  march = await of(MARCH);
});
afterAll(() => db.drop());

const of = (period: { from: string; to: string }, today = TODAY) => statistics(log, { organ, period }, today);
const figure = ({ groups }: Statistics, code: string) =>
  groups.flatMap(({ figures }) => figures).find((one) => one.code === code);
const now = (sheet: Statistics, ...codes: string[]) => codes.map((code) => figure(sheet, code)?.now);
const table = ({ tables }: Statistics, code: string) =>
  tables
    .find((one) => one.code === code)
    ?.lines.filter((line) => line.now.some((value) => value))
    .map((line) => [line.label, ...line.now]);
const behind = async (code: FigureCode, narrowed = {}, period = MARCH) =>
  (await linesBehind(log, { organ, period, figure: code, narrowed, limit: 50 }, TODAY)).lines;

describe('Art. 50 · what an organ did in March 2026', () => {
  it('what came in, what was closed, how many of these late, what is left', () =>
    expect(now(march, 'received', 'closed', 'late', 'open', 'extended')).toEqual([2, 2, 1, 1, 0]));

  it('beside March 2025, when one came in and was closed', () => {
    expect(march.before).toEqual({ from: '2025-03-01', to: '2025-03-31' });
    expect(['received', 'closed', 'late'].map((code) => figure(march, code)?.before)).toEqual([1, 1, 0]);
  });

  it('by channel: of what came in, beside the year before', () => {
    const channels = march.tables.find(({ code }) => code === 'channels');
    expect(channels?.lines.map(({ label, now, before }) => [label, now, before])).toEqual([
      ['网上', [2], [0]],
      ['传真', [0], [1]],
    ]);
  });

  it('by result: of what was closed; Art. 15, 32, 36 · a refusal by its ground', () => {
    expect(table(march, 'outcomes')).toHaveLength(2);
    const grounds = march.tables.find(({ code }) => code === 'grounds')?.lines;
    expect(grounds).toMatchObject([
      { value: 'refused.third_party_rights', articles: ['15', '32', '36'], now: [1], before: [0] },
    ]);
  });

  it('by month, months without anything too', async () => {
    const { tables } = await of({ from: '2026-01-01', to: '2026-05-31' });
    expect(tables.find(({ code }) => code === 'months')?.lines.map(({ label, now }) => [label, ...now])).toEqual([
      ['2026-01', 1, 0],
      ['2026-02', 0, 0],
      ['2026-03', 2, 2],
      ['2026-04', 1, 0],
      ['2026-05', 0, 0],
    ]);
  });

  it('the time in working days: 2026-03-02 to 03-09 are 5; 2026-01-05 to 03-16 are 46, two Saturdays worked and six days off', () => {
    expect(now(march, 'median', 'ninetieth')).toEqual([5, 46]);
    expect(table(march, 'times')).toEqual([
      ['0–5', 1],
      ['41以上', 1],
    ]);
  });

  it('what is open by its age: 2026-03-18 to 03-31 are 9 working days', () =>
    expect(table(march, 'ages')).toEqual([['6–10', 1]]));

  it('the work of each unit, the busiest first', () =>
    expect(table(march, 'units')).toEqual([
      ['法规处', 1, 2, 1, 0, 0, 5],
      ['办公室', 1, 0, 0, 1, 0, null],
    ]));

  it('Art. 30, 32 · what was asked of others, by the day on which it was asked', async () => {
    expect(now(march, 'correction_asked', 'third_party_asked')).toEqual([1, 0]);
    expect(now(await of({ from: '2026-01-01', to: '2026-01-31' }), 'third_party_asked')).toEqual([1]);
    expect(await behind('correction_asked')).toMatchObject([{ registerNo: '3' }]);
  });

  it('adds up: over a span of time what came in less what was closed is what is left', async () => {
    const [received, closed, open] = now(await of({ from: '2020-01-01', to: TODAY }), 'received', 'closed', 'open');
    expect(Number(received) - Number(closed)).toBe(open);
  });

  it('a period that is not over ends today, and so does that of the year before', async () => {
    const { period, before } = await of({ from: '2026-01-01', to: '2026-12-31' });
    expect([period.to, before.to]).toEqual(['2026-11-25', '2025-11-25']);
  });

  it('29 February is compared with the day before it', async () =>
    expect((await of({ from: '2024-02-29', to: '2024-03-31' })).before.from).toBe('2023-02-28'));
});

describe('what a figure opens into', () => {
  it('is the very applications, a page at a time', async () => {
    const first = await linesBehind(log, { organ, period: MARCH, figure: 'closed', narrowed: {}, limit: 1 }, TODAY);
    expect(first.lines).toMatchObject([{ registerNo: '1', begunOn: '2026-03-02', endedOn: '2026-03-09', days: 5 }]);
    const after = first.next as NonNullable<typeof first.next>;
    const last = await linesBehind(
      log,
      { organ, period: MARCH, figure: 'closed', narrowed: {}, limit: 1, after },
      TODAY,
    );
    expect(last).toMatchObject({ lines: [{ registerNo: '2', days: 46 }], next: null });
  });

  it('is narrowed as the table is: by channel, by workdays', async () => {
    expect(await behind('received', { channel: 'fax' })).toEqual([]);
    expect(await behind('closed', { days: '(,5]' })).toMatchObject([{ registerNo: '1' }]);
  });
});

describe('Art. 33 · what was overdue at the end of a day', () => {
  it('today: its day has passed and it is still open', async () => {
    expect(now(march, 'overdue')).toEqual([0]);
    expect(now(await of({ from: '2026-01-01', to: TODAY }), 'overdue')).toEqual([1]); // 4: due 2026-05-08
  });

  it('a day in the past: 2 was due on 2026-02-04, two workdays of consulting left out, and is overdue from the day after until it was answered on 03-16', async () => {
    const overdue = async (to: string) =>
      (await behind('overdue', {}, { from: '2026-01-01', to })).map(({ registerNo }) => registerNo);
    expect(await overdue('2026-02-02')).toEqual([]);
    expect(await overdue('2026-02-04')).toEqual([]);
    expect(await overdue('2026-02-05')).toEqual(['2']);
    expect(await overdue('2026-03-15')).toEqual(['2']);
    expect(await overdue('2026-03-16')).toEqual([]);
  });

  it('extended in time and answered later was not overdue in between', async () => {
    const application = '00000000-0000-4000-8000-0000000000e1';
    const commands = [
      ...registration('7', '2026-08-03'), // due 2026-08-31, extended by ten workdays to 2026-09-14
      {
        ...{ type: 'Extend', workingDays: 10, approvedBy: '王某', approvedOn: '2026-08-20' },
        ...{ noticeNo: '延〔2026〕1号', notifiedOn: '2026-08-21' },
      },
    ] as Parameters<typeof actWhole>[1]['commands'];
    await actWhole(log, { organ: organ.id, application, commands }, TODAY);
    const overdue = async (to: string) =>
      (await behind('overdue', {}, { from: '2026-08-01', to })).map((one) => one.id);
    expect(await overdue('2026-09-14')).not.toContain(application);
    expect(await overdue('2026-09-15')).toContain(application);
    const august = await of({ from: '2026-08-01', to: '2026-08-31' });
    expect(now(august, 'extension_told')).toEqual([1]);
  });
});

describe('Art. 51 · reviews and suits', () => {
  beforeAll(async () => {
    const known = { line: 2, coDefendantOnly: false, registerNo: null } as const;
    await importCases(log, { organ: organ.id, actor: 'test', today: TODAY }, [
      { ...known, registerNo: '2', route: 'review', caseNo: '复1', ...days('2026-04-01', '2026-05-20', 'corrected') },
      { ...known, route: 'review', caseNo: '复2', ...days('2026-04-02', '2026-05-21', 'upheld') },
      { ...known, route: 'review', caseNo: '复3', ...days('2026-05-06', null, null) },
      { ...known, route: 'litigation.direct', caseNo: '行1', ...days('2026-04-07', '2026-06-10', 'upheld') },
      {
        ...known,
        coDefendantOnly: true,
        route: 'review',
        caseNo: '复4',
        ...days('2026-04-01', '2026-05-20', 'corrected'),
      },
    ]);
    const stage = { organ: organ.id, actor: 'test', caseNo: '行1' };
    await actOnCase(
      log,
      {
        ...stage,
        commandId: randomUUID(),
        commands: [{ type: 'FileAppeal', caseNo: '行1', acceptedOn: '2026-06-20' }],
      },
      TODAY,
    );
    const decided = { type: 'DecideAppeal', caseNo: '行1', decidedOn: '2026-09-10', result: 'corrected' } as const;
    await actOnCase(log, { ...stage, commandId: randomUUID(), commands: [decided] }, TODAY);
  });
  const days = (acceptedOn: string, decidedOn: string | null, result: 'upheld' | 'corrected' | null) => ({
    ...{ acceptedOn, decidedOn, result },
  });

  it('filed, decided and lost in the second quarter, and the rate; a mere co-defendant is left out', async () => {
    const quarter = await of({ from: '2026-04-01', to: '2026-06-30' });
    expect(now(quarter, 'review_filed', 'review_decided', 'review_corrected', 'review_corrected_share')).toEqual([
      3, 2, 1, 50,
    ]);
  });

  it('a suit counts once, by its latest instance: decided in the second quarter, but under appeal at its end', async () => {
    const codes = ['suit_filed', 'suit_decided', 'suit_corrected', 'suit_corrected_share'];
    expect(now(await of({ from: '2026-04-01', to: '2026-06-15' }), ...codes)).toEqual([1, 1, 0, 0]);
    expect(now(await of({ from: '2026-04-01', to: '2026-06-30' }), ...codes)).toEqual([1, 0, 0, null]);
    expect(now(await of({ from: '2026-07-01', to: '2026-09-30' }), ...codes)).toEqual([0, 1, 1, 100]);
  });

  it('open into the case and the application that it hangs on', async () =>
    expect(await behind('review_corrected', {}, { from: '2026-04-01', to: '2026-06-30' })).toMatchObject([
      { caseNo: '复1', registerNo: '2', begunOn: '2026-04-01', endedOn: '2026-05-20', resultLabel: '结果纠正' },
    ]));
});
