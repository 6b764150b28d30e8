import { type LegalDate, yearOf } from '../law/legal-date.js';
import { type ReplyClock, startedClock } from '../law/reply-clock.js';
import type { Channel } from './channels.js';
import { type ApplicationEvent, occurredOn } from './events.js';
import type { ApplicantCategory, Outcome } from './outcomes.js';
import { isProceedingEvent, type Proceeding, withProceeding } from './proceedings.js';
import type { ViolationCode } from './violations.js';

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

export interface OpenConsultation {
  consultation: string;
  with: 'third_party' | 'joint_author' | 'other';
  sentOn: LegalDate;
  servedOn: LegalDate | null;
  endOn: LegalDate | null;
}

/** How it ended, as it truly was; a redone reply takes the place of the first one. */
export interface Closure {
  closedOn: LegalDate;
  outcome: Outcome;
  docNo: string | null;
}

/** What the tables count of it; frozen once a locked year has published it (reliability rule 19). */
export interface Counted {
  category: ApplicantCategory;
  receivedYear: number | null;
  closedYear: number | null;
  outcome: Outcome | null;
}

export interface Application {
  state: State;
  registerNo: string | null;
  channel: Channel | null;
  submittedOn: LegalDate;
  category: ApplicantCategory;
  handlingUnit: string | null;
  clock: ReplyClock | null;
  receivedOn: LegalDate | null;
  /** Every correction asked for; the last one is the open one while the state is `awaiting_correction`. */
  corrections: { issuedOn: LegalDate; dueOn: LegalDate | null; receivedOn: LegalDate | null }[];
  reason: { requestedOn: LegalDate; receivedOn: LegalDate | null; reasonable: boolean | null } | null;
  consultations: OpenConsultation[];
  fees: {
    method: 'per_item' | 'per_page' | null;
    sentOn: LegalDate;
    receivedOn: LegalDate | null;
    payBy: LegalDate | null;
    amountFen: number | null;
    paidOn: LegalDate | null;
  }[];
  closure: Closure | null;
  /** What Table 三 keeps when a reply was redone in a later year or after its year was locked (form §7); else null. */
  outcomeBeforeRedone: Outcome | null;
  servedOn: LegalDate | null;
  reprocessing: { orderedOn: LegalDate; dueOn: LegalDate | null } | null;
  proceedings: Proceeding[];
  counted: Counted;
  /** Years out of which it stands as carried over. */
  carriedFrom: number[];
  splitInto: string[];
  violations: { on: LegalDate; code: ViolationCode }[];
  /** The last business day on record: nothing may be received after it. */
  lastFactOn: LegalDate;
}

/** The application after `events`; null when nothing was ever lodged. Judges nothing: what happened has happened. */
export const replay = (events: readonly ApplicationEvent[]): Application | null =>
  events.reduce<Application | null>(evolve, null);

export function evolve(before: Application | null, event: ApplicationEvent): Application {
  const on = occurredOn(event);
  const seen = { ...(before ?? unborn(event)) };
  if (event.violations?.length)
    seen.violations = [...seen.violations, ...event.violations.map((code) => ({ on, code }))];
  if (event.type !== 'CarriedOver' && event.type !== 'CarryOverWithdrawn' && on > seen.lastFactOn) seen.lastFactOn = on;
  return applied(seen, event);
}

function unborn(event: ApplicationEvent): Application {
  if (event.type !== 'ApplicationLodged') throw new Error(`a history cannot begin with ${event.type}`);
  return {
    state: 'lodged',
    registerNo: null,
    channel: event.channel,
    submittedOn: event.submittedOn,
    category: event.category,
    handlingUnit: null,
    clock: null,
    receivedOn: null,
    corrections: [],
    reason: null,
    consultations: [],
    fees: [],
    closure: null,
    outcomeBeforeRedone: null,
    servedOn: null,
    reprocessing: null,
    proceedings: [],
    counted: { category: event.category, receivedYear: null, closedYear: null, outcome: null },
    carriedFrom: [],
    splitInto: [],
    violations: [],
    lastFactOn: event.submittedOn,
  };
}

