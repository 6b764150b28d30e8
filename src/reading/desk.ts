import { type Reader, withOrgan } from '../database/with-organ.js';
import type { Actor } from '../domain/applications/judgement.js';
import { soonAfter } from '../domain/applications/reminders/reminders.js';
import { addDays, type LegalDate } from '../domain/law/legal-date.js';
import { dayKind, whereKnown } from '../domain/law/working-calendar.js';
import { chainOn } from '../domain/organs/sign-off-chain.js';
import type { EventLog, History } from '../event-store/event-log.js';
import { organItself } from '../event-store/organ-itself.js';
import { type Awaited, awaitedOf, type Papers } from './awaited.js';
import { ASSIGNED_LISTS, type AssignedLine, type AssignedList, assignedLines } from './desk-assigned.js';
import { type DeskDay, type DeskLine, type DeskRow, lineOf } from './desk-line.js';
import { type ReportDueLine, reportDues } from './report-dues.js';

/** What is on the desk of an organ today; each list has at most `MOST` lines, `counts` says how many there are. */
export interface Desk extends Record<AssignedList, AssignedLine[]> {
  today: LegalDate;
  /** A 督办单 waits for its answer, until the day named. */
  supervised: DeskLine[];
  overdue: DeskLine[];
  dueSoon: DeskLine[];
  /** The reply has left, and its service is not on record; `dueOn`: by when it had to leave. */
  toServe: DeskLine[];
  awaitingAnswer: DeskLine[];
  unconfirmed: DeskLine[];
  cameIn: DeskLine[];
  /** Replies and extensions that cannot leave before whoever asks has signed or done something else. */
  awaitingMe: AwaitedLine[];
  /** The same that wait for somebody else. */
  awaitingOthers: AwaitedLine[];
  counts: Record<DeskList | AssignedList | 'awaitingMe' | 'awaitingOthers', number>;
  /** What is due of the annual reports. */
  reports: ReportDueLine[];
  /** The coming days: working day or not and why, and how many replies fall due. */
  days: { date: LegalDate; workday: boolean; why: string; due: number }[];
}

export type AwaitedLine = DeskLine & Omit<Awaited, 'mine'>;

export type DeskList = 'supervised' | 'overdue' | 'dueSoon' | 'toServe' | 'awaitingAnswer' | 'unconfirmed' | 'cameIn';

const MOST = 50;
const DAYS_AHEAD = 21;
const CAME_IN_DAYS = 7;

/** Everything of one moment; `by` decides what waits for whoever asks. */
export async function desk(log: EventLog, organ: number, today: LegalDate, by: Actor): Promise<Desk> {
  const on: DeskDay = { today, calendar: await log.calendarOf(organ) };
  return withOrgan(log.db, organ, (db) => deskOf(db, organ, on, by), 'at one moment');
}

async function deskOf(db: Reader, organ: number, on: DeskDay, by: Actor): Promise<Desk> {
  const { today } = on;
  const days = Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(today, i));
  const soon = soonAfter(today, on.calendar);
  const { rows } = await db.query<Row>(DESK, [organ, today, soon, addDays(today, -CAME_IN_DAYS), MOST]);
  const due = await db.query<{ day: LegalDate; n: number }>(DUE, [organ, today, addDays(today, DAYS_AHEAD)]);
  const byDay = new Map(due.rows.map(({ day, n }) => [day, n]));
  const list = (name: DeskList) =>
    rows.filter((row) => row.list === name).map(({ list: _, all: __, ...row }) => lineOf(row, on));
  const count = (name: DeskList) => rows.find((row) => row.list === name)?.all ?? 0;
  const names: DeskList[] = ['supervised', 'overdue', 'dueSoon', 'toServe', 'awaitingAnswer', 'unconfirmed', 'cameIn'];
  const itself = await organItself({ db }, organ);
  const awaited = await awaitedLines(db, organ, itself, on, by);
  const mine = awaited.filter((line) => line.mine);
  const others = awaited.filter((line) => !line.mine);
  const assigned = await assignedLines(db, organ, on, by);
  const ofAssigned = <T>(take: (name: AssignedList) => T) =>
    Object.fromEntries(ASSIGNED_LISTS.map((name) => [name, take(name)])) as Record<AssignedList, T>;
  return {
    today,
    awaitingMe: mine.slice(0, MOST),
    awaitingOthers: others.slice(0, MOST),
    ...ofAssigned((name) => assigned[name].slice(0, MOST)),
    ...(Object.fromEntries(names.map((name) => [name, list(name)])) as Record<DeskList, DeskLine[]>),
    counts: {
      ...(Object.fromEntries(names.map((name) => [name, count(name)])) as Record<DeskList, number>),
      ...ofAssigned((name) => assigned[name].length),
      awaitingMe: mine.length,
      awaitingOthers: others.length,
    },
    reports: itself ? await reportDues(db, organ, itself.state, today) : [],
    days: days.map((date) => ({ date, ...kindOf(date, on), due: byDay.get(date) ?? 0 })),
  };
}

