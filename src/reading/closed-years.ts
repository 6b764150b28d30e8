import { readerOf } from '../database/with-organ.js';
import type { OrganYear } from '../domain/year-end/organ-year.js';
import type { EventLog } from '../event-store/event-log.js';

/** These years of an organ as they stand: published, adjusted. One that nothing has happened to is left out. */
export async function closedYears({ db }: EventLog, organ: number, years: readonly number[]): Promise<OrganYear[]> {
  if (years.length === 0) return [];
  const { rows } = await readerOf(db, organ).query<{ state: OrganYear }>(
    'select state from organ_year where organ_id = $1 and year = any ($2)',
    [organ, years],
  );
  return rows.map(({ state }) => state);
}