function applied(app: Application, event: ApplicationEvent): Application {
  if (isProceedingEvent(event)) return { ...app, proceedings: withProceeding(app.proceedings, event) };
  switch (event.type) {
    case 'ApplicationLodged':
    case 'PublishedProactively':
    case 'ApplicantDetailsCorrected':
      return app;
    case 'LodgingDiscarded':
      return { ...app, state: 'discarded' };
    case 'ApplicationReceived':
      return {
        ...app,
        state: 'in_progress',
        registerNo: event.registerNo,
        handlingUnit: event.handlingUnit ?? null,
        receivedOn: event.receivedOn,
        clock: startedClock(event.receivedOn),
        counted: { ...app.counted, receivedYear: event.statisticalYear },
      };
    case 'ApplicationSplit':
      return { ...app, splitInto: [...app.splitInto, ...event.childRegisterNos] };
    case 'CorrectionRequested': {
      const asked = { issuedOn: event.issuedOn, dueOn: event.dueOn, receivedOn: null };
      return { ...whileOpen(app, 'awaiting_correction'), corrections: [...app.corrections, asked] };
    }
    case 'CorrectionReceived':
      return {
        ...whileOpen(app, 'in_progress'),
        corrections: app.corrections.map((c, i) =>
          i === app.corrections.length - 1 ? { ...c, receivedOn: event.receivedOn } : c,
        ),
        clock: app.clock && { ...app.clock, correctionReceivedOn: event.receivedOn },
      };
    case 'CorrectionLapsed':
      return closed(app, event.lapsedOn, 'other.correction_overdue', event.docNo, event.statisticalYear);
    case 'ReasonRequested':
      return { ...app, reason: { requestedOn: event.requestedOn, receivedOn: null, reasonable: null } };
    case 'ReasonReceived':
      return {
        ...app,
        reason: app.reason && { ...app.reason, receivedOn: event.receivedOn, reasonable: event.judgedReasonable },
      };
    case 'ReplyDelayed':
      return { ...app, clock: app.clock && { ...app.clock, delayedTo: event.newDueOn } };
    case 'DeadlineExtended': {
      const extension = { on: event.notifiedOn, workingDays: event.workingDays };
      return { ...app, clock: app.clock && { ...app.clock, extensions: [...app.clock.extensions, extension] } };
    }
    case 'ThirdPartyConsulted':
      return consulted(app, { ...letterOf(event), with: 'third_party' });
    case 'OrganConsulted':
      return consulted(app, { ...letterOf(event), with: event.kind });
    case 'ThirdPartyResponded':
    case 'OrganResponded':
      return consultationEnded(app, event.consultation, event.receivedOn);
    case 'ThirdPartyLapsed':
    case 'OrganLapsed':
      return consultationEnded(app, event.consultation, event.lapsedOn);
    case 'FeeNoticeIssued': {
      const { method, sentOn, receivedOn, payBy, amountFen } = event;
      const fee = { method, sentOn, receivedOn, payBy, amountFen, paidOn: null };
      return { ...whileOpen(app, 'awaiting_payment'), fees: [...app.fees, fee] };
    }
    case 'FeePaid':
      return {
        ...whileOpen(app, 'in_progress'),
        fees: app.fees.map((fee, i) => (i === app.fees.length - 1 ? { ...fee, paidOn: event.paidOn } : fee)),
        clock: app.clock && { ...app.clock, feePaidOn: event.paidOn },
      };
    case 'FeeNoticeRevoked':
      return { ...whileOpen(app, 'in_progress'), fees: app.fees.slice(0, -1) };
    case 'FeeLapsed':
      return closed(app, event.lapsedOn, 'other.fee_overdue', event.docNo, event.statisticalYear);
    case 'ReplyIssued':
      return closed(app, event.decidedOn, event.principalOutcome, event.docNo, event.statisticalYear);
    case 'ReplyServed':
      return { ...app, servedOn: event.servedOn ?? event.dispatchedOn };
    case 'ApplicationWithdrawn':
      return closed(app, event.acceptedOn, 'other.withdrawn', null, event.statisticalYear);
    case 'ReprocessingOrdered':
      return { ...app, state: 'reprocessing', reprocessing: { orderedOn: event.orderedOn, dueOn: event.dueOn } };
    case 'ReplySelfCorrected':
      return { ...app, state: 'reprocessing', reprocessing: { orderedOn: event.correctedOn, dueOn: null } };
    case 'ReprocessedReplyIssued':
      return {
        ...app,
        state: 'closed',
        reprocessing: null,
        servedOn: null,
        closure: app.closure && { ...app.closure, outcome: event.principalOutcome, docNo: event.docNo },
        outcomeBeforeRedone: app.outcomeBeforeRedone ?? keptOutcome(app.closure, event),
        counted: event.countsInTable3 ? { ...app.counted, outcome: event.principalOutcome } : app.counted,
      };
    case 'ApplicantCategoryCorrected':
      return { ...app, category: event.new, counted: { ...app.counted, category: event.countedAs } };
    case 'ReceiptDateCorrected':
      return {
        ...app,
        receivedOn: event.new,
        clock: app.clock && { ...app.clock, receivedOn: event.new },
        counted: { ...app.counted, receivedYear: event.statisticalYear },
      };
    case 'ClosureCorrected':
      return {
        ...app,
        closure: event.new,
        counted: { ...app.counted, closedYear: event.statisticalYear, outcome: event.countedAs },
      };
    case 'ApplicationVoided':
      return { ...app, state: 'voided', counted: { ...app.counted, receivedYear: null } };
    case 'CarriedOver':
      return { ...app, carriedFrom: [...app.carriedFrom, event.from].sort() };
    case 'CarryOverWithdrawn':
      return { ...app, carriedFrom: app.carriedFrom.filter((year) => year !== event.from) };
  }
}

