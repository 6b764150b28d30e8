import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { CommandReused, type EventLog } from '../../src/event-store/event-log.js';
import { beginYearEnd } from '../../src/event-store/year-end/run-year.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { append, correction, ending, order, processes, registration, TODAY, tally, times, write } from './processes.js';

const ORGAN = 1;
const ANOTHER_ORGAN = 2;
let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;
const process = (i: number): EventLog => logs[i % logs.length] as EventLog;
const eventsOf = async (commandId: string) =>
  (await db.owner.query('select count(*) as n from event where command_id = $1', [commandId])).rows[0].n;

beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, 5));
});
afterAll(() => end().then(() => db.drop()));

jest.setTimeout(60_000);

describe('50 concurrent twins of one command, from five processes', () => {
  it('have one effect and one answer, byte for byte (20 commands of the log)', async () => {
    for (const command of times(20, () => append(ORGAN))) {
      const answers = await Promise.all(times(50, (i) => process(i).append(command)));
      expect(tally(answers.map(({ status }) => status))).toEqual({ done: 1, twin: 49 });
      expect(new Set(answers.map(({ response }) => response))).toEqual(new Set([command.response]));
      expect(await eventsOf(command.commandId)).toBe(1);
    }
  });

  it('have one effect and one answer, byte for byte (20 orders of a clerk)', async () => {
    for (const clerks of times(20, (i) => order(ORGAN, registration(`T-${i}`)))) {
      const answers = await Promise.all(times(50, (i) => actOnApplication(process(i), clerks, TODAY)));
      expect(tally(answers.map(({ status }) => status))).toEqual({ done: 1, twin: 49 });
      expect(new Set(answers.map(({ response }) => response)).size).toBe(1);
      expect(await eventsOf(clerks.commandId)).toBe(2);
    }
  });

  it('draw one number', async () => {
    const draws = [{ token: '#next#', prefix: '2026-' }];
    const clerks = order(ORGAN, registration('#next#'), { draws });
    const answers = await Promise.all(times(50, (i) => actOnApplication(process(i), clerks, TODAY)));
    expect(new Set(answers.map(({ response }) => JSON.parse(response).registerNo))).toEqual(new Set(['2026-0001']));
    expect((await db.owner.query('select last from number_series')).rows).toEqual([{ last: 1 }]);
  });

  it('among them an order that has long been overtaken: its answer stays', async () => {
    const first = order(ORGAN, registration('T-kept'));
    const { response } = await actOnApplication(process(0), first, TODAY);
    for (const field of ['联系方式', '申请人'])
      await actOnApplication(process(1), order(ORGAN, [correction(field)], { application: first.application }), TODAY);
    expect(await actOnApplication(process(2), first, TODAY)).toEqual({ status: 'twin', response });
  });

  it('of an order that finds nothing to do the second time', async () => {
    const clerks = order(ORGAN, registration('T-open', '2025-12-29'));
    await actOnApplication(process(0), clerks, TODAY);
    await beginYearEnd(process(0), { organ: ORGAN, year: 2025, actor: 'clerk', today: TODAY });
    const settling = order(ORGAN, [{ type: 'SettleCarryOver' }], { application: clerks.application });
    const { response } = await actOnApplication(process(1), settling, TODAY);
    expect(JSON.parse(response).events).toEqual(['CarriedOver']);
    expect(await actOnApplication(process(2), settling, TODAY)).toEqual({ status: 'twin', response });
  });
});

describe('the id of a command with', () => {
  const given = append(ORGAN);
  beforeAll(() => process(0).append(given));
  const rehashed = { requestHash: Buffer.alloc(32, 7) };

  it.each([
    ['another body', rehashed],
    ['another actor', { actor: 'somebody else' }],
    ['another organ', { organ: ANOTHER_ORGAN }],
  ])('%s is refused, alone and in a batch, and has no effect', async (_, change) => {
    const reused = { ...given, ...change, writes: [write()] };
    expect(await ending(process(1).append(reused))).toBe('CommandReused');
    const batch = await Promise.all([reused, append(ORGAN)].map((one) => ending(process(2).append(one))));
    expect(batch).toEqual(['CommandReused', 'done']);
    expect(await eventsOf(given.commandId)).toBe(1);
  });

  it('another body at the same moment: one of the two bodies wins, whoever sent the other is refused', async () => {
    const bodies = [append(ORGAN), append(ORGAN, rehashed)];
    const commandId = randomUUID();
    const endings = await Promise.all(
      times(50, (i) => ending(process(i).append({ ...bodies[i % 2], commandId } as typeof given))),
    );
    expect(tally(endings)).toEqual({ done: 1, twin: 24, CommandReused: 25 });
    expect(await eventsOf(commandId)).toBe(1);
  });

  it('another application, ordered by a clerk', async () => {
    const clerks = order(ORGAN, registration('T-reused'));
    await actOnApplication(process(0), clerks, TODAY);
    const elsewhere = { ...clerks, application: randomUUID(), commands: registration('T-other') };
    await expect(actOnApplication(process(1), elsewhere, TODAY)).rejects.toThrow(CommandReused);
  });
});
