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
  application: string;
  before: Application | null;
  after: Application;
}

/** What changes of applications write into the streams of locked years (design §5): nothing, as a rule. */
export async function adjustmentWrites(
  log: EventLog,
  organ: number,
  changes: readonly Change[],
  years: readonly KnownYear[],
  today: LegalDate,
): Promise<AdjustmentWrites> {
  const moved = changes.filter((change) => !sameFacts(change));
  if (!years.some(({ locked }) => locked) || moved.length === 0) return NONE;
  const states = await lockedYears(log, organ);
  return yearWrites(organ, states, inSuccession(moved, states, today));
}

/** Each change adjusts what the one before it has left. */
function inSuccession(
  changes: readonly Change[],
  states: readonly OrganYear[],
  today: LegalDate,
): PriorYearAdjustment[] {
  const all: PriorYearAdjustment[] = [];
  let years = states;
  for (const change of changes) {
    const fresh = adjustmentsOf({ ...change, years, today });
    years = years.map((state) => fresh.filter(({ year }) => year === state.year).reduce(evolveYear, state));
    all.push(...fresh);
  }
  return all;
}

const sameFacts = ({ before, after }: Change): boolean =>
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
