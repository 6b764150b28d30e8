import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import { addDays } from '../../src/domain/law/legal-date.js';
import type { LocalYear } from '../../src/domain/law/local-days.js';
import { organsInRegions, versionOf } from '../../src/domain/law/register-calendar.js';
import type { OrganCommand } from '../../src/domain/organs/organ-decisions.js';
import { regionsInTree } from '../../src/domain/organs/regions.js';
import { actOnApplication, decideAll } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { applyCalendar, calendarToApply } from '../../src/event-store/acting/apply-calendar.js';
import { calendarAfter, layDownYear } from '../../src/event-store/acting/lay-down-year.js';
import { type MovingDueDay, movingDueDays } from '../../src/event-store/acting/moving-due-days.js';
import { calendarAfterRegion } from '../../src/event-store/acting/organ-regions.js';
import { applicationAppend } from '../../src/event-store/application-append.js';
import { EventLog, GuardMoved } from '../../src/event-store/event-log.js';
import { knownForest } from '../../src/event-store/forest.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { statistics } from '../../src/reading/statistics/statistics.js';
import { GUANGXI, NINGXIA } from '../domain/law/made-up-local.js';
import { lastDay, type OnPaper, type PaperCalendar } from '../oracle/reply-days.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order, processes, registration, times } from './processes.js';
import { registerInSituation } from './situations.js';

jest.setTimeout(120_000);

const TODAY = '2026-05-15';

let db: FreshDatabase;
let log: EventLog;
/** 桂局 stands below 桂; 宁 and 部 by themselves. */
const organs: Record<string, number> = {};
/** What a clerk would have on paper of each application, by its id, and the organ that has it. */
const papers = new Map<string, { organ: string; paper: OnPaper }>();

/** The notices as a clerk copies them; nothing here is asked of the program. */
const COUNTRY: PaperCalendar = {
  years: [2026],
  off: [
    ...([
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
    ] as [string, string][]),
    ...([
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ] as [string, string][]),
  ],
  worked: ['2026-05-09', '2026-09-20', '2026-10-10'],
};
const on = (year: LocalYear): PaperCalendar => ({
  years: [2026],
  off: [...COUNTRY.off, ...year.holidays.map(({ from, through }): [string, string] => [from, through])],
  worked: [...COUNTRY.worked, ...year.holidays.flatMap(({ worked = [] }) => worked)],
});
/** Which paper a clerk of each organ counts by. */
let byPaper: Record<string, PaperCalendar> = {};

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  for (const [code, parent] of [
    ['桂', null],
    ['桂局', '桂'],
    ['宁', null],
    ['部', null],
  ] as const) {
    organs[code] = (await foundOrgan(log, { code, name: code, parent }, 'test', '2026-01-01')).id;
    byPaper[code] = COUNTRY;
  }
  await Promise.all(times(88, (i) => registered(Object.keys(organs)[i % 4] as string, i)));
});
afterAll(() => db.drop());

/** Received on any day of six weeks, in every situation that a period may be in. */
async function registered(organ: string, i: number): Promise<void> {
  const application = randomUUID();
  const received = addDays('2026-04-01', Math.floor(i / 2));
  const paper = await registerInSituation(log, organs[organ] as number, application, i, received, TODAY);
  papers.set(application, { organ, paper });
}

type Moved = Record<string, [from: string | null, to: string | null]>;

/** Which applications another paper for some organs gives another last day, by id. */
function movedOnPaper(after: Record<string, PaperCalendar>): Moved {
  const moved: Moved = {};
  for (const [id, { organ, paper }] of papers) {
    const [from, to] = [byPaper, { ...byPaper, ...after }].map((by) => lastDay(paper, by[organ] as PaperCalendar));
    if (from !== undefined && to !== undefined && from !== to) moved[id] = [from, to];
  }
  return moved;
}

async function moving(register: Parameters<typeof movingDueDays>[1]): Promise<Moved> {
  const all: MovingDueDay[] = [];
  for await (const some of movingDueDays(log, register)) all.push(...some);
  return Object.fromEntries(all.map(({ application, from, to }) => [application, [from, to]]));
}

const laidDown = (year: LocalYear) =>
  layDownYear(log, { commandId: randomUUID(), organ: null, actor: 'operator', year }, TODAY);
