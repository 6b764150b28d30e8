import { beyondRequest } from '../database/with-organ.js';
import type { YearToLayDown } from '../domain/law/lay-down.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { calendarAt, daysThatDiffer, whereKnown } from '../domain/law/working-calendar.js';
import { policyOn } from '../domain/organs/policies.js';
import { lineOn } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { calendarAfter } from '../event-store/lay-down-year.js';
import { type MovingDueDay, movingDueDays } from '../event-store/moving-due-days.js';
import { type CalendarDay, daysOfYear, workdaysOf } from './calendar-view.js';

/** What a year would change if it were laid down now; nothing is written. */
export interface CalendarPreview {
  /** Of the calendar on which it would stand. */
  version: number;
  year: number;
  /** Working days of the year; null where it had no calendar. */
  workdays: { before: number | null; after: number };
  days: (CalendarDay & { changed: boolean })[];
  /** Days of another year that its notice moves: a December before 元旦. */
  changedBeyond: LegalDate[];
  /** Open applications whose last day moves, in the whole register. */
  total: number;
  /** The same in the organ that asks and in each one below it. */
  organs: { code: string; name: string; moved: number }[];
  lines: MovingLine[];
  /** Where the next page begins; null on the last. */
  next: number | null;
}

export interface MovingLine {
  organ: string;
  organName: string;
  registerNo: string | null;
  of: MovingDueDay['of'];
  from: LegalDate | null;
  to: LegalDate | null;
}

export interface PreviewQuestion {
  /** The code of the organ of whoever asks, which no address can change. */
  organ: string;
  year: YearToLayDown;
  skip: number;
  limit: number;
}

/**
 * What would move, by register number in the organ that asks and in those below it that show it their cases; of all others
 * there are figures alone. Throws as `layDownYear`.
 */
export async function calendarPreview(
  log: EventLog,
  { organ, year: wanted, skip, limit }: PreviewQuestion,
  today: LegalDate,
): Promise<CalendarPreview> {
  const after = await calendarAfter(log, { organ, year: wanted }, today);
  const before = calendarAt(after.version - 1, after);
  const { year } = wanted;
  const changed = daysThatDiffer(before, after);
  const moving = await beyondRequest(() => allMoving(log, after));
  const { forest, byCode } = await knownForest(log.db);
  const within = (code: string) => lineOn(forest, code, today).includes(organ);
  const shown = (code: string) => {
    const policies = byCode.get(code)?.state.policies ?? [];
    return code === organ || (within(code) && policyOn('casesVisibleToAuthority', today, policies) === true);
  };
  const lines = moving.filter((one) => shown(one.organ.code));
  return {
    ...{ version: before.version, year, total: moving.length },
    workdays: { before: whereKnown(() => workdaysOf(year, before)), after: workdaysOf(year, after) },
    days: daysOfYear(year, after).map((day) => ({ ...day, changed: changed.includes(day.date) })),
    changedBeyond: changed.filter((date) => yearOf(date) !== year),
    organs: figuresOf(moving.filter((one) => within(one.organ.code))),
    lines: lines.slice(skip, skip + limit).map(lineOf),
    next: skip + limit < lines.length ? skip + limit : null,
  };
}

async function allMoving(log: EventLog, calendar: Parameters<typeof movingDueDays>[1]): Promise<MovingDueDay[]> {
  const all: MovingDueDay[] = [];
  for await (const some of movingDueDays(log, calendar)) all.push(...some);
  return all;
}

function figuresOf(moving: readonly MovingDueDay[]): CalendarPreview['organs'] {
  const organs = new Map(moving.map(({ organ }) => [organ.code, organ.name]));
  return [...organs].map(([code, name]) => ({
    ...{ code, name, moved: moving.filter(({ organ }) => organ.code === code).length },
  }));
}

const lineOf = ({ organ, registerNo, of, from, to }: MovingDueDay): MovingLine => ({
  ...{ organ: organ.code, organName: organ.name, registerNo, of, from, to },
});
