import { type BroughtFile, type BroughtTable, NEEDED, tablesOf } from './brought.js';
import type { Choices, Remembered } from './choices.js';
import type { Column } from './columns.js';
import { likelyMeaning, type Meaning, type WordKind, wordKey } from './free-words.js';
import type { LeftOut } from './layout.js';
import { meaningKey, type PreparedRow, type QuestionCode } from './rows.js';

/** What is said of a sheet: what was read though it is hidden, filled in, or left out. */
export type RemarkCode = LeftOut | 'merged' | 'hidden_rows' | 'hidden_columns' | 'formulas';

export interface SheetView {
  name: string;
  chosen: boolean;
  hidden: boolean;
  /** Null where no heads are found. */
  headLine: number | null;
  rows: number;
  remarks: { code: RemarkCode; count: number; lines: number[]; heads: string[] }[];
}

export interface ColumnView extends Column {
  sheets: string[];
  examples: string[];
}

export interface WordView {
  kind: WordKind;
  word: string;
  count: number;
  /** Decided now or at an earlier import; null: to be decided. */
  means: Meaning | 'refuse' | null;
  by: 'clerk' | 'organ' | null;
  suggestion: Meaning | null;
}

export interface QuestionView {
  code: QuestionCode;
  /** Of the sheet whose year is asked; null for what holds for all. */
  sheet: string | null;
  count: number;
  lines: number[];
  examples: string[];
  /** Years that the sheet names, where it names several. */
  years: number[];
}

export type ProblemCode = 'no_sheet' | 'no_heads' | 'missing_heads' | 'numbers_undecided' | 'head_twice';

/** Everything that somebody at the import desk has to see before the dry run. */
export interface DeskView {
  sheets: SheetView[];
  columns: ColumnView[];
  words: WordView[];
  questions: QuestionView[];
  /** What must be settled first. */
  problems: { code: ProblemCode; of: string[] }[];
}

const FEW = 5;
const SHORT = 60;

/** What stands in the file, and what is still to be decided. */
export async function lookAt(file: BroughtFile, choices: Choices, remembered: Remembered): Promise<DeskView> {
  const tables = await tablesOf(file, choices, remembered);
  const chosen = tables.filter((table) => table.chosen);
  const rows = chosen.flatMap(({ laid, rows }) => rows.map((row) => ({ sheet: laid.name, ...row })));
  return {
    sheets: tables.map(sheetView),
    columns: columnViews(chosen),
    words: wordViews(rows, choices, remembered),
    questions: questionViews(rows, chosen),
    problems: problemsOf(chosen, choices),
  };
}

function sheetView({ laid, chosen }: BroughtTable): SheetView {
  const { name, hidden, headLine, rows, leftOut, filled, hiddenLines, hiddenHeads, formulas } = laid;
  const remark = (
    code: RemarkCode,
    lines: readonly number[],
    heads: readonly string[] = [],
    count = lines.length + heads.length,
  ) => ({
    code,
    count,
    lines: lines.slice(0, FEW),
    heads: heads.slice(0, FEW),
  });
  const whys = [...new Set(leftOut.map(({ why }) => why))];
  const remarks = [
    ...whys.map((why) =>
      remark(
        why,
        leftOut.filter((one) => one.why === why).map(({ line }) => line),
      ),
    ),
    remark('merged', filled),
    remark('hidden_rows', hiddenLines),
    remark('hidden_columns', [], hiddenHeads),
    remark('formulas', [], [], formulas),
  ];
  return { name, chosen, hidden, headLine, rows: rows.length, remarks: remarks.filter(({ count }) => count > 0) };
}

function columnViews(tables: readonly BroughtTable[]): ColumnView[] {
  const views = new Map<string, ColumnView>();
  for (const { laid, columns } of tables)
    for (const [i, column] of columns.entries()) {
      const known = views.get(column.head);
      const examples = [...new Set(laid.rows.slice(0, 200).flatMap(({ cells }) => cells[i] || []))];
      if (!known) views.set(column.head, { ...column, sheets: [laid.name], examples: examples.slice(0, 3).map(short) });
      else known.sheets.push(laid.name);
    }
  return [...views.values()];
}

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

type SheetRow = PreparedRow & { sheet: string };

function wordViews(rows: readonly SheetRow[], choices: Choices, remembered: Remembered): WordView[] {
  const views = new Map<string, WordView>();
  const said = (words: Choices['words'], key: string) =>
    words.findLast(({ kind, word }) => meaningKey(kind, word) === key)?.means ?? null;
  for (const { kind, word } of rows.flatMap(({ words }) => words)) {
    const key = meaningKey(kind, word);
    const view = views.get(key);
    if (view) {
      view.count++;
      continue;
    }
    const [now, before] = [said(choices.words, key), said(remembered.words, key)];
    const by = now ? 'clerk' : before ? 'organ' : null;
    views.set(key, { kind, word, count: 1, means: now ?? before, by, suggestion: likelyMeaning(kind, word) });
  }
  return [...views.values()].sort(
    (a, b) => a.kind.localeCompare(b.kind) || b.count - a.count || (wordKey(a.word) < wordKey(b.word) ? -1 : 1),
  );
}

function questionViews(rows: readonly SheetRow[], tables: readonly BroughtTable[]): QuestionView[] {
  const views = new Map<string, QuestionView>();
  for (const { sheet, row, doubts } of rows)
    for (const { code, text } of doubts) {
      const own = code === 'year' ? sheet : null;
      const key = JSON.stringify([code, own]);
      const view = views.get(key) ?? { code, sheet: own, count: 0, lines: [], examples: [], years: [] };
      if (!views.has(key)) {
        views.set(key, view);
        if (own !== null) view.years = tables.find(({ laid }) => laid.name === own)?.years ?? [];
      }
      view.count++;
      if (view.lines.length < FEW && view.lines.at(-1) !== row.line) view.lines.push(row.line);
      if (view.examples.length < FEW && !view.examples.includes(text)) view.examples.push(short(text));
    }
  return [...views.values()];
}

function problemsOf(chosen: readonly BroughtTable[], { answers, columns }: Choices): DeskView['problems'] {
  if (chosen.length === 0) return [{ code: 'no_sheet', of: [] }];
  const headless = chosen.filter(({ laid }) => laid.headLine === null).map(({ laid }) => laid.name);
  const missing = NEEDED.filter((needed) =>
    chosen.some((table) => table.laid.headLine !== null && !table.columns.some(({ target }) => target === needed)),
  );
  const twice = chosen.flatMap(({ laid }) => {
    const named = columns.filter(({ head }) => laid.heads.includes(head)).map(({ target }) => target);
    return named.filter((target, i) => !['备注', '不导入'].includes(target) && named.indexOf(target) !== i);
  });
  const bare = chosen.some(({ rows }) => rows.some(({ doubts }) => doubts.some(({ code }) => code === 'numberByYear')));
  return [
    ...(headless.length ? [{ code: 'no_heads' as const, of: headless }] : []),
    ...(missing.length ? [{ code: 'missing_heads' as const, of: [...missing] }] : []),
    ...(twice.length ? [{ code: 'head_twice' as const, of: [...new Set(twice)] }] : []),
    ...(bare && answers.numberByYear === undefined ? [{ code: 'numbers_undecided' as const, of: [] }] : []),
  ];
}
