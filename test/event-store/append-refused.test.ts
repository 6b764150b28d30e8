import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { withOrgan } from '../../src/database/with-organ.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { append, appendOne, write } from './processes.js';

const ORGAN = 1;
let db: FreshDatabase;
const kept = append(ORGAN);
const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'went through',
    (error) => error.code,
  );
const asApp = (sql: string) => withOrgan(db.pool, ORGAN, (tx) => tx.query(sql));
const rowsIn = async (table: string) => (await db.owner.query(`select count(*) as n from ${table}`)).rows[0].n;

beforeAll(async () => {
  db = await freshDatabase();
  await appendOne(db.pool, kept);
});
afterAll(() => db.drop());

afterEach(async () => expect([await rowsIn('event'), await rowsIn('command')]).toEqual([1, 1]));

describe('an append is refused', () => {
  const send = (client: pg.ClientBase, command = append(ORGAN)) => appendOne(client, command);

  it.each(['repeatable read', 'serializable'])(
    'at the isolation %s, where it would not see who came before',
    async (level) => {
      const client = await db.pool.connect();
      await client.query(`begin isolation level ${level}`);
      expect(await codeOf(send(client))).toBe('MZ003');
      await client.query('rollback');
      client.release();
    },
  );

  it('without an event', async () => {
    const empty = append(ORGAN, { writes: [{ ...write(), events: [] }] });
    const client = await db.pool.connect();
    expect(await codeOf(send(client, empty))).toBe('MZ004');
    client.release();
  });

  it('behind a log that is ahead of the clock', async () => {
    const client = await db.owner.connect();
    await client.query(
      "begin; set local session_replication_role = replica; update event set recorded_at = now() + interval '1 hour'",
    );
    expect(await codeOf(send(client))).toBe('MZ005');
    await client.query('rollback');
    client.release();
  });
});

const CHANGES = ["update event set actor_id = 'somebody else'", 'delete from event', 'truncate event'];

describe('an event is never changed', () => {
  it.each(CHANGES)('%s: the app has no right to', async (sql) => {
    expect(await codeOf(asApp(sql))).toBe('42501');
  });

  it.each(CHANGES)('%s: refused even to the owner of the table', async (sql) => {
    expect(await codeOf(db.owner.query(sql))).toBe('MZ006');
  });

  it.each(CHANGES)('%s: the role of the functions has no right to', async (sql) => {
    const client = await db.owner.connect();
    await client.query('begin; set local role mingzhang_log');
    expect(await codeOf(client.query(sql))).toBe('42501');
    await client.query('rollback');
    client.release();
  });
});

describe('the app has no other way in', () => {
  it.each([
    'insert into event select * from event',
    "insert into command select gen_random_uuid(), 1, ''::bytea, '', ''",
    "update command set response = ''",
    'delete from command',
    'truncate command',
    "update ledger set state = ''",
    'delete from ledger',
    `select write_events(${Array(13).fill('null')})`,
    `select write_ledger(${Array(23).fill('null')})`,
    "select write_rows('{}', '{}')",
    "select draw_number(1, 'x')",
    'alter table event disable trigger all',
    'set session_replication_role = replica',
  ])('%s', async (sql) => {
    expect(await codeOf(asApp(sql))).toBe('42501');
  });
});
