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
  /** A reply, or one anew, is due on this day or after it. */
  dueFrom?: LegalDate;
  /** The same by this day. */
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
  const values: unknown[] = [organ];
  const asked = fitting(question, today, values);
  // along its index the ledger is read alike however long it is, so that this alone is planned once
  const name = asked === '' &&
    !among && { name: `ledger-${after ? (after.receivedOn ? 'after' : 'unreceived') : 'first'}` };
  const placed = `${after ? isAfter(after, values) : ''}${among ? ` and l.application_id = any (${given(among, values)})` : ''}`;
  const text = `select ${columnsOn(given(today, values))} from ledger l where l.organ_id = $1${asked}${placed}
    order by l.received_on desc, l.application_id desc limit ${given(most ?? null, values)}`;
  const { rows } = await db.query<LedgerLine>({ ...name, text, values });
  return rows.map((line) => ({ ...line, outcomeLabel: line.outcome && outcomeLabel(line.outcome) }));
}

/** How many lines fit; dear where nothing narrows them. */
export async function countOf(db: Reader, organ: number, question: LedgerQuestion, today: LegalDate): Promise<number> {
  const values: unknown[] = [organ];
  const text = `select count(*)::integer as n from ledger l where l.organ_id = $1${fitting(question, today, values)}`;
  const { rows } = await db.query<{ n: number }>(text, values);
  return rows[0]?.n as number;
}

/** The place of one more value of a statement. */
const given = (value: unknown, values: unknown[]): string => `$${values.push(value)}`;

/** What is asked alone stands in the statement: PostgreSQL plans it by that. */
function fitting(question: LedgerQuestion, today: LegalDate, values: unknown[]): string {
  const conditions = (Object.keys(HOLDS) as (keyof LedgerQuestion)[]).flatMap((field) => {
    const value = question[field];
    if (value === undefined) return [];
    return [HOLDS[field](given(value, values), () => given(today, values))];
  });
  return conditions.map((each) => ` and ${each}`).join('');
}

/** What must hold of a line, by what is given of a question. */
const HOLDS: Readonly<Record<keyof LedgerQuestion, (value: string, today: () => string) => string>> = {
  state: (value) => `l.state = ${value}`,
  channel: (value) => `l.channel = ${value}`,
  receivedIn: (year) => `l.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`,
  receivedFrom: (day) => `l.received_on >= ${day}`,
  receivedThrough: (day) => `l.received_on <= ${day}`,
  closedFrom: (day) => `l.closed_on >= ${day}`,
  closedThrough: (day) => `l.closed_on <= ${day}`,
  category: (value) => `l.category = ${value}`,
  outcome: (value) => `(l.outcome = ${value} or starts_with(l.outcome, ${value} || '.'))`,
  handlingUnit: (value) => `l.handling_unit = ${value}`,
  heldBy: (account) => `l.facts->>'heldBy' = ${account}`,
  dueFrom: (day) => `l.due_on >= ${day}`,
  dueBy: (day) => `l.due_on <= ${day}`,
  overdue: (is, today) => `coalesce(l.due_on < ${today()}, false) = ${is}`,
  late: (is) => `coalesce((l.facts->>'late')::boolean, false) = ${is}`,
  registerNo: (start) => `starts_with(l.register_no, ${start})`,
};

/** Those not received yet come first. */
function isAfter({ receivedOn, id }: Place, values: unknown[]): string {
  return receivedOn === null
    ? ` and (l.received_on is not null or l.application_id < ${given(id, values)})`
    : ` and (l.received_on, l.application_id) < (${given(receivedOn, values)}, ${given(id, values)})`;
}

const columnsOn = (today: string): string => `l.application_id as id, l.version, l.register_no as "registerNo", l.state,
  l.channel, l.category, l.submitted_on as "submittedOn", l.received_on as "receivedOn", l.due_on as "dueOn",
  coalesce(l.due_on < ${today}, false) as overdue, l.facts->>'correctionDueOn' as "correctionDueOn", l.facts->>'payBy' as "payBy",
  coalesce((l.facts->>'extended')::boolean, false) as extended, l.closed_on as "closedOn", l.outcome, l.doc_no as "docNo",
  l.handling_unit as "handlingUnit", l.facts->>'heldBy' as "heldBy", (select a.name from account a
    where a.organ_id = l.organ_id and a.account_id = (l.facts->>'heldBy')::uuid) as "heldByName", l.violations`;
