import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { copyFrom, copyTo } from '../../src/database/backup/copy.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

jest.setTimeout(60_000);

let db: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  client = new pg.Client(db.url);
  await client.connect();
  await client.query('create table note (n integer primary key, word text)');
});
afterAll(async () => {
  await client.end();
  await db.drop();
});

const read = async (sql: string) => Buffer.concat((await copyTo(client, sql).toArray()) as Buffer[]).toString();
const rowsOf = (bytes: number, rows: number) =>
  `copy (select n, repeat('账', ${bytes} / 3) from generate_series(1, ${rows}) n) to stdout`;
const note = 'copy note (n, word) from stdin';
const notes = async () => (await client.query('select count(*)::integer as n from note')).rows[0].n;

describe('What is copied out', () => {
  it.each([
    [3, 0],
    [3, 1],
    [99, 900], // the last block is larger than a stream takes at once: the next question hung
    [99, 20_000],
    [900_000, 3],
  ])('comes whole, in rows of %d bytes, and the connection goes on', async (bytes, rows) => {
    const lines = (await read(rowsOf(bytes, rows))).split('\n');
    expect(lines.slice(0, -1)).toEqual(Array.from({ length: rows }, (_, i) => `${i + 1}\t${'账'.repeat(bytes / 3)}`));
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('waits at the server as long as nobody reads', async () => {
    const out = copyTo(client, rowsOf(999, 60_000));
    await sleep(500);
    expect(out.readableLength).toBeLessThan(4_000_000);
    let bytes = 0;
    for await (const block of out) bytes += (block as Buffer).length;
    expect(bytes).toBeGreaterThan(60_000 * 1000);
  });

  it('ends in what the server says', async () => {
    await expect(read('copy (select 1 / (3 - n) from generate_series(1, 5) n) to stdout')).rejects.toThrow(
      'division by zero',
    );
    expect(await read(rowsOf(3, 1))).toBe('1\t账\n');
  });
});

describe('What is copied in', () => {
  async function* blocks(text: string, size: number): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it('is what was copied out, however it is cut into blocks', async () => {
    const odd = String.raw`'账' || chr(9) || '\' || chr(10) || chr(13) || '\.' || chr(128512)`;
    await client.query(
      `insert into note select n, case when n % 3 > 0 then ${odd} || n end from generate_series(1, 500) n`,
    );
    const before = await read('copy (select * from note order by n) to stdout');
    for (const size of [1, 7, 100_000]) {
      await client.query('delete from note');
      expect(await copyFrom(client, note, blocks(before, size))).toBe(500);
      expect(await read('copy (select * from note order by n) to stdout')).toBe(before);
    }
  });

  it('is nothing where the blocks cannot be read to their end, or the server refuses a row', async () => {
    await client.query('delete from note');
    const torn = async function* () {
      yield Buffer.from('1\tone\n');
      throw new Error('no more');
    };
    await expect(copyFrom(client, note, torn())).rejects.toThrow('no more');
    const twice = `${Array.from({ length: 100_000 }, (_, i) => `${i % 99_999}\tword`).join('\n')}\n`;
    await expect(copyFrom(client, note, blocks(twice, 65_536))).rejects.toThrow('duplicate key');
    await expect(copyFrom(client, 'copy nowhere from stdin', blocks('1\n', 2))).rejects.toThrow('does not exist');
    expect(await notes()).toBe(0);
  });
});
