import { Refusal } from '../refusals.js';
import { type CalendarYear, daysOff, faultsOf, type HolidayArrangement, type Notice } from './calendar-year.js';
import type { LegalDate } from './legal-date.js';
import { type WorkingCalendar, withYear } from './working-calendar.js';

/** What the register's own log says of the calendar; one stream, whose version is that of the calendar. */
export interface CalendarYearLaidDown {
  type: 'CalendarYearLaidDown';
  on: LegalDate;
  year: number;
  notice: Required<Notice>;
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

export type CalendarEvent = CalendarYearLaidDown | CalendarApplied;

/** A year as an administrator brings it: the notice, its holidays one a line, and why it is laid down (anew). */
export type YearToLayDown = Omit<CalendarYearLaidDown, 'type' | 'on' | 'organ'>;

/** The first year of the Regulation as revised; no earlier one is counted in. */
const FIRST_YEAR = 2019;
const YEARS_AHEAD = 2;

/** 全国年节及纪念日放假办法 art. 2: off in every year, whatever a notice moves around them. */
const ALWAYS_OFF = ['01-01', '05-01', '10-01', '10-02', '10-03'];

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
  const { year, notice } = wanted;
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD;
  if (year < FIRST_YEAR || year > last) throw new Refusal('calendar_year', { year, first: FIRST_YEAR, last });
  if (notice.publishedOn > today) throw new Refusal('calendar_notice_ahead', { date: notice.publishedOn });
  const faults = faultsIn(wanted);
  if (faults.length > 0) throw new Refusal('calendar_faulty', { year, faults: faults.join('') });
  const event: CalendarYearLaidDown = { type: 'CalendarYearLaidDown', on: today, ...wanted };
  const known = calendar.years.find((one) => one.year === year);
  if (known && sameYear(known, yearOfEvent(event))) throw new Refusal('calendar_unchanged', { year });
  return event;
}

/** The calendar after one more year was laid down. */
export const afterLaidDown = (calendar: WorkingCalendar, event: CalendarYearLaidDown): WorkingCalendar =>
  withYear(calendar, yearOfEvent(event));

const yearOfEvent = ({ year, notice, holidays }: CalendarYearLaidDown): CalendarYear => ({
  ...{ year, notices: [notice], holidays },
});

function faultsIn({ year, notice, holidays }: YearToLayDown): string[] {
  const lines = holidays.flatMap((line, i) =>
    faultsOf({ year, notices: [notice], holidays: [line] }).map(
      (fault) => `放假安排第${i + 1}行“${line.holiday}”：${fault}`,
    ),
  );
  if (lines.length > 0) return lines;
  const off = new Set(holidays.flatMap(daysOff));
  const missing = ALWAYS_OFF.map((day) => `${year}-${day}`).filter((day) => !off.has(day));
  return [
    ...faultsOf({ year, notices: [notice], holidays }).map((fault) => `放假安排：${fault}`),
    ...missing.map((day) => `放假安排：${day} 是《全国年节及纪念日放假办法》规定的放假日，没有列入。`),
  ];
}

function sameYear(known: CalendarYear, wanted: CalendarYear): boolean {
  const said = ({ notices, holidays }: CalendarYear) => {
    const { number, publishedOn } = notices.at(-1) as Notice;
    return JSON.stringify([number, publishedOn, holidays.map((l) => [l.holiday, l.from, l.through, l.worked ?? []])]);
  };
  return said(known) === said(wanted);
}
