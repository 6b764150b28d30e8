import type { LegalDate } from '../law/legal-date.js';
import type { ReplyClock } from '../law/reply-clock.js';
import { applied } from './applied.js';
import { type Assignment, assignedAfter, UNASSIGNED } from './assignment.js';
import type { Channel } from './channels.js';
import type { Closure, Ending } from './endings.js';
import { type ApplicationEvent, type Challenged, occurredOn } from './events.js';
import type { ApplicantCategory, CaseKind, Outcome } from './outcomes.js';
import type { Proceeding } from './proceedings.js';
import { type Drafted, type ProposedExtension, papersAfter } from './sign-off.js';
import { type Supervision, supervisionAfter, UNSUPERVISED } from './supervision.js';
import type { Found, ViolationCode } from './violations.js';

/** Where an application stands; overdue, extended or consulting are facts beside it, not states. */
export const STATES = {
  lodged: '待确认',
  discarded: '未确认注销',
  in_progress: '办理中',
  awaiting_correction: '待补正',
  awaiting_payment: '待缴费',
  closed: '办结',
  reprocessing: '重新办理',
  voided: '登记作废',
} as const;
export type State = keyof typeof STATES;

export interface Correction {
  issuedOn: LegalDate;
  servedOn: LegalDate | null;
  dueOn: LegalDate | null;
  receivedOn: LegalDate | null;
}

/** A letter to a third party or another organ (art. 32, 34); no answer and no lapse yet while `endOn` is null. */
export interface Consultation {
  consultation: string;
  with: 'third_party' | 'joint_author' | 'other';
  sentOn: LegalDate;
  servedOn: LegalDate | null;
  endOn: LegalDate | null;
  /** The day of the answer; later than `endOn` where it came after the time for it. */
  answeredOn: LegalDate | null;
}

/** What the tables count of it; frozen once a locked year has published it (reliability rule 19). */
export interface Counted {
  category: ApplicantCategory;
  receivedYear: number | null;
  closedYear: number | null;
  outcome: Outcome | null;
}

export interface Fee {
  method: 'per_item' | 'per_page' | null;
  sentOn: LegalDate;
  receivedOn: LegalDate | null;
  payBy: LegalDate | null;
  amountFen: number | null;
  paidOn: LegalDate | null;
  revokedOn: LegalDate | null;
}

export interface Application {
  state: State;
  caseKind: CaseKind;
  registerNo: string | null;
  channel: Channel | null;
  submittedOn: LegalDate;
  /** An old ledger does not name that day; the day of the receipt, before which it lies at the latest, stands for it. */
  submittedUnknown: boolean;
  /** 平常信函: the day on which the letter came in, where it is on record. */
  arrivedOn: LegalDate | null;
  category: ApplicantCategory;
  handlingUnit: string | null;
  /** Null before the receipt, and for a 更正申请: art. 41 sets no period. */
  clock: ReplyClock | null;
  receivedOn: LegalDate | null;
  /** Every correction asked for; the last one is the open one while the state is `awaiting_correction`. */
  corrections: Correction[];
  reason: { requestedOn: LegalDate; receivedOn: LegalDate | null; reasonable: boolean | null } | null;
  consultations: Consultation[];
  fees: Fee[];
  closure: Closure | null;
  endings: Ending[];
  /** Answers in an old ledger whose notice or letter is not on record. */
  unasked: { correction: LegalDate | null; thirdParty: LegalDate | null; fee: LegalDate | null };
  servedOn: LegalDate | null;
  /** The first day on which the reply that stands left, as far as it counts for the period (国办公开办函〔2016〕235号). */
  leftOn: LegalDate | null;
  reprocessing: { orderedOn: LegalDate; dueOn: LegalDate | null } | null;
  /** The reply that is being signed; gone once it has left. */
  draft: Drafted | null;
  /** Gone once the applicant is told, or the period begins anew. */
  extension: ProposedExtension | null;
  /** What the head of the office has pressed for. */
  supervision: Supervision;
  /** Who has it within the organ, and who is asked about it. */
  assignment: Assignment;
  proceedings: Proceeding[];
  counted: Counted;
  /** Years out of which it stands as carried over. */
  carriedFrom: number[];
  splitInto: string[];
  violations: ({ on: LegalDate } & Found)[];
  /** The version of the working calendar by which its last event was judged. */
  calendar: number;
}

/** The application after `events`; null when nothing was ever lodged. Judges nothing: what happened has happened. */
export const replay = (events: readonly ApplicationEvent[]): Application | null =>
  events.reduce<Application | null>(evolve, null);

