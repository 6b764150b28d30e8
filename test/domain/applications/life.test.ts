import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../../src/domain/applications/actions.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import { replyDueOn } from '../../../src/domain/law/reply-clock.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { Refusal } from '../../../src/domain/refusals.js';
import { answered, FACTS, given, received } from './given.js';

const askCorrection = (issuedOn: string, dueOn: string | null = null): ApplicationCommand => ({
  type: 'RequestCorrection',
  noticeNo: '补1号',
  issuedOn,
  servedOn: issuedOn,
  items: ['请说明所需信息的年份'],
  dueOn,
});
const extend = (notifiedOn: string, workingDays: number): ApplicationCommand => ({
  type: 'Extend',
  workingDays,
  approvedBy: '公开办主任',
  approvedOn: notifiedOn,
  noticeNo: '延1号',
  notifiedOn,
});
const consult = (sentOn: string, servedOn: string | null = sentOn, consultation = '甲公司'): ApplicationCommand => ({
  type: 'ConsultThirdParty',
  consultation,
  letterNo: '征1号',
  sentOn,
  servedOn,
});
const charge = (sentOn: string, receivedOn: string | null = sentOn): ApplicationCommand => ({
  type: 'ChargeFee',
  method: 'per_page',
  quantity: 200,
  amountFen: 270_000,
  noticeNo: '费1号',
  sentOn,
  receivedOn,
});
const dueOn = (...commands: (ApplicationCommand | ApplicationCommand[])[]) => {
  const { clock } = given(...commands).now();
  return clock && replyDueOn(clock, WORKING_CALENDAR);
};

describe('Art. 29, 31 · lodging and receipt', () => {
  const lodged = received('2024-03-01').slice(0, 1);
  const confirm = (receivedOn: string, more = {}): ApplicationCommand => ({
    type: 'Confirm',
    registerNo: 'A-1',
    receivedOn,
    ...more,
  });

  it('counts nowhere before its receipt is confirmed (edge case 8)', () =>
    expect(given(lodged).now().counted.receivedYear).toBeNull());

  it('counts in the year of its receipt: sent on 31 December, confirmed on 2 January', () => {
    const sent: ApplicationCommand = {
      type: 'Lodge',
      channel: 'online',
      submittedOn: '2024-12-31',
      category: 'org.other',
    };
    given(sent)
      .when(confirm('2025-01-02'))
      .thenHappens({ type: 'ApplicationReceived', statisticalYear: 2025, basis: '31(3)' });
  });

  it('cannot be received before it was submitted', () =>
    given(lodged).when(confirm('2024-02-29')).thenRefused('receipt_before_submission'));

  it('is received on the day it is handed in', () =>
    given({ type: 'Lodge', channel: 'in_person', submittedOn: '2024-03-01', category: 'natural_person' })
      .when(confirm('2024-03-04'))
      .thenRefused('in_person_same_day'));

  it('records an ordinary letter that was confirmed later than it came', () =>
    given({ type: 'Lodge', channel: 'post_ordinary', submittedOn: '2024-03-01', category: 'natural_person' })
      .when(confirm('2024-03-06', { arrivedOn: '2024-03-04' }))
      .thenViolates('confirmed_late'));

  it('may be struck off while it is unconfirmed, not after', () => {
    given(lodged)
      .when({ type: 'Discard', discardedOn: '2024-04-01', reason: '联系不上' })
      .thenHappens({ type: 'LodgingDiscarded' });
    given(received('2024-03-01'))
      .when({ type: 'Discard', discardedOn: '2024-04-01', reason: '联系不上' })
      .thenRefused('wrong_state');
  });

  it('is refused for what was never lodged, for a second lodging, and for a day to come', () => {
    given().when(answered('2024-03-04')).thenRefused('not_registered');
    given(lodged)
      .when(lodged[0] as ApplicationCommand)
      .thenRefused('already_lodged');
    given(lodged).when(confirm('2026-11-24')).thenRefused('future_date');
  });
});

