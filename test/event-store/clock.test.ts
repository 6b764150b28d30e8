import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { dayInShanghai, hourInShanghai } from '../../src/event-store/clock.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order, registration, TODAY } from './processes.js';

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const HOUR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

describe('The legal day', () => {
  const { TZ } = process.env;
  afterAll(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it.each([
    ['the turn of the year', '2026-12-31T16:00:00Z', '2026-12-31', '2027-01-01'],
    ['before a leap day', '2028-02-28T16:00:00Z', '2028-02-28', '2028-02-29'],
    ['after a leap day', '2028-02-29T16:00:00Z', '2028-02-29', '2028-03-01'],
    ['the end of February in a common year', '2027-02-28T16:00:00Z', '2027-02-28', '2027-03-01'],
    ['midnight in London', '2027-01-01T00:00:00Z', '2027-01-01', '2027-01-01'],
  ])('is that of Shanghai in each second around %s, wherever the server stands', (_, midnight, before, after) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      for (let ms = -90_000; ms <= 90_000; ms += 500) {
        const at = new Date(Date.parse(midnight) + ms);
        expect([ms, dayInShanghai(at)]).toEqual([ms, ms < 0 ? before : after]);
        expect(dayInShanghai(at)).toBe(SHANGHAI.format(at));
        expect(hourInShanghai(at)).toBe(Number(HOUR.format(at)));
      }
    }
  });
});

describe('The end of a day', () => {
  let db: FreshDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  it('parts what a table as of that day shows from what it does not, to the microsecond', async () => {
    const log = new EventLog(db.pool);
    const organ = await foundOrgan(log, { code: 'midnight', name: '某局', parent: null }, 'test', TODAY);
    await actOnApplication(log, order(organ.id, registration('1', '2025-12-30'), { application: randomUUID() }), TODAY);
    const receivedAsOf = async (recordedAt: string, day: string) => {
      await db.owner.query(`begin; set local session_replication_role = replica;
        update event set recorded_at = '${recordedAt}' where organ_id = ${organ.id}; commit`);
      const { table3 } = await yearTables(log, { organ, year: 2025, asOf: day });
      return table3.received_this_year?.total;
    };
    expect(await receivedAsOf('2025-12-31T15:59:59.999999Z', '2025-12-31')).toBe(1);
    expect(await receivedAsOf('2025-12-31T16:00:00Z', '2025-12-31')).toBe(0);
    expect(await receivedAsOf('2025-12-31T16:00:00Z', '2026-01-01')).toBe(1);
    expect(await receivedAsOf('2024-02-29T15:59:59.999999Z', '2024-02-29')).toBe(1);
    expect(await receivedAsOf('2024-02-29T16:00:00Z', '2024-02-29')).toBe(0);
  });
});
