import { addDays, type LegalDate, later } from './legal-date.js';
import { CalendarMissing, type DayKind, dayKind, type WorkingCalendar } from './working-calendar.js';

/** Art. 33 ¶2. Twenty workdays; with the consent of the head of the disclosure office at most twenty more. */
export const REPLY_PERIOD = { workingDays: 20, longestExtension: 20 } as const;

/** Asking a third party (art. 32) or another organ (art. 34). */
export interface Consultation {
  readonly sentOn: LegalDate;
  /** The day on which the answer came or the period lapsed; null while the organ still waits. */
  readonly endOn: LegalDate | null;
}

export interface Extension {
  /** The day on which the applicant was told; null where an old ledger does not name it. */
  readonly on: LegalDate | null;
  /** Null where such a ledger does not name them: nothing is known to be added. */
  readonly workingDays: number | null;
}

/** Everything that moves the day on which a reply is due. Plain data: an application keeps one as part of its state. */
export interface ReplyClock {
  readonly receivedOn: LegalDate;
  /** Art. 30: the last corrected application. */
  readonly correctionReceivedOn?: LegalDate;
  /** Fee measures (国办函〔2020〕109号): the last payment. */
  readonly feePaidOn?: LegalDate;
  readonly extensions: readonly Extension[];
  readonly consultations: readonly Consultation[];
  /** Art. 35: the new day told to the applicant; it takes the place of the counted one. */
  readonly delayedTo?: LegalDate;
  /** The day on which the applicant was told so; without it, that of the receipt. */
  readonly delayToldOn?: LegalDate;
}

export type ReplyDue =
  | { readonly dueOn: LegalDate }
  | { readonly unknown: 'consultation_open' }
  | { readonly unknown: 'calendar_missing'; readonly year: number };

/** A clock that nothing has moved yet. */
export const startedClock = (receivedOn: LegalDate): ReplyClock => ({ receivedOn, extensions: [], consultations: [] });

/**
 * Art. 30, 33 and the fee measures. The period runs from the latest of receipt, corrected application and payment;
 * that day itself is not counted.
 */
export const clockStart = (clock: ReplyClock): LegalDate =>
  [clock.correctionReceivedOn, clock.feePaidOn].reduce<LegalDate>(
    (start, day) => (day ? later(start, day) : start),
    clock.receivedOn,
  );

/**
 * Art. 33 ¶2. The workdays extended in the present run: an extension granted before a restart does not outlive it, and
 * several together (the second is a breach) never give more than the law allows. One of an unknown day is of the present run.
 */
export function extendedBy(clock: ReplyClock): number {
  const start = clockStart(clock);
  const granted = clock.extensions.filter(({ on }) => on === null || on >= start);
  const sum = granted.reduce((days, extension) => days + (extension.workingDays ?? 0), 0);
  return Math.min(Math.max(sum, 0), REPLY_PERIOD.longestExtension);
}

/** The workdays that the organ has, in the present run. */
export const replyBudget = (clock: ReplyClock): number => REPLY_PERIOD.workingDays + extendedBy(clock);

/**
 * Art. 35: the day to which the reply was delayed takes the place of the counted one. Where the period has begun anew since the
 * applicant was told so (art. 30, fee measures) the whole of it runs: a delay gives time and takes none away, so that a day
 * before the end of the new period delays nothing any more, and a later one stands as it was told.
 */
export function delayInForce(clock: ReplyClock, calendar: WorkingCalendar): LegalDate | undefined {
  const { delayedTo, delayToldOn = clock.receivedOn } = clock;
  if (!delayedTo || clockStart(clock) <= delayToldOn) return delayedTo;
  const counted = countedDue(clock, calendar);
  return 'dueOn' in counted && counted.dueOn <= delayedTo ? delayedTo : undefined;
}

/** The first day on which an answer was asked for that is still awaited. */
export const waitingSince = (clock: ReplyClock): LegalDate | undefined =>
  clock.consultations
    .filter((consultation) => consultation.endOn === null)
    .map((consultation) => consultation.sentOn)
    .sort()[0];

/**
 * Art. 33: the day by which the organ must reply. Unknown while an answer is awaited, unless the workdays were used up
 * by the day it was asked for; unknown when the counting reaches a year without a calendar. Does not throw for these.
 */
export function replyDueOn(clock: ReplyClock, calendar: WorkingCalendar): ReplyDue {
  const delayedTo = delayInForce(clock, calendar);
  return delayedTo ? { dueOn: delayedTo } : countedDue(clock, calendar);
}

function countedDue(clock: ReplyClock, calendar: WorkingCalendar): ReplyDue {
  try {
    return countToTheEnd(clock, calendar);
  } catch (error) {
    if (error instanceof CalendarMissing) return { unknown: 'calendar_missing', year: error.year };
    throw error;
  }
}

function countToTheEnd(clock: ReplyClock, calendar: WorkingCalendar): ReplyDue {
  const budget = replyBudget(clock);
  const waiting = waitingSince(clock);
  for (const { date, used } of runOf(clock, calendar)) {
    if (waiting !== undefined && date > waiting) break;
    if (used === budget) return { dueOn: date };
  }
  return { unknown: 'consultation_open' };
}

/** One day of the run: how the calendar sees it, whether a consultation stops it, and the workdays used by its end. */
export interface RunDay {
  readonly date: LegalDate;
  readonly kind: DayKind;
  readonly consulting: boolean;
  readonly used: number;
}

/** The days after the start, one by one without end; throws `CalendarMissing` where the calendar ends. */
export function* runOf(clock: ReplyClock, calendar: WorkingCalendar): Generator<RunDay, never> {
  let used = 0;
  for (let date = addDays(clockStart(clock), 1); ; date = addDays(date, 1)) {
    const kind = dayKind(date, calendar);
    const consulting = isConsulting(clock, date);
    if (kind.workday && !consulting) used += 1;
    yield { date, kind, consulting, used };
  }
}

/**
 * Art. 33 ¶3: the time of asking others is not counted. It is left out from the day after the letter through the day of
 * the answer (our reading of the ends; the law is silent on them). Letters that overlap are a union, not a sum.
 */
const isConsulting = (clock: ReplyClock, date: LegalDate): boolean =>
  clock.consultations.some(({ sentOn, endOn }) => sentOn < date && (endOn === null || date <= endOn));
