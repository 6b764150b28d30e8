import { describe, expect, it } from '@jest/globals';
import type { Channel } from '../../../../src/domain/applications/channels.js';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { expectedReceipt } from '../../../../src/domain/applications/decisions/receiving.js';
import { answered, given, received } from '../given.js';
import { askCorrection, charge, consult, corrected, extend } from '../orders.js';

const lodged = (channel: Does<'Lodge'>['channel'], submittedOn = '2024-03-01'): ApplicationCommand => ({
  type: 'Lodge',
  channel,
  submittedOn,
  category: 'natural_person',
});
const confirm = (receivedOn: string, more: Partial<Does<'Confirm'>> = {}): ApplicationCommand => ({
  type: 'Confirm',
  registerNo: 'A-1',
  receivedOn,
  ...more,
});
const split = (...childRegisterNos: string[]): ApplicationCommand => ({
  type: 'Split',
  splitOn: '2024-03-06',
  childRegisterNos,
});
const discard: ApplicationCommand = { type: 'Discard', discardedOn: '2024-04-01', reason: '联系不上' };

describe('Art. 29, 31 · lodging and receipt', () => {
  it.each([
    ['in_person', '31(1)'],
    ['post_signed', '31(2)'],
    ['post_ordinary', '31(2)'],
    ['online', '31(3)'],
    ['fax', '31(3)'],
    ['oral', '29(1)'],
    [null, null],
  ] as const)('by %s is dated by art. %s', (channel, basis) =>
    given(lodged(channel)).when(confirm('2024-03-01')).thenHappens({ type: 'ApplicationReceived', basis }),
  );

  it('cannot have come before there was a Regulation, as where the year is mistyped (in force since 2008-05-01)', () => {
    given().when(lodged('in_person', '1990-01-01')).thenRefused('before_regulation');
    given().when(lodged('in_person', '2008-04-30')).thenRefused('before_regulation');
    given().when(lodged('in_person', '2008-05-01')).thenHappens({ type: 'ApplicationLodged' });
  });

  it('cannot be received before it was submitted, nor an ordinary letter before it came', () => {
    given(lodged('online')).when(confirm('2024-02-29')).thenRefused('receipt_before_submission');
    given(lodged('post_ordinary'))
      .when(confirm('2024-03-04', { arrivedOn: '2024-03-05' }))
      .thenRefused('receipt_before_submission');
  });

  it('is received on the day it is handed in', () =>
    given(lodged('in_person')).when(confirm('2024-03-04')).thenRefused('in_person_same_day'));

  it('was handed in on another day, as an old ledger says: a breach of its own, or no order at all', () => {
    const old = { historical: true };
    given(lodged('in_person')).when(confirm('2024-03-04'), old).thenViolates('in_person_other_day');
    given(lodged('online'))
      .when(confirm('2024-02-29'), old)
      .thenSays('“收到”（2024-02-29）早于“提交（来信）”（2024-03-01），先后颠倒。');
  });

  it('is dated for whoever registers: at once where the rule is certain, else told what is waited for', () => {
    const submittedOn = '2024-03-01';
    const arrived = { ended: null, chains: [], policies: [{ on: '2024-01-01', values: { onlineReceipt: 'arrived' } }] };
    const dated = (channel: Channel, organ?: typeof arrived) => expectedReceipt({ channel, submittedOn }, organ);
    expect(dated('in_person')).toMatchObject({ receivedOn: submittedOn, basis: '31(1)' });
    expect(dated('post_signed')).toMatchObject({ receivedOn: null, why: expect.stringMatching(/签收之日.*签收以前/) });
    expect(dated('online')).toMatchObject({ receivedOn: null, why: expect.stringMatching(/双方确认之日.*确认以前/) });
    expect(dated('online', arrived)).toEqual({
      ...{ receivedOn: submittedOn, basis: '31(3)' },
      why: '本机关规定，通过互联网渠道提交的，以到达系统之日为收到申请之日：2024-03-01。',
    });
    expect(dated('fax', arrived).receivedOn).toBeNull();
  });

  it('is confirmed on the day an ordinary letter comes; a later day is a breach', () => {
    const letter = given(lodged('post_ordinary'));
    letter.when(confirm('2024-03-04', { arrivedOn: '2024-03-04' })).thenLawful();
    letter.when(confirm('2024-03-06', { arrivedOn: '2024-03-04' })).thenViolates('confirmed_late');
    letter.when(confirm('2024-03-06', { arrivedOn: '2024-02-01' })).thenRefused('before_notice');
    letter
      .when(confirm('2024-03-06', { arrivedOn: '2024-03-04' }))
      .thenHappens({ receivedOn: '2024-03-06', arrivedOn: '2024-03-04' });
  });

  it('is confirmed online whenever both sides do; of a letter nobody can say it was late where the day it came is not on record', () => {
    given(lodged('online'))
      .when(confirm('2024-03-06', { arrivedOn: '2024-03-04' }))
      .thenLawful();
    given(lodged('post_ordinary')).when(confirm('2024-03-06')).thenLawful(); // when the letter came is not on record
  });

  it('may be struck off while it is unconfirmed, not after', () => {
    given(lodged('online')).when(discard).thenHappens({ type: 'LodgingDiscarded' });
    given(received('2024-03-01')).when(discard).thenRefused('wrong_state');
    given(lodged('online'), discard).when(confirm('2024-04-02')).thenRefused('wrong_state');
  });

  it('is in one of the six columns of the form', () =>
    given()
      .when({ ...lodged('online'), category: 'org.media' } as unknown as ApplicationCommand)
      .thenRefused('unknown_category'));

  it('is refused for what was never lodged, and for a second lodging', () => {
    given().when(answered('2024-03-04')).thenRefused('not_registered');
    given(lodged('online')).when(lodged('online')).thenRefused('already_lodged');
  });
});

