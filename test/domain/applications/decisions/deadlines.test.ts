import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { answered, given, received } from '../given.js';
import { askCorrection, charge, consult, corrected, extend, pay, thirdPartyAnswers } from '../orders.js';

const lapse = (lapsedOn: string, more: Partial<Does<'LapseCorrection'>> = {}): ApplicationCommand => ({
  type: 'LapseCorrection',
  lapsedOn,
  docNo: null,
  ...more,
});

describe('Art. 30 · correction', () => {
  it('is asked within seven working days: received 2026-01-05, notice by 2026-01-14', () => {
    given(received('2026-01-05')).when(askCorrection('2026-01-14')).thenLawful();
    given(received('2026-01-05')).when(askCorrection('2026-01-15')).thenViolates('correction_notice_late');
  });

  it('is judged by no calendar in a year that has none', () =>
    given(received('2018-12-20')).when(askCorrection('2019-01-10')).thenLawful());

  it('names everything at once, and once only', () => {
    given(received('2024-03-01'))
      .when(askCorrection('2024-03-04', { items: [] }))
      .thenViolates('correction_items_missing');
    given(received('2024-03-01'), askCorrection('2024-03-04'), corrected('2024-03-06'))
      .when(askCorrection('2024-03-07'))
      .thenViolates('correction_repeated');
  });

  it('sets days in their order', () => {
    const asks = (days: Partial<Does<'RequestCorrection'>>) => askCorrection('2024-03-05', days);
    given(received('2024-03-01'))
      .when(asks({ servedOn: '2024-03-04' }))
      .thenRefused('before_notice');
    given(received('2024-03-01'))
      .when(asks({ dueOn: '2024-03-04' }))
      .thenRefused('before_notice');
    given(received('2024-03-01'))
      .when(asks({ dueOn: '2024-03-04', servedOn: null }))
      .thenRefused('before_notice', '补正告知');
    given(received('2024-03-01'))
      .when(asks({ servedOn: '2024-03-08', dueOn: '2024-03-07' }))
      .thenRefused('before_notice', '送达');
    given(received('2024-03-01'))
      .when(asks({ servedOn: '2024-03-08', dueOn: '2024-03-08' }))
      .thenLawful();
    given(received('2024-03-01'), asks({})).when(corrected('2024-03-04')).thenRefused('before_notice');
  });

  it('asked for a second time is answered, and given up, by the second notice', () => {
    const twice = given(
      received('2024-03-01'),
      askCorrection('2024-03-04', { dueOn: '2024-03-18' }),
      corrected('2024-03-06'),
      askCorrection('2024-03-11', { dueOn: '2024-03-25' }),
    );
    twice.when(corrected('2024-03-08')).thenRefused('before_notice');
    twice.when(corrected('2024-03-12')).thenLawful();
    twice.when(lapse('2024-03-19')).thenRefused('correction_not_due');
    twice.when(lapse('2024-03-26')).thenLawful();
  });

  it('that comes in an old ledger without a notice says so', () =>
    given(received('2024-03-01'))
      .when(corrected('2024-03-11'), { historical: true })
      .thenSays('没有登记补正告知，这一事项缺少它所依据的一步。'));

  it('that was given up says how that may be contested', () =>
    given(received('2024-03-01'), askCorrection('2024-03-04', { dueOn: '2024-03-18' }))
      .when(lapse('2024-03-19'))
      .thenHappens({ remedy: expect.stringMatching(/60日内.*申请行政复议.*6个月内/) }));

  it('starts the period anew when the corrected application comes (example C)', () =>
    given(received('2026-01-05'), askCorrection('2026-01-14'), corrected('2026-01-30')).thenDue('2026-03-05'));

  it('may come late with a good reason, which stands on record', () =>
    given(received('2024-03-01'), askCorrection('2024-03-04', { dueOn: '2024-03-18' }))
      .when({ type: 'ReceiveCorrection', receivedOn: '2024-03-20', channel: 'post_signed', lateButJustified: true })
      .thenHappens({ type: 'CorrectionReceived', channel: 'post_signed', lateButJustified: true }));

  it('lapses only after its period', () => {
    const asked = given(received('2024-03-01'), askCorrection('2024-03-04', { dueOn: '2024-03-18' }));
    asked.when(lapse('2024-03-18')).thenRefused('correction_not_due');
    asked.when(lapse('2024-03-18'), { historical: true }).thenViolates('correction_lapsed_early');
    asked
      .when(lapse('2024-03-19', { noJustification: true }))
      .thenHappens({ type: 'CorrectionLapsed', noJustification: true, statisticalYear: 2024 });
  });

  it('does not lapse while nobody knows when its period ends', () =>
    given(received('2024-03-01'), askCorrection('2024-03-04'))
      .when(lapse('2024-06-03'))
      .thenRefused('correction_period_unknown'));

  it('that lapsed in an old record has no notice, no period, or was answered after all: three different breaches', () => {
    const old = { historical: true };
    const file = received('2024-03-01');
    given(file).when(lapse('2024-06-03'), old).thenViolates('missing_notice');
    given(file, askCorrection('2024-03-04')).when(lapse('2024-06-03'), old).thenViolates('correction_period_missing');
    given(file, askCorrection('2024-03-04', { dueOn: '2024-03-18' }), corrected('2024-03-11'))
      .when(lapse('2024-03-19'), old)
      .thenSays('“收到补正”（2024-03-11）早于“逾期不补正”（2024-03-19），先后颠倒。');
  });

  it('has a period once it is known when the notice was received', () => {
    const served: ApplicationCommand = {
      type: 'ServeNotice',
      notice: 'correction',
      servedOn: '2024-03-07',
      dueOn: '2024-03-21',
    };
    const asked = given(received('2024-03-01'), askCorrection('2024-03-04', { servedOn: null }));
    asked.when(served).thenHappens({ type: 'NoticeServed', notice: 'correction', dueOn: '2024-03-21' });
    asked.when({ ...served, servedOn: '2024-03-01' }).thenRefused('before_notice');
    asked.when({ ...served, dueOn: '2024-03-06' }).thenRefused('before_notice');
    given(received('2024-03-01'), askCorrection('2024-03-04', { servedOn: null }), served)
      .when(lapse('2024-03-21'))
      .thenRefused('correction_not_due');
  });
});

