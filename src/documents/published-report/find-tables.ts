import type { Form } from '../../domain/year-end/forms/form.js';
import { reconcile3 } from '../../domain/year-end/reconcile.js';
import type { Figures3 } from '../../domain/year-end/tabulate.js';
import type { PrintedFigure } from './figures-read.js';
import { alike, type FoundLabel, findLabels, MOST_PLACES } from './find-labels.js';
import { type Placed, placed } from './place-figures.js';
import { plainWords, withoutBrackets, withoutNumber } from './plain-words.js';
import type { Token } from './tokens.js';

type Cells = Record<string, Record<string, PrintedFigure>>;

/** What was found of one table. A row that is not there, or whose figures cannot be placed, is left out. */
export interface FoundTable {
  cells: Cells;
  /** Rows whose label stands there, but whose figures could not be placed for certain. */
  unread: string[];
  /** Rows whose dropped cells were placed as it is usually done. */
  inferred: string[];
  /** The table has no column of totals. */
  withoutTotal?: boolean;
  /** First and last token. */
  from: number;
  to: number;
}

const nothing = (at: number): FoundTable => ({ cells: {}, unread: [], inferred: [], from: at, to: at });

const core = (label: string): string => withoutBrackets(withoutNumber(plainWords(label)));

/** Table 三 by the labels of `form`. */
export function findTable3(tokens: readonly Token[], form: Form): FoundTable {
  const found = findLabels(
    tokens,
    form.table3.map(({ code, path }) => ({ code, label: core(path.at(-1) ?? '') })),
    form.table3.flatMap(({ path }) => path.slice(0, -1).map(plainWords)),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return nothing(0);
  const width = form.columns.length + 1;
  if (found.length === 1 && runAfter(tokens, last.last + 1, tokens.length).figures.length !== width) return nothing(0);
  const runs = found.map((label, i) => ({
    code: label.code,
    ...runOf(tokens, label, found[i + 1]?.first ?? tokens.length, form),
  }));
  const withoutTotal =
    runs.every(({ figures }) => figures.length < width) &&
    totalIsMissing(tokens, form, { first: first.first, last: last.last });
  const columns = [...form.columns.map(({ code }) => code), ...(withoutTotal ? [] : ['total'])];
  const table = {
    ...nothing(first.first),
    ...(withoutTotal && { withoutTotal }),
    to: Math.max(last.last, ...runs.map(({ end }) => end)),
  };
  for (const [i, run] of runs.entries()) {
    // figures above a label may be the upper halves of its numbers; labels in one cell are those of several rows
    if (runs[i - 1]?.scattered || found[i - 1]?.last === found[i]?.first) run.doubtful = true;
  }
  const dropped = runs.some(({ figures }) => figures.length > 0 && figures.length < columns.length);
  const apart = runs.some(({ figures }, i) =>
    figures.length === 0 ? !dropped && i < runs.length - 1 : figures.length >= 2 * columns.length,
  );
  const end = sectionOfTable4(tokens, form, first.last)?.from ?? tokens.length;
  const inOrder = apart ? cameApart(tokens, headingAbove(tokens, form, first), end, form) : null;
  if (inOrder) {
    for (const [i, { code }] of form.table3.entries()) take(table, code, columns, inOrder[i] ?? null);
    return { ...table, to: Math.max(table.to, end - 1) };
  }
  const inAnyColumn = runs.some(
    ({ figures }) => figures.length < columns.length && figures.filter(({ value }) => value !== 0).length > 2,
  );
  const onDrawn = inAnyColumn || (tokens[first.first]?.drawn ?? false);
  let above: Placed | null = null;
  for (const [i, { code, figures, drawn, own, end, doubtful }] of runs.entries()) {
    const cutOff = end === tokens.length - 1 && figures.length < columns.length;
    if ((apart && !(own && figures.length === columns.length)) || doubtful || cutOff) above = null;
    else if (figures.length > 0)
      above = placed(figures, columns.length, { summed: !withoutTotal, anyColumn: onDrawn, drawn });
    else if (!dropped || onDrawn || i === runs.length - 1) above = null;
    else if (above) above = NOTHING_PRINTED(columns.length);
    take(table, code, columns, above);
  }
  return table;
}

/** Some leave out the column of totals: then the heads name the applicants, and no total stands among them. */
function totalIsMissing(tokens: readonly Token[], form: Form, table: { first: number; last: number }): boolean {
  const heads = tokens.slice(headingAbove(tokens, form, table), table.first).flatMap(({ words }) => words ?? []);
  const last = form.columns.at(-2)?.label ?? '';
  return heads.some((words) => words.includes(last)) && !heads.some((words) => words.includes(form.total));
}

/** Of a row from which every blank cell was dropped nothing is left; unless its figures stand above it, in another row. */
const NOTHING_PRINTED = (width: number): Placed => ({
  figures: Array(width).fill({ value: 0, blank: true, raw: '', unit: null }),
  inferred: true,
});

function take(table: FoundTable, code: string, columns: readonly string[], row: Placed | null): void {
  if (!row) {
    table.unread.push(code);
    return;
  }
  table.cells[code] = Object.fromEntries(columns.map((column, k) => [column, row.figures[k] as PrintedFigure]));
  if (row.inferred) table.inferred.push(code);
}

interface Run {
  figures: PrintedFigure[];
  /** On a page as it is drawn figures on several lines may be halves of numbers, or of several rows. */
  scattered: boolean;
  /** On such a page outside of a row whose cells are seen: blank ones leave no trace. */
  drawn: boolean;
  start: number;
  /** The last token of it, or the one before it where there is none. */
  end: number;
}

interface LabelledRun extends Run {
  /** Its figures may be those of another row. */
  doubtful?: boolean;
  /** Its figures stand in one row of a table with the label. */
  own?: boolean;
}

/**
 * The figures of a row of Table 三: those behind its label, or beside the first line of one that goes on below them. What
 * stands behind other words on their line belongs to those.
 */
function runOf(tokens: readonly Token[], { code, first, last }: FoundLabel, next: number, form: Form): LabelledRun {
  const width = form.columns.length + 1;
  const beside = runAfter(tokens, first + 1, last, width);
  if (beside.figures.length > 0) return { ...beside, doubtful: beside.scattered || beside.figures.length !== width };
  const behind = runAfter(tokens, last + 1, next, width);
  const start = behind.end - behind.figures.length + 1;
  const label = plainWords(form.table3.find((row) => row.code === code)?.path.join('') ?? '');
  const others = tokens
    .slice(last + 1, Math.max(last + 1, start))
    .filter(({ line, words }) => line === tokens[start]?.line && words !== undefined && !label.includes(words));
  const own = Boolean(tokens[last]?.row && tokens[last]?.line === tokens[start]?.line);
  return { ...behind, own, doubtful: behind.scattered || others.length > 0 };
}

/** A row whose cells are drawn ends with them. */
const endsRow = (tokens: readonly Token[], start: number, at: number): boolean => {
  const [first, here] = [tokens[start], tokens[at]];
  return Boolean(first?.drawn && first.row && first.line !== here?.line);
};

/**
 * The first figures in a row between two labels; what follows behind other words belongs to those. Where they are more than
 * the `width` of the table, a number alone on its line is that of a page.
 */
function runAfter(tokens: readonly Token[], from: number, to: number, width = Number.POSITIVE_INFINITY): Run {
  let start = from;
  while (start < to && !tokens[start]?.figure) start++;
  let end = start;
  while (end < to && tokens[end]?.figure && !endsRow(tokens, start, end)) end++;
  const all = tokens.slice(start, end);
  const inRows = all.filter(
    ({ line }, i) => tokens[start + i - 1]?.line === line || tokens[start + i + 1]?.line === line,
  );
  return {
    figures: (all.length > width && inRows.length === width ? inRows : all).flatMap(({ figure }) => figure ?? []),
    scattered: all.some(({ drawn, line }) => drawn && line !== all[0]?.line),
    drawn: Boolean(all[0]?.drawn && !all[0].row),
    start,
    end: end > start ? end - 1 : from - 1,
  };
}

/**
 * Text layers in which labels and figures have come apart, the figures still in their order: as many of them as the table has
 * cells, and read row by row or column by column every sum and the balance hold.
 */
function cameApart(tokens: readonly Token[], from: number, to: number, form: Form): Placed[] | null {
  const [height, width] = [form.table3.length, form.columns.length + 1];
  const all = figuresBetween(tokens, from, to);
  if (all.length !== width * height) return null;
  const across = Array.from({ length: height }, (_, y) => all.slice(y * width, (y + 1) * width));
  const down = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => all[x * height + y] as PrintedFigure),
  );
  const fitting = [across, down].find((rows) => agree(form, rows));
  return fitting ? fitting.map((figures) => ({ figures, inferred: true })) : null;
}

