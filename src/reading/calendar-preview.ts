import type { YearToLayDown } from '../domain/law/lay-down.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import type { LocalYear } from '../domain/law/local-days.js';
import { calendarOfRegion, type RegisterCalendar, versionOf } from '../domain/law/register-calendar.js';
import { daysThatDiffer, whereKnown } from '../domain/law/working-calendar.js';
import { asOn } from '../domain/organs/tree.js';
import { calendarAfter } from '../event-store/acting/lay-down-year.js';
import { type ChangesRegion, calendarAfterRegion } from '../event-store/acting/organ-regions.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { type CalendarDay, daysOfYear, workdaysOf } from './calendar-view.js';
import { type MovingPreview, movingPreview, type Page } from './moving-preview.js';

/** What a year would change if it were laid down now; nothing is written. */
export interface CalendarPreview extends MovingPreview {
  /** Of the calendar on which it would stand. */
  version: number;
  year: number;
  /** Working days of the year; null where it had no calendar. */
  workdays: { before: number | null; after: number };
  days: (CalendarDay & { changed: boolean })[];
  /** Days of another year that its notice moves: a December before 元旦. */
  changedBeyond: LegalDate[];
}

export interface PreviewQuestion extends Page {
  /** The code of the organ of whoever asks, which no address can change. */
  organ: string;
  /** Of the whole country, or of one region. */
  year: YearToLayDown | LocalYear;
}

/** The year as it would be, in the region that it is of, and what would move. Throws as `layDownYear`. */
export async function calendarPreview(
  log: EventLog,
  { organ, year: wanted, ...page }: PreviewQuestion,
  today: LegalDate,
): Promise<CalendarPreview> {
  const register = await log.registerCalendar();
  const laid = await calendarAfter(log, { organ, year: wanted, seenVersion: versionOf(register) }, today);
  const [before, after] = [register, laid].map((one) =>
    'region' in wanted ? calendarOfRegion(wanted.region.code, one) : one.national,
  ) as [RegisterCalendar['national'], RegisterCalendar['national']];
  const { year } = wanted;
  const changed = daysThatDiffer(before, after);
  return {
    version: versionOf(register),
    year,
    ...(await movingPreview(log, organ, laid, page, today)),
    workdays: { before: whereKnown(() => workdaysOf(year, before)), after: workdaysOf(year, after) },
    days: daysOfYear(year, after).map((day) => ({ ...day, changed: changed.includes(day.date) })),
    changedBeyond: changed.filter((date) => yearOf(date) !== year),
  };
}

/** What would move if an organ were of another region, or stood elsewhere in the tree; nothing is written. */
export interface RegionPreview extends MovingPreview {
  /** Of the calendar on which it would stand. */
  version: number;
  /** The organs that would count by other days: it itself, and those below it that say nothing of their own. */
  counting: { code: string; name: string }[];
}

export interface RegionQuestion extends Page {
  /** The code of the organ of whoever asks. */
  organ: string;
  unit: string;
  command: ChangesRegion;
}

/** Throws what `actOnOrgan` refuses. */
export async function regionPreview(
  log: EventLog,
  { organ, unit, command, ...page }: RegionQuestion,
  today: LegalDate,
): Promise<RegionPreview> {
  const register = await log.registerCalendar();
  const { after, counting } = await calendarAfterRegion(log, unit, command, register, today);
  const { byCode } = await knownForest(log.db);
  return {
    version: versionOf(register),
    ...(await movingPreview(log, organ, after, page, today)),
    counting: counting.map(({ organ: code }) => {
      const known = byCode.get(code);
      return { code, name: known ? asOn(known.state, today).name : code };
    }),
  };
}
