import type { Category, Outcome, Route } from './form.js';
import { type Day, type Result, yearOf } from './told.js';

/** One application as it is known now (`application-procedure.md` §2). */
export interface File {
  state:
    | 'submitted'
    | 'struck off'
    | 'open'
    | 'awaiting correction'
    | 'awaiting payment'
    | 'closed'
    | 'redone'
    | 'voided';
  submittedOn: Day;
  category: Category;
  receivedOn: Day | null;
  /** The notices to the applicant; until when she has time is told of a correction only. */
  notices: { on: Day; dueOn: Day | null }[];
  /** How it ended: the first closing event, and after it every reply that was redone. */
  endings: Ending[];
  /** The order, or the organ's own revocation, that the next reply answers. */
  orderedOn: Day | null;
  /** What closed years have counted of it; it stays for good. */
  printed: { received?: number; column?: Category; closed?: number; outcome?: Outcome };
}

export interface Ending {
  on: Day;
  outcome: Outcome;
  docNo: string | null;
}

/** A review or a suit; `countsIn` is the report year of each of its facts. */
export interface Case {
  caseNo: string;
  route: Route;
  coDefendantOnly: boolean;
  facts: { on: Day; countsIn: number; result: Result | 'pending' }[];
}

/** The register of one organ. */
export interface Book {
  files: Map<string, File>;
  cases: Case[];
  /** Every year up to this one is closed. */
  closedThrough: number | null;
  /** Years whose year-end run was made. */
  ran: Set<number>;
}

export const emptyBook = (): Book => ({ files: new Map(), cases: [], closedThrough: null, ran: new Set() });

/** `design.md` §5: the year of the day, or, when that year is closed, the first open year after it. */
export function reportYear(on: Day, book: Book): number {
  const year = yearOf(on);
  return book.closedThrough !== null && year <= book.closedThrough ? book.closedThrough + 1 : year;
}

export interface Counted {
  received: number;
  column: Category;
  closed: number | null;
  outcome: Outcome | null;
}

/**
 * What the tables count of a file today: the truth as it is known today, except what closed years have printed. A result
 * counts no earlier than its application. Null for what was never received or is no application at all.
 */
export function countedOf(file: File, book: Book): Counted | null {
  if (file.receivedOn === null || file.state === 'voided') return null;
  const received = file.printed.received ?? reportYear(file.receivedOn, book);
  const column = file.printed.column ?? file.category;
  const [first, ...redone] = file.endings;
  if (!first) return { received, column, closed: null, outcome: null };
  const closed = file.printed.closed ?? Math.max(reportYear(first.on, book), received);
  // `annual-report-form.md` §7: the last reply of the same report year gives the row; one of a later year changes nothing.
  const last = redone.filter((reply) => reportYear(reply.on, book) === closed).at(-1) ?? first;
  return { received, column, closed, outcome: file.printed.outcome ?? last.outcome };
}

/** The report of `year` is published: what it and the years before it count stays as it is. */
export function closeThrough(year: number, book: Book): void {
  for (const file of book.files.values()) {
    const counted = countedOf(file, book);
    if (!counted || counted.received > year) continue;
    const { received, column, closed, outcome } = counted;
    file.printed = { received, column, ...(closed !== null && closed <= year && outcome && { closed, outcome }) };
  }
  book.closedThrough = year;
}
