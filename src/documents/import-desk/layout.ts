import type { TableRecord } from '../csv-records.js';
import { filledDown, plainHead, visible } from '../table-file.js';
import type { Area } from '../xlsx-facts.js';
import type { Sheet } from '../xlsx-records.js';
import { type Target, targetOf, UNDER } from './head-words.js';

/** A row that is an application, as far as its layout tells. */
export interface LedgerRow {
  line: number;
  /** By column, counted from 0. */
  cells: string[];
  /** The year of the section in which it stands; null where there are no sections. */
  section: number | null;
}

export type LeftOut = 'title' | 'total' | 'heads_again' | 'section' | 'note' | 'numbered_only';

/** A sheet taken apart: what stands above, the heads, the applications, and what is none. */
export interface Laid {
  name: string;
  hidden: boolean;
  /** What stands above the heads. */
  titles: string[];
  /** The line of the heads, the lower one of two; null where none were found. */
  headLine: number | null;
  /** By column; each different from the others. */
  heads: string[];
  rows: LedgerRow[];
  leftOut: { line: number; why: LeftOut }[];
  /** Lines that took over a value from a merged cell above; lines and heads that were hidden; cells with formulas. */
  filled: number[];
  hiddenLines: number[];
  hiddenHeads: string[];
  formulas: number;
}

/** Titles, units and a head in two lines may stand above the rows. */
const HEADS_WITHIN = 30;
const LONGEST_HEAD = 40;
/** Fewer known heads than these are chance. */
const FEWEST_KNOWN = 2;

/**
 * Takes a sheet apart. `chosen`: the line on which the heads stand, where somebody has said so; `named`: heads of the office's
 * own, of which somebody has said what they are.
 */
export function layOutSheet(sheet: Sheet, chosen?: number, named: ReadonlyMap<string, Target> = new Map()): Laid {
  const heads = chosen === undefined ? headsFound(sheet, named) : headsOn(sheet, chosen);
  const columns = distinct(heads?.texts ?? []);
  const { body, filled } = filledDown(sheet, heads?.through ?? 0);
  const sorted = sortedOut(body, heads?.texts ?? [], titlesOf(sheet, heads));
  const lines = new Set(body.map(({ line }) => line));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    titles: titlesOf(sheet, heads),
    formulas: sheet.formulas,
    headLine: heads?.through ?? null,
    heads: columns,
    filled,
    ...(heads ? sorted : { rows: [], leftOut: [] }),
    hiddenLines: sheet.hiddenRows.filter((line) => lines.has(line)),
    hiddenHeads: sheet.hiddenColumns.flatMap((column) => columns[column - 1] ?? []),
  };
}

interface Heads {
  from: number;
  through: number;
  texts: string[];
}

function headsFound(sheet: Sheet, named: ReadonlyMap<string, Target>): Heads | null {
  const candidates = sheet.records.slice(0, HEADS_WITHIN).flatMap((record, i) => {
    const next = sheet.records[i + 1];
    return [single(sheet, record), ...(next && isHeadLike(next) ? [pair(sheet, record, next)] : [])];
  });
  const known = ({ texts }: Heads) =>
    new Set(texts.map((text) => named.get(text) ?? targetOf(text)?.target).filter(Boolean)).size;
  const lines = ({ from, through }: Heads) => (from === through ? 0 : 1);
  const [best] = candidates
    .map((heads) => ({ heads, score: known(heads) }))
    .sort((a, b) => b.score - a.score || lines(a.heads) - lines(b.heads) || a.heads.from - b.heads.from);
  return best && best.score >= FEWEST_KNOWN ? best.heads : null;
}

/** Of two lines of heads, the lower one is named. */
function headsOn(sheet: Sheet, line: number): Heads | null {
  const at = sheet.records.findIndex((record) => record.line === line);
  const [above, record] = [sheet.records[at - 1], sheet.records[at]];
  if (!record) return null;
  const spans = sheet.merged.some(({ top, left, right }) => top === above?.line && right > left && right - left < 6);
  return above && spans && isHeadLike(above) ? pair(sheet, above, record) : single(sheet, record);
}

const single = (sheet: Sheet, record: TableRecord): Heads => ({
  from: record.line,
  through: record.line,
  texts: filledAcross(sheet.merged, record).map(plainHead),
});

