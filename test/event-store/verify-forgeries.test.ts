import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { type Verdict, verifyLog } from '../../src/event-store/verify.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { type Forger, forger } from './forger.js';
import { times } from './processes.js';
import { lockedLog } from './small-log.js';

const CODE = 'copied';
let db: FreshDatabase;
let organ: number;
let untouched: Verdict;
let lockAt: number;
let forge: Forger;
const firstBad = async () => (await verifyLog(db.auditor)).bad.find(({ organ }) => organ === CODE)?.position;
/** Runs statements in which `:organ` stands for the organ, and gives the position that the proof then names. */
async function forged(sql: string): Promise<number | undefined> {
  await forge.run(sql.replaceAll(':organ', String(organ)));
  const position = await firstBad();
  await forge.restore();
  return position;
}
/** For every position but the last ones: what was named, beside what should be. */
async function atEach(sql: (pos: number) => string, expected: (pos: number) => number, but = 0): Promise<void> {
  const positions = times(untouched.events - but, (i) => i + 1);
  const named: (number | undefined)[] = [];
  for (const pos of positions) named.push(await forged(sql(pos)));
  expect(named).toEqual(positions.map(expected));
}

beforeAll(async () => {
  db = await freshDatabase();
  organ = await lockedLog(new EventLog(db.pool), CODE);
  untouched = await verifyLog(db.auditor);
  const lock = "select pos from event where type = 'AnnualReportLocked'";
  lockAt = (await db.owner.query(lock)).rows[0].pos;
  forge = await forger(db);
});
afterAll(() => forge.end().then(() => db.drop()));
afterEach(async () => expect(await verifyLog(db.auditor)).toEqual(untouched));

jest.setTimeout(120_000);

const only = 'organ_id = :organ and pos';

describe('a log of every kind of stream, with a locked year and adjustments', () => {
  it('is whole as it was written', async () => {
    expect(untouched).toEqual({ organs: 1, events: expect.any(Number), bad: [] });
    const { rows } = await db.owner.query('select distinct stream_type as type from event order by 1');
    expect(rows.map(({ type }) => type)).toEqual(['application', 'organ', 'organ-year', 'proceeding', 'register']);
    expect(untouched.events - lockAt).toBeGreaterThan(4);
  });
});

describe('the first bad position is named when somebody with every right', () => {
  it('removes an event', () =>
    atEach(
      (pos) => `delete from event where ${only} = ${pos}`,
      (pos) => pos,
    ));

  it('removes an event and closes the gap', () =>
    atEach(
      (pos) => `delete from event where ${only} = ${pos}; update event set pos = pos - 1 where ${only} > ${pos}`,
      (pos) => pos,
    ));

  it('cuts off the end, be it in the middle of a command', () =>
    atEach(
      (pos) => `delete from event where ${only} >= ${pos}`,
      (pos) => pos,
    ));

  it('swaps two neighbours', () =>
    atEach(
      (pos) => swap(pos, pos + 1, 'pos'),
      (pos) => pos,
      1,
    ));

  it('swaps two events far apart', () =>
    atEach(
      (pos) => swap(pos, untouched.events + 1 - pos, 'pos'),
      (pos) => Math.min(pos, untouched.events + 1 - pos),
      untouched.events / 2,
    ));

  it('swaps the contents of two events', () =>
    atEach(
      (pos) => swap(pos, pos + 1, 'payload'),
      (pos) => pos,
      1,
    ));

  it('puts a copy of an event after it', () =>
    atEach(
      (pos) => `update event set pos = pos + 1 where ${only} > ${pos}; ${copied(pos, pos + 1)}`,
      (pos) => pos + 1,
    ));

  it('puts an event down twice', () =>
    atEach(
      (pos) => `insert into event select * from event where ${only} = ${pos}`,
      (pos) => pos + 1,
    ));

  it('puts an event before the first', async () => {
    expect(await forged(copied(1, 0))).toBe(untouched.events + 1);
    expect(await forged(copied(1, -5))).toBe(untouched.events + 1);
  });

  it('adds an event at the end, its digest and chain as they should be', async () => {
    const last = untouched.events;
    const added = (
      change: string,
    ) => `${copied(last, last + 1)}; update event set ${change}, version = 1, stream_id = gen_random_uuid()
      where ${only} = ${last + 1}; select rehash(:organ, ${last + 1}, ${last + 1})`;
    expect(await forged(added('command_id = gen_random_uuid()'))).toBe(last + 1);
    expect(await forged(added("actor_id = 'somebody else'"))).toBe(last + 1);
    expect(await forged(added("occurred_on = '2026-01-01'"))).toBe(last + 2);
    const skipping = `${copied(last, last + 1)}; update event set version = version + 5 where ${only} = ${last + 1}`;
    expect(await forged(`${skipping}; select rehash(:organ, ${last + 1}, ${last + 1})`)).toBe(last + 1);
  });

  it('gives an event to another organ', () =>
    atEach(
      (pos) => `update event set organ_id = 99 where ${only} = ${pos}`,
      (pos) => pos,
    ));

  it.each([
    ['a day before Christ', "occurred_on = (to_char(occurred_on, 'YYYY-MM-DD') || ' BC')::date"],
    ['a day that never comes', "occurred_on = 'infinity'"],
    ['a moment that never comes', "recorded_at = 'infinity'"],
    ['a moment without beginning', "recorded_at = '-infinity'"],
    ['another space in the content', "payload = replace(payload::text, ':', ': ')::json"],
    ['another order in the content', "payload = ((payload::jsonb || '{\"a\": 1}'::jsonb) - 'a')::json"],
    ['an empty digest', "digest = ''"],
    ['no chain at all', "chain = ''"],
  ])('writes %s', (_, change) =>
    atEach(
      (pos) => `update event set ${change} where ${only} = ${pos}`,
      (pos) => pos,
    ),
  );
});

