import { isLocked } from '../applications/report-years.js';
import { type LegalDate, lastDayOf } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import { sortedKeys } from './canonical.js';
import { formForYear } from './forms/forms.js';
import { evolveYear, type OrganYear, reportYears, untouchedYear } from './organ-year.js';
import { adjustment } from './organ-year-adjustments.js';
import type { AnnualReportLocked, OrganYearEvent, YearFigures } from './organ-year-events.js';
import type { Check } from './reconcile.js';
import { ready } from './report/report-publishing.js';

/** Art. 50: the year-end run of `year` begins; nothing where it already has. Refused for a year that is not over or is locked. */
export function beginRun(year: number, years: readonly OrganYear[], today: LegalDate): OrganYearEvent[] {
  overAndOpen(year, years, today);
  return yearOfOrgan(year, years).runBegun ? [] : [{ type: 'YearEndRunBegun', year, on: today }];
}

/** Every application has been settled; nothing where that was already said. Refused as `beginRun`, and before it. */
export function completeRun(
  year: number,
  years: readonly OrganYear[],
  today: LegalDate,
  done: { carriedOver: number; withdrawn: number },
): OrganYearEvent[] {
  overAndOpen(year, years, today);
  const { runBegun, runCompleted } = yearOfOrgan(year, years);
  if (!runBegun) throw new Refusal('run_not_begun', { year });
  const { carriedOver, withdrawn } = done;
  return runCompleted ? [] : [{ type: 'YearEndRunCompleted', year, on: today, carriedOver, withdrawn }];
}

export interface Locking {
  year: number;
  years: readonly OrganYear[];
  today: LegalDate;
  /** Years in which the tables count anything: a receipt, an application carried in, a result, something entered in a register. */
  yearsThatCount: readonly number[];
  /** Counted over the ledger. */
  counted: YearFigures;
  /** Folded from the log by other code. */
  folded: YearFigures;
  /** By the true dates (`trueFigures`): where facts of years locked before count in this one, it is adjusted at once. */
  truth: YearFigures;
  checks: readonly Check[];
  /** `digestOfReport` of the report as it stands on what was counted; missing where none is written. */
  report?: string;
  /** The organ's report is about the whole with its units: its own level is locked before that is written. */
  whole?: boolean;
  /** The log that the figures stand on. */
  position: number;
  chain: string;
  law: string;
  calendar: string;
  code: string;
  sha256: (text: string) => string;
}

/**
 * Art. 50: the report of `year` is closed for ever, and with the first lock of an organ every earlier year as "before the
 * register". Refused while anything is open, a rule fails or the two computations differ.
 */
export function lockYear(locking: Locking): OrganYearEvent[] {
  const { year, years, today, counted, truth, position, chain, law, calendar, code, sha256 } = locking;
  lockable(locking);
  const { edition } = formForYear(year);
  const publication = { year, on: today, edition, position, chain, ...counted, law, calendar, code };
  const lock = { type: 'AnnualReportLocked' as const, ...publication, sha256: sha256(lockedBytes(publication)) };
  const why = { on: today, subject: {}, reason: '以前年度锁定后补登记的事实计入本年，此处按实际日期列示' };
  return [lock, ...adjustment(evolveYear(yearOfOrgan(year, years), lock), counted, truth, why)];
}

/**
 * The text whose SHA-256 a lock stores, made of all it says but that: JSON, the keys of every object in code-unit order
 * whatever the locale. A stored lock gives the same text again.
 */
export function lockedBytes(lock: Omit<AnnualReportLocked, 'type' | 'sha256'> | AnnualReportLocked): string {
  const { type: _type, sha256: _sha256, ...said } = { type: null, sha256: null, ...lock };
  return JSON.stringify(sortedKeys(said));
}

function lockable(locking: Locking): void {
  const { year, years, today, yearsThatCount, counted, folded, checks } = locking;
  overAndOpen(year, years, today);
  const { lockedThrough } = reportYears(years);
  const open = yearsThatCount.filter((one) => lockedThrough !== null && lockedThrough < one && one < year);
  if (open.length) throw new Refusal('earlier_year_open', { year, earlier: Math.min(...open) });
  if (!yearOfOrgan(year, years).runCompleted) throw new Refusal('run_not_complete', { year });
  refuseDiffering(year, counted, folded);
  refuseFailing(year, checks);
  signedAsCounted(locking);
}

/** What two computations have found otherwise. Throws `computations_differ`. */
export function refuseDiffering(year: number, one: YearFigures, other: YearFigures): void {
  const cells = [
    ...differing('表二', one.table2 ?? {}, other.table2 ?? {}),
    ...differing('表三', one.table3, other.table3),
    ...differing('表四', one.table4, other.table4),
  ];
  if (cells.length) throw new Refusal('computations_differ', { year, cells: cells.join('；') });
}

/** Throws `check_failed`. */
export function refuseFailing(year: number, checks: readonly Check[]): void {
  const failing = checks.filter(({ level, ok }) => level === 'error' && !ok);
  if (failing.length) throw new Refusal('check_failed', { year, checks: failing.map(placed).join('；') });
}

/** A report that is written here is locked as it was signed, submitted and accepted. */
function signedAsCounted({ year, years, report: digest, whole = false }: Locking): void {
  const { report } = yearOfOrgan(year, years);
  if (report && !whole && ready(report).digest !== digest) throw new Refusal('report_moved');
}

const placed = ({ rule, at, message }: Check): string => `${rule}（${at}：${message}）`;

type Table = Record<string, Record<string, number>>;

function differing(name: string, counted: Table, folded: Table): string[] {
  return union(counted, folded).flatMap((row) =>
    union(counted[row], folded[row])
      .filter((column) => counted[row]?.[column] !== folded[row]?.[column])
      .map((column) => `${name} ${row}/${column}：${counted[row]?.[column] ?? '无'}与${folded[row]?.[column] ?? '无'}`),
  );
}

const union = (a: object = {}, b: object = {}): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** Guards of the run and the lock alike. */
function overAndOpen(year: number, years: readonly OrganYear[], today: LegalDate): void {
  if (today <= lastDayOf(year)) throw new Refusal('year_not_over', { year });
  if (isLocked(year, reportYears(years))) throw new Refusal('year_locked', { year });
}

const yearOfOrgan = (year: number, years: readonly OrganYear[]): OrganYear =>
  years.find((one) => one.year === year) ?? untouchedYear(year);
