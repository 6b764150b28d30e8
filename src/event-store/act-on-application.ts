import { createHash } from 'node:crypto';
import { type Application, evolve, replay } from '../domain/applications/application.js';
import type { ApplicationCommand } from '../domain/applications/commands.js';
import { decide } from '../domain/applications/decide.js';
import { type ApplicationEvent, occurredOn } from '../domain/applications/events.js';
import { ledgerRow, proceedingRows } from '../domain/applications/ledger-row.js';
import { VIOLATIONS, type ViolationCode } from '../domain/applications/violations.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { WORKING_CALENDAR } from '../domain/law/working-calendar.js';
import { Refusal } from '../domain/refusals.js';
import { reportYears } from '../domain/year-end/organ-year.js';
import { adjustmentWrites } from './adjustments.js';
import type { Append, ApplicantDetails } from './append.js';
import { type Answer, type EventLog, GuardMoved, type History, StaleStream } from './event-log.js';
import { openYearGuards } from './years.js';

/** An order of a clerk on one application: commands that take effect together or not at all. */
export interface Order {
  commandId: string;
  organ: number;
  actor: string;
  application: string;
  commands: readonly ApplicationCommand[];
  /** The version the clerk saw (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number;
  /** What the vault keeps of the applicant, when the order brings it. */
  details?: ApplicantDetails;
  /** See `Append.draws`: register numbers that are to be the next ones. */
  draws?: Append['draws'];
}

/** The clerk acted on a version that is no longer the newest. */
export class StaleVersion extends Error {
  constructor(readonly current: number) {
    super(`the application is at version ${current}`);
    this.name = 'StaleVersion';
  }
}

const MOST_ATTEMPTS = 50;

/**
 * Reads the application, decides, appends. Decides again when a year of the organ has moved meanwhile. The same order a
 * second time gets the stored answer. Throws `Refusal`, `StaleVersion`, `CommandReused`.
 */
export async function actOnApplication(log: EventLog, order: Order, today: LegalDate): Promise<Answer> {
  const requestHash = hashOf(order);
  try {
    return await decideAgainWhenMoved(async () => {
      const history = await log.historyOf<ApplicationEvent>(order.organ, order.application);
      const version = history.events.length;
      if (order.seenVersion !== undefined && order.seenVersion !== version) throw new StaleVersion(version);
      const fresh = decideAll(order.commands, history, today);
      if (fresh.length === 0) return nothingToDo(order.application, history);
      return log.append(await applicationAppend(log, { ...order, requestHash }, history, fresh, today));
    });
  } catch (error) {
    if (!(error instanceof StaleVersion || error instanceof Refusal)) throw error;
    const stored = await log.answerOf({ ...order, requestHash });
    if (stored) return stored;
    throw error;
  }
}

/** An order that finds everything as it wants it leaves no trace. */
const nothingToDo = (id: string, { events }: History): Answer => ({
  status: 'done',
  response: JSON.stringify({ id, version: events.length, events: [], violations: [], adjustments: [] }),
});

/** Runs what reads, decides and appends, and runs it again when a stream it rests on has moved meanwhile. */
export async function decideAgainWhenMoved<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      const moved = error instanceof GuardMoved || error instanceof StaleStream;
      if (!moved || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

const hashOf = ({ organ, application, commands, seenVersion, details, draws }: Order): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([organ, application, commands, seenVersion, details, draws]))
    .digest();

/** The events of the commands, one after the other. Throws `Refusal`. */
export function decideAll(
  commands: readonly ApplicationCommand[],
  history: Pick<History<ApplicationEvent>, 'events' | 'years'>,
  today: LegalDate,
): ApplicationEvent[] {
  const facts = { calendar: WORKING_CALENDAR, today, years: reportYears(history.years) };
  const events: ApplicationEvent[] = [];
  let after = replay(history.events);
  for (const command of commands)
    for (const event of decide(command, after, facts)) {
      events.push(event);
      after = evolve(after, event);
    }
  return events;
}

/** New events of an application with everything that has to be written beside them. */
export async function applicationAppend(
  log: EventLog,
  order: Omit<Order, 'commands' | 'seenVersion'> & { requestHash: Buffer },
  { events: before, years }: History<ApplicationEvent>,
  fresh: readonly ApplicationEvent[],
  today: LegalDate,
): Promise<Append> {
  const { commandId, organ, actor, application, requestHash, details, draws } = order;
  const earlier = replay(before);
  const app = fresh.reduce<Application | null>(evolve, earlier) as Application;
  const version = before.length + fresh.length;
  const row = ledgerRow(application, version, app, WORKING_CALENDAR);
  const adjusted = await adjustmentWrites(log, { organ, application, before: earlier, after: app, years, today });
  return {
    ...{ commandId, organ, actor, requestHash },
    ...(draws && { draws }),
    writes: [
      {
        ...{ stream: application, type: 'application', expected: before.length },
        events: fresh.map((event) => ({ event, on: occurredOn(event) })),
      },
      ...adjusted.writes,
    ],
    guards: app.receivedOn === null ? [] : openYearGuards(organ, firstFact(app, fresh), years, today, adjusted.writes),
    rows: {
      ledger: [row],
      ...(app.proceedings.length > 0 && {
        proceeding: proceedingRows(app.proceedings, application).map((one) => ({
          ...one,
          streamId: application,
          version,
        })),
      }),
      ...(details && { applicantDetails: [{ applicationId: application, version, details }] }),
      ...(adjusted.rows.length > 0 && { organYear: adjusted.rows }),
    },
    response: JSON.stringify({
      ...{ id: application, registerNo: row.registerNo, version, state: row.state, dueOn: row.dueOn },
      events: fresh.map(({ type }) => type),
      violations: violationsOf(fresh),
      adjustments: adjusted.rows.map(({ year }) => year),
    }),
  };
}

/** The breaches recorded beside new facts, each with its article and sentence. */
export const violationsOf = (fresh: readonly object[]): object[] =>
  fresh
    .flatMap((event) => (event as { violations?: ViolationCode[] }).violations ?? [])
    .map((code) => ({ code, ...VIOLATIONS[code] }));

const firstFact = (app: Application, fresh: readonly ApplicationEvent[]): number =>
  Math.min(
    ...[app.receivedOn ?? app.submittedOn, ...fresh.map(occurredOn)].map(yearOf),
    app.counted.receivedYear ?? 9999,
  );
