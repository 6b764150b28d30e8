import { readerOf } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { StoredEvent } from '../event-store/append.js';
import type { EventLog } from '../event-store/event-log.js';
import { storedEvent } from '../event-store/stored-event.js';

/** An event with when it was recorded and by whom. */
export interface Recorded<E extends StoredEvent> {
  event: E;
  recordedAt: string;
  actor: string;
  /** The name of the account; null for what is no account. */
  actorName: string | null;
}

/** The same as a timeline shows it: the day it happened in law, when it was recorded and by whom. */
export interface Timed<E extends StoredEvent> extends Omit<Recorded<E>, 'event'> {
  type: E['type'];
  label: string;
  on: LegalDate;
  facts: Record<string, unknown>;
}

/** Everything on record of one stream of an organ, oldest first; nothing where the stream is of another type. */
export async function recordOf<E extends StoredEvent>(
  { db }: EventLog,
  organ: number,
  stream: { id: string; type: 'application' | 'organ' | 'organ-year' },
): Promise<Recorded<E>[]> {
  const { rows } = await readerOf(db, organ).query<Row>(RECORD, [organ, stream.id, stream.type]);
  return rows.map(({ type, shape, payload, at, actor, actorName }) => ({
    event: storedEvent(type, shape, payload) as E,
    recordedAt: at.toISOString(),
    actor,
    actorName,
  }));
}

interface Row {
  type: string;
  shape: number;
  payload: object;
  at: Date;
  actor: string;
  actorName: string | null;
}

const RECORD = `
select e.type, e.schema_version as shape, e.payload, e.recorded_at as at, e.actor_id as actor, a.name as "actorName"
from event e left join account a on a.organ_id = e.organ_id and a.account_id::text = e.actor_id
where e.organ_id = $1 and e.stream_id = $2 and e.stream_type = $3 order by e.version`;
