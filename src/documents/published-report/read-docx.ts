import { FileRefused } from '../ledger-refusals.js';
import { unzipped, type ZipEntry } from '../zip.js';
import { type PageLine, paragraph } from './page-line.js';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** A cell with more text than any label of the form holds the page, not a figure. */
const LONGEST_CELL = 300;

export const isDocx = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => name === DOCUMENT);

/**
 * The paragraphs and table rows of a Word document as they are seen; a cell that a merged one covers is none, and tables that
 * only lay out the page are passed through. Throws `FileRefused`.
 */
export async function docxLines(bytes: Buffer, entries: readonly ZipEntry[]): Promise<PageLine[]> {
  const part = async (wanted: string): Promise<string> => {
    const entry = entries.find(({ name }) => name === wanted);
    const content = entry ? await unzipped(bytes, entry) : Buffer.alloc(0);
    if (content.includes('<!DOCTYPE')) throw new FileRefused('unsafe_xlsx', { what: 'DOCTYPE 声明' });
    return content.toString('utf8');
  };
  return linesOf(await part(DOCUMENT), countedStyles(await part(STYLES)));
}

/** A name is read to its end at once: a tag that is never closed costs its length, not the square of it. */
const PIECE = /<(\/?)([A-Za-z0-9]+:)?([A-Za-z]+)(?![A-Za-z])([^<>]*)>|([^<]+)/g;
/** Text that was deleted or moved away, is drawn a second time for older programs, or is an instruction to compute something; how it looked before. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPrChange', 'rPrChange', 'trPrChange']);

const valIn = (attributes: string): string | undefined => /\bval="([^"]*)"/.exec(attributes)?.[1];

/** The styles of which Word counts the paragraphs. */
function countedStyles(xml: string): Set<string> {
  const styles = xml
    .split('<w:style ')
    .slice(1)
    .map((style) => ({
      id: /^[^<>]*?w:styleId="([^"<>]*)"/.exec(style)?.[1] ?? '',
      basedOn: /<w:basedOn w:val="([^"<>]*)"/.exec(style)?.[1],
      numbering: /<w:numId w:val="([^"<>]*)"/.exec(style)?.[1],
    }));
  const counted = new Set(styles.filter(({ numbering = '0' }) => numbering !== '0').map(({ id }) => id));
  for (let size = -1; size !== counted.size; ) {
    size = counted.size;
    for (const { id, basedOn, numbering } of styles)
      if (numbering === undefined && basedOn !== undefined && counted.has(basedOn)) counted.add(id);
  }
  return counted;
}

interface Cell {
  lines: PageLine[];
  covered: boolean;
}

interface Row {
  cells: Cell[];
  gone: boolean;
}

/** One pass over the tags: the document is not held as a tree. */
function linesOf(xml: string, countedStyles: ReadonlySet<string>): PageLine[] {
  const page: PageLine[] = [];
  /** The rows that are open, one inside the other. */
  const rows: Row[] = [];
  let [text, unseen, inText, hidden, numbered, ofRow] = ['', 0, false, false, false, false];
  for (const [, closing, , name = '', rest = '', said] of xml.matchAll(PIECE)) {
    const [opens, closes] = [!closing && !rest.endsWith('/'), closing === '/'];
    const row = rows.at(-1);
    const cell = row?.cells.at(-1);
    const lines = cell?.lines ?? page;
    if (said !== undefined) {
      if (inText && unseen === 0 && !hidden) text += unescaped(said);
    } else if (UNSEEN.has(name)) {
      unseen += opens ? 1 : closes ? -1 : 0;
      if (row && ofRow && !opens && !closes) row.gone = true;
    } else if (unseen > 0) continue;
    else if (name === 't') inText = opens;
    else if (name === 'tab' || name === 'br') text += closes || hidden ? '' : ' ';
    else if (name === 'r') hidden = false;
    else if (name === 'vanish') hidden = isOn(rest);
    else if (name === 'numId') numbered = valIn(rest) !== '0';
    else if (name === 'pStyle') numbered = countedStyles.has(valIn(rest) ?? '');
    else if (name === 'trPr') ofRow = opens;
    else if (name === 'tr' && opens) rows.push({ cells: [], gone: false });
    else if (name === 'tc' && opens) row?.cells.push({ lines: [], covered: false });
    else if ((name === 'vMerge' || name === 'hMerge') && cell && !closes) cell.covered = !rest.includes('restart');
    else if (name === 'p' && closes) {
      if (text.trim() !== '') lines.push({ ...paragraph(text), ...(numbered && { numbered }) });
      [text, numbered] = ['', false];
    } else if (name === 'tr' && closes) {
      rows.pop();
      (rows.at(-1)?.cells.at(-1)?.lines ?? page).push(...(row && !row.gone ? linesOfRow(row) : []));
    }
  }
  return page;
}

const isOn = (attributes: string): boolean => !['0', 'false', 'off'].includes(valIn(attributes) ?? '');

const textOf = ({ lines }: Cell): string =>
  lines
    .flatMap(({ cells }) => cells)
    .join('')
    .trim();

/** A row with tables or whole paragraphs in its cells lays out the page. */
function linesOfRow({ cells }: Row): PageLine[] {
  const seen = cells.filter(({ covered }) => !covered);
  const layout = seen.some((cell) => cell.lines.some(({ row }) => row) || textOf(cell).length > LONGEST_CELL);
  return layout ? seen.flatMap(({ lines }) => lines) : [{ cells: seen.map(textOf), row: true }];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
