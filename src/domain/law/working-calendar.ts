import { type CalendarYear, daysOff, faultsOf, isWeekend } from './calendar-year.js';
import { YEAR_2019 } from './calendars/2019.js';
import { YEAR_2020 } from './calendars/2020.js';
import { YEAR_2021 } from './calendars/2021.js';
import { YEAR_2022 } from './calendars/2022.js';
import { YEAR_2023 } from './calendars/2023.js';
import { YEAR_2024 } from './calendars/2024.js';
import { YEAR_2025 } from './calendars/2025.js';
import { YEAR_2026 } from './calendars/2026.js';
import { addDays, isLegalDate, type LegalDate, lastDayOf, yearOf } from './legal-date.js';

export interface DayKind {
  readonly workday: boolean;
  readonly why: '工作日' | '周末' | '节假日' | '调休上班' | '地方节假日';
  /** The holiday that the notice names, on its days off and on the days worked for it. */
  readonly holiday?: string;
  /** The number of the notice, where it is that of a region. */
  readonly notice?: string;
}

/** Every day of the years whose notice is known, as one organ counts them. Make one with `workingCalendar` or `calendarOfOrgan`. */
export interface WorkingCalendar {
  readonly years: readonly CalendarYear[];
  readonly days: ReadonlyMap<LegalDate, DayKind>;
  /** How many workdays the year of a day has had by then, that day among them; those of the country. */
  readonly worked: ReadonlyMap<LegalDate, number>;
  /** What the notices of the organ's region lay on top of those days. */
  readonly local: ReadonlyMap<LegalDate, DayKind>;
  /** How many changes have been laid down since the years that come with the program, whomever they concern; those years are version 0. */
  readonly version: number;
  /** The version at which these days came in force; what was laid down after it concerns others. */
  readonly since: number;
  /** What brought it about then: the number of the notice, or that the organ has changed its region; null of version 0. */
  readonly cause: string | null;
  /** What it was before, oldest first: a calendar that was once in force is never forgotten. */
  readonly earlier: readonly WorkingCalendar[];
}

/** A day was asked of a year whose notice is not loaded. Such a day is never guessed. */
export class CalendarMissing extends Error {
  constructor(readonly year: number) {
    super(`没有${year}年的工作日历，需要《国务院办公厅关于${year}年部分节假日安排的通知》。`);
    this.name = 'CalendarMissing';
  }
}

/** A year's data contradict themselves; the message lists the faults in Chinese. */
export class CalendarFaulty extends Error {
  constructor(year: number, faults: string[]) {
    super(`${year}年的工作日历有误：${faults.join('')}`);
    this.name = 'CalendarFaulty';
  }
}

/** Builds a calendar from the data of its years; of a year given twice the later entry holds. Throws `CalendarFaulty`. */
export function workingCalendar(given: readonly CalendarYear[]): WorkingCalendar {
  const years = [...new Map(given.map((data) => [data.year, data])).values()].sort((a, b) => a.year - b.year);
  const days = new Map(years.flatMap(({ year }) => plainDays(year)));
  for (const data of years) layDown(data, days);
  return { years, days, worked: workedOf(days), local: new Map(), version: 0, since: 0, cause: null, earlier: [] };
}

/** The next version of a calendar: `data` is a new year, or takes the place of the one that was known. Throws `CalendarFaulty`. */
export const withYear = (calendar: WorkingCalendar, data: CalendarYear): WorkingCalendar => ({
  ...workingCalendar([...calendar.years, data]),
  version: calendar.version + 1,
  since: calendar.version + 1,
  cause: data.notices.at(-1)?.number ?? null,
  earlier: [...calendar.earlier, calendar],
});

/** The calendar as it was at one of its versions. */
export function calendarAt(version: number, calendar: WorkingCalendar): WorkingCalendar {
  const found = version >= calendar.since ? calendar : calendar.earlier.findLast(({ since }) => since <= version);
  if (!found || version > calendar.version)
    throw new RangeError(`the calendar is at version ${calendar.version}, not yet at ${version}`);
  return found;
}

/** What has changed a calendar since one of its versions: numbers of notices, a change of region. */
export const causesSince = (version: number, calendar: WorkingCalendar): string[] =>
  [...calendar.earlier, calendar].filter(({ since }) => since > version).flatMap(({ cause }) => cause ?? []);