/** By the true dates, as opposed to `countsInTable3`: within one year, and that year not locked when it was recorded. */
function keptOutcome(
  closure: Closure | null,
  redone: { decidedOn: LegalDate; statisticalYear: number },
): Outcome | null {
  const year = yearOf(redone.decidedOn);
  const replaces = closure && yearOf(closure.closedOn) === year && redone.statisticalYear === year;
  return closure && !replaces ? closure.outcome : null;
}

/** A fact entered late must not reopen what has ended. */
function whileOpen(app: Application, state: State): Application {
  const open = app.state === 'in_progress' || app.state === 'awaiting_correction' || app.state === 'awaiting_payment';
  return open ? { ...app, state } : app;
}

function closed(app: Application, on: LegalDate, outcome: Outcome, docNo: string | null, year: number): Application {
  const counted = app.counted.closedYear === null ? { ...app.counted, closedYear: year, outcome } : app.counted;
  return { ...app, state: 'closed', closure: { closedOn: on, outcome, docNo }, counted };
}

const letterOf = (event: { consultation: string; sentOn: LegalDate; servedOn: LegalDate | null }) => ({
  consultation: event.consultation,
  sentOn: event.sentOn,
  servedOn: event.servedOn,
  endOn: null,
});

const consulted = (app: Application, letter: OpenConsultation): Application =>
  withConsultations(app, [...app.consultations, letter]);

const consultationEnded = (app: Application, id: string, endOn: LegalDate): Application =>
  withConsultations(
    app,
    app.consultations.map((letter) => (letter.consultation === id ? { ...letter, endOn } : letter)),
  );

function withConsultations(app: Application, consultations: OpenConsultation[]): Application {
  const letters = consultations.map(({ sentOn, endOn }) => ({ sentOn, endOn }));
  return { ...app, consultations, clock: app.clock && { ...app.clock, consultations: letters } };
}
