import type { Policy } from './policies.js';

/** As `Policy`, of what is the same for every organ; `said` is the value in Chinese. */
export interface DecidedByRule extends Pick<Policy, 'label' | 'source' | 'area'> {
  readonly value: boolean | number | string;
  readonly said: string;
}

const PROCEDURE = 'application-procedure.md';
const REPORT = 'annual-report-form.md';
const DOCUMENTS = 'documents.md';

const casework = { area: 'casework' } as const;
const report = { area: 'report' } as const;
const yes = { value: true, said: '是' } as const;
const no = { value: false, said: '否' } as const;

/** What the law leaves open and the program has decided: it is told beside the policies, and nobody may set it. */
export const DECIDED_BY_RULE = {
  dueWarningWorkdays: {
    ...{ ...casework, label: '答复期限届满前提醒', source: `${PROCEDURE} §5` },
    ...{ value: 5, said: '5个工作日' },
  },
  reasonStopsClock: { ...casework, label: '要求说明理由期间不计入答复期限', source: `${PROCEDURE} §3 [P]`, ...no },
  consultationDayCounting: {
    ...{ ...casework, label: '征求意见不计入期限的起止', source: `${PROCEDURE} §5 [P]` },
    ...{ value: 'after_sending', said: '发出次日起，至收到意见之日' },
  },
  extensionSurvivesRestart: { ...casework, label: '期限重新起算后延期仍然有效', source: `${PROCEDURE} §5 [P]`, ...no },
  inTimeBy: {
    ...{ ...casework, label: '按期答复的判断日', source: `${PROCEDURE} §5 [P]` },
    ...{ value: 'dispatched', said: '交邮或者签收之日' },
  },
  feeMonthBy: {
    ...{ ...casework, label: '按件收费的计件月份', source: `${PROCEDURE} §8 [P]` },
    ...{ value: 'received', said: '收到申请之日所在的自然月' },
  },
  feeItemsOf: {
    ...{ ...casework, label: '按件收费的计件范围', source: `${PROCEDURE} §8 [P]` },
    ...{ value: 'this_organ', said: '同一申请人向本机关提出的' },
  },
  feeBlockOfItems: {
    ...{ ...casework, label: '31件起每档件数', source: `${PROCEDURE} §8 [R]` },
    ...{ value: 10, said: '10件' },
  },
  regionalHolidays: {
    ...{ ...casework, label: '地方节假日', source: `${PROCEDURE} §4` },
    ...{ value: 'by_region', said: '按机关所属地区录入的，没有录入的不扣除' },
  },
  reviewFirstWhenPartlyRefused: {
    ...{ ...casework, label: '部分公开的答复也告知复议前置', source: `${DOCUMENTS} §5 [P]`, ...yes },
  },
  registerNumberForm: {
    ...{ ...casework, label: '登记编号格式', source: `${DOCUMENTS} §3 [P]` },
    ...{ value: 'code-year-serial', said: '机关代码-年-四位流水号' },
  },
  withdrawalRow: {
    ...{ ...report, label: '撤回的申请列入', source: `${PROCEDURE} §6 [R]` },
    ...{ value: 'other.misc', said: '其他处理·其他' },
  },
  resultYearBy: {
    ...{ ...report, label: '办理结果计入的年度', source: `${REPORT} §7 [P]` },
    ...{ value: 'decided', said: '成文日期' },
  },
  redoneReplyReplacesInYear: {
    ...{ ...report, label: '同一未锁定年度内重新答复取代原结果', source: `${PROCEDURE} §9 [P]`, ...yes },
  },
  submissionDueDayIncluded: { ...report, label: '“某月某日前”包括当日', source: `${REPORT} §2 [P]`, ...yes },
  processingFeeInTable2: { ...report, label: '信息处理费计入行政事业性收费', source: `${REPORT} §4 [L]`, ...yes },
} as const satisfies Record<string, DecidedByRule>;

/** Null where nothing of this name is decided by rule. */
export const decidedByRule = (name: string): DecidedByRule | null =>
  Object.hasOwn(DECIDED_BY_RULE, name) ? DECIDED_BY_RULE[name as keyof typeof DECIDED_BY_RULE] : null;
