import { STATES, type State } from '../domain/applications/application.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { type WorkingCalendar, whereKnown, workdaysBetween } from '../domain/law/working-calendar.js';

/** One application that somebody has to think of today. */
export interface DeskLine {
  id: string;
  registerNo: string | null;
  state: State;
  stateLabel: string;
  receivedOn: LegalDate | null;
  handlingUnit: string | null;
  /** Until when: the reply, the correction, the payment, the answer to a 督办单 or to an internal request. */
  dueOn: LegalDate | null;
  /** Working days left until then; below zero once it has passed; null without a day or a calendar. */
  daysLeft: number | null;
}

/** The day it is, and the calendar in force for the organ. */
export interface DeskDay {
  today: LegalDate;
  calendar: WorkingCalendar;
}

/** What the database gives of a line. */
export type DeskRow = Omit<DeskLine, 'stateLabel' | 'daysLeft'>;

export const lineOf = (row: DeskRow, on: DeskDay): DeskLine => ({
  ...row,
  stateLabel: STATES[row.state],
  daysLeft: row.dueOn === null ? null : daysLeft(row.dueOn, on),
});

/** Null where a year has no calendar yet. */
export const daysLeft = (dueOn: LegalDate, { today, calendar }: DeskDay): number | null =>
  whereKnown(() => workdaysBetween(today, dueOn, calendar));
