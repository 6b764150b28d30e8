import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/act-on-application.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { importLedger } from '../../src/event-store/import-ledger.js';
import { type Statistics, statistics } from '../../src/reading/statistics.js';
import { order, registration } from '../event-store/processes.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from './rows.js';

const TODAY = '2026-11-25';
let db: FreshDatabase;
let log: EventLog;
let organ: number;
let march: Statistics;

/**
 * March 2026: one received and closed in five working days, one received in February and answered late in March, one received
 * and still open, one voided, one 更正申请; April brings another.
 */
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = (await foundOrgan(log, { code: 'stat', name: '某局', parent: null }, 'test', TODAY)).id;
  await importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
    rowOf('1', '2026-03-02', { decidedOn: '2026-03-09', handlingUnit: '法规处', channel: 'online' }),
    rowOf('2', '2026-01-05', { decidedOn: '2026-03-16', handlingUnit: '法规处', channel: 'post_signed' }),
    rowOf('3', '2026-03-18', { handlingUnit: '办公室', channel: 'online' }),
    rowOf('4', '2026-04-08', { handlingUnit: '办公室', channel: 'online' }),
  ]);
  const voided = order(organ, [
    ...registration('5', '2026-03-03'),
    { type: 'Void', voidedOn: '2026-03-04', reason: '重复登记' },
  ]);
  await actOnApplication(log, voided, TODAY);
  const [lodged, ...rest] = registration('6', '2026-03-03');
  await actOnApplication(log, order(organ, [{ ...lodged, caseKind: 'record_correction' } as never, ...rest]), TODAY);
  march = await statistics(log, organ, { from: '2026-03-01', to: '2026-03-31' });
});
afterAll(() => db.drop());

describe('Art. 50 · what an organ did in March 2026', () => {
  it('what came in, what was closed, how many of these late, what is left', () =>
    expect(march).toMatchObject({ received: 2, closed: 2, late: 1, open: 1, extended: 0 }));

  it('by channel: of what came in', () =>
    expect(march.channels.filter(({ count }) => count > 0)).toEqual([{ code: 'online', label: '网上', count: 2 }]));

  it('by result: of what was closed', () => {
    expect(march.outcomes).toHaveLength(1);
    expect(march.outcomes[0]).toMatchObject({ count: 2 });
  });

  it('by month, months without anything too', async () => {
    const { months } = await statistics(log, organ, { from: '2026-01-01', to: '2026-05-31' });
    expect(months).toEqual([
      { month: '2026-01', received: 1, closed: 0 },
      { month: '2026-02', received: 0, closed: 0 },
      { month: '2026-03', received: 2, closed: 2 },
      { month: '2026-04', received: 1, closed: 0 },
      { month: '2026-05', received: 0, closed: 0 },
    ]);
  });

  it('the time in working days: 2026-03-02 to 03-09 are 5; 2026-01-05 to 03-16 are 46, two Saturdays worked and six days off', () =>
    expect(march.times).toMatchObject({
      ...{ median: 5, ninetieth: 46, unknown: 0 },
      classes: [{ from: 0, through: 5, count: 1 }, {}, {}, {}, {}, { from: 41, through: null, count: 1 }],
    }));

  it('what is open by its age: 2026-03-18 to 03-31 are 9 working days', () =>
    expect(march.ages.filter(({ count }) => count > 0)).toEqual([{ from: 6, through: 10, count: 1 }]));

  it('the work of each unit, the busiest first', () =>
    expect(march.units).toEqual([
      { unit: '办公室', received: 1, closed: 0, late: 0, open: 1, median: null },
      { unit: '法规处', received: 1, closed: 2, late: 1, open: 0, median: 5 },
    ]));

  it('adds up: over a span of time what came in less what was closed is what is left', async () => {
    const { received, closed, open } = await statistics(log, organ, { from: '2020-01-01', to: '2026-11-25' });
    expect(received - closed).toBe(open);
  });
});
