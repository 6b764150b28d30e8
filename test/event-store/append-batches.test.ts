import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';
import { EventLog, StaleStream } from '../../src/event-store/event-log.js';
import { type FreshDatabase, freshDatabase, LOCKS_HERE } from '../postgres/fresh-database.js';
import { append, appendMany, ending, tally, times, write } from './processes.js';

const ORGAN = 1;
type Client = () => pg.PoolClient;
let db: FreshDatabase;
let log: EventLog;
const commitsOf = async (commands: readonly { commandId: string }[]) =>
  (
    await db.owner.query(
      'select xmin::text as commit, count(*) as n from event where command_id = any ($1) group by 1',
      [commands.map(({ commandId }) => commandId)],
    )
  ).rows.map(({ n }) => n);

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

jest.setTimeout(60_000);

describe('commands that leave together', () => {
  it('share one commit; one that is stale, rests on what has moved, is a twin or reuses an id spoils nobody', async () => {
    const earlier = append(ORGAN);
    await log.append(earlier);
    const [moved] = earlier.writes;
    const good = times(20, (i) => append(1 + (i % 3)));
    const stale = append(ORGAN, { writes: [write(moved?.stream)] });
    const unguarded = append(ORGAN, { guards: [{ stream: moved?.stream as string, version: 0 }] });
    const reused = append(ORGAN, { commandId: append(ORGAN).commandId });
    await log.append({ ...append(ORGAN), commandId: reused.commandId });
    const batch = [...good.slice(0, 10), stale, unguarded, earlier, reused, ...good.slice(10)];
    const endings = await Promise.all(batch.map((one) => ending(log.append(one))));
    expect(endings.slice(10, 14)).toEqual(['StaleStream', 'GuardMoved', 'twin', 'CommandReused']);
    expect(tally([...endings.slice(0, 10), ...endings.slice(14)])).toEqual({ done: 20 });
    expect(await commitsOf(good)).toEqual([20]);
    expect(await commitsOf([stale, unguarded])).toEqual([]);
  });

  it('are repeated one by one when a poisoned one spoils the commit: it alone fails', async () => {
    const poisons = [
      ...[{ note: 'zero\u0000byte' }, { note: '\ud800 alone' }].map((event) =>
        append(ORGAN, { writes: [write(randomUUID(), 0, event)] }),
      ),
      append(ORGAN, { writes: [{ ...write(), events: [] }] }),
      append(ORGAN, { commandId: 'no uuid' }),
      append(ORGAN, { writes: [{ ...write(), events: write().events.map((one) => ({ ...one, on: '2026-02-30' })) }] }),
    ];
    const good = times(10, () => append(ORGAN));
    const endings = await Promise.all([...poisons, ...good].map((one) => ending(log.append(one))));
    expect(endings).toEqual(['22P05', '22P02', 'MZ004', '22P02', '22008', ...Array(10).fill('done')]);
    expect(await commitsOf(good)).toEqual(Array(10).fill(1));
    expect(await commitsOf(poisons.filter(({ commandId }) => commandId !== 'no uuid'))).toEqual([]);
    expect((await db.owner.query('select from command where actor_id is null or response is null')).rowCount).toBe(0);
  });

  it('with a twin among them: one effect, one answer', async () => {
    const twin = append(ORGAN);
    const answers = await Promise.all([twin, append(ORGAN), twin, twin].map((one) => log.append(one)));
    expect(answers.map(({ status }) => status)).toEqual(['done', 'done', 'twin', 'twin']);
    expect(await commitsOf([twin])).toEqual([1]);
  });

  it('more than one call takes go in several', async () => {
    const many = times(600, () => append(ORGAN));
    const endings = await Promise.all(many.map((one) => ending(log.append(one))));
    expect(tally(endings)).toEqual({ done: 600 });
    expect((await commitsOf(many)).sort((a, b) => b - a)).toEqual([256, 256, 88]);
  });
});

