import { type LegalDate, yearOf } from '../law/legal-date.js';

/** Art. 50: the first report year that the form knows (国办公开办函〔2019〕60号). */
export const FIRST_REPORT_YEAR = 2019;

/** What an application must know of its organ's report years; they live in the `organ-year` streams. */
export interface ReportYears {
  /** The last locked year; every year up to it is closed. Null while no year has been locked. */
  readonly lockedThrough: number | null;
  /** Years whose year-end run has begun: from then on each append keeps their carry-overs true. */
  readonly carrying: readonly number[];
}

/** The report year in which a fact counts: the year of its business date, or the first open year after it. */
export function statisticalYear(on: LegalDate, years: ReportYears): number {
  const year = yearOf(on);
  return years.lockedThrough === null ? year : Math.max(year, years.lockedThrough + 1);
}

/** A lock closes every year before its own as well. */
export const isLocked = (year: number, years: ReportYears): boolean =>
  years.lockedThrough !== null && year <= years.lockedThrough;
