import type { Application, State } from './application.js';
import type { CommandType } from './commands.js';

export interface Action {
  readonly label: string;
  /** Article of the Regulation (条例) the action rests on; the register itself rests on art. 45. */
  readonly article: string;
  /** States in which it may be taken. */
  readonly from: readonly State[];
  /** What else must stand on the record. */
  readonly when?: (app: Application) => boolean;
}

const OPEN: readonly State[] = ['in_progress', 'awaiting_correction', 'awaiting_payment'];
const RECEIVED: readonly State[] = [...OPEN, 'closed', 'reprocessing'];
const awaits = (kinds: readonly string[]) => (app: Application) =>
  app.consultations.some((letter) => letter.endOn === null && kinds.includes(letter.with));

/** Every action on an application: where it may be taken, by which article, and what the clerk calls it. */
export const ACTIONS: Readonly<Record<Exclude<CommandType, 'Lodge' | 'SettleCarryOver'>, Action>> = {
  Discard: { label: '注销未确认的提交', article: '31', from: ['lodged'] },
  Confirm: { label: '登记收到', article: '31', from: ['lodged'] },
  Split: { label: '拆分', article: '29', from: ['in_progress'] },
  RequestCorrection: { label: '要求补正', article: '30', from: ['in_progress'] },
  ReceiveCorrection: { label: '收到补正', article: '30', from: ['awaiting_correction'] },
  LapseCorrection: { label: '逾期不补正，不再处理', article: '30', from: ['awaiting_correction'] },
  AskReason: { label: '要求说明理由', article: '35', from: ['in_progress'] },
  ReceiveReason: { label: '收到理由说明', article: '35', from: ['in_progress'], when: (app) => app.reason !== null },
  Delay: { label: '延迟答复', article: '35', from: ['in_progress'] },
  Extend: { label: '延长答复期限', article: '33', from: ['in_progress'] },
  ConsultThirdParty: { label: '征求第三方意见', article: '32', from: ['in_progress'] },
  ReceiveThirdPartyAnswer: {
    label: '收到第三方意见',
    article: '32',
    from: ['in_progress'],
    when: awaits(['third_party']),
  },
  LapseThirdParty: { label: '第三方逾期未答复', article: '32', from: ['in_progress'], when: awaits(['third_party']) },
  ConsultOrgan: { label: '征求其他机关意见', article: '34', from: ['in_progress'] },
  ReceiveOrganAnswer: {
    label: '收到其他机关意见',
    article: '34',
    from: ['in_progress'],
    when: awaits(['joint_author', 'other']),
  },
  LapseOrgan: {
    label: '其他机关逾期未答复',
    article: '34',
    from: ['in_progress'],
    when: awaits(['joint_author', 'other']),
  },
  ChargeFee: { label: '收费通知', article: '42', from: ['in_progress'] },
  PayFee: { label: '登记缴费', article: '42', from: ['awaiting_payment'] },
  LapseFee: { label: '逾期未缴费，不再处理', article: '42', from: ['awaiting_payment'] },
  RevokeFeeNotice: { label: '撤销收费', article: '42', from: ['awaiting_payment'] },
  Reply: { label: '答复', article: '36', from: ['in_progress'] },
  Serve: { label: '登记送达', article: '40', from: ['closed'], when: (app) => app.closure !== null },
  Withdraw: { label: '申请人撤回', article: '29', from: OPEN },
  FileReview: { label: '登记行政复议', article: '51', from: RECEIVED },
  FileSuit: { label: '登记行政诉讼', article: '51', from: RECEIVED },
  DecideReview: { label: '复议结案', article: '51', from: RECEIVED, when: (app) => app.proceedings.length > 0 },
  DecideSuit: { label: '诉讼结案', article: '51', from: RECEIVED, when: (app) => app.proceedings.length > 0 },
  FileAppeal: { label: '登记上诉', article: '51', from: RECEIVED, when: (app) => app.proceedings.length > 0 },
  DecideAppeal: { label: '上诉结案', article: '51', from: RECEIVED, when: (app) => app.proceedings.length > 0 },
  OrderReprocessing: { label: '责令重新答复', article: '51', from: ['closed'] },
  ReplyAgain: { label: '重新答复', article: '36', from: ['reprocessing'] },
  SelfCorrect: { label: '自行纠错', article: '51', from: ['closed'] },
  Publish: { label: '转为主动公开', article: '44', from: ['closed'] },
  CorrectCategory: { label: '更正申请人类别', article: '45', from: ['lodged', ...RECEIVED] },
  CorrectReceiptDate: { label: '更正收到日期', article: '31', from: RECEIVED },
  CorrectClosure: { label: '更正办理结果', article: '45', from: ['closed'] },
  CorrectApplicantDetails: { label: '更正申请人信息', article: '45', from: ['lodged', ...RECEIVED] },
  Void: { label: '登记作废', article: '45', from: OPEN },
};

export type ActionType = keyof typeof ACTIONS;

/** The actions that may be taken on an application as it stands. */
export const permittedActions = (app: Application): ActionType[] =>
  (Object.keys(ACTIONS) as ActionType[]).filter((type) => mayTake(type, app));

export const mayTake = (type: ActionType, app: Application): boolean =>
  ACTIONS[type].from.includes(app.state) && (ACTIONS[type].when?.(app) ?? true);