describe('Art. 30 · correction', () => {
  it('is asked within seven working days: received 2026-01-05, notice by 2026-01-14', () => {
    given(received('2026-01-05')).when(askCorrection('2026-01-14')).thenLawful();
    given(received('2026-01-05')).when(askCorrection('2026-01-15')).thenViolates('correction_notice_late');
  });

  it('restarts the clock even when it was asked too late (edge case 1, example C)', () =>
    expect(
      dueOn(received('2026-01-05'), askCorrection('2026-01-15'), {
        type: 'ReceiveCorrection',
        receivedOn: '2026-01-30',
      }),
    ).toEqual({ dueOn: '2026-03-05' }));

  it('names everything at once, and once only', () => {
    const again = [
      received('2024-03-01'),
      askCorrection('2024-03-04'),
      { type: 'ReceiveCorrection', receivedOn: '2024-03-11' },
    ];
    given(...(again as ApplicationCommand[]))
      .when(askCorrection('2024-03-12'))
      .thenViolates('correction_repeated');
    given(received('2024-03-01'))
      .when({ ...askCorrection('2024-03-04'), items: [] } as ApplicationCommand)
      .thenViolates('correction_items_missing');
  });

  it('lapses only after its period, and belongs to the year of the lapse (edge case 2)', () => {
    const asked = given(received('2024-12-16'), askCorrection('2024-12-18', '2025-01-03'));
    asked.when({ type: 'LapseCorrection', lapsedOn: '2025-01-03', docNo: null }).thenRefused('correction_not_due');
    asked
      .when({ type: 'LapseCorrection', lapsedOn: '2025-01-06', docNo: null })
      .thenHappens({ type: 'CorrectionLapsed', statisticalYear: 2025 });
    given(received('2024-12-16'), askCorrection('2024-12-18'))
      .when({ type: 'LapseCorrection', lapsedOn: '2025-01-06', docNo: null })
      .thenRefused('correction_period_unknown');
  });

  it('cannot arrive before it was asked for', () =>
    given(received('2024-03-01'), askCorrection('2024-03-05'))
      .when({ type: 'ReceiveCorrection', receivedOn: '2024-03-04' })
      .thenRefused('before_notice'));
});

describe('Art. 33 ¶2 · extending the reply period', () => {
  it('adds to the running period (example A: 2025-10-16, extended by 20 to 2025-11-13)', () => {
    expect(dueOn(received('2025-09-12'))).toEqual({ dueOn: '2025-10-16' });
    expect(dueOn(received('2025-09-12'), extend('2025-10-16', 20))).toEqual({ dueOn: '2025-11-13' });
  });

  it('is refused beyond twenty working days (edge case 5)', () => {
    given(received('2024-03-01')).when(extend('2024-03-20', 21)).thenRefused('extension_out_of_range');
    given(received('2024-03-01')).when(extend('2024-03-20', 0)).thenRefused('extension_out_of_range');
  });

  it('is recorded as a breach when repeated, late, or approved by nobody', () => {
    given(received('2024-03-01'), extend('2024-03-20', 5))
      .when(extend('2024-03-21', 5))
      .thenViolates('extension_repeated');
    given(received('2024-03-01')).when(extend('2024-04-01', 5)).thenViolates('extension_notified_late');
    given(received('2024-03-01'))
      .when({ ...extend('2024-03-20', 5), approvedBy: null } as ApplicationCommand)
      .thenViolates('extension_unapproved');
  });
});

