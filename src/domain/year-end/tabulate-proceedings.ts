import type { ProceedingRoute } from '../applications/events.js';
import type { Instance, Proceeding } from '../applications/proceedings.js';
import type { Check } from './reconcile.js';

export const PROCEEDING_COLUMNS = ['upheld', 'corrected', 'other', 'pending'] as const;
export type ProceedingColumn = (typeof PROCEEDING_COLUMNS)[number];

/** Group → column → case numbers counted there (Table 四). */
export type Table4 = Record<ProceedingRoute, Record<ProceedingColumn, string[]>>;
export type Figures4 = Record<ProceedingRoute, Record<ProceedingColumn | 'total', number>>;

const ROUTES: readonly ProceedingRoute[] = ['review', 'litigation.direct', 'litigation.after_review'];

/**
 * Table 四 of `year` (annual-report-form §6): a case accepted in the year or still open at its start counts once, in the
 * column of its latest state on 31 December. Where the organ is only co-defendant it counts nowhere (〔2016〕201号).
 */
export function tabulate4(year: number, cases: readonly Proceeding[]): Table4 {
  const column = (route: ProceedingRoute, state: ProceedingColumn) =>
    cases
      .filter((one) => one.route === route && !one.coDefendantOnly && stateIn(year, one) === state)
      .map((one) => one.caseNo);
  const group = (route: ProceedingRoute) =>
    Object.fromEntries(PROCEEDING_COLUMNS.map((state) => [state, column(route, state)]));
  return Object.fromEntries(ROUTES.map((route) => [route, group(route)])) as Table4;
}

/** Where a case stood at the end of `year`; null when it was not before anybody in that year. */
function stateIn(year: number, { instances }: Proceeding): ProceedingColumn | null {
  const latest = instances.findLast((instance) => touches(year, instance));
  if (!latest) return null;
  return latest.decidedYear === year ? latest.result : 'pending';
}

const touches = (year: number, { acceptedYear, decidedYear }: Instance): boolean =>
  acceptedYear <= year && (decidedYear === null || decidedYear >= year);

export function figuresOf4(table: Table4): Figures4 {
  const group = (cells: Table4[ProceedingRoute]) => {
    const counts = PROCEEDING_COLUMNS.map((column) => [column, cells[column].length] as const);
    return { ...Object.fromEntries(counts), total: counts.reduce((sum, [, count]) => sum + count, 0) };
  };
  return Object.fromEntries(ROUTES.map((route) => [route, group(table[route])])) as Figures4;
}

/** E rule T4.SUM: in each group the total is the sum of its four results. */
export function reconcile4(figures: Figures4): Check[] {
  return ROUTES.map((route) => {
    const { total, ...parts } = figures[route];
    const sum = Object.values(parts).reduce((a, b) => a + b, 0);
    return {
      rule: 'T4.SUM',
      level: 'error',
      ok: total === sum,
      at: route,
      message: `总计${total}，各项结果之和${sum}`,
    };
  });
}
