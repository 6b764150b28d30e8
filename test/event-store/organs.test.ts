import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inRequest, requestIsOf } from '../../src/database/with-organ.js';
import type { OrganCommand } from '../../src/domain/organs/organ-decisions.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { CommandReused, EventLog } from '../../src/event-store/event-log.js';
import { knownForest } from '../../src/event-store/forest.js';
import { foundOrgan, organs } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { order as applicationOrder, registration, TODAY } from './processes.js';

let db: FreshDatabase;
let log: EventLog;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

const found = async (code: string, parent: string | null = null) =>
  (await foundOrgan(log, { code, name: `${code}局`, parent }, 'operator', '2026-01-01')).id;
type Ordered = OrganCommand extends infer C ? (C extends OrganCommand ? Omit<C, 'reason' | 'on'> : never) : never;
const order = (organ: string, command: Ordered, more: { commandId?: string; seenVersion?: number } = {}) =>
  actOnOrgan(
    log,
    {
      ...{ organ, actor: 'operator', commandId: randomUUID(), ...more },
      command: { ...command, on: '2026-07-01', reason: '机构改革' } as OrganCommand,
    },
    TODAY,
  );
const eventsOf = async (organ: number) =>
  (await db.owner.query('select type from event where organ_id = $1 order by pos', [organ])).rows.map(
    ({ type }) => type,
  );

describe('An order on an organ', () => {
  it('changes the directory in the same commit, and once', async () => {
    const id = await found('edu');
    const commandId = randomUUID();
    const first = await order('edu', { type: 'RenameOrgan', name: '教育体育局' }, { commandId, seenVersion: 1 });
    expect(JSON.parse(first.response)).toEqual({ code: 'edu', version: 2, events: ['OrganRenamed'] });
    const again = await order('edu', { type: 'RenameOrgan', name: '教育体育局' }, { commandId, seenVersion: 1 });
    expect(again).toEqual({ status: 'twin', response: first.response });
    await expect(order('edu', { type: 'RenameOrgan', name: '另一名' }, { commandId })).rejects.toThrow(CommandReused);
    await expect(order('edu', { type: 'DissolveOrgan' }, { seenVersion: 1 })).rejects.toMatchObject({ current: 2 });
    expect((await organs(log)).find(({ code }) => code === 'edu')?.name).toBe('教育体育局');
    expect(await eventsOf(id)).toEqual(['OrganCreated', 'OrganRenamed']);
    await expect(order('nobody', { type: 'DissolveOrgan' })).rejects.toMatchObject({ code: 'organ_unknown' });
  });

  it('a merger stands in both logs or in none', async () => {
    const [from, into] = [await found('from'), await found('into')];
    const commandId = randomUUID();
    const merged = await order('from', { type: 'MergeOrgan', into: 'into' }, { commandId });
    expect(await order('from', { type: 'MergeOrgan', into: 'into' }, { commandId })).toMatchObject({
      response: merged.response,
    });
    expect(await eventsOf(from)).toEqual(['OrganCreated', 'OrganMerged']);
    expect(await eventsOf(into)).toEqual(['OrganCreated', 'OrganTookOver']);
    const [third] = [await found('third')];
    const forest = await knownForest(log.db);
    const renamed = order('into', { type: 'RenameOrgan', name: '新名' });
    await Promise.all([renamed, order('third', { type: 'MergeOrgan', into: 'into' })]); // one of them decides again
    expect(await eventsOf(third)).toEqual(['OrganCreated', 'OrganMerged']);
    expect((await eventsOf(into)).sort()).toEqual(['OrganCreated', 'OrganRenamed', 'OrganTookOver', 'OrganTookOver']);
    expect((await knownForest(log.db)).treeVersion).toBe(forest.treeVersion + 1);
  });

  it('two organs that are put below each other at once make no circle', async () => {
    await Promise.all([found('left'), found('right')]);
    const both = await Promise.allSettled([
      order('left', { type: 'MoveOrgan', parent: 'right' }),
      order('right', { type: 'MoveOrgan', parent: 'left' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'organ_cycle' } });
  });

  it('nobody is created below an organ that ends at that moment', async () => {
    await found('ending');
    const both = await Promise.allSettled([order('ending', { type: 'DissolveOrgan' }), found('child', 'ending')]);
    const refused = both.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused).toHaveLength(1);
    expect(['organ_ended', 'organ_has_units']).toContain(refused[0]?.reason.code);
  });
});

describe('In a request of the organ above', () => {
  it('the organs below are ordered, and a refusal says why', async () => {
    const [city] = [await found('city'), await found('part', 'city'), await found('other', 'city')];
    await found('sub', 'part');
    await inRequest(async () => {
      requestIsOf(city);
      expect(await order('part', { type: 'RenameOrgan', name: '新名' })).toMatchObject({ status: 'done' });
      await expect(order('part', { type: 'DissolveOrgan' })).rejects.toMatchObject({ code: 'organ_has_units' });
      const commandId = randomUUID();
      const merged = await order('sub', { type: 'MergeOrgan', into: 'other' }, { commandId });
      expect(await order('sub', { type: 'MergeOrgan', into: 'other' }, { commandId })).toMatchObject({
        ...{ status: 'twin', response: merged.response },
      });
    });
  });
});

describe('The register with organs that end', () => {
  it('is proved like any other', async () => expect((await verifyLog(db.auditor)).bad).toEqual([]));

  it('draws document numbers that nobody has used', async () => {
    const id = await found('numbers');
    const draw = {
      token: '#doc#',
      prefix: '某公开〔2026〕',
      series: '某公开〔2026〕号-告',
      suffix: '号-告',
      digits: 1,
    };
    const withdrawn = (docNo: string) => [
      ...registration(randomUUID(), '2026-03-02'),
      { type: 'Withdraw', docNo, requestedOn: '2026-03-10', acceptedOn: '2026-03-10', signed: true } as const,
    ];
    const numbers = async () =>
      (await db.owner.query('select doc_no from ledger where organ_id = $1 order by doc_no', [id])).rows.map(
        ({ doc_no }) => doc_no,
      );
    await actOnApplication(log, applicationOrder(id, withdrawn('某公开〔2026〕2号-告')), TODAY);
    for (let i = 0; i < 2; i++)
      await actOnApplication(log, applicationOrder(id, withdrawn('#doc#'), { draws: [draw] }), TODAY);
    expect(await numbers()).toEqual(['某公开〔2026〕1号-告', '某公开〔2026〕2号-告', '某公开〔2026〕3号-告']);
  });
});
