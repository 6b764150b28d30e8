import fc from 'fast-check';
import type { Application } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand, CommandType } from '../../../src/domain/applications/commands.js';
import { ALL_OUTCOMES, APPLICANT_CATEGORIES, RECORD_OUTCOMES } from '../../../src/domain/applications/outcomes.js';
import { addDays } from '../../../src/domain/law/legal-date.js';
import { digestNow } from './signed.js';

/** One throw of the dice: which of the actions, how many days later, and what the order says. */
export interface Throw {
  readonly pick: number;
  readonly wild: boolean;
  readonly gap: number;
  readonly choice: number;
}

export const throws = fc.array(
  fc.record({
    pick: fc.nat(1000),
    wild: fc.nat(4).map((n) => n === 0),
    gap: fc.oneof(fc.nat(3), fc.nat(60)),
    choice: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 24, size: 'max' },
);

const of = <T>(choices: readonly T[], choice: number): T => choices[choice % choices.length] as T;

/** Any order of that type on `day`; it may fit the application or not. */
export function anyOrder(type: CommandType, day: string, choice: number, app: Application | null): ApplicationCommand {
  const make = ORDERS[type] as (day: string, choice: number, app: Application | null) => ApplicationCommand;
  return make(day, choice, app);
}

type Makes = {
  [T in CommandType]: (day: string, choice: number, app: Application | null) => ApplicationCommand & { type: T };
};

const letterOf = (choice: number, app: Application | null): string =>
  of(['新1号', ...(app?.consultations ?? []).map((letter) => letter.consultation)].reverse(), choice % 3);
const caseOf = (choice: number, app: Application | null): string =>
  of([...(app?.proceedings ?? []).map((one) => one.caseNo), '新案1号'], choice);
const known = <T>(value: T, choice: number): T | null => (choice % 3 === 0 ? null : value);
const soon = (day: string, choice: number): string => addDays(day, (choice % 40) - 4);

const ORDERS: Makes = {
  Lodge: (day, choice) => ({
    type: 'Lodge',
    channel: of(['online', 'in_person', 'post_ordinary', null], choice),
    submittedOn: day,
    category: of(APPLICANT_CATEGORIES, choice),
    ...(choice % 5 === 0 && { caseKind: 'record_correction' }),
  }),
  Discard: (discardedOn) => ({ type: 'Discard', discardedOn, reason: '联系不上' }),
  Confirm: (receivedOn) => ({ type: 'Confirm', registerNo: 'A-1', receivedOn }),
  Split: (splitOn, choice) => ({ type: 'Split', splitOn, childRegisterNos: choice % 4 ? ['A-2'] : [] }),
  RequestCorrection: (issuedOn, choice) => ({
    type: 'RequestCorrection',
    noticeNo: null,
    issuedOn,
    servedOn: known(issuedOn, choice),
    items: ['年份'],
    dueOn: known(soon(issuedOn, choice), choice + 1),
  }),
  ReceiveCorrection: (receivedOn) => ({ type: 'ReceiveCorrection', receivedOn }),
  LapseCorrection: (lapsedOn) => ({ type: 'LapseCorrection', lapsedOn, docNo: null }),
  AskReason: (requestedOn) => ({ type: 'AskReason', requestedOn, dueOn: null }),
  ReceiveReason: (receivedOn, choice) => ({ type: 'ReceiveReason', receivedOn, judgedReasonable: choice % 2 === 0 }),
  Delay: (notifiedOn, choice) => ({ type: 'Delay', newDueOn: soon(notifiedOn, choice), notifiedOn }),
  ProposeExtension: (proposedOn, choice) => ({ type: 'ProposeExtension', workingDays: choice % 23, proposedOn }),
  Urge: (sentOn, choice) => ({ type: 'Urge', words: '请抓紧', sentOn, ...(choice % 3 && { handlingUnit: '法规处' }) }),
  OrderSupervision: (sentOn, choice) => ({
    type: 'OrderSupervision',
    ...{ handlingUnit: '法规处', words: '请说明原因', answerBy: soon(sentOn, choice), sentOn },
  }),
  AnswerSupervision: (answeredOn) => ({ type: 'AnswerSupervision', words: '已经拟制', answeredOn }),
  HandOver: (handedOn, choice) => ({
    type: 'HandOver',
    ...{ unit: of(['法规处', '财务处'], choice), words: '请办理', draftBy: soon(handedOn, choice), handedOn },
  }),
  AcceptHandOver: (takenOn) => ({ type: 'AcceptHandOver', takenOn }),
  HandBack: (handedBackOn) => ({ type: 'HandBack', reason: '不属于本处', handedBackOn }),
  SendInternalRequests: (sentOn, choice) => ({
    type: 'SendInternalRequests',
    requests: ['法规处', '财务处']
      .slice(choice % 3)
      .map((unit) => ({ unit, matter: '请说明', answerBy: soon(sentOn, choice) })),
    sentOn,
  }),
  AnswerInternalRequest: (repliedOn, choice) => ({
    type: 'AnswerInternalRequest',
    ...{ request: (choice % 4) + 1, answer: '没有', repliedOn },
  }),
  WithdrawInternalRequest: (withdrawnOn, choice) => ({
    type: 'WithdrawInternalRequest',
    ...{ request: (choice % 4) + 1, reason: '已经查到', withdrawnOn },
  }),
  ApproveExtension: (approvedOn) => ({ type: 'ApproveExtension', approvedOn }),
  DeclineExtension: (declinedOn) => ({ type: 'DeclineExtension', reason: '期限足够', declinedOn }),
  Extend: (notifiedOn, choice) => ({
    type: 'Extend',
    workingDays: choice % 23,
    approvedBy: known('公开办主任', choice),
    approvedOn: notifiedOn,
    noticeNo: null,
    notifiedOn,
  }),
  ConsultThirdParty: (sentOn, choice, app) => ({
    type: 'ConsultThirdParty',
    consultation: choice % 7 ? `征${choice}号` : letterOf(choice, app),
    letterNo: null,
    sentOn,
    servedOn: known(sentOn, choice),
  }),
  ReceiveThirdPartyAnswer: (receivedOn, choice, app) => ({
    type: 'ReceiveThirdPartyAnswer',
    consultation: letterOf(choice, app),
    receivedOn,
    position: 'agree',
  }),
  LapseThirdParty: (lapsedOn, choice, app) => ({
    type: 'LapseThirdParty',
    consultation: letterOf(choice, app),
    lapsedOn,
  }),
  ConsultOrgan: (sentOn, choice, app) => ({
    type: 'ConsultOrgan',
    consultation: choice % 7 ? `商${choice}号` : letterOf(choice, app),
    organ: '某市规划局',
    kind: of(['joint_author', 'other'], choice),
    sentOn,
    servedOn: known(sentOn, choice),
  }),
  ReceiveOrganAnswer: (receivedOn, choice, app) => ({
    type: 'ReceiveOrganAnswer',
    consultation: letterOf(choice, app),
    receivedOn,
    position: 'object',
  }),
  LapseOrgan: (lapsedOn, choice, app) => ({ type: 'LapseOrgan', consultation: letterOf(choice, app), lapsedOn }),
  ChargeFee: (sentOn, choice) => ({
    type: 'ChargeFee',
    method: of(['per_page', 'per_item', null], choice),
    quantity: known(choice % 300, choice),
    amountFen: known(choice * 100, choice + 1),
    ...(choice % 2 && { alreadyInMonth: choice % 50 }),
    noticeNo: null,
    sentOn,
    receivedOn: known(sentOn, choice + 2),
  }),
  PayFee: (paidOn) => ({ type: 'PayFee', paidOn, receiptNo: null }),
  LapseFee: (lapsedOn) => ({ type: 'LapseFee', lapsedOn, docNo: null }),
  RevokeFeeNotice: (revokedOn) => ({ type: 'RevokeFeeNotice', revokedOn, reason: '减免' }),
  ServeNotice: (servedOn, choice, app) => ({
    type: 'ServeNotice',
    ...of(
      [
        { notice: 'correction' },
        { notice: 'fee' },
        { notice: 'consultation', consultation: letterOf(choice, app) },
      ] as const,
      choice,
    ),
    servedOn,
  }),
  DraftReply: (draftedOn, choice) => ({
    type: 'DraftReply',
    docNo: known('公复1号', choice),
    draftedOn,
    principalOutcome: of(ALL_OUTCOMES, choice),
    ...(choice % 2 && { letter: `reply-${choice}` }),
  }),
  DraftReplyOnRecord: (draftedOn, choice) => ({
    type: 'DraftReplyOnRecord',
    docNo: '更1号',
    draftedOn,
    result: of(Object.keys(RECORD_OUTCOMES) as (keyof typeof RECORD_OUTCOMES)[], choice),
  }),
  SignReply: (signedOn, choice, app) => ({
    type: 'SignReply',
    digest: app?.draft && choice % 4 ? digestNow(app) : '0'.repeat(64),
    signedOn,
  }),
  ReturnReply: (returnedOn) => ({ type: 'ReturnReply', reason: '依据不全', returnedOn }),
  IssueReply: (_, choice) => ({ type: 'IssueReply', consultationsMoot: choice % 2 === 0 }),
  Reply: (decidedOn, choice) => ({
    type: 'Reply',
    docNo: known('公复1号', choice),
    decidedOn,
    principalOutcome: of(ALL_OUTCOMES, choice),
    consultationsMoot: choice % 2 === 0,
  }),
  ReplyOnRecord: (decidedOn, choice) => ({
    type: 'ReplyOnRecord',
    docNo: '更1号',
    decidedOn,
    result: of(Object.keys(RECORD_OUTCOMES) as (keyof typeof RECORD_OUTCOMES)[], choice),
  }),
  Serve: (day, choice) => ({
    type: 'Serve',
    method: of(['post', 'direct', 'delegated', 'electronic'], choice),
    dispatchedOn: known(day, choice),
    servedOn: known(day, choice + 1),
  }),
  Withdraw: (acceptedOn) => ({ type: 'Withdraw', requestedOn: acceptedOn, acceptedOn, signed: true }),
  FileReview: (acceptedOn, choice, app) => ({
    type: 'FileReview',
    caseNo: choice % 5 ? `复${choice}号` : caseOf(choice, app),
    route: 'review',
    acceptedOn,
  }),
  FileSuit: (acceptedOn, choice, app) => ({
    type: 'FileSuit',
    caseNo: choice % 5 ? `诉${choice}号` : caseOf(choice, app),
    route: of(['litigation.direct', 'litigation.after_review'], choice),
    acceptedOn,
  }),
  DecideReview: (decidedOn, choice, app) => ({
    type: 'DecideReview',
    caseNo: caseOf(choice, app),
    decidedOn,
    result: of(['upheld', 'corrected', 'other'], choice),
  }),
  DecideSuit: (decidedOn, choice, app) => ({
    type: 'DecideSuit',
    caseNo: caseOf(choice, app),
    decidedOn,
    result: of(['upheld', 'corrected', 'other'], choice),
  }),
  FileAppeal: (acceptedOn, choice, app) => ({ type: 'FileAppeal', caseNo: caseOf(choice, app), acceptedOn }),
  DecideAppeal: (decidedOn, choice, app) => ({
    type: 'DecideAppeal',
    caseNo: caseOf(choice, app),
    decidedOn,
    result: of(['upheld', 'corrected', 'other'], choice),
  }),
  OrderReprocessing: (orderedOn, choice) => ({
    type: 'OrderReprocessing',
    orderedOn,
    byDocNo: '复决1号',
    dueOn: known(soon(orderedOn, choice), choice),
  }),
  ReplyAgain: (decidedOn, choice) => ({
    type: 'ReplyAgain',
    docNo: '公复2号',
    decidedOn,
    principalOutcome: of(ALL_OUTCOMES, choice),
  }),
  SelfCorrect: (correctedOn) => ({ type: 'SelfCorrect', correctedOn, reason: '条款有误' }),
  Publish: (on) => ({ type: 'Publish', on, url: 'https://example.gov.cn/1' }),
  CorrectCategory: (correctedOn, choice) => ({
    type: 'CorrectCategory',
    correctedOn,
    category: of(APPLICANT_CATEGORIES, choice),
    reason: '误选',
  }),
  CorrectReceiptDate: (correctedOn, choice) => ({
    type: 'CorrectReceiptDate',
    correctedOn,
    receivedOn: addDays(correctedOn, -(choice % 90)),
    reason: '误记',
  }),
  CorrectClosure: (correctedOn, choice) => ({
    type: 'CorrectClosure',
    correctedOn,
    closedOn: addDays(correctedOn, -(choice % 60)),
    outcome: of(ALL_OUTCOMES, choice),
    docNo: '公复3号',
    reason: '误选',
  }),
  CorrectApplicantDetails: (correctedOn) => ({
    type: 'CorrectApplicantDetails',
    correctedOn,
    fields: ['联系方式'],
    reason: '误记',
  }),
  Void: (voidedOn) => ({ type: 'Void', voidedOn, reason: '重复登记' }),
  AddNoticeDetails: (day, choice) => ({ type: 'AddNoticeDetails', addedOn: day, correctionDueOn: soon(day, choice) }),
  SettleCarryOver: () => ({ type: 'SettleCarryOver' }),
  MoveDueDay: () => ({ type: 'MoveDueDay' }),
};