describe('Art. 45 · only what has happened is recorded (today is 2026-11-23)', () => {
  const now = given(received('2026-11-02'));

  it('refuses every day to come', () => {
    given(lodged('online', '2026-11-23')).when(confirm('2026-11-24')).thenRefused('future_date');
    now.when(askCorrection('2026-11-23', { servedOn: '2026-11-24' })).thenRefused('future_date');
    now.when(extend('2026-11-23', 5, { approvedOn: '2026-11-24' })).thenRefused('future_date');
    now.when(consult('2026-11-23', { servedOn: '2026-11-24' })).thenRefused('future_date');
    now.when(charge('2026-11-23', { receivedOn: '2026-11-24' })).thenRefused('future_date');
  });

  it('takes a day that is only set', () =>
    now.when(askCorrection('2026-11-23', { dueOn: '2026-12-07' })).thenHappens({ type: 'CorrectionRequested' }));

  it('refuses an impossible day in an old record too', () => {
    now.when(answered('2026-11-24'), { historical: true }).thenRefused('future_date');
    now.when(answered('2026-10-30'), { historical: true }).thenRefused('before_receipt');
  });
});

describe('Art. 29 · one application, one matter: splitting', () => {
  const file = received('2024-03-01');

  it('makes each further matter an application of its own', () => {
    given(file)
      .when(split('A-2', 'A-3'))
      .thenHappens({ type: 'ApplicationSplit', childRegisterNos: ['A-2', 'A-3'] });
    given(lodged('online'))
      .when(confirm('2024-03-01', { splitFrom: 'A-1' }))
      .thenHappens({ splitFrom: 'A-1' });
  });

  it('comes to something', () => given(file).when(split()).thenRefused('split_into_nothing'));

  it.each<[string, ApplicationCommand[]]>([
    ['a correction', [askCorrection('2024-03-04'), corrected('2024-03-05')]],
    ['an extension', [extend('2024-03-05', 5)]],
    ['a letter to a third party', [consult('2024-03-05')]],
    ['a question about reasons', [{ type: 'AskReason', requestedOn: '2024-03-05', dueOn: null }]],
    ['a delay', [{ type: 'Delay', newDueOn: '2024-06-28', notifiedOn: '2024-03-05' }]],
    [
      'a fee, even one that was revoked',
      [charge('2024-03-05'), { type: 'RevokeFeeNotice', revokedOn: '2024-03-06', reason: '' }],
    ],
  ])('comes before any notice: not after %s', (_, notice) =>
    given(file, notice).when(split('A-2')).thenRefused('split_too_late'),
  );
});
