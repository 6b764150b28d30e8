import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openPool } from '../../src/database/pool.js';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { ProceedingEvent } from '../../src/domain/applications/events.js';
import type { Order } from '../../src/event-store/acting/act-on-application.js';
import type { Append } from '../../src/event-store/append.js';
import { argumentsOf, PLACES } from '../../src/event-store/append-columns.js';
import { type Answer, EventLog } from '../../src/event-store/event-log.js';
import type { FreshDatabase } from '../postgres/fresh-database.js';

export const TODAY = '2026-11-25';

/** The log as so many processes have it: a pool and a lane each. */
export function processes({ url }: FreshDatabase, count: number): { logs: EventLog[]; end(): Promise<void> } {
  const pools = times(count, () => openPool(url));
  const end = async () => void (await Promise.all(pools.map((pool) => pool.end())));
  return { logs: pools.map((pool) => new EventLog(pool)), end };
}

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** An order on an application, with a fresh id and a fresh application unless told otherwise. */
export const order = (organ: number, commands: ApplicationCommand[], change: Partial<Order> = {}): Order => ({
  ...{ commandId: randomUUID(), organ, actor: 'clerk', application: randomUUID(), commands },
  ...change,
});

export const registration = (registerNo: string, receivedOn = '2026-03-02'): ApplicationCommand[] => [
  { type: 'Lodge', channel: 'online', submittedOn: receivedOn, category: 'natural_person' },
  { type: 'Confirm', registerNo, receivedOn },
];

/** May be ordered any number of times. */
export const correction = (field: string): ApplicationCommand => ({
  ...{ type: 'CorrectApplicantDetails', correctedOn: TODAY, fields: [field], reason: '笔误' },
});

const filed: ProceedingEvent = {
  ...{ type: 'ReviewFiled', caseNo: '复〔2026〕1号', route: 'review', acceptedOn: '2026-03-02', statisticalYear: 2026 },
};

/** A command as the log sees it: one event of a fresh stream, no rows beside it, unless told otherwise. */
export function append(organ: number, change: Partial<Append> = {}): Append {
  const commandId = randomUUID();
  return {
    ...{ commandId, organ, actor: 'clerk', guards: [], rows: {}, response: `{"said": "${commandId}"}` },
    requestHash: createHash('sha256').update(commandId).digest(),
    writes: [write()],
    ...change,
  };
}

export const write = (
  stream: string = randomUUID(),
  expected = 0,
  event: object = {},
): Append['writes'][number] & { stream: string } => ({
  ...{ stream, type: 'proceeding', expected },
  events: [{ event: { ...filed, ...event }, on: '2026-03-02' }],
});

type Sender = Pick<pg.ClientBase, 'query'>;

/** One command straight through the function of the database, on a connection of the caller's choice. */
export async function appendOne(db: Sender, command: Append, name = 'append_many'): Promise<Answer> {
  return (await appendMany(db, [command], name))[0] as Answer;
}

/** Many commands in one call; the answers in their order. */
export async function appendMany(
  db: Sender,
  batch: Append[],
  name = 'append_many',
): Promise<{ status: string; response: string | null }[]> {
  const text = `select * from ${name}(${PLACES}) order by ix`;
  const { rows } = await db.query<{ ix: number; status: string; response: string | null }>(text, [
    ...argumentsOf(batch),
    false,
  ]);
  return rows.map(({ ix, status, response }) => ({
    ...{ status, response: status === 'done' ? (response ?? (batch[ix - 1] as Append).response) : response },
  }));
}

/** What a command ended in: its answer's status, or the name (for the database: the code) of its error. */
export const ending = (answer: Promise<Answer>): Promise<string> =>
  answer.then(
    ({ status }) => status,
    (error) => error.code ?? error.constructor.name,
  );

/** How often each ending came. */
export function tally(endings: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of endings) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
