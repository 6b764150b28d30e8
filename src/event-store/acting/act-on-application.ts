import { readerOf } from '../../database/with-organ.js';
import { evolve, replay } from '../../domain/applications/application.js';
import type { ApplicationCommand, CommandType } from '../../domain/applications/commands.js';
import { decide } from '../../domain/applications/decide.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import type { Actor, Facts } from '../../domain/applications/judgement.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { Brought } from '../../domain/persons/brought.js';
import { Refusal } from '../../domain/refusals.js';
import { reportYears } from '../../domain/year-end/organ-year.js';
import type { Append } from '../append.js';
import { applicationAppend } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import { type Answer, type EventLog, GuardMoved, type History, StaleStream } from '../event-log.js';
import { colleaguesOf } from './colleagues.js';
import { numbered, type OrderedCommand } from './document-numbers.js';

/** An order of a clerk on one application: commands that take effect together or not at all. */
export interface Order {
  commandId: string;
  organ: number;
  actor: string;
  /** Of the actor, where the order is one that only some may give. */
  roles?: Actor['roles'];
  application: string;
  /** A document number that is left out is the next one of the organ's scheme. */
  commands: readonly OrderedCommand[];
  /** The version the clerk saw (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number;
  /** The personal data that the order brings. */
  brought?: Brought;
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
  const identified = { requestHash: hashOf(order), ...order };
  return answeredOnce(log, identified, async () => {
    const history = await log.historyOf<ApplicationEvent>(order.organ, order.application);
    asSeen(order.seenVersion, history.events.length);
    const { commands, draws } = numbered(order.commands, history, order.commandId, today);
    const by = { account: order.actor, roles: order.roles ?? [] };
    const fresh = decideAll(commands, { ...history, ...(await colleaguesFor(log, order, today)) }, today, by);
    if (fresh.length === 0) return (await log.answerOf(identified)) ?? nothingToDo(order.application, history);
    const drawing = { ...identified, draws: [...(order.draws ?? []), ...draws] };
    return log.append(await applicationAppend(log, drawing, history, fresh, today));
  });
}

/** What rests on who is in the organ, and who is away. */
const RESTS_ON_COLLEAGUES: readonly CommandType[] = [
  'HandOver',
  'AcceptHandOver',
  'HandBack',
  'SendInternalRequests',
  'AnswerInternalRequest',
  'WithdrawInternalRequest',
];

async function colleaguesFor(
  log: EventLog,
  { organ, commands }: Order,
  today: LegalDate,
): Promise<Pick<Facts, 'colleagues'>> {
  if (!commands.some(({ type }) => RESTS_ON_COLLEAGUES.includes(type))) return {};
  return { colleagues: await colleaguesOf(readerOf(log.db, organ), organ, today) };
}

/** Throws `StaleVersion` where whoever orders has seen another version than this, the newest; an order that names none is not asked. */
export function asSeen(seenVersion: number | undefined, version: number): void {
  if (seenVersion !== undefined && seenVersion !== version) throw new StaleVersion(version);
}

/**
 * Reads, decides and appends until nothing has moved meanwhile. What is refused or stale now may have been carried out
 * before, by this very command: then its stored answer counts.
 */
export async function answeredOnce(
  log: EventLog,
  command: Parameters<EventLog['answerOf']>[0],
  act: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await decideAgainWhenMoved(act);
  } catch (error) {
    if (!(error instanceof StaleVersion || error instanceof Refusal)) throw error;
    const stored = await log.answerOf(command);
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

const hashOf = ({ organ, application, commands, seenVersion, brought, draws }: Order): Buffer =>
  askedHash([organ, application, commands, seenVersion, brought?.digest, draws]);

type Known = Omit<History, 'events'> & Pick<Facts, 'colleagues'>;

/** What a decision about the organ's applications may know today. */
export const factsOf = ({ years, organ, calendar, colleagues }: Known, today: LegalDate, by?: Actor): Facts => ({
  calendar,
  today,
  years: reportYears(years),
  ...(colleagues && { colleagues }),
  ...(organ && { organ: organ.state }),
  ...(by && { by }),
});

/** The events of the commands, one after the other. Throws `Refusal`. */
export function decideAll(
  commands: readonly ApplicationCommand[],
  { events: before, ...known }: History<ApplicationEvent> & Known,
  today: LegalDate,
  by?: Actor,
): ApplicationEvent[] {
  const facts = factsOf(known, today, by);
  const events: ApplicationEvent[] = [];
  let after = replay(before);
  for (const command of commands)
    for (const event of decide(command, after, facts)) {
      events.push(event);
      after = evolve(after, event);
    }
  return events;
}
