import type { Reader } from '../../database/with-organ.js';
import { replay } from '../../domain/applications/application.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import { addDays, type LegalDate, lastDayOf, yearOf } from '../../domain/law/legal-date.js';
import type { RegisterCalendar } from '../../domain/law/register-calendar.js';
import { REPLY_PERIOD, replyDueOn } from '../../domain/law/reply-clock.js';
import { calendarAt, isWorkday, type WorkingCalendar } from '../../domain/law/working-calendar.js';
import type { Organ } from '../../event-store/found-organ.js';
import { storedEvent } from '../../event-store/stored-event.js';
import { type CountingAlike, countingAlike } from '../../event-store/year-end/counting-alike.js';

/** Both days belong to it. */
export interface Period {
  from: LegalDate;
  to: LegalDate;
}

/** What is asked of the database, in the order in which its functions take it. */
export type Asked = readonly [
  organs: readonly number[],
  from: LegalDate,
  to: LegalDate,
  knownFrom: LegalDate | null,
  knownTo: LegalDate | null,
  workdays: readonly LegalDate[],
  overdue: readonly string[],
];
export const PLACES = '$1, $2, $3, $4, $5, $6, $7';

/** The same days a year earlier, of a leap day the one before it. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: yearEarlier(from), to: yearEarlier(to) });
const yearEarlier = (day: LegalDate): LegalDate =>
  `${yearOf(day) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;

/** What has not come yet is no part of a period: a running year ends today. */
export const untilToday = ({ from, to }: Period, today: LegalDate): Period => ({
  from,
  to: from <= today && today < to ? today : to,
});

/** What is asked of some organs, group by group, each by its own days; all answers together. */
export async function ofEach<Row>(
  db: Reader,
  {
    organs,
    register,
    period,
    today,
  }: { organs: readonly Organ[]; register: RegisterCalendar; period: Period; today: LegalDate },
  ask: (asked: Asked) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const group of countingAlike(organs, register))
    rows.push(...(await ask(await askedOf(db, group, period, today))));
  return rows;
}

export async function askedOf(
  db: Reader,
  { organs, calendar }: CountingAlike,
  { from, to }: Period,
  today: LegalDate,
): Promise<Asked> {
  const overdue = to < today ? await overdueOn(db, organs, to, calendar) : [];
  return [organs, from, to, ...knownDays(calendar, to), overdue];
}

/** The first and the last day of the years without a gap up to that of the day, and their workdays in order. */
function knownDays(
  calendar: WorkingCalendar,
  to: LegalDate,
): [from: LegalDate | null, to: LegalDate | null, workdays: LegalDate[]] {
  const { years, days } = calendar;
  const known = years.map(({ year }) => year).filter((year) => year <= yearOf(to));
  const last = known.at(-1);
  if (last === undefined) return [null, null, []];
  const first = known.findLast((year) => !known.includes(year - 1)) as number;
  const [from, through] = [`${first}-01-01`, lastDayOf(last)];
  const workdays = [...days.keys()].filter((day) => from <= day && day <= through && isWorkday(day, calendar));
  return [from, through, workdays];
}

/**
 * Art. 33: of what was open at the end of a day in the past, what had passed its day by then and was replied to, extended or held up
 * since; by what had happened by that day. Whatever came in later than so many days before cannot have.
 */
async function overdueOn(
  db: Reader,
  organs: readonly number[],
  day: LegalDate,
  calendar: WorkingCalendar,
): Promise<string[]> {
  const { rows } = await db.query<{ application: string; events: [string, number, object][] }>(
    'select application, events from open_on($1, $2, $3)',
    [organs, day, addDays(day, -REPLY_PERIOD.workingDays)],
  );
  return rows.flatMap(({ application, events }) => {
    const app = replay(events.map((event) => storedEvent(...event) as ApplicationEvent));
    if (!app?.clock || app.state !== 'in_progress') return [];
    const due = replyDueOn(app.clock, calendarAt(app.calendar, calendar));
    return 'dueOn' in due && due.dueOn < day ? [application] : [];
  });
}