function agree(form: Form, rows: readonly PrintedFigure[][]): boolean {
  const columns = [...form.columns.map(({ code }) => code), 'total'];
  const row = (figures: readonly PrintedFigure[] = []) =>
    columns.map((column, x) => [column, figures[x]?.value] as const);
  const table = Object.fromEntries(form.table3.map(({ code }, y) => [code, Object.fromEntries(row(rows[y]))]));
  return reconcile3(form, table as Figures3).every(({ ok }) => ok);
}

const headingAbove = (
  tokens: readonly Token[],
  form: Form,
  { first, last }: { first: number; last: number },
): number => {
  const heading = core(form.headings.table3);
  const at = tokens.findLastIndex(({ words }, i) => i < first && Boolean(words?.includes(heading)));
  return at < 0 ? last + 1 : at;
};

const figuresBetween = (tokens: readonly Token[], from: number, to: number): PrintedFigure[] =>
  tokens.slice(from, to).flatMap(({ figure }) => (figure ? [figure] : []));

/** Table 二: labels that end right in front of their figures, in the order of the form. */
export function findTable2(tokens: readonly Token[], form: Form, before: number): FoundTable {
  const rows = form.table2.flatMap((block) =>
    block.rows.map(({ code, label }, i) => ({
      code,
      label: core(label),
      columns: block.columns.map((one) => one.code),
      first: i === 0,
    })),
  );
  const table = nothing(0);
  const chain = chainOf(tokens, rows, before);
  for (const [k, { at, row }] of chain.entries()) {
    const known = rows[row];
    if (!known) continue;
    const next = chain[k + 1]?.at ?? before;
    const { figures, end, scattered, drawn } = runAfter(tokens, at + 1, Math.min(next, before), known.columns.length);
    take(
      table,
      known.code,
      known.columns,
      scattered || (end === tokens.length - 1 && figures.length < known.columns.length)
        ? null
        : placed(figures, known.columns.length, { drawn }),
    );
    if (k === 0) table.from = at;
    table.to = end;
  }
  withoutLabel(tokens, rows, chain, table);
  return Object.keys(table.cells).length < rows.length ? (inOrder2(tokens, rows, form, before) ?? table) : table;
}

