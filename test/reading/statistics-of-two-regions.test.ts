import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { layDownYear } from '../../src/event-store/acting/lay-down-year.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { desk } from '../../src/reading/desk.js';
import { figureByOrgan, linesBehind } from '../../src/reading/statistics/behind.js';
import type { FigureCode } from '../../src/reading/statistics/figures.js';
import { statistics } from '../../src/reading/statistics/statistics.js';
import { supervisionBelow } from '../../src/reading/supervision.js';
import { CLERK } from '../domain/applications/signed.js';
import { GUANGXI, NINGXIA } from '../domain/law/made-up-local.js';
import { actWhole } from '../event-store/act-whole.js';
import { order, registration } from '../event-store/processes.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

/**
 * A department that counts by the days of the country, and below it an organ in 宁夏 and one in 广西. In each of the three, three
 * letters came in on Friday 17 April 2026 and had their period extended to thirty working days. Counted by hand, those of the
 * country are April 20–24 (5), 27–30 (9), May 6–9 (13; Saturday the 9th is worked for 劳动节), 11–15 (18), 18–22 (23), 25–29 (28),
 * June 1 (29), June 2 (30).
 *
 * - 部: due on Tuesday 2 June.
 * - 宁局: Wednesday 27 and Thursday 28 May are 古尔邦节, Saturday 30 is worked for it, so one day less by then: Wednesday 3 June.
 * - 桂局: Monday 20 and Tuesday 21 April are 三月三, so two days less: Thursday 4 June.
 *
 * The first letter of each is answered on 3 June, the second on 4 June, the third on Monday 8 June.
 */
const WHOLE = ['部', '宁局', '桂局'];
const PERIOD = { from: '2026-04-01', to: '2026-06-30' };
const TODAY = '2026-06-30';

let db: FreshDatabase;
let log: EventLog;
const organs = new Map<string, Organ>();
const at = (code: string) => organs.get(code) as Organ;
const letters = new Map<string, string>();

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  const laid = (year: typeof NINGXIA) =>
    layDownYear(log, { commandId: randomUUID(), organ: null, actor: 'operator', year }, '2026-01-08');
  await laid(NINGXIA);
  await laid(GUANGXI);
  for (const [code, parent, region] of [
    ['部', null, null],
    ['宁局', '部', '640000'],
    ['桂局', '部', '450000'],
  ] as const) {
    organs.set(code, await foundOrgan(log, { code, name: code, parent }, 'operator', '2026-01-08'));
    if (region === null) continue;
    const command = { type: 'ChangeRegion', region, on: '2026-01-08', reason: '设在当地' } as const;
    await actOnOrgan(log, { commandId: randomUUID(), organ: code, actor: 'operator', command }, '2026-01-08');
  }
  for (const code of WHOLE) for (const no of [1, 2, 3]) await register(code, no);
});
afterAll(() => db.drop());

const EXTENDED: ApplicationCommand = {
  ...{ type: 'Extend', workingDays: 10, approvedBy: '主任', approvedOn: '2026-05-11' },
  ...{ noticeNo: '延1号', notifiedOn: '2026-05-11' },
};

async function register(code: string, no: number): Promise<void> {
  const application = randomUUID();
  letters.set(`${code}${no}`, application);
  const { id: organ } = at(code);
  const lodged = order(organ, registration(`${code}${no}号`, '2026-04-17'), { application });
  await actOnApplication(log, lodged, '2026-04-17');
  await actWhole(log, { organ, application, commands: [EXTENDED] }, '2026-05-11');
}

async function answered(no: number, decidedOn: string): Promise<void> {
  for (const code of WHOLE) {
    const application = letters.get(`${code}${no}`) as string;
    const reply = { type: 'Reply', docNo: `复${no}号`, decidedOn, principalOutcome: 'granted.provided' } as const;
    await actWhole(log, { organ: at(code).id, application, commands: [reply] }, decidedOn);
  }
}

const sheet = (to = PERIOD.to, today = TODAY) =>
  statistics(log, { organ: at('部'), whole: true, period: { ...PERIOD, to } }, today);
const now = async (asked: ReturnType<typeof sheet>, ...codes: string[]) => {
  const figures = (await asked).groups.flatMap((group) => group.figures);
  return codes.map((code) => figures.find((one) => one.code === code)?.now);
};
/** What a figure of the whole counts, organ by organ. */
async function shares(figure: FigureCode, to = PERIOD.to, today = TODAY): Promise<Record<string, number>> {
  const question = { organ: at('部'), whole: true, period: { ...PERIOD, to }, figure, narrowed: {} };
  const { organs: found } = await figureByOrgan(log, question, today);
  return Object.fromEntries(found.map(({ code, count }) => [code, count]));
}

