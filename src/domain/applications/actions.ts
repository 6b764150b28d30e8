import { type Application, lastReplyOf, type State } from './application.js';
import { openRequests } from './assignment.js';
import type { CommandType } from './commands.js';
import { unservedNotices } from './decisions/serving.js';
import type { CaseKind } from './outcomes.js';
import type { Instance, Proceeding } from './proceedings.js';

export interface Action {
  readonly label: string;
  /** Article of the Regulation (条例) the action rests on, null where it has none; the register itself rests on art. 45. */
  readonly article: string | null;
  /** States in which it may be taken. */
  readonly from: readonly State[];
  /** Of which kind of case; without it of both. */
  readonly only?: CaseKind;
  /** What else must stand on the record. */
  readonly when?: (app: Application) => boolean;
}

/** A reply that nobody has signed stands in old ledgers alone. */
export type Unsigned = 'Reply' | 'ReplyAgain' | 'ReplyOnRecord';
export type ActionType = Exclude<
  CommandType,
  Unsigned | 'Lodge' | 'AddNoticeDetails' | 'SettleCarryOver' | 'MoveDueDay'
>;

const OPEN: readonly State[] = ['in_progress', 'awaiting_correction', 'awaiting_payment'];
const RECEIVED: readonly State[] = [...OPEN, 'closed', 'reprocessing'];
/** A case goes on although the registration it hangs on turned out to be void. */
const EVER_RECEIVED: readonly State[] = [...RECEIVED, 'voided'];
const AT_WORK: readonly State[] = ['in_progress'];
const REPLIED_TO: readonly State[] = ['in_progress', 'reprocessing'];
/** What may still be pressed for. */
const PRESSED: readonly State[] = [...OPEN, 'reprocessing'];

/** What only an application for information knows: periods, notices, consultations, fees, the results of the form. */
const disclosure = (label: string, article: string, from: readonly State[], when?: Action['when']): Action => ({
  label,
  article,
  from,
  only: 'disclosure',
  ...(when && { when }),
});

const letters = (pending: 'endOn' | 'answeredOn', kinds: readonly string[]) => (app: Application) =>
  app.consultations.some((letter) => letter[pending] === null && kinds.includes(letter.with));
const ORGANS = ['joint_author', 'other'];
const AWAITED = { thirdParty: letters('endOn', ['third_party']), organ: letters('endOn', ORGANS) };
/** An answer may come when nobody awaits it any more: after the period for it, after the reply. It is a fact all the same. */
const UNANSWERED = { thirdParty: letters('answeredOn', ['third_party']), organ: letters('answeredOn', ORGANS) };

const someCase = (fits: (one: Proceeding, latest: Instance | undefined) => boolean) => (app: Application) =>
  app.proceedings.some((one) => fits(one, one.instances.at(-1)));
const pending = (latest: Instance | undefined): boolean => latest?.decidedOn === null;
const drafted = ({ draft }: Application): boolean => draft !== null && draft.returned === null;
const awaitsApproval = ({ extension }: Application): boolean => extension?.approved === null;
const asks = ({ assignment }: Application): boolean => openRequests(assignment).length > 0;
const replied = (app: Application): boolean => lastReplyOf(app) !== null;

