import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Pool } from 'pg';
import { KeptConnection } from '../../src/database/kept-connection.js';
import { openPool } from '../../src/database/pool.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

describe('a connection that is kept', () => {
  let database: FreshDatabase;
  let pool: Pool;
  let kept: KeptConnection;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    pool = openPool(database.url);
    kept = new KeptConnection(pool);
  });
  afterEach(() => pool.end());

  const process = async () =>
    (await kept.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })).rows[0]?.pid as number;
  const givenBack = async () => {
    while (pool.idleCount < pool.totalCount) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('meets the same server process again, whatever the pool is asked meanwhile', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }); // the moment is as long as it takes
    try {
      const first = await process();
      await Promise.all(Array.from({ length: 4 }, () => pool.query('select 1')));
      expect(await process()).toBe(first);
    } finally {
      jest.runAllTimers(); // or the connection would never go back, and the pool never end
      jest.useRealTimers();
    }
  });

  it('sends what is asked while a question is under way, and answers in order', async () => {
    const slow = kept.query({ text: 'select pg_sleep(0.05)' }).then(() => 'slow');
    const quick = process().then(() => 'quick');
    expect(await Promise.race([slow, quick])).toBe('slow');
    await quick;
    expect(pool.totalCount).toBe(1);
  });

  it('goes back into the pool a moment after its last answer', async () => {
    await process();
    expect(pool.idleCount).toBe(0);
    await givenBack();
    expect(pool.idleCount).toBe(1);
  });

  it('outlives a question that fails', async () => {
    const first = await process();
    await expect(kept.query({ text: 'select 1 / 0' })).rejects.toThrow('division by zero');
    expect(await process()).toBe(first);
  });

  it('is another one after it was cut, and whoever had asked is told', async () => {
    const first = await process();
    const cut = expect(kept.query({ text: 'select pg_sleep(10)' })).rejects.toThrow();
    await database.owner.query('select pg_terminate_backend($1)', [first]);
    await cut;
    expect(await process()).not.toBe(first);
  });

  it('is another one after it was cut while nobody asked', async () => {
    const first = await process();
    await database.owner.query('select pg_terminate_backend($1)', [first]);
    while (pool.totalCount > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await process()).not.toBe(first);
  });

  it('does not keep a pool from ending', async () => {
    const own = openPool(database.url);
    await new KeptConnection(own).query({ text: 'select 1' });
    await own.end();
    expect(own.totalCount).toBe(0);
  });
});
