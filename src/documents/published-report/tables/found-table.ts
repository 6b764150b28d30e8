import { plainWords, withoutBrackets, withoutNumber } from '../plain-words.js';
import type { PrintedFigure } from './figures-read.js';
import type { Placed } from './place-figures.js';

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

/** A table of which nothing was found at this token. */
export const nothing = (at: number): FoundTable => ({ cells: {}, unread: [], inferred: [], from: at, to: at });

/** What tells a label from others. */
export const core = (label: string): string => withoutBrackets(withoutNumber(plainWords(label)));

/** Adds a row to what was found, or that it could not be placed. */
export function take(table: FoundTable, code: string, columns: readonly string[], row: Placed | null): void {
  if (!row) {
    table.unread.push(code);
    return;
  }
  table.cells[code] = Object.fromEntries(columns.map((column, k) => [column, row.figures[k] as PrintedFigure]));
  if (row.inferred) table.inferred.push(code);
}
