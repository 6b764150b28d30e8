import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { ProceedingRoute } from '../../../../src/domain/applications/events.js';
import { answered, given, received } from '../given.js';
import { answeredAgain, order } from '../orders.js';

const file = (caseNo: string, route: ProceedingRoute, acceptedOn = '2024-05-06'): ApplicationCommand => ({
  type: route === 'review' ? 'FileReview' : 'FileSuit',
  caseNo,
  route,
  acceptedOn,
});
const decides = (
  type: 'DecideReview' | 'DecideSuit' | 'DecideAppeal',
  caseNo: string,
  decidedOn = '2024-07-01',
): ApplicationCommand => ({
  type,
  caseNo,
  decidedOn,
  result: 'upheld',
});
const appeal = (acceptedOn: string): ApplicationCommand => ({ type: 'FileAppeal', caseNo: '行初1号', acceptedOn });

const closed = [received('2024-03-01'), answered('2024-03-20')].flat();
const sued = [...closed, file('行初1号', 'litigation.direct')];

describe('Art. 51 · reviews and suits', () => {
  it('may come before the reply too: over silence', () =>
    given(received('2024-03-01')).when(file('复1号', 'review')).thenIs({
      type: 'ReviewFiled',
      caseNo: '复1号',
      route: 'review',
      acceptedOn: '2024-05-06',
      statisticalYear: 2024,
    }));

  it('say which reply they contest', () => {
    given(closed)
      .when(file('复1号', 'review'))
      .thenHappens({ challenged: { outcome: 'granted.provided', decidedOn: '2024-03-20' } });
    given(closed, order('2024-04-01'), answeredAgain('2024-04-15'))
      .when(file('复1号', 'review'))
      .thenHappens({ challenged: { outcome: 'partially_granted', decidedOn: '2024-04-15' } });
    given(closed, order('2024-05-08'), answeredAgain('2024-05-20'))
      .when(file('复1号', 'review')) // entered after the reply was redone, accepted before
      .thenHappens({ challenged: { outcome: 'granted.provided', decidedOn: '2024-03-20' } });
  });

  it('contest what was decided, however it was put down at first', () => {
    const corrected: ApplicationCommand = {
      ...{ type: 'CorrectClosure', correctedOn: '2024-06-03', closedOn: '2024-03-21', outcome: 'unable.not_exist' },
      ...{ docNo: '公复1号', reason: '录入有误' },
    };
    expect(given(sued, corrected).now().proceedings[0]?.challenged).toEqual({
      outcome: 'unable.not_exist',
      decidedOn: '2024-03-21',
    });
  });

  it('go through review first for a refusal since 2024', () => {
    const refused = (decidedOn: string) =>
      answered(decidedOn, { principalOutcome: 'refused.internal_affairs', legalBasis: ['16(1)'] });
    given(received('2024-03-01'), refused('2024-03-20'))
      .when(file('行初1号', 'litigation.direct'))
      .thenViolates('mandatory_review_skipped');
    given(received('2024-03-01'), refused('2024-03-20')).when(file('行初1号', 'litigation.after_review')).thenLawful();
    given(received('2023-12-01'), refused('2023-12-20')).when(file('行初1号', 'litigation.direct')).thenLawful();
    given(received('2024-03-01'), refused('2024-06-03')).when(file('行初1号', 'litigation.direct')).thenLawful(); // over silence
  });

  it('know their route, and are filed once', () => {
    given(closed)
      .when({ type: 'FileSuit', caseNo: '行初1号', route: 'review', acceptedOn: '2024-05-06' })
      .thenRefused('proceeding_route');
    given(sued).when(file('行初1号', 'litigation.direct')).thenRefused('proceeding_exists');
  });

  it('are decided once, by who has them, after they were accepted', () => {
    given(sued).when(decides('DecideSuit', '行初1号')).thenHappens({ type: 'SuitDecided', statisticalYear: 2024 });
    given(sued).when(decides('DecideSuit', '行初9号')).thenRefused('unknown_proceeding');
    given(sued).when(decides('DecideReview', '行初1号')).thenRefused('unknown_proceeding');
    given(sued).when(decides('DecideAppeal', '行初1号')).thenRefused('unknown_proceeding');
    given(sued, decides('DecideSuit', '行初1号'))
      .when(decides('DecideSuit', '行初1号'))
      .thenRefused('unknown_proceeding');
    given(sued)
      .when(decides('DecideSuit', '行初1号', '2024-05-05'))
      .thenRefused('decided_before_accepted');
  });

  it('may be accepted on the day of the reply, and decided on the day they are accepted', () => {
    given(closed)
      .when(file('复1号', 'review', '2024-03-20'))
      .thenHappens({ challenged: { outcome: 'granted.provided' } });
    given(sued)
      .when(decides('DecideSuit', '行初1号', '2024-05-06'))
      .thenHappens({ decidedOn: '2024-05-06' });
  });

  it('may be appealed after the decision, and are decided again', () => {
    const decided = [...sued, decides('DecideSuit', '行初1号')];
    given(sued).when(appeal('2024-07-08')).thenRefused('unknown_proceeding');
    given(decided).when(appeal('2024-06-28')).thenRefused('before_notice');
    given(decided).when(appeal('2024-07-08')).thenHappens({ type: 'AppealFiled' });
    given(decided, appeal('2024-07-08'))
      .when(decides('DecideAppeal', '行初1号', '2024-09-02'))
      .thenHappens({ type: 'AppealDecided' });
  });

  it('are told apart as they were filed and decided', () => {
    given(closed).when(file('行初1号', 'litigation.direct')).thenHappens({ type: 'SuitFiled' });
    const reviewed = given(closed, file('复1号', 'review'));
    reviewed.when(decides('DecideSuit', '复1号')).thenRefused('unknown_proceeding');
    reviewed.when(decides('DecideReview', '复1号')).thenHappens({ type: 'ReviewDecided', statisticalYear: 2024 });
  });

  it('of several each is known by its number', () => {
    const two = [...sued, file('行初2号', 'litigation.after_review', '2024-05-08')];
    given(two)
      .when(decides('DecideSuit', '行初2号', '2024-05-07'))
      .thenRefused('decided_before_accepted');
    given(two, decides('DecideSuit', '行初2号')).when(appeal('2024-07-08')).thenRefused('unknown_proceeding');
    given(two, decides('DecideSuit', '行初2号'))
      .when({ ...appeal('2024-07-08'), caseNo: '行初2号' } as ApplicationCommand)
      .thenHappens({ type: 'AppealFiled', caseNo: '行初2号' });
  });

  it('of a review there is no appeal, and none while one is pending; what is decided last is what is appealed', () => {
    given(closed, file('复1号', 'review'), decides('DecideReview', '复1号'))
      .when({ ...appeal('2024-07-08'), caseNo: '复1号' } as ApplicationCommand)
      .thenRefused('unknown_proceeding');
    const appealed = [...sued, decides('DecideSuit', '行初1号'), appeal('2024-07-08')];
    given(appealed).when(appeal('2024-07-09')).thenRefused('unknown_proceeding');
    given(appealed, decides('DecideAppeal', '行初1号', '2024-09-02'))
      .when(appeal('2024-08-30'))
      .thenRefused('before_notice', '一审结案');
  });

  it('go on although the registration turns out to be void, but none begins then', () => {
    const voided: ApplicationCommand = { type: 'Void', voidedOn: '2024-06-03', reason: '重复登记' };
    const open = [received('2024-03-01'), file('行初1号', 'litigation.direct')].flat();
    given(open, voided).when(decides('DecideSuit', '行初1号')).thenHappens({ type: 'SuitDecided' });
    given(open, voided)
      .when(file('行初2号', 'litigation.direct', '2024-06-04'))
      .thenRefused('wrong_state');
  });
});