/** The days on which two calendars differ, a day that only one of them knows among them; in order. */
export function daysThatDiffer(before: WorkingCalendar, after: WorkingCalendar): LegalDate[] {
  const days = [...new Set([...before.days.keys(), ...after.days.keys()])];
  const differs = (day: LegalDate) => {
    const [was, is] = [known(day, before), known(day, after)];
    return was?.why !== is?.why || was?.holiday !== is?.holiday;
  };
  return days.filter(differs).sort();
}

const known = (day: LegalDate, { local, days }: WorkingCalendar): DayKind | undefined =>
  local.get(day) ?? days.get(day);

/** The years 2019 to 2026, as the General Office of the State Council laid them down. */
export const WORKING_CALENDAR: WorkingCalendar = workingCalendar([
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  YEAR_2025,
  YEAR_2026,
]);

/** What the calendar says; null where it would need a year that it does not have: no guess is better than a wrong one. */
export function whereKnown<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarMissing) return null;
    throw error;
  }
}

/** Whether a day is worked, and why. Throws `CalendarMissing`. */
export function dayKind(date: LegalDate, calendar: WorkingCalendar): DayKind {
  const kind = known(date, calendar);
  if (kind) return kind;
  if (!isLegalDate(date)) throw new RangeError(`Not a day of the calendar: ${date}`);
  throw new CalendarMissing(yearOf(date));
}

/** Throws `CalendarMissing`. */
export const isWorkday = (date: LegalDate, calendar: WorkingCalendar): boolean => dayKind(date, calendar).workday;

/**
 * The n-th workday strictly after `date`: the first day is not counted (民法典 art. 201), so that a period of workdays
 * always ends on a workday. n ≥ 1. Throws `CalendarMissing`.
 */
export function workdaysAfter(date: LegalDate, n: number, calendar: WorkingCalendar): LegalDate {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Not a number of workdays: ${n}`);
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

/** How many workdays lie in (`after`, `through`]; negative when `through` is the earlier day. Throws `CalendarMissing`. */
export function workdaysBetween(after: LegalDate, through: LegalDate, calendar: WorkingCalendar): number {
  if (through < after) return -workdaysBetween(through, after, calendar);
  if (through === after) return 0;
  const first = addDays(after, 1);
  let count = isWorkday(first, calendar) ? 1 : 0;
  for (let year = yearOf(first); year < yearOf(through); year++) count += workedBy(lastDayOf(year), calendar);
  return count + workedBy(through, calendar) - workedBy(first, calendar);
}

function workedBy(date: LegalDate, calendar: WorkingCalendar): number {
  const worked = calendar.worked.get(date);
  if (worked === undefined) throw new CalendarMissing(yearOf(date));
  return worked + workedLocally(date, calendar);
}

/** How many more, below zero how many fewer, the local days make it; there are a few of them, or none. */
function workedLocally(date: LegalDate, { local, days }: WorkingCalendar): number {
  let more = 0;
  for (const [day, { workday }] of local)
    if (day <= date && yearOf(day) === yearOf(date)) more += Number(workday) - Number(days.get(day)?.workday);
  return more;
}

function plainDays(year: number): [LegalDate, DayKind][] {
  const days: [LegalDate, DayKind][] = [];
  for (let day = `${year}-01-01`; day <= lastDayOf(year); day = addDays(day, 1)) {
    days.push([day, isWeekend(day) ? { workday: false, why: '周末' } : { workday: true, why: '工作日' }]);
  }
  return days;
}

/** `days` in order, whole years of them. */
function workedOf(days: ReadonlyMap<LegalDate, DayKind>): Map<LegalDate, number> {
  let worked = 0;
  return new Map(
    Array.from(days, ([date, { workday }]) => {
      if (date.endsWith('-01-01')) worked = 0;
      if (workday) worked += 1;
      return [date, worked];
    }),
  );
}

function layDown(data: CalendarYear, days: Map<LegalDate, DayKind>): void {
  const faults = faultsOf(data);
  if (faults.length > 0) throw new CalendarFaulty(data.year, faults);
  for (const line of data.holidays) {
    const { holiday } = line;
    // A December day of a year without its own notice stays unknown.
    const mark = (day: LegalDate, kind: DayKind) => days.has(day) && days.set(day, kind);
    for (const day of daysOff(line)) mark(day, { workday: false, why: '节假日', holiday });
    for (const day of line.worked ?? []) mark(day, { workday: true, why: '调休上班', holiday });
  }
}
