import { isLegalDate, type LegalDate } from '../law/legal-date.js';
import { REPORT_DAYS } from '../law/report-days.js';
import { ORGAN_KINDS } from './organ-kind.js';

type Kind =
  | { readonly type: 'yes_no'; readonly default: boolean }
  /** A day of every year, MM-DD. */
  | { readonly type: 'month_day'; readonly default: string }
  /** One line; empty where nothing has been written. */
  | { readonly type: 'text'; readonly default: ''; readonly longest: number }
  | { readonly type: 'choice'; readonly default: string; readonly choices: Readonly<Record<string, string>> }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    };

export type Policy = Kind & {
  /** In Chinese, as the settings page shows it. */
  readonly label: string;
  /** Page, section and tag of the note on the law that leaves it open. */
  readonly source: string;
  /** `security`: who may sign in and who sees what; another administrator sets it. */
  readonly area: 'casework' | 'report' | 'security';
};

const PROCEDURE = 'application-procedure.md';
const REPORT = 'annual-report-form.md';
const DOCUMENTS = 'documents.md';

const casework = { area: 'casework' } as const;
const report = { area: 'report' } as const;
const security = { area: 'security' } as const;
const written = (longest: number) => ({ type: 'text', default: '', longest }) as const;
const yesNo = (otherwise: boolean) => ({ type: 'yes_no', default: otherwise }) as const;

const labelsOf = <K extends string>(kinds: Readonly<Record<K, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries<{ label: string }>(kinds).map(([code, { label }]) => [code, label])) as Record<
    K,
    string
  >;

