import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../../src/domain/applications/actions.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { ledgerRow } from '../../../src/domain/applications/ledger-row.js';
import { RECORD_OUTCOMES, type RecordOutcome } from '../../../src/domain/applications/outcomes.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { answered, given } from './given.js';
import { extend, order, post, recordRequested, withdraw } from './orders.js';

const answeredAs = (result: RecordOutcome, decidedOn = '2024-03-20'): ApplicationCommand => ({
  type: 'ReplyOnRecord',
  docNo: '更1号',
  decidedOn,
  result,
});
const requested = recordRequested('2024-03-01');
const UNCOUNTED = { category: 'org.business', receivedYear: null, closedYear: null, outcome: null };

describe('Art. 41 · a request to correct a record about oneself', () => {
  it.each(Object.keys(RECORD_OUTCOMES) as RecordOutcome[])('is answered: %s', (result) => {
    given(requested).when(answeredAs(result)).thenHappens({ type: 'RecordCorrectionReplied', result });
    expect(given(requested, answeredAs(result)).now().closure).toEqual({
      closedOn: '2024-03-20',
      outcome: result,
      docNo: '更1号',
    });
  });

  it('names the organ that may correct it, and how to contest the answer', () =>
    given(requested)
      .when({ ...answeredAs('transferred'), otherOrgan: '某市公安局' } as ApplicationCommand)
      .thenHappens({ otherOrgan: '某市公安局', remedy: expect.stringMatching(/60日内/) }));

  it('has a number on its answer', () =>
    given(requested)
      .when({ ...answeredAs('corrected'), docNo: null } as ApplicationCommand)
      .thenViolates('missing_reply_number'));

  it.each<[string, ApplicationCommand[]]>([
    ['when it comes', []],
    ['when it is answered', [answeredAs('corrected')]],
    ['when it is withdrawn', [withdraw('2024-03-06')]],
    [
      'when its day of receipt is corrected',
      [{ type: 'CorrectReceiptDate', correctedOn: '2024-03-06', receivedOn: '2024-03-04', reason: '' }],
    ],
    ['when it is declared void', [{ type: 'Void', voidedOn: '2024-03-06', reason: '' }]],
  ])('never enters Table 三: %s', (_, commands) => expect(given(requested, commands).now().counted).toEqual(UNCOUNTED));

  it('is never carried over', () => {
    const years = { lockedThrough: null, carrying: [2024, 2025] };
    expect(given(requested).when({ type: 'SettleCarryOver' }, { years }).events()).toEqual([]);
  });

  it('knows no period, so that nothing is due', () =>
    expect(ledgerRow('', 2, given(requested).now(), WORKING_CALENDAR)).toMatchObject({
      dueOn: null,
      facts: { caseKind: 'record_correction', dueUnknown: null },
    }));

  it('has nothing of an application for information, nor the other way round', () => {
    given(requested).when(answered('2024-03-20')).thenRefused('other_case_kind');
    given(requested).when(extend('2024-03-20', 5)).thenRefused('other_case_kind');
    given(requested).when(answered('2024-03-20'), { historical: true }).thenRefused('other_case_kind');
    expect(permittedActions(given(requested).now())).toEqual([
      'DraftReplyOnRecord',
      'Withdraw',
      'FileReview',
      'FileSuit',
      'Urge',
      'OrderSupervision',
      'HandOver',
      'SendInternalRequests',
      'CorrectCategory',
      'CorrectReceiptDate',
      'CorrectApplicantDetails',
      'Void',
    ]);
  });

  it('is served, contested and redone like any other', () => {
    const closed = given(requested, answeredAs('not_corrected'));
    closed.when(post('2024-06-03')).thenLawful();
    closed
      .when({ type: 'FileSuit', caseNo: '行初1号', route: 'litigation.direct', acceptedOn: '2024-05-06' })
      .thenHappens({ challenged: { outcome: 'not_corrected', decidedOn: '2024-03-20' } });
    given(requested, answeredAs('not_corrected'), order('2024-06-03'))
      .when(answeredAs('corrected', '2024-06-17'))
      .thenLawful();
    given(requested, answeredAs('not_corrected'), order('2024-06-03'))
      .when(answeredAs('corrected', '2024-06-02'))
      .thenRefused('before_notice');
    given(requested, answeredAs('not_corrected'), order('2024-06-03', '2024-06-24'))
      .when(answeredAs('corrected', '2024-08-20'))
      .thenViolates('reprocessed_late');
  });
});
