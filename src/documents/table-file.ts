import { csvRecords, type TableRecord } from './csv-records.js';
import { FileRefused } from './ledger-refusals.js';
import { NO_FACTS } from './xlsx-facts.js';
import { type Sheet, xlsxSheets } from './xlsx-records.js';

export const LARGEST_FILE_MB = 20;

/** A title, a unit or an empty row may stand above the heads. */
const HEADS_WITHIN = 10;
const LONGEST_HEAD = 100;

export interface TableRow {
  /** Line of the file on which the row begins; in a workbook, the row number of the sheet. */
  line: number;
  /** By head; a column without one is `第N列`. No prototype: heads are what a stranger wrote. */
  cells: Record<string, string>;
}

/**
 * The rows under the heads of a csv file (UTF-8 with or without BOM, or GB18030 as Excel in China writes it; separated by
 * comma, semicolon or tab) or of the first sheet of a workbook (.xlsx) that has them. Empty rows are passed over. Throws
 * `FileRefused` with a sentence that says what to do.
 */
export async function readTableFile(bytes: Buffer, required: readonly string[]): Promise<TableRow[]> {
  const sheets = await sheetsIn(bytes);
  const tops = sheets.flatMap(({ records }) =>
    records.slice(0, HEADS_WITHIN).map((top, i) => ({ heads: headsOf(top), body: records.slice(i + 1) })),
  );
  if (tops.length === 0) throw new FileRefused('empty_file');
  const lacking = ({ heads }: { heads: string[] }) => required.filter((head) => !heads.includes(head));
  const best = tops.reduce((least, one) => (lacking(one).length < lacking(least).length ? one : least));
  if (lacking(best).length)
    throw new FileRefused('missing_heads', { searched: HEADS_WITHIN, heads: lacking(best).join('、') });
  const twice = best.heads.find((head, i) => head !== '' && best.heads.indexOf(head) !== i);
  if (twice) throw new FileRefused('duplicate_heads', { head: twice });
  return best.body.map(({ line, cells }) => ({ line, cells: byHead(best.heads, cells) }));
}

/** Every sheet of a workbook, or the one table that a csv file is, which has no name. Throws `FileRefused`. */
export async function sheetsIn(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length > LARGEST_FILE_MB * 1e6) throw new FileRefused('file_too_large', { limit: LARGEST_FILE_MB });
  refuseOtherKinds(bytes);
  return bytes.subarray(0, 2).equals(ZIP) ? xlsxSheets(bytes) : [{ ...NO_FACTS, name: '', records: csvRecords(bytes) }];
}

const ZIP = Buffer.from('PK');

/** What holds neither text nor a table, by its first bytes. */
export const PICTURES_AND_ARCHIVES: readonly [start: string, kind: string][] = [
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['Rar!', '压缩文件'],
  ['7z\xbc\xaf', '压缩文件'],
  ['\x1f\x8b', '压缩文件'],
];

/** What is often taken for a ledger, by its first bytes. */
const OTHER_KINDS: readonly [start: string, kind: string][] = [
  ...PICTURES_AND_ARCHIVES,
  ['%PDF', 'PDF 文件'],
  ['{\\rtf', 'Word 文档'],
  ['<', '网页或 XML 文件'],
  ['\xef\xbb\xbf<', '网页或 XML 文件'],
];
const COMPOUND = '\xd0\xcf\x11\xe0';

function refuseOtherKinds(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith(COMPOUND) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new FileRefused('encrypted_file');
  if (start.startsWith(COMPOUND)) throw new FileRefused('not_a_table', { kind: '旧版 Office 文件（.xls 或 .doc）' });
  const kind = OTHER_KINDS.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (kind) throw new FileRefused('not_a_table', { kind });
}

/** Without what nobody sees and no two people type alike; a cell of nothing else is blank. */
export const visible = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]|^[\p{Cf}\s]+$/gu, '')
    .trim();

const headsOf = ({ cells }: TableRecord): string[] => cells.map(plainHead);

/** A head as a clerk means it: nothing unseen, no line breaks inside, no mark of a required column, no unit. */
export const plainHead = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s*\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\(元\)$/, '');

function byHead(heads: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  for (let i = 0; i < Math.max(heads.length, cells.length); i++) {
    const head = heads[i] ?? '';
    row[head && head.length <= LONGEST_HEAD ? head : `第${i + 1}列`] = visible(cells[i] ?? '');
  }
  return row;
}
