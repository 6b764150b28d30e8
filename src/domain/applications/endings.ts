import type { LegalDate } from '../law/legal-date.js';
import { isOutcome, type Outcome, type RecordOutcome } from './outcomes.js';

/** The first ending closes an application; each one after it is a reply that was redone. */
export interface Ending {
  readonly on: LegalDate;
  readonly outcome: Outcome | RecordOutcome;
  readonly docNo: string | null;
  /** The report year in which it counts. */
  readonly year: number;
  /** Of a redone reply: the day by which it was ordered. */
  readonly dueOn: LegalDate | null;
  /** Whether it is a paper that has left this register signed, so that its service is to be put on record. */
  readonly signed: boolean;
}

/** How it ended, as it truly was: on the day of the first ending, with the result of the last. */
export interface Closure {
  closedOn: LegalDate;
  outcome: Outcome | RecordOutcome;
  docNo: string | null;
}

/** It stays closed on the day of its first end, with the result of its last; null while there is none. */
export function closureOf(endings: readonly Ending[]): Closure | null {
  const [first, last] = [endings[0], endings.at(-1)];
  return first && last ? { closedOn: first.on, outcome: last.outcome, docNo: last.docNo } : null;
}

/**
 * Form §7: the result in the row of `year`, in which the application was closed: that of its last reply of the same year.
 * A reply redone in a later year changes nothing there.
 */
export function outcomeIn(year: number, [first, ...redone]: readonly Ending[]): Outcome | null {
  const outcome = (redone.findLast((reply) => reply.year === year) ?? first)?.outcome;
  return outcome && isOutcome(outcome) ? outcome : null;
}

/** The endings after a correction: the day is that of the first, result and number are those of the last. */
export const correctedEndings = (endings: readonly Ending[], to: Closure & { year: number }): Ending[] =>
  endings.map((ending, i) => ({
    ...ending,
    ...(i === 0 && { on: to.closedOn, year: to.year }),
    ...(i === endings.length - 1 && { outcome: to.outcome, docNo: to.docNo }),
  }));
