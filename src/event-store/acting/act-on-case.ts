import { decideCase } from '../../domain/applications/case-entry.js';
import type { ProceedingCommand } from '../../domain/applications/commands.js';
import { occurredOn, type ProceedingEvent } from '../../domain/applications/events.js';
import { proceedingRows } from '../../domain/applications/ledger-row.js';
import { type Proceeding, replayProceedings } from '../../domain/applications/proceedings.js';
import { type LegalDate, yearOf } from '../../domain/law/legal-date.js';
import { acceptances, adjustmentsOfCase } from '../../domain/year-end/organ-year-adjustments.js';
import type { Append } from '../append.js';
import { violationsOf } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog, History } from '../event-log.js';
import { writesSince } from '../year-end/adjustments.js';
import { openYearGuards, streamIdOf } from '../years.js';
import { answeredOnce, asSeen, factsOf } from './act-on-application.js';

/** Commands on one review or suit that hangs on no application. */
export interface CaseOrder {
  commandId: string;
  organ: number;
  actor: string;
  caseNo: string;
  commands: readonly ProceedingCommand[];
  /** The version the clerk saw (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number;
}

/** Such a case has a stream of its own, found by its number. */
export const caseStream = (organ: number, caseNo: string): string => streamIdOf('proceeding', organ, caseNo);

/**
 * Reads the case, decides, appends; the same order a second time gets the stored answer. Throws `Refusal`, `StaleVersion`,
 * `CommandReused`.
 */
export async function actOnCase(log: EventLog, order: CaseOrder, today: LegalDate): Promise<Answer> {
  const { organ, caseNo, commands, seenVersion } = order;
  const requestHash = askedHash([organ, caseNo, commands, seenVersion]);
  return answeredOnce(log, { ...order, requestHash }, async () => {
    const history = await log.historyOf<ProceedingEvent>(organ, caseStream(organ, caseNo));
    asSeen(seenVersion, history.events.length);
    const fresh = decideCommands(commands, history, today);
    return log.append(await caseAppend(log, { ...order, requestHash }, history, fresh, today));
  });
}

/** New events of such a case with everything that has to be written beside them. */
export async function caseAppend(
  log: EventLog,
  order: Omit<CaseOrder, 'commands'> & { requestHash: Buffer },
  history: History<ProceedingEvent>,
  fresh: readonly ProceedingEvent[],
  today: LegalDate,
): Promise<Append> {
  const { commandId, organ, actor, caseNo, requestHash } = order;
  const stream = caseStream(organ, caseNo);
  const [before] = replayProceedings(history.events);
  const [after] = replayProceedings([...history.events, ...fresh]) as [Proceeding];
  const version = history.events.length + fresh.length;
  const adjusted = await writesSince(log, organ, acceptances(after), history.years, today, (years) =>
    adjustmentsOfCase({ before: before ?? null, after, years, today }),
  );
  const events = fresh.map((event) => ({ event, on: occurredOn(event) }));
  const firstFact = Math.min(...events.map(({ on }) => yearOf(on)));
  return {
    commandId,
    organ,
    actor,
    requestHash,
    writes: [{ stream, type: 'proceeding', expected: history.events.length, events }, ...adjusted.writes],
    guards: openYearGuards(organ, firstFact, history.years, today, adjusted.writes),
    rows: {
      proceeding: proceedingRows([after], null).map((row) => ({ ...row, streamId: stream, version })),
      ...(adjusted.rows.length > 0 && { organYear: adjusted.rows }),
    },
    response: JSON.stringify({
      caseNo,
      version,
      events: fresh.map(({ type }) => type),
      violations: violationsOf(fresh),
      adjustments: adjusted.rows.map(({ year }) => year),
    }),
  };
}

/** Throws `Refusal`. */
export function decideCommands(
  commands: readonly ProceedingCommand[],
  { events, ...known }: History<ProceedingEvent>,
  today: LegalDate,
): ProceedingEvent[] {
  const facts = factsOf(known, today);
  const fresh: ProceedingEvent[] = [];
  for (const command of commands) fresh.push(decideCase(command, replayProceedings([...events, ...fresh]), facts));
  return fresh;
}
