import { describe, expect, it } from '@jest/globals';
import { type FeeFactOf, feesOf } from '../../../../src/domain/year-end/report/fee-figures.js';

const fact = (type: FeeFactOf['type'], on: string, amountFen: number | null = null, application = 'A'): FeeFactOf => ({
  ...{ application, type, on, amountFen },
});
const asked = (on: string, amountFen: number | null, application?: string) =>
  fact('FeeNoticeIssued', on, amountFen, application);

describe('Art. 42 · the processing fees that section 六 tells', () => {
  it('are the notices of the year, what they asked for, and what was paid in it', () =>
    expect(
      feesOf(2025, [
        ...[asked('2025-03-10', 70_000), fact('FeePaid', '2025-03-16', 70_000)],
        ...[asked('2025-05-06', 12_050, 'B'), fact('FeePaid', '2025-05-20', 12_000, 'B')],
      ]),
    ).toEqual({ notices: 2, notifiedFen: 82_050, collectedFen: 82_000 }));

  it('count a notice in the year it was sent in, a payment in the year it was made in', () => {
    const facts = [asked('2024-12-30', 70_000), fact('FeePaid', '2025-01-06', 70_000)];
    expect(feesOf(2024, facts)).toEqual({ notices: 1, notifiedFen: 70_000, collectedFen: 0 });
    expect(feesOf(2025, facts)).toEqual({ notices: 0, notifiedFen: 0, collectedFen: 70_000 });
  });

  it('leave out a notice that was revoked, and count the one after it', () => {
    const facts = [asked('2025-03-10', 70_000), fact('FeeNoticeRevoked', '2025-03-12')];
    expect(feesOf(2025, facts)).toEqual({ notices: 0, notifiedFen: 0, collectedFen: 0 });
    expect(feesOf(2025, [...facts, asked('2025-03-20', 30_000)])).toEqual({
      ...{ notices: 1, notifiedFen: 30_000, collectedFen: 0 },
    });
    expect(feesOf(2025, [asked('2025-12-30', 70_000), fact('FeeNoticeRevoked', '2026-01-05')]).notices).toBe(0);
  });

  it('take an amount that was learnt later, before the payment or after it', () => {
    const learnt = fact('NoticeDetailsAdded', '2026-11-25', 70_000);
    const told = asked('2025-03-05', null);
    const paid = fact('FeePaid', '2025-03-12');
    for (const facts of [
      [told, paid, learnt],
      [told, learnt, paid],
    ])
      expect(feesOf(2025, facts)).toEqual({ notices: 1, notifiedFen: 70_000, collectedFen: 70_000 });
  });

  it('take a payment without an amount for what the notice asked for', () => {
    expect(feesOf(2025, [asked('2025-03-10', 70_000), fact('FeePaid', '2025-03-16')]).collectedFen).toBe(70_000);
    expect(feesOf(2025, [fact('FeePaid', '2025-03-16')]).collectedFen).toBe(0);
    expect(feesOf(2025, [asked('2025-03-10', null), fact('FeePaid', '2025-03-16')])).toEqual({
      ...{ notices: 1, notifiedFen: 0, collectedFen: 0 },
    });
  });
});
