import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import type { YearToLayDown } from '../../src/domain/law/lay-down.js';
import { addDays } from '../../src/domain/law/legal-date.js';
import { actOnApplication, decideAll } from '../../src/event-store/acting/act-on-application.js';
import { applyCalendar, calendarToApply } from '../../src/event-store/acting/apply-calendar.js';
import { calendarAfter, layDownYear } from '../../src/event-store/acting/lay-down-year.js';
import { type MovingDueDay, movingDueDays } from '../../src/event-store/acting/moving-due-days.js';
import { applicationAppend } from '../../src/event-store/application-append.js';
import { EventLog, GuardMoved } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { YEAR_2027 } from '../domain/law/made-up-2027.js';
import { lastDay, type OnPaper, type PaperCalendar } from '../oracle/reply-days.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order, processes, registration, times } from './processes.js';
import { registerInSituation } from './situations.js';

const TODAY = '2026-12-20';

let db: FreshDatabase;
let log: EventLog;
const organs: number[] = [];
/** What a clerk would have on paper of each application, by its id. */
const papers = new Map<string, OnPaper>();

/** The notices as a clerk copies them; nothing here is asked of the program. */
const PAPER_2026: PaperCalendar = {
  years: [2026],
  off: [['2026-10-01', '2026-10-07']],
  worked: ['2026-09-20', '2026-10-10'],
};
const paperWith = (year: YearToLayDown): PaperCalendar => ({
  years: [2026, 2027],
  off: [...PAPER_2026.off, ...year.holidays.map(({ from, through }): [string, string] => [from, through])],
  worked: [...PAPER_2026.worked, ...year.holidays.flatMap(({ worked = [] }) => worked)],
});
/** 元旦 is lengthened by three days and a Saturday worked for it. */
const CHANGED_2027: YearToLayDown = {
  ...YEAR_2027,
  notice: { ...YEAR_2027.notice, number: '国办发明电〔2026〕10号', publishedOn: '2026-12-15' },
  holidays: YEAR_2027.holidays.map((line) =>
    line.holiday === '元旦' ? { ...line, through: '2027-01-06', worked: ['2027-01-23'] } : line,
  ),
  reason: '延长元旦假期',
};

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  for (const code of ['甲', '乙', '丙'])
    organs.push((await foundOrgan(log, { code, name: code, parent: null }, 'test', TODAY)).id);
  await Promise.all(times(72, (i) => registered(organs[i % 3] as number, i)));
});
afterAll(() => db.drop());

jest.setTimeout(120_000);

/** Received on any day of ten weeks, in every situation that a period may be in. */
async function registered(organ: number, i: number): Promise<void> {
  const application = randomUUID();
  papers.set(application, await registerInSituation(log, organ, application, i, addDays('2026-10-08', i), TODAY));
}

/** Which applications another paper gives another last day, by id. */
function movedOnPaper(
  before: PaperCalendar,
  after: PaperCalendar,
): Record<string, [from: string | null, to: string | null]> {
  const moved: Record<string, [string | null, string | null]> = {};
  for (const [id, paper] of papers) {
    const [from, to] = [lastDay(paper, before), lastDay(paper, after)];
    if (from !== undefined && to !== undefined && from !== to) moved[id] = [from, to];
  }
  return moved;
}

const byId = (moving: readonly MovingDueDay[]) =>
  Object.fromEntries(moving.map(({ application, from, to }) => [application, [from, to]]));

async function previewed(year: YearToLayDown): Promise<MovingDueDay[]> {
  const moving: MovingDueDay[] = [];
  for await (const some of movingDueDays(log, await calendarAfter(log, { organ: null, year }, TODAY)))
    moving.push(...some);
  return moving;
}

const laidDown = (year: YearToLayDown, on = log) =>
  layDownYear(on, { commandId: randomUUID(), organ: null, actor: 'operator', year }, TODAY);

/** The ledger line by line; those of `but` left out. */
async function ledger(but: readonly string[] = []): Promise<string[]> {
  const sql = 'select l::text as line from ledger l where not application_id = any ($1) order by application_id';
  return (await db.owner.query<{ line: string }>(sql, [but])).rows.map(({ line }) => line);
}

async function lastDays(): Promise<Record<string, string | null>> {
  const { rows } = await db.owner.query<{ id: string; day: string | null }>(
    "select application_id as id, coalesce(due_on, (facts->>'payBy')::date)::text as day from ledger",
  );
  return Object.fromEntries(rows.map(({ id, day }) => [id, day]));
}

async function eventsOf(version: number): Promise<Record<string, [string | null, string | null]>> {
  const { rows } = await db.owner.query<{ id: string; event: { from: string | null; to: string | null } }>(
    "select stream_id as id, payload as event from event where type = 'DueDayMoved' and (payload->>'calendar')::integer = $1",
    [version],
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length); // nobody is told twice
  return Object.fromEntries(rows.map(({ id, event }) => [id, [event.from, event.to]]));
}

