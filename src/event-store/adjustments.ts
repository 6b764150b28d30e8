import type { Application } from '../domain/applications/application.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { evolveYear, type OrganYear } from '../domain/year-end/organ-year.js';
import { adjustmentsOf, trueCounts } from '../domain/year-end/organ-year-adjustments.js';
import type { PriorYearAdjustment } from '../domain/year-end/organ-year-events.js';
import type { StreamWrite } from './append.js';
import type { EventLog } from './event-log.js';
import { type KnownYear, type OrganYearRow, organYearRow, organYearStream } from './years.js';

export interface AdjustmentWrites {
  writes: StreamWrite[];
  rows: OrganYearRow[];
}

const NONE: AdjustmentWrites = { writes: [], rows: [] };

interface Change {
  organ: number;
  application: string;
  before: Application | null;
  after: Application;
  years: readonly KnownYear[];
  today: LegalDate;
}

/** What a change of an application writes into the streams of locked years (design §5): nothing, as a rule. */
export async function adjustmentWrites(log: EventLog, change: Change): Promise<AdjustmentWrites> {
  const { before, after, years } = change;
  if (!years.some(({ locked }) => locked) || sameFacts(before, after)) return NONE;
  const states = await lockedYears(log, change.organ);
  return yearWrites(change.organ, states, adjustmentsOf({ ...change, years: states }));
}

const sameFacts = (before: Application | null, after: Application): boolean =>
  before !== null &&
  JSON.stringify([trueCounts(before), before.proceedings]) === JSON.stringify([trueCounts(after), after.proceedings]);

/** The locked years of an organ with what they have published and what has been adjusted since. */
export async function lockedYears(log: EventLog, organ: number): Promise<OrganYear[]> {
  const { rows } = await log.db.query<{ state: OrganYear }>(
    'select state from organ_year where organ_id = $1 and locked order by year',
    [organ],
  );
  return rows.map(({ state }) => state);
}

export function yearWrites(
  organ: number,
  states: readonly OrganYear[],
  adjustments: readonly PriorYearAdjustment[],
): AdjustmentWrites {
  const touched = states.flatMap((state) => {
    const events = adjustments.filter(({ year }) => year === state.year);
    return events.length ? [{ state, events }] : [];
  });
  return {
    writes: touched.map(({ state, events }) => ({
      ...{ stream: organYearStream(organ, state.year), type: 'organ-year' as const, expected: state.version },
      events: events.map((event) => ({ event, on: event.on })),
    })),
    rows: touched.map(({ state, events }) => organYearRow(organ, events.reduce(evolveYear, state))),
  };
}