/** Nothing inside the database tells of an end that was reckoned anew after the last lock: only an anchor outside can. */
describe('whoever changes an event and reckons anew', () => {
  const changed = (pos: number) => `update event set occurred_on = occurred_on + 1 where ${only} = ${pos}`;
  const anew = (pos: number, through: number) => `${changed(pos)}; select rehash(:organ, ${pos}, ${through})`;
  const oldChain = (pos: number) =>
    `update event e set chain = k.chain from kept_event k where e.pos = ${pos} and k.pos = e.pos`;

  it('its digest alone, is found there', () =>
    atEach(
      (pos) => `${anew(pos, pos)}; ${oldChain(pos)}`,
      (pos) => pos,
    ));

  it('its digest and chain, is found by the next event', () =>
    atEach(
      (pos) => anew(pos, pos),
      (pos) => pos + 1,
      1,
    ));

  it('all that follows, is found at the lock, which names another chain', () =>
    atEach(
      (pos) => anew(pos, untouched.events),
      () => lockAt,
      untouched.events - lockAt + 1,
    ));
});

describe('what stands beside the log is held against it', () => {
  it.each([
    ['a command is gone', 'delete from command where command_id = (select command_id from event where pos = 2)', 2],
    ['a command too many', "insert into command select gen_random_uuid(), :organ, ''::bytea, 'x', 'x'", undefined],
    [
      'a row of the ledger is gone',
      'delete from ledger where register_no = (select min(register_no) from ledger)',
      undefined,
    ],
    ['a row of the ledger is ahead', 'update ledger set version = version + 1', undefined],
    ['a locked year is gone', 'delete from organ_year', undefined],
    ['a review is gone', 'delete from proceeding', undefined],
  ])('%s', async (_, sql, position) => expect(await forged(sql)).toBe(position ?? untouched.events + 1));

  it('a log that is gone whole, its organ with it', async () => {
    await forge.run(`delete from event; delete from organ where organ_id = ${organ}`);
    const { bad } = await verifyLog(db.auditor);
    expect(bad).toMatchObject([{ organ: `#${organ}`, position: 1 }]);
    await forge.restore();
  });
});

const swap = (one: number, other: number, column: string): string =>
  `update event e set ${column} = o.${column} from event o where e.organ_id = :organ and o.organ_id = :organ
     and (e.pos, o.pos) in ((${one}, ${other}), (${other}, ${one}))`;

const copied = (pos: number, to: number): string =>
  `insert into event select (jsonb_populate_record(e, jsonb_build_object('pos', ${to}, 'event_id', gen_random_uuid()))).*
     from event e where ${only} = ${pos}`;
