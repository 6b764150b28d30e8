import { FileRefused } from './ledger-refusals.js';

/** One row of a table: its line in the file, or its row number in the sheet, and the cells as a clerk sees them. */
export interface TableRecord {
  line: number;
  cells: string[];
}

const HEAD_LINES = 10;
const DELIMITERS = [',', '\t', ';'];

/** The rows of a csv file that hold something: UTF-8 with or without BOM, or GB18030 as Excel in China writes it. */
export function csvRecords(bytes: Buffer): TableRecord[] {
  const text = textOf(bytes);
  return [...recordsOf(text, delimiterOf(text))];
}

/** A NUL in the first line is the mark of UTF-16; further down it is the fault of one cell. */
export function textOf(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding);
    if (text !== null && !firstLines(text, 1).includes('\0')) return text;
  }
  throw new FileRefused('unreadable_encoding');
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

const firstLines = (text: string, count: number): string =>
  text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, count)
    .join('\n');

function delimiterOf(text: string): string {
  const head = firstLines(text, HEAD_LINES);
  return DELIMITERS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
}

/**
 * Written here because csv-parse needs 24 s and 2.7 GB for a million rows of empty cells, such as Excel saves after
 * a stray format, and does not know on which line a row begins.
 */
function* recordsOf(text: string, delimiter: string): Generator<TableRecord> {
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record: TableRecord = { line, cells: [] };
    do {
      const cell = text[at] === '"' ? quoted(text, at, delimiter, line) : unquoted(text, at, plain);
      record.cells.push(cell.text);
      line += cell.breaks;
      at = cell.end + 1;
    } while (text[at - 1] === delimiter);
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    line++;
    if (record.cells.some((cell) => cell.trim() !== '')) yield record;
  }
}

interface Cell {
  text: string;
  /** Where the delimiter or the line break after it stands. */
  end: number;
  breaks: number;
}

/** A quote inside a cell that does not begin with one is a character like any other, as in Excel. */
function unquoted(text: string, at: number, plain: RegExp): Cell {
  plain.lastIndex = at;
  const cell = plain.exec(text)?.[0] ?? '';
  return { text: cell, end: at + cell.length, breaks: 0 };
}

/** What follows the closing quote must be the end of the cell: else a lost quote would swallow rows unseen. */
function quoted(text: string, at: number, delimiter: string, line: number): Cell {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const after = text[end + 1];
  if (end < 0 || (after !== undefined && !`${delimiter}\r\n`.includes(after)))
    throw new FileRefused('unreadable_csv', { line });
  const cell = text.slice(at + 1, end).replaceAll('""', '"');
  return { text: cell, end: end + 1, breaks: cell.split(/\r\n|\r|\n/).length - 1 };
}
