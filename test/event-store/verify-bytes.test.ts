import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { type Forger, forger } from './forger.js';
import { times } from './processes.js';
import { shortLog } from './small-log.js';

/** Every column of an event, and what gives its stored bytes. */
const COLUMNS: Readonly<Record<string, string>> = {
  organ_id: 'int4send',
  pos: 'int8send',
  event_id: 'uuid_send',
  stream_id: 'uuid_send',
  stream_type: 'textsend',
  version: 'int4send',
  type: 'textsend',
  schema_version: 'int2send',
  command_id: 'uuid_send',
  actor_id: 'textsend',
  occurred_on: 'date_send',
  recorded_at: 'timestamptz_send',
  payload: 'json_send',
  digest: 'byteasend',
  chain: 'byteasend',
};
/**
 * As many copies as are spoilt at once, each in its own place. Their numbers have an even count of ones: no single bit makes
 * one of another, so that an event that is moved to another organ spoils no second copy.
 */
const COPIES = [3, 5, 6, 9, 10, 12, 15, 17, 18, 20, 23, 24, 27, 29, 30, 33];
const EVENTS = 5;

interface Place {
  pos: number;
  at: number;
}

let db: FreshDatabase;
let forge: Forger;
const codeOf = (organ: number): string => `copy-${organ}`;

beforeAll(async () => {
  db = await freshDatabase();
  const log = new EventLog(db.pool);
  for (const organ of COPIES) {
    await db.owner.query("select setval('organ_id_series', $1, false)", [organ]);
    expect(await shortLog(log, codeOf(organ))).toBe(organ);
  }
  forge = await forger(db);
});
afterAll(() => forge.end().then(() => db.drop()));
afterEach(async () => expect(await verifyLog(db.auditor)).toEqual(UNTOUCHED));

const UNTOUCHED = { organs: COPIES.length, events: COPIES.length * EVENTS, bad: [] };

jest.setTimeout(120_000);

it('every column of an event is tried', async () => {
  const columns =
    "select attname as name from pg_attribute where attrelid = 'event'::regclass and attnum > 0 order by attnum";
  expect((await db.owner.query(columns)).rows.map(({ name }) => name)).toEqual(Object.keys(COLUMNS));
});

describe('every byte of every event of a copied log, changed in turn, is found at its position', () => {
  it.each(Object.entries(COLUMNS))('%s', async (column, send) => {
    const missed: object[] = [];
    let changed = 0;
    const places = await placesOf(column, send);
    for (let from = 0; from < places.length; from += COPIES.length) {
      const spoilt = await spoilEach(column, send, places.slice(from, from + COPIES.length));
      const { bad } = await verifyLog(db.auditor);
      for (const { organ, pos, at } of spoilt) {
        const named = bad.find((one) => one.organ === codeOf(organ))?.position;
        if (named !== pos) missed.push({ organ, pos, at, named });
      }
      changed += spoilt.length;
      await forge.restore();
    }
    expect(missed).toEqual([]);
    // a brace or comma that is changed makes no JSON
    expect(changed).toBeGreaterThan(column === 'payload' ? places.length / 2 : places.length - 1);
  });

  async function placesOf(column: string, send: string): Promise<Place[]> {
    const sql = `select pos, length(${send}(${column})) as length from event where organ_id = $1 order by pos`;
    const { rows } = await db.owner.query<{ pos: number; length: number }>(sql, [COPIES[0]]);
    return rows.flatMap(({ pos, length }) => times(length, (at) => ({ pos, at })));
  }

  /** Each place in a copy of its own; those that took the change. */
  async function spoilEach(
    column: string,
    send: string,
    places: readonly Place[],
  ): Promise<(Place & { organ: number })[]> {
    const spoilt: (Place & { organ: number })[] = [];
    for (const [i, place] of places.entries()) {
      const organ = COPIES[i] as number;
      if (await spoil(column, send, organ, place)) spoilt.push({ organ, ...place });
    }
    return spoilt;
  }

  /** Flips one bit of one byte, the first that the type takes; false when it takes none. */
  async function spoil(column: string, send: string, organ: number, { pos, at }: Place): Promise<boolean> {
    const stored = `select ${send}(${column}) as bytes from event where organ_id = $1 and pos = $2`;
    const bytes: Buffer = (await forge.run(stored, [organ, pos])).rows[0].bytes;
    for (let bit = 0; bit < 8; bit++) {
      const forged = Buffer.from(bytes);
      forged[at] = (bytes[at] as number) ^ (1 << ((at + bit) % 8));
      const set = `update event set ${column} = $1 where organ_id = $2 and pos = $3`;
      if (await forge.run(set, [forged, organ, pos]).then(() => true, refusedByType)) return true;
    }
    return false;
  }

  function refusedByType(error: { code?: string }): false {
    if (!error.code?.startsWith('22')) throw error;
    return false;
  }
});
