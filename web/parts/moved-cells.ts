import type { Form } from '../api/year';

export type Cells = Record<string, Record<string, Record<string, number>>>;

/** Each cell that differs, by its names, before and after; the totals follow from the others. */
export function movedCells(
  before: Cells,
  after: Cells,
  { rows, columns }: Form['names'],
): { name: string; before: number; after: number }[] {
  return Object.entries(after).flatMap(([table, cells]) =>
    Object.entries(cells).flatMap(([row, figures]) =>
      Object.entries(figures)
        .map(([column, figure]) => ({
          column,
          name: `${rows[row] ?? row}，${columns[column] ?? column}`,
          before: before[table]?.[row]?.[column] ?? 0,
          after: figure,
        }))
        .filter((cell) => cell.column !== 'total' && cell.before !== cell.after)
        .map(({ column: _, ...cell }) => cell),
    ),
  );
}
