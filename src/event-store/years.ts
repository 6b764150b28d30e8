import { createHash } from 'node:crypto';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { isClosed, type OrganYear, reportYears } from '../domain/year-end/organ-year.js';
import type { Append, StreamWrite } from './append.js';

/** What every command must know of a report year of its organ. */
export interface KnownYear {
  year: number;
  /** Version of the `organ-year` stream: the guard of every command dated in it. */
  version: number;
  runBegun: boolean;
  runCompleted: boolean;
  /** Or closed by a settled opening balance. */
  locked: boolean;
}

export interface OrganYearRow extends KnownYear {
  streamId: string;
  /** Whole, with published and adjusted cells. */
  state: OrganYear;
}

/** Streams that are found by what they are about have ids made of it. */
export function streamIdOf(...about: (string | number)[]): string {
  const hex = createHash('sha256').update(about.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The register's own log, for what belongs to no organ. */
export const REGISTER = 0;

/** Of the working calendar: its version guards every decision that counts days. */
export const CALENDAR_STREAM = streamIdOf('calendar');
/** Which of its versions every open application has been told of. */
export const CALENDAR_APPLIED = streamIdOf('calendar-applied');

export const organStream = (organ: number): string => streamIdOf('organ', organ);
export const organYearStream = (organ: number, year: number): string => streamIdOf('organ-year', organ, year);

export const organYearRow = (organ: number, state: OrganYear): OrganYearRow => ({
  year: state.year,
  streamId: organYearStream(organ, state.year),
  version: state.version,
  runBegun: state.runBegun !== null,
  runCompleted: state.runCompleted !== null,
  locked: isClosed(state),
  state,
});

/**
 * The years whose run or lock would have changed a decision: from that of the first fact, or the first open one, to this
 * year; but for those that the command itself writes.
 */
export function openYearGuards(
  organ: number,
  firstFact: number,
  years: readonly KnownYear[],
  today: LegalDate,
  writes: readonly StreamWrite[],
): Append['guards'] {
  const guards: { stream: string; version: number }[] = [];
  for (let year = Math.max(firstFact, (reportYears(years).lockedThrough ?? 0) + 1); year <= yearOf(today); year++) {
    const version = years.find((known) => known.year === year)?.version ?? 0;
    const stream = organYearStream(organ, year);
    if (!writes.some((write) => write.stream === stream)) guards.push({ stream, version });
  }
  return guards;
}
