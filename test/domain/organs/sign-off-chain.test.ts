import { describe, expect, it } from '@jest/globals';
import {
  chainOn,
  checkedChain,
  DEFAULT_CHAIN,
  DEFAULT_REPORT_CHAIN,
  nextStep,
  reportChainOn,
  type SignOffStep,
  whyNotSign,
} from '../../../src/domain/organs/sign-off-chain.js';
import { refusalOf } from '../applications/given.js';

const SECRECY: SignOffStep = { step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' };
const SHORT = [{ step: 'head', label: '科长', role: 'reviewer' }, SECRECY] as const;

describe('Art. 17 · a chain of signatures', () => {
  it('is 承办处室, 分管领导, 办公室, 保密审查 where the organ has said nothing', () => {
    expect(DEFAULT_CHAIN.map(({ label, role }) => `${label} ${role}`)).toEqual([
      '承办处室负责人 reviewer',
      '分管领导 reviewer',
      '政府信息公开工作机构 office_head',
      '保密审查 secrecy_reviewer',
    ]);
    expect(checkedChain(DEFAULT_CHAIN)).toEqual(DEFAULT_CHAIN);
  });

  it('holds from its day', () => {
    const changes = [{ on: '2026-03-01', chain: SHORT }];
    expect(chainOn('2026-02-28', changes)).toBe(DEFAULT_CHAIN);
    expect(chainOn('2026-03-01', changes)).toBe(SHORT);
  });

  it('of annual reports is one of its own: 工作机构, 保密审查, 分管领导 where the organ has said nothing', () => {
    expect(reportChainOn('2026-03-01', {})).toBe(DEFAULT_REPORT_CHAIN);
    expect(DEFAULT_REPORT_CHAIN.map(({ label, role }) => `${label} ${role}`)).toEqual([
      '政府信息公开工作机构 office_head',
      '保密审查 secrecy_reviewer',
      '分管领导 reviewer',
    ]);
    expect(checkedChain(DEFAULT_REPORT_CHAIN)).toEqual(DEFAULT_REPORT_CHAIN);
    const set = { reportChains: [{ on: '2026-03-01', chain: SHORT }] };
    expect([reportChainOn('2026-02-28', set), reportChainOn('2026-03-01', set)]).toEqual([DEFAULT_REPORT_CHAIN, SHORT]);
  });

  it('is never without a review of secrecy', () =>
    expect(refusalOf(() => checkedChain([SHORT[0]]))).toBe('chain_without_secrecy_review'));

  it('has steps, not too many, each with a name of its own', () => {
    const refused = (...chain: SignOffStep[]) => refusalOf(() => checkedChain(chain));
    expect(refused()).toBe('chain_steps');
    expect(refused(SECRECY, SECRECY)).toBe('chain_steps');
    expect(refused({ ...SECRECY, step: '保密' })).toBe('chain_steps');
    expect(refused({ ...SECRECY, label: ' ' })).toBe('chain_steps');
    expect(refused(...Array.from({ length: 9 }, (_, i) => ({ ...SECRECY, step: `s${i}` })))).toBe('chain_steps');
  });

  it('has eight steps at the most, and names that are written without blanks around them', () => {
    const eight = Array.from({ length: 8 }, (_, i) => ({ ...SECRECY, step: `s${i}` }));
    expect(checkedChain(eight)).toHaveLength(8);
    expect(checkedChain([{ ...SECRECY, label: ' 保密审查 ' }])).toEqual([SECRECY]);
  });

  it('is signed step by step, each by another person with the role, never by the drafter', () => {
    const first = { step: 'head', role: 'reviewer', by: 'wang' } as const;
    const second = { step: 'secrecy', role: 'secrecy_reviewer', by: 'li' } as const;
    expect(nextStep(SHORT, [])).toBe(SHORT[0]);
    expect(nextStep(SHORT, [first])).toBe(SECRECY);
    expect(nextStep(SHORT, [first, second])).toBeNull();
    const roles = ['reviewer', 'secrecy_reviewer'];
    expect(whyNotSign(SHORT, [], 'zhao', { account: 'wang', roles })).toBeNull();
    expect(whyNotSign(SHORT, [], 'zhao', { account: 'zhao', roles })).toBe('drafted');
    expect(whyNotSign(SHORT, [first], 'zhao', { account: 'wang', roles })).toBe('signed');
    expect(whyNotSign(SHORT, [first], 'zhao', { account: 'li', roles: ['reviewer'] })).toBe('role');
    expect(whyNotSign(SHORT, [first, second], 'zhao', { account: 'sun', roles })).toBe('complete');
  });

  it('a signature of a step that the chain no longer has, or has given to another role, counts for nothing', () => {
    expect(nextStep(SHORT, [{ step: 'supervising_leader', role: 'reviewer', by: 'wang' }])).toBe(SHORT[0]);
    expect(nextStep(SHORT, [{ step: 'head', role: 'office_head', by: 'wang' }])).toBe(SHORT[0]);
  });
});
