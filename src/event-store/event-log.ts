import type { Pool } from 'pg';
import { KeptConnection } from '../database/kept-connection.js';
import { Lane, type Settled } from '../database/lane.js';
import { organOfRequest, readerOf } from '../database/with-organ.js';
import type { RegisterCalendar } from '../domain/law/register-calendar.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import type { OrganState } from '../domain/organs/organ.js';
import { Refusal } from '../domain/refusals.js';
import type { Append, StoredEvent, StreamWrite } from './append.js';
import { argumentsOf, PLACES } from './append-columns.js';
import { Calendars } from './calendars.js';
import { headOf } from './fold-log.js';
import { storedEvent } from './stored-event.js';
import { type KnownYear, REGISTER } from './years.js';

/** Somebody else has moved a stream since it was read. */
export class StaleStream extends Error {}
/** A stream that the decision rested on has moved: read and decide again. */
export class GuardMoved extends Error {}
/** A request has asked for what belongs to another organ than the one whose session it is. */
export class ForeignOrgan extends Error {}
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
  /** The working calendar in force for that organ. */
  calendar: WorkingCalendar;
}

interface Outcome {
  status: 'done' | 'twin' | 'reused' | 'stale' | 'guard_moved';
  response: string | null;
}

/** The only place that writes events. Commands that wait leave together, in one statement and one commit. */
export class EventLog {
  private readonly appends: Lane<Append, Answer>;
  private readonly reads: Lane<{ organ: number; stream: string }, History>;
  private readonly calendars: Calendars;
  private readonly codes = new Map<number, string>();
  private readonly appending: KeptConnection;
  /** For the short questions of every request. */
  readonly reading: KeptConnection;

  constructor(readonly db: Pool) {
    this.appending = new KeptConnection(db);
    this.reading = new KeptConnection(db);
    this.calendars = new Calendars(db);
    this.appends = new Lane((batch) => this.sendAppends(batch), separateStreams);
    this.reads = new Lane((asks) => this.readMany(asks));
  }

  /** Throws `StaleStream`, `GuardMoved`, `CommandReused`, `ForeignOrgan`, or `Refusal` where a register number is taken. */
  async append(command: Append): Promise<Answer> {
    await this.refuseBeyond(command);
    return this.appends.ask(command);
  }

  /** All that was ever laid down of the working calendar, for whomever. */
  registerCalendar(): Promise<RegisterCalendar> {
    return this.calendars.newest();
  }

  /** The working calendar by which an organ counts now. */
  async calendarOf(organ: number): Promise<WorkingCalendar> {
    await this.calendars.newest();
    return this.calendars.of(await this.codeOf(organ));
  }

  /** It never changes, so it is asked once; undefined where the log is nobody's. */
  private async codeOf(organ: number): Promise<string | undefined> {
    const known = this.codes.get(organ);
    if (known !== undefined) return known;
    const { rows } = await this.db.query<{ code: string }>('select code from organ where organ_id = $1', [organ]);
    if (rows[0]) this.codes.set(organ, rows[0].code);
    return rows[0]?.code;
  }

  /** The history of a stream, the years of its organ and the calendar in force, of one moment. Throws `ForeignOrgan`. */
  async historyOf<E extends StoredEvent>(organ: number, stream: string): Promise<History<E>> {
    refuseForeign(organ);
    return this.reads.ask({ organ, stream }) as Promise<History<E>>;
  }

  /** The same of an organ below `above` that shows its cases there; the database refuses every other one. */
  async historyBelow<E extends StoredEvent>(above: number, organ: number, stream: string): Promise<History<E>> {
    await readerOf(this.db, above).query('select enter_below($1)', [organ]);
    return this.reads.ask({ organ, stream }) as Promise<History<E>>;
  }

  async historiesOf(organ: number, streams: readonly string[]): Promise<History[]> {
    refuseForeign(organ);
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
    const { rows } = await this.db.query<{ same: boolean; response: string }>(
      'select * from stored_answer($1, $2, $3, $4)',
      [commandId, organ, actor, requestHash],
    );
    if (!rows[0]) return null;
    if (!rows[0].same) throw new CommandReused();
    return { status: 'twin', response: rows[0].response };
  }

  /** One command by itself, without the lane. */
  async appendAlone(command: Append): Promise<Answer> {
    const [one] = await this.appendMany([command]).catch(refuseTakenNumber);
    return settledTo(one as Settled<Answer>);
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
    for (const command of commands) await this.refuseBeyond(command);
    const [first] = await this.appendMany([...commands], true).catch(refuseUnlessAll);
    return settledTo(first as Settled<Answer>);
  }

  /** In a request: what may be ordered from above is ordered by whoever is above, everything else by the organ itself. */
  private async refuseBeyond({ organ, writes }: Append): Promise<void> {
    const own = organOfRequest();
    if (own === undefined || organ === own) return;
    if (!writes.every(isOrderedFromAbove)) return refuseForeign(organ);
    if (writes.every(({ type, expected }) => type === 'organ' && expected === 0)) return; // a new one has nobody's log yet
    await headOf(readerOf(this.db, own), organ); // the database knows who is below, and refuses the others
  }