async function awaitedLines(
  db: Reader,
  organ: number,
  itself: History['organ'],
  on: DeskDay,
  by: Actor,
): Promise<(DeskLine & Awaited)[]> {
  const { rows } = await db.query<DeskRow & Papers>(PAPERS, [organ]);
  const chain = chainOn(on.today, itself?.state.chains ?? []);
  return rows.flatMap(({ signOff, extension, ...row }) =>
    awaitedOf({ signOff, extension }, chain, by).map((awaited) => ({ ...lineOf(row, on), ...awaited })),
  );
}

type Row = DeskRow & {
  list: DeskList;
  /** How many stand in the list altogether. */
  all: number;
};

const kindOf = (date: LegalDate, { calendar }: DeskDay): { workday: boolean; why: string } => {
  const kind = whereKnown(() => dayKind(date, calendar));
  return kind ? { workday: kind.workday, why: kind.holiday ?? kind.why } : { workday: false, why: '没有放假安排' };
};

const DESK = `
with kept as (
  select l.application_id as id, l.register_no as "registerNo", l.state, l.received_on as "receivedOn",
    l.handling_unit as "handlingUnit", l.version,
    coalesce(l.due_on, (l.facts->>'correctionDueOn')::date, (l.facts->>'payBy')::date) as "dueOn",
    case
      when l.state = 'lodged' then 'unconfirmed'
      when l.state in ('awaiting_correction', 'awaiting_payment') or l.facts->>'dueUnknown' = 'consultation_open' then 'awaitingAnswer'
      when l.due_on < $2::date then 'overdue'
      when l.due_on <= $3::date then 'dueSoon'
      when l.received_on >= $4::date then 'cameIn'
    end as list
  from ledger l
  where l.organ_id = $1 and l.state in ('lodged', 'in_progress', 'awaiting_correction', 'awaiting_payment', 'reprocessing')
  union all
  select l.application_id, l.register_no, l.state, l.received_on, l.handling_unit, l.version, (l.facts->>'answerBy')::date, 'supervised'
  from ledger l
  where l.organ_id = $1 and l.state in ('in_progress', 'awaiting_correction', 'awaiting_payment', 'reprocessing')
    and l.facts->>'answerBy' is not null
  union all
  select l.application_id, l.register_no, l.state, l.received_on, l.handling_unit, l.version, (l.facts->'toServe'->>'by')::date, 'toServe'
  from ledger l where l.organ_id = $1 and l.state = 'closed' and l.facts ? 'toServe'
), ranked as (
  select k.*, count(*) over (partition by list)::integer as all,
    row_number() over (partition by list order by "dueOn" nulls last, "receivedOn", id) as place
  from kept k where list is not null
)
select id, "registerNo", state, "receivedOn", "handlingUnit", "dueOn", list, "all" from ranked where place <= $5
order by list, place`;

const PAPERS = `
select application_id as id, register_no as "registerNo", state, received_on as "receivedOn", handling_unit as "handlingUnit",
  due_on as "dueOn", facts->'signOff' as "signOff", facts->'extension' as extension
from ledger where organ_id = $1 and state in ('in_progress', 'reprocessing')
  and (facts->'signOff' is not null or facts->'extension' is not null)
order by due_on nulls last, received_on, application_id`;

const DUE = `
select due_on as day, count(*)::integer as n from ledger
where organ_id = $1 and due_on between $2::date and $3::date group by due_on`;