describe('Art. 33 · before the replies: each desk counts by its own days', () => {
  const onDesk = (code: string, today: string) => desk(log, at(code).id, today, CLERK);
  const soon = async (code: string, today: string) =>
    (await onDesk(code, today)).dueSoon.map(({ dueOn, daysLeft }) => `${dueOn} ${daysLeft}`);

  it('the same letter is due on three days; on 26 May two organs have five working days left, the third has seven', async () => {
    expect(await soon('部', '2026-05-26')).toEqual(Array(3).fill('2026-06-02 5')); // 27, 28, 29, 1, 2
    expect(await soon('宁局', '2026-05-26')).toEqual(Array(3).fill('2026-06-03 5')); // 29, 30, 1, 2, 3
    expect(await soon('桂局', '2026-05-26')).toEqual([]); // 27, 28, 29, 1, 2, 3, 4
    expect(await soon('桂局', '2026-05-28')).toEqual(Array(3).fill('2026-06-04 5')); // 29, 1, 2, 3, 4
  });

  it('and says of a day what it is there', async () => {
    const day = async (code: string, date: string) =>
      (await onDesk(code, '2026-05-26')).days.find((one) => one.date === date)?.why;
    expect([await day('宁局', '2026-05-27'), await day('宁局', '2026-05-30')]).toEqual(['古尔邦节', '古尔邦节']);
    expect([await day('桂局', '2026-05-27'), await day('桂局', '2026-05-30')]).toEqual(['工作日', '周末']);
  });

  it('Art. 47 · who is above is told of each organ what falls due within five working days of that organ', async () => {
    const { units } = await supervisionBelow(log, at('部'), '2026-05-26');
    const dueSoon = Object.fromEntries(units.map((unit) => [unit.code, unit.dueSoon]));
    expect(dueSoon).toEqual({ 宁局: 3, 桂局: 0 });
  });
});

describe('Art. 33 · what is overdue in the whole, day by day', () => {
  const LATE_SINCE = [
    ['2026-06-02', {}],
    ['2026-06-03', { 部: 3 }],
    ['2026-06-04', { 部: 2, 宁局: 2 }],
    ['2026-06-05', { 部: 1, 宁局: 1, 桂局: 1 }],
  ] as const;
  const REPLIES: Readonly<Record<string, number>> = { '2026-06-03': 1, '2026-06-04': 2 };

  it('as it stood in the morning of each day, before the letters of that day were answered', async () => {
    for (const [day, late] of LATE_SINCE) {
      expect([day, await shares('overdue', day, day)]).toEqual([day, late]);
      const total = Object.values(late).reduce((sum: number, count: number) => sum + count, 0);
      expect([day, ...(await now(sheet(day, day), 'overdue'))]).toEqual([day, total]);
      if (REPLIES[day]) await answered(REPLIES[day], day);
    }
    await answered(3, '2026-06-08');
  });

  it('and asked for later, when all of it has been answered: what was answered by the end of the day is no more open', async () => {
    const asked = async (to: string) => shares('overdue', to);
    expect(await asked('2026-06-02')).toEqual({});
    expect(await asked('2026-06-03')).toEqual({ 部: 2 });
    expect(await asked('2026-06-04')).toEqual({ 部: 1, 宁局: 1 });
    expect(await asked('2026-06-05')).toEqual({ 部: 1, 宁局: 1, 桂局: 1 });
    expect(await asked('2026-06-08')).toEqual({});
  });
});

describe('Art. 50 · the whole from April to June', () => {
  it('a reply of 3 June is late in one organ, one of 4 June in two, one of 8 June in all three: six of nine', async () => {
    expect(await now(sheet(), 'received', 'closed', 'late', 'open', 'overdue')).toEqual([9, 9, 6, 0, 0]);
    expect(await shares('late')).toEqual({ 部: 3, 宁局: 2, 桂局: 1 });
  });

  it('the working days of each are its own: to 3 June 31, 30 and 29, to 4 June one more, to 8 June three more', async () => {
    const days = async (code: string) => {
      const question = { organ: at(code), period: PERIOD, figure: 'closed', narrowed: {}, limit: 9 } as const;
      const { lines } = await linesBehind(log, question, TODAY);
      return lines.map((line) => line.days).sort();
    };
    expect(await Promise.all(WHOLE.map(days))).toEqual([
      [31, 32, 34],
      [30, 31, 33],
      [29, 30, 32],
    ]);
  });

  it('so of all nine, 29 30 30 31 31 32 32 33 34, the fifth is the median and the ninth the ninetieth', async () =>
    expect(await now(sheet(), 'median', 'ninetieth')).toEqual([31, 34]));

  it('the table of organs says the same of each', async () => {
    const table = (await sheet()).tables.find(({ by }) => by === 'organ');
    const of = (code: string) => table?.measures.findIndex((measure) => measure.code === code) as number;
    const lines = table?.lines.map((line) => [line.value, line.now[of('late')], line.now[of('median')]]);
    expect(lines).toEqual([
      ['部', 3, 32],
      ['宁局', 2, 31],
      ['桂局', 1, 30],
    ]);
  });
});