describe('Art. 32, 34 · asking third parties and other organs', () => {
  const asked = given(received('2026-03-02'), consult('2026-03-09', '2026-03-11'));

  it('suspends the clock until the answer (example D)', () =>
    expect(
      dueOn(received('2026-03-02'), consult('2026-03-09', '2026-03-11'), {
        type: 'ReceiveThirdPartyAnswer',
        consultation: '甲公司',
        receivedOn: '2026-03-25',
        position: 'object',
      }),
    ).toEqual({ dueOn: '2026-04-16' }));

  it('lapses fifteen working days after the letter was received', () => {
    const lapse = (lapsedOn: string): ApplicationCommand => ({
      type: 'LapseThirdParty',
      consultation: '甲公司',
      lapsedOn,
    });
    asked.when(lapse('2026-03-31')).thenRefused('consultation_not_lapsed');
    asked.when(lapse('2026-04-01')).thenHappens({ type: 'ThirdPartyLapsed' });
    given(received('2026-03-02'), consult('2026-03-09', null))
      .when(lapse('2026-04-01'))
      .thenRefused('consultation_not_served');
  });

  it('knows its letters by name', () => {
    asked.when(consult('2026-03-10')).thenRefused('consultation_exists');
    asked
      .when({ type: 'ReceiveThirdPartyAnswer', consultation: '乙公司', receivedOn: '2026-03-25', position: 'agree' })
      .thenRefused('unknown_consultation');
  });

  it('must have ended before the reply, unless it is moot', () => {
    asked.when(answered('2026-03-20')).thenRefused('consultation_open');
    asked
      .when({ ...answered('2026-03-20'), consultationsMoot: true } as ApplicationCommand)
      .thenHappens({ type: 'ReplyIssued' });
  });
});

describe('Art. 35 · many and frequent applications', () => {
  const delay: ApplicationCommand = { type: 'Delay', newDueOn: '2024-06-28', notifiedOn: '2024-03-25' };
  const reason: ApplicationCommand[] = [
    { type: 'AskReason', requestedOn: '2024-03-05', dueOn: '2024-03-15' },
    { type: 'ReceiveReason', receivedOn: '2024-03-12', judgedReasonable: true },
  ];

  it('delays the reply once the reasons were found good', () =>
    given(received('2024-03-01'), reason).when(delay).thenLawful());
  it('records a delay without reasons', () =>
    given(received('2024-03-01')).when(delay).thenViolates('delay_without_reason'));
  it('needs the question before the answer', () =>
    given(received('2024-03-01'))
      .when(reason[1] as ApplicationCommand)
      .thenRefused('reason_not_requested'));
});

describe('Art. 42 · processing fees', () => {
  const noticed = given(received('2026-04-01'), charge('2026-04-24'));

  it('restarts the period on the day after payment (example F)', () =>
    expect(
      dueOn(received('2026-04-01'), charge('2026-04-24'), { type: 'PayFee', paidOn: '2026-05-12', receiptNo: '1' }),
    ).toEqual({ dueOn: '2026-06-09' }));

  it('lapses after twenty working days: pay by 2026-05-26', () => {
    noticed.when({ type: 'LapseFee', lapsedOn: '2026-05-26', docNo: null }).thenRefused('fee_not_due');
    noticed.when({ type: 'LapseFee', lapsedOn: '2026-05-27', docNo: null }).thenHappens({ type: 'FeeLapsed' });
    given(received('2026-04-01'), charge('2026-04-24', null))
      .when({ type: 'LapseFee', lapsedOn: '2026-05-27', docNo: null })
      .thenRefused('fee_period_unknown');
  });

  it('accepts a payment on working day 21 with a note (edge case 10)', () =>
    noticed.when({ type: 'PayFee', paidOn: '2026-05-27', receiptNo: null }).thenViolates('fee_paid_late'));

  it('did not exist before 2021-01-01 (edge case 12)', () =>
    given(received('2020-12-01')).when(charge('2020-12-31')).thenRefused('fee_before_measures'));

  it('is charged by one method only, in whole pages, by the rates', () => {
    given(received('2026-04-01'), charge('2026-04-20'), { type: 'PayFee', paidOn: '2026-04-21', receiptNo: null })
      .when({ ...charge('2026-04-24'), method: 'per_item' } as ApplicationCommand)
      .thenRefused('fee_two_methods');
    given(received('2026-04-01'))
      .when({ ...charge('2026-04-24'), quantity: 1.5 } as ApplicationCommand)
      .thenRefused('fee_quantity');
    given(received('2026-04-01'))
      .when({ ...charge('2026-04-24'), amountFen: 1 } as ApplicationCommand)
      .thenViolates('fee_amount_wrong');
  });

  it('is told within the period, and may be revoked', () => {
    given(received('2026-04-01')).when(charge('2026-05-25')).thenViolates('fee_notice_late');
    noticed
      .when({ type: 'RevokeFeeNotice', revokedOn: '2026-04-27', reason: '减免' })
      .thenHappens({ type: 'FeeNoticeRevoked' });
  });
});

