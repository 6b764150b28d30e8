import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { given, received } from '../given.js';
import { charge, pay } from '../orders.js';

const file = received('2026-04-13');
const lapse = (lapsedOn: string, more: Partial<Does<'LapseFee'>> = {}): ApplicationCommand => ({
  type: 'LapseFee',
  lapsedOn,
  docNo: null,
  ...more,
});
const revoke: ApplicationCommand = { type: 'RevokeFeeNotice', revokedOn: '2026-04-27', reason: '减免' };

describe('Art. 42, 国办函〔2020〕109号 · the notice', () => {
  it('is told within the period (due 2026-05-13) and says by when to pay', () => {
    given(file).when(charge('2026-04-24')).thenHappens({ type: 'FeeNoticeIssued', payBy: '2026-05-26' });
    given(file).when(charge('2026-05-13')).thenLawful();
    given(file).when(charge('2026-05-14')).thenViolates('fee_notice_late');
  });

  it('did not exist before 2021-01-01; an old record that holds one records the breach', () => {
    const old = given(received('2020-12-01'));
    old.when(charge('2020-12-28')).thenRefused('fee_before_measures');
    old.when(charge('2020-12-28'), { historical: true }).thenViolates('fee_before_measures');
    given(received('2020-12-30')).when(charge('2021-01-04')).thenLawful();
  });

  it('is charged by one method only, unless the first notice was revoked', () => {
    const perItem = charge('2026-05-14', { method: 'per_item', quantity: 1, amountFen: 0, alreadyInMonth: 0 });
    given(file, charge('2026-04-24'), pay('2026-05-12')).when(perItem).thenRefused('fee_two_methods');
    given(file, charge('2026-04-24'), revoke)
      .when({ ...perItem, sentOn: '2026-05-06', receivedOn: null })
      .thenLawful();
  });

  it.each([
    { quantity: 1.5 },
    { quantity: 0 },
    { quantity: -1 },
    { amountFen: -1 },
    { amountFen: 0.5 },
    { alreadyInMonth: -1 },
  ])('counts in whole pieces: not %o', (odd) => {
    given(file).when(charge('2026-04-24', odd)).thenRefused('fee_quantity');
    given(file).when(charge('2026-04-24', odd), { historical: true }).thenViolates('fee_amount_wrong');
  });

  it('per page costs what the brackets give: 200 pages 2,700 元', () => {
    given(file)
      .when(charge('2026-04-24', { amountFen: 270_000 }))
      .thenLawful();
    given(file)
      .when(charge('2026-04-24', { amountFen: 270_001 }))
      .thenViolates('fee_amount_wrong');
    given(file)
      .when(charge('2026-04-24', { amountFen: 270_001 }))
      .thenSays('收费金额与按量或按件计算的标准不符，应收2700元。');
  });

  it('per item costs by its place in the month of the receipt: the 11th to 13th item 300 元', () => {
    const items = (amountFen: number, alreadyInMonth?: number) =>
      charge('2026-04-24', {
        method: 'per_item',
        quantity: 3,
        amountFen,
        ...(alreadyInMonth !== undefined && { alreadyInMonth }),
      });
    given(file).when(items(30_000, 10)).thenLawful();
    given(file).when(items(30_000, 9)).thenViolates('fee_amount_wrong');
    given(file).when(items(20_000, 9)).thenHappens({ alreadyInMonth: 9 });
    given(file).when(items(30_000)).thenLawful(); // without the number of his items nobody can say
  });

  it('of which an old ledger says neither how much nor for what is judged by no rate', () => {
    const old = { historical: true };
    given(file)
      .when(charge('2026-04-24', { quantity: null }), old)
      .thenLawful();
    given(file)
      .when(charge('2026-04-24', { amountFen: null }), old)
      .thenLawful();
    given(file)
      .when(charge('2026-04-24', { method: null }), old)
      .thenLawful();
    given(file, charge('2026-04-24', { method: null }), pay('2026-05-12'))
      .when(charge('2026-05-14'))
      .thenLawful();
  });

  it('is received on a day that may become known later', () => {
    const unserved = charge('2026-04-22', { receivedOn: null });
    const served: Does<'ServeNotice'> = { type: 'ServeNotice', notice: 'fee', servedOn: '2026-04-24' };
    given(file, unserved).when(lapse('2026-05-27')).thenRefused('fee_period_unknown');
    given(file, unserved).when(served).thenHappens({ type: 'NoticeServed', payBy: '2026-05-26' });
    given(file, unserved, served).when(lapse('2026-05-26')).thenRefused('fee_not_due');
    given(file)
      .when(charge('2026-04-24', { receivedOn: '2026-04-23' }))
      .thenRefused('before_notice');
  });

  it('has no last day to pay yet where the count runs into a year without a calendar', () =>
    given(received('2026-11-20'))
      .when(charge('2026-12-10'), { today: '2026-12-31' })
      .thenHappens({ type: 'FeeNoticeIssued', payBy: null }));

  it('may be revoked; then the first period runs on', () => {
    given(file, charge('2026-04-24')).when(revoke).thenHappens({ type: 'FeeNoticeRevoked' });
    given(file, charge('2026-04-24'), revoke).thenDue('2026-05-13');
  });
});

