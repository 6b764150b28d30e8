import type { LegalDate } from '../law/legal-date.js';
import type { ReceiptBasis } from '../law/receipt-date.js';
import type { KeptBeside } from '../persons/brought.js';
import type { AssignmentFact } from './assignment.js';
import type { Channel } from './channels.js';
import type { ApplicantCategory, CaseKind, Outcome, RecordOutcome } from './outcomes.js';
import type { SignOffFact } from './sign-off.js';
import type { SupervisionFact } from './supervision.js';
import type { Judged } from './violations.js';

/**
 * What happened to an application. Stored for ever: add types and optional fields, never rename or remove.
 * No personal data: names, numbers, contacts and contents lie in the vault under the id of the application; who a third
 * party is and what it wrote lie there under the key of the letter (`consultation`).
 * `statisticalYear` is the report year in which the fact counts: the year of its business date or, when that year was
 * already locked when it was recorded, the first open year after it.
 */
export type ApplicationEvent = ApplicationFact & Judged;

/** How an application or a redone reply ended: art. 36–39 and the rows of the form. */
export interface ReplyFacts {
  docNo: string | null;
  /** 成文日: the date on the document; decides the report year. */
  decidedOn: LegalDate;
  principalOutcome: Outcome;
  /** Further grounds or parts, kept as data; the table counts only the principal one. */
  outcomes?: Outcome[];
  legalBasis?: string[];
  deliveryMethod?: string;
  /** The remedy clause (救济告知) as `remedyClause` words it; none in a historical record, whose wording is not known. */
  remedy?: string;
  /** What was signed; none in a ledger, nor before replies were signed here. */
  digest?: string;
}

export type ProceedingRoute = 'review' | 'litigation.direct' | 'litigation.after_review';
export type ProceedingResult = 'upheld' | 'corrected' | 'other';

export interface Challenged {
  outcome: Outcome | RecordOutcome;
  decidedOn: LegalDate;
}

/** A review or a suit: the same facts on an application or on a proceeding that hangs on none (Table 四). */
export type ProceedingEvent =
  | {
      type: 'ReviewFiled' | 'SuitFiled';
      caseNo: string;
      route: ProceedingRoute;
      body?: string;
      acceptedOn: LegalDate;
      /** The reply that is contested; none where the organ was silent or the case hangs on no application. */
      challenged?: Challenged;
      /** 仅列共同被告: counted only by the organ whose act it is (国办公开办函〔2016〕201号). */
      coDefendantOnly?: boolean;
      statisticalYear: number;
    }
  | {
      type: 'ReviewDecided' | 'SuitDecided' | 'AppealDecided';
      caseNo: string;
      decidedOn: LegalDate;
      result: ProceedingResult;
      statisticalYear: number;
    }
  | { type: 'AppealFiled'; caseNo: string; acceptedOn: LegalDate; body?: string; statisticalYear: number };

