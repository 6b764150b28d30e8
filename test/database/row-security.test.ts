import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inRequest, readerOf, requestIsOf, withOrgan } from '../../src/database/with-organ.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

/** Tables whose rows belong to an organ and that have no wall, and why. */
const WITHOUT_A_WALL: Record<string, string> = {
  organ: 'the tree of organs is known to everybody who is signed in',
  outbox: 'ids alone, handed over to the queue for all organs at once',
};

let db: FreshDatabase;
const ids: Record<string, number> = {};
const rows = async (sql: string, values: unknown[] = []) => (await db.owner.query(sql, values)).rows;
const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'went through',
    (error) => error.code,
  );

beforeAll(async () => {
  db = await freshDatabase();
  const log = new EventLog(db.pool);
  for (const [code, parent] of Object.entries({ city: null, bureau: 'city', office: 'bureau', other: null }))
    ids[code] = (await foundOrgan(log, { code, name: `${code}机关`, parent }, 'operator', '2026-01-05')).id;
});
afterAll(() => db.drop());

describe('every table whose rows belong to an organ', () => {
  it('has a wall, forced on its owner too, or stands in the list of those without', async () => {
    const bare =
      await rows(`select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organ_id'
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity) order by 1`);
    expect(bare.map(({ name }) => name)).toEqual(Object.keys(WITHOUT_A_WALL));
  });

  it('lets the app see the organ of its transaction, and only the functions and the operator see all', async () => {
    const policies = await rows(
      `select distinct policyname, roles::text[], qual from pg_policies where schemaname = 'public' order by 1`,
    );
    expect(policies).toEqual([
      {
        policyname: 'of_all',
        roles: expect.arrayContaining(['mingzhang_log', 'mingzhang_rebuild', 'mingzhang_audit']),
        qual: 'true',
      },
      { policyname: 'of_organ', roles: ['mingzhang_app'], qual: '(organ_id = current_organ())' },
    ]);
  });

  it('is read by no view that forgets who asks', async () => {
    const views =
      await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> '{security_invoker=true}', false)`);
    expect(views).toEqual([]);
  });

  it('belongs to nobody whom the app could be', async () => {
    const owned = await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace
      and pg_get_userbyid(relowner) in ('mingzhang_app', 'mingzhang_rebuild', 'mingzhang_audit', 'mingzhang_log')`);
    expect(owned).toEqual([]);
  });
});

describe('a question of the app', () => {
  const seen = (organ: number, sql = 'select distinct organ_id as id from event') =>
    withOrgan(db.pool, organ, (tx) => tx.query(sql));

  it('sees the events of its organ, whatever it asks for', async () => {
    expect((await seen(ids.city as number)).rows).toEqual([{ id: ids.city }]);
    expect((await seen(ids.city as number, `select from event where organ_id = ${ids.other}`)).rowCount).toBe(0);
  });

  it('without an organ is an error, on a fresh connection and on a used one', async () => {
    for (let i = 0; i < 3; i++) expect(['42704', '22P02']).toContain(await codeOf(db.pool.query('select from event')));
  });

  it('in a request sees the organ of the session, whatever the code says', async () => {
    const found = await inRequest(async () => {
      requestIsOf(ids.bureau as number);
      return readerOf(db.pool, ids.other as number).query('select distinct organ_id as id from event');
    });
    expect(found.rows).toEqual([{ id: ids.bureau }]);
  });

  it('gives its connection back whole, also when it fails', async () => {
    for (let i = 0; i < 20; i++) await codeOf(seen(ids.city as number, 'select 1/0'));
    expect(db.pool.waitingCount).toBe(0);
    expect((await seen(ids.other as number)).rows).toEqual([{ id: ids.other }]);
  });
});

describe('the figures of organs below', () => {
  const count = (organ: string, of: string[]) =>
    codeOf(
      readerOf(db.pool, ids[organ] as number).query('select * from count_table3($1, 2025)', [
        of.map((code) => ids[code] ?? 999_999),
      ]),
    );

  it('are counted for the organ above, at any depth', async () => {
    expect(await count('city', ['city', 'bureau', 'office'])).toBe('went through');
    expect(await count('bureau', ['office'])).toBe('went through');
  });

  it.each([
    ['the organ above', 'bureau', 'city'],
    ['one beside', 'city', 'other'],
    ['one that is nowhere', 'city', 'nowhere'],
  ])('are refused of %s', async (_, asking, of) => {
    expect(await count(asking, [asking, of])).toBe('MZ011');
  });

  it.each([
    'count_table4($1, 2025)',
    'count_carried_out($1, 2025)',
    'cases_around($1, 2025)',
    'known_years($1, 2024, 2025)',
  ])('%s refuses the same', async (call) => {
    const asked = readerOf(db.pool, ids.bureau as number).query(`select * from ${call}`, [[ids.city]]);
    expect(await codeOf(asked)).toBe('MZ011');
  });

  it.each([
    'read_log($1, 0, 9)',
    'log_head($1)',
    'chain_at($1, 1)',
    "search_ledger($1, 0, '甲', '{}', '{}', '{}', null, null, 9)",
    "year_history($1, '00000000-0000-0000-0000-000000000000')",
  ])('%s refuses the same', async (call) => {
    const asked = readerOf(db.pool, ids.bureau as number).query(`select * from ${call}`, [ids.city]);
    expect(await codeOf(asked)).toBe('MZ011');
  });
});

describe('nobody but the operator', () => {
  it.each([
    'insert into ledger_rebuilt select * from ledger',
    'select switch_to_rebuilt(1, 1)',
    'select refuse_beyond(array[1])',
  ])('may %s', async (sql) => expect(await codeOf(withOrgan(db.pool, 1, (tx) => tx.query(sql)))).toBe('42501'));
});
