import type { RegisterEntry } from '../proactive/register-entry.js';
import { STOCK_SIGN } from '../proactive/registers.js';
import type { Counts2, Form, FormColumn2 } from './forms/form.js';

/** Row code → column code → figure as it is printed: money in the unit of its column (Table 二). */
export type Figures2 = Record<string, Record<string, number>>;

type Figures = Pick<RegisterEntry, 'action' | 'quantity' | 'disclosed' | 'counted'>;

/**
 * What an entry gives to a column in `year` (annual-report-form §4), money in fen. Of what happened in a year that which it
 * has counted; of what is in force all that is known today, so that a correction is never carried on.
 */
export function givenTo(counts: Counts2, year: number, entry: Figures): number {
  const { action, quantity, disclosed, counted } = entry;
  const now = counted.year === year;
  const sign = STOCK_SIGN[action];
  switch (counts) {
    case 'made':
      return now && action === 'issued' ? counted.quantity : 0;
    case 'repealed':
      return now && action === 'repealed' ? counted.quantity : 0;
    case 'in_force':
      return counted.year <= year ? sign * quantity : 0;
    case 'items_before':
      return counted.year < year ? sign * quantity : 0;
    case 'items_changed':
      return now ? sign * counted.quantity : 0;
    case 'disclosed':
      return counted.disclosedYear === year && sign >= 0 ? counted.disclosed : 0;
    case 'public':
      return counted.disclosedYear !== null && counted.disclosedYear <= year ? (sign < 0 ? -disclosed : disclosed) : 0;
    case 'decisions':
      return now && action === 'decided' ? counted.quantity : 0;
    case 'projects':
      return now && action === 'purchased' ? counted.quantity : 0;
    case 'fees':
      return now && action === 'collected' ? (counted.amountFen ?? 0) : 0;
    case 'purchases':
      return now && action === 'purchased' ? (counted.amountFen ?? 0) : 0;
  }
}

/** Table 二 of `year`, every row and column of the form. */
export function tabulate2(form: Form, year: number, entries: readonly RegisterEntry[]): Figures2 {
  return figuresOf2(form, (row, counts) =>
    entries.reduce((sum, entry) => (entry.register === row ? sum + givenTo(counts, year, entry) : sum), 0),
  );
}

/** Table 二 out of sums: of money in fen. */
export const figuresOf2 = (form: Form, sumOf: (row: string, counts: Counts2) => number): Figures2 =>
  Object.fromEntries(
    form.table2.flatMap(({ rows, columns }) =>
      rows.map(({ code }) => [
        code,
        Object.fromEntries(columns.map((column) => [column.code, printed(sumOf(code, column.counts), column)])),
      ]),
    ),
  );

const FEN_IN = { 元: 100, 万元: 1_000_000 } as const;

/** A sum as the form gives it: fen in the unit of the column, exact to the fen. */
export const printed = (sum: number, { unit }: Pick<FormColumn2, 'unit'>): number => (unit ? sum / FEN_IN[unit] : sum);

/** What happened in the year itself, as opposed to what is in force or was there before: none of it, and nothing was entered. */
export const nothingEntered = (form: Form, figures: Figures2): boolean =>
  form.table2.every(({ rows, columns }) =>
    columns.every(
      ({ code, counts }) => STANDING.includes(counts) || rows.every((row) => (figures[row.code]?.[code] ?? 0) === 0),
    ),
  );

const STANDING: readonly Counts2[] = ['in_force', 'public', 'items_before'];
