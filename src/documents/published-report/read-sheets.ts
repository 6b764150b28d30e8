import { FORMS } from '../../domain/year-end/forms/forms.js';
import type { TableRecord } from '../csv-records.js';
import type { PageLine } from './page-line.js';
import { plainWords, withoutBrackets } from './plain-words.js';

const label = (text: string): string => withoutBrackets(plainWords(text));

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
 * of a merged label, what is blank behind the last one belongs to a wider table.
 */
export function sheetLines(records: readonly TableRecord[]): PageLine[] {
  let [from, to] = [0, Number.POSITIVE_INFINITY];
  return records.map(({ cells }) => {
    const first = cells.findIndex((cell) => FIRST_HEADS.has(label(cell)));
    if (first >= 0) [from, to] = [first, cells.findLastIndex((cell) => cell.trim() !== '')];
    const padded = from > 0 ? [...cells, ...Array(Math.max(0, to + 1 - cells.length)).fill('')] : cells;
    return { cells: padded.filter((cell, i) => cell.trim() !== '' || (from <= i && i <= to)), row: true };
  });
}