const ordered = (organ: string, command: OrganCommand, through = log) =>
  actOnOrgan(through, { commandId: randomUUID(), organ, actor: 'operator', command }, TODAY);
const toRegion = (region: string | null, day = '2026-01-01') =>
  ({ type: 'ChangeRegion', region, on: day, reason: '设在当地' }) as const;

/** The ledger line by line; those of `but` left out. */
async function ledger(but: readonly string[] = []): Promise<string[]> {
  const sql = 'select l::text as line from ledger l where not application_id = any ($1) order by application_id';
  return (await db.owner.query<{ line: string }>(sql, [but])).rows.map(({ line }) => line);
}

async function told(version: number): Promise<Moved> {
  const { rows } = await db.owner.query<{ id: string; event: { from: string | null; to: string | null } }>(
    "select stream_id as id, payload as event from event where type = 'DueDayMoved' and (payload->>'calendar')::integer = $1",
    [version],
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length); // nobody is told twice
  return Object.fromEntries(rows.map(({ id, event }) => [id, [event.from, event.to]]));
}

/** What is seen before is what happens, no row beside it moves, and every last day is the one on paper. */
async function movesExactly(after: Record<string, PaperCalendar>, preview: Moved, act: () => Promise<unknown>) {
  const expected = movedOnPaper(after);
  expect(preview).toEqual(expected);
  const untouched = await ledger(Object.keys(expected));
  await act();
  const version = await calendarToApply(log);
  expect((await applyCalendar(log, TODAY)).moved).toBe(Object.keys(expected).length);
  expect(await told(version as number)).toEqual(expected);
  expect(await ledger(Object.keys(expected))).toEqual(untouched);
  byPaper = { ...byPaper, ...after };
  const { rows } = await db.owner.query<{ id: string; day: string | null }>(
    "select application_id as id, coalesce(due_on, (facts->>'payBy')::date)::text as day from ledger",
  );
  const days = new Map(rows.map(({ id, day }) => [id, day]));
  for (const [id, { organ, paper }] of papers)
    expect([organ, paper, days.get(id)]).toEqual([
      organ,
      paper,
      lastDay(paper, byPaper[organ] as PaperCalendar) ?? null,
    ]);
  return Object.values(expected).length;
}