describe('Art. 33, 36–40 · the reply and its service', () => {
  const serve = (dispatchedOn: string | null, servedOn: string | null): ApplicationCommand => ({
    type: 'Serve',
    method: 'post',
    dispatchedOn,
    servedOn,
  });

  it('is late after the due day', () => {
    given(received('2026-02-02')).when(answered('2026-03-06')).thenLawful();
    given(received('2026-02-02')).when(answered('2026-03-09')).thenViolates('reply_late');
  });

  it('is in time when posted on the due day, whenever it arrives (edge case 6)', () => {
    const replied = given(received('2026-02-02'), answered('2026-03-06'));
    replied.when(serve('2026-03-06', '2026-03-10')).thenLawful();
    replied.when(serve('2026-03-09', '2026-03-10')).thenViolates('served_late');
    replied.when(serve(null, null)).thenRefused('service_without_date');
  });

  it('counts in the year of its date although it was posted in the next (edge case 7)', () =>
    given(received('2024-12-16'), answered('2024-12-31'))
      .when(serve('2025-01-06', null))
      .thenViolates('served_next_year'));

  it('cites the law it refuses by; the row that only the form knows needs none (edge case 11)', () => {
    const with_ = (principalOutcome: string) => ({ ...answered('2024-03-04'), principalOutcome }) as ApplicationCommand;
    given(received('2024-03-01')).when(with_('refused.internal_affairs')).thenViolates('missing_basis');
    given(received('2024-03-01')).when(with_('not_processed.confirm_or_reissue')).thenLawful();
    given(received('2024-03-01')).when(with_('other.withdrawn')).thenRefused('outcome_needs_lapse');
    given(received('2024-03-01'))
      .when({ ...with_('not_processed.confirm_or_reissue'), docNo: null } as ApplicationCommand)
      .thenViolates('missing_reply_number');
  });

  it('is never given twice, nor before receipt', () => {
    given(received('2024-03-01'), answered('2024-03-04')).when(answered('2024-03-05')).thenRefused('wrong_state');
    given(received('2024-03-01')).when(answered('2024-02-29')).thenRefused('before_receipt');
  });

  it('is forestalled by a withdrawal, which should be signed', () =>
    given(received('2024-03-01'))
      .when({ type: 'Withdraw', requestedOn: '2024-03-05', acceptedOn: '2024-03-05', signed: false })
      .thenViolates('withdrawal_unsigned'));
});

