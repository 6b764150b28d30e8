import { describe, expect, it } from '@jest/globals';
import { DECIDED_BY_RULE } from '../../../src/domain/organs/decided-by-rule.js';
import {
  fits,
  POLICIES,
  POLICY_NAMES,
  type Policy,
  policyOn,
  rangeOf,
  saidOf,
} from '../../../src/domain/organs/policies.js';
import { refusalOf } from '../applications/given.js';
import { Organs } from './organs.js';

const set = (values: Record<string, boolean | number | string>, on = '2026-03-01') =>
  new Organs().create('edu').order('edu', { type: 'ChangeOrganSettings', values, on });

describe('Every policy', () => {
  it.each(POLICY_NAMES)('%s says in Chinese what it is, where it comes from, and a default that fits it', (name) => {
    const { label, source, default: otherwise } = POLICIES[name] as Policy;
    expect(label).toMatch(/\p{Script=Han}/u);
    expect(source).toMatch(/\.md §/);
    expect(fits(name, otherwise)).toBe(true);
    expect(rangeOf(name)).not.toBe('');
  });
});

describe('Everything that is decided by rule', () => {
  it.each(Object.entries(DECIDED_BY_RULE))(
    '%s says in Chinese what it is, how it is, and where it comes from',
    (name, rule) => {
      for (const words of [rule.label, rule.said]) expect(words).toMatch(/\p{Script=Han}/u);
      expect(rule.source).toMatch(/\.md §/);
      expect(POLICY_NAMES).not.toContain(name);
    },
  );
});

describe('A setting of an organ', () => {
  it('holds from its day; before it, and where nothing is set, the default', () => {
    const { policies } = set({ onlineReceipt: 'arrived' }).organ('edu');
    expect(policyOn('onlineReceipt', '2026-02-28', policies)).toBe('confirmed');
    expect(policyOn('onlineReceipt', '2026-03-01', policies)).toBe('arrived');
    expect(policyOn('correctionsAllowed', '2026-03-01', policies)).toBe(1);
  });

  it('may be a day of every year', () => {
    const { policies } = set({ publicationDueOn: '01-28' }).organ('edu');
    expect(policyOn('publicationDueOn', '2026-03-01', policies)).toBe('01-28');
    expect(saidOf('publicationDueOn', '01-28')).toBe('1月28日');
  });

  it('stands in the log with what held before, and names only what it changes', () =>
    expect(set({ onlineReceipt: 'arrived', correctionsAllowed: 1 }).log('edu').at(-1)).toEqual({
      type: 'OrganSettingsChanged',
      ...{ old: { onlineReceipt: 'confirmed' }, new: { onlineReceipt: 'arrived' } },
      ...{ on: '2026-03-01', reason: '机构改革' },
    }));

  it('is refused where there is no such policy, where only the default can be had, and for what it cannot be', () => {
    const refused = (values: Record<string, boolean | number | string>) => refusalOf(() => set(values));
    expect(refused({ noSuchThing: true })).toBe('policy_unknown');
    expect(refused({ constructor: true })).toBe('policy_unknown');
    expect(refused({ resultYearBy: 'decided' })).toBe('policy_fixed');
    expect(refused({ onlineReceipt: 'whenever' })).toBe('policy_value');
    expect(refused({ onlineReceipt: 'toString' })).toBe('policy_value');
    expect(refused({ correctionsAllowed: 0 })).toBe('policy_value');
    expect(refused({ correctionsAllowed: 1.5 })).toBe('policy_value');
    expect(refused({ secondFactorRequired: 'true' })).toBe('policy_value');
    expect(refused({ correctionsAllowed: 1 })).toBe('nothing_to_correct');
    for (const day of ['02-29', '1-31', '13-01', '01-32', '2026-01-31'])
      expect([day, refused({ publicationDueOn: day })]).toEqual([day, 'policy_value']);
  });
});