describe('a changed calendar moves exactly the open deadlines that a day-by-day count on paper moves', () => {
  it.each([
    ['a year is added', 1, YEAR_2027, PAPER_2026],
    ['the same year is changed', 2, CHANGED_2027, paperWith(YEAR_2027)],
  ])('%s', async (_, version, year, before) => {
    const expected = movedOnPaper(before, paperWith(year));
    const ids = Object.keys(expected);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.length).toBeLessThan(papers.size - 15);
    const untouched = await ledger(ids);
    const whole = await ledger();

    expect(byId(await previewed(year))).toEqual(expected);
    expect(await ledger()).toEqual(whole); // a preview writes nothing
    expect(await calendarToApply(log)).toBeNull();

    await laidDown(year);
    expect(await calendarToApply(log)).toBe(version);
    expect(await applyCalendar(log, TODAY)).toEqual({ calendar: version, moved: ids.length });
    expect(await calendarToApply(log)).toBeNull();

    expect(await eventsOf(version)).toEqual(expected);
    expect(await ledger(ids)).toEqual(untouched);
    const days = await lastDays();
    for (const [id, paper] of papers) expect([id, days[id]]).toEqual([id, lastDay(paper, paperWith(year)) ?? null]);

    const again = await ledger();
    expect(await applyCalendar(log, TODAY)).toEqual({ calendar: version, moved: 0 });
    expect(await ledger()).toEqual(again);
  });

  it('a rebuild by the log gives the same rows, and the log verifies', async () => {
    const before = await ledger();
    for (const organ of organs) await rebuildOrgan(db.rebuilder, organ);
    expect(await ledger()).toEqual(before);
    expect(await verifyLog(db.auditor)).toMatchObject({ bad: [] });
  });
});

describe('no decision rests on a calendar that has been superseded', () => {
  const third: YearToLayDown = { ...CHANGED_2027, holidays: YEAR_2027.holidays, reason: '改回' };

  it('an append that was decided by the older one is turned away, whichever organ it is of', async () => {
    const organ = organs[1] as number;
    const one = order(organ, registration('旧1号', '2026-12-18'));
    const decided = async () => {
      const history = await log.historyOf<ApplicationEvent>(organ, one.application);
      const fresh = decideAll(one.commands as ApplicationCommand[], history, TODAY);
      return applicationAppend(log, { ...one, requestHash: Buffer.from('旧1号') }, history, fresh, TODAY);
    };
    const before = await decided();
    await laidDown(third);
    await expect(log.append(before)).rejects.toBeInstanceOf(GuardMoved);
    expect((await log.append(await decided())).status).toBe('done');
    papers.set(one.application, { received: '2026-12-18' });
  });

  it('a command of another process decides by the new one at once, and tells what has moved before its own event', async () => {
    const { logs, end } = processes(db, 1);
    const [other] = logs as [EventLog];
    const application = randomUUID();
    const organ = organs[0] as number;
    await actOnApplication(other, order(organ, registration('登999号', '2026-12-18'), { application }), TODAY);
    await laidDown(CHANGED_2027);
    const told = { type: 'CorrectCategory', correctedOn: TODAY, category: 'org.business', reason: '笔误' } as const;
    const { response } = await actOnApplication(other, order(organ, [told], { application }), TODAY);
    expect(JSON.parse(response).events).toEqual(['DueDayMoved', 'ApplicantCategoryCorrected']);
    await applyCalendar(log, TODAY);
    const mine = (await eventsOf((await log.registerCalendar()).national.version))[application];
    expect(mine).toEqual([lastDay({ received: '2026-12-18' }, paperWith(third)), JSON.parse(response).dueOn]);
    await end();
  });

  it('while clerks register from two processes and the calendar changes back and forth, every row is by the newest', async () => {
    const { logs, end } = processes(db, 2);
    const registering = times(60, async (i) => {
      const application = randomUUID();
      papers.set(application, { received: '2026-12-18' });
      const commands = registration(`忙${i}号`, '2026-12-18');
      await actOnApplication(logs[i % 2] as EventLog, order(organs[i % 3] as number, commands, { application }), TODAY);
    });
    const changing = (async () => {
      for (const year of [third, CHANGED_2027, third]) {
        await laidDown(year);
        await applyCalendar(log, TODAY);
      }
    })();
    await Promise.all([...registering, changing]);
    await applyCalendar(log, TODAY);
    const days = await lastDays();
    for (const [id, paper] of papers) expect([id, days[id]]).toEqual([id, lastDay(paper, paperWith(third)) ?? null]);
    expect(await verifyLog(db.auditor)).toMatchObject({ bad: [] });
    await end();
  });

  it('stopped half-way and begun again by two at once, each application is told once', async () => {
    await laidDown(CHANGED_2027);
    const { version } = (await log.registerCalendar()).national;
    const expected = byId(await previewedNow());
    await expect(
      applyCalendar(log, TODAY, () => {
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const { logs, end } = processes(db, 2);
    await Promise.all(logs.map((one) => applyCalendar(one, TODAY)));
    expect(await eventsOf(version)).toEqual(expected);
    expect(await calendarToApply(log)).toBeNull();
    await end();
  });
});

async function previewedNow(): Promise<MovingDueDay[]> {
  const moving: MovingDueDay[] = [];
  for await (const some of movingDueDays(log, await log.registerCalendar())) moving.push(...some);
  return moving;
}
