import { describe, expect, it } from '@jest/globals';
import { Lane, Overloaded, type Settled } from '../../src/database/lane.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A lane that notes its batches and doubles every number; 13 fails. */
function doubling(before: () => Promise<unknown> = async () => {}) {
  const batches: number[][] = [];
  const lane = new Lane<number, number>(async (asks) => {
    batches.push(asks);
    await before();
    return asks.map((ask): Settled<number> => (ask === 13 ? { error: new Error('13') } : { answer: 2 * ask }));
  });
  return { lane, batches };
}

describe('a lane', () => {
  it('sends together who ask in one turn of the event loop', async () => {
    const { lane, batches } = doubling();
    expect(await Promise.all([1, 2, 3].map((n) => lane.ask(n)))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('waits as long as every turn brings somebody', async () => {
    const { lane, batches } = doubling();
    const coming = turn().then(async () => [lane.ask(2), await turn().then(() => lane.ask(3))]);
    expect(await lane.ask(1)).toBe(2);
    expect(await Promise.all(await coming)).toEqual([4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('does not wait for those who may come', async () => {
    const { lane, batches } = doubling();
    const first = lane.ask(1);
    for (let i = 0; i < 3; i++) await turn();
    await Promise.all([first, lane.ask(2)]);
    expect(batches).toEqual([[1], [2]]);
  });

  it('keeps those who come while a call is in flight for the next one', async () => {
    let land = () => {};
    const { lane, batches } = doubling(() => new Promise<void>((resolve) => (land = resolve)));
    const first = lane.ask(1);
    while (batches.length === 0) await turn();
    const others = [lane.ask(2), lane.ask(3)];
    for (let i = 0; i < 5; i++) await turn();
    expect(batches).toEqual([[1]]);
    land();
    await first;
    while (batches.length === 1) await turn();
    land();
    expect(await Promise.all(others)).toEqual([4, 6]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('tells each its own error', async () => {
    const { lane } = doubling();
    const [one, thirteen] = await Promise.allSettled([lane.ask(1), lane.ask(13)]);
    expect(one).toEqual({ status: 'fulfilled', value: 2 });
    expect(thirteen.status).toBe('rejected');
  });

  it('sends at most 256 at a time, and turns away who comes when 10,000 wait', async () => {
    const { lane, batches } = doubling();
    const waiting = Array.from({ length: 10_000 }, (_, n) => lane.ask(n === 13 ? 0 : n));
    await expect(lane.ask(1)).rejects.toThrow(Overloaded);
    await Promise.all(waiting);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(256);
    expect(batches.flat()).toHaveLength(10_000);
  });
});
