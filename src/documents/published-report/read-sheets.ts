import { FORMS } from '../../domain/year-end/forms/forms.js';
import type { TableRecord } from '../csv-records.js';
import type { Area } from '../xlsx-facts.js';
import type { PageLine } from './page-line.js';
import { plainWords, withoutBrackets } from './plain-words.js';

const label = (text: string): string => withoutBrackets(plainWords(text));

const FIRST_HEAD_3 = label(FORMS[0]?.columns[0]?.label ?? '');
/** The heads under which the figures of a table begin. */
const FIRST_HEADS = new Set(
  FORMS.flatMap(({ columns, table2, table4Columns }) => [
    ...columns.slice(0, 1).map((column) => label(column.label)),
    ...table2.flatMap((block) => block.columns.slice(0, 1).map((column) => label(column.label))),
    ...table4Columns.slice(0, 1).map((column) => label(column.label)),
  ]),
);

/**
 * The rows of a sheet, in which every cell has its place: what is blank in front of the first column of figures is the rest
 * of a merged label, what is blank behind the last one belongs to a wider table. A cell that a merged one covers is none.
 * In rows copied from a page merged cells are one cell anyway, so that the heads do not stand above their columns.
 */
export function sheetLines(records: readonly TableRecord[], merged: readonly Area[] = []): PageLine[] {
  if (merged.length === 0 && records.some(isCopiedHead)) return records.map(({ cells }) => ({ cells, row: true }));
  let [from, to] = [0, Number.POSITIVE_INFINITY];
  let headAbove = false;
  const areas = areasByRow(merged);
  return records.map(({ line, cells }) => {
    const covered = (i: number): boolean =>
      (areas.get(line) ?? []).some(
        ({ top, left, right }) => left <= i + 1 && i + 1 <= right && (line > top || i + 1 > left),
      );
    const first = cells.findIndex((cell) => FIRST_HEADS.has(label(cell)));
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (first >= 0) [from, to] = headAbove ? [Math.min(from, first), Math.max(to, last)] : [first, last];
    headAbove = first >= 0;
    const padded = Number.isFinite(to) ? [...cells, ...Array(Math.max(0, to + 1 - cells.length)).fill('')] : cells;
    const seen = padded.filter((cell, i) => !covered(i) && (cell.trim() !== '' || (from <= i && i <= to)));
    return { cells: seen, row: true };
  });
}

/** Sheets fill up their rows. */
const isCopiedHead = ({ cells }: TableRecord): boolean =>
  label(cells[0] ?? '') === FIRST_HEAD_3 && cells.at(-1)?.trim() !== '';

/** No cell of a report is merged over more rows. */
const MOST_ROWS = 200;

function areasByRow(merged: readonly Area[]): Map<number, Area[]> {
  const areas = new Map<number, Area[]>();
  for (const area of merged)
    for (let row = area.top; row <= Math.min(area.bottom, area.top + MOST_ROWS); row++)
      areas.set(row, [...(areas.get(row) ?? []), area]);
  return areas;
}
