import type { Proceeding } from '../applications/proceedings.js';
import type { Form } from './forms/form.js';
import type { YearFigures } from './organ-year-events.js';
import { type CarryExplained, type Check, reconcile3, reconcileCarry } from './reconcile.js';
import { reconcilePending, reconcileReviewFirst } from './reconcile-cases.js';
import { reconcile2 } from './reconcile-registers.js';
import type { Figures3 } from './tabulate.js';
import { reconcile4, tabulate4 } from './tabulate-proceedings.js';
import type { Figures2 } from './tabulate-registers.js';

/** What the tables of a year are compared with. */
export interface Around {
  /** Table 二 of the year before. */
  lastYear2: Figures2;
  /** What the year before carried out; null where that is not known. */
  carriedOut: Figures3 | null;
  /** Why the year does not begin with that, where it was said. */
  explained: readonly CarryExplained[];
  /** The reviews and suits of the year and of the one before. */
  cases: readonly Proceeding[];
}

/** Every rule of the form that concerns its tables and those of the year before (annual-report-form §8). */
export const reconcileYear = (
  form: Form,
  year: number,
  { table2, table3, table4 }: Required<YearFigures>,
  { lastYear2, carriedOut, explained, cases }: Around,
): Check[] => [
  ...reconcile2(form, table2, lastYear2),
  ...reconcile3(form, table3),
  ...reconcile4(table4),
  ...(carriedOut ? reconcileCarry(form, carriedOut, table3, explained) : []),
  ...reconcilePending(tabulate4(year - 1, cases), tabulate4(year, cases)),
  ...reconcileReviewFirst(year, cases),
];
