import type { ProblemCode, QuestionView, RemarkCode, SheetView } from './desk.js';
import type { QuestionCode } from './rows.js';

/** What the desk says, for whoever is not technical; `{…}` is filled in. */
const REMARKS: Readonly<Record<RemarkCode, string>> = {
  title: '{count}行是重复的标题，没有当作申请{where}。',
  total: '{count}行是合计、小计，没有当作申请{where}。',
  heads_again: '{count}行是每页重复的表头，没有当作申请{where}。',
  section: '{count}行只写了年度，当作其下各行的年份{where}。',
  note: '{count}行是注释、制表人一类的文字，没有当作申请{where}。',
  numbered_only: '{count}行只有序号，没有当作申请{where}。',
  merged: '{count}行的内容取自上方的合并单元格{where}。',
  hidden_rows: '{count}行是隐藏的，也一并读取{where}。',
  hidden_columns: '{count}列是隐藏的，也一并读取：{heads}。',
  formulas: '{count}个单元格是公式，按 Excel 上次算出的结果读取。',
};

const QUESTIONS: Readonly<Record<QuestionCode, string>> = {
  year: '工作表“{sheet}”有{count}个日期没有写年份，从工作表名称、标题也看不出是哪一年。',
  yearTurn:
    '有{count}个日期没有写年份。是否按收到日期推算：与收到日期同年，早于收到日期的算次年（提交日期则算上一年）？',
  twoDigitYears: '有{count}个日期只写了两位数的年份，例如“{example}”。是否理解为20××年？',
  serialDates: '有{count}个日期显示为 Excel 的内部序号，例如“{example}”。是否当作日期？',
  numberByYear:
    '有{count}行的登记编号只是序号，例如“{example}”。各年的序号会重复，是否在前面加上年份，例如“2020-001”？',
  category: '有{count}行没有写申请人类别，年度报告要按六类申请人统计。这些行按什么登记？',
};

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  no_sheet: '还没有选择要导入的工作表。',
  no_heads: '没有找到表头：{of}。请指出表头在哪一行。',
  missing_heads: '还没有哪一列对应：{of}。',
  numbers_undecided: '登记编号只是序号，请先决定是否在前面加上年份。',
  head_twice: '有两列对应同一栏目：{of}。请只保留一列。',
};

export function remarkSaid({ code, count, lines, heads }: SheetView['remarks'][number]): string {
  const more = count > lines.length ? '等' : '';
  const where = lines.length ? `（第${lines.join('、')}行${more}）` : '';
  return filled(REMARKS[code], { count, where, heads: heads.join('、') });
}

export const questionSaid = ({ code, sheet, count, examples }: QuestionView): string =>
  filled(QUESTIONS[code], { count, sheet: sheet ?? '', example: examples[0] ?? '' });

export const problemSaid = ({ code, of }: { code: ProblemCode; of: readonly string[] }): string =>
  filled(PROBLEMS[code], { of: of.map((one) => one || '文件').join('、') });

const filled = (sentence: string, details: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