/** What the law leaves open and an organ may set, with what holds where it has said nothing. What nobody may set: `decided-by-rule.ts`. */
export const POLICIES = {
  onlineReceipt: {
    ...{ type: 'choice', default: 'confirmed', choices: { confirmed: '双方确认之日', arrived: '到达系统之日' } },
    ...{ ...casework, label: '网上申请的收到之日', source: `${PROCEDURE} §1 [P]` },
  },
  correctionsAllowed: {
    ...{ type: 'number', default: 1, min: 1, max: 5, unit: '次' },
    ...{ ...casework, label: '要求补正的次数', source: `${PROCEDURE} §6 [L]` },
  },
  handOverAcceptWorkdays: {
    ...{ type: 'number', default: 2, min: 1, max: 20, unit: '个工作日' },
    ...{ ...casework, label: '交办以后应当签收的时间', source: 'operations.md §分派 [P]' },
  },
  reviewBody: {
    ...{ ...written(60), ...casework, label: '行政复议机关的名称（不填则按机关类别表述）' },
    ...{ source: `${DOCUMENTS} §5，行政复议法第二十四条、第二十五条、第二十七条` },
  },
  court: {
    ...{ ...written(60), ...casework, label: '行政诉讼的管辖法院（不填则写有管辖权的人民法院）' },
    ...{ source: `${DOCUMENTS} §5` },
  },
  enquiryContact: {
    ...{ ...written(100), ...casework, label: '联系人、电话（印在发出的文书上）' },
    ...{ source: `${DOCUMENTS} §1，条例第三十一条、第三十三条 [L]` },
  },
  paperOpening: {
    ...{ ...written(200), ...casework, label: '发出的文书正文开头的一段话（不填则没有）' },
    ...{ source: `${DOCUMENTS} §1` },
  },
  paperClosing: {
    ...{ ...written(200), ...casework, label: '发出的文书正文结尾的一段话，如“特此告知。”（不填则没有）' },
    ...{ source: `${DOCUMENTS} §1` },
  },
  quietFrom: {
    ...{ type: 'number', default: 20, min: 0, max: 23, unit: '时' },
    ...{ ...casework, label: '免打扰自几时起', source: 'operations.md §提醒' },
  },
  quietUntil: {
    ...{ type: 'number', default: 8, min: 0, max: 23, unit: '时' },
    ...{ ...casework, label: '免打扰到几时止（与起始相同为不设免打扰）', source: 'operations.md §提醒' },
  },
  underVerticalLeadership: {
    ...{ ...yesNo(false), ...report },
    ...{ label: '实行垂直领导，不列入地方汇总', source: `${REPORT} §8 [P]，条例第三条第四款` },
  },
  organKind: {
    ...{ type: 'choice', default: 'department', choices: labelsOf(ORGAN_KINDS) },
    ...{ ...report, label: '机关类别（年度报告）', source: `${REPORT} §2，条例第四十九条` },
  },
  submissionDueOn: {
    ...{ type: 'month_day', default: REPORT_DAYS.department },
    ...{ ...report, label: '年度报告报送主管部门的期限', source: `${REPORT} §2 [V]，条例第四十九条` },
  },
  publicationDueOn: {
    ...{ type: 'month_day', default: REPORT_DAYS.department },
    ...{ ...report, label: '年度报告公布的期限', source: `${REPORT} §2 [V]，条例第四十九条` },
  },
  governmentReportDueOn: {
    ...{ type: 'month_day', default: REPORT_DAYS.government },
    ...{ ...report, label: '人民政府年度报告报送、公布的期限', source: `${REPORT} §2 [V]，条例第四十九条` },
  },
  casesVisibleToAuthority: {
    ...{ ...yesNo(false), ...security, label: '上级主管部门可以查看申请', source: 'design.md §7' },
  },
  secondFactorRequired: {
    ...{ ...yesNo(true), ...security, label: '登录须有动态口令', source: 'reliability.md §4.5' },
  },
  firstLoginPasswordChange: {
    ...{ ...yesNo(true), ...security, label: '首次登录须修改口令', source: 'reliability.md §4.5' },
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;
export type PolicyValue<N extends PolicyName = PolicyName> = (typeof POLICIES)[N] extends infer P
  ? P extends { type: 'choice'; choices: infer C }
    ? keyof C & string
    : P extends { type: 'number' }
      ? number
      : P extends { type: 'month_day' | 'text' }
        ? string
        : boolean
  : never;
export const POLICY_NAMES = Object.keys(POLICIES) as PolicyName[];
export const isPolicy = (name: string): name is PolicyName => Object.hasOwn(POLICIES, name);

/** What an organ has set, and from which day. */
export interface PolicyChange {
  readonly on: LegalDate;
  readonly values: Readonly<Partial<Record<PolicyName, boolean | number | string>>>;
}

/** What holds on `day`: the latest setting of that day or an earlier one, else the default. `changes` in the order of their days. */
export function policyOn<N extends PolicyName>(
  name: N,
  day: LegalDate,
  changes: readonly PolicyChange[],
): PolicyValue<N> {
  const set = changes.findLast(({ on, values }) => on <= day && values[name] !== undefined);
  return (set?.values[name] ?? POLICIES[name].default) as PolicyValue<N>;
}

/** Every year has the days of this one. */
const COMMON_YEAR = 2025;

/** Can the policy have this value? */
export function fits(name: PolicyName, value: unknown): value is boolean | number | string {
  const policy: Policy = POLICIES[name];
  switch (policy.type) {
    case 'yes_no':
      return typeof value === 'boolean';
    case 'month_day':
      return typeof value === 'string' && isLegalDate(`${COMMON_YEAR}-${value}`);
    case 'text':
      return typeof value === 'string' && value.length <= policy.longest;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(policy.choices, value);
    case 'number':
      return Number.isInteger(value) && (value as number) >= policy.min && (value as number) <= policy.max;
  }
}

/** What the policy can be, in Chinese. */
export function rangeOf(name: PolicyName): string {
  const policy: Policy = POLICIES[name];
  switch (policy.type) {
    case 'yes_no':
      return 'true（是）或者 false（否）';
    case 'month_day':
      return '每年都有的一天，写作 01-31';
    case 'text':
      return `不超过${policy.longest}字`;
    case 'choice':
      return Object.entries(policy.choices)
        .map(([code, label]) => `${code}（${label}）`)
        .join('、');
    case 'number':
      return `${policy.min}至${policy.max}的整数（${policy.unit}）`;
  }
}

/** A value that the policy has, in Chinese. */
export function saidOf(name: PolicyName, value: boolean | number | string): string {
  const policy: Policy = POLICIES[name];
  switch (policy.type) {
    case 'yes_no':
      return value ? '是' : '否';
    case 'month_day': {
      const [month, day] = String(value).split('-').map(Number);
      return `${month}月${day}日`;
    }
    case 'text':
      return String(value) || '没有填写';
    case 'choice':
      return policy.choices[String(value)] ?? String(value);
    case 'number':
      return `${value}${policy.unit}`;
  }
}
