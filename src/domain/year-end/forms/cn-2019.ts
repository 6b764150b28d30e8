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
  { code: 'newly_made', label: '本年新制作数量', counts: 'made' },
  { code: 'newly_disclosed', label: '本年新公开数量', counts: 'disclosed' },
  { code: 'total_public', label: '对外公开总数量', counts: 'public' },
];
const ITEMS: readonly FormColumn2[] = [
  { code: 'prior_year_items', label: '上一年项目数量', counts: 'items_before' },
  { code: 'change', label: '本年增/减', counts: 'items_changed' },
];
const DECISIONS: readonly FormColumn2[] = [...ITEMS, { code: 'decisions', label: '处理决定数量', counts: 'decisions' }];

export const CN_2019: Form = {
  edition: 'cn-2019',
  forYears: { from: 2019, through: 2020 },
  source: '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
  ...AROUND_TABLES,
  table2: [
    {
      heading: '第二十条第（一）项',
      columns: DOCUMENTS,
      rows: [
        { code: 'art20_1.rules', label: '规章' },
        { code: 'art20_1.normative_documents', label: '规范性文件' },
      ],
    },
    {
      heading: '第二十条第（五）项',
      columns: DECISIONS,
      rows: [
        { code: 'art20_5.licensing', label: '行政许可' },
        { code: 'art20_5.other_external_services', label: '其他对外管理服务事项' },
      ],
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
      columns: ITEMS,
      rows: [{ code: 'art20_8.admin_fees', label: '行政事业性收费' }],
    },
    {
      heading: '第二十条第（九）项',
      columns: [
        { code: 'project_count', label: '采购项目数量', counts: 'projects' },
        { code: 'total_amount', label: '采购总金额', counts: 'purchases', unit: '元' },
      ],
      rows: [{ code: 'art20_9.central_procurement', label: '政府集中采购' }],
    },
  ],
  columns: COLUMNS,
  table3: table3Around([
    result(
      'other',
      [
        'other.correction_overdue',
        'other.fee_overdue',
        'other.withdrawn',
        'other.merged',
        'other.archives',
        'other.misc',
      ],
      OTHER,
    ),
  ]),
  mustAgree: MUST_AGREE,
  table4: TABLE4,
  table4Columns: TABLE4_COLUMNS,
};
