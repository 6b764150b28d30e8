import type { Outcome } from '../../applications/outcomes.js';
import type { Form, FormRow } from './form.js';

const RESULTS = '三、本年度办理结果';
const ORGANISATIONS = '法人或其他组织';

export const result = (code: string, outcomes: readonly Outcome[], ...path: string[]): FormRow => ({
  code,
  path: [RESULTS, ...path],
  counts: 'closed',
  outcomes,
});

/** A leaf whose row and outcome are one. */
const plain = (code: Outcome, group: string, label: string): FormRow => result(code, [code], group, label);

const REFUSED = '（三）不予公开';
const UNABLE = '（四）无法提供';
const NOT_PROCESSED = '（五）不予处理';

/** What the editions of 2019 and 2021 print alike around the tables. */
export const AROUND_TABLES = {
  title: '{organ}{year}年政府信息公开工作年度报告',
  headings: {
    overview: '一、总体情况',
    table2: '二、主动公开政府信息情况',
    table3: '三、收到和处理政府信息公开申请情况',
    table4: '四、政府信息公开行政复议、行政诉讼情况',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
  },
  information: '信息内容',
  headNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  applicants: '申请人情况',
  total: '总计',
} as const satisfies Partial<Form>;

export const COLUMNS: Form['columns'] = [
  { code: 'natural_person', label: '自然人' },
  { code: 'org.business', label: '商业企业', group: ORGANISATIONS },
  { code: 'org.research', label: '科研机构', group: ORGANISATIONS },
  { code: 'org.public_interest', label: '社会公益组织', group: ORGANISATIONS },
  { code: 'org.legal_service', label: '法律服务机构', group: ORGANISATIONS },
  { code: 'org.other', label: '其他', group: ORGANISATIONS },
];

export const OTHER = '（六）其他处理';

/** Table 三 around the rows of （六）, which alone differ. */
export const table3Around = (other: readonly FormRow[]): FormRow[] => [
  { code: 'received_this_year', path: ['一、本年新收政府信息公开申请数量'], counts: 'received' },
  { code: 'carried_from_last_year', path: ['二、上年结转政府信息公开申请数量'], counts: 'carried_in' },
  result(
    'granted',
    ['granted', 'granted.already_public', 'granted.provided', 'granted.access_arranged'],
    '（一）予以公开',
  ),
  result('partially_granted', ['partially_granted'], '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  plain('refused.state_secret', REFUSED, '1.属于国家秘密'),
  plain('refused.prohibited_by_law', REFUSED, '2.其他法律行政法规禁止公开'),
  plain('refused.endangers_safety_or_stability', REFUSED, '3.危及“三安全一稳定”'),
  plain('refused.third_party_rights', REFUSED, '4.保护第三方合法权益'),
  plain('refused.internal_affairs', REFUSED, '5.属于三类内部事务信息'),
  plain('refused.process_information', REFUSED, '6.属于四类过程性信息'),
  plain('refused.enforcement_file', REFUSED, '7.属于行政执法案卷'),
  plain('refused.administrative_query', REFUSED, '8.属于行政查询事项'),
  result(
    'unable.not_held',
    ['unable.not_held', 'unable.not_exist', 'unable.not_responsible'],
    UNABLE,
    '1.本机关不掌握相关政府信息',
  ),
  plain('unable.requires_creation', UNABLE, '2.没有现成信息需要另行制作'),
  plain('unable.unclear_after_correction', UNABLE, '3.补正后申请内容仍不明确'),
  plain('not_processed.petition_or_complaint', NOT_PROCESSED, '1.信访举报投诉类申请'),
  plain('not_processed.duplicate', NOT_PROCESSED, '2.重复申请'),
  plain('not_processed.public_publication', NOT_PROCESSED, '3.要求提供公开出版物'),
  plain('not_processed.excessive_repeated', NOT_PROCESSED, '4.无正当理由大量反复申请'),
  plain('not_processed.confirm_or_reissue', NOT_PROCESSED, '5.要求行政机关确认或重新出具已获取信息'),
  ...other,
  { code: 'total_handled', path: [RESULTS, '（七）总计'], counts: 'sum' },
  { code: 'carried_to_next_year', path: ['四、结转下年度继续办理'], counts: 'carried_out' },
];

export const MUST_AGREE: Form['mustAgree'] = [
  {
    rule: 'T3.BALANCE',
    left: ['received_this_year', 'carried_from_last_year'],
    right: ['total_handled', 'carried_to_next_year'],
  },
];

export const TABLE4: Form['table4'] = [
  { code: 'review', path: ['行政复议'] },
  { code: 'litigation.direct', path: ['行政诉讼', '未经复议直接起诉'] },
  { code: 'litigation.after_review', path: ['行政诉讼', '复议后起诉'] },
];

export const TABLE4_COLUMNS: Form['table4Columns'] = [
  { code: 'upheld', label: '结果维持' },
  { code: 'corrected', label: '结果纠正' },
  { code: 'other', label: '其他结果' },
  { code: 'pending', label: '尚未审结' },
];
