import type { ApplicationEventType } from '../domain/applications/events.js';
import {
  type ApplicantCategory,
  isOutcome,
  OUTCOMES,
  RECORD_OUTCOMES,
  type RecordOutcome,
} from '../domain/applications/outcomes.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';

/** What a clerk calls what has happened. */
export const EVENT_LABELS: Readonly<Record<ApplicationEventType, string>> = {
  ApplicationLodged: '提交',
  LodgingDiscarded: '未确认注销',
  ApplicationReceived: '收到',
  ApplicationSplit: '拆分',
  CorrectionRequested: '补正告知',
  CorrectionReceived: '收到补正',
  CorrectionLapsed: '逾期不补正，不再处理',
  ReasonRequested: '要求说明理由',
  ReasonReceived: '收到理由说明',
  ReplyDelayed: '延迟答复',
  DeadlineExtended: '延期',
  ThirdPartyConsulted: '征求第三方意见',
  ThirdPartyResponded: '收到第三方意见',
  ThirdPartyLapsed: '第三方逾期未答复',
  OrganConsulted: '征求其他机关意见',
  OrganResponded: '收到其他机关意见',
  OrganLapsed: '其他机关逾期未答复',
  FeeNoticeIssued: '收费通知',
  FeePaid: '缴费',
  FeeLapsed: '逾期未缴费，不再处理',
  FeeNoticeRevoked: '撤销收费',
  NoticeServed: '告知送达',
  ReplyDrafted: '拟制答复',
  ReplySigned: '审签答复',
  ReplyReturned: '退回答复',
  ExtensionProposed: '提出延期',
  ExtensionApproved: '批准延期',
  ExtensionDeclined: '不同意延期',
  HandlingUrged: '催办',
  SupervisionOrdered: '督办单',
  SupervisionAnswered: '反馈督办',
  HandedOver: '交办',
  HandOverAccepted: '签收',
  HandedBack: '退回交办',
  InternalRequestsSent: '征求内部意见',
  InternalRequestAnswered: '回复内部意见',
  InternalRequestWithdrawn: '撤回征求',
  ReplyIssued: '答复',
  RecordCorrectionReplied: '答复更正申请',
  ReplyServed: '答复送达',
  ApplicationWithdrawn: '撤回',
  ReviewFiled: '申请行政复议',
  ReviewDecided: '复议结案',
  SuitFiled: '提起行政诉讼',
  SuitDecided: '诉讼结案',
  AppealFiled: '上诉',
  AppealDecided: '上诉结案',
  ReprocessingOrdered: '责令重新答复',
  ReprocessedReplyIssued: '重新答复',
  ReplySelfCorrected: '自行纠错',
  PublishedProactively: '转为主动公开',
  ApplicantCategoryCorrected: '更正申请人类别',
  ReceiptDateCorrected: '更正收到日期',
  ClosureCorrected: '更正办理结果',
  NoticeDetailsAdded: '补记告知内容',
  ApplicantDetailsCorrected: '更正申请人信息',
  ApplicationVoided: '登记作废',
  DueDayMoved: '工作日历变更',
  CarriedOver: '结转下年度',
  CarryOverWithdrawn: '撤销结转',
};

/** What the form or art. 41 calls a way of ending. */
export const outcomeLabel = (outcome: string): string =>
  isOutcome(outcome) ? OUTCOMES[outcome].label : (RECORD_OUTCOMES[outcome as RecordOutcome] ?? outcome);

/** The column of an applicant, as the form prints it. */
export const categoryLabel = (category: ApplicantCategory): string =>
  COLUMNS.find(({ code }) => code === category)?.label ?? category;
