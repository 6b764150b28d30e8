import { type OrganYear, replayYear } from '../domain/year-end/organ-year.js';
import type { OrganYearEvent, PriorYearAdjustment } from '../domain/year-end/organ-year-events.js';
import type { EventLog } from '../event-store/event-log.js';
import { organYearStream } from '../event-store/years.js';

/** Where the report year of an organ stands: run, lock, as published, as adjusted, and each adjustment. */
export interface YearState extends OrganYear {
  /** An earlier year that was closed as "before the register" when a later one was locked first. */
  closedUnpublished: boolean;
  adjustments: Omit<PriorYearAdjustment, 'type' | 'year'>[];
}

/** A year that nothing has happened to is untouched, not unknown. */
export async function yearState(log: EventLog, organ: number, year: number): Promise<YearState> {
  const { events, years } = await log.historyOf<OrganYearEvent>(organ, organYearStream(organ, year));
  const state = replayYear(year, events);
  const lockedThrough = Math.max(0, ...years.filter(({ locked }) => locked).map((one) => one.year));
  return {
    ...state,
    closedUnpublished: state.locked === null && year <= lockedThrough,
    adjustments: events
      .filter((event) => event.type === 'PriorYearAdjustment')
      .map(({ type: _type, year: _year, ...adjustment }) => adjustment),
  };
}
