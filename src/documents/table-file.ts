import { csvRecords, type TableRecord } from './csv-records.js';
import { FileRefused } from './ledger-refusals.js';
import { NO_FACTS } from './xlsx-facts.js';
import { type Sheet, xlsxSheets } from './xlsx-records.js';

export const LARGEST_FILE_MB = 20;

/** A title, a unit or an empty row may stand above the heads. */
const HEADS_WITHIN = 10;
const LONGEST_HEAD = 100;

export interface Table {
  rows: TableRow[];
  /** Heads that stand over several columns; what is read under them is the first of these. */
  twice: string[];
}

export interface TableRow {
  /** Line of the file on which the row begins; in a workbook, the row number of the sheet. */
  line: number;
  /** By head; a column without one is `第N列`. No prototype: heads are what a stranger wrote. */
  cells: Record<string, string>;
}

/**
 * The rows under the heads of a csv file (UTF-8 with or without BOM, or GB18030 as Excel in China writes it; separated by
 * comma, semicolon or tab) or of the first sheet of a workbook (.xlsx) that has them, hidden ones last. Empty rows are passed over. Throws
 * `FileRefused` with a sentence that says what to do.
 */
export async function readTableFile(bytes: Buffer, required: readonly string[]): Promise<Table> {
  const sheets = (await sheetsIn(bytes)).toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  const tops = sheets.flatMap((sheet) =>
    sheet.records.slice(0, HEADS_WITHIN).map((top) => ({ heads: headsOf(top), line: top.line, sheet })),
  );
  if (tops.length === 0) throw new FileRefused('empty_file');
  const lacking = ({ heads }: { heads: string[] }) => required.filter((head) => !heads.includes(head));
  const best = tops.reduce((least, one) => (lacking(one).length < lacking(least).length ? one : least));
  if (lacking(best).length)
    throw new FileRefused('missing_heads', { searched: HEADS_WITHIN, heads: lacking(best).join('、') });
  const again = (head: string, i: number) => head !== '' && best.heads.indexOf(head) !== i;
  const heads = best.heads.map((head, i) => (again(head, i) ? `${head}（第${i + 1}列）` : head));
  const { body } = filledDown(best.sheet, best.line);
  return {
    rows: body.map(({ line, cells }) => ({ line, cells: byHead(heads, cells) })),
    twice: best.heads.filter(again),
  };
}

/** The rows below the heads; a cell that is merged downwards says the same on each of its lines, which are named. */
export function filledDown({ records, merged }: Sheet, through: number): { body: TableRecord[]; filled: number[] } {
  const body = records
    .filter(({ line }) => line > through)
    .map(({ line, cells }) => ({ line, cells: cells.map(visible) }));
  const byLine = new Map(body.map((record) => [record.line, record]));
  const filled = new Set<number>();
  for (const { top, bottom, left } of merged) {
    const value = top > through ? byLine.get(top)?.cells[left - 1] : undefined;
    if (!value) continue;
    for (let line = top + 1; line <= bottom && line - top < MOST_MERGED; line++) {
      const record = byLine.get(line);
      if (!record || record.cells[left - 1]) continue;
      while (record.cells.length < left) record.cells.push('');
      record.cells[left - 1] = value;
      filled.add(line);
    }
  }
  return { body, filled: [...filled].sort((a, b) => a - b) };
}

const MOST_MERGED = 1_000;

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
