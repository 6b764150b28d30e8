import { cutApart, type PrintedFigure } from './figures-read.js';

/** The figures of one row in their columns. */
export interface Placed {
  figures: readonly PrintedFigure[];
  /** Cells had been dropped, and where the remaining ones stood follows from the usual way of dropping them. */
  inferred: boolean;
}

/**
 * Puts the figures that stand behind a label into `width` columns, or gives null where that is not certain. `summed`: the
 * last column is the sum of the others, as in Table 三. `anyColumn`: other rows show that a figure may stand in any column;
 * `drawn`: of a page on which cells that are not seen leave no trace.
 */
export function placed(
  figures: readonly PrintedFigure[],
  width: number,
  { summed = false, anyColumn = false, drawn = false }: { summed?: boolean; anyColumn?: boolean; drawn?: boolean } = {},
): Placed | null {
  const [first] = figures;
  if (first === undefined) return null;
  if (figures.length === 1 && first.glued !== undefined && first.glued.length > 1) return fromGlued(first.glued, width);
  if (figures.length === width) return { figures, inferred: false };
  if (drawn && figures.length < width) return null;
  if (figures.every(({ blank }) => blank) || (figures.length < width && figures.every(({ value }) => value === 0)))
    return { figures: Array(width).fill(figures.find(({ blank }) => blank) ?? first), inferred: false };
  if (figures.length > width) return inWindow(figures, width, summed);
  return anyColumn ? null : withDropped(figures, width, summed);
}

function fromGlued(digits: string, width: number): Placed | null {
  const numbers = cutApart(digits, width);
  if (!numbers) return null;
  return { figures: numbers.map((value) => figureOf(value)), inferred: false };
}

const figureOf = (value: number, blank = false): PrintedFigure => ({ value, blank, raw: String(value), unit: null });

/** Merged cells around a row show as blank ones: the row is what the figures leave, where that is one way only. */
function inWindow(figures: readonly PrintedFigure[], width: number, summed: boolean): Placed | null {
  const starts = Array.from({ length: figures.length - width + 1 }, (_, i) => i).filter((start) =>
    figures.every(({ blank }, i) => blank || (start <= i && i < start + width)),
  );
  const windows = starts.map((start) => figures.slice(start, start + width));
  const fitting = windows.length > 1 && summed ? windows.filter(addsUp) : windows;
  return fitting.length === 1 && fitting[0] ? { figures: fitting[0], inferred: false } : null;
}

const addsUp = (row: readonly PrintedFigure[]): boolean =>
  row.at(-1)?.value === row.slice(0, -1).reduce((sum, { value }) => sum + value, 0);

/**
 * Blank cells that were dropped leave no trace. Two equal figures of a row with a sum are its first column and the sum, as
 * the pages that drop them print them; more than two cannot be placed.
 */
function withDropped(figures: readonly PrintedFigure[], width: number, summed: boolean): Placed | null {
  const [first, last, ...more] = figures;
  if (!summed || !first || !last || more.length || first.value !== last.value) return null;
  return { figures: [first, ...Array(width - 2).fill(figureOf(0, true)), last], inferred: true };
}
