import { csvRecords, textOf } from '../csv-records.js';
import { FileRefused } from '../ledger-refusals.js';
import { LARGEST_FILE_MB, PICTURES_AND_ARCHIVES } from '../table-file.js';
import { xlsxSheets } from '../xlsx-records.js';
import { type ZipEntry, zipEntries } from '../zip.js';
import { isPageNumber, type PageLine } from './page-line.js';
import { pdfLines } from './pdf/read-pdf.js';
import { docxLines, isDocx } from './read-docx.js';
import { htmlLines } from './read-html.js';
import { sheetLines } from './read-sheets.js';
import { textLines } from './text-lines.js';

const ZIP = 'PK';
const PDF = '%PDF';
const COMPOUND = '\xd0\xcf\x11\xe0';
/** What is no report by its first bytes. */
const OTHERS: readonly [start: string, kind: string][] = [...PICTURES_AND_ARCHIVES, ['{\\rtf', 'RTF 文档']];

/** More than any report has, and little enough to be searched for tables at once. */
const MOST = { lines: 10_000, cells: 100_000, letters: 1_000_000 };

/** The lines of a published report, by what the file is, not by its name. Throws `FileRefused`. */
export async function linesOfFile(bytes: Buffer): Promise<PageLine[]> {
  const lines = await linesIn(bytes);
  const cells = lines.reduce((sum, one) => sum + one.cells.length, 0);
  const letters = lines.reduce((sum, one) => sum + one.cells.reduce((length, cell) => length + cell.length, 0), 0);
  if (lines.length > MOST.lines || cells > MOST.cells || letters > MOST.letters)
    throw new FileRefused('exhausting_report');
  return lines.filter((line) => !isPageNumber(line));
}

async function linesIn(bytes: Buffer): Promise<PageLine[]> {
  if (bytes.length > LARGEST_FILE_MB * 1e6) throw new FileRefused('file_too_large', { limit: LARGEST_FILE_MB });
  const start = bytes.toString('latin1', 0, 1_024);
  refuseOthers(bytes, start);
  if (start.startsWith(ZIP)) return linesOfZip(bytes);
  if (start.includes(PDF)) return pdfLines(bytes);
  const text = textOf(bytes);
  if (text.trim() === '') throw new FileRefused('empty_report');
  if (/<(!doctype|html|head|body|table|div|p|meta)\b/i.test(text.slice(0, 5_000))) return htmlLines(text);
  return isTable(text) ? sheetLines(csvRecords(bytes)) : textLines(text);
}

async function linesOfZip(bytes: Buffer): Promise<PageLine[]> {
  const entries = zipEntries(bytes);
  if (isDocx(entries)) return docxLines(bytes, entries);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    throw new FileRefused('not_a_report', { kind: kindOfZip(entries) });
  const sheets = await xlsxSheets(bytes, { withUnits: true });
  return sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, records, merged }) =>
      sheetLines(records, merged).map((line, i) => (i === 0 ? { ...line, sheet: name } : line)),
    );
}

const kindOfZip = (entries: readonly ZipEntry[]): string =>
  entries.some(({ name }) => name === 'content.xml')
    ? ' OpenDocument 文档（.odt 或 .ods）'
    : '其他类型的压缩文件或文档';

/** The first and the last head of Table 三, each in a cell of its own, between commas, semicolons or tabs. */
const isTable = (text: string): boolean =>
  /(?:^|[,;\t]) *"?自然人"? *[,;\t](?:[^\r\n]{0,200}[,;\t])? *"?总计"? *(?:[,;\t]|$)/m.test(text);

function refuseOthers(bytes: Buffer, start: string): void {
  if (start.startsWith(COMPOUND) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new FileRefused('encrypted_file');
  if (start.startsWith(COMPOUND)) throw new FileRefused('not_a_report', { kind: '旧版 Office 文件（.xls 或 .doc）' });
  const kind = OTHERS.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (kind) throw new FileRefused('not_a_report', { kind });
}
