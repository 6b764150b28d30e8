import type { ApplicationCommand, ProceedingCommand } from '../../../src/domain/applications/commands.js';
import type { LegalDate } from '../../../src/domain/law/legal-date.js';
import type { Told, ToldOfApplication, ToldOfCase } from '../../oracle/told.js';

/** One thing to do to the register of an organ: a command on an application or on a case without one, a run, a lock. */
export type Step = { organ: string; recordedOn: LegalDate } & (
  | { application: string; command: ApplicationCommand }
  | { caseNo: string; command: ProceedingCommand }
  | { run: number }
  | { lock: number }
);

/** A told history as what the register is ordered to do, in the same order; one step for each line. */
export const stepsOf = (history: readonly Told[]): Step[] => history.map(stepOf);

export function stepOf(told: Told): Step {
  const { organ, recordedOn } = told;
  if (!('application' in told))
    return { organ, recordedOn, ...(told.kind === 'locked' ? { lock: told.year } : { run: told.year }) };
  if (told.application === null) return { organ, recordedOn, caseNo: told.caseNo, command: ofCase(told, told.on) };
  return { organ, recordedOn, application: told.application, command: commandOf(told) };
}

function commandOf(told: ToldOfApplication): ApplicationCommand {
  const { on } = told;
  const reason = '核对台账';
  if ('caseNo' in told) return ofCase(told, on);
  switch (told.kind) {
    case 'submitted':
      return { type: 'Lodge', channel: 'online', submittedOn: on, category: told.category };
    case 'never confirmed':
      return { type: 'Discard', discardedOn: on, reason: '联系不上' };
    case 'received':
      return { type: 'Confirm', registerNo: told.application, receivedOn: on };
    case 'correction asked': {
      const notice = { noticeNo: null, issuedOn: on, servedOn: on, items: ['信息名称'] };
      return { type: 'RequestCorrection', ...notice, dueOn: told.dueOn };
    }
    case 'correction received':
      return { type: 'ReceiveCorrection', receivedOn: on };
    case 'correction lapsed':
      return { type: 'LapseCorrection', lapsedOn: on, docNo: null };
    case 'fee noticed': {
      const fee = { method: 'per_page', quantity: 200, amountFen: 270_000, noticeNo: null } as const;
      return { type: 'ChargeFee', ...fee, sentOn: on, receivedOn: on };
    }
    case 'fee paid':
      return { type: 'PayFee', paidOn: on, receiptNo: null };
    case 'fee lapsed':
      return { type: 'LapseFee', lapsedOn: on, docNo: null };
    case 'fee notice revoked':
      return { type: 'RevokeFeeNotice', revokedOn: on, reason: '减免' };
    case 'replied':
    case 'replied again': {
      const { outcome: principalOutcome, docNo } = told;
      return { type: told.kind === 'replied' ? 'Reply' : 'ReplyAgain', decidedOn: on, principalOutcome, docNo };
    }
    case 'withdrawn':
      return { type: 'Withdraw', requestedOn: on, acceptedOn: on, signed: true };
    case 'reprocessing ordered':
      return { type: 'OrderReprocessing', orderedOn: on, byDocNo: '复决1号', dueOn: null };
    case 'self-corrected':
      return { type: 'SelfCorrect', correctedOn: on, reason: '答复有误' };
    case 'category fixed':
      return { type: 'CorrectCategory', correctedOn: on, category: told.category, reason };
    case 'receipt date fixed':
      return { type: 'CorrectReceiptDate', correctedOn: on, receivedOn: told.receivedOn, reason };
    case 'result fixed': {
      const { closedOn, outcome, docNo } = told;
      return { type: 'CorrectClosure', correctedOn: on, closedOn, outcome, docNo, reason };
    }
    case 'voided':
      return { type: 'Void', voidedOn: on, reason: '重复登记' };
  }
}

function ofCase(told: ToldOfCase, on: LegalDate): ProceedingCommand {
  switch (told.kind) {
    case 'review filed':
      return { type: 'FileReview', caseNo: told.caseNo, route: 'review', acceptedOn: on };
    case 'suit filed': {
      const { caseNo, afterReview, coDefendantOnly } = told;
      const route = afterReview ? 'litigation.after_review' : 'litigation.direct';
      return { type: 'FileSuit', caseNo, route, acceptedOn: on, coDefendantOnly };
    }
    case 'appeal filed':
      return { type: 'FileAppeal', caseNo: told.caseNo, acceptedOn: on };
    case 'review decided':
      return { type: 'DecideReview', caseNo: told.caseNo, decidedOn: on, result: told.result };
    case 'suit decided':
      return { type: 'DecideSuit', caseNo: told.caseNo, decidedOn: on, result: told.result };
    case 'appeal decided':
      return { type: 'DecideAppeal', caseNo: told.caseNo, decidedOn: on, result: told.result };
  }
}
