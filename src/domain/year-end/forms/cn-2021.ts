import {
  AROUND_TABLES,
  COLUMNS,
  MUST_AGREE,
  OTHER,
  result,
  TABLE4,
  TABLE4_COLUMNS,
  table3Around,
} from './both-editions.js';
import type { Form, FormColumn2 } from './form.js';

const DOCUMENTS: readonly FormColumn2[] = [
  { code: 'made_this_year', label: '本年制发件数', counts: 'made' },
  { code: 'repealed_this_year', label: '本年废止件数', counts: 'repealed' },
  { code: 'in_force', label: '现行有效件数', counts: 'in_force' },
];
const DECISIONS: readonly FormColumn2[] = [{ code: 'decisions', label: '本年处理决定数量', counts: 'decisions' }];

export const CN_2021: Form = {
  edition: 'cn-2021',
  forYears: { from: 2021, through: null },
  source: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号，2021年9月26日）',
  ...AROUND_TABLES,
  table2: [
    {
      heading: '第二十条第（一）项',
      columns: DOCUMENTS,
      rows: [
        { code: 'art20_1.rules', label: '规章' },
        { code: 'art20_1.normative_documents', label: '行政规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      columns: DECISIONS,
      rows: [{ code: 'art20_5.licensing', label: '行政许可' }],
    },
    {
      heading: '第二十条第（六）项',
      columns: DECISIONS,
      rows: [
        { code: 'art20_6.penalty', label: '行政处罚' },
        { code: 'art20_6.coercion', label: '行政强制' },
      ],
    },
    {
      heading: '第二十条第（八）项',
      columns: [{ code: 'amount_wan', label: '本年收费金额（单位：万元）', counts: 'fees', unit: '万元' }],
      rows: [{ code: 'art20_8.admin_fees', label: '行政事业性收费' }],
    },
  ],
  columns: COLUMNS,
  table3: table3Around([
    result(
      'other.correction_overdue',
      ['other.correction_overdue'],
      OTHER,
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    ),
    result(
      'other.fee_overdue',
      ['other.fee_overdue'],
      OTHER,
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ),
    result('other.misc', ['other.withdrawn', 'other.merged', 'other.archives', 'other.misc'], OTHER, '3.其他'),
  ]),
  mustAgree: MUST_AGREE,
  table4: TABLE4,
  table4Columns: TABLE4_COLUMNS,
};
