import { randomUUID } from 'node:crypto';
import type { ApplicationEvent, ProceedingEvent } from '../domain/applications/events.js';
import type { LedgerRow, ProceedingRow } from '../domain/applications/ledger-row.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { OrganEvent, OrganState } from '../domain/organs/organ.js';
import type { PersonEvent, PersonState } from '../domain/persons/person.js';
import type { OrganYearEvent } from '../domain/year-end/organ-year-events.js';
import type { OrganYearRow } from './years.js';

export type StreamType = 'application' | 'proceeding' | 'organ-year' | 'organ' | 'person';
export type StoredEvent = ApplicationEvent | ProceedingEvent | OrganYearEvent | OrganEvent | PersonEvent;

/** More than any one command writes; keeps the events of a batch in order. */
const MOST_EVENTS = 10_000;

/** New events of one stream, which must still be at `expected`; `on` is the business date of each. */
export interface StreamWrite {
  stream: string;
  type: StreamType;
  expected: number;
  events: readonly { event: StoredEvent; on: LegalDate }[];
}

/** What the screens and tables read; written in the same transaction as the events. */
export interface Rows {
  ledger?: LedgerRow[];
  proceeding?: (ProceedingRow & { streamId: string; version: number })[];
  organYear?: OrganYearRow[];
  /** Personal data, as `Brought.seal` gives them. */
  sealed?: object[];
  personState?: { personId: string; version: number; state: PersonState }[];
  organ?: OrganRow[];
}

export interface OrganRow {
  streamId: string;
  version: number;
  code: string;
  name: string;
  parentId: number | null;
  /** Whole: the dated names and parents, settings, schemes and chains. */
  state: OrganState;
  /** The version of the tree on which a change of it rests; null where nobody's place changes. */
  treeVersion: number | null;
}

/** The next number of a series, written as `prefix` + number + `suffix`. */
export interface Draw {
  token: string;
  prefix: string;
  /** Without it the prefix names the series. */
  series?: string;
  suffix?: string;
  /** Leading zeros make it so long; without it four. */
  digits?: number;
}

/** One command on its way into the log of one organ. */
export interface Append {
  commandId: string;
  organ: number;
  actor: string;
  /** SHA-256 of the order: the same id with another order is refused. */
  requestHash: Buffer;
  writes: readonly StreamWrite[];
  /** Streams that must not have moved; without a stream, the position at which the whole log must stand. */
  guards: readonly { stream: string | null; version: number }[];
  rows: Rows;
  /** Jobs that the commit asks for. */
  outbox?: readonly { kind: string; payload: object }[];
  /** Each `token`, wherever it stands in events, rows and response, becomes the number drawn. */
  draws?: readonly Draw[];
  /** JSON; stored, and given again to whoever sends the same command. */
  response: string;
}

export const eventRows = ({ commandId, organ, actor, writes }: Append, ix: number): object[] =>
  writes
    .flatMap(({ stream, type, expected, events }) =>
      events.map(({ event: { type: eventType, ...payload }, on }, i) => ({
        organ_id: organ,
        command_id: commandId,
        actor_id: actor,
        event_id: randomUUID(),
        stream_id: stream,
        stream_type: type,
        version: expected + i + 1,
        type: eventType,
        schema_version: 1,
        occurred_on: on,
        payload: JSON.stringify(payload),
      })),
    )
    .map((row, i) => ({ ix, n: ix * MOST_EVENTS + i, ...row }));

export const streamRows = ({ organ, writes }: Append, ix: number): object[] =>
  writes.map(({ stream, expected }) => ({ ix, organ_id: organ, stream_id: stream, expected }));

export const guardRows = ({ organ, guards }: Append, ix: number): object[] =>
  guards.map(({ stream, version }) => ({ ix, organ_id: organ, stream_id: stream, version }));

/** The rows under the names of their columns, by table; what is null is left out. */
export function tableRows(appends: readonly Append[]): Record<string, object[]> {
  const tables: Record<string, object[]> = {};
  for (const [ix, { organ, rows }] of appends.entries())
    for (const [kind, list] of Object.entries(rows))
      for (const row of list ?? []) {
        tables[columnName(kind)] ??= [];
        tables[columnName(kind)]?.push(columns(row, ix, organ));
      }
  return tables;
}

function columns(row: object, ix: number, organ: number): object {
  const named: Record<string, unknown> = { ix, organ_id: organ };
  for (const [key, value] of Object.entries(row)) if (value !== null) named[columnName(key)] = value;
  return named;
}

const NAMES = new Map<string, string>();
function columnName(key: string): string {
  let name = NAMES.get(key);
  if (name === undefined) {
    name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    NAMES.set(key, name);
  }
  return name;
}
