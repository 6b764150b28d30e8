import type { LegalDate } from '../law/legal-date.js';
import type { AssignmentCommand } from './assignment.js';
import type { Channel } from './channels.js';
import type { ProceedingResult, ProceedingRoute } from './events.js';
import type { ApplicantCategory, CaseKind, Outcome, RecordOutcome } from './outcomes.js';
import type { SupervisionCommand } from './supervision.js';

type Position = 'agree' | 'object' | 'partial';

export interface ReplyCommand {
  docNo: string | null;
  decidedOn: LegalDate;
  principalOutcome: Outcome;
  outcomes?: Outcome[];
  legalBasis?: string[];
  deliveryMethod?: string;
}

/** What a clerk may order. Days are days of the law; a `registerNo` may be a token that the log replaces by the next number. */
export type ApplicationCommand =
  | {
      type: 'Lodge';
      /** Without it: an application for information. */
      caseKind?: CaseKind;
      channel: Channel | null;
      submittedOn: LegalDate;
      /** An old ledger does not name that day; the day of the receipt stands for it. */
      submittedUnknown?: boolean;
      category: ApplicantCategory;
      formRequested?: string;
      oralScribe?: string;
    }
  | { type: 'Discard'; discardedOn: LegalDate; reason: string }
  | {
      type: 'Confirm';
      registerNo: string;
      receivedOn: LegalDate;
      /** 平常信函: the day on which the letter came in, when that was earlier than the confirmation. */
      arrivedOn?: LegalDate;
      handlingUnit?: string;
      splitFrom?: string;
    }
  | { type: 'Split'; splitOn: LegalDate; childRegisterNos: string[] }
  | {
      type: 'RequestCorrection';
      noticeNo: string | null;
      issuedOn: LegalDate;
      servedOn: LegalDate | null;
      items: string[] | null;
      dueOn: LegalDate | null;
      consequenceStated?: boolean;
    }
  | { type: 'ReceiveCorrection'; receivedOn: LegalDate; channel?: Channel; lateButJustified?: boolean }
  | { type: 'LapseCorrection'; lapsedOn: LegalDate; docNo: string | null; noJustification?: boolean }
  | { type: 'AskReason'; requestedOn: LegalDate; dueOn: LegalDate | null }
  | { type: 'ReceiveReason'; receivedOn: LegalDate; judgedReasonable: boolean }
  | { type: 'Delay'; newDueOn: LegalDate; notifiedOn: LegalDate; reason?: string }
  | {
      type: 'Extend';
      /** In an old ledger alone, null where it does not say, as the day; otherwise they follow from the approval. */
      workingDays?: number | null;
      approvedBy?: string | null;
      approvedOn?: LegalDate | null;
      noticeNo: string | null;
      notifiedOn: LegalDate | null;
    }
  | {
      type: 'ConsultThirdParty';
      consultation: string;
      letterNo: string | null;
      sentOn: LegalDate;
      servedOn: LegalDate | null;
    }
  | { type: 'ReceiveThirdPartyAnswer'; consultation: string; receivedOn: LegalDate; position: Position | null }
  | { type: 'LapseThirdParty'; consultation: string; lapsedOn: LegalDate }
  | {
      type: 'ConsultOrgan';
      consultation: string;
      organ: string;
      kind: 'joint_author' | 'other';
      letterNo?: string;
      sentOn: LegalDate;
      servedOn: LegalDate | null;
    }
  | { type: 'ReceiveOrganAnswer'; consultation: string; receivedOn: LegalDate; position: Position | null }
  | { type: 'LapseOrgan'; consultation: string; lapsedOn: LegalDate }
  | {
      type: 'ChargeFee';
      method: 'per_item' | 'per_page' | null;
      quantity: number | null;
      /** Per item: how many items the applicant had already put in, in the calendar month of the receipt. */
      alreadyInMonth?: number;
      amountFen: number | null;
      noticeNo: string | null;
      sentOn: LegalDate;
      receivedOn: LegalDate | null;
    }
  | { type: 'PayFee'; paidOn: LegalDate; receiptNo: string | null; amountFen?: number }
  | { type: 'LapseFee'; lapsedOn: LegalDate; docNo: string | null; latePaymentOn?: LegalDate }
  | { type: 'RevokeFeeNotice'; revokedOn: LegalDate; reason: string }
  | {
      /** A notice was sent before it was known when it would be received. */
      type: 'ServeNotice';
      notice: 'correction' | 'consultation' | 'fee';
      consultation?: string;
      servedOn: LegalDate;
      dueOn?: LegalDate;
    }
  | SignOffCommand
  | SupervisionCommand
  | AssignmentCommand
  /** In an old ledger; otherwise a reply leaves by `IssueReply`. */
  | ({
      type: 'Reply';
      /** The open consultations are marked as no longer needed (征求意见已无必要). */
      consultationsMoot?: boolean;
    } & ReplyCommand)
  | { type: 'ReplyOnRecord'; docNo: string | null; decidedOn: LegalDate; result: RecordOutcome; otherOrgan?: string }
  | {
      type: 'Serve';
      method: 'direct' | 'delegated' | 'post' | 'electronic';
      dispatchedOn: LegalDate | null;
      servedOn: LegalDate | null;
      trackingNo?: string;
    }
  | {
      type: 'Withdraw';
      requestedOn: LegalDate | null;
      acceptedOn: LegalDate;
      signed: boolean | null;
      docNo?: string | null;
    }
  | ProceedingCommand
  | { type: 'OrderReprocessing'; orderedOn: LegalDate; byDocNo: string; dueOn: LegalDate | null }
  | ({ type: 'ReplyAgain' } & ReplyCommand)
  | {
      type: 'SelfCorrect';
      correctedOn: LegalDate;
      /** The document that is taken back; without it the last one. */
      revokedDocNo?: string | null;
      reason: string;
    }
  | { type: 'Publish'; on: LegalDate; url: string }
  | { type: 'CorrectCategory'; correctedOn: LegalDate; category: ApplicantCategory; reason: string }
  | {
      type: 'CorrectReceiptDate';
      correctedOn: LegalDate;
      receivedOn: LegalDate;
      /** The right day of submission, where that one was wrong too; what was handed in moves with its receipt. */
      submittedOn?: LegalDate;
      /** 平常信函: the right day on which the letter came in, where that one was wrong too. */
      arrivedOn?: LegalDate;
      reason: string;
    }
  | {
      type: 'CorrectClosure';
      correctedOn: LegalDate;
      closedOn: LegalDate;
      outcome: Outcome;
      docNo: string | null;
      reason: string;
    }
  | { type: 'CorrectApplicantDetails'; correctedOn: LegalDate; fields: string[]; reason: string }
  | { type: 'Void'; voidedOn: LegalDate; reason: string }
  | {
      type: 'AddNoticeDetails';
      addedOn: LegalDate;
      correctionDueOn?: LegalDate;
      extensionNotifiedOn?: LegalDate;
      extensionDays?: number;
      feeAmountFen?: number;
      channel?: Channel;
      handlingUnit?: string;
    }
  | { type: 'SettleCarryOver' }
  /** Says what a changed calendar has moved; every other command says so before its own event. */
  | { type: 'MoveDueDay' };

