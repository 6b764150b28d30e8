import { parse } from 'csv-parse/sync';
import { FileRefused } from './ledger-refusals.js';

export interface TableRow {
  /** Line of the file on which the row begins. */
  line: number;
  cells: Record<string, string>;
}

/**
 * The rows of a csv file under its heads: UTF-8 with or without BOM, or GB18030 as Excel in China writes it; separated by
 * comma, semicolon or tab. Empty rows are passed over. Throws `FileRefused` with a sentence that says what to do.
 */
export function readTableFile(bytes: Buffer, required: readonly string[]): { heads: string[]; rows: TableRow[] } {
  const records = recordsOf(textOf(bytes));
  const [first, ...body] = records;
  if (!first) throw new FileRefused('empty_file', '文件是空的，没有表头，也没有数据。');
  const heads = first.record.map((head) => head.normalize('NFKC').trim());
  const missing = required.filter((head) => !heads.includes(head));
  if (missing.length) throw new FileRefused('missing_heads', `第一行应为表头，缺少：${missing.join('、')}。`);
  const twice = heads.find((head, i) => head !== '' && heads.indexOf(head) !== i);
  if (twice) throw new FileRefused('duplicate_heads', `表头“${twice}”出现了两次，请只保留一列。`);
  const rows = body.map(({ line, record }) => ({
    line,
    cells: Object.fromEntries(heads.map((head, i) => [head, (record[i] ?? '').trim()])),
  }));
  return { heads, rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')) };
}

function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new FileRefused('empty_file', '文件是空的，没有表头，也没有数据。');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    }
  }
  throw new FileRefused('unreadable_encoding', '看不懂文件的编码，请另存为“CSV UTF-8（逗号分隔）”后重试。');
}

function recordsOf(text: string): { line: number; record: string[] }[] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', '\t', ';'].reduce((best, one) =>
    head.split(one).length > head.split(best).length ? one : best,
  );
  try {
    const rows = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
    return (rows as unknown as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
      line: info.lines,
      record,
    }));
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new FileRefused('unreadable_csv', `第${line ?? '？'}行附近的引号或分隔符不成对，请用 Excel 重新另存为 CSV。`);
  }
}