/** Every action on an application: where it may be taken, by which article, and what the clerk calls it. */
export const ACTIONS: Readonly<Record<ActionType, Action>> = {
  Discard: { label: '注销未确认的提交', article: '31', from: ['lodged'] },
  Confirm: { label: '登记收到', article: '31', from: ['lodged'] },
  Split: disclosure('拆分', '29', AT_WORK),
  RequestCorrection: disclosure('要求补正', '30', AT_WORK),
  ReceiveCorrection: disclosure('收到补正', '30', ['awaiting_correction']),
  LapseCorrection: disclosure('逾期不补正，不再处理', '30', ['awaiting_correction']),
  AskReason: disclosure('要求说明理由', '35', AT_WORK),
  ReceiveReason: disclosure('收到理由说明', '35', OPEN, (app) => app.reason !== null),
  Delay: disclosure('延迟答复', '35', AT_WORK),
  ProposeExtension: disclosure('提出延期', '33', AT_WORK),
  ApproveExtension: disclosure('批准延期', '33', AT_WORK, awaitsApproval),
  DeclineExtension: disclosure('不同意延期', '33', AT_WORK, awaitsApproval),
  Extend: disclosure('延长答复期限', '33', AT_WORK, (app) => Boolean(app.extension?.approved)),
  ConsultThirdParty: disclosure('征求第三方意见', '32', AT_WORK),
  ReceiveThirdPartyAnswer: disclosure('收到第三方意见', '32', RECEIVED, UNANSWERED.thirdParty),
  LapseThirdParty: disclosure('第三方逾期未答复', '32', OPEN, AWAITED.thirdParty),
  ConsultOrgan: disclosure('征求其他机关意见', '34', AT_WORK),
  ReceiveOrganAnswer: disclosure('收到其他机关意见', '34', RECEIVED, UNANSWERED.organ),
  LapseOrgan: disclosure('其他机关逾期未答复', '34', OPEN, AWAITED.organ),
  ChargeFee: disclosure('收费通知', '42', AT_WORK),
  PayFee: disclosure('登记缴费', '42', ['awaiting_payment']),
  LapseFee: disclosure('逾期未缴费，不再处理', '42', ['awaiting_payment']),
  RevokeFeeNotice: disclosure('撤销收费', '42', ['awaiting_payment']),
  ServeNotice: disclosure('登记告知送达', '40', OPEN, (app) => unservedNotices(app).length > 0),
  DraftReply: disclosure('拟制答复', '36', REPLIED_TO),
  DraftReplyOnRecord: { label: '拟制更正申请的答复', article: '41', from: REPLIED_TO, only: 'record_correction' },
  SignReply: { label: '审签', article: '17', from: REPLIED_TO, when: drafted },
  ReturnReply: { label: '退回修改', article: '17', from: REPLIED_TO, when: drafted },
  IssueReply: { label: '发出答复', article: '36', from: REPLIED_TO, when: drafted },
  Serve: { label: '登记送达', article: '40', from: ['closed'], when: replied },
  Withdraw: { label: '申请人撤回', article: null, from: OPEN },
  FileReview: { label: '登记行政复议', article: '51', from: RECEIVED },
  FileSuit: { label: '登记行政诉讼', article: '51', from: RECEIVED },
  DecideReview: {
    label: '复议结案',
    article: '51',
    from: EVER_RECEIVED,
    when: someCase((one, latest) => one.route === 'review' && pending(latest)),
  },
  DecideSuit: {
    label: '诉讼结案',
    article: '51',
    from: EVER_RECEIVED,
    when: someCase((one, latest) => one.route !== 'review' && one.instances.length === 1 && pending(latest)),
  },
  FileAppeal: {
    label: '登记上诉',
    article: '51',
    from: EVER_RECEIVED,
    when: someCase((one, latest) => one.route !== 'review' && !pending(latest)),
  },
  DecideAppeal: {
    label: '上诉结案',
    article: '51',
    from: EVER_RECEIVED,
    when: someCase((one, latest) => one.instances.length > 1 && pending(latest)),
  },
  OrderReprocessing: { label: '责令重新答复', article: '51', from: ['closed'] },
  SelfCorrect: { label: '自行纠错', article: '51', from: ['closed'], when: replied },
  Publish: disclosure('转为主动公开', '44', ['closed']),
  Urge: { label: '催办', article: '45', from: PRESSED },
  OrderSupervision: {
    label: '督办单',
    article: '45',
    from: PRESSED,
    when: ({ supervision }) => supervision.open === null,
  },
  AnswerSupervision: {
    label: '反馈督办',
    article: '45',
    from: PRESSED,
    when: ({ supervision }) => supervision.open !== null,
  },
  HandOver: { label: '交办', article: '45', from: PRESSED },
  AcceptHandOver: {
    label: '签收',
    article: '45',
    from: PRESSED,
    when: ({ assignment }) => assignment.given !== null,
  },
  HandBack: {
    label: '退回交办',
    article: '45',
    from: PRESSED,
    when: ({ assignment: { given, holding } }) => given !== null || holding !== null,
  },
  SendInternalRequests: { label: '征求内部意见', article: '45', from: PRESSED },
  AnswerInternalRequest: { label: '回复内部意见', article: '45', from: PRESSED, when: asks },
  WithdrawInternalRequest: { label: '撤回征求', article: '45', from: PRESSED, when: asks },
  CorrectCategory: { label: '更正申请人类别', article: '45', from: ['lodged', ...RECEIVED] },
  CorrectReceiptDate: { label: '更正收到日期', article: '31', from: RECEIVED },
  CorrectClosure: disclosure('更正办理结果', '45', ['closed']),
  CorrectApplicantDetails: { label: '更正申请人信息', article: '45', from: ['lodged', ...RECEIVED] },
  Void: { label: '登记作废', article: '45', from: RECEIVED },
};

/** What an old ledger tells in one word. */
export const UNSIGNED: Readonly<Record<Unsigned, Action>> = {
  Reply: disclosure('答复', '36', AT_WORK),
  ReplyAgain: disclosure('重新答复', '36', ['reprocessing']),
  ReplyOnRecord: { ...ACTIONS.DraftReplyOnRecord, label: '答复更正申请' },
};

/** The actions that may be taken on an application as it stands. */
export const permittedActions = (app: Application): ActionType[] =>
  (Object.keys(ACTIONS) as ActionType[]).filter((type) => mayTake(type, app));

/** What `decide` asks as well; the dates and the law come after it. */
function mayTake(type: ActionType, app: Application): boolean {
  const { from, only, when } = ACTIONS[type];
  return from.includes(app.state) && (only ?? app.caseKind) === app.caseKind && (when?.(app) ?? true);
}
