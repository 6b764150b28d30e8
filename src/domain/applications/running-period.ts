import type { LegalDate } from '../law/legal-date.js';
import { clockStart, type ReplyClock, replyBudget, replyDueOn } from '../law/reply-clock.js';
import { type ExplainedDay, explainReplyDays, summarizeReplyClock } from '../law/reply-days.js';
import type { WorkingCalendar } from '../law/working-calendar.js';
import type { Application, Correction, Fee } from './application.js';

/** Whose time runs, until when, and why. */
export interface RunningPeriod {
  /** The organ's to reply (art. 33), the applicant's to correct (art. 30) or to pay (art. 42), or that of an order to reply anew. */
  of: 'reply' | 'correction' | 'payment' | 'order';
  startedOn: LegalDate;
  /** Of the reply alone: how many the organ has. */
  workingDays: number | null;
  dueOn: LegalDate | null;
  /** Why the day is not known. */
  unknown: 'consultation_open' | 'calendar_missing' | 'not_served' | 'not_set' | null;
  summary: string;
  days: ExplainedDay[];
}

/**
 * The period that runs as the application stands (procedure §2). While a correction or a payment is awaited the reply
 * period is dead and will start anew, so that only the applicant's own runs; of what is to be redone the order sets the day.
 * What was replied to keeps showing how its period was counted. Null where none runs or ran.
 */
export function runningPeriod(app: Application, calendar: WorkingCalendar, today: LegalDate): RunningPeriod | null {
  const [correction, fee] = [app.corrections.at(-1), app.fees.at(-1)];
  switch (app.state) {
    case 'awaiting_correction':
      return correction ? toCorrect(correction) : null;
    case 'awaiting_payment':
      return fee ? toPay(fee) : null;
    case 'reprocessing':
      return app.reprocessing && toReplyAnew(app.reprocessing);
    case 'in_progress':
      return app.clock && toReply(app.clock, calendar, today);
    case 'closed':
      return app.clock && !diedAwaiting(app) ? toReply(app.clock, calendar, today) : null;
    default:
      return null;
  }
}

/** It ended while the applicant was awaited: no reply was ever due. */
const diedAwaiting = ({ endings: [first], corrections, fees }: Application): boolean => {
  const fee = fees.at(-1);
  const unpaid = fee !== undefined && fee.paidOn === null && fee.revokedOn === null;
  const awaited = unpaid || corrections.at(-1)?.receivedOn === null;
  return awaited && /^other\.(correction_overdue|fee_overdue|withdrawn)$/.test(first?.outcome ?? '');
};

const applicants = { workingDays: null, days: [] };

function toCorrect({ issuedOn, servedOn, dueOn }: Correction): RunningPeriod {
  const until = dueOn ? `申请人应当在${dueOn}以前补正` : '补正期限尚未登记';
  return {
    ...applicants,
    of: 'correction',
    startedOn: servedOn ?? issuedOn,
    dueOn,
    unknown: dueOn ? null : 'not_set',
    summary: `${issuedOn}告知补正，答复期限不计；${until}，收到补正的次日起答复期限重新计算。`,
  };
}

function toPay({ sentOn, receivedOn, payBy }: Fee): RunningPeriod {
  const unknown = payBy ? null : receivedOn ? 'calendar_missing' : 'not_served';
  const wanting = receivedOn ? '缴费期限须待工作日历公布后确定' : '缴费期限自申请人收到通知的次日起算，尚未登记收到';
  const until = payBy ? `申请人应当在${payBy}以前缴费` : wanting;
  return {
    ...applicants,
    of: 'payment',
    startedOn: receivedOn ?? sentOn,
    dueOn: payBy,
    unknown,
    summary: `${sentOn}通知收费，答复期限不计；${until}，缴费的次日起答复期限重新计算。`,
  };
}

function toReplyAnew({ orderedOn, dueOn }: NonNullable<Application['reprocessing']>): RunningPeriod {
  const until = dueOn ? `应当在${dueOn}以前重新答复` : '没有写明重新答复的期限，应当及时重新答复';
  return {
    ...applicants,
    of: 'order',
    startedOn: orderedOn,
    dueOn,
    unknown: dueOn ? null : 'not_set',
    summary: `${orderedOn}起重新办理，${until}。`,
  };
}

function toReply(clock: ReplyClock, calendar: WorkingCalendar, today: LegalDate): RunningPeriod {
  const due = replyDueOn(clock, calendar);
  return {
    of: 'reply',
    startedOn: clockStart(clock),
    workingDays: replyBudget(clock),
    dueOn: 'dueOn' in due ? due.dueOn : null,
    unknown: 'unknown' in due ? due.unknown : null,
    summary: summarizeReplyClock(clock, calendar),
    days: explainReplyDays(clock, calendar, today),
  };
}

/** By when the reply that stands had to leave: as its order says, else by the reply period; null where neither names a day. */
export function leavesBy({ endings, clock }: Application, calendar: WorkingCalendar): LegalDate | null {
  if (endings.length > 1) return endings.at(-1)?.dueOn ?? null;
  const due = clock && replyDueOn(clock, calendar);
  return due && 'dueOn' in due ? due.dueOn : null;
}
