import { type LegalDate, yearOf } from '../law/legal-date.js';
import { startedClock } from '../law/reply-clock.js';
import { firstLeft } from '../law/service.js';
import type { Application, State } from './application.js';
import { closureOf, correctedEndings } from './endings.js';
import type { ApplicationEvent } from './events.js';
import {
  allConsultationsEnded,
  consultationAnswered,
  consultationEnded,
  consulted,
  detailsAdded,
  lastChanged,
  noticeServed,
} from './letters.js';
import type { Outcome, RecordOutcome } from './outcomes.js';
import { isProceedingEvent, type Proceeding, withProceeding } from './proceedings.js';

/** What each event changes. Judges nothing, and throws on nothing that `decide` has let through. */
export function applied(app: Application, event: ApplicationEvent): Application {
  if (isProceedingEvent(event)) return { ...app, proceedings: withProceeding(app.proceedings, event) };
  switch (event.type) {
    case 'ApplicationLodged':
    case 'PublishedProactively':
    case 'ReplyDrafted':
    case 'ReplySigned':
    case 'ReplyReturned':
    case 'ExtensionProposed':
    case 'ExtensionApproved':
    case 'ExtensionDeclined':
    case 'HandlingUrged':
    case 'SupervisionOrdered':
    case 'SupervisionAnswered':
    case 'HandedOver':
    case 'HandOverAccepted':
    case 'HandedBack':
    case 'InternalRequestsSent':
    case 'InternalRequestAnswered':
    case 'InternalRequestWithdrawn':
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
        arrivedOn: event.arrivedOn ?? null,
        clock: app.caseKind === 'disclosure' ? startedClock(event.receivedOn) : null,
        counted: { ...app.counted, receivedYear: event.statisticalYear },
      };
    case 'ApplicationSplit':
      return { ...app, splitInto: [...app.splitInto, ...event.childRegisterNos] };
    case 'CorrectionRequested': {
      const { issuedOn, servedOn, dueOn } = event;
      const asked = { issuedOn, servedOn, dueOn, receivedOn: null };
      return { ...whileOpen(app, 'awaiting_correction'), corrections: [...app.corrections, asked] };
    }
    case 'CorrectionReceived':
      return {
        ...whileOpen(app, 'in_progress'),
        ...(app.corrections.length === 0 && { unasked: { ...app.unasked, correction: event.receivedOn } }),
        corrections: lastChanged(app.corrections, { receivedOn: event.receivedOn }),
        clock: app.clock && { ...app.clock, correctionReceivedOn: event.receivedOn },
      };
    case 'NoticeDetailsAdded':
      return detailsAdded(app, event);
    case 'CorrectionLapsed':
      return closed(app, { ...event, on: event.lapsedOn, outcome: 'other.correction_overdue' });
    case 'ReasonRequested':
      return { ...app, reason: { requestedOn: event.requestedOn, receivedOn: null, reasonable: null } };
    case 'ReasonReceived':
      return {
        ...app,
        reason: app.reason && { ...app.reason, receivedOn: event.receivedOn, reasonable: event.judgedReasonable },
      };
    case 'ReplyDelayed': {
      const { newDueOn: delayedTo, notifiedOn: delayToldOn } = event;
      return { ...app, clock: app.clock && { ...app.clock, delayedTo, delayToldOn } };
    }
    case 'DeadlineExtended': {
      const extension = { on: event.notifiedOn, workingDays: event.workingDays };
      return { ...app, clock: app.clock && { ...app.clock, extensions: [...app.clock.extensions, extension] } };
    }
    case 'ThirdPartyConsulted':
      return consulted(app, 'third_party', event);
    case 'OrganConsulted':
      return consulted(app, event.kind, event);
    case 'ThirdPartyResponded':
    case 'OrganResponded': {
      const asked = app.consultations.some(({ consultation }) => consultation === event.consultation);
      if (!asked) return { ...app, unasked: { ...app.unasked, thirdParty: event.receivedOn } };
      return consultationAnswered(app, event.consultation, event.receivedOn);
    }
    case 'ThirdPartyLapsed':
    case 'OrganLapsed':
      return consultationEnded(app, event.consultation, event.periodEndedOn ?? event.lapsedOn);
    case 'NoticeServed':
      return noticeServed(app, event);
    case 'FeeNoticeIssued': {
      const { method, sentOn, receivedOn, payBy, amountFen } = event;
      const fee = { method, sentOn, receivedOn, payBy, amountFen, paidOn: null, revokedOn: null };
      return { ...whileOpen(app, 'awaiting_payment'), fees: [...app.fees, fee] };
    }
    case 'FeePaid':
      return {
        ...whileOpen(app, 'in_progress'),
        ...(app.fees.length === 0 && { unasked: { ...app.unasked, fee: event.paidOn } }),
        fees: lastChanged(app.fees, { paidOn: event.paidOn }),
        clock: app.clock && { ...app.clock, feePaidOn: event.paidOn },
      };
    case 'FeeNoticeRevoked':
      return { ...whileOpen(app, 'in_progress'), fees: lastChanged(app.fees, { revokedOn: event.revokedOn }) };
    case 'FeeLapsed':
      return closed(app, { ...event, on: event.lapsedOn, outcome: 'other.fee_overdue' });
    case 'ReplyIssued': {
      const heard = event.consultationsMoot ? allConsultationsEnded(app, event.decidedOn) : app;
      return closed(heard, { ...event, on: event.decidedOn, outcome: event.principalOutcome });
    }
    case 'RecordCorrectionReplied':
      return ended(app, {
        ...event,
        on: event.decidedOn,
        outcome: event.result,
        statisticalYear: yearOf(event.decidedOn),
      });
    case 'ReplyServed':
      return { ...app, servedOn: event.servedOn ?? event.dispatchedOn, leftOn: firstLeft(app.leftOn, event) };
    case 'ApplicationWithdrawn':
      return closed(app, { docNo: null, ...event, on: event.acceptedOn, outcome: 'other.withdrawn' });
    case 'ReprocessingOrdered':
      return { ...app, state: 'reprocessing', reprocessing: { orderedOn: event.orderedOn, dueOn: event.dueOn } };
    case 'ReplySelfCorrected':
      return { ...app, state: 'reprocessing', reprocessing: { orderedOn: event.correctedOn, dueOn: null } };
    case 'ReprocessedReplyIssued': {
      const { decidedOn: on, principalOutcome: outcome, countsInTable3 } = event;
      const counted = countsInTable3 ? { ...app.counted, outcome } : app.counted;
      return { ...ended(app, { ...event, on, outcome }), counted };
    }
    case 'ApplicantCategoryCorrected':
      return { ...app, category: event.new, counted: { ...app.counted, category: event.countedAs } };
    case 'ReceiptDateCorrected':
      return {
        ...app,
        submittedOn: event.submittedOn ?? (app.submittedUnknown ? event.new : app.submittedOn),
        submittedUnknown: app.submittedUnknown && event.submittedOn === undefined,
        arrivedOn: event.arrivedOn ?? app.arrivedOn,
        receivedOn: event.new,
        clock: app.clock && { ...app.clock, receivedOn: event.new },
        counted: { ...app.counted, receivedYear: event.statisticalYear },
      };
    case 'ClosureCorrected': {
      const { old, new: closure, statisticalYear: year, countedAs: outcome } = event;
      const endings = correctedEndings(app.endings, { ...closure, year });
      const proceedings = app.proceedings.map((one) => contesting(one, old, closure));
      return { ...app, endings, closure, proceedings, counted: { ...app.counted, closedYear: year, outcome } };
    }
    case 'ApplicationVoided':
      return { ...app, state: 'voided', counted: { ...app.counted, receivedYear: null } };
    case 'DueDayMoved':
      return event.of === 'payment' ? { ...app, fees: lastChanged(app.fees, { payBy: event.to }) } : app;
    case 'CarriedOver':
      return { ...app, carriedFrom: [...app.carriedFrom, event.from].sort() };
    case 'CarryOverWithdrawn':
      return { ...app, carriedFrom: app.carriedFrom.filter((year) => year !== event.from) };
  }
}

