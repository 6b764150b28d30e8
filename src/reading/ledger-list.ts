import { type Reader, readerOf } from '../database/with-organ.js';
import type { State } from '../domain/applications/application.js';
import type { Channel } from '../domain/applications/channels.js';
import type { ApplicantCategory } from '../domain/applications/outcomes.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { EventLog } from '../event-store/event-log.js';
import { outcomeLabel } from './labels.js';

/** What a clerk may ask the ledger (台账); everything given must hold. */
export interface LedgerQuestion {
  state?: State;
  channel?: Channel;
  /** The year of the day of receipt. */
  receivedIn?: number;
  receivedFrom?: LegalDate;
  receivedThrough?: LegalDate;
  closedFrom?: LegalDate;
  closedThrough?: LegalDate;
  category?: ApplicantCategory;
  /** An outcome, or the first word of several (`refused`). */
  outcome?: string;
  handlingUnit?: string;
  /** The account that has accepted it. */
  heldBy?: string;
  /** A reply, or one anew, is due by this day. */
  dueBy?: LegalDate;
  /** Whether the reply was due before today. */
  overdue?: boolean;
  /** Whether the reply came after the period had ended. */
  late?: boolean;
  /** How the register number begins. */
  registerNo?: string;
}

/** The same a page at a time. */
export interface LedgerPageQuestion extends LedgerQuestion {
  limit: number;
  after?: Place;
}

/** Where a page ended: day of receipt (null: not received yet) and id of its last row. */
export interface Place {
  receivedOn: LegalDate | null;
  id: string;
}

export interface LedgerLine extends Place {
  version: number;
  registerNo: string | null;
  state: State;
  channel: string | null;
  category: ApplicantCategory;
  submittedOn: LegalDate;
  dueOn: LegalDate | null;
  overdue: boolean;
  correctionDueOn: LegalDate | null;
  payBy: LegalDate | null;
  extended: boolean;
  closedOn: LegalDate | null;
  outcome: string | null;
  docNo: string | null;
  handlingUnit: string | null;
  /** 承办人: an account, and its name. */
  heldBy: string | null;
  heldByName: string | null;
  violations: number;
}

export interface LedgerPage {
  lines: LabelledLine[];
  /** Null on the last page. */
  next: Place | null;
}

export type LabelledLine = LedgerLine & { outcomeLabel: string | null };

/** One page of an organ's ledger, newest receipt first, those not received yet before them; found by place, never by offset. */
export async function ledgerPage(
  { db }: EventLog,
  organ: number,
  { limit, after, ...question }: LedgerPageQuestion,
  today: LegalDate,
): Promise<LedgerPage> {
  const rows = await linesOf(readerOf(db, organ), organ, question, today, { most: limit + 1, ...(after && { after }) });
  const lines = rows.slice(0, limit);
  const last = lines.at(-1);
  return { lines, next: rows.length > limit && last ? { receivedOn: last.receivedOn, id: last.id } : null };
}

/** The lines that fit: so many after a place, or all of those that are named. */
export async function linesOf(
  db: Reader,
  organ: number,
  question: LedgerQuestion,
  today: LegalDate,
  { most, after, among }: { most?: number; after?: Place; among?: readonly string[] },
): Promise<LabelledLine[]> {
  const where = [after?.id, after?.receivedOn, among].map((value) => value ?? null);
  const { rows } = await db.query<LedgerLine>(PAGE, [...[organ, today, most ?? null, ...where], ...valuesOf(question)]);
  return rows.map((line) => ({ ...line, outcomeLabel: line.outcome && outcomeLabel(line.outcome) }));
}

/** How many lines fit; dear where nothing narrows them. */
export async function countOf(db: Reader, organ: number, question: LedgerQuestion, today: LegalDate): Promise<number> {
  const { rows } = await db.query<{ n: number }>(COUNT, [
    organ,
    today,
    ...[null, null, null, null],
    ...valuesOf(question),
  ]);
  return rows[0]?.n as number;
}

function valuesOf(question: LedgerQuestion): unknown[] {
  const { state, category, outcome, handlingUnit, dueBy, overdue, registerNo } = question;
  const { receivedIn, receivedFrom, receivedThrough, closedFrom, closedThrough, channel, late, heldBy } = question;
  const year = receivedIn === undefined ? [] : [`${receivedIn}-01-01`, `${receivedIn}-12-31`];
  return [
    ...[state, year[0], year[1], category, outcome, handlingUnit, dueBy, overdue, registerNo],
    ...[receivedFrom, receivedThrough, closedFrom, closedThrough, channel, late, heldBy],
  ].map((value) => value ?? null);
}

/** Not a named statement: PostgreSQL then plans each question by what it asks and drops the conditions without a value. */
const FITTING = `
from ledger l
where l.organ_id = $1
  and ($4::uuid is null
    or ($5::date is null and (l.received_on is not null or l.application_id < $4))
    or ($5 is not null and (l.received_on, l.application_id) < ($5, $4)))
  and ($6::uuid[] is null or l.application_id = any ($6))
  and ($7::text is null or l.state = $7)
  and ($8::date is null or l.received_on between $8 and $9::date)
  and ($10::text is null or l.category = $10)
  and ($11::text is null or l.outcome = $11 or starts_with(l.outcome, $11 || '.'))
  and ($12::text is null or l.handling_unit = $12)
  and ($13::date is null or l.due_on <= $13)
  and ($14::boolean is null or coalesce(l.due_on < $2, false) = $14)
  and ($15::text is null or starts_with(l.register_no, $15))
  and ($16::date is null or l.received_on >= $16)
  and ($17::date is null or l.received_on <= $17)
  and ($18::date is null or l.closed_on >= $18)
  and ($19::date is null or l.closed_on <= $19)
  and ($20::text is null or l.channel = $20)
  and ($21::boolean is null or coalesce((l.facts->>'late')::boolean, false) = $21)
  and ($22::text is null or l.facts->>'heldBy' = $22)`;

const PAGE = `
select l.application_id as id, l.version, l.register_no as "registerNo", l.state, l.channel, l.category,
  l.submitted_on as "submittedOn", l.received_on as "receivedOn", l.due_on as "dueOn",
  coalesce(l.due_on < $2::date, false) as overdue, l.facts->>'correctionDueOn' as "correctionDueOn", l.facts->>'payBy' as "payBy",
  coalesce((l.facts->>'extended')::boolean, false) as extended, l.closed_on as "closedOn", l.outcome, l.doc_no as "docNo",
  l.handling_unit as "handlingUnit", l.facts->>'heldBy' as "heldBy", (select a.name from account a
    where a.organ_id = l.organ_id and a.account_id = (l.facts->>'heldBy')::uuid) as "heldByName", l.violations ${FITTING}
order by l.received_on desc, l.application_id desc
limit $3`;

const COUNT = `select count(*)::integer as n ${FITTING} and $3::integer is null`;
