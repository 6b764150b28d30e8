import type { Reader } from '../database/with-organ.js';
import { type Application, evolve } from '../domain/applications/application.js';
import type { ApplicationEvent, ProceedingEvent } from '../domain/applications/events.js';
import { type Proceeding, withProceeding } from '../domain/applications/proceedings.js';
import { evolveEntry, type RegisterEntry } from '../domain/proactive/register-entry.js';
import type { RegisterEvent } from '../domain/proactive/register-events.js';
import { evolveYear, type OrganYear, untouchedYear } from '../domain/year-end/organ-year.js';
import type { OrganYearEvent } from '../domain/year-end/organ-year-events.js';
import type { StoredEvent, StreamType } from './append.js';
import { storedEvent } from './stored-event.js';

const PAGE = 5_000;

/** Everything an organ's log says up to a position, folded event by event. */
export interface FoldedLog {
  position: number;
  applications: Map<string, { version: number; app: Application }>;
  /** Reviews and suits that hang on no application, by their stream. */
  proceedings: Map<string, { version: number; cases: Proceeding[] }>;
  /** The registers of Table 二 by their stream, each line with the version of the stream that it was last written at. */
  registers: Map<string, { version: number; entries: Map<string, { version: number; entry: RegisterEntry }> }>;
  years: Map<number, OrganYear>;
}

interface LoggedEvent {
  pos: number;
  stream: string;
  streamType: StreamType;
  event: StoredEvent;
}

/** A log of which nothing has been read. */
export const nothingFolded = (): FoldedLog => ({
  position: 0,
  applications: new Map(),
  proceedings: new Map(),
  registers: new Map(),
  years: new Map(),
});

/** Goes on from `soFar` through position `to`. Throws `UnknownEvent`: nothing is skipped. */
export async function foldLog(
  db: Reader,
  organ: number,
  to: number,
  soFar: FoldedLog = nothingFolded(),
): Promise<FoldedLog> {
  for await (const logged of readLog(db, organ, soFar.position, to)) {
    take(soFar, logged);
    soFar.position = logged.pos;
  }
  return soFar;
}

/** The events of an organ, the current one or one below it, after one position through another, in order; a hole in the positions is an error. */
export async function* readLog(db: Reader, organ: number, after: number, to: number): AsyncGenerator<LoggedEvent> {
  for (let last = after; last < to; ) {
    const { rows } = await db.query<{ pos: string; stream: string; stream_type: StreamType } & StoredShape>({
      name: 'read_log',
      text: READ_LOG,
      values: [organ, last, Math.min(last + PAGE, to)],
    });
    for (const row of rows) {
      if (Number(row.pos) !== last + 1) throw new Error(`organ ${organ}: position ${last + 1} is missing`);
      last += 1;
      yield {
        pos: last,
        stream: row.stream,
        streamType: row.stream_type,
        event: storedEvent(row.type, row.version, row.payload),
      };
    }
    if (rows.length === 0) return;
  }
}

interface StoredShape {
  type: string;
  version: number;
  payload: object;
}

const READ_LOG = 'select * from read_log($1, $2, $3)';

/** The newest position of an organ's log and the chain value there; 0 and null for an empty log. */
export async function headOf(db: Reader, organ: number): Promise<{ position: number; chain: string | null }> {
  const { rows } = await db.query('select * from log_head($1)', [organ]);
  return { position: Number(rows[0]?.pos ?? 0), chain: rows[0]?.chain ?? null };
}

/** The chain value at a position of the log, as hexadecimal digits; null where nothing stands there. */
export async function chainAt(db: Reader, organ: number, position: number): Promise<string | null> {
  const { rows } = await db.query<{ chain: string | null }>('select chain_at($1, $2) as chain', [organ, position]);
  return rows[0]?.chain ?? null;
}

function take(folded: FoldedLog, { stream, streamType, event }: LoggedEvent): void {
  switch (streamType) {
    case 'application': {
      const before = folded.applications.get(stream);
      const app = evolve(before?.app ?? null, event as ApplicationEvent);
      folded.applications.set(stream, { version: (before?.version ?? 0) + 1, app });
      return;
    }
    case 'proceeding': {
      const before = folded.proceedings.get(stream);
      const cases = withProceeding(before?.cases ?? [], event as ProceedingEvent);
      folded.proceedings.set(stream, { version: (before?.version ?? 0) + 1, cases });
      return;
    }
    case 'register': {
      const register = folded.registers.get(stream) ?? { version: 0, entries: new Map() };
      folded.registers.set(stream, register);
      register.version += 1;
      const { entry: id } = event as RegisterEvent;
      const entry = evolveEntry(register.entries.get(id)?.entry ?? null, event as RegisterEvent);
      register.entries.set(id, { version: register.version, entry });
      return;
    }
    case 'organ-year': {
      const { year } = event as OrganYearEvent;
      folded.years.set(year, evolveYear(folded.years.get(year) ?? untouchedYear(year), event as OrganYearEvent));
      return;
    }
    case 'organ':
    case 'person':
    case 'account':
    case 'calendar':
      return;
  }
}