type Closed = NonNullable<Application['closure']>;

/** A case contests what was decided, however that was put down at first. */
function contesting(one: Proceeding, old: Closed, now: Closed): Proceeding {
  const { challenged } = one;
  if (challenged?.outcome !== old.outcome || challenged.decidedOn !== old.closedOn) return one;
  return { ...one, challenged: { outcome: now.outcome, decidedOn: now.closedOn } };
}

/** A fact entered late must not reopen what has ended. */
function whileOpen(app: Application, state: State): Application {
  const open = app.state === 'in_progress' || app.state === 'awaiting_correction' || app.state === 'awaiting_payment';
  return open ? { ...app, state } : app;
}

interface Ends<T> {
  on: LegalDate;
  outcome: T;
  docNo: string | null;
  statisticalYear: number;
  /** Of the draft that was signed; none in old ledgers. */
  digest?: string;
}

/** It ends, or ends anew after it was to be redone. */
function ended(app: Application, by: Ends<Outcome | RecordOutcome>): Application {
  const { on, outcome, docNo, statisticalYear: year, digest } = by;
  const ending = { on, outcome, docNo, year, dueOn: app.reprocessing?.dueOn ?? null, signed: digest !== undefined };
  const endings = [...app.endings, ending];
  return {
    ...app,
    state: 'closed',
    reprocessing: null,
    servedOn: null,
    leftOn: null,
    endings,
    closure: closureOf(endings),
  };
}

function closed(app: Application, by: Ends<Outcome>): Application {
  const row = { closedYear: by.statisticalYear, outcome: by.outcome };
  return { ...ended(app, by), counted: app.counted.closedYear === null ? { ...app.counted, ...row } : app.counted };
}
