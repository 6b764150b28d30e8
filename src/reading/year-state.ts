import { readerOf } from '../database/with-organ.js';
import { type LegalDate, lastDayOf } from '../domain/law/legal-date.js';
import { type OrganYear, replayYear } from '../domain/year-end/organ-year.js';
import type { OrganYearEvent, PriorYearAdjustment } from '../domain/year-end/organ-year-events.js';
import type { EventLog } from '../event-store/event-log.js';
import { storedEvent } from '../event-store/stored-event.js';
import { organYearStream } from '../event-store/years.js';

/** Where the report year of an organ stands: run, lock, as published, as adjusted, and each adjustment. */
export interface YearState extends OrganYear {
  /** Whether the year has ended: before that there is neither a run nor a lock. */
  over: boolean;
  /** An earlier year that was closed as "before the register" when a later one was locked first. */
  closedUnpublished: boolean;
  adjustments: Omit<PriorYearAdjustment, 'type' | 'year'>[];
}

/** A year that nothing has happened to is untouched, not unknown. Of an organ below, an adjustment does not say which case it is about. */
export async function yearState(log: EventLog, organ: number, year: number, today: LegalDate): Promise<YearState> {
  const { rows } = await readerOf(log.db, organ).query<YearHistory>('select * from year_history($1, $2)', [
    ...[organ, organYearStream(organ, year)],
  ]);
  const events = (rows[0]?.events ?? []).map((event) => storedEvent(...event) as OrganYearEvent);
  const state = replayYear(year, events);
  const lockedThrough = Math.max(0, ...(rows[0]?.locked ?? []));
  return {
    ...state,
    over: today > lastDayOf(year),
    closedUnpublished: state.locked === null && year <= lockedThrough,
    adjustments: events
      .filter((event) => event.type === 'PriorYearAdjustment')
      .map(({ type: _type, year: _year, ...adjustment }) => adjustment),
  };
}

interface YearHistory {
  /** Each with its type, the version of its shape and its payload. */
  events: [string, number, object][] | null;
  /** The years that are locked. */
  locked: number[] | null;
}
