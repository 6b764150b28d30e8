import { describe, expect, it } from '@jest/globals';
import { type ReceiptChannel, receiptDate } from '../../../src/domain/law/receipt-date.js';

const SUBMITTED = '2026-09-30';
const days = { submittedOn: SUBMITTED, signedOn: '2026-10-09', confirmedOn: '2026-10-12' };

describe('Art. 31 · the day an application is received', () => {
  it.each([
    ['in_person', SUBMITTED, '31(1)', '当面提交的，以提交之日为收到申请之日：2026-09-30。'],
    ['post_signed', '2026-10-09', '31(2)', '以邮寄方式提交的，以行政机关签收之日为收到申请之日：2026-10-09。'],
    [
      'post_ordinary',
      '2026-10-12',
      '31(2)',
      '以平常信函等无需签收的邮寄方式提交的，应当于收到当日与申请人确认，确认之日为收到申请之日：2026-10-12。',
    ],
    ['online', '2026-10-12', '31(3)', '通过互联网渠道提交的，以双方确认之日为收到申请之日：2026-10-12。'],
    ['fax', '2026-10-12', '31(3)', '通过传真提交的，以双方确认之日为收到申请之日：2026-10-12。'],
    [
      'oral',
      '2026-10-12',
      '29(1)',
      '口头提出、由政府信息公开工作机构代为填写的，以申请人确认之日为收到申请之日：2026-10-12。',
    ],
  ] as const)('%s: %s (art. %s)', (channel, receivedOn, basis, why) =>
    expect(receiptDate({ channel, ...days })).toEqual({ receivedOn, basis, why }),
  );

  it.each(['post_ordinary', 'online', 'fax', 'oral'] satisfies ReceiptChannel[])(
    '%s: none before confirmation',
    (channel) => {
      const receipt = receiptDate({ channel, submittedOn: SUBMITTED, signedOn: '2026-10-09' });
      expect(receipt.receivedOn).toBeNull();
      expect(receipt.why).toContain('；确认以前，期限不起算。');
    },
  );

  it('post_signed: none before the signature, whatever was confirmed', () => {
    const receipt = receiptDate({ channel: 'post_signed', submittedOn: SUBMITTED, confirmedOn: '2026-10-12' });
    expect(receipt).toMatchObject({ receivedOn: null, basis: '31(2)' });
    expect(receipt.why).toContain('；签收以前，期限不起算。');
  });

  it('an online form of 31 December confirmed on 4 January belongs to the next year', () =>
    expect(receiptDate({ channel: 'online', submittedOn: '2025-12-31', confirmedOn: '2026-01-04' }).receivedOn).toBe(
      '2026-01-04',
    ));
});
