import type { Pool } from 'pg';
import { readerOf } from '../database/with-organ.js';
import type { Keys } from './keys.js';
import { wrappedAnew } from './person-key.js';

const AT_ONCE = 500;
const ROTATING = 770_008;

/**
 * A new wrapping key, then every person's key wrapped by it; no record is touched. One rotation at a time: of two the later would
 * write over the key of the earlier. Gives its id and how many persons moved. Broken off, the next one goes on.
 */
export async function rotateKeys(
  pool: Pool,
  keys: Keys,
  year: number,
  organs: readonly number[],
): Promise<{ current: string; rewrapped: number }> {
  const lock = await pool.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [ROTATING]);
    const current = keys.rotate(year);
    let rewrapped = 0;
    for (const organ of organs) rewrapped += await rewrap(pool, keys, organ);
    return { current, rewrapped };
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [ROTATING]).finally(() => lock.release());
  }
}

/** How many persons are wrapped by which key. */
export async function personsByKey(pool: Pool, organs: readonly number[]): Promise<Record<string, number>> {
  const persons: Record<string, number> = {};
  for (const organ of organs) {
    const { rows } = await readerOf(pool, organ).query<{ id: string; n: number }>(
      'select key_id as id, count(*)::integer as n from person where organ_id = $1 and key_id is not null group by key_id',
      [organ],
    );
    for (const { id, n } of rows) persons[id] = (persons[id] ?? 0) + n;
  }
  return persons;
}

async function rewrap(pool: Pool, keys: Keys, organ: number): Promise<number> {
  for (let rewrapped = 0; ; ) {
    const { rows } = await readerOf(pool, organ).query(OLD, [organ, keys.current.id, AT_ONCE]);
    if (rows.length === 0) return rewrapped;
    const anew = rows.map((row) => wrappedAnew(keys, organ, row));
    const done = await readerOf(pool, organ).query('select rewrap_persons($1, $2) as n', [organ, JSON.stringify(anew)]);
    rewrapped += done.rows[0].n;
  }
}

const OLD = `select person_id as person, algorithm, key_id as "keyId", wrapped_key as wrapped from person
where organ_id = $1 and wrapped_key is not null and key_id <> $2 limit $3`;
