/** Why a row of a file is not understood: code → sentence; `{…}` is filled in. */
export const LEDGER_REFUSALS = {
  missing_register_no: '没有登记编号，无法识别这一行。',
  duplicate_register_no: '登记编号与第{line}行相同，但内容不同。',
  missing_applicant: '没有填写申请人。',
  missing_category: '没有填写申请人类别（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他）。',
  unknown_category: '不认识申请人类别“{value}”，应为自然人、商业企业、科研机构、社会公益组织、法律服务机构或其他。',
  unknown_channel: '不认识申请渠道“{value}”，应为当面、邮寄、平常信函、网上、传真或口头。',
  unknown_outcome: '不认识办理结果“{value}”，请填写年报表格中的行名称或结果代码。',
  missing_receipt_date: '没有收到日期，不能计算期限，也不能计入年报（条例第三十一条）。',
  unreadable_date: '“{value}”不是能看懂的日期，请写成 2024-03-05 或 2024年3月5日。',
  impossible_date: '“{value}”不是日历上有的日期。',
  future_date: '“{value}”还没有到，只能登记已经发生的事。',
  reply_before_receipt: '答复日期早于收到日期，时间先后不可能。',
  receipt_before_submission: '收到日期早于提交日期，时间先后不可能。',
  result_without_date: '填写了办理结果，没有填写答复日期。',
  date_without_result: '填写了答复日期，没有填写办理结果。',
  unreadable_number: '“{value}”不是能看懂的数字。',
  text_too_long: '内容超过{limit}个字。',
  control_characters: '含有不可见的控制字符。',
} as const;

export type LedgerRefusalCode = keyof typeof LEDGER_REFUSALS;

/** One thing wrong with one cell; the line is that of the file, the head being line 1. */
export interface RowRefusal {
  line: number;
  field: string;
  code: LedgerRefusalCode;
  message: string;
}

export function rowRefusal(
  line: number,
  field: string,
  code: LedgerRefusalCode,
  details: Record<string, string | number> = {},
): RowRefusal {
  const sentence = LEDGER_REFUSALS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
  return { line, field, code, message: `第${line}行“${field}”：${sentence}` };
}

/** The whole file cannot be read. */
export class FileRefused extends Error {
  constructor(
    readonly code: 'empty_file' | 'unreadable_encoding' | 'unreadable_csv' | 'missing_heads' | 'duplicate_heads',
    message: string,
  ) {
    super(message);
    this.name = 'FileRefused';
  }
}
