import type { Form } from '../../../domain/year-end/forms/form.js';
import { plainWords } from '../plain-words.js';
import { cameApart } from './came-apart.js';
import { type Run, runAfter } from './figure-runs.js';
import { type FoundLabel, findLabels } from './find-labels.js';
import { sectionOfTable4 } from './find-table4.js';
import { core, type FoundTable, nothing, take } from './found-table.js';
import { type Placed, placed } from './place-figures.js';
import type { Token } from './tokens.js';

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

const headingAbove = (
  tokens: readonly Token[],
  form: Form,
  { first, last }: { first: number; last: number },
): number => {
  const heading = core(form.headings.table3);
  const at = tokens.findLastIndex(({ words }, i) => i < first && Boolean(words?.includes(heading)));
  return at < 0 ? last + 1 : at;
};

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