  private async appendMany(batch: Append[], together = false): Promise<Settled<Answer>[]> {
    const values = [...argumentsOf(batch), together];
    const { rows } = await this.appending.query<Outcome & { ix: number }>({ values, ...APPEND_MANY });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    return batch.map(({ response }, i) => settledOutcome(byIx.get(i + 1) as Outcome, response));
  }

  private async readMany(asks: readonly { organ: number; stream: string }[]): Promise<Settled<History>[]> {
    const values = [asks.map(({ organ }) => organ), asks.map(({ stream }) => stream)];
    const { rows } = await this.reading.query<StoredHistory>({ values, ...READ });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    await this.calendars.atLeast(rows[0]?.calendar ?? 0);
    return asks.map((_, i) => {
      try {
        const stored = byIx.get(i + 1) as StoredHistory;
        return { answer: history(stored, this.calendars.of(stored.organ?.state.code)) };
      } catch (error) {
        return { error };
      }
    });
  }
}

/** What happens to an organ itself, what the authority says to a report that was submitted to it, and what it presses for. */
function isOrderedFromAbove({ type, events }: StreamWrite): boolean {
  const said = events.map(({ event }) => event);
  if (type === 'organ-year') return said.every((event) => SAID_FROM_ABOVE.includes(event.type));
  if (type === 'application')
    return (
      said.some(pressesFromAbove) &&
      said.every((event) => pressesFromAbove(event) || GOES_WITH_ANY.includes(event.type))
    );
  return type === 'organ';
}

type Types = readonly StoredEvent['type'][];
const SAID_FROM_ABOVE: Types = ['ReportAccepted', 'ReportReturned', 'OrganUrged', 'OrganSupervisionOrdered'];
/** What an application catches up with, whoever orders what. */
const GOES_WITH_ANY: Types = ['DueDayMoved', 'CarriedOver', 'CarryOverWithdrawn'];

const pressesFromAbove = (event: StoredEvent): boolean =>
  (event.type === 'HandlingUrged' || event.type === 'SupervisionOrdered') && event.authority !== undefined;

/** The functions of the log see all organs, so what a request gives them is checked here. */
function refuseForeign(organ: number): void {
  const own = organOfRequest();
  if (own !== undefined && organ !== own && organ !== REGISTER) throw new ForeignOrgan();
}

interface StoredHistory {
  ix: number;
  /** Each with its type, the version of its shape and its payload. */
  events: [string, number, object][] | null;
  years: KnownYear[] | null;
  organ: History['organ'];
  /** The version of the calendar in force. */
  calendar: number;
}

const history = ({ events, years, organ }: StoredHistory, calendar: WorkingCalendar): History => ({
  events: (events ?? []).map((event) => storedEvent(...event)),
  years: years ?? [],
  organ,
  calendar,
});

const APPEND_MANY = { name: 'append_many', text: `select * from append_many(${PLACES})` };
const READ = { name: 'read_histories', text: 'select * from read_histories($1,$2)' };

/** May this command leave with those that board before it? It must not touch their streams, nor they what it guards. */
function separateStreams(): (command: Append) => boolean {
  const written = new Set<string>();
  const guarded = new Set<string | null>();
  let alone = false;
  return ({ commandId, writes, guards, outbox, rows }) => {
    const onPosition = guards.some(({ stream }) => stream === null);
    const single = Boolean(onPosition || outbox?.length || rows.organYear?.length || rows.organ?.length);
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

const settledOutcome = ({ status, response }: Outcome, sent: string): Settled<Answer> => {
  if (status === 'done' || status === 'twin') return { answer: { status, response: response ?? sent } };
  if (status === 'stale') return { error: new StaleStream() };
  return { error: status === 'guard_moved' ? new GuardMoved() : new CommandReused() };
};

function settledTo(one: Settled<Answer>): Answer {
  if ('error' in one) throw one.error;
  return one.answer;
}

const settled = (act: () => Promise<Answer>): Promise<Settled<Answer>> =>
  act().then(
    (answer) => ({ answer }),
    (error) => ({ error }),
  );

function refuseUnlessAll(error: { code?: string; message: string }): never {
  if (error.code === 'MZ010')
    settledTo(settledOutcome({ status: error.message as Outcome['status'], response: null }, ''));
  return refuseTakenNumber(error as Parameters<typeof refuseTakenNumber>[0]);
}

function refuseTakenNumber(error: { code?: string; constraint?: string; message: string }): never {
  if (error.code === 'MZ009') throw new GuardMoved(); // the tree of organs
  const somebodyElse = error.code === '23505' && error.constraint === 'person_by_id';
  if (error.code === 'MZ008' || somebodyElse) throw new GuardMoved(); // the person was met, erased or replaced meanwhile
  if (error.code === 'MZ007') throw new Refusal('proceeding_exists', { caseNo: error.message });
  if (error.code === '23505' && error.constraint === 'ledger_register_no') throw new Refusal('register_no_taken');
  if (error.code === '23505' && error.constraint === 'organ_code_key') throw new Refusal('organ_exists');
  if (error.code === '23505' && error.constraint === 'account_login') throw new Refusal('login_taken');
  if (error.code === '23505' && error.constraint === 'account_subject') throw new Refusal('subject_taken');
  throw error;
}
