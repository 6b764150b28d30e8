import readXlsxFile from 'read-excel-file/node';
import type { TableRecord } from './csv-records.js';
import { FileRefused } from './ledger-refusals.js';
import { factsOf, hiddenSheets, NO_FACTS, type SheetFacts } from './xlsx-facts.js';
import { withoutEmptyCells } from './xlsx-sheet.js';
import { unitsOfStyles } from './xlsx-units.js';
import { unzipped, type ZipEntry, zipEntries, zipped } from './zip.js';

/** A sheet as it lies before a clerk: its rows that hold something, and what the rows alone do not show. */
export interface Sheet extends SheetFacts {
  name: string;
  records: TableRecord[];
}

/**
 * Every sheet of an xlsx file, as a clerk sees it. read-excel-file understands strings,
 * styles and dates; but it unpacks whatever it is given, so the file is judged and unpacked here (zip.ts) and each sheet
 * reaches it without its empty cells (xlsx-sheet.ts). `withUnits`: a number whose format shows a unit of money has it behind
 * it. Throws `FileRefused`.
 */
export async function xlsxSheets(bytes: Buffer, { withUnits = false } = {}): Promise<Sheet[]> {
  const entries = zipEntries(bytes);
  refuseUnsafe(entries);
  const parts = new Map<string, Buffer>();
  const facts: SheetFacts[] = [];
  const styles = withUnits ? entries.find(({ name }) => name === 'xl/styles.xml') : undefined;
  const units = unitsOfStyles(styles && (await unzipped(bytes, styles)));
  for (const entry of entries.filter(({ name }) => /^xl\/.*\.(xml|rels)$/.test(name))) {
    const content = await unzipped(bytes, entry);
    if (content.includes('<!DOCTYPE')) throw new FileRefused('unsafe_xlsx', { what: 'DOCTYPE 声明' });
    const isSheet = /<(\w+:)?worksheet\b/.test(startOf(content));
    if (isSheet) facts.push(factsOf(content));
    parts.set(entry.name, isSheet ? withoutEmptyCells(content, facts.length, units) : content);
  }
  const hidden = hiddenSheets(parts.get('xl/workbook.xml'));
  const sheets = await understood(zipped(parts));
  return sheets.map(({ sheet: name, data }) => {
    const [mark, ...rows] = data ?? [];
    const about = facts[-Number(mark?.[0]) - 1] ?? NO_FACTS;
    const records = rows.map(([line, ...cells]) => ({ line: Number(line), cells: cells.map(seen) }));
    return { ...about, name, hidden: hidden.has(name), records };
  });
}

const startOf = (content: Buffer): string => content.toString('latin1', 0, 4_000);

/** Hyperlinks are let through: nothing follows them, and Excel makes one of every e-mail address. */
function refuseUnsafe(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  const unsafe = (what: string) => new FileRefused('unsafe_xlsx', { what });
  if (!names.includes('xl/workbook.xml')) throw new FileRefused('not_a_table', { kind: '其他类型的压缩文件或文档' });
  if (names.some((name) => /^[/\\]|^\w:|\\|(^|\/)\.\.(\/|$)|\0/.test(name))) throw unsafe('指向文件之外的路径');
  if (new Set(names).size < names.length) throw unsafe('重名的部件');
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw unsafe('宏');
  if (names.some((name) => name.startsWith('xl/externalLinks/'))) throw unsafe('指向其他文件的链接');
}

/** Whatever the library cannot make sense of is a damaged file: it throws errors of many kinds, plain TypeErrors too. */
async function understood(file: Buffer): ReturnType<typeof readXlsxFile<string>> {
  try {
    return await readXlsxFile<string>(file, { parseNumber: numberSeen });
  } catch {
    throw new FileRefused('damaged_xlsx');
  }
}

/**
 * A number as Excel shows it: 15 digits hold; what is longer was rounded when it was typed (an id number in a cell that is
 * not text) and shows as `1.10101E+17`.
 */
function numberSeen(raw: string): string {
  const value = Number(raw);
  if (Math.abs(value) >= 1e15) return value.toExponential(5).replace('e', 'E');
  return Number.isNaN(value) ? raw : String(Number(value.toPrecision(15)));
}

function seen(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '#NUM!' : cell.toISOString().replace(/T.*/, '');
}
