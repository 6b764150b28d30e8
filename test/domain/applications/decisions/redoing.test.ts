import { describe, expect, it } from '@jest/globals';
import { answered, given, received } from '../given.js';
import { answeredAgain, order, selfCorrect, withdraw } from '../orders.js';

const file = received('2024-03-01');

describe('Art. 51 · the reply that is redone', () => {
  const closed = [file, answered('2024-03-20')].flat();

  it('replaces the row within the same open year and never in a later one', () => {
    given(closed, order('2024-06-03')).when(answeredAgain('2024-06-20')).thenHappens({ countsInTable3: true });
    given(closed, order('2024-06-03')).when(answeredAgain('2025-01-06')).thenHappens({ countsInTable3: false });
    given(closed, order('2024-06-03'))
      .when(answeredAgain('2024-06-20'), { years: { lockedThrough: 2024, carrying: [] } })
      .thenHappens({ countsInTable3: false, statisticalYear: 2025 });
  });

  it('is the one thing that the form counts of the application, which is received once', () => {
    const counted = (...again: Parameters<typeof given>) => given(closed, order('2024-06-03'), ...again).now().counted;
    const once = { category: 'natural_person', receivedYear: 2024, closedYear: 2024 };
    expect(counted(answeredAgain('2024-06-20'))).toEqual({ ...once, outcome: 'partially_granted' });
    expect(counted(answeredAgain('2025-01-06'))).toEqual({ ...once, outcome: 'granted.provided' });
    expect(counted()).toEqual({ ...once, outcome: 'granted.provided' });
  });

  it('is owed whatever the applicant wants meanwhile: nothing is withdrawn any more, but the answer may say so', () => {
    const ordered = given(file, answered('2024-03-20'), order('2024-06-03'));
    ordered.when(withdraw('2024-06-10')).thenRefused('wrong_state', '现在可以办理的有：');
    ordered
      .when(answeredAgain('2024-06-10', { principalOutcome: 'other.withdrawn' }))
      .thenRefused('redone_without_reply', '办理结果请选“其他处理：其他”');
    ordered.when(answeredAgain('2024-06-10', { principalOutcome: 'other.misc' })).thenLawful();
  });

  it('keeps to the day of the order', () => {
    const ordered = given(closed, order('2024-06-03', '2024-07-01'));
    ordered.when(answeredAgain('2024-07-01')).thenLawful();
    ordered.when(answeredAgain('2024-07-02')).thenViolates('reprocessed_late');
  });

  it('follows the order, which follows the reply', () => {
    given(closed, order('2024-06-03')).when(answeredAgain('2024-05-31')).thenRefused('before_notice');
    given(closed).when(order('2024-03-19')).thenRefused('before_notice');
    given(closed).when(order('2024-06-03', '2024-05-31')).thenRefused('before_notice');
    given(closed, order('2024-06-03'), answeredAgain('2024-06-20'))
      .when(order('2024-06-19'))
      .thenRefused('before_notice');
    given(closed).when(selfCorrect('2024-03-19')).thenRefused('before_notice');
    given(closed, order('2024-06-03'), answeredAgain('2024-06-20'))
      .when(selfCorrect('2024-06-19'))
      .thenRefused('before_notice');
  });

  it('names the decision that ordered it, or the document that the organ took back', () => {
    given(closed).when(order('2024-06-03')).thenHappens({ type: 'ReprocessingOrdered', byDocNo: '复决1号' });
    given(closed).when(selfCorrect('2024-06-03')).thenHappens({ type: 'ReplySelfCorrected', revokedDocNo: '公复1号' });
    given(closed)
      .when({ ...selfCorrect('2024-06-03'), revokedDocNo: '撤1号' })
      .thenHappens({ revokedDocNo: '撤1号' });
  });
});
