import type { LegalDate } from '../law/legal-date.js';
import { filled } from '../refusals.js';

/**
 * A breach of the law that happened all the same: the fact is recorded, the breach stands beside it.
 * Code → article of the Regulation (条例; null where it has none) and the sentence shown to the clerk; `{…}` in it is
 * filled with the details of the case, as in a refusal.
 */
export const VIOLATIONS = {
  confirmed_late: { article: '31', sentence: '平常信函应当在收到当日与申请人确认，实际确认日晚于来信日。' },
  correction_notice_late: { article: '30', sentence: '补正告知超过收到申请之日起7个工作日。' },
  correction_items_missing: { article: '30', sentence: '补正告知没有一次性列明需要补正的事项。' },
  correction_repeated: { article: '30', sentence: '要求申请人补正超过允许的次数（本机关没有另行规定的为一次）。' },
  correction_period_missing: { article: '30', sentence: '补正告知没有登记补正期限，无法判断是否逾期。' },
  correction_lapsed_early: { article: '30', sentence: '补正期限未满即按逾期不补正终止办理。' },
  delay_without_reason: { article: '35', sentence: '未经认定理由合理即延迟答复。' },
  reason_was_good: { article: '35', sentence: '申请人说明的理由已经认定合理，仍按无正当理由大量反复申请不予处理。' },
  delay_late: { article: '35', sentence: '延迟答复的告知晚于答复期限届满之日。' },
  extension_too_long: { article: '33', sentence: '延长期限不在1至20个工作日之内。' },
  extension_repeated: { article: '33', sentence: '答复期限延长超过一次。' },
  extension_notified_late: { article: '33', sentence: '延期告知晚于答复期限届满之日。' },
  extension_undated: { article: '33', sentence: '延长期限没有登记告知申请人的日期。' },
  extension_days_missing: {
    article: '33',
    sentence: '延长期限只登记了告知申请人的日期，没有登记延长的天数，答复期限按没有延长计算。',
  },
  extension_unapproved: { article: '33', sentence: '延长期限未经政府信息公开工作机构负责人同意。' },
  consultation_open: { article: '33', sentence: '征求意见尚未结束即作出答复。' },
  fee_notice_late: { article: '42', sentence: '收费通知晚于答复期限届满之日。' },
  fee_lapsed_early: { article: '42', sentence: '缴费期限未满即按逾期未缴费终止办理。' },
  fee_period_missing: {
    article: '42',
    sentence: '没有登记申请人收到收费通知的日期，或者没有该年的工作日历，无法判断缴费是否逾期。',
  },
  fee_paid_late: { article: '42', sentence: '申请人缴费晚于缴费期限。' },
  fee_before_measures: { article: '42', sentence: '信息处理费办法自2021年1月1日起施行，此前不得收费。' },
  fee_amount_wrong: { article: '42', sentence: '收费金额与按量或按件计算的标准不符{rightly}。' },
  reply_late: { article: '33', sentence: '答复超过法定期限。' },
  served_late: { article: '33', sentence: '送达（交邮）超过法定答复期限。' },
  served_next_year: { article: '33', sentence: '答复文书的成文日与送达（交邮）日不在同一年度。' },
  reprocessed_late: { article: '33', sentence: '重新答复超过责令的期限。' },
  missing_notice: { article: '30', sentence: '没有登记{notice}，这一事项缺少它所依据的一步。' },
  missing_reply_number: { article: '36', sentence: '答复没有登记文号。' },
  number_of_other_year: {
    article: '45',
    sentence: '答复文号的年份不是成文的年份；重新拟制、不填文号即取当年的下一号。',
  },
  missing_basis: { article: '36', sentence: '不予公开、无法提供或不予处理的答复没有写明法律依据。' },
  withdrawal_unsigned: {
    article: null,
    sentence: '撤回申请没有申请人签名的书面材料（条例对撤回没有规定，这是实践做法）。',
  },
  mandatory_review_skipped: {
    article: '51',
    sentence: '不予公开决定应当先申请行政复议，案件却登记为直接起诉（行政复议法第二十三条）。',
  },
  in_person_other_day: { article: '31', sentence: '当面提交的以提交之日为收到申请之日，登记的却是不同的两天。' },
  online_other_day: { article: '31', sentence: '本机关规定网上申请以到达之日为收到之日，登记的却是不同的两天。' },
  received_after_end: { article: '4', sentence: '收到申请之日本机关已经并入其他机关或者撤销。' },
  report_submitted_late: { article: '49', sentence: '年度报告晚于 {dueOn} 报送主管部门。' },
  report_published_late: { article: '49', sentence: '年度报告晚于 {dueOn} 公布。' },
  out_of_order: { article: '45', sentence: '{first}早于{second}，先后颠倒。' },
} as const satisfies Record<string, { article: string | null; sentence: string }>;

export type ViolationCode = keyof typeof VIOLATIONS;
export type BreachDetails = Readonly<Record<string, string>>;

/** The steps on which others rest (`notice` in the details of `missing_notice`), each with the article that asks for it. */
const STEPS_NEEDED = {
  correction: { article: '30', label: '补正告知' },
  third_party: { article: '32', label: '征求第三方意见' },
  reason: { article: '35', label: '要求申请人说明理由的通知' },
  fee: { article: '42', label: '收费通知（《政府信息公开信息处理费管理办法》）' },
} as const;
export type StepNeeded = keyof typeof STEPS_NEEDED;

/** What a judgement finds: the breach, and what its sentence has to name. */
export interface Found {
  readonly code: ViolationCode;
  readonly details?: BreachDetails;
}

export const missingNotice = (notice: StepNeeded): Found => ({ code: 'missing_notice', details: { notice } });

/** Which fact came before which; a day that is not known is not on record yet. */
export const outOfOrder = (first: Fact, second: Fact): Found => ({
  code: 'out_of_order',
  details: { first: dated(first), second: dated(second) },
});

interface Fact {
  readonly label: string;
  readonly on: LegalDate | null;
}

const dated = ({ label, on }: Fact): string => `“${label}”（${on ?? '尚未登记'}）`;

/** A breach as a clerk reads it. */
export interface Breach {
  code: ViolationCode;
  article: string | null;
  sentence: string;
}

export function breachOf({ code, details = {} }: Found): Breach {
  const { article, sentence } = VIOLATIONS[code];
  if (code !== 'missing_notice') return { code, article, sentence: filled(sentence, details) };
  const step = STEPS_NEEDED[details.notice as StepNeeded] ?? { article, label: '所依据的告知' };
  return { code, article: step.article, sentence: filled(sentence, { notice: step.label }) };
}

/** The breaches recorded beside a fact. */
export const breachesOf = ({ violations = [], violationDetails = {} }: Judged): Breach[] =>
  violations.map((code) => breachOf({ code, ...(violationDetails[code] && { details: violationDetails[code] }) }));

/** What an event carries of the judgement on it. */
export interface Judged {
  /** The version of the working calendar by which it was judged; none before a year was ever laid down. */
  calendar?: number;
  violations?: ViolationCode[];
  violationDetails?: Partial<Record<ViolationCode, BreachDetails>>;
}
