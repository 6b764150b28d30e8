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

export const CN_2021: Form = {
  edition: 'cn-2021',
  forYears: { from: 2021, through: null },
  source: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号，2021年9月26日）',
  ...AROUND_TABLES,
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