type ApplicationFact =
  | SignOffFact
  | SupervisionFact
  | AssignmentFact
  | {
      type: 'ApplicationLodged';
      /** Without it: an application for information. */
      caseKind?: CaseKind;
      /** Null in an old ledger that does not name it. */
      channel: Channel | null;
      submittedOn: LegalDate;
      /** An old ledger does not name that day; the day of the receipt stands for it. */
      submittedUnknown?: boolean;
      category: ApplicantCategory;
      formRequested?: string;
      oralScribe?: string;
      kept?: KeptBeside;
    }
  | { type: 'LodgingDiscarded'; discardedOn: LegalDate; reason: string }
  | {
      type: 'ApplicationReceived';
      registerNo: string;
      receivedOn: LegalDate;
      /** Art. 31 (1), (2) or (3); null where the channel is not known. */
      basis: ReceiptBasis | null;
      /** 平常信函: the day on which the letter came in. */
      arrivedOn?: LegalDate;
      handlingUnit?: string;
      splitFrom?: string;
      statisticalYear: number;
    }
  | { type: 'ApplicationSplit'; splitOn: LegalDate; childRegisterNos: string[] }
  | {
      type: 'CorrectionRequested';
      noticeNo: string | null;
      issuedOn: LegalDate;
      servedOn: LegalDate | null;
      /** Null in an old ledger, which does not name them. */
      items: string[] | null;
      dueOn: LegalDate | null;
      consequenceStated?: boolean;
    }
  | { type: 'CorrectionReceived'; receivedOn: LegalDate; channel?: Channel; lateButJustified?: boolean }
  | {
      type: 'CorrectionLapsed';
      lapsedOn: LegalDate;
      docNo: string | null;
      /** The applicant gave no good reason. */
      noJustification?: boolean;
      remedy?: string;
      statisticalYear: number;
    }
  | { type: 'ReasonRequested'; requestedOn: LegalDate; dueOn: LegalDate | null }
  | { type: 'ReasonReceived'; receivedOn: LegalDate; judgedReasonable: boolean }
  | { type: 'ReplyDelayed'; newDueOn: LegalDate; notifiedOn: LegalDate; reason?: string }
  | {
      type: 'DeadlineExtended';
      /** Null in an old ledger that names the day alone. */
      workingDays: number | null;
      approvedBy: string | null;
      approvedOn: LegalDate | null;
      noticeNo: string | null;
      /** Null in an old ledger that names no day; older registers have put the day of the receipt there. */
      notifiedOn: LegalDate | null;
      /** The day on which such a ledger was read. */
      addedOn?: LegalDate;
    }
  | {
      type: 'ThirdPartyConsulted';
      consultation: string;
      letterNo: string | null;
      sentOn: LegalDate;
      servedOn: LegalDate | null;
      kept?: KeptBeside;
    }
  | {
      type: 'ThirdPartyResponded';
      consultation: string;
      receivedOn: LegalDate;
      /** Null in an old ledger, which does not say what the answer was. */
      position: 'agree' | 'object' | 'partial' | null;
      kept?: KeptBeside;
    }
  | {
      type: 'ThirdPartyLapsed';
      consultation: string;
      /** The day on which somebody saw that the time was over. */
      lapsedOn: LegalDate;
      /** The end of the time for an answer, where that is an earlier day. */
      periodEndedOn?: LegalDate;
    }
  | {
      type: 'OrganConsulted';
      consultation: string;
      organ: string;
      kind: 'joint_author' | 'other';
      letterNo?: string;
      sentOn: LegalDate;
      servedOn: LegalDate | null;
    }
  | {
      type: 'OrganResponded';
      consultation: string;
      receivedOn: LegalDate;
      /** Null as that of a third party. */
      position: 'agree' | 'object' | 'partial' | null;
    }
  | { type: 'OrganLapsed'; consultation: string; lapsedOn: LegalDate; periodEndedOn?: LegalDate }
  | {
      type: 'FeeNoticeIssued';
      /** Items or pages, one of the two; null in an old ledger that does not name it. */
      method: 'per_item' | 'per_page' | null;
      quantity: number | null;
      /** Per item: how many items the applicant had already put in, in the calendar month of the receipt. */
      alreadyInMonth?: number;
      amountFen: number | null;
      noticeNo: string | null;
      sentOn: LegalDate;
      receivedOn: LegalDate | null;
      payBy: LegalDate | null;
    }
  | { type: 'FeePaid'; paidOn: LegalDate; receiptNo: string | null; amountFen?: number }
  | {
      type: 'FeeLapsed';
      lapsedOn: LegalDate;
      docNo: string | null;
      /** A payment that came after the last day and was not accepted. */
      latePaymentOn?: LegalDate;
      remedy?: string;
      statisticalYear: number;
    }
  | { type: 'FeeNoticeRevoked'; revokedOn: LegalDate; reason: string }
  | {
      /** The day on which a notice was received became known after it was sent. */
      type: 'NoticeServed';
      notice: 'correction' | 'consultation' | 'fee';
      /** Which letter, for a consultation. */
      consultation?: string;
      servedOn: LegalDate;
      /** The end of the correction period, where it was set in days from the service. */
      dueOn?: LegalDate;
      /** The last day to pay; null in a year without a calendar. */
      payBy?: LegalDate | null;
    }
  | ({
      type: 'ReplyIssued';
      statisticalYear: number;
      /** The answers still awaited were no longer needed (征求意见已无必要). */
      consultationsMoot?: boolean;
    } & ReplyFacts)
  | {
      /** Art. 41: the answer to a 更正申请. */
      type: 'RecordCorrectionReplied';
      docNo: string | null;
      decidedOn: LegalDate;
      result: RecordOutcome;
      /** The organ that may correct the record. */
      otherOrgan?: string;
      remedy?: string;
      digest?: string;
    }
  | {
      type: 'ReplyServed';
      method: 'direct' | 'delegated' | 'post' | 'electronic';
      dispatchedOn: LegalDate | null;
      servedOn: LegalDate | null;
      trackingNo?: string;
    }
  | {
      type: 'ApplicationWithdrawn';
      /** Null, as `signed`, in an old ledger, which does not say. */
      requestedOn: LegalDate | null;
      acceptedOn: LegalDate;
      signed: boolean | null;
      /** 撤回确认书: the organ may confirm it in writing. */
      docNo?: string | null;
      statisticalYear: number;
    }
  | ProceedingEvent
  | { type: 'ReprocessingOrdered'; orderedOn: LegalDate; byDocNo: string; dueOn: LegalDate | null }
  | ({
      type: 'ReprocessedReplyIssued';
      statisticalYear: number;
      /** True only within the report year, still open, in which the application was closed: the row is replaced. */
      countsInTable3: boolean;
    } & ReplyFacts)
  | { type: 'ReplySelfCorrected'; correctedOn: LegalDate; revokedDocNo: string | null; reason: string }
  | { type: 'PublishedProactively'; on: LegalDate; url: string }
  | {
      type: 'ApplicantCategoryCorrected';
      correctedOn: LegalDate;
      old: ApplicantCategory;
      new: ApplicantCategory;
      reason: string;
      /** The column in which the tables count it: the old one once a locked year has published it. */
      countedAs: ApplicantCategory;
    }
  | {
      type: 'ReceiptDateCorrected';
      correctedOn: LegalDate;
      old: LegalDate;
      new: LegalDate;
      /** The day of submission, where it was put right too. */
      submittedOn?: LegalDate;
      /** 平常信函: the day on which the letter came in, where it was put right too. */
      arrivedOn?: LegalDate;
      /** What was told to the applicant was judged anew as well; older registers have judged the reply alone. */
      noticesJudged?: true;
      reason: string;
      statisticalYear: number;
    }
  | {
      /** The result was entered wrongly (row, date or number); no new decision was made. */
      type: 'ClosureCorrected';
      correctedOn: LegalDate;
      old: { closedOn: LegalDate; outcome: Outcome | RecordOutcome; docNo: string | null };
      new: { closedOn: LegalDate; outcome: Outcome; docNo: string | null };
      reason: string;
      statisticalYear: number;
      countedAs: Outcome;
    }
  | {
      /** What a ledger says of a notice already on record, where the record had a blank. */
      type: 'NoticeDetailsAdded';
      addedOn: LegalDate;
      correctionDueOn?: LegalDate;
      extensionNotifiedOn?: LegalDate;
      extensionDays?: number;
      feeAmountFen?: number;
      /** What an old ledger had left blank of the registration itself. */
      channel?: Channel;
      handlingUnit?: string;
    }
  | { type: 'ApplicantDetailsCorrected'; correctedOn: LegalDate; fields: string[]; reason: string; kept?: KeptBeside }
  | { type: 'ApplicationVoided'; voidedOn: LegalDate; reason: string }
  | {
      /** Art. 33, 42: the working calendar was changed, and with it the last day of what runs; null where a day is not known. */
      type: 'DueDayMoved';
      of: 'reply' | 'payment';
      from: LegalDate | null;
      to: LegalDate | null;
      /** The numbers of the notices that changed it; that the organ has changed its region. */
      notices: string[];
      on: LegalDate;
    }
  | { type: 'CarriedOver'; from: number; to: number; on: LegalDate }
  | { type: 'CarryOverWithdrawn'; from: number; to: number; on: LegalDate; reason: string };

