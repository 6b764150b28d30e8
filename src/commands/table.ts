import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../database/cannot-start.js';
import { reportToDocx } from '../documents/report-to-docx.js';
import { reportToHtml } from '../documents/report-to-html.js';
import { tablesToCsv } from '../documents/tables-to-csv.js';
import { tablesToXlsx } from '../documents/tables-to-xlsx.js';
import type { Form } from '../domain/year-end/forms/form.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { organByCode } from '../event-store/found-organ.js';
import { cellOf } from '../reading/cell.js';
import { formOf, yearTables } from '../reading/year-tables.js';
import {
  type Asked,
  type Command,
  dateOption,
  ONLY_LOOKS,
  oneOf,
  optionalText,
  print,
  text,
  typedPath,
  WrongUsage,
  yearOption,
} from './command.js';

const WRITERS = {
  json: (tables: YearEndTables) => `${JSON.stringify(tables)}\n`,
  csv: tablesToCsv,
  docx: reportToDocx,
  html: reportToHtml,
  xlsx: tablesToXlsx,
} satisfies Record<string, (tables: YearEndTables, form: Form) => string | Buffer | Promise<string | Buffer>>;

export const table: Command = {
  words: ['table'],
  without: ONLY_LOOKS,
  usage:
    'table --organ 代码 --year 年度 [--edition 版本] [--as-of 位置或日期] [--whole] [--format json|xlsx|docx|html|csv] [--out 文件]',
  about: '年度报告表格；--whole 汇总本机关及下级各机关',
  options: {
    organ: { type: 'string' },
    year: { type: 'string' },
    edition: { type: 'string' },
    'as-of': { type: 'string' },
    whole: { type: 'boolean' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run(asked, open) {
    const year = yearOption(asked);
    const format = oneOf(asked, 'format', Object.keys(WRITERS) as (keyof typeof WRITERS)[], 'json');
    const code = text(asked, 'organ');
    const log = await open();
    const edition = optionalText(asked, 'edition');
    const asOf = momentOf(asked);
    const question = { organ: await organByCode(log, code), year, ...(edition && { edition }) };
    const whole = asked.options.whole === true;
    const tables = await yearTables(log, { ...question, whole, ...(asOf !== undefined && { asOf }) });
    const written = await WRITERS[format](tables, formOf(question));
    const out = optionalText(asked, 'out');
    if (out) await writeTo(out, written);
    else process.stdout.write(written);
    return 0;
  },
};

async function writeTo(file: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(typedPath(file), content);
  } catch (error) {
    throw new WrongUsage(`--out“${file}”不能写入：${reasonOf(error)}。`);
  }
}

function momentOf(asked: Asked): number | string | undefined {
  const moment = optionalText(asked, 'as-of');
  if (moment === undefined) return undefined;
  return /^\d{1,15}$/.test(moment) ? Number(moment) : dateOption('as-of', moment);
}

export const cell: Command = {
  words: ['cell'],
  without: ONLY_LOOKS,
  usage: 'cell --organ 代码 --year 年度 --row 行代码 --column 列代码',
  about: '一个数字由哪些申请构成',
  options: {
    organ: { type: 'string' },
    year: { type: 'string' },
    row: { type: 'string' },
    column: { type: 'string' },
  },
  async run(asked, open) {
    const [year, row, column, code] = [
      yearOption(asked),
      text(asked, 'row'),
      text(asked, 'column'),
      text(asked, 'organ'),
    ];
    const log = await open();
    const { ids: _ids, ...found } = await cellOf(log, { organ: await organByCode(log, code), year, row, column });
    print(found);
    return 0;
  },
};

export const check: Command = {
  words: ['check'],
  without: ONLY_LOOKS,
  usage: 'check --organ 代码 --year 年度',
  about: '逐条核对勾稽关系',
  options: { organ: { type: 'string' }, year: { type: 'string' } },
  async run(asked, open) {
    const [year, code] = [yearOption(asked), text(asked, 'organ')];
    const log = await open();
    const { checks } = await yearTables(log, { organ: await organByCode(log, code), year });
    print(checks);
    return checks.some(({ level, ok }) => level === 'error' && !ok) ? 1 : 0;
  },
};
