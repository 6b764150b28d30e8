import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BIGINT, BYTES, binaryArray, INTEGER, type Kind, TEXT, UUID } from '../../src/database/binary-array.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

/** What the server reads out of an array that we have written. */
async function readBack<T>(type: string, kind: Kind<T>, values: (T | null)[]): Promise<unknown[]> {
  const sql = `select v from unnest($1::${type}[]) with ordinality as u (v, n) order by n`;
  return (await db.pool.query(sql, [binaryArray(kind, values)])).rows.map(({ v }) => v);
}

describe('an array in binary is read as what was written', () => {
  it.each<[string, Kind<never>, unknown[]]>([
    ['integer', INTEGER as Kind<never>, [0, -1, 2_147_483_647, null, -2_147_483_648]],
    ['bigint', BIGINT as Kind<never>, [0, -1, null, Number.MAX_SAFE_INTEGER]],
    ['text', TEXT as Kind<never>, ['', '申请𠮷', null, '"{},\\\n\t', 'NULL']],
    ['bytea', BYTES as Kind<never>, [Buffer.from([0, 255]), null, Buffer.alloc(0)]],
    ['uuid', UUID as Kind<never>, ['5ad0c6a4-3f6e-4f43-8a58-0b3dd3b7a5b0', null]],
    ['text', TEXT as Kind<never>, []],
    ['uuid', UUID as Kind<never>, [null]],
  ])('%s', async (type, kind, values) => {
    expect(await readBack(type, kind, values as never[])).toEqual(values);
  });
});

describe('what the server would refuse as text is never written as something else', () => {
  it.each<[string, Kind<never>, unknown]>([
    ['half a number', INTEGER as Kind<never>, 1.5],
    ['no number', INTEGER as Kind<never>, Number.NaN],
    ['no number at all', BIGINT as Kind<never>, undefined],
    ['half a uuid', UUID as Kind<never>, '5ad0c6a4-3f6e'],
    ['letters that are no digits', UUID as Kind<never>, '5ad0c6a4-3f6e-4f43-8a58-0b3dd3b7a5bx'],
  ])('%s', (_, kind, value) => {
    expect(() => binaryArray(kind, [value as never])).toThrow(expect.objectContaining({ code: '22P02' }));
  });

  it('a number that is too large for its type', () => {
    expect(() => binaryArray(INTEGER, [2_147_483_648])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
  });

  it('a text with a zero byte: the server says so', async () => {
    await expect(readBack('text', TEXT, ['a\0b'])).rejects.toMatchObject({ code: '22021' });
  });
});
