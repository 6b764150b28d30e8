import { readerOf } from '../../database/with-organ.js';
import type { Application } from '../../domain/applications/application.js';
import { type LegalDate, yearOf } from '../../domain/law/legal-date.js';
import { evolveYear, type OrganYear, reportYears, untouchedYear } from '../../domain/year-end/organ-year.js';
import { adjustmentsOf, daysOf, formOfClosedYear, trueCounts } from '../../domain/year-end/organ-year-adjustments.js';
import type {
  EarlierYearClosed,
  OrganYearEvent,
  PriorYearAdjustment,
  YearFigures,
} from '../../domain/year-end/organ-year-events.js';
import type { StreamWrite } from '../append.js';
import type { EventLog } from '../event-log.js';
import { type KnownYear, type OrganYearRow, organYearRow, organYearStream } from '../years.js';
import { countTables } from './count-ledger.js';

export interface AdjustmentWrites {
  writes: StreamWrite[];
  rows: OrganYearRow[];
}

/** The adjustments of the closed years, as they stand, that some change brings with it. */
type Adjusting = (closed: readonly OrganYear[]) => PriorYearAdjustment[];

const NONE: AdjustmentWrites = { writes: [], rows: [] };

interface Change {
  application: string;
  before: Application | null;
  after: Application;
}

/** What changes of applications write into the streams of closed years (design §5): nothing, as a rule. */
export async function adjustmentWrites(
  log: EventLog,
  organ: number,
  changes: readonly Change[],
  years: readonly KnownYear[],
  today: LegalDate,
): Promise<AdjustmentWrites> {
  const moved = changes.filter((change) => !sameFacts(change));
  const days = moved.flatMap(({ before, after }) => [...daysOf(before), ...daysOf(after)]);
  return writesSince(log, organ, days, years, today, (closed) =>
    inSuccession(moved, closed, (change, known) => adjustmentsOf({ ...change, years: known, today })),
  );
}

/** The same for any change of facts that begin on one of `days`. */
export async function writesSince(
  log: EventLog,
  organ: number,
  days: readonly LegalDate[],
  years: readonly KnownYear[],
  today: LegalDate,
  adjusting: Adjusting,
): Promise<AdjustmentWrites> {
  const { lockedThrough } = reportYears(years);
  const since = Math.min(...days.map(yearOf));
  if (lockedThrough === null || since > lockedThrough) return NONE;
  const states = await closedYears(log, organ, since, lockedThrough);
  const touched = new Set(
    adjusting(states.map((state) => ({ ...state, adjusted: state.adjusted ?? NO_FIGURES }))).map(({ year }) => year),
  );
  const closed = [];
  for (const state of states.filter(({ year }) => touched.has(year)))
    closed.push({ state, unsaid: state.adjusted ? [] : [await closing(log, organ, state.year, today)] });
  return yearWrites(organ, closed, adjusting(closed.map(({ state, unsaid }) => unsaid.reduce(evolveYear, state))));
}

/** Enough to see whether a year is adjusted at all. */
const NO_FIGURES = { table3: {}, table4: {} } as YearFigures;

/** Each change adjusts what the one before it has left. */
export function inSuccession<Change>(
  changes: readonly Change[],
  states: readonly OrganYear[],
  adjusting: (change: Change, years: readonly OrganYear[]) => PriorYearAdjustment[],
): PriorYearAdjustment[] {
  const all: PriorYearAdjustment[] = [];
  let years = states;
  for (const change of changes) {
    const fresh = adjusting(change, years);
    years = years.map((state) => fresh.filter(({ year }) => year === state.year).reduce(evolveYear, state));
    all.push(...fresh);
  }
  return all;
}

const sameFacts = ({ before, after }: Change): boolean =>
  before !== null &&
  JSON.stringify([trueCounts(before), before.proceedings]) === JSON.stringify([trueCounts(after), after.proceedings]);

/** Every closed year from `since` on, locked or closed by a later lock; to some of the latter nothing ever happened. */
async function closedYears({ db }: EventLog, organ: number, since: number, through: number): Promise<OrganYear[]> {
  const { rows } = await readerOf(db, organ).query<{ state: OrganYear }>(
    'select state from organ_year where organ_id = $1 and year between $2 and $3',
    [organ, since, through],
  );
  const known = new Map(rows.map(({ state }) => [state.year, state]));
  return Array.from({ length: through - since + 1 }, (_, i) => known.get(since + i) ?? untouchedYear(since + i));
}

/** What a year closed unpublished has counted: nothing changes that any more. */
async function closing({ db }: EventLog, organ: number, year: number, on: LegalDate): Promise<EarlierYearClosed> {
  const counted = await countTables(readerOf(db, organ), [organ], year, formOfClosedYear(year));
  return { type: 'EarlierYearClosed', year, on, ...(counted.get(organ) as YearFigures) };
}

function yearWrites(
  organ: number,
  closed: readonly { state: OrganYear; unsaid: readonly OrganYearEvent[] }[],
  adjustments: readonly PriorYearAdjustment[],
): AdjustmentWrites {
  const touched = closed.map(({ state, unsaid }) => ({
    state,
    events: [...unsaid, ...adjustments.filter(({ year }) => year === state.year)],
  }));
  return {
    writes: touched.map(({ state, events }) => ({
      stream: organYearStream(organ, state.year),
      type: 'organ-year' as const,
      expected: state.version,
      events: events.map((event) => ({ event, on: event.on })),
    })),
    rows: touched.map(({ state, events }) => organYearRow(organ, events.reduce(evolveYear, state))),
  };
}