describe('Art. 33 ¶2 · extending the reply period', () => {
  it('adds to the running period (example A: 2025-10-16, extended by 20 to 2025-11-13)', () => {
    given(received('2025-09-12')).thenDue('2025-10-16');
    given(received('2025-09-12'), extend('2025-10-16', 20)).thenDue('2025-11-13');
  });

  it.each([21, 0, -1, 1.5])('of %d working days is refused; an old record that says so records the breach', (days) => {
    given(received('2024-03-01')).when(extend('2024-03-20', days)).thenRefused('extension_out_of_range');
    given(received('2024-03-01'))
      .when(extend('2024-03-20', days), { historical: true })
      .thenViolates('extension_too_long');
  });

  it.each([1, 20])('may be of %d', (days) =>
    given(received('2024-03-01')).when(extend('2024-03-20', days)).thenLawful(),
  );

  it('is a breach when told after the due day', () => {
    given(received('2024-03-01')).when(extend('2024-03-29', 5)).thenLawful();
    given(received('2024-03-01')).when(extend('2024-04-01', 5)).thenViolates('extension_notified_late');
  });

  it('is a breach the second time, but a period that started anew may be extended once again', () => {
    given(received('2024-03-01'), extend('2024-03-20', 5))
      .when(extend('2024-03-21', 5))
      .thenViolates('extension_repeated');
    given(received('2024-03-01'), extend('2024-03-04', 5), askCorrection('2024-03-05'), corrected('2024-03-11'))
      .when(extend('2024-03-21', 5))
      .thenLawful();
  });
});

describe('Art. 33 ¶2 · an extension in an old ledger', () => {
  const file = received('2025-09-12');
  const undated = extend('2025-10-09', 20, { approvedBy: null, approvedOn: null, notifiedOn: null });
  const ledger = { historical: true };

  it('without its day is a breach of its own, of no day and out of no order; it lengthens the period (2025-11-13)', () => {
    given(file).when(undated, ledger).thenViolates('extension_undated');
    given(file, answered('2025-11-13')).when(undated, ledger).thenViolates('extension_undated');
    expect(given(file).when(undated, ledger).after().clock?.extensions).toEqual([{ on: null, workingDays: 20 }]);
  });

  it('without its working days lengthens nothing, and says so', () => {
    const days = { ...undated, workingDays: null, notifiedOn: '2025-10-09' };
    given(file).when(days, ledger).thenViolates('extension_days_missing');
    given(file)
      .when({ ...undated, workingDays: 0, notifiedOn: '2025-10-09' }, ledger)
      .thenViolates('extension_too_long');
  });
});

describe('Art. 33 ¶3 · what suspends the period', () => {
  it('is an answer awaited (example D: due 2026-04-16 instead of 2026-03-30)', () => {
    const asked = consult('2026-03-09', { servedOn: '2026-03-11' });
    given(received('2026-03-02')).thenDue('2026-03-30');
    given(received('2026-03-02'), asked, thirdPartyAnswers('2026-03-25')).thenDue('2026-04-16');
  });

  it('is never a payment: that starts it anew (example F)', () =>
    given(received('2026-04-13'), charge('2026-04-24'), pay('2026-05-12')).thenDue('2026-06-09'));
});

describe('Art. 35 · many and frequent applications', () => {
  const asks: ApplicationCommand = { type: 'AskReason', requestedOn: '2024-03-05', dueOn: '2024-03-15' };
  const reason = (judgedReasonable: boolean): ApplicationCommand => ({
    type: 'ReceiveReason',
    receivedOn: '2024-03-12',
    judgedReasonable,
  });
  const delay: ApplicationCommand = { type: 'Delay', newDueOn: '2024-06-28', notifiedOn: '2024-03-25' };
  const file = received('2024-03-01');

  it('delays the reply once the reasons were found good', () => {
    given(file, asks, reason(true)).when(delay).thenLawful();
    given(file, asks, reason(true), delay).thenDue('2024-06-28');
  });

  it('is a breach to delay without reasons, or with reasons that were not good', () => {
    given(file).when(delay).thenViolates('delay_without_reason');
    given(file, asks, reason(false)).when(delay).thenViolates('delay_without_reason');
  });

  it('is a breach to delay what is late already (due 2024-03-29)', () =>
    given(file, asks, reason(true))
      .when({ ...delay, notifiedOn: '2024-05-20' } as ApplicationCommand)
      .thenViolates('delay_late'));

  it('asks before it hears', () => {
    given(file).when(reason(true)).thenRefused('reason_not_requested');
    given(file, asks)
      .when({ ...reason(true), receivedOn: '2024-03-04' } as ApplicationCommand)
      .thenRefused('before_notice');
    given(file)
      .when({ ...asks, dueOn: '2024-03-04' } as ApplicationCommand)
      .thenRefused('before_notice');
    given(file)
      .when({ ...delay, newDueOn: '2024-03-22' } as ApplicationCommand)
      .thenRefused('before_notice');
  });

  it('does not stop the clock while it asks', () => given(file, asks).thenDue('2024-03-29'));
});
