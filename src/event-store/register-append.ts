import type { LegalDate } from '../domain/law/legal-date.js';
import { yearOf } from '../domain/law/legal-date.js';
import type { RegisterEntry } from '../domain/proactive/register-entry.js';
import type { RegisterEvent } from '../domain/proactive/register-events.js';
import { adjustmentsOfEntry } from '../domain/year-end/organ-year-adjustments.js';
import { uncountedBecause } from '../domain/year-end/uncounted-entry.js';
import type { Append } from './append.js';
import type { EventLog } from './event-log.js';
import { registerRow, registerStream, type SeenRegister } from './registers.js';
import { type AdjustmentWrites, inSuccession, writesSince } from './year-end/adjustments.js';
import { openYearGuards } from './years.js';

/** One line of a register before and after an event. */
export interface LineChange {
  event: RegisterEvent;
  before: RegisterEntry | null;
  after: RegisterEntry;
}

/** New events of one register with everything that has to be written beside them. */
export async function registerAppend(
  log: EventLog,
  identity: Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash'>,
  seen: Pick<SeenRegister, 'code' | 'version' | 'years' | 'published'>,
  changes: readonly LineChange[],
  today: LegalDate,
): Promise<Append> {
  const { organ } = identity;
  const stream = registerStream(organ, seen.code);
  const adjusted = await adjustmentsBy(log, organ, seen, changes, today);
  const firstFact = Math.min(...changes.map(({ after }) => yearOf(after.on)));
  const expected = seen.version;
  return {
    ...identity,
    writes: [
      { stream, type: 'register', expected, events: changes.map(({ event }) => ({ event, on: event.on })) },
      ...adjusted.writes,
    ],
    guards: openYearGuards(organ, firstFact, seen.years, today, adjusted.writes),
    rows: {
      proactiveEntry: changes.map(({ after }, i) => registerRow(stream, expected + i + 1, after)),
      ...(adjusted.rows.length > 0 && { organYear: adjusted.rows }),
    },
    response: JSON.stringify({
      entries: changes.map(({ after }, i) => ({ entry: after.entry, version: expected + i + 1 })),
      events: changes.map(({ event }) => event.type),
      adjustments: adjustedYears(adjusted),
      uncounted: changes.flatMap(({ after }) => uncountedEntry(after)),
    }),
  };
}

function uncountedEntry(after: RegisterEntry): { entry: string; message: string }[] {
  const message = uncountedBecause(after);
  return message ? [{ entry: after.entry, message }] : [];
}

/** What a fact of a year whose Table 二 is published changes beside it. */
function adjustmentsBy(
  log: EventLog,
  organ: number,
  { published, years }: Pick<SeenRegister, 'published' | 'years'>,
  changes: readonly LineChange[],
  today: LegalDate,
): Promise<AdjustmentWrites> {
  const late = changes.filter(({ after }) => yearOf(after.on) <= (published.lockedThrough ?? 0));
  const days = late.map(({ after }) => after.on);
  return writesSince(log, organ, days, years, today, (closed) =>
    inSuccession(late, closed, (change, known) => adjustmentsOfEntry({ ...change, years: known, today })),
  );
}

/** Which line adjusts which year. */
const adjustedYears = ({ writes }: AdjustmentWrites): { entry: string; year: number }[] =>
  writes.flatMap(({ events }) =>
    events.flatMap(({ event }) =>
      event.type === 'PriorYearAdjustment' && event.subject.entry
        ? [{ entry: event.subject.entry, year: event.year }]
        : [],
    ),
  );
