import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { append, ending, order, processes, registration, TODAY, tally, times, write } from './processes.js';

const ORGAN = 1;
const PREFIX = '依申请〔2026〕';
const draws = [{ token: '#next#', prefix: PREFIX }];
let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;
const register = async (log: EventLog, organ = ORGAN): Promise<string> =>
  JSON.parse((await actOnApplication(log, order(organ, registration('#next#'), { draws }), TODAY)).response).registerNo;

beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, 32));
});
afterAll(() => end().then(() => db.drop()));

jest.setTimeout(60_000);

describe('the next register number', () => {
  it('drawn by 32 callers, among them some who are turned away: no gap, no twin, the same in answer, event and ledger', async () => {
    const [taken] = [append(ORGAN)];
    await (logs[0] as EventLog).append(taken);
    const stale = () => append(ORGAN, { writes: [write(taken.writes[0]?.stream)], draws });
    const poisoned = () => append(ORGAN, { writes: [write(undefined, 0, { note: '\u0000' })], draws });
    const drawn = await Promise.all(
      logs.map(async (log, i) => {
        const numbers: string[] = [];
        for (const round of times(5, (n) => n)) {
          numbers.push(await register(log));
          if (i % 4 === 0)
            expect(await ending(log.append(round % 2 ? stale() : poisoned()))).toMatch(/StaleStream|22P05/);
        }
        return numbers;
      }),
    );
    const expected = times(160, (i) => `${PREFIX}${String(i + 1).padStart(4, '0')}`);
    expect(drawn.flat().sort()).toEqual(expected);
    const inLedger = 'select register_no as no from ledger where organ_id = $1 order by 1';
    const inEvents = "select payload->>'registerNo' as no from event where type = 'ApplicationReceived' order by 1";
    expect((await db.owner.query(inLedger, [ORGAN])).rows.map(({ no }) => no)).toEqual(expected);
    expect((await db.owner.query(inEvents)).rows.map(({ no }) => no)).toEqual(expected);
  });

  it('passes over one that a ledger file has already used, and goes on beyond four digits', async () => {
    const log = logs[1] as EventLog;
    for (const no of ['0161', '0162', '10000'])
      await actOnApplication(log, order(ORGAN, registration(`${PREFIX}${no}`)), TODAY);
    expect(await register(log)).toBe(`${PREFIX}0163`);
    await db.owner.query('update number_series set last = 9998 where organ_id = $1', [ORGAN]);
    expect([await register(log), await register(log)]).toEqual([`${PREFIX}9999`, `${PREFIX}10001`]);
  });

  it('drawn by 32 callers of one process, whose orders leave together', async () => {
    const drawn = await Promise.all(times(32, () => register(logs[3] as EventLog, 3)));
    expect(drawn.sort()).toEqual(times(32, (i) => `${PREFIX}${String(i + 1).padStart(4, '0')}`));
  });

  it('is each organ its own', async () => {
    expect(await register(logs[2] as EventLog, 2)).toBe(`${PREFIX}0001`);
  });

  it('typed by 32 callers at once is given to one of them', async () => {
    const orders = logs.map(() => order(ORGAN, registration('手编-1')));
    const endings = await Promise.all(
      orders.map((one, i) => ending(actOnApplication(logs[i] as EventLog, one, TODAY))),
    );
    expect(tally(endings)).toEqual({ done: 1, register_no_taken: 31 });
  });
});
