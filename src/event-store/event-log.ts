import type { Pool } from 'pg';
import type { OrganState } from '../domain/organs/organ.js';
import { Refusal } from '../domain/refusals.js';
import { type Append, eventRows, guardRows, type StoredEvent, streamRows, tableRows } from './append.js';
import { Lane, type Settled } from './lane.js';
import { storedEvent } from './stored-event.js';
import type { KnownYear } from './years.js';

/** Somebody else has moved a stream since it was read. */
export class StaleStream extends Error {}
/** A stream that the decision rested on has moved: read and decide again. */
export class GuardMoved extends Error {}
/** The command id came before with another order, actor or organ. */
export class CommandReused extends Error {}

export interface Answer {
  /** `twin`: the command had been carried out before; the answer is the stored one. */
  status: 'done' | 'twin';
  response: string;
}

export interface History<E extends StoredEvent = StoredEvent> {
  events: E[];
  years: KnownYear[];
  /** The organ itself; null where the log is nobody's. */
  organ: { version: number; state: OrganState } | null;
}

interface Outcome {
  status: 'done' | 'twin' | 'reused' | 'stale' | 'guard_moved';
  response: string | null;
}

/** The only place that writes events. Commands that wait leave together, in one statement and one commit. */
export class EventLog {
  private readonly appends: Lane<Append, Answer>;
  private readonly reads: Lane<{ organ: number; stream: string }, History>;

  constructor(readonly db: Pool) {
    this.appends = new Lane((batch) => this.sendAppends(batch), separateStreams);
    this.reads = new Lane((asks) => this.readMany(asks));
  }

  /** Throws `StaleStream`, `GuardMoved`, `CommandReused`, or `Refusal` where a register number is taken. */
  append(command: Append): Promise<Answer> {
    return this.appends.ask(command);
  }

  /** The history of a stream and the years of its organ, of one moment. */
  historyOf<E extends StoredEvent>(organ: number, stream: string): Promise<History<E>> {
    return this.reads.ask({ organ, stream }) as Promise<History<E>>;
  }

  async historiesOf(organ: number, streams: readonly string[]): Promise<History[]> {
    const settled = await this.readMany(streams.map((stream) => ({ organ, stream })));
    return settled.map((one) => {
      if ('error' in one) throw one.error;
      return one.answer;
    });
  }

  /** What was answered when this very command was carried out; null when it never was. Throws `CommandReused`. */
  async answerOf({
    commandId,
    organ,
    actor,
    requestHash,
  }: Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash'>): Promise<Answer | null> {
    const { rows } = await this.db.query(
      'select response, organ_id = $2 and actor_id = $3 and request_hash = $4 as same from command where command_id = $1',
      [commandId, organ, actor, requestHash],
    );
    if (!rows[0]) return null;
    if (!rows[0].same) throw new CommandReused();
    return { status: 'twin', response: rows[0].response };
  }

  /** One command by itself, without the lane. */
  async appendAlone(command: Append): Promise<Answer> {
    const { commandId, requestHash, organ, actor, outbox = [], draws = [], response } = command;
    const parts = [streamRows(command, 0), guardRows(command, 0), eventRows(command, 0), tableRows([command])];
    const json = [...parts, outbox, draws].map((part) => JSON.stringify(part));
    const { rows } = await this.db
      .query<Outcome>({ ...ONE, values: [organ, commandId, requestHash, actor, ...json, response] })
      .catch(refuseTakenNumber);
    return answered(rows[0] as Outcome);
  }

  private async sendAppends(batch: Append[]): Promise<Settled<Answer>[]> {
    if (batch.length === 1) return [await settled(() => this.appendAlone(batch[0] as Append))];
    try {
      return await this.appendMany(batch);
    } catch (error) {
      if (!(error as { code?: string }).code) throw error;
      const alone: Settled<Answer>[] = [];
      for (const command of batch) alone.push(await settled(() => this.appendAlone(command)));
      return alone;
    }
  }

  /** Commands of several organs in one commit: all of them or none. Gives the answer of the first. Throws as `append` does. */
  async appendTogether(commands: readonly [Append, ...Append[]]): Promise<Answer> {
    const [first] = await this.appendMany([...commands], TOGETHER).catch(refuseUnlessAll);
    if (!first || 'error' in first) throw first?.error;
    return first.answer;
  }