/** Labels behind their figures or far from them: every label is there, and as many figures as cells between the headings. */
function inOrder2(
  tokens: readonly Token[],
  rows: readonly (Sought2 & { code: string })[],
  form: Form,
  before: number,
): FoundTable | null {
  const from = tokens.findIndex(({ words }, i) => i < before && /^第?二十条第/.test(words ?? ''));
  if (from < 0) return null;
  const heading = core(form.headings.table3);
  const next = tokens.findIndex((token, i) => i > from && i < before && Boolean(token.words?.includes(heading)));
  const to = next < 0 ? before : next;
  const words = tokens.slice(from, to).flatMap((token) => (token.words ? [token.words] : []));
  const figures = figuresBetween(tokens, from, to);
  const cells = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  if (figures.length !== cells || !rows.every(({ label }) => words.some((said) => names(said, label)))) return null;
  const table = { ...nothing(from), to: to - 1 };
  let at = 0;
  for (const { code, columns } of rows) {
    take(table, code, columns, { figures: figures.slice(at, at + columns.length), inferred: true });
    at += columns.length;
  }
  return table;
}

/** A row whose label is lost is the one in front of the next row of its block, where so many figures stand by themselves. */
function withoutLabel(
  tokens: readonly Token[],
  rows: readonly { code: string; columns: readonly string[]; first: boolean }[],
  chain: readonly { at: number; row: number }[],
  table: FoundTable,
): void {
  for (const { at, row } of chain) {
    const [lost, here] = [rows[row - 1], rows[row]];
    if (!lost || !here || here.first || chain.some((one) => one.row === row - 1)) continue;
    let start = at;
    while (tokens[start - 1]?.figure) start--;
    const figures = tokens.slice(start, at).flatMap(({ figure }) => (figure ? [figure] : []));
    if (figures.length === lost.columns.length) take(table, lost.code, lost.columns, { figures, inferred: true });
  }
}

interface Place2 {
  at: number;
  row: number;
}

interface Sought2 {
  label: string;
  columns: readonly string[];
}

