import type { Reader } from '../database/with-organ.js';
import type { History } from './event-log.js';

/** An organ with what it has set; null where the log is nobody's. */
export async function organItself({ db }: { db: Reader }, organ: number): Promise<History['organ']> {
  const { rows } = await db.query('select version, state from organ where organ_id = $1', [organ]);
  return rows[0] ?? null;
}
