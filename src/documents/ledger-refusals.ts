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
  date_without_year: '“{value}”没有写年份，请写成 2024-03-05 或 2024年3月5日。',
  date_serial_number: '“{value}”是 Excel 内部的日期序号，请把这一列设为“日期”格式后重新另存，或写成 2024-03-05。',
  impossible_date: '“{value}”不是日历上有的日期。',
  future_date: '“{value}”还没有到，只能登记已经发生的事。',
  reply_before_receipt: '答复日期早于收到日期，时间先后不可能。',
  result_without_date: '填写了{result}，没有填写{date}。',
  date_without_result: '填写了{date}，没有填写{result}。',
  unreadable_number: '“{value}”不是能看懂的数字。',
  text_too_long: '内容超过{limit}个字。',
  control_characters: '含有不可见的控制字符。',
  cell_error: '单元格显示“{value}”，公式出错或者没有算出结果，请改填结果本身。',
  rounded_number: '“{value}”是被 Excel 取整的长数字，末几位已经丢失，请把这一列设为“文本”格式后重新填写。',
  missing_case_no: '没有填写案号，无法识别这一行。',
  duplicate_case_no: '案号与第{line}行相同，但内容不同。',
  missing_route: '没有填写类型（复议、未经复议直接起诉、复议后起诉）。',
  unknown_route: '不认识类型“{value}”，应为复议、未经复议直接起诉或复议后起诉。',
  missing_acceptance_date: '没有受理日期，不能计入年报。',
  unknown_result: '不认识结果“{value}”，应为维持、纠正或其他，尚未审结的留空。',
  decided_before_accepted: '结案日期早于受理日期，时间先后不可能。',
  missing_register: '没有填写项目（表二的行名称或行代码）。',
  unknown_register: '不认识项目“{value}”，请填写年报表二的行名称，例如行政规范性文件、行政许可。',
  missing_action: '没有填写动作（制发、废止、失效、公开、办理、收费、采购）。',
  unknown_action: '不认识动作“{value}”，应为制发、废止、失效、公开、办理、收费或采购。',
  missing_date: '没有填写日期，不能计入年报。',
  unknown_yes_no: '“{value}”应为是或否。',
} as const;

export type LedgerRefusalCode = keyof typeof LEDGER_REFUSALS;

/** One thing wrong with one cell; the line is that of the file or the row number of the sheet. */
export interface RowRefusal {
  line: number;
  field: string;
  code: LedgerRefusalCode;
  message: string;
}

/** `field` is the head of the column; `details` fill the sentence. */
export function rowRefusal(
  line: number,
  field: string,
  code: LedgerRefusalCode,
  details: Record<string, string | number> = {},
): RowRefusal {
  return { line, field, code, message: `第${line}行“${field}”：${filled(LEDGER_REFUSALS[code], details)}` };
}

/** Why a whole file cannot be read: code → sentence that says what to do. */
export const FILE_REFUSALS = {
  empty_file: '文件是空的，没有表头，也没有数据。',
  file_too_large: '文件超过{limit} MB，请分成几个文件。',
  not_a_table: '这是{kind}，不能直接读取，请另存为 .xlsx 或 CSV 后重试。',
  unreadable_encoding: '看不懂文件的编码，请另存为“CSV UTF-8（逗号分隔）”后重试。',
  unreadable_csv: '第{line}行的引号不成对，请用 Excel 重新另存为 CSV。',
  missing_heads: '前{searched}行里没有找到完整的表头，缺少：{heads}。',
  duplicate_heads: '表头“{head}”出现了两次，请只保留一列。',
  encrypted_file: '文件设有打开密码，请取消密码后重试。',
  damaged_xlsx: 'xlsx 文件不完整或者已经损坏，请用 Excel 打开后另存为 .xlsx。',
  oversized_xlsx: 'xlsx 文件解压后过大，不像正常的台账，请只保留台账工作表后另存为 .xlsx。',
  unsafe_xlsx: 'xlsx 文件含有{what}，请另存为不带宏、不链接其他文件的 .xlsx 后重试。',
} as const;

/** The same for a published report. */
const REPORT_REFUSALS = {
  not_a_report: '这是{kind}，不能读取，请改用网页、.docx、.xlsx、带文字层的 PDF 或者文本文件。',
  empty_report: '文件是空的，没有可以读取的内容。',
  no_text: 'PDF 里没有文字（多半是扫描件或者图片），请改用网页、.docx 或者带文字层的 PDF。',
  exhausting_report:
    '文件的内容太多或者过于复杂，不像一份年度报告，请只保留年度报告的部分，或者另存为网页、.docx 后重试。',
  damaged_file: '文件不完整或者已经损坏，请重新下载或者另存后重试。',
} as const;

const REFUSED_FILES = { ...FILE_REFUSALS, ...REPORT_REFUSALS };
export type FileRefusalCode = keyof typeof REFUSED_FILES;

/** The whole file cannot be read. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusalCode,
    details: Record<string, string | number> = {},
  ) {
    super(filled(REFUSED_FILES[code], details));
    this.name = 'FileRefused';
  }
}

const LONGEST_VALUE = 40;

/** What a file says is repeated short and without anything that a terminal or a page would act upon. */
function filled(sentence: string, details: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(details[name] ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  });
}
