import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importBytes } from '../../src/commands/import.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { corpusCases } from '../documents/corpus.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';
let db: FreshDatabase;
let log: EventLog;

const rowsOf = async (organ: Organ): Promise<unknown[]> =>
  (await db.owner.query('select pos, type, payload from event where organ_id = $1 order by pos', [organ.id])).rows;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

describe('Every wrong file through the import', () => {
  it.each(corpusCases().map((one, i) => [one.name, one, i] as const))('%s', async (_name, { bytes, expected }, i) => {
    const organ = await foundOrgan(log, { code: `organ-${i}`, name: '某局', parent: null }, 'test', TODAY);
    const order = { organ: organ.id, actor: 'test', today: TODAY, source: 'corpus' };
    const before = await rowsOf(organ);
    const dry = await importBytes(log, vaultFor(db.pool), { ...order, dryRun: true }, expected.kind, bytes);
    expect(await rowsOf(organ)).toEqual(before);
    const done = await importBytes(log, vaultFor(db.pool), order, expected.kind, bytes);
    expect(done).toEqual(dry);
    for (const { message } of done.refused) expect(message).toMatch(/[\u4e00-\u9fff]/);
    if (expected.fileRefused) {
      expect(done.refused.map(({ code }) => code)).toEqual([expected.fileRefused]);
      expect(await rowsOf(organ)).toEqual(before);
    }
    for (const [line, field, code] of expected.refused ?? [])
      expect(done.refused).toContainEqual(expect.objectContaining({ line, field, code }));
    const recorded = await rowsOf(organ);
    expect(await importBytes(log, vaultFor(db.pool), order, expected.kind, bytes)).toMatchObject({
      imported: 0,
      updated: 0,
      refused: done.refused,
    });
    expect(await rowsOf(organ)).toEqual(recorded);
  });

  it('leaves a log that proves itself', async () => expect((await verifyLog(db.auditor)).bad).toEqual([]));
});
