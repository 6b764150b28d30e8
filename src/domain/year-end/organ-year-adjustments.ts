import type { Application, Counted } from '../applications/application.js';
import { outcomeIn } from '../applications/endings.js';
import type { Proceeding } from '../applications/proceedings.js';
import { FIRST_REPORT_YEAR } from '../applications/report-years.js';
import { type LegalDate, yearOf } from '../law/legal-date.js';
import { type RegisterEntry, trueEntry } from '../proactive/register-entry.js';
import type { Form } from './forms/form.js';
import { formForYear } from './forms/forms.js';
import type { OrganYear } from './organ-year.js';
import type { Cells, PriorYearAdjustment, YearFigures } from './organ-year-events.js';
import { figuresOf, tabulate3 } from './tabulate.js';
import { figuresOf4, tabulate4 } from './tabulate-proceedings.js';
import { tabulate2 } from './tabulate-registers.js';
import { addedUp } from './whole.js';

/**
 * What an application gives to the tables by its true dates, column and result, as opposed to `counted`, which keeps what
 * a locked year has published. A voided registration gives nothing; a reply redone in a later year changes nothing (form §7).
 */
export function trueCounts(app: Application): Counted {
  const { category, receivedOn, closure } = app;
  const endings = app.endings.map((ending) => ({ ...ending, year: yearOf(ending.on) }));
  if (receivedOn === null || app.state === 'voided' || app.caseKind !== 'disclosure')
    return { category, receivedYear: null, closedYear: null, outcome: null };
  return {
    category,
    receivedYear: yearOf(receivedOn),
    closedYear: closure && yearOf(closure.closedOn),
    outcome: closure && outcomeIn(yearOf(closure.closedOn), endings),
  };
}

/** A review or a suit, each instance in the years of its true dates. */
const trueProceeding = (one: Proceeding): Proceeding => ({
  ...one,
  instances: one.instances.map((instance) => ({
    ...instance,
    acceptedYear: yearOf(instance.acceptedOn),
    decidedYear: instance.decidedOn === null ? null : yearOf(instance.decidedOn),
  })),
});

/** The rows that a closed year is adjusted in: those of its own form; a year before the first form has the rows of that one. */
export const formOfClosedYear = (year: number): Form => formForYear(Math.max(year, FIRST_REPORT_YEAR));

/**
 * The tables of `year` by the true dates; `cases` are the reviews and suits that hang on no application, `entries` those of
 * the registers, without which Table 二 is left out.
 */
export function trueFigures(
  year: number,
  apps: readonly Application[],
  cases: readonly Proceeding[],
  entries?: readonly RegisterEntry[],
): YearFigures {
  const tallies = apps.map((app) => ({ id: '', ...trueCounts(app) }));
  const proceedings = [...apps.flatMap((app) => app.proceedings), ...cases].map(trueProceeding);
  const form = formOfClosedYear(year);
  return {
    ...(entries && { table2: tabulate2(form, year, entries.map(trueEntry)) }),
    table3: figuresOf(tabulate3(form, year, tallies)),
    table4: figuresOf4(tabulate4(year, proceedings)),
  };
}

/**
 * What a change of an application means for the closed years: one adjustment for each to which it gives something else by
 * its true dates. `years` with figures to adjust (`OrganYear.adjusted`) are the closed ones; the others are passed over.
 */
export function adjustmentsOf(change: {
  application: string;
  before: Application | null;
  after: Application;
  years: readonly OrganYear[];
  today: LegalDate;
}): PriorYearAdjustment[] {
  const { application, before, after, years, today: on } = change;
  const { registerNo } = after;
  const caseNo = changedCase(before?.proceedings ?? [], after.proceedings);
  const subject = { application, ...(registerNo && { registerNo }), ...(caseNo && { caseNo }) };
  const why = { on, subject, reason: reasonOf(before, after) };
  return closedSince([...daysOf(before), ...daysOf(after)], years).flatMap((year) => {
    const was = trueFigures(year.year, before ? [before] : [], []);
    return adjustment(year, was, trueFigures(year.year, [after], []), why);
  });
}

/** The same for a review or a suit that hangs on no application: Table 四 alone. */
export function adjustmentsOfCase(change: {
  before: Proceeding | null;
  after: Proceeding;
  years: readonly OrganYear[];
  today: LegalDate;
}): PriorYearAdjustment[] {
  const { before, after, years, today: on } = change;
  const why = { on, subject: { caseNo: after.caseNo }, reason: LATE_PROCEEDING };
  return closedSince(acceptances(after), years).flatMap((year) => {
    const was = trueFigures(year.year, [], before ? [before] : []);
    return adjustment(year, was, trueFigures(year.year, [], [after]), why);
  });
}