export type ApplicationEventType = ApplicationEvent['type'];
export type Happens<T extends ApplicationEventType> = Extract<ApplicationEvent, { type: T }>;

/** The business date of an event (`occurredOn`): the day on which it happened in law, never the day it was typed. */
export function occurredOn(event: ApplicationEvent | ProceedingEvent): LegalDate {
  switch (event.type) {
    case 'ApplicationLodged':
      return event.submittedOn;
    case 'LodgingDiscarded':
      return event.discardedOn;
    case 'ApplicationReceived':
    case 'CorrectionReceived':
    case 'ReasonReceived':
    case 'ThirdPartyResponded':
    case 'OrganResponded':
      return event.receivedOn;
    case 'ApplicationSplit':
      return event.splitOn;
    case 'CorrectionRequested':
      return event.issuedOn;
    case 'CorrectionLapsed':
    case 'ThirdPartyLapsed':
    case 'OrganLapsed':
    case 'FeeLapsed':
      return event.lapsedOn;
    case 'ReasonRequested':
      return event.requestedOn;
    case 'ReplyDelayed':
      return event.notifiedOn;
    case 'DeadlineExtended':
      return (event.notifiedOn ?? event.addedOn) as LegalDate;
    case 'ReplyDrafted':
      return event.draftedOn;
    case 'ReplySigned':
      return event.signedOn;
    case 'ReplyReturned':
      return event.returnedOn;
    case 'ExtensionProposed':
      return event.proposedOn;
    case 'ExtensionApproved':
      return event.approvedOn;
    case 'ExtensionDeclined':
      return event.declinedOn;
    case 'SupervisionAnswered':
      return event.answeredOn;
    case 'InternalRequestAnswered':
      return event.repliedOn;
    case 'ThirdPartyConsulted':
    case 'OrganConsulted':
    case 'FeeNoticeIssued':
    case 'HandlingUrged':
    case 'SupervisionOrdered':
    case 'InternalRequestsSent':
      return event.sentOn;
    case 'HandedOver':
      return event.handedOn;
    case 'HandOverAccepted':
      return event.takenOn;
    case 'HandedBack':
      return event.handedBackOn;
    case 'InternalRequestWithdrawn':
      return event.withdrawnOn;
    case 'FeePaid':
      return event.paidOn;
    case 'FeeNoticeRevoked':
      return event.revokedOn;
    case 'ReplyIssued':
    case 'RecordCorrectionReplied':
    case 'ReprocessedReplyIssued':
    case 'ReviewDecided':
    case 'SuitDecided':
    case 'AppealDecided':
      return event.decidedOn;
    case 'NoticeServed':
      return event.servedOn;
    case 'ReplyServed':
      return (event.dispatchedOn ?? event.servedOn) as LegalDate;
    case 'ApplicationWithdrawn':
    case 'ReviewFiled':
    case 'SuitFiled':
    case 'AppealFiled':
      return event.acceptedOn;
    case 'ReprocessingOrdered':
      return event.orderedOn;
    case 'ReplySelfCorrected':
    case 'ApplicantCategoryCorrected':
    case 'ReceiptDateCorrected':
    case 'ClosureCorrected':
    case 'ApplicantDetailsCorrected':
      return event.correctedOn;
    case 'NoticeDetailsAdded':
      return event.addedOn;
    case 'ApplicationVoided':
      return event.voidedOn;
    case 'PublishedProactively':
    case 'DueDayMoved':
    case 'CarriedOver':
    case 'CarryOverWithdrawn':
      return event.on;
  }
}
