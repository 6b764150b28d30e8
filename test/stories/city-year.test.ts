import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { cityYear } from './city-year.js';

jest.setTimeout(120_000);

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe('Art. 49, 50 · a year of a city', () => {
  it('runs through: reports, locks, the whole, a suit that is lost, and the next year', async () => {
    const checks = await cityYear({ log: new EventLog(db.pool), vault: vaultFor(db.pool) }, 12, () => {});
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks).toHaveLength(19);
    expect((await verifyLog(db.auditor)).bad).toEqual([]);
  });
});