/** The application after one more event. Art. 41: a 更正申请 gives nothing to the tables, whatever happens to it. */
export function evolve(before: Application | null, event: ApplicationEvent): Application {
  const known = before ?? unborn(event);
  const after = applied(known, event);
  const counted = after.caseKind === 'disclosure' ? after.counted : known.counted;
  const papers = papersAfter(known, event, after.state);
  const supervision = supervisionAfter(known.supervision, event, after.state);
  const calendar = event.calendar ?? known.calendar;
  const violations = standingViolations(known, event);
  const assigned = assignedAfter(known, event, after);
  return { ...after, ...papers, ...assigned, supervision, counted, violations, calendar };
}

/** What hangs on the day of the receipt, beside the reply. */
const BY_RECEIPT: readonly ViolationCode[] = [
  'in_person_other_day',
  'online_other_day',
  'received_after_end',
  'confirmed_late',
  'correction_notice_late',
  'extension_notified_late',
  'delay_late',
  'fee_notice_late',
];

/**
 * What an event judges anew: whether the reply was given and left in time, as long as it was not redone, what was told on the way
 * to it, and what was blank in an extension.
 */
function judgedAnew({ endings }: Application, event: ApplicationEvent): ViolationCode[] {
  const left = endings.length === 1 ? (['served_late'] as const) : [];
  switch (event.type) {
    case 'ReceiptDateCorrected':
      return ['reply_late', ...left, ...(event.noticesJudged ? BY_RECEIPT : [])];
    case 'ClosureCorrected':
      return ['reply_late', ...left];
    case 'ReplyServed':
      return [...left];
    case 'NoticeDetailsAdded':
      return [
        ...(event.extensionNotifiedOn ? (['extension_undated'] as const) : []),
        ...(event.extensionDays === undefined ? [] : (['extension_days_missing', 'reply_late', ...left] as const)),
      ];
    default:
      return [];
  }
}

/**
 * A violation belongs to the event that was judged and stays in the log with it. Only what an event judges anew, as whether
 * the reply was late when the day of the receipt turns out to be another, stands here by the last judgement alone.
 */
function standingViolations(app: Application, event: ApplicationEvent): Application['violations'] {
  const { violations } = app;
  const anew = judgedAnew(app, event);
  if (!event.violations && !violations.some(({ code }) => anew.includes(code))) return violations;
  const breaches = (event.violations ?? []).map((code) => {
    const details = event.violationDetails?.[code];
    return { on: occurredOn(event), code, ...(details && { details }) };
  });
  return [...violations.filter(({ code }) => !anew.includes(code)), ...breaches];
}

function unborn(event: ApplicationEvent): Application {
  if (event.type !== 'ApplicationLodged') throw new Error(`a history cannot begin with ${event.type}`);
  return {
    state: 'lodged',
    caseKind: event.caseKind ?? 'disclosure',
    registerNo: null,
    channel: event.channel,
    submittedOn: event.submittedOn,
    submittedUnknown: event.submittedUnknown ?? false,
    arrivedOn: null,
    category: event.category,
    handlingUnit: null,
    clock: null,
    receivedOn: null,
    corrections: [],
    reason: null,
    consultations: [],
    fees: [],
    closure: null,
    endings: [],
    unasked: { correction: null, thirdParty: null, fee: null },
    servedOn: null,
    leftOn: null,
    reprocessing: null,
    draft: null,
    extension: null,
    supervision: UNSUPERVISED,
    assignment: UNASSIGNED,
    proceedings: [],
    counted: { category: event.category, receivedYear: null, closedYear: null, outcome: null },
    carriedFrom: [],
    splitInto: [],
    violations: [],
    calendar: 0,
  };
}

/** The reply that stands by `day`, the first or a redone one, a 不再处理告知书 included; none where the applicant withdrew. */
export function lastReplyOf({ endings }: Application, day?: LegalDate): Challenged | null {
  const last = endings.findLast(({ on }) => day === undefined || on <= day);
  return last && last.outcome !== 'other.withdrawn' ? { outcome: last.outcome, decidedOn: last.on } : null;
}

/**
 * Art. 40: the reply that has left signed and whose service nobody has put on record yet; null where there is none. Whether one of
 * an old ledger was served is not asked.
 */
export function unservedReply({ state, endings, leftOn }: Application): Ending | null {
  const last = endings.at(-1);
  return state === 'closed' && leftOn === null && last?.signed ? last : null;
}
