import type { AccountEvent } from '../domain/accounts/account.js';
import type { ApplicationEvent, ProceedingEvent } from '../domain/applications/events.js';
import type { LedgerRow, ProceedingRow } from '../domain/applications/ledger-row.js';
import type { CalendarEvent } from '../domain/law/lay-down.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { OrganEvent, OrganState } from '../domain/organs/organ.js';
import type { LookUp, PersonEvent, PersonState } from '../domain/persons/person.js';
import type { RegisterEvent } from '../domain/proactive/register-events.js';
import type { OrganYearEvent } from '../domain/year-end/organ-year-events.js';
import type { RegisterRow } from './registers.js';
import type { OrganYearRow } from './years.js';

export type StreamType =
  | 'application'
  | 'proceeding'
  | 'register'
  | 'organ-year'
  | 'organ'
  | 'person'
  | 'account'
  | 'calendar';
export type StoredEvent =
  | ApplicationEvent
  | ProceedingEvent
  | RegisterEvent
  | OrganYearEvent
  | OrganEvent
  | PersonEvent
  | LookUp
  | AccountEvent
  | CalendarEvent;

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
  proactiveEntry?: RegisterRow[];
  organYear?: OrganYearRow[];
  /** Personal data, as `Brought.seal` gives them. */
  sealed?: object[];
  personState?: { personId: string; version: number; state: PersonState }[];
  organ?: OrganRow[];
  /** Made by the room of personal data, one a command. */
  ledgerExport?: object[];
  /** Made by the room of accounts, one a command. */
  account?: object[];
  /** The version of a stream that has no row of its own. */
  bareStream?: { streamId: string; version: number }[];
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

/** The rows under the names of their columns, by table, with the place of their command; what is null is left out. */
export function tableRows(appends: readonly Pick<Append, 'organ' | 'rows'>[]): Record<string, object[]> {
  const tables: Record<string, object[]> = {};
  for (const [i, { organ, rows }] of appends.entries())
    for (const [kind, list] of Object.entries(rows))
      for (const row of list ?? []) {
        tables[columnName(kind)] ??= [];
        tables[columnName(kind)]?.push(columnsOf(row, i + 1, organ));
      }
  return tables;
}

function columnsOf(row: object, ix: number, organ: number): object {
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