/** Where no merged cells tell (a csv file), what stands above goes on to the right over blank cells. */
function pair(sheet: Sheet, upper: TableRecord, lower: TableRecord): Heads {
  const below = filledAcross(sheet.merged, lower).map(plainHead);
  const above = filledAcross(sheet.merged, upper).map(plainHead);
  const width = Math.max(above.length, below.length);
  const texts: string[] = [];
  let group = '';
  for (let i = 0; i < width; i++) {
    const [over, under] = [above[i] ?? '', below[i] ?? ''];
    group = over || (under ? group : '');
    texts.push(under && group && under !== group ? `${group}${UNDER}${under}` : under || group);
  }
  return { from: upper.line, through: lower.line, texts };
}

const isHeadLike = ({ cells }: TableRecord): boolean => {
  const texts = cells.map(visible).filter(Boolean);
  return (
    texts.length >= FEWEST_KNOWN &&
    texts.every((text) => text.length <= LONGEST_HEAD && !/^[\d./\-年月日]+$/.test(text))
  );
};

/** The cells of a row of heads, with what merged cells show. */
function filledAcross(merged: readonly Area[], { line, cells }: TableRecord): string[] {
  const all = [...cells];
  for (const { top, bottom, left, right } of merged) {
    if (line !== top || line > bottom) continue;
    for (let column = left; column <= right; column++) all[column - 1] = cells[left - 1] ?? '';
  }
  return Array.from(all, (cell) => cell ?? '');
}

/** Each head once: the second of the same name bears its column, one without a name its number. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.map((text, i) => {
    const name = text.slice(0, LONGEST_HEAD) || `第${i + 1}列`;
    const own = seen.has(name) ? `${name}（第${i + 1}列）` : name;
    seen.add(own);
    return own;
  });
}

const titlesOf = ({ records }: Sheet, heads: Heads | null): string[] =>
  records.filter(({ line }) => heads && line < heads.from).flatMap(({ cells }) => cells.map(visible).filter(Boolean));

const TOTAL = /^(本页|本月|全年|年度)?(合计|总计|小计|累计|共计|总数|合计数)/;
const NOTE =
  /^(注|备注|说明|填表说明|制表|填表|填报|审核|负责人|联系人|复核|统计人|单位|填表日期|打印日期|第\d+页|共\d+)/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** What in the body is an application, and what is none. */
function sortedOut(
  body: readonly TableRecord[],
  heads: readonly string[],
  titles: readonly string[],
): { rows: LedgerRow[]; leftOut: Laid['leftOut'] } {
  const plain = (text: string) => text.replace(/\s/g, '');
  const counters = heads.flatMap((head, i) => (targetOf(head)?.target === '不导入' ? [i] : []));
  const lower = heads.map((head) => head.split(UNDER).at(-1));
  const leftOut: Laid['leftOut'] = [];
  const rows: LedgerRow[] = [];
  let section: number | null = null;
  const whyLeftOut = (cells: readonly string[]): LeftOut | null => {
    const said = [...new Set(cells.map(plain).filter(Boolean))];
    const [first = ''] = said;
    if (isHeads(cells)) return 'heads_again';
    if (TOTAL.test(first.replace(/^\d+/, '')) && !cells.some((cell) => /\d{4}[-/.年]\d{1,2}/.test(cell)))
      return 'total';
    if (said.length === 1 && titles.some((title) => plain(title) === first)) return 'title';
    if (said.length === 1 && YEAR.test(first) && first.length <= LONGEST_HEAD && !/\d{1,2}月/.test(first))
      return 'section';
    if (said.length <= 3 && NOTE.test(first)) return 'note';
    if (cells.every((cell, i) => cell === '' || counters.includes(i))) return 'numbered_only';
    return null;
  };
  const isHeads = (cells: readonly string[]): boolean => {
    const filled = cells.map((cell, i) => [plainHead(cell), i] as const).filter(([cell]) => cell);
    const same = filled.filter(
      ([cell, i]) => cell === heads[i] || cell === lower[i] || heads[i]?.startsWith(`${cell}${UNDER}`),
    );
    return filled.length >= FEWEST_KNOWN && same.length >= filled.length * 0.8;
  };
  for (const { line, cells } of body) {
    const why = whyLeftOut(cells);
    if (why === null) rows.push({ line, cells, section });
    else leftOut.push({ line, why });
    if (why === 'section') section = Number(YEAR.exec(cells.find((cell) => YEAR.test(cell)) ?? '')?.[0]) || section;
  }
  return { rows, leftOut };
}