describe('batches of several processes', () => {
  const clients: pg.PoolClient[] = [];
  beforeAll(async () => void clients.push(...(await Promise.all(times(8, () => db.pool.connect())))));
  afterAll(() => {
    for (const client of clients) client.release();
  });
  const [one, other, holder] = times(3, (i) => () => clients[i] as pg.PoolClient) as [Client, Client, Client];
  const statusesOf = async (...calls: ReturnType<typeof appendMany>[]) =>
    tally((await Promise.all(calls)).flat().map(({ status }) => status));

  it('that touch the same organs in opposite orders never lock each other out: both are held up half-way', async () => {
    const ascending = times(40, (i) => append(100 + i));
    const descending = times(40, (i) => append(139 - i));
    await holder().query('begin');
    await holder().query('select pg_advisory_xact_lock(770002, 120)');
    const statuses = statusesOf(appendMany(one(), ascending), appendMany(other(), descending));
    await untilTwoWait();
    await holder().query('commit');
    expect(await statuses).toEqual({ done: 80 });
  });

  async function untilTwoWait(): Promise<void> {
    const waiting = `select from ${LOCKS_HERE} where classid = 770002 and not granted`;
    while ((await db.owner.query(waiting)).rowCount !== 2);
  }

  it('that carry the same commands in opposite orders never lock each other out (100 rounds)', async () => {
    for (const _ of times(100, () => 0)) {
      const twins = times(20, (i) => append(10 + i));
      const statuses = await statusesOf(appendMany(one(), twins), appendMany(other(), twins.toReversed()));
      expect(statuses).toEqual({ done: 20, twin: 20 });
    }
  });

  it('that go into one organ never collide: its positions have no gap (8 processes, 30 rounds)', async () => {
    for (const _ of times(30, () => 0))
      expect(
        await statusesOf(
          ...clients.map((client) =>
            appendMany(
              client,
              times(5, () => append(77)),
            ),
          ),
        ),
      ).toEqual({
        done: 40,
      });
    const sql = 'select count(*) as n, min(pos) as first, max(pos) as last from event where organ_id = 77';
    expect((await db.owner.query(sql)).rows).toEqual([{ n: 1200, first: 1, last: 1200 }]);
  });
});

describe('twins in one call of append_many', () => {
  it('have one effect and one answer', async () => {
    const twin = append(ORGAN);
    const [first, other, second] = await appendMany(db.pool, [twin, append(ORGAN), twin]);
    expect([first, other?.status, second]).toEqual([
      { status: 'done', response: twin.response },
      'done',
      { status: 'twin', response: twin.response },
    ]);
    expect(await commitsOf([twin])).toEqual([1]);
  });

  it('with another body: the first one counts', async () => {
    const twin = append(ORGAN);
    const statuses = await appendMany(db.pool, [twin, { ...twin, requestHash: Buffer.alloc(32), writes: [write()] }]);
    expect(statuses.map(({ status }) => status)).toEqual(['done', 'reused']);
    expect(await commitsOf([twin])).toEqual([1]);
  });

  it('on a stream that has moved are both told so, and may come again', async () => {
    const twin = append(ORGAN, { writes: [write(randomUUID(), 3)] });
    const statuses = await appendMany(db.pool, [twin, twin]);
    expect(statuses.map(({ status }) => status)).toEqual(['stale', 'stale']);
    await expect(log.append(twin)).rejects.toThrow(StaleStream);
    expect((await db.owner.query('select from command where command_id = $1', [twin.commandId])).rowCount).toBe(0);
  });
});

describe('a row of another organ than that of its command', () => {
  it.each(['bareStream', 'proceeding'])(
    '(%s) is refused with its command, whoever else is in the batch',
    async (kind) => {
      const row = { streamId: randomUUID(), version: 1, organId: 2 }; // named after the organ of the command, it would be replaced
      const foreign = append(1, { rows: { [kind]: [row] } });
      await expect(appendMany(db.pool, [append(3), foreign])).rejects.toMatchObject({ code: 'MZ012' });
      expect(await commitsOf([foreign])).toEqual([]);
    },
  );
});
