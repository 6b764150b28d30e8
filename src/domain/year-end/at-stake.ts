import type { OrganYear } from './organ-year.js';
import type { PriorYearAdjustment } from './organ-year-events.js';

/** What rows that come late give to closed years: how many of them, and by how much they move each row of Table 三 (total column). */
export type Stakes = Record<string, { rows: number; moves: Record<string, number> }>;

const TOTAL = 'total';

/** The same with one more row of a ledger. Each adjustment is told by what it moves, whatever stood before it. */
export function withAdjustments(stakes: Stakes, adjusted: readonly PriorYearAdjustment[]): Stakes {
  const after: Stakes = { ...stakes };
  for (const { year, cellsBefore, cellsAfter } of adjusted) {
    const { rows, moves: before } = after[year] ?? { rows: 0, moves: {} };
    const moves = { ...before };
    for (const [row, cells] of Object.entries(cellsAfter.table3 ?? {})) {
      const move = (cells[TOTAL] ?? 0) - (cellsBefore.table3?.[row]?.[TOTAL] ?? 0);
      if (move !== 0) moves[row] = (moves[row] ?? 0) + move;
    }
    after[year] = { rows: rows + 1, moves };
  }
  return after;
}

/** A closed year with the rows of Table 三 that are moved, as they stand before the import and as they are after it. */
export interface YearAtStake {
  year: number;
  rows: number;
  /** Whether a report was published; else the year was closed as "before the register". */
  published: boolean;
  /** `before` is null for a year that has said no figures yet. */
  cells: { row: string; move: number; published: number | null; before: number | null }[];
  /** What was published as carried into the next year, and what it would be (X.CARRY); null where the two agree. */
  carry: { published: number; after: number } | null;
}

const CARRIED_OUT = 'carried_to_next_year';

/** `years`: the closed ones, as they stand now; `applied`: with the rows on record already. */
export function yearsAtStake(stakes: Stakes, years: readonly OrganYear[], applied: boolean): YearAtStake[] {
  const known = new Map(years.map((one) => [one.year, one]));
  return Object.entries(stakes)
    .map(([year, { rows, moves }]): YearAtStake => {
      const { locked = null, adjusted = null } = known.get(Number(year)) ?? {};
      const cells = Object.entries(moves).map(([row, move]) => {
        const now = adjusted && (adjusted.table3[row]?.[TOTAL] ?? 0);
        const published = locked && (locked.table3[row]?.[TOTAL] ?? 0);
        return { row, move, published, before: now === null ? null : now - (applied ? move : 0) };
      });
      const carried = cells.find(({ row }) => row === CARRIED_OUT);
      return { year: Number(year), rows, published: locked !== null, cells, carry: brokenCarry(carried) };
    })
    .sort((a, b) => a.year - b.year);
}

function brokenCarry(cell: YearAtStake['cells'][number] | undefined): YearAtStake['carry'] {
  if (!cell || cell.published === null || cell.before === null) return null;
  const after = cell.before + cell.move;
  return after === cell.published ? null : { published: cell.published, after };
}
