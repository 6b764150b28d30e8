import type { PrintedFigure } from './figures-read.js';
import type { Token } from './tokens.js';

/** Figures that stand one behind the other. */
export interface Run {
  figures: PrintedFigure[];
  /** On a page as it is drawn figures on several lines may be halves of numbers, or of several rows. */
  scattered: boolean;
  /** On such a page outside of a row whose cells are seen: blank ones leave no trace. */
  drawn: boolean;
  start: number;
  /** The last token of it, or the one before it where there is none. */
  end: number;
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
export function runAfter(tokens: readonly Token[], from: number, to: number, width = Number.POSITIVE_INFINITY): Run {
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

export const figuresBetween = (tokens: readonly Token[], from: number, to: number): PrintedFigure[] =>
  tokens.slice(from, to).flatMap(({ figure }) => (figure ? [figure] : []));
