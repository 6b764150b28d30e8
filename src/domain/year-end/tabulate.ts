import type { Counted } from '../applications/application.js';
import { openAtEndOf } from '../applications/carry-over.js';
import { APPLICANT_CATEGORIES, type ApplicantCategory } from '../applications/outcomes.js';
import type { Form } from './forms/form.js';

/** What one application gives to the tables; `id` is what a figure opens into. */
export interface Tally extends Counted {
  id: string;
}

/** Row code → column code → ids of the applications counted there. The figure is their number. */
export type Table3 = Record<string, Record<ApplicantCategory, string[]>>;
/** The same as numbers, with `total` computed. */
export type Figures3 = Record<string, Record<ApplicantCategory | 'total', number>>;

/**
 * Table 三 of `year` (annual-report-form §5, design §5): received, carried in, results, carried out, each by the years in
 * which the facts count. `total_handled` is the union of the results, never typed.
 */
export function tabulate3(form: Form, year: number, tallies: readonly Tally[]): Table3 {
  const known = tallies.filter((tally) => tally.receivedYear !== null);
  return Object.fromEntries(form.table3.map((row) => [row.code, byColumn(form, known.filter(belongsIn(row, year)))]));
}

function belongsIn(row: Form['table3'][number], year: number): (tally: Tally) => boolean {
  switch (row.counts) {
    case 'received':
      return (tally) => tally.receivedYear === year;
    case 'carried_in':
      return (tally) => openAtEndOf(year - 1, { counted: tally });
    case 'closed':
      return (tally) =>
        tally.closedYear === year && tally.outcome !== null && Boolean(row.outcomes?.includes(tally.outcome));
    case 'sum':
      return (tally) => tally.closedYear === year;
    case 'carried_out':
      return (tally) => openAtEndOf(year, { counted: tally });
  }
}

const byColumn = (form: Form, tallies: readonly Tally[]): Record<ApplicantCategory, string[]> =>
  Object.fromEntries(
    form.columns.map(({ code }) => [code, tallies.filter((tally) => tally.category === code).map(({ id }) => id)]),
  ) as Record<ApplicantCategory, string[]>;

/** The one row that X.CARRY compares, of a year that is not published: what its year-end run carried out, by column. */
export function carriedOut(counts: readonly { category: ApplicantCategory; count: number }[]): Figures3 {
  const cells = APPLICANT_CATEGORIES.map((code) => [code, sum(counts.filter(({ category }) => category === code))]);
  return { carried_to_next_year: { ...Object.fromEntries(cells), total: sum(counts) } };
}

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);

/** The figures of a table whose cells hold ids. */
export function figuresOf(table: Table3): Figures3 {
  return Object.fromEntries(
    Object.entries(table).map(([row, cells]) => {
      const counts = Object.entries(cells).map(([column, ids]) => [column, ids.length] as const);
      return [row, { ...Object.fromEntries(counts), total: counts.reduce((sum, [, count]) => sum + count, 0) }];
    }),
  ) as Figures3;
}
