import { type Reader, withOrgan } from '../database/with-organ.js';
import { CHANNELS, type Channel } from '../domain/applications/channels.js';
import type { ApplicantCategory } from '../domain/applications/outcomes.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { type WorkingCalendar, whereKnown, workdaysBetween } from '../domain/law/working-calendar.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';
import type { EventLog } from '../event-store/event-log.js';
import { classed, type Met, type NumberClass, quantile } from './distribution.js';
import { outcomeLabel } from './labels.js';

/** Both days belong to it. */
export interface Period {
  from: LegalDate;
  to: LegalDate;
}

export interface Share {
  /** Null: not on record. */
  code: string | null;
  label: string;
  count: number;
}

/** Working days from the receipt, the day of which is not counted, through the day of the result. */
export interface ProcessingTimes {
  median: number | null;
  ninetieth: number | null;
  classes: NumberClass[];
  /** Closed, but received in a year without a calendar. */
  unknown: number;
}

export interface UnitLine {
  unit: string | null;
  received: number;
  closed: number;
  late: number;
  open: number;
  median: number | null;
}

/** What an organ did in a period, by the true days; applications for information alone, without those that were voided. */
export interface Statistics extends Period {
  received: number;
  closed: number;
  /** Of the closed ones: replied to after the period had ended, and with an extended period. */
  late: number;
  extended: number;
  /** Received and not closed at the end of the period. */
  open: number;
  /** The open ones by working days since the receipt. */
  ages: NumberClass[];
  months: { month: string; received: number; closed: number }[];
  channels: Share[];
  categories: Share[];
  outcomes: Share[];
  times: ProcessingTimes;
  units: UnitLine[];
}

/** The last working day of each class but the open one: half the period of art. 33, the period, the extended period. */
const CLASSES = [5, 10, 15, 20, 40];

export async function statistics(log: EventLog, organ: number, period: Period): Promise<Statistics> {
  const calendar = await log.calendarOf(organ);
  return withOrgan(log.db, organ, (tx) => counted(tx, organ, period, calendar), 'at one moment');
}

interface Group {
  kind: 'received' | 'closed' | 'open';
  month: string;
  channel: Channel | null;
  category: ApplicantCategory;
  outcome: string | null;
  unit: string | null;
  receivedOn: LegalDate;
  closedOn: LegalDate | null;
  late: boolean;
  extended: boolean;
  count: number;
}

async function counted(
  db: Reader,
  organ: number,
  { from, to }: Period,
  calendar: WorkingCalendar,
): Promise<Statistics> {
  const { rows } = await db.query<Group>(GROUPS, [organ, from, to]);
  const of = (kind: Group['kind']) => rows.filter((row) => row.kind === kind);
  const [received, closed, open] = [of('received'), of('closed'), of('open')];
  return {
    ...{ from, to, received: sum(received), closed: sum(closed), open: sum(open) },
    late: sum(closed.filter(({ late }) => late)),
    extended: sum(closed.filter(({ extended }) => extended)),
    ages: classed(daysOf(open, () => to, calendar).met, CLASSES),
    months: monthsOf({ from, to }).map((month) => ({
      month,
      received: sum(received.filter((row) => row.month === month)),
      closed: sum(closed.filter((row) => row.month === month)),
    })),
    channels: [...Object.keys(CHANNELS), null].map((code) => ({
      ...{ code, label: code ? CHANNELS[code as Channel] : '未记载' },
      count: sum(received.filter(({ channel }) => channel === code)),
    })),
    categories: COLUMNS.map(({ code, label }) => ({
      ...{ code, label },
      count: sum(received.filter(({ category }) => category === code)),
    })),
    outcomes: shares(closed, ({ outcome }) => outcome),
    times: timesOf(closed, calendar),
    units: unitsOf(received, closed, open, calendar),
  };
}

const sum = (groups: readonly { count: number }[]): number => groups.reduce((total, { count }) => total + count, 0);

function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}

/** The most frequent first. */
function shares(groups: readonly Group[], of: (group: Group) => string | null): Share[] {
  const codes = [...new Set(groups.map(of))];
  const all = codes.map((code) => ({
    ...{ code, label: code === null ? '未记载' : outcomeLabel(code) },
    count: sum(groups.filter((group) => of(group) === code)),
  }));
  return all.sort((a, b) => b.count - a.count);
}

function daysOf(
  groups: readonly Group[],
  until: (group: Group) => LegalDate,
  calendar: WorkingCalendar,
): { met: Met[]; unknown: number } {
  const met: Met[] = [];
  let unknown = 0;
  for (const group of groups) {
    const value = whereKnown(() => workdaysBetween(group.receivedOn, until(group), calendar));
    if (value === null) unknown += group.count;
    else met.push({ value, count: group.count });
  }
  return { met, unknown };
}

function timesOf(closed: readonly Group[], calendar: WorkingCalendar): ProcessingTimes {
  const { met, unknown } = daysOf(closed, ({ closedOn }) => closedOn as LegalDate, calendar);
  return { median: quantile(met, 0.5), ninetieth: quantile(met, 0.9), classes: classed(met, CLASSES), unknown };
}

/** The busiest first. */
function unitsOf(
  received: readonly Group[],
  closed: readonly Group[],
  open: readonly Group[],
  calendar: WorkingCalendar,
): UnitLine[] {
  const units = [...new Set([...received, ...closed, ...open].map(({ unit }) => unit))];
  const lines = units.map((unit) => {
    const own = (groups: readonly Group[]) => groups.filter((group) => group.unit === unit);
    const done = own(closed);
    const late = sum(done.filter((group) => group.late));
    return {
      ...{ unit, received: sum(own(received)), closed: sum(done), late, open: sum(own(open)) },
      median: timesOf(done, calendar).median,
    };
  });
  return lines.sort((a, b) => b.received + b.open - (a.received + a.open));
}

/** One pass over what the period touches; days and words are combined afterwards, where the calendar is. */
const GROUPS = `
with known as (
  select l.*, coalesce((l.facts->>'late')::boolean, false) as late, coalesce((l.facts->>'extended')::boolean, false) as extended
  from ledger l where l.organ_id = $1 and l.state <> 'voided' and l.facts->>'caseKind' is null
    and l.received_on <= $3::date and (l.closed_on is null or l.closed_on >= $2::date or l.received_on >= $2::date)
), kinds as (
  select 'received' as kind, to_char(received_on, 'YYYY-MM') as month, k.* from known k where received_on >= $2::date
  union all
  select 'closed', to_char(closed_on, 'YYYY-MM'), k.* from known k where closed_on between $2::date and $3::date
  union all
  select 'open', '', k.* from known k where closed_on is null or closed_on > $3::date
)
select kind, month, channel, category, outcome, handling_unit as unit, received_on as "receivedOn", closed_on as "closedOn",
  late, extended, count(*)::integer as count
from kinds group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;
