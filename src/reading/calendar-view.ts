import { readerOf } from '../database/with-organ.js';
import type { HolidayArrangement, Notice } from '../domain/law/calendar-year.js';
import type { CalendarYearLaidDown } from '../domain/law/lay-down.js';
import { addDays, type LegalDate, lastDayOf } from '../domain/law/legal-date.js';
import { dayKind, type WorkingCalendar, workdaysBetween } from '../domain/law/working-calendar.js';
import { asOn, lineOn } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import { type KnownForest, knownForest } from '../event-store/forest.js';
import { appliedVersion } from '../event-store/moving-due-days.js';

/** The working calendar in force: its years, and whoever laid them down. */
export interface CalendarView {
  version: number;
  /** The organ whose system administrator lays years down: the one at the top. */
  keeper: { code: string; name: string };
  /** Newest first. */
  years: { year: number; notice: Notice; workdays: number }[];
  /** Every change since the years that come with the program, newest first. */
  changes: CalendarChange[];
}

export interface CalendarChange {
  version: number;
  year: number;
  notice: Notice;
  reason: string;
  on: LegalDate;
  recordedAt: string;
  /** Which organ's administrator, or the operator of the machine. */
  by: string;
  /** How many open applications of the organ that asks it has moved. */
  moved: number;
  /** Whether every open application has been told. */
  applied: boolean;
}

/** One year, day by day, and its holidays as the notice has them. */
export interface CalendarYearView {
  year: number;
  notice: Notice;
  workdays: number;
  holidays: readonly HolidayArrangement[];
  days: CalendarDay[];
}

export interface CalendarDay {
  date: LegalDate;
  workday: boolean;
  /** Weekend, the name of the holiday, a day worked for it; empty for an ordinary working day. */
  why: string;
  kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
}

export async function calendarView(
  log: EventLog,
  organ: { id: number; code: string },
  today: LegalDate,
): Promise<CalendarView> {
  const calendar = await log.calendar();
  const [forest, applied] = [await knownForest(log.db), await appliedVersion(log)];
  const { rows } = await log.db.query<StoredChange>('select * from calendar_years(0)');
  const moved = await movedOf(log, organ.id);
  return {
    version: calendar.version,
    keeper: keeperOf(forest, organ.code, today),
    years: calendar.years
      .map(({ year, notices }) => ({
        ...{ year, notice: notices.at(-1) ?? notices[0], workdays: workdaysOf(year, calendar) },
      }))
      .reverse(),
    changes: rows
      .map(({ version, payload: { year, notice, reason, on, organ: by }, at }) => ({
        ...{ version, year, notice, reason, on, recordedAt: at.toISOString() },
        by: by === null ? '操作员' : nameOf(forest, by, today),
        moved: moved.get(version) ?? 0,
        applied: version <= applied,
      }))
      .reverse(),
  };
}

interface StoredChange {
  version: number;
  payload: CalendarYearLaidDown;
  at: Date;
}

async function movedOf({ db }: EventLog, organ: number): Promise<Map<number, number>> {
  const { rows } = await readerOf(db, organ).query<{ version: number; moved: number }>(MOVED, [organ]);
  return new Map(rows.map(({ version, moved }) => [version, moved]));
}

const MOVED = `
select (payload ->> 'calendar')::integer as version, count(*)::integer as moved from event
where organ_id = $1 and type = 'DueDayMoved' group by 1`;

const nameOf = ({ byCode }: KnownForest, code: string, today: LegalDate): string => {
  const known = byCode.get(code);
  return known ? asOn(known.state, today).name : code;
};

function keeperOf(known: KnownForest, organ: string, today: LegalDate) {
  const code = lineOn(known.forest, organ, today).at(-1) ?? organ;
  return { code, name: nameOf(known, code, today) };
}

/** Null for a year that has no calendar. */
export async function calendarYearView(log: EventLog, year: number): Promise<CalendarYearView | null> {
  const calendar = await log.calendar();
  const known = calendar.years.find((one) => one.year === year);
  if (!known) return null;
  const { notices, holidays } = known;
  const notice = notices.at(-1) ?? notices[0];
  return { year, notice, holidays, workdays: workdaysOf(year, calendar), days: daysOfYear(year, calendar) };
}

/** From 1 January through 31 December; the first is not counted by `workdaysBetween`, and no 1 January is worked. */
export const workdaysOf = (year: number, calendar: WorkingCalendar): number =>
  workdaysBetween(`${year}-01-01`, lastDayOf(year), calendar);

export function daysOfYear(year: number, calendar: WorkingCalendar): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date = `${year}-01-01`; date <= lastDayOf(year); date = addDays(date, 1)) days.push(dayOf(date, calendar));
  return days;
}

function dayOf(date: LegalDate, calendar: WorkingCalendar): CalendarDay {
  const { workday, why, holiday = '' } = dayKind(date, calendar);
  switch (why) {
    case '工作日':
      return { date, workday, why: '', kind: 'workday' };
    case '周末':
      return { date, workday, why, kind: 'weekend' };
    case '节假日':
      return { date, workday, why: holiday, kind: 'holiday' };
    case '调休上班':
      return { date, workday, why: `${why}（${holiday}）`, kind: 'make_up_workday' };
  }
}
