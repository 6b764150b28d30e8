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
import type { Form } from './form.js';

export const CN_2019: Form = {
  edition: 'cn-2019',
  forYears: { from: 2019, through: 2020 },
  source: '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
  ...AROUND_TABLES,
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
