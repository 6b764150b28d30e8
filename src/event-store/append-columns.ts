import { randomUUID } from 'node:crypto';
import { BIGINT, BYTES, binaryArray, INTEGER, type Kind, TEXT, UUID } from '../database/binary-array.js';
import type { LedgerRow } from '../domain/applications/ledger-row.js';
import { type Append, type StreamWrite, tableRows } from './append.js';

/** Of the shape of every event that is written; older ones are lifted on reading. */
const SCHEMA_VERSION = 1;

/** The arguments of `append_many` but the last, in its order: a column each of what commands, streams, guards, events and ledger rows bring. */
export function argumentsOf(batch: readonly Append[]): (Buffer | string | null)[] {
  const writes = of(batch, ({ writes }) => writes);
  const guards = of(batch, ({ guards }) => guards);
  const events = writes.flatMap(eventsOf);
  const ledger = of(batch, ({ rows }) => rows.ledger ?? []);
  return [
    ...columns(COMMAND, batch),
    ...columns(STREAM, writes),
    ...columns(GUARD, guards),
    ...columns(EVENT, events),
    ...columns(LEDGER, ledger),
    jsonUnlessEmpty(besidesLedger(batch)),
    jsonUnlessEmpty(of(batch, ({ outbox = [] }) => outbox)),
    jsonUnlessEmpty(of(batch, ({ draws = [] }) => draws)),
  ];
}

const jsonUnlessEmpty = (brought: object): string | null =>
  Object.keys(brought).length > 0 ? JSON.stringify(brought) : null;

/** What the commands of a batch bring of one kind, each with the place of its command, from 1. */
const of = <T extends object>(batch: readonly Append[], brought: (append: Append) => readonly T[]): (T & Ix)[] =>
  batch.flatMap((append, i) => brought(append).map((each) => ({ ix: i + 1, ...each })));

interface Ix {
  ix: number;
}

const eventsOf = ({ ix, stream, type: streamType, expected, events }: StreamWrite & Ix) =>
  events.map(({ event: { type, ...payload }, on }, i) => ({
    ix,
    stream,
    streamType,
    version: expected + i + 1,
    id: randomUUID(),
    type,
    on,
    payload: JSON.stringify(payload),
  }));

type Column<Row> = (rows: readonly Row[]) => Buffer;

const column =
  <Row, T>(kind: Kind<T>, value: (row: Row) => T | null): Column<Row> =>
  (rows) =>
    binaryArray(kind, rows.map(value));

const columns = <Row>(all: readonly Column<Row>[], rows: readonly Row[]): Buffer[] => all.map((one) => one(rows));

const COMMAND: readonly Column<Append>[] = [
  column(UUID, ({ commandId }) => commandId),
  column(INTEGER, ({ organ }) => organ),
  column(TEXT, ({ actor }) => actor),
  column(BYTES, ({ requestHash }) => requestHash),
  column(TEXT, ({ response }) => response),
];

const STREAM: readonly Column<StreamWrite & Ix>[] = [
  column(INTEGER, ({ ix }) => ix),
  column(UUID, ({ stream }) => stream),
  column(INTEGER, ({ expected }) => expected),
];

const GUARD: readonly Column<Append['guards'][number] & Ix>[] = [
  column(INTEGER, ({ ix }) => ix),
  column(UUID, ({ stream }) => stream),
  column(BIGINT, ({ version }) => version),
];

const EVENT: readonly Column<ReturnType<typeof eventsOf>[number]>[] = [
  column(INTEGER, ({ ix }) => ix),
  column(UUID, ({ stream }) => stream),
  column(TEXT, ({ streamType }) => streamType),
  column(INTEGER, ({ version }) => version),
  column(UUID, ({ id }) => id),
  column(TEXT, ({ type }) => type),
  column(INTEGER, () => SCHEMA_VERSION),
  column(TEXT, ({ on }) => on),
  column(TEXT, ({ payload }) => payload),
];

const LEDGER: readonly Column<LedgerRow & Ix>[] = [
  column(INTEGER, ({ ix }) => ix),
  column(UUID, ({ applicationId }) => applicationId),
  column(INTEGER, ({ version }) => version),
  column(TEXT, ({ registerNo }) => registerNo),
  column(TEXT, ({ state }) => state),
  column(TEXT, ({ channel }) => channel),
  column(TEXT, ({ category }) => category),
  column(TEXT, ({ countedCategory }) => countedCategory),
  column(TEXT, ({ submittedOn }) => submittedOn),
  column(TEXT, ({ receivedOn }) => receivedOn),
  column(INTEGER, ({ receivedYear }) => receivedYear),
  column(TEXT, ({ closedOn }) => closedOn),
  column(INTEGER, ({ closedYear }) => closedYear),
  column(TEXT, ({ outcome }) => outcome),
  column(TEXT, ({ countedOutcome }) => countedOutcome),
  column(TEXT, ({ docNo }) => docNo),
  column(TEXT, ({ dueOn }) => dueOn),
  column(TEXT, ({ handlingUnit }) => handlingUnit),
  column(INTEGER, ({ violations }) => violations),
  column(TEXT, ({ facts }) => JSON.stringify(facts)),
  column(TEXT, ({ carriedFrom }) => `{${carriedFrom}}`),
];

const besidesLedger = (batch: readonly Append[]) =>
  tableRows(batch.map(({ organ, rows: { ledger: _, ...rows } }) => ({ organ, rows })));

const COLUMNS = [COMMAND, STREAM, GUARD, EVENT, LEDGER].flat().length;
/** The places of these and of `p_together`, the last argument of `append_many`. */
export const PLACES = Array.from({ length: COLUMNS + 4 }, (_, i) => `$${i + 1}`);
