import type { Form } from '../../../domain/year-end/forms/form.js';
import { plainWords } from '../plain-words.js';
import { type Run, runAfter } from './figure-runs.js';
import type { PrintedFigure } from './figures-read.js';
import { alike } from './find-labels.js';
import { core, type FoundTable, nothing } from './found-table.js';
import { placed } from './place-figures.js';
import type { Token } from './tokens.js';

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

/** The tokens between which a table stands. */
export interface Section {
  from: number;
  to: number;
}

/** From the first word on reviews behind Table 三 to the next section. */
export function sectionOfTable4(tokens: readonly Token[], form: Form, after: number): Section | null {
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
