import { FileRefused } from '../ledger-refusals.js';
import { unzipped, type ZipEntry } from '../zip.js';
import { type PageLine, paragraph } from './page-line.js';

const DOCUMENT = 'word/document.xml';

export const isDocx = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => name === DOCUMENT);

/** The paragraphs and table rows of a Word document; a cell that a merged one covers is none. Throws `FileRefused`. */
export async function docxLines(bytes: Buffer, entries: readonly ZipEntry[]): Promise<PageLine[]> {
  const entry = entries.find(({ name }) => name === DOCUMENT);
  if (!entry) throw new FileRefused('damaged_file');
  const content = await unzipped(bytes, entry);
  if (content.includes('<!DOCTYPE')) throw new FileRefused('unsafe_xlsx', { what: 'DOCTYPE 声明' });
  return linesOf(content.toString('utf8'));
}

const PIECE = /<(\/?)([A-Za-z0-9]+:)?([A-Za-z]+)([^<>]*)>|([^<]+)/g;
/** Text that was deleted, is drawn a second time for older programs, or is an instruction to compute something. */
const UNSEEN = new Set(['del', 'Fallback', 'instrText', 'delText']);

interface Cell {
  text: string;
  covered: boolean;
}

/** One pass over the tags: the document is not held as a tree. */
function linesOf(xml: string): PageLine[] {
  const lines: PageLine[] = [];
  let [text, tables, unseen, inText] = ['', 0, 0, false];
  let row: Cell[] = [];
  for (const [, closing, , name = '', rest = '', said] of xml.matchAll(PIECE)) {
    const [opens, closes] = [!closing && !rest.endsWith('/'), closing === '/'];
    const cell = row.at(-1);
    if (said !== undefined) {
      if (inText && unseen === 0) text += unescaped(said);
    } else if (UNSEEN.has(name)) unseen += opens ? 1 : closes ? -1 : 0;
    else if (name === 't') inText = opens;
    else if (name === 'tab' || name === 'br') text += closes ? '' : ' ';
    else if (name === 'tbl') tables += opens ? 1 : closes ? -1 : 0;
    else if (name === 'tr' && tables === 1 && opens) row = [];
    else if (name === 'tc' && tables === 1 && opens) row.push({ text: '', covered: false });
    else if (name === 'vMerge' && cell && !rest.includes('restart')) cell.covered = !closes || cell.covered;
    else if (name === 'p' && closes) {
      if (tables > 0 && cell) cell.text += text;
      else if (text.trim() !== '') lines.push(paragraph(text));
      text = '';
    } else if (name === 'tr' && tables === 1 && closes)
      lines.push({ cells: row.filter(({ covered }) => !covered).map((one) => one.text.trim()), row: true });
  }
  return lines;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
