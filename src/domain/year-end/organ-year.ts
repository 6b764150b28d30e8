import type { ReportYears } from '../applications/report-years.js';
import type { LegalDate } from '../law/legal-date.js';
import type { Form } from './forms/form.js';
import type { Opening, OpeningBalanceClosed, OpeningDifferenceExplained } from './opening-events.js';
import { evolveOrders, isOrganSupervision, type OrganOrder } from './organ-supervision.js';
import type {
  AnnualReportLocked,
  Cells,
  CompilationFrozen,
  OrganYearEvent,
  PriorYearAdjustment,
  YearEndRunCompleted,
  YearFigures,
} from './organ-year-events.js';
import { type AnnualReport, evolveReport } from './report/annual-report.js';
import { isReportEvent } from './report/report-events.js';

/** Where the year of an organ stands. */
export interface OrganYear {
  year: number;
  /** How many events its stream holds; 0 where nothing has happened yet. */
  version: number;
  runBegun: LegalDate | null;
  runCompleted: Omit<YearEndRunCompleted, 'type' | 'year'> | null;
  /** As published; never changes. Null also for a year that was closed as "before the register". */
  locked: Omit<AnnualReportLocked, 'type' | 'year'> | null;
  /**
   * As adjusted: the published figures, of an earlier year those it had counted, with every adjustment since. Null until the
   * year is locked, or has been closed unpublished and is adjusted for the first time.
   */
  adjusted: YearFigures | null;
  /** Of the year before an organ began with the register: what it has published elsewhere. */
  opening?: Opening;
  /** The whole of the organ with its units, once it is closed; never changes. */
  frozen?: Omit<CompilationFrozen, 'type' | 'year'>;
  /** The report with its text, from its first draft on. */
  report?: AnnualReport;
  /** What the organ above has pressed for in it. */
  pressed?: readonly OrganOrder[];
}

/** A year to which nothing has happened. */
export const untouchedYear = (year: number): OrganYear => ({
  year,
  version: 0,
  runBegun: null,
  runCompleted: null,
  locked: null,
  adjusted: null,
});

/** The year after its `events`, oldest first. */
export const replayYear = (year: number, events: readonly OrganYearEvent[]): OrganYear =>
  events.reduce(evolveYear, untouchedYear(year));

/** The year after one more event. Judges nothing, but a stream that cannot have been written is an error. */
export function evolveYear(before: OrganYear, event: OrganYearEvent): OrganYear {
  if (event.year !== before.year) throw new Error(`an event of ${event.year} in the stream of ${before.year}`);
  const seen = { ...before, version: before.version + 1 };
  if (isReportEvent(event)) return { ...seen, report: evolveReport(before.report, event) };
  if (isOrganSupervision(event)) return { ...seen, pressed: evolveOrders(before.pressed ?? [], event) };
  switch (event.type) {
    case 'YearEndRunBegun':
      return { ...seen, runBegun: event.on };
    case 'YearEndRunCompleted': {
      const { on, carriedOver, withdrawn } = event;
      return { ...seen, runCompleted: { on, carriedOver, withdrawn } };
    }
    case 'AnnualReportLocked': {
      const { type: _type, year: _year, ...locked } = event;
      return { ...seen, locked, adjusted: figuresIn(locked) };
    }
    case 'EarlierYearClosed':
      return { ...seen, adjusted: figuresIn(event) };
    case 'CompilationFrozen': {
      const { type: _type, year: _year, ...frozen } = event;
      return { ...seen, frozen };
    }
    case 'PriorYearAdjustment':
      return { ...seen, adjusted: adjustedBy(event, before.adjusted) };
    case 'OpeningBalanceEntered': {
      const { type: _type, year: _year, ...entered } = event;
      const opening = { ...entered, explained: [], closedOn: null };
      return { ...seen, opening, adjusted: figuresIn(entered) };
    }
    case 'OpeningDifferenceExplained':
    case 'OpeningBalanceClosed':
      return { ...seen, opening: evolveOpening(before.opening, event) };
  }
}

const figuresIn = ({ table2, table3, table4 }: YearFigures): YearFigures => ({
  ...(table2 && { table2 }),
  table3,
  table4,
});

function evolveOpening(
  opening: Opening | undefined,
  event: OpeningDifferenceExplained | OpeningBalanceClosed,
): Opening {
  if (!opening) throw new Error(`an opening balance of ${event.year}, which was never entered`);
  if (event.type === 'OpeningBalanceClosed') return { ...opening, closedOn: event.on };
  const { column, difference, words } = event;
  const others = opening.explained.filter((one) => one.column !== column);
  return { ...opening, explained: [...others, { column, difference, words }] };
}

function adjustedBy({ year, cellsAfter }: PriorYearAdjustment, figures: YearFigures | null): YearFigures {
  if (!figures) throw new Error(`an adjustment of ${year}, which is not closed`);
  return {
    ...(figures.table2 && { table2: overwritten(figures.table2, cellsAfter.table2) }),
    table3: overwritten(figures.table3, cellsAfter.table3),
    table4: overwritten(figures.table4, cellsAfter.table4),
  };
}

const overwritten = <T extends object>(table: T, cells: Cells['table3'] = {}): T => ({
  ...table,
  ...Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [row, { ...table[row as keyof T], ...columns }] as const),
  ),
});

/** Whether facts of the year count in a later one: it is locked, or its opening balance is settled. */
export const isClosed = ({ locked, opening }: { locked: unknown; opening?: Opening }): boolean =>
  Boolean(locked) || Boolean(opening?.closedOn);

/** What was published of a year: by its lock, or elsewhere before the register. */
export const publishedOf = ({ locked, opening }: OrganYear): PublishedYear | null => locked ?? opening ?? null;

interface PublishedYear extends YearFigures {
  edition: Form['edition'];
  /** The log that the figures stand on; none where they come from elsewhere. */
  position?: number;
}

/** What the decisions on applications must know of the years of their organ. */
export function reportYears(
  years: readonly { year: number; runBegun: unknown; locked: unknown; opening?: Opening }[],
): ReportYears {
  const locked = years.filter(isClosed).map(({ year }) => year);
  return {
    lockedThrough: locked.length ? Math.max(...locked) : null,
    carrying: years.filter((one) => one.runBegun).map(({ year }) => year),
  };
}