  private async appendMany(batch: Append[], statement = MANY): Promise<Settled<Answer>[]> {
    const commands = batch.map(({ commandId, organ, actor, requestHash, response }, ix) => ({
      ...{ ix, organ_id: organ, command_id: commandId, request_hash: requestHash.toString('hex') },
      ...{ actor_id: actor, response },
    }));
    const parts = [commands, batch.flatMap(streamRows), batch.flatMap(guardRows), batch.flatMap(eventRows)];
    const draws = batch.flatMap(({ draws = [] }, ix) => draws.map((draw) => ({ ix, ...draw })));
    const values = [...parts, tableRows(batch), draws].map((part) => JSON.stringify(part));
    const { rows } = await this.db.query<Outcome & { ix: number }>({ ...statement, values });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    return batch.map((_, ix) => settledOutcome(byIx.get(ix) as Outcome));
  }

  private async readMany(asks: readonly { organ: number; stream: string }[]): Promise<Settled<History>[]> {
    const values = [asks.map(({ organ }) => organ), asks.map(({ stream }) => stream)];
    const { rows } = await this.db.query<StoredHistory>({ ...READ, values });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    return asks.map((_, i) => {
      try {
        return { answer: history(byIx.get(i + 1) as StoredHistory) };
      } catch (error) {
        return { error };
      }
    });
  }
}

interface StoredHistory {
  ix: number;
  /** Each with its type, the version of its shape and its payload. */
  events: [string, number, object][] | null;
  years: KnownYear[] | null;
  organ: History['organ'];
}

const history = ({ events, years, organ }: StoredHistory): History => ({
  events: (events ?? []).map((event) => storedEvent(...event)),
  years: years ?? [],
  organ,
});

const ONE = { name: 'append', text: 'select * from append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)' };
const MANY = { name: 'append_many', text: 'select * from append_many($1,$2,$3,$4,$5,$6)' };
const TOGETHER = { name: 'append_together', text: 'select * from append_together($1,$2,$3,$4,$5,$6)' };
const READ = { name: 'read_histories', text: 'select * from read_histories($1,$2)' };

/** May this command leave with those that board before it? It must not touch their streams, nor they what it guards. */
function separateStreams(): (command: Append) => boolean {
  const written = new Set<string>();
  const guarded = new Set<string | null>();
  let alone = false;
  return ({ commandId, writes, guards, outbox, rows }) => {
    const single = Boolean(outbox?.length || rows.organYear?.length || rows.organ?.length);
    const streams = [commandId, ...writes.map(({ stream }) => stream)];
    const conflict =
      streams.some((stream) => written.has(stream) || guarded.has(stream)) ||
      guards.some(({ stream }) => stream !== null && written.has(stream));
    if (alone || conflict || (single && written.size > 0)) return false;
    for (const stream of streams) written.add(stream);
    for (const { stream } of guards) guarded.add(stream);
    alone = single;
    return true;
  };
}

const answered = ({ status, response }: Outcome): Answer => {
  if (status === 'done' || status === 'twin') return { status, response: response ?? '' };
  throw status === 'stale' ? new StaleStream() : status === 'guard_moved' ? new GuardMoved() : new CommandReused();
};

const settledOutcome = (outcome: Outcome): Settled<Answer> => {
  try {
    return { answer: answered(outcome) };
  } catch (error) {
    return { error };
  }
};

const settled = (act: () => Promise<Answer>): Promise<Settled<Answer>> =>
  act().then(
    (answer) => ({ answer }),
    (error) => ({ error }),
  );

function refuseUnlessAll(error: { code?: string; message: string }): never {
  if (error.code === 'MZ010') answered({ status: error.message as Outcome['status'], response: null });
  return refuseTakenNumber(error as Parameters<typeof refuseTakenNumber>[0]);
}

function refuseTakenNumber(error: { code?: string; constraint?: string; message: string }): never {
  const somebodyElse = error.code === '23505' && error.constraint === 'person_by_id';
  if (error.code === 'MZ008' || somebodyElse) throw new GuardMoved(); // the person was met, erased or replaced meanwhile
  if (error.code === 'MZ009') throw new GuardMoved(); // the tree of organs
  if (error.code === 'MZ007') throw new Refusal('proceeding_exists', { caseNo: error.message });
  if (error.code === '23505' && error.constraint === 'ledger_register_no') throw new Refusal('register_no_taken');
  if (error.code === '23505' && error.constraint === 'organ_code_key') throw new Refusal('organ_exists');
  throw error;
}