describe('Art. 51 · reviews, suits and the reply that is redone', () => {
  const suit = (caseNo: string, route: 'review' | 'litigation.direct'): ApplicationCommand => ({
    type: route === 'review' ? 'FileReview' : 'FileSuit',
    caseNo,
    route,
    acceptedOn: '2024-05-06',
  });
  const closed = [received('2024-03-01'), answered('2024-03-20')];
  const order: ApplicationCommand = {
    type: 'OrderReprocessing',
    orderedOn: '2024-06-03',
    byDocNo: '复决1号',
    dueOn: '2024-07-01',
  };
  const again = (decidedOn: string): ApplicationCommand => ({
    type: 'ReplyAgain',
    docNo: '公复2号',
    decidedOn,
    principalOutcome: 'partially_granted',
    legalBasis: ['37', '16(1)'],
  });

  it('replaces the row within the same open year and never in a later one', () => {
    given(...closed, order)
      .when(again('2024-06-20'))
      .thenHappens({ countsInTable3: true });
    given(...closed, order)
      .when(again('2025-01-06'))
      .thenHappens({ countsInTable3: false, violations: ['reprocessed_late'] });
    given(...closed, order)
      .when(again('2024-06-20'), { years: { lockedThrough: 2024, carrying: [] } })
      .thenHappens({ countsInTable3: false });
  });

  it('goes through review first for a refusal since 2024', () =>
    given(received('2024-03-01'), {
      ...answered('2024-03-20'),
      principalOutcome: 'refused.internal_affairs',
      legalBasis: ['16(1)'],
    } as ApplicationCommand)
      .when(suit('行初1号', 'litigation.direct'))
      .thenViolates('mandatory_review_skipped'));

  it('knows its cases by their numbers', () => {
    given(...closed, suit('复1号', 'review'))
      .when(suit('复1号', 'review'))
      .thenRefused('proceeding_exists');
    given(...closed)
      .when({ type: 'DecideReview', caseNo: '复9号', decidedOn: '2024-06-03', result: 'upheld' })
      .thenRefused('unknown_proceeding');
    given(...closed, suit('复1号', 'review'))
      .when({ type: 'DecideReview', caseNo: '复1号', decidedOn: '2024-05-05', result: 'upheld' })
      .thenRefused('decided_before_accepted');
    given(...closed)
      .when({ ...suit('行初1号', 'litigation.direct'), route: 'review' } as ApplicationCommand)
      .thenRefused('proceeding_route');
  });
});

