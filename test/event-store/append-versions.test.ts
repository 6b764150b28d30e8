import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WORKING_CALENDAR } from '../../src/domain/law/working-calendar.js';
import { evolveYear, untouchedYear } from '../../src/domain/year-end/organ-year.js';
import { beginRun } from '../../src/domain/year-end/organ-year-decisions.js';
import { actOnApplication, StaleVersion } from '../../src/event-store/acting/act-on-application.js';
import type { Append } from '../../src/event-store/append.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { organYearRow, organYearStream } from '../../src/event-store/years.js';
import { type FreshDatabase, freshDatabase, LOCKS_HERE } from '../postgres/fresh-database.js';
import {
  append,
  appendOne,
  correction,
  ending,
  order,
  processes,
  registration,
  TODAY,
  tally,
  times,
  write,
} from './processes.js';

const ORGAN = 1;
const CLIENTS = 32;
let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;
const client = (i: number): EventLog => logs[i] as EventLog;
const versionsOf = async (stream: string): Promise<number[]> =>
  (await db.owner.query('select version from event where stream_id = $1 order by pos', [stream])).rows.map(
    ({ version }) => version,
  );

beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, CLIENTS));
});
afterAll(() => end().then(() => db.drop()));

jest.setTimeout(60_000);

describe('32 clients on one application', () => {
  it.each([
    ['in 32 processes', (i: number) => client(i)],
    ['in one process', () => client(0)],
  ])('%s: one wins each version, the others are told that it has moved (20 versions)', async (_, logOf) => {
    const stream = randomUUID();
    for (const expected of times(20, (i) => i)) {
      const commands = times(CLIENTS, () => append(ORGAN, { writes: [write(stream, expected)] }));
      const endings = await Promise.all(commands.map((command, i) => ending(logOf(i).append(command))));
      expect(tally(endings)).toEqual({ done: 1, StaleStream: CLIENTS - 1 });
    }
    expect(await versionsOf(stream)).toEqual(times(20, (i) => i + 1));
  });

  it('who all saw the same version: one is served, the others learn the version that stands now', async () => {
    const application = randomUUID();
    await actOnApplication(client(0), order(ORGAN, registration('V-1'), { application }), TODAY);
    for (const seenVersion of times(10, (i) => i + 2)) {
      const orders = times(CLIENTS, (i) => order(ORGAN, [correction(`第${i}项`)], { application, seenVersion }));
      const settled = await Promise.allSettled(orders.map((one, i) => actOnApplication(client(i), one, TODAY)));
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused).toEqual(Array(CLIENTS - 1).fill(new StaleVersion(seenVersion + 1)));
      expect(refused.every(({ current }) => current === seenVersion + 1)).toBe(true);
    }
  });

  it('who name no version: all are served, one after the other', async () => {
    const application = randomUUID();
    await actOnApplication(client(0), order(ORGAN, registration('V-2'), { application }), TODAY);
    const orders = times(CLIENTS, (i) => order(ORGAN, [correction(`第${i}项`)], { application }));
    await Promise.all(orders.map((one, i) => actOnApplication(client(i), one, TODAY)));
    expect(await versionsOf(application)).toEqual(times(CLIENTS + 2, (i) => i + 1));
  });
});

describe('a command that rests on another stream', () => {
  const guarded = async (): Promise<{ stream: string; command: Append }> => {
    const stream = randomUUID();
    await client(0).append(append(ORGAN, { writes: [write(stream)] }));
    return { stream, command: append(ORGAN, { guards: [{ stream, version: 1 }] }) };
  };

  it('goes through while that stands still', async () => {
    const { command } = await guarded();
    expect(await ending(client(1).append(command))).toBe('done');
  });

  it('is not carried out once that has moved, and leaves nothing behind', async () => {
    const { stream, command } = await guarded();
    await client(0).append(append(ORGAN, { writes: [write(stream, 1)] }));
    const batch = await Promise.all([command, append(ORGAN)].map((one) => ending(client(1).append(one))));
    expect(batch).toEqual(['GuardMoved', 'done']);
    expect(await ending(client(1).append(command))).toBe('GuardMoved');
    for (const table of ['command', 'event'])
      expect((await db.owner.query(`select from ${table} where command_id = $1`, [command.commandId])).rowCount).toBe(
        0,
      );
  });

  it('does not share a commit with one that moves it', async () => {
    const { stream, command } = await guarded();
    const moving = append(ORGAN, { writes: [write(stream, 1)] });
    const endings = await Promise.all([moving, command].map((one) => ending(client(1).append(one))));
    expect(endings).toEqual(['done', 'GuardMoved']);
  });

  it('on the whole log is not carried out once anything has been added', async () => {
    const { rows } = await db.owner.query('select max(pos) as pos from event where organ_id = $1', [ORGAN]);
    const command = () => append(ORGAN, { guards: [{ stream: null, version: Number(rows[0].pos) }] });
    expect(await ending(client(0).appendAlone(command()))).toBe('done');
    expect(await ending(client(0).appendAlone(command()))).toBe('GuardMoved');
  });
});

describe('a late registration while the year-end run begins', () => {
  it('is decided again, and carries the application over in the same append', async () => {
    const organ = 7;
    const late = order(organ, registration('V-late', '2025-12-30'));
    const before = await client(0).historyOf(organ, late.application);
    expect(before).toEqual({ events: [], years: [], organ: null, calendar: WORKING_CALENDAR });
    const held = await db.pool.connect();
    await held.query('begin');
    await held.query('select pg_advisory_xact_lock(770002, $1)', [organ]);
    const answer = actOnApplication(client(1), late, TODAY);
    await waitsForTheLockOf(organ);
    await appendOne(held, theRunBegins(organ));
    await held.query('commit');
    held.release();
    const { events } = JSON.parse((await answer).response);
    expect(events).toEqual(['ApplicationLodged', 'ApplicationReceived', 'CarriedOver']);
  });

  function theRunBegins(organ: number): Append {
    const events = beginRun(2025, [], TODAY);
    const stream = { stream: organYearStream(organ, 2025), type: 'organ-year' as const, expected: 0 };
    const begun = events.reduce(evolveYear, untouchedYear(2025));
    return append(organ, {
      writes: [{ ...stream, events: events.map((event) => ({ event, on: TODAY })) }],
      rows: { organYear: [organYearRow(organ, begun)] },
    });
  }

  async function waitsForTheLockOf(organ: number): Promise<void> {
    const waiting = `select from ${LOCKS_HERE} where classid = 770002 and objid = $1 and not granted`;
    while ((await db.owner.query(waiting, [organ])).rowCount === 0);
  }
});
