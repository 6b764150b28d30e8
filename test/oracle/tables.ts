import { type Book, type Case, type Counted, countedOf } from './book.js';
import { CATEGORIES, type Category, type Edition, RESULT_ROWS, ROUTES, rowOf, STATES_OF_CASES } from './form.js';

/** Row → column → what is counted there, sorted: applications in Table 三, case numbers in Table 四. */
export type Cells = Record<string, Record<string, string[]>>;

/** Table 三 of a year in an edition (`application-procedure.md` §10): five questions, asked of every application. */
export function table3(book: Book, year: number, edition: Edition): Cells {
  const receivedIn = (one: Counted) => one.received === year;
  const closedIn = (one: Counted) => one.closed === year;
  const openAtEndOf = (end: number) => (one: Counted) =>
    one.received <= end && (one.closed === null || one.closed > end);
  const cells: Cells = {
    received_this_year: byColumn(book, receivedIn),
    carried_from_last_year: byColumn(book, openAtEndOf(year - 1)),
  };
  for (const row of RESULT_ROWS[edition])
    cells[row] = byColumn(book, (one) => closedIn(one) && one.outcome !== null && rowOf(one.outcome, edition) === row);
  cells.total_handled = byColumn(book, closedIn);
  cells.carried_to_next_year = byColumn(book, openAtEndOf(year));
  return cells;
}

function byColumn(book: Book, asked: (one: Counted) => boolean): Record<Category, string[]> {
  const column = {} as Record<Category, string[]>;
  for (const category of CATEGORIES) column[category] = [];
  for (const [application, file] of book.files) {
    const counted = countedOf(file, book);
    if (counted && asked(counted)) column[counted.column].push(application);
  }
  for (const category of CATEGORIES) column[category].sort();
  return column;
}

/** Table 四 of a year (`annual-report-form.md` §6). The organ that is only co-defendant counts nothing. */
export function table4(book: Book, year: number): Cells {
  const cells: Cells = {};
  for (const route of ROUTES) {
    const group: Record<string, string[]> = {};
    for (const state of STATES_OF_CASES)
      group[state] = book.cases
        .filter((one) => one.route === route && !one.coDefendantOnly && stateAtEndOf(year, one) === state)
        .map((one) => one.caseNo)
        .sort();
    cells[route] = group;
  }
  return cells;
}

/** Its latest state on 31 December; null before it was accepted, and once it was over before the year began. */
function stateAtEndOf(year: number, one: Case): string | null {
  const latest = one.facts.filter((fact) => fact.countsIn <= year).at(-1);
  if (!latest) return null;
  return latest.result === 'pending' || latest.countsIn === year ? latest.result : null;
}

/** Everybody in a row, whatever the column. */
export const everybodyIn = (row: Record<string, string[]> | undefined): string[] =>
  Object.values(row ?? {})
    .flat()
    .sort();
