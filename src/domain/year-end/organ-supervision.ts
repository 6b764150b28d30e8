import type { Actor } from '../applications/judgement.js';
import { type LegalDate, lastDayOf, yearOf } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import type { OrganYear } from './organ-year.js';
import type { ReportDue } from './report/report-dues.js';

/** What the organ above presses an organ for: its late applications, told as a number, or the report of a year. */
export const PRESSED_FOR = { overdue: '超期未答复的申请', report: '年度报告的报送' } as const;
export type PressedFor = keyof typeof PRESSED_FOR;

/**
 * Art. 47: the organ above presses an organ as a whole, and what that one says to it. `authority` is the code of the organ above,
 * `by` the account of whoever did it, `overdue` how many applications were late on that day. Stored for ever.
 */
export type OrganSupervisionEvent = {
  year: number;
  on: LegalDate;
  by: string;
  authority: string;
  /** Of the order: 1, 2, 3 … within the year. */
  no: number;
  words: string;
} & (
  | { type: 'OrganUrged'; about: PressedFor; overdue: number }
  | { type: 'OrganSupervisionOrdered'; about: PressedFor; overdue: number; answerBy: LegalDate }
  | { type: 'OrganSupervisionAnswered' }
);

/** One word from above; one that owes no answer (催办) has no day for it. */
export interface OrganOrder {
  no: number;
  authority: string;
  about: PressedFor;
  overdue: number;
  words: string;
  by: string;
  on: LegalDate;
  answerBy: LegalDate | null;
  answer: { words: string; by: string; on: LegalDate } | null;
}

const EVENTS: readonly string[] = ['OrganUrged', 'OrganSupervisionOrdered', 'OrganSupervisionAnswered'];
export const isOrganSupervision = (event: { type: string }): event is OrganSupervisionEvent =>
  EVENTS.includes(event.type);

/** The orders after one more event. Judges nothing. */
export function evolveOrders(before: readonly OrganOrder[], event: OrganSupervisionEvent): readonly OrganOrder[] {
  const { no, authority, by, on, words } = event;
  if (event.type === 'OrganSupervisionAnswered')
    return before.map((one) => (one.no === no ? { ...one, answer: { words, by, on } } : one));
  const { about, overdue } = event;
  const answerBy = event.type === 'OrganSupervisionOrdered' ? event.answerBy : null;
  return [...before, { no, authority, about, overdue, words, by, on, answerBy, answer: null }];
}

/** A 督办单 that was not answered yet; 催办 asks for no answer. */
export const owesAnswer = ({ answerBy, answer }: OrganOrder): boolean => answerBy !== null && answer === null;

export type OrganSupervisionCommand =
  | { type: 'UrgeOrgan'; about: PressedFor; words: string }
  | { type: 'OrderOrganSupervision'; about: PressedFor; words: string; answerBy: LegalDate };

/** Who presses from above, and how the organ stands that day. */
export interface Pressing {
  /** Its code. */
  authority: string;
  by: Actor;
  year: OrganYear;
  today: LegalDate;
  /** Applications whose reply is late, and those whose reply falls due within five working days. */
  overdue: number;
  dueSoon: number;
  /** Of the report of the year; null where none has to be handed in. */
  submission: Pick<ReportDue, 'dueOn' | 'doneOn'> | null;
}

/**
 * Art. 47: 催办 for what is late or soon due, 督办单 for what is late, one of a kind at a time. Throws `organ_not_late`,
 * `supervision_year`, `report_not_owed`, `report_not_late`, `organ_supervision_open`, `supervision_answer_by`. Pure.
 */
export function superviseOrgan(command: OrganSupervisionCommand, pressing: Pressing): OrganSupervisionEvent {
  const { authority, by, year, today, overdue } = pressing;
  const { about, words } = command;
  const pressed = year.pressed ?? [];
  if (about === 'overdue') refuseInTime(command, pressing);
  else refuseHandedIn(command, pressing);
  const said = { year: year.year, on: today, by: by.account, authority, no: pressed.length + 1, about, overdue, words };
  if (command.type === 'UrgeOrgan') return { type: 'OrganUrged', ...said };
  const open = pressed.find((one) => one.about === about && owesAnswer(one));
  if (open) throw new Refusal('organ_supervision_open', { sentOn: open.on, answerBy: open.answerBy ?? '' });
  const { answerBy } = command;
  if (answerBy < today) throw new Refusal('supervision_answer_by', { answerBy, sentOn: today });
  return { type: 'OrganSupervisionOrdered', ...said, answerBy };
}

function refuseInTime({ type }: OrganSupervisionCommand, { year, today, overdue, dueSoon }: Pressing): void {
  if (year.year !== yearOf(today)) throw new Refusal('supervision_year', { year: yearOf(today) });
  if (overdue + (type === 'UrgeOrgan' ? dueSoon : 0) === 0) throw new Refusal('organ_not_late');
}

function refuseHandedIn({ type }: OrganSupervisionCommand, { year: { year }, today, submission }: Pressing): void {
  if (!submission || submission.doneOn) throw new Refusal('report_not_owed', { year });
  const until = type === 'UrgeOrgan' ? lastDayOf(year) : submission.dueOn;
  if (today <= until) throw new Refusal('report_not_late', { year, until });
}

/** Art. 47: the organ says what it has done. Throws `organ_supervision_none`. Pure. */
export function answerOrganSupervision(
  { no, words }: { no: number; words: string },
  { year, pressed = [] }: OrganYear,
  by: Actor,
  today: LegalDate,
): OrganSupervisionEvent {
  const open = pressed.find((one) => one.no === no && owesAnswer(one));
  if (!open) throw new Refusal('organ_supervision_none');
  const { authority } = open;
  return { type: 'OrganSupervisionAnswered', year, on: today, by: by.account, authority, no, words };
}
