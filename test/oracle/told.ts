import type { Category, Outcome } from './form.js';

/** A calendar day, `YYYY-MM-DD`; compares as text. */
export type Day = string;
export type Result = 'upheld' | 'corrected' | 'other';

/**
 * One line of a told history: what a register was told, in the order of recording. `recordedOn` is the day on which it was
 * told and never goes back; `on` is the day on which it happened in law. Nothing here says whether it may be told:
 * `oracle.ts` says that.
 */
export type Told = { organ: string; recordedOn: Day } & (ToldOfApplication | ToldOfLooseCase | ToldOfYear);

/** 1 January: everything open is carried over; and later: the report is published and the year closed. */
export type ToldOfYear = { kind: 'year-end run' | 'locked'; year: number };

export type ToldOfApplication = { application: string; on: Day } & (
  | { kind: 'submitted'; category: Category }
  | { kind: 'never confirmed' }
  | { kind: 'received' }
  | { kind: 'correction asked'; dueOn: Day }
  | { kind: 'correction received' }
  | { kind: 'correction lapsed' }
  | { kind: 'fee noticed' }
  | { kind: 'fee paid' }
  | { kind: 'fee lapsed' }
  | { kind: 'fee notice revoked' }
  | { kind: 'replied'; outcome: Outcome; docNo: string }
  | { kind: 'withdrawn' }
  | { kind: 'reprocessing ordered' }
  | { kind: 'self-corrected' }
  | { kind: 'replied again'; outcome: Outcome; docNo: string }
  | { kind: 'category fixed'; category: Category }
  | { kind: 'receipt date fixed'; receivedOn: Day }
  | { kind: 'result fixed'; closedOn: Day; outcome: Outcome; docNo: string | null }
  | { kind: 'voided' }
  | ToldOfCase
);

/** A review or a suit that hangs on no application: about silence before any receipt, or what was not disclosed unasked. */
export type ToldOfLooseCase = { application: null; on: Day } & ToldOfCase;

export type ToldOfCase =
  | { kind: 'review filed'; caseNo: string }
  | { kind: 'suit filed'; caseNo: string; afterReview: boolean; coDefendantOnly: boolean }
  | { kind: 'appeal filed'; caseNo: string }
  | { kind: 'review decided' | 'suit decided' | 'appeal decided'; caseNo: string; result: Result };

export type Kind = Told['kind'];
export const KINDS = [
  'submitted',
  'never confirmed',
  'received',
  'correction asked',
  'correction received',
  'correction lapsed',
  'fee noticed',
  'fee paid',
  'fee lapsed',
  'fee notice revoked',
  'replied',
  'withdrawn',
  'reprocessing ordered',
  'self-corrected',
  'replied again',
  'category fixed',
  'receipt date fixed',
  'result fixed',
  'voided',
  'review filed',
  'suit filed',
  'appeal filed',
  'review decided',
  'suit decided',
  'appeal decided',
  'year-end run',
  'locked',
] as const satisfies readonly Kind[];

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The calendar day `days` after `day`, or before it. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