describe('Art. 42, 国办函〔2020〕109号 · payment', () => {
  const noticed = given(file, charge('2026-04-24'));

  it('starts the period anew on the day after it (example F)', () =>
    given(file, charge('2026-04-24'), pay('2026-05-12')).thenDue('2026-06-09'));

  it('on the last day is in time (2026-05-26)', () => noticed.when(pay('2026-05-26')).thenLawful());

  it('is of the last notice: one that was revoked sets no day any more', () => {
    const again = given(file, charge('2026-04-24'), revoke, charge('2026-05-11'));
    again.when(pay('2026-05-08')).thenRefused('before_notice');
    again.when(pay('2026-06-08')).thenLawful(); // twenty working days after 11 May
    again.when(pay('2026-06-09')).thenViolates('fee_paid_late');
    again.when(lapse('2026-05-27')).thenRefused('fee_not_due');
    again.when(lapse('2026-06-09')).thenLawful();
  });

  it('that was given up says how that may be contested', () =>
    noticed.when(lapse('2026-05-27')).thenHappens({ remedy: expect.stringMatching(/60日内.*申请行政复议.*6个月内/) }));

  it('in an old ledger: none that was never asked for, and no giving up after it', () => {
    const old = { historical: true };
    given(file)
      .when(pay('2026-05-12'), old)
      .thenSays('没有登记收费通知（《政府信息公开信息处理费管理办法》），这一事项缺少它所依据的一步。');
    given(file)
      .when(lapse('2026-05-27'), old)
      .thenSays('没有登记收费通知（《政府信息公开信息处理费管理办法》），这一事项缺少它所依据的一步。');
    given(file, charge('2026-04-24'), pay('2026-05-12'))
      .when(lapse('2026-05-27'), old)
      .thenSays('“缴费”（2026-05-12）早于“逾期未缴费”（2026-05-27），先后颠倒。');
    given(received('2020-10-12')).when(lapse('2020-12-28'), old).thenViolates('fee_before_measures', 'missing_notice');
    given(received('2020-10-12')).when(lapse('2020-12-28')).thenRefused('wrong_state');
  });

  it('comes after the notice', () => noticed.when(pay('2026-04-23')).thenRefused('before_notice'));

  it('is deemed given up after twenty working days, on 2026-05-27', () => {
    noticed.when(lapse('2026-05-26')).thenRefused('fee_not_due');
    noticed.when(lapse('2026-05-26'), { historical: true }).thenViolates('fee_lapsed_early');
    noticed.when(lapse('2026-05-27')).thenHappens({ type: 'FeeLapsed', statisticalYear: 2026 });
  });

  it('lapsed in an old ledger that does not say when the notice came: too early for certain, or nobody can tell', () => {
    const sent = given(file, charge('2026-04-24', { receivedOn: null }));
    sent.when(lapse('2026-05-27')).thenRefused('fee_period_unknown');
    sent.when(lapse('2026-05-26'), { historical: true }).thenViolates('fee_lapsed_early');
    sent.when(lapse('2026-05-27'), { historical: true }).thenViolates('fee_period_missing');
  });

  it('on working day 21 is late: accepted with a breach, or not accepted and on record beside the lapse', () => {
    noticed.when(pay('2026-05-27')).thenViolates('fee_paid_late');
    noticed
      .when(lapse('2026-05-28', { latePaymentOn: '2026-05-27' }))
      .thenHappens({ type: 'FeeLapsed', latePaymentOn: '2026-05-27' });
    noticed.when(lapse('2026-05-27', { latePaymentOn: '2026-05-28' })).thenRefused('before_notice');
  });
});