/** What has to be signed before it leaves. A day that is left out is today. */
export type SignOffCommand =
  | ({ type: 'DraftReply' } & Omit<ReplyCommand, 'decidedOn'> & DraftCommand)
  | ({ type: 'DraftReplyOnRecord'; docNo: string | null; result: RecordOutcome; otherOrgan?: string } & DraftCommand)
  | {
      type: 'SignReply';
      /** Of what the signer has seen. */
      digest: string;
      signedOn?: LegalDate;
    }
  | { type: 'ReturnReply'; reason: string; returnedOn?: LegalDate }
  | {
      type: 'IssueReply';
      /** The open consultations are marked as no longer needed (征求意见已无必要). */
      consultationsMoot?: boolean;
    }
  | { type: 'ProposeExtension'; workingDays: number; reason?: string; proposedOn?: LegalDate }
  | { type: 'ApproveExtension'; approvedOn?: LegalDate }
  | { type: 'DeclineExtension'; reason: string; declinedOn?: LegalDate };

interface DraftCommand {
  draftedOn?: LegalDate;
  /** Under which key the vault holds the text of the document, where the order brings one. */
  letter?: string;
}

/** Reviews and suits: on an application, or on a proceeding that hangs on none. */
export type ProceedingCommand =
  | {
      type: 'FileReview' | 'FileSuit';
      caseNo: string;
      route: ProceedingRoute;
      body?: string;
      acceptedOn: LegalDate;
      coDefendantOnly?: boolean;
    }
  | {
      type: 'DecideReview' | 'DecideSuit' | 'DecideAppeal';
      caseNo: string;
      decidedOn: LegalDate;
      result: ProceedingResult;
    }
  | { type: 'FileAppeal'; caseNo: string; acceptedOn: LegalDate; body?: string };

export type CommandType = ApplicationCommand['type'];
export type Does<T extends CommandType> = Extract<ApplicationCommand, { type: T }>;
