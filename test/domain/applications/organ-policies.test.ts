import { describe, it } from '@jest/globals';
import type { ApplicationCommand, Does } from '../../../src/domain/applications/commands.js';
import type { Facts } from '../../../src/domain/applications/judgement.js';
import { given, received } from './given.js';

const from = (on: string, values: object): Partial<Facts> => ({
  organ: { ended: null, chains: [], policies: [{ on, values: values as Record<string, never> }] },
});
const online = (submittedOn: string): ApplicationCommand => ({
  ...{ type: 'Lodge', channel: 'online', submittedOn, category: 'natural_person' },
});
const confirm = (receivedOn: string): Does<'Confirm'> => ({ type: 'Confirm', registerNo: 'A-1', receivedOn });

describe('Art. 31 · an online application is received when both sides confirm it', () => {
  const arrival = from('2026-10-01', { onlineReceipt: 'arrived' });

  it('unless the organ counts the arrival: then no other day is its receipt', () => {
    given(online('2026-10-03')).when(confirm('2026-10-08')).thenLawful();
    given(online('2026-10-03')).when(confirm('2026-10-08'), arrival).thenRefused('online_received_on_arrival');
    given(online('2026-10-03')).when(confirm('2026-10-03'), arrival).thenLawful();
  });

  it('the setting holds for what was submitted from its day on', () =>
    given(online('2026-09-30')).when(confirm('2026-10-08'), arrival).thenLawful());

  it('an old ledger is recorded as it is', () =>
    given(online('2026-10-03'))
      .when(confirm('2026-10-08'), { ...arrival, historical: true })
      .thenViolates('online_other_day'));

  it('a letter knows nothing of it', () =>
    given({ ...online('2026-10-03'), channel: 'post_ordinary' } as ApplicationCommand)
      .when(confirm('2026-10-08'), arrival)
      .thenLawful());
});

describe('Art. 30 · a correction is asked for once', () => {
  const ask = (issuedOn: string): ApplicationCommand => ({
    ...{ type: 'RequestCorrection', noticeNo: null, issuedOn, servedOn: issuedOn, items: ['身份证明'], dueOn: null },
  });
  const corrected: ApplicationCommand = { type: 'ReceiveCorrection', receivedOn: '2026-03-10' };
  const once = given(received('2026-03-02'), ask('2026-03-03'), corrected);

  it('or as often as the organ has allowed by that day', () => {
    once.when(ask('2026-03-11')).thenViolates('correction_repeated');
    once.when(ask('2026-03-11'), from('2026-03-11', { correctionsAllowed: 2 })).thenLawful();
    once.when(ask('2026-03-11'), from('2026-03-12', { correctionsAllowed: 2 })).thenViolates('correction_repeated');
  });
});

describe('Art. 4 · an organ that was merged or dissolved', () => {
  const merged: Partial<Facts> = { organ: { ended: { on: '2026-07-01', into: 'edu' }, chains: [], policies: [] } };

  it('receives nothing from that day on', () => {
    given().when(online('2026-07-01'), merged).thenRefused('organ_receives_no_more');
    given(online('2026-06-30')).when(confirm('2026-07-01'), merged).thenRefused('organ_receives_no_more');
    given(online('2026-06-30'), confirm('2026-06-30'))
      .when({ type: 'CorrectReceiptDate', correctedOn: '2026-07-06', receivedOn: '2026-07-01', reason: '误记' }, merged)
      .thenRefused('organ_receives_no_more');
    given(online('2026-06-30')).when(confirm('2026-06-30'), merged).thenLawful();
  });

  it('brings to an end what it has received', () =>
    given(received('2026-06-20'))
      .when({ type: 'Withdraw', requestedOn: '2026-07-06', acceptedOn: '2026-07-06', signed: true }, merged)
      .thenLawful());

  it('an old ledger is recorded as it is', () =>
    given(online('2026-06-30'))
      .when(confirm('2026-07-01'), { ...merged, historical: true })
      .thenViolates('received_after_end'));
});
