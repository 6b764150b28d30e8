import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isStoreAway } from '../../src/database/store-away.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

describe('the pool that the program uses', () => {
  let database: FreshDatabase;
  const one = async (sql: string) => (await database.pool.query(sql)).rows[0];
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('acts as the app, which is no superuser', async () =>
    expect(await one("select current_user as is, current_setting('is_superuser') as super")).toEqual({
      is: 'mingzhang_app',
      super: 'off',
    }));

  it('falls back to the app when a role is reset', async () => {
    const client = await database.pool.connect();
    await client.query('reset role');
    expect((await client.query('select current_user as is')).rows).toEqual([{ is: 'mingzhang_app' }]);
    client.release();
  });

  it('may not touch what the migrations did not give it', async () =>
    expect(one('create table own_table (id int)')).rejects.toThrow('permission denied'));

  it('reads a date as the day that was written', async () =>
    expect(await one("select date '2024-03-05' as day, array[date '2022-10-08', null] as days")).toEqual({
      day: '2024-03-05',
      days: ['2022-10-08', null],
    }));

  it('reads positions as numbers and fails where a number would lose digits', async () => {
    expect(await one('select 412::bigint as pos, array[1, 9007199254740991]::bigint[] as all, count(*)')).toEqual({
      pos: 412,
      all: [1, 9007199254740991],
      count: 1,
    });
    await expect(one('select 9007199254740993::bigint as pos')).rejects.toThrow('9007199254740993');
  });

  it('leaves the readers of everybody else alone', async () => {
    const other = new pg.Client(database.url);
    await other.connect();
    expect((await other.query('select 412::bigint as pos')).rows).toEqual([{ pos: '412' }]);
    await other.end();
  });

  it('waits for a server that is frozen a little longer than a statement may take, and then for another connection', async () => {
    const pid = (await one('select pg_backend_pid() as pid')).pid as number;
    process.kill(pid, 'SIGSTOP');
    try {
      const start = performance.now();
      const [answer] = await Promise.allSettled([one('select 1')]);
      expect(isStoreAway((answer as PromiseRejectedResult).reason)).toBe(true);
      expect(performance.now() - start).toBeLessThan(15_000);
      expect((await one('select pg_backend_pid() as pid')).pid).not.toBe(pid);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('waits three seconds for a lock, ten for a statement and fifteen for an idle transaction', async () => {
    const { rows } = await database.pool.query(
      "select setting::int as ms from pg_settings where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout') order by 1",
    );
    expect(rows.map(({ ms }) => ms)).toEqual([3_000, 10_000, 15_000]);
  });
});
