import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Asked, Command } from '../../src/commands/command.js';
import { WrongUsage } from '../../src/commands/command.js';
import { organAdd, organList } from '../../src/commands/organ.js';
import { ORGAN_ORDERS } from '../../src/commands/organ-orders.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { knownForest } from '../../src/event-store/forest.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

let db: FreshDatabase;
let log: EventLog;
let said = '';

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  for (const code of ['city', 'edu', 'fin']) await typed(organAdd, { code, name: `${code}局` });
});
afterAll(() => db.drop());

/** They read no person and rebuild nothing. */
const unasked = () => Promise.reject(new Error('not asked for'));

async function typed(command: Command, options: Asked['options']): Promise<unknown> {
  said = '';
  expect(
    await command.run({ files: [], options, today: '2026-11-25' }, async () => log, unasked, unasked, unasked),
  ).toBe(0);
  return JSON.parse(said);
}
const organ = (word: string, options: Asked['options']) => {
  const command = ORGAN_ORDERS.find(({ words }) => words[1] === word) as Command;
  return typed(command, { reason: '机构改革', ...options });
};

describe('What the operator orders of an organ', () => {
  it('a new name, another parent, a setting', async () => {
    expect(await organ('rename', { organ: 'edu', name: '教育体育局' })).toMatchObject({ events: ['OrganRenamed'] });
    expect(await organ('move', { organ: 'edu', parent: 'city' })).toMatchObject({ events: ['OrganMoved'] });
    const set = ['correctionsAllowed=2', 'onlineReceipt=arrived', 'secondFactorRequired=false'];
    expect(await organ('set', { organ: 'edu', set })).toMatchObject({ version: 4, events: ['OrganSettingsChanged'] });
    expect((await knownForest(log.db)).byCode.get('edu')?.state.policies[0]?.values).toEqual({
      ...{ correctionsAllowed: 2, onlineReceipt: 'arrived', secondFactorRequired: false },
    });
  });

  it('an end: the list of all keeps it, the list of a day does not', async () => {
    expect(await organ('merge', { organ: 'fin', into: 'edu' })).toMatchObject({ events: ['OrganMerged'] });
    const codes = async (more: object) =>
      ((await typed(organList, { format: 'json', ...more })) as { code: string }[]).map(({ code }) => code);
    expect(await codes({})).toEqual(['city', 'edu', 'fin']);
    expect(await codes({ on: '2026-11-25' })).toEqual(['city', 'edu']);
    expect(await typed(organList, { format: 'json', on: '2026-11-25' })).toEqual([
      { code: 'city', name: 'city局', parent: null },
      { code: 'edu', name: '教育体育局', parent: 'city' },
    ]);
  });

  it('is refused in words where it cannot be', async () => {
    await expect(organ('set', { organ: 'edu', set: ['correctionsAllowed=viele'] })).rejects.toMatchObject({
      ...{ code: 'policy_value', message: '“要求补正的次数”只能是1至5的整数（次）；请改填。' },
    });
    await expect(organ('set', { organ: 'edu' })).rejects.toThrow(WrongUsage);
    await expect(organ('set', { organ: 'edu', set: ['onlineReceipt'] })).rejects.toThrow(WrongUsage);
    await expect(organ('dissolve', { organ: 'city' })).rejects.toMatchObject({ code: 'organ_has_units' });
    await expect(organ('rename', { organ: 'edu', name: '新名', on: '2026-2-30' })).rejects.toThrow(WrongUsage);
  });
});