/** The same for a line of a register: Table 二 alone, of the years in which it is published. */
export function adjustmentsOfEntry(change: {
  before: RegisterEntry | null;
  after: RegisterEntry;
  years: readonly OrganYear[];
  today: LegalDate;
}): PriorYearAdjustment[] {
  const { before, after, years, today: on } = change;
  const { register, entry, docNo, name } = after;
  const document = docNo ?? name;
  const subject = { register, entry, ...(document && { document }) };
  const why = { on, subject, reason: before ? '更正主动公开登记' : '补登记主动公开情况' };
  const published = years.filter(({ locked }) => locked?.table2);
  return closedSince([after.on], published).flatMap((year) => {
    const was = trueFigures(year.year, [], [], before ? [before] : []);
    return adjustment(year, was, trueFigures(year.year, [], [], [after]), why);
  });
}

/** The adjustment of a closed year by the difference between two tables; none where no cell differs. */
export function adjustment(
  { year, adjusted }: OrganYear,
  from: YearFigures,
  to: YearFigures,
  why: Pick<PriorYearAdjustment, 'on' | 'subject' | 'reason'>,
): PriorYearAdjustment[] {
  const [cellsBefore, cellsAfter]: [Cells, Cells] = [{}, {}];
  for (const table of ['table2', 'table3', 'table4'] as const) {
    const moved = movedCells(adjusted?.[table] ?? {}, from[table] ?? {}, to[table] ?? {});
    if (!moved) continue;
    cellsBefore[table] = moved.before;
    cellsAfter[table] = moved.after;
  }
  const none = Object.keys(cellsAfter).length === 0;
  return none ? [] : [{ type: 'PriorYearAdjustment', year, ...why, cellsBefore, cellsAfter }];
}

type Table = Record<string, Record<string, number>>;

function movedCells(adjusted: Table, from: Table, to: Table): { before: Table; after: Table } | null {
  const [before, after]: [Table, Table] = [{}, {}];
  for (const [row, cells] of Object.entries(to))
    for (const [column, count] of Object.entries(cells)) {
      const was = from[row]?.[column] ?? 0;
      const stands = adjusted[row]?.[column] ?? 0;
      if (count === was) continue;
      before[row] = { ...before[row], [column]: stands };
      after[row] = { ...after[row], [column]: addedUp([stands, count, -was]) };
    }
  return Object.keys(after).length ? { before, after } : null;
}

/** The closed years in which what begins on one of these days may count; most facts fall after all of them. */
const closedSince = (days: readonly LegalDate[], years: readonly OrganYear[]): OrganYear[] =>
  years.filter(({ year, adjusted }) => adjusted !== null && days.some((day) => yearOf(day) <= year));

/** The days on which something of an application begins to count. */
export const daysOf = (app: Application | null): LegalDate[] =>
  app === null ? [] : [...(app.receivedOn ? [app.receivedOn] : []), ...app.proceedings.flatMap(acceptances)];

/** The days on which each instance of a case was accepted: from the first of them on years may change. */
export const acceptances = ({ instances }: Proceeding): LegalDate[] => instances.map(({ acceptedOn }) => acceptedOn);

const LATE_PROCEEDING = '补登记行政复议、行政诉讼情况';

function reasonOf(before: Application | null, after: Application): string {
  const was = before && trueCounts(before);
  const is = trueCounts(after);
  if (!was || was.receivedYear === null) return '补登记收到的申请';
  if (is.receivedYear === null) return '登记作废';
  const reasons = [
    was.receivedYear !== is.receivedYear && '更正收到日期',
    was.category !== is.category && '更正申请人类别',
    was.closedYear === null && is.closedYear !== null && '补登记办理结果',
    was.closedYear !== null && (was.closedYear !== is.closedYear || was.outcome !== is.outcome) && '更正办理结果',
  ].filter((reason) => reason !== false);
  return reasons.join('；') || LATE_PROCEEDING;
}

/** The case that a command has added or changed; a command touches one at most. */
const changedCase = (before: readonly Proceeding[], after: readonly Proceeding[]): string | undefined =>
  after.find((one) => JSON.stringify(one) !== JSON.stringify(before.find(({ caseNo }) => caseNo === one.caseNo)))
    ?.caseNo;
