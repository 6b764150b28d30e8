import { Refusal } from '../refusals.js';
import { type CalendarYear, daysOff, faultsOf, type HolidayArrangement, type Notice } from './calendar-year.js';
import type { LegalDate } from './legal-date.js';
import type { LocalYearLaidDown, OrgansChangedRegion } from './local-days.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What the register's own log says of the calendar; one stream, whose version is that of the calendar. */
export interface CalendarYearLaidDown {
  type: 'CalendarYearLaidDown';
  on: LegalDate;
  year: number;
  notice: Notice & { title: string };
  holidays: readonly HolidayArrangement[];
  reason: string;
  /** The code of the organ whose administrator did it; null: the operator of the machine. */
  organ: string | null;
}

/** Every open application has been told what a version of the calendar means for it; in a stream of its own. */
export interface CalendarApplied {
  type: 'CalendarApplied';
  on: LegalDate;
  /** The version. */
  calendar: number;
}

/** What makes the next version of the calendar. */
export type CalendarChange = CalendarYearLaidDown | LocalYearLaidDown | OrgansChangedRegion;
export type CalendarEvent = CalendarChange | CalendarApplied;

/** A year as an administrator brings it: the notice, its holidays one a line, and why it is laid down (anew). */
export type YearToLayDown = Omit<CalendarYearLaidDown, 'type' | 'on' | 'organ'>;

/** The first year of the Regulation as revised; no earlier one is counted in. */
const FIRST_YEAR = 2019;
const YEARS_AHEAD = 2;

/** 全国年节及纪念日放假办法 art. 2: off in every year, whatever a notice moves around them; 2 May since 2025 (国务院令第795号). */
const alwaysOff = (year: number): string[] =>
  ['01-01', '05-01', ...(year < 2025 ? [] : ['05-02']), '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);

/**
 * Art. 33: which days are workdays is laid down by the State Council's General Office, never by a guess. The event that
 * puts a year on record, for the first time or in the place of what was known. Throws `calendar_year`,
 * `calendar_notice_ahead`, `calendar_faulty`, which names every line that cannot be right, `calendar_unchanged`.
 */
export function layDown(
  wanted: YearToLayDown & Pick<CalendarYearLaidDown, 'organ'>,
  calendar: WorkingCalendar,
  today: LegalDate,
): CalendarYearLaidDown {
  const { year } = wanted;
  refuseBeyondYears(wanted, today);
  const faults = faultsIn(wanted);
  if (faults.length > 0) throw new Refusal('calendar_faulty', { year, faults: faults.join('') });
  const event: CalendarYearLaidDown = { type: 'CalendarYearLaidDown', on: today, ...wanted };
  const known = calendar.years.find((one) => one.year === year);
  if (known && sameYear(known, yearOfEvent(event))) throw new Refusal('calendar_unchanged', { year });
  return event;
}

/** Throws `calendar_year`, `calendar_notice_ahead`. */
export function refuseBeyondYears({ year, notice }: Pick<YearToLayDown, 'year' | 'notice'>, today: LegalDate): void {
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD;
  if (year < FIRST_YEAR || year > last) throw new Refusal('calendar_year', { year, first: FIRST_YEAR, last });
  if (notice.publishedOn > today) throw new Refusal('calendar_notice_ahead', { date: notice.publishedOn });
}

/** The year as it is known from then on. */
export const yearOfEvent = ({ year, notice, holidays }: YearToLayDown): CalendarYear => ({
  year,
  notices: [notice],
  holidays,
});

function faultsIn(wanted: YearToLayDown): string[] {
  const faults = faultsOfLines(wanted);
  if (faults.length > 0) return faults;
  const off = new Set(wanted.holidays.flatMap(daysOff));
  const missing = alwaysOff(wanted.year).filter((day) => !off.has(day));
  return missing.map((day) => `放假安排：${day} 是《全国年节及纪念日放假办法》规定的放假日，没有列入。`);
}

/** What cannot be right in the lines of a notice, one by one and then together (Chinese). */
export function faultsOfLines({
  year,
  notice,
  holidays,
}: Pick<YearToLayDown, 'year' | 'notice' | 'holidays'>): string[] {
  const faults = (lines: readonly HolidayArrangement[]) => faultsOf({ year, notices: [notice], holidays: lines });
  const ofLines = holidays.flatMap((line, i) =>
    faults([line]).map((fault) => `放假安排第${i + 1}行“${line.holiday}”：${fault}`),
  );
  return ofLines.length > 0 ? ofLines : faults(holidays).map((fault) => `放假安排：${fault}`);
}

/** Whether two notices say the same of a year. */
export function sameYear(known: CalendarYear, wanted: CalendarYear): boolean {
  const said = ({ notices, holidays }: CalendarYear) => {
    const { number, publishedOn } = notices.at(-1) as Notice;
    return JSON.stringify([number, publishedOn, holidays.map((l) => [l.holiday, l.from, l.through, l.worked ?? []])]);
  };
  return said(known) === said(wanted);
}
