import { FileRefused } from './ledger-refusals.js';

/** What a formula shows that was never computed, beside Excel's own `#REF!`, `#N/A` and their kin. */
export const NOT_COMPUTED = '#未计算';

/** The last row and column of Excel, and how many cells a sheet may span once its empty rows are gone. */
const MOST = { row: 1_048_576, column: 16_384, cells: 20_000_000 } as const;

/**
 * A sheet with its valued cells alone: rows moved together, the row number in a first column of its own, errors and
 * formulas without a result as text. read-excel-file would take over a gigabyte for a million formatted empty rows, fill
 * the way to a stray cell in XFD1048576, never end on a row number beyond that, and read errors and formulas without a
 * result as blank cells. The bytes stay as they are (latin1), and every search goes forward only. Above them stands a row with
 * `-part` in place of its number: by it the sheet is known again. `units` stand behind the numbers of their styles.
 */
export function withoutEmptyCells(
  content: Buffer,
  part: number,
  units: ReadonlyMap<string, string> = new Map(),
): Buffer {
  const xml = content.toString('latin1');
  const prefix = /<(\w+:)?worksheet\b/.exec(xml.slice(0, 4_000))?.[1] ?? '';
  const rows = [`<row r="1"><c r="A1"><v>${-part}</v></c></row>`];
  let widest = 0;
  for (const { line, cells } of valuedRows(sheetData(xml, prefix), prefix)) {
    const number = rows.length + 1;
    rows.push(
      `<row r="${number}"><c r="A${number}"><v>${line}</v></c>${cells.map(written(number, units)).join('')}</row>`,
    );
    widest = Math.max(widest, cells.at(-1)?.column ?? 0);
  }
  if (rows.length * widest > MOST.cells) throw new FileRefused('oversized_xlsx');
  return Buffer.from(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`, 'latin1');
}

interface Cell {
  column: number;
  type: string | undefined;
  style: string | undefined;
  inside: string;
}

function sheetData(xml: string, prefix: string): string {
  const start = xml.indexOf(`<${prefix}sheetData`);
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (end < 0 && (start < 0 || /^[^<>]*\/>/.test(xml.slice(start + 1, start + 200)))) return '';
  const data = xml.slice(start, end);
  if (start < 0 || end < start || data.includes('<!')) throw new FileRefused('damaged_xlsx');
  return data;
}

/** Goes from value to value, so that what lies between, be it a million empty rows, costs one search. */
function* valuedRows(data: string, prefix: string): Generator<{ line: number; cells: Cell[] }> {
  const valued = new RegExp(`<${prefix}(?:v|is|f)[\\s/>]`, 'g');
  let [at, line] = [0, 0];
  for (let found = valued.exec(data); found; found = valued.exec(data)) {
    const start = data.lastIndexOf(`<${prefix}row`, found.index);
    const end = data.indexOf(`</${prefix}row>`, found.index);
    if (start < at || end < 0) throw new FileRefused('damaged_xlsx');
    const row = data.slice(start, end);
    const number = rowNumber(row) ?? line + data.slice(at, start).split(`<${prefix}row`).length;
    if (!(number > line && number <= MOST.row)) throw new FileRefused('damaged_xlsx');
    yield { line: number, cells: [...valuedCells(row, prefix)] };
    [at, line, valued.lastIndex] = [end, number, end];
  }
}

function rowNumber(row: string): number | null {
  const number = ADDRESS.exec(row.slice(0, row.indexOf('>')))?.[1];
  return number === undefined ? null : Number(number);
}

function* valuedCells(row: string, prefix: string): Generator<Cell> {
  const opening = new RegExp(`<${prefix}c(\\s[^<>]*|/)?>`, 'g');
  let column = 0;
  for (let tag = opening.exec(row); tag; tag = opening.exec(row)) {
    const attributes = tag[1] ?? '';
    const address = ADDRESS.exec(attributes)?.[1];
    const next = address === undefined ? column + 1 : columnNumber(address);
    if (next <= column || next > MOST.column) throw new FileRefused('damaged_xlsx');
    column = next;
    if (attributes.endsWith('/')) continue;
    const end = row.indexOf(`</${prefix}c>`, opening.lastIndex);
    if (end < 0) throw new FileRefused('damaged_xlsx');
    const inside = row.slice(opening.lastIndex, end);
    opening.lastIndex = end;
    yield { column, type: TYPE.exec(attributes)?.[1], style: STYLE.exec(attributes)?.[1], inside };
  }
}

const ADDRESS = /\sr=["'](\w*)["']/;
const TYPE = /\st=["'](\w*)["']/;
const STYLE = /\ss=["'](\d*)["']/;

/** `A1` is in column 1, `AB7` in column 28; 0 for what is no address. */
const columnNumber = (address: string): number =>
  [...(/^([A-Z]{1,3})\d+$/.exec(address)?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** One column to the right: the first holds the row number. */
const written =
  (row: number, units: ReadonlyMap<string, string>) =>
  ({ column, type, style, inside }: Cell): string => {
    const place = `<c r="${columnLetters(column + 1)}${row}"`;
    if (notComputed(type, inside)) return `${place} t="str"><v>${Buffer.from(NOT_COMPUTED).toString('latin1')}</v></c>`;
    const unit = type === undefined || type === 'n' ? units.get(style ?? '') : undefined;
    const number = unit && /<(?:\w+:)?v[^<>]*>\s*([^<]+)/.exec(inside)?.[1];
    if (number) return `${place} t="str"><v>${plainNumber(number)}${Buffer.from(unit).toString('latin1')}</v></c>`;
    const kind = type === 'e' ? 'str' : type;
    return `${place}${kind ? ` t="${kind}"` : ''}${style ? ` s="${style}"` : ''}>${inside}</c>`;
  };

/** 942.193 for 942.19299999999998, as Excel shows it. */
const plainNumber = (digits: string): string => String(Number(Number(digits).toPrecision(15)));

/** Programs that write formulas without computing them leave the value out, or empty; an empty text is a result. */
const notComputed = (type: string | undefined, inside: string): boolean =>
  /<(\w+:)?f[\s/>]/.test(inside) &&
  (type === 'str' ? !/<(\w+:)?v[\s/>]/.test(inside) : !/<(\w+:)?v(\s[^<>]*)?>[^<]/.test(inside));
