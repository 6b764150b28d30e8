import { setImmediate as turn } from 'node:timers/promises';
import type { Reader } from '../database/with-organ.js';
import { type Application, replay } from '../domain/applications/application.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import { type ToldInLedger, toldInLedger } from '../domain/applications/told-in-ledger.js';
import { storedEvent } from '../event-store/stored-event.js';

/** Few enough that nobody waits while they are folded. */
const AT_ONCE = 250;

/** What the log tells of the way of each line, for a ledger that is exported; by id. Throws `UnknownEvent`. */
export async function toldOf(
  db: Reader,
  organ: number,
  lines: readonly { id: string }[],
): Promise<Map<string, ToldInLedger>> {
  const told = new Map<string, ToldInLedger>();
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const ids = lines.slice(from, from + AT_ONCE).map(({ id }) => id);
    const { rows } = await db.query<{ id: string; events: [string, number, object][] }>(EVENTS, [organ, ids]);
    for (const { id, events } of rows) {
      const app = replay(events.map((event) => storedEvent(...event) as ApplicationEvent));
      told.set(id, toldInLedger(app as Application));
    }
    await turn(); // requests first
  }
  return told;
}

const EVENTS = `select stream_id as id, json_agg(json_build_array(type, schema_version, payload) order by version) as events
  from event where organ_id = $1 and stream_id = any ($2) group by stream_id`;
