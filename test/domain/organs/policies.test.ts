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

/** What the notes on the law leave to the organ, and what holds of one that has said nothing. */
describe('Where the organ has said nothing', () => {
  it.each([
    ['onlineReceipt', 'confirmed', 'casework'],
    ['correctionsAllowed', 1, 'casework'],
    ['handOverAcceptWorkdays', 2, 'casework'],
    ['reviewBody', '', 'casework'],
    ['court', '', 'casework'],
    ['enquiryContact', '', 'casework'],
    ['quietFrom', 20, 'casework'],
    ['quietUntil', 8, 'casework'],
    ['underVerticalLeadership', false, 'report'],
    ['organKind', 'department', 'report'],
    ['submissionDueOn', '01-31', 'report'],
    ['publicationDueOn', '01-31', 'report'],
    ['governmentReportDueOn', '03-31', 'report'],
    ['casesVisibleToAuthority', false, 'security'],
    ['secondFactorRequired', true, 'security'],
    ['firstLoginPasswordChange', true, 'security'],
  ] as const)('%s is %j, and an administrator of %s may change it', (name, value, area) => {
    expect(policyOn(name, '2026-03-01', [])).toBe(value);
    expect(POLICIES[name].area).toBe(area);
  });

  it('the rest is as the notes on the law have it, and nobody may change it', () => {
    const fixed = Object.entries(DECIDED_BY_RULE).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(fixed)).toEqual({
      dueWarningWorkdays: 5,
      reasonStopsClock: false,
      consultationDayCounting: 'after_sending',
      extensionSurvivesRestart: false,
      inTimeBy: 'dispatched',
      feeMonthBy: 'received',
      feeItemsOf: 'this_organ',
      feeBlockOfItems: 10,
      regionalHolidays: 'by_region',
      reviewFirstWhenPartlyRefused: true,
      registerNumberForm: 'code-year-serial',
      withdrawalRow: 'other.misc',
      resultYearBy: 'decided',
      redoneReplyReplacesInYear: true,
      submissionDueDayIncluded: true,
      processingFeeInTable2: true,
    });
  });
});

describe('A setting and its bounds in words', () => {
  it.each([
    ['correctionsAllowed', 2, '2次', '1至5的整数（次）'],
    ['secondFactorRequired', true, '是', 'true（是）或者 false（否）'],
    ['secondFactorRequired', false, '否', 'true（是）或者 false（否）'],
    ['publicationDueOn', '01-28', '1月28日', '每年都有的一天，写作 01-31'],
    ['court', '', '没有填写', '不超过60字'],
    ['court', '某市铁路运输法院', '某市铁路运输法院', '不超过60字'],
    ['onlineReceipt', 'arrived', '到达系统之日', 'confirmed（双方确认之日）、arrived（到达系统之日）'],
  ] as const)('%s %j: %s', (name, value, said, range) => {
    expect(saidOf(name, value)).toBe(said);
    expect(rangeOf(name)).toBe(range);
  });

  it.each([
    ['correctionsAllowed', [1, 5], [0, 6]],
    ['handOverAcceptWorkdays', [1, 20], [0, 21]],
    ['quietFrom', [0, 23], [-1, 24]],
    ['quietUntil', [0, 23], [-1, 24]],
    ['court', ['', '院'.repeat(60)], ['院'.repeat(61)]],
    ['reviewBody', ['', '府'.repeat(60)], ['府'.repeat(61)]],
    ['enquiryContact', ['', '电'.repeat(100)], ['电'.repeat(101)]],
  ] as const)('%s may be any of %j, none of %j', (name, good, bad) => {
    expect(good.filter((value) => !fits(name, value))).toEqual([]);
    expect(bad.filter((value) => fits(name, value))).toEqual([]);
  });

  it('the latest setting of that day holds, whatever was set besides', () => {
    const changes = [
      { on: '2026-01-05', values: { correctionsAllowed: 2 } },
      { on: '2026-03-01', values: { correctionsAllowed: 3 } },
      { on: '2026-04-01', values: { onlineReceipt: 'arrived' } },
    ] as const;
    expect(policyOn('correctionsAllowed', '2026-02-28', changes)).toBe(2);
    expect(policyOn('correctionsAllowed', '2026-04-01', changes)).toBe(3);
  });
});
