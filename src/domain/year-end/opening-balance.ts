import { APPLICANT_CATEGORIES, type ApplicantCategory } from '../applications/outcomes.js';
import { isLocked } from '../applications/report-years.js';
import { type LegalDate, lastDayOf } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import type { Form } from './forms/form.js';
import { FORMS } from './forms/forms.js';
import type { Opening } from './opening-events.js';
import { type OrganYear, reportYears } from './organ-year.js';
import type { OrganYearEvent } from './organ-year-events.js';
import type { PublishedReport, PublishedTable } from './published-report.js';
import { type Check, reconcile3 } from './reconcile.js';
import { reconcile2 } from './reconcile-registers.js';
import type { Figures3 } from './tabulate.js';
import { type Figures4, reconcile4 } from './tabulate-proceedings.js';

/** What an organ brings of the year before it began with the register. */
export interface PublishedFigures {
  edition: Form['edition'];
  table2: PublishedTable;
  table3: PublishedTable;
  table4: PublishedTable;
  /** Where they were taken from: the name of a file, an address. */
  source: string;
}

/** One column of 结转下年度: what was published, and how many applications are registered as open at the end of that year. */
export interface OpeningDifference {
  column: ApplicantCategory;
  published: number;
  registered: number;
  /** Published less registered. */
  difference: number;
  /** Why they differ, as long as the difference is the one that was explained. */
  explanation: string | null;
}

/** What was read of a published report as what is brought. Throws `opening_unread` where the report names no year or has no tables. */
export function figuresRead({ year, edition, table2, table3, table4 }: PublishedReport, source: string) {
  if (year === null || edition === null) throw new Refusal('opening_unread', { source });
  return { year, brought: { edition, table2, table3, table4, source } satisfies PublishedFigures };
}

/** The same of a report that is to be one about this year. Throws `opening_other_year` too. */
export function figuresOfYear(report: PublishedReport, source: string, year: number): PublishedFigures {
  const { year: read, brought } = figuresRead(report, source);
  if (read !== year) throw new Refusal('opening_other_year', { source, read, year });
  return brought;
}

/** Whether this can be the last year before the register, by the day and by what is locked. */
export function mayBegin(year: number, years: readonly OrganYear[], today: LegalDate): boolean {
  return today > lastDayOf(year) && reportYears(years).lockedThrough === null;
}

/**
 * Art. 50: the published tables of the year before the register. Refused for a year that is not over or is closed, after the
 * lock of an earlier one, with rows missing, where an E rule fails, and where the register has counted more than was published.
 * `counted`: Table 三 of that year by the register.
 */
export function enterOpening(
  year: number,
  years: readonly OrganYear[],
  today: LegalDate,
  brought: PublishedFigures,
  counted: Figures3,
): OrganYearEvent[] {
  if (today <= lastDayOf(year)) throw new Refusal('year_not_over', { year });
  const known = reportYears(years);
  if (isLocked(year, known)) throw new Refusal('year_locked', { year });
  if (known.lockedThrough !== null) throw new Refusal('opening_after_lock', { year, locked: known.lockedThrough });
  const form = FORMS.find(({ edition }) => edition === brought.edition);
  if (!form) throw new Refusal('edition_unknown', { edition: brought.edition });
  refuseForeign(form, brought);
  refuseIncomplete(year, form, brought);
  const checks = [
    ...reconcile2(form, brought.table2, null),
    ...reconcile3(form, brought.table3 as Figures3),
    ...reconcile4(brought.table4 as Figures4),
  ];
  const failing = checks.filter(({ ok, level }) => level === 'error' && !ok);
  if (failing.length) throw new Refusal('opening_check_failed', { year, checks: failing.map(placed).join('；') });
  refuseContradicted(year, form, brought.table3, counted);
  const { edition, table2, source } = brought;
  const [table3, table4] = [brought.table3 as Figures3, brought.table4 as Figures4];
  return [{ type: 'OpeningBalanceEntered', year, on: today, edition, table2, table3, table4, source }];
}

/** A cell that the form does not have. */
function refuseForeign(form: Form, { table2, table3, table4 }: PublishedFigures): void {
  const known = new Set([
    ...form.table2.flatMap(({ columns, rows }) =>
      rows.flatMap((row) => columns.map((one) => `${row.code}/${one.code}`)),
    ),
    ...form.table3.flatMap((row) =>
      [...form.columns.map(({ code }) => code), 'total'].map((code) => `${row.code}/${code}`),
    ),
    ...form.table4.flatMap((group) =>
      [...form.table4Columns.map(({ code }) => code), 'total'].map((code) => `${group.code}/${code}`),
    ),
  ]);
  for (const [row, cells] of [table2, table3, table4].flatMap((table) => Object.entries(table)))
    for (const column of Object.keys(cells))
      if (!known.has(`${row}/${column}`)) throw new Refusal('opening_cell_unknown', { row, column });
}

