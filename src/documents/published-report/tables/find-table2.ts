import type { Form } from '../../../domain/year-end/forms/form.js';
import { withoutBrackets } from '../plain-words.js';
import { figuresBetween, runAfter } from './figure-runs.js';
import { MOST_PLACES } from './find-labels.js';
import { core, type FoundTable, nothing, take } from './found-table.js';
import { placed } from './place-figures.js';
import type { Token } from './tokens.js';

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
  if (tokens.slice(from, to).some(leavesNoTrace)) return null;
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
    if (tokens.slice(start, at).some(leavesNoTrace)) continue;
    const figures = tokens.slice(start, at).flatMap(({ figure }) => (figure ? [figure] : []));
    if (figures.length === lost.columns.length) take(table, lost.code, lost.columns, { figures, inferred: true });
  }
}

/** On a page as it is drawn cells may be blank that nobody sees, and numbers cut in halves. */
const leavesNoTrace = ({ drawn, row }: Token): boolean => drawn === true && !row;

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