/** The rows found, each with the token of its label: as many as possible in the form's order, those whose figures fit first. */
function chainOf(tokens: readonly Token[], rows: readonly Sought2[], before: number): Place2[] {
  const found = rows
    .flatMap(({ label, columns }, row) =>
      tokens
        .slice(0, before)
        .flatMap(({ words }, at) => {
          if (words === undefined || !tokens[at + 1]?.figure || !names(words, label)) return [];
          const { figures } = runAfter(tokens, at + 1, before, columns.length);
          return [{ at, row, score: figures.length === columns.length || figures[0]?.glued !== undefined ? 3 : 1 }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_PLACES),
    )
    .sort((a, b) => a.at - b.at);
  const best: { score: number; chain: Place2[] }[] = [];
  for (const [i, { at, row, score }] of found.entries()) {
    let earlier: { score: number; chain: Place2[] } = { score: 0, chain: [] };
    for (const [k, other] of found.slice(0, i).entries()) {
      const near = (best[k]?.score ?? 0) - Math.min(0.9, (at - other.at) / 200);
      if (other.at < at && other.row < row && near > earlier.score)
        earlier = { score: near, chain: best[k]?.chain ?? [] };
    }
    best.push({ score: earlier.score + score, chain: [...earlier.chain, { at, row }] });
  }
  return best.reduce((top, one) => (one.score > top.score ? one : top), { score: 0, chain: [] as Place2[] }).chain;
}

/** 规范性文件 for 行政规范性文件, remarks in brackets, a head in front of it. */
function names(words: string, label: string): boolean {
  const said = withoutBrackets(words);
  if (said.endsWith(label) || isMisprint(said, label)) return true;
  return said.length >= 4 && label.endsWith(said);
}

/** 行政事业型收费. Of the short labels one sign tells two rows apart. */
const isMisprint = (said: string, label: string): boolean =>
  label.length >= 6 && said.length === label.length && [...said].filter((sign, i) => sign !== label[i]).length === 1;

/** Table 四: one row of figures between Table 三 and the text that follows. */
export function findTable4(tokens: readonly Token[], form: Form, after: number): FoundTable {
  const columns = form.table4.flatMap(({ code }) => [
    ...form.table4Columns.map((one) => `${code}/${one.code}`),
    `${code}/total`,
  ]);
  const section = sectionOfTable4(tokens, form, after);
  const table = nothing(section?.from ?? after);
  if (!section || !isUnderHeads(tokens, form, section.from, section.to)) return table;
  const all = runsUnderHeads(tokens, form, section, columns.length);
  const filled = all.filter(({ figures }) => figures.some(({ blank }) => !blank));
  const runs = filled.length ? filled : all;
  const inParts =
    all.length === form.table4.length && all.every(({ figures }) => figures.length === columns.length / all.length);
  const figures = inParts ? all.flatMap((run) => run.figures) : longest(runs.map((run) => run.figures));
  const row = placed(figures, columns.length, { drawn: runs.some(({ start }) => tokens[start]?.drawn) });
  table.to = Math.max(table.from, ...runs.map(({ end }) => end));
  if (!row) table.unread.push(...form.table4.map(({ code }) => code));
  for (const [i, column] of columns.entries()) {
    const [group = '', code = ''] = column.split('/');
    if (row) table.cells[group] = { ...table.cells[group], [code]: row.figures[i] as PrintedFigure };
  }
  return table;
}

function runsUnderHeads(tokens: readonly Token[], form: Form, { from, to }: Section, width: number): Run[] {
  let above = from;
  return runsIn(tokens, from, to, width).filter(({ figures, scattered, start, end }) => {
    const under = isUnderHeads(tokens, form, above, start);
    if (figures.some(({ blank }) => !blank)) above = end + 1;
    return under && !scattered && figures.length >= 3;
  });
}

/** The heads of Table 四 stand between its figures and those before them; behind a sentence on reviews may stand any table. */
function isUnderHeads(tokens: readonly Token[], form: Form, from: number, to: number): boolean {
  const above = tokens
    .slice(from, to)
    .flatMap(({ words }) => words ?? [])
    .join('');
  const ofOthers = Math.max(...['二十条第', '申请人情况'].map((head) => above.lastIndexOf(head)));
  const heads = [...form.table4.slice(1).map(({ path }) => path.at(-1)), form.table4Columns[0]?.label];
  return heads.some((head = '') => alike(above.slice(ofOthers + 1), plainWords(head), 1).length > 0);
}

const longest = (lists: readonly PrintedFigure[][]): PrintedFigure[] =>
  lists.reduce((top, one) => (one.length > top.length ? one : top), []);

interface Section {
  from: number;
  to: number;
}

function sectionOfTable4(tokens: readonly Token[], form: Form, after: number): Section | null {
  const isIn = (heading: string) => (token: Token, i: number) => i > after && Boolean(token.words?.includes(heading));
  const from = tokens.findIndex(isIn('行政复议'));
  if (from < 0) return null;
  const problems = tokens.findIndex(
    (token, i) => i > from && Boolean(token.words?.includes(core(form.headings.problems).slice(0, 7))),
  );
  return { from, to: problems < 0 ? tokens.length : problems };
}

function runsIn(tokens: readonly Token[], from: number, to: number, width: number): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; ) {
    const run = runAfter(tokens, at, to, width);
    if (run.figures.length === 0) break;
    runs.push(run);
    at = run.end + 1;
  }
  return runs;
}