const placed = ({ rule, at, message }: Check): string => `${rule}（${at}：${message}）`;

function refuseIncomplete(year: number, form: Form, { table2, table3, table4 }: PublishedFigures): void {
  const columns3 = [...form.columns.map(({ code }) => code), 'total'];
  const columns4 = [...form.table4Columns.map(({ code }) => code), 'total'];
  const missing2 = form.table2.flatMap(({ columns, rows }) =>
    rows.filter(({ code }) => columns.some((column) => table2[code]?.[column.code] === undefined)),
  );
  const missing = [
    ...missing2.map(({ label }) => ({ path: [label] })),
    ...form.table3.filter(({ code }) => columns3.some((column) => table3[code]?.[column] === undefined)),
    ...form.table4.filter(({ code }) => columns4.some((column) => table4[code]?.[column] === undefined)),
  ].map(({ path }) => path.join(' '));
  if (missing.length) throw new Refusal('opening_incomplete', { year, rows: missing.join('；') });
}

/** Rows of the register that no later entry makes smaller: more than was published cannot be the same year. */
function refuseContradicted(year: number, form: Form, published: PublishedTable, counted: Figures3): void {
  const rows = form.table3.filter(({ counts }) => counts === 'received' || counts === 'sum');
  const cells = rows.flatMap(({ code, path }) =>
    form.columns.flatMap(({ code: column, label }) => {
      const [is, was] = [counted[code]?.[column] ?? 0, published[code]?.[column] ?? 0];
      return is > was ? [`${path.at(-1)}（${label}）：登记${is}，公布${was}`] : [];
    }),
  );
  if (cells.length) throw new Refusal('opening_contradicted', { year, cells: cells.join('；') });
}

/** Column by column, `registered` being the applications open at the end of that year. */
export function openingDifferences(opening: Opening, registered: Figures3[string]): OpeningDifference[] {
  return APPLICANT_CATEGORIES.map((column) => {
    const published = opening.table3.carried_to_next_year?.[column] ?? 0;
    const difference = published - registered[column];
    const said = opening.explained.find((one) => one.column === column && one.difference === difference);
    const explanation = difference === 0 ? null : (said?.words ?? null);
    return { column, published, registered: registered[column], difference, explanation };
  });
}

/** Why a column differs, in a sentence that is kept. Refused where there is no difference, or nothing to differ from. */
export function explainOpening(
  state: OrganYear,
  today: LegalDate,
  column: ApplicantCategory,
  words: string,
  registered: Figures3[string],
): OrganYearEvent[] {
  const { year } = state;
  const { difference = 0 } =
    openingDifferences(stillOpen(state), registered).find((one) => one.column === column) ?? {};
  if (difference === 0) throw new Refusal('opening_agrees', { year });
  return [{ type: 'OpeningDifferenceExplained', year, on: today, column, difference, words }];
}

/**
 * The opening is settled: every column agrees or is explained. From now on the year and all before it are closed, and what is
 * dated in them counts in the year after. Nothing where that was already said.
 */
export function closeOpening(state: OrganYear, today: LegalDate, registered: Figures3[string]): OrganYearEvent[] {
  const { year, opening } = state;
  if (opening?.closedOn) return [];
  const open = openingDifferences(stillOpen(state), registered).filter(
    ({ difference, explanation }) => difference !== 0 && explanation === null,
  );
  const columns = open.map(
    ({ column, published, registered: known }) => `${LABELS.get(column)}：公布${published}，登记${known}`,
  );
  if (open.length) throw new Refusal('opening_unsettled', { year, columns: columns.join('；') });
  return [{ type: 'OpeningBalanceClosed', year, on: today }];
}

const LABELS = new Map<string, string>(
  FORMS.flatMap(({ columns }) => columns.map(({ code, label }) => [code, label] as const)),
);

function stillOpen({ year, opening }: OrganYear): Opening {
  if (!opening) throw new Refusal('opening_unknown', { year });
  if (opening.closedOn) throw new Refusal('opening_closed', { year });
  return opening;
}

/**
 * What is to be registered behind an opening, by the numbers: the stock in force that the registers of Table 二 begin with,
 * and the cases of Table 四 that were pending.
 */
export function toBeRegistered({ edition, table2, table4 }: Opening) {
  const form = FORMS.find((one) => one.edition === edition);
  const stock = (form?.table2 ?? []).flatMap(({ columns, rows }) =>
    rows.flatMap(({ code, label }) =>
      columns
        .filter(({ counts }) => counts === 'in_force' || counts === 'public')
        .map((column) => ({ row: code, label, count: table2[code]?.[column.code] ?? 0 })),
    ),
  );
  const pending = (form?.table4 ?? []).map(({ code, path }) => ({
    route: code,
    label: path.join(' '),
    count: table4[code].pending,
  }));
  return { stock, pending };
}
