import { describe, expect, it } from '@jest/globals';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import { feeFactsOf, feesTold } from '../../../src/domain/applications/fees-told.js';

const told = (amountFen: number | null): ApplicationEvent => ({
  ...{ type: 'FeeNoticeIssued', method: 'per_page', quantity: 100, amountFen, noticeNo: '费1' },
  ...{ sentOn: '2024-03-04', receivedOn: '2024-03-05', payBy: '2024-04-02' },
});
const paid = (paidOn: string, amountFen?: number): ApplicationEvent => ({
  ...{ type: 'FeePaid', paidOn, receiptNo: null },
  ...(amountFen !== undefined && { amountFen }),
});
const revoked: ApplicationEvent = { type: 'FeeNoticeRevoked', revokedOn: '2024-05-06', reason: '收费标准有误' };

const later = (feeAmountFen: number): ApplicationEvent => ({
  ...{ type: 'NoticeDetailsAdded', addedOn: '2026-11-25', feeAmountFen },
});
const collected = (events: ApplicationEvent[]) =>
  feesTold(events.flatMap(feeFactsOf)).flatMap(({ paidOn, paidFen }) => (paidOn ? [{ paidOn, paidFen }] : []));

describe('Art. 42 · what has been collected', () => {
  it.each([
    ['nothing before it is paid', [told(70_000)], []],
    ['what was told', [told(70_000), paid('2024-03-20')], [{ paidOn: '2024-03-20', paidFen: 70_000 }]],
    [
      'what was paid, where that is another sum',
      [told(70_000), paid('2024-03-20', 60_000)],
      [{ paidOn: '2024-03-20', paidFen: 60_000 }],
    ],
    ['not what has gone back', [told(70_000), paid('2024-03-20'), revoked], []],
    [
      'what was paid on the second notice',
      [told(70_000), revoked, told(30_000), paid('2025-01-06')],
      [{ paidOn: '2025-01-06', paidFen: 30_000 }],
    ],
    ['a payment without a notice', [paid('2024-03-20')], [{ paidOn: '2024-03-20', paidFen: null }]],
    [
      'what was told later',
      [told(null), paid('2024-03-20'), later(70_000)],
      [{ paidOn: '2024-03-20', paidFen: 70_000 }],
    ],
  ])('is %s', (_, events, expected) => expect(collected(events)).toEqual(expected));
});
