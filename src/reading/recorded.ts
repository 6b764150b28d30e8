import { readerOf } from '../database/with-organ.js';
import type { StoredEvent } from '../event-store/append.js';
import type { EventLog } from '../event-store/event-log.js';
import { storedEvent } from '../event-store/stored-event.js';

/** An event with when it was recorded and by whom. */
export interface Recorded<E extends StoredEvent> {
  event: E;
  recordedAt: string;
  actor: string;
}

/** Everything on record of one stream of an organ, oldest first; nothing where the stream is of another type. */
export async function recordOf<E extends StoredEvent>(
  { db }: EventLog,
  organ: number,
  stream: { id: string; type: 'application' | 'organ' },
): Promise<Recorded<E>[]> {
  const { rows } = await readerOf(db, organ).query<Row>(RECORD, [organ, stream.id, stream.type]);
  return rows.map(({ type, shape, payload, at, actor }) => ({
    event: storedEvent(type, shape, payload) as E,
    recordedAt: at.toISOString(),
    actor,
  }));
}

interface Row {
  type: string;
  shape: number;
  payload: object;
  at: Date;
  actor: string;
}

const RECORD = `
select type, schema_version as shape, payload, recorded_at as at, actor_id as actor from event
where organ_id = $1 and stream_id = $2 and stream_type = $3 order by version`;