describe('Art. 50 · years that are closed', () => {
  const locked = { years: { lockedThrough: 2024, carrying: [] } };

  it('counts a late letter in the first open year', () =>
    given(received('2024-12-02').slice(0, 1))
      .when({ type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-12-02' }, locked)
      .thenHappens({ statisticalYear: 2025 }));

  it('keeps the column, the year and the result it has published', () => {
    const closed = given(received('2024-03-01'), answered('2024-03-20'));
    closed
      .when({ type: 'CorrectCategory', correctedOn: '2025-03-03', category: 'org.business', reason: '误选' }, locked)
      .thenHappens({ new: 'org.business', countedAs: 'natural_person' });
    closed
      .when({ type: 'CorrectReceiptDate', correctedOn: '2025-03-03', receivedOn: '2024-03-04', reason: '误记' }, locked)
      .thenHappens({ new: '2024-03-04', statisticalYear: 2024 });
    given(received('2024-03-01'))
      .when({ type: 'Void', voidedOn: '2025-03-03', reason: '重复登记' }, locked)
      .thenRefused('voiding_locked');
  });

  it('withdraws the carry-over of a reply of 30 December entered in January', () => {
    const years = { lockedThrough: null, carrying: [2024] };
    const open = received('2024-12-16');
    given(open).when({ type: 'SettleCarryOver' }, { years }).thenHappens({ type: 'CarriedOver', from: 2024, to: 2025 });
    const carried = given(open).when({ type: 'SettleCarryOver' }, { years }).after();
    expect(carried.carriedFrom).toEqual([2024]);
    const fresh = decide(answered('2024-12-30'), carried, { ...FACTS, years });
    expect(fresh.map((event) => event.type)).toEqual(['ReplyIssued', 'CarryOverWithdrawn']);
  });

  it('is not possible to correct nothing', () => {
    given(received('2024-03-01'))
      .when({ type: 'CorrectCategory', correctedOn: '2024-03-04', category: 'natural_person', reason: '' })
      .thenRefused('nothing_to_correct');
    given(received('2024-03-01'), answered('2024-03-20'))
      .when({ type: 'CorrectReceiptDate', correctedOn: '2024-04-01', receivedOn: '2024-03-21', reason: '' })
      .thenRefused('receipt_after_events');
  });
});

describe('Art. 34 · asking an organ that made the information too', () => {
  const ask: ApplicationCommand = {
    type: 'ConsultOrgan',
    consultation: '乙局',
    organ: '乙局',
    kind: 'joint_author',
    sentOn: '2026-03-09',
    servedOn: '2026-03-11',
  };
  const asked = given(received('2026-03-02'), ask);

  it('is deemed to agree when silent for fifteen working days', () => {
    asked
      .when({ type: 'LapseOrgan', consultation: '乙局', lapsedOn: '2026-03-31' })
      .thenRefused('consultation_not_lapsed');
    asked
      .when({ type: 'LapseOrgan', consultation: '乙局', lapsedOn: '2026-04-01' })
      .thenHappens({ type: 'OrganLapsed' });
  });

  it('is no third party: its letter is not ended by a third party', () => {
    asked
      .when({ type: 'ReceiveThirdPartyAnswer', consultation: '乙局', receivedOn: '2026-03-16', position: 'agree' })
      .thenRefused('unknown_consultation');
    asked
      .when({ type: 'ReceiveOrganAnswer', consultation: '乙局', receivedOn: '2026-03-16', position: 'agree' })
      .thenHappens({ type: 'OrganResponded' });
  });
});

describe('Art. 29, 44, 45 · splitting, publishing, and putting the record right', () => {
  const closed = given(received('2024-03-01'), answered('2024-03-20'));
  const fix: ApplicationCommand = {
    type: 'CorrectClosure',
    correctedOn: '2024-04-01',
    closedOn: '2024-03-21',
    outcome: 'partially_granted',
    docNo: '公复1号',
    reason: '误选',
  };

  it('splits before any notice, into something', () => {
    const split = (childRegisterNos: string[]): ApplicationCommand => ({
      type: 'Split',
      splitOn: '2024-03-04',
      childRegisterNos,
    });
    given(received('2024-03-01'))
      .when(split(['A-2']))
      .thenHappens({ type: 'ApplicationSplit' });
    given(received('2024-03-01')).when(split([])).thenRefused('split_into_nothing');
    const touched: ApplicationCommand[] = [
      askCorrection('2024-03-04'),
      { type: 'ReceiveCorrection', receivedOn: '2024-03-04' },
    ];
    given(received('2024-03-01'), touched)
      .when(split(['A-2']))
      .thenRefused('split_too_late');
  });

  it('publishes what was given to one for everybody', () =>
    closed
      .when({ type: 'Publish', on: '2024-04-08', url: 'https://example.gov.cn/1' })
      .thenHappens({ type: 'PublishedProactively' }));

  it('corrects a result entered wrongly; a locked year keeps what it has counted', () => {
    closed.when(fix).thenHappens({ type: 'ClosureCorrected', countedAs: 'partially_granted', statisticalYear: 2024 });
    closed
      .when(fix, { years: { lockedThrough: 2024, carrying: [] } })
      .thenHappens({ type: 'ClosureCorrected', countedAs: 'granted.provided', statisticalYear: 2024 });
    given(received('2024-03-01'), answered('2024-03-20'), {
      type: 'SelfCorrect',
      correctedOn: '2024-04-01',
      reason: '',
    })
      .when(fix)
      .thenRefused('wrong_state');
  });
});

describe('The register', () => {
  it('offers the actions that the state allows', () => {
    expect(permittedActions(given(received('2024-03-01')).now())).toContain('Extend');
    expect(permittedActions(given(received('2024-03-01'), answered('2024-03-04')).now())).not.toContain('Extend');
  });

  it('says a refusal in Chinese, with its article', () => {
    const refusal = new Refusal('wrong_state', { state: '办结', action: '答复' });
    expect(refusal.message).toBe('申请目前为“办结”，不能办理“答复”。');
    expect(refusal.article).toBe('45');
  });
});