describe('local days move exactly the open deadlines that a day-by-day count on paper moves', () => {
  it('a notice of a region to which nobody belongs moves nothing', async () => {
    await movesExactly({}, await moving(await calendarAfter(log, { organ: null, year: NINGXIA }, TODAY)), () =>
      laidDown(NINGXIA),
    );
  });

  it('an organ is refused a region that no notice was laid down for', () =>
    expect(ordered('桂', toRegion('450000'))).rejects.toMatchObject({ code: 'region_unknown' }));

  it('an organ put into a region: its own move, those of all others stay', async () => {
    const register = await log.registerCalendar();
    const { after } = await calendarAfterRegion(log, '宁', toRegion('640000'), register, TODAY);
    const preview = await moving(after);
    const moved = await movesExactly({ 宁: on(NINGXIA) }, preview, () => ordered('宁', toRegion('640000')));
    expect(moved).toBeGreaterThan(3);
  });

  it('the organ below one that is put into a region goes with it', async () => {
    await laidDown({ ...GUANGXI, holidays: [] });
    await applyCalendar(log, TODAY);
    await movesExactly({}, {}, () => ordered('桂', toRegion('450000')));
    const preview = await moving(await calendarAfter(log, { organ: null, year: GUANGXI }, TODAY));
    const after = { 桂: on(GUANGXI), 桂局: on(GUANGXI) };
    expect(await movesExactly(after, preview, () => laidDown(GUANGXI))).toBeGreaterThan(8);
  });

  it('moved away in the tree it counts as the country does from that day; what was off before stays off', async () => {
    const until: PaperCalendar = { ...COUNTRY, off: [...COUNTRY.off, ['2026-04-18', '2026-04-20']] };
    const move = { type: 'MoveOrgan', parent: '部', on: '2026-04-21', reason: '改隶' } as const;
    const { after, counting } = await calendarAfterRegion(log, '桂局', move, await log.registerCalendar(), TODAY);
    expect(counting.map(({ organ }) => organ)).toEqual(['桂局']);
    const moved = await movesExactly({ 桂局: until }, await moving(after), () => ordered('桂局', move));
    expect(moved).toBeGreaterThan(0);
  });

  it('a new organ below is of the region at once, and its days of processing are counted so', async () => {
    const days = async (code: string, parent: string) => {
      const organ = await foundOrgan(log, { code, name: code, parent }, 'test', TODAY);
      const application = randomUUID();
      const withdrawn = { requestedOn: '2026-04-22', acceptedOn: '2026-04-22', signed: true, docNo: null };
      const commands: ApplicationCommand[] = [
        ...registration('登1号', '2026-04-17'),
        { type: 'Withdraw', ...withdrawn },
      ];
      await actOnApplication(log, order(organ.id, commands, { application }), TODAY);
      const period = { from: '2026-04-01', to: TODAY };
      const { groups } = await statistics(log, { organ, period }, TODAY);
      return groups.flatMap(({ figures }) => figures).find((figure) => figure.code === 'median')?.now;
    };
    expect([await days('桂县', '桂'), await days('部属', '部')]).toEqual([1, 3]);
  });

  it('what was registered under days that are taken back before anybody was told of them goes back with them', async () => {
    await ordered('部', toRegion('640000'));
    const lodged = order(organs.部 as number, registration('回1号', '2026-05-06'));
    const { response } = await actOnApplication(log, lodged, TODAY);
    await ordered('部', toRegion(null));
    const [from, to] = [on(NINGXIA), COUNTRY].map((paper) => lastDay({ received: '2026-05-06' }, paper));
    expect(JSON.parse(response).dueOn).toBe(from);
    expect(from).not.toBe(to);
    const back = { [lodged.application]: [from, to] };
    expect(await moving(await log.registerCalendar())).toEqual(back);
    expect((await applyCalendar(log, TODAY)).moved).toBe(1);
    expect(await told(versionOf(await log.registerCalendar()))).toEqual(back);
  });

  it('a rebuild by the log gives the same rows, and the log verifies', async () => {
    const before = await ledger();
    for (const organ of Object.values(organs)) await rebuildOrgan(db.rebuilder, organ);
    expect(await ledger()).toEqual(before);
    expect(await verifyLog(db.auditor)).toMatchObject({ bad: [] });
  });
});

describe('no decision rests on days that have been superseded', () => {
  it('an append that was decided before its organ changed the region is turned away', async () => {
    const one = order(organs.部 as number, registration('旧1号', '2026-04-10'));
    const decided = async () => {
      const history = await log.historyOf<ApplicationEvent>(organs.部 as number, one.application);
      const fresh = decideAll(one.commands as ApplicationCommand[], history, TODAY);
      return applicationAppend(log, { ...one, requestHash: Buffer.from('旧1号') }, history, fresh, TODAY);
    };
    const before = await decided();
    await ordered('部', toRegion('450000'));
    await expect(log.append(before)).rejects.toBeInstanceOf(GuardMoved);
    expect(JSON.parse((await log.append(await decided())).response).dueOn).toBe(
      lastDay({ received: '2026-04-10' }, on(GUANGXI)),
    );
    await applyCalendar(log, TODAY);
  });

  it('organs that are founded while the region above them changes, from two processes: each is of the region of its parent', async () => {
    const { logs, end } = processes(db, 2);
    const [one, other] = logs as [EventLog, EventLog];
    const founding = times(16, (i) =>
      foundOrgan(i % 2 ? one : other, { code: `新${i}`, name: `新${i}`, parent: '桂' }, 'test', TODAY),
    );
    const changing = (async () => {
      for (const region of ['640000', 'none', '450000']) await ordered('桂', toRegion(region, TODAY), other);
    })();
    await Promise.all([...founding, changing]);
    const { forest } = await knownForest(db.pool);
    const known = organsInRegions(await log.registerCalendar());
    for (const code of forest.keys())
      expect([code, known.get(code) ?? []]).toEqual([code, regionsInTree(forest, code)]);
    expect(known.get('新0')?.at(-1)?.region).toBe('450000');
    await end();
  });
});
