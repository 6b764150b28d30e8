import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { recipientsOf } from '../../../src/domain/applications/reminders/recipients.js';
import { remindersOf } from '../../../src/domain/applications/reminders/reminders.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import type { Colleague } from '../../../src/domain/organs/colleagues.js';
import { DEFAULT_CHAIN } from '../../../src/domain/organs/sign-off-chain.js';
import { away, Hands, OFFICE } from './hands.js';

/** Two working days are left to accept; the reply is due on 30 March. */
const WITHIN = 2;
const told = ({ app }: Hands, day: string, office: readonly Colleague[] = OFFICE, registeredBy = 'clerk') =>
  remindersOf(app, day, WORKING_CALENDAR, DEFAULT_CHAIN, WITHIN).map((one) => [
    one.kind,
    recipientsOf(one, app, registeredBy, DEFAULT_CHAIN, office, day),
  ]);
const over = (to: object): ApplicationCommand => ({ type: 'HandOver', words: '请办', ...to }) as ApplicationCommand;
const accept: ApplicationCommand = { type: 'AcceptHandOver' };
const ask: ApplicationCommand = {
  type: 'SendInternalRequests',
  requests: [{ unit: '财务处', matter: '请说明', answerBy: '2026-03-10' }],
};
/** Zhang is away from 9 to 13 March; Wang acts for him. */
const ZHANG_AWAY = away('zhang', { from: '2026-03-09', through: '2026-03-13', deputy: 'wang' });

describe('what was handed over', () => {
  // Friday 6 March: two working days later it is Tuesday 10 March
  const toUnit = new Hands().step('head', over({ unit: '法规处' }), '2026-03-06');

  it('is told to the clerks of the unit, of the person to that person, of a unit without clerks to those of none', () => {
    expect(told(toUnit, '2026-03-06')).toEqual([['handed.1', ['zhang', 'li']]]);
    expect(told(new Hands().step('head', over({ person: 'li' })), '2026-03-03')).toEqual([['handed.1', ['li']]]);
    expect(told(new Hands().step('head', over({ unit: '规划处' })), '2026-03-03')).toEqual([['handed.1', ['clerk']]]);
  });

  it('says by when the draft is wanted', () => {
    const { app } = new Hands().step('head', over({ unit: '法规处', draftBy: '2026-03-20' }));
    const [reminder] = remindersOf(app, '2026-03-03', WORKING_CALENDAR, DEFAULT_CHAIN, WITHIN);
    expect(reminder?.said).toBe('有一件申请交办，请签收或者退回，要求在2026-03-20以前拟出答复。');
  });

  it('and not accepted within the working days of the organ is told to both sides', () => {
    expect(told(toUnit, '2026-03-10')).toEqual([['handed.1', ['zhang', 'li']]]);
    expect(told(toUnit, '2026-03-11')).toEqual([
      ['handed.1', ['zhang', 'li']],
      ['handed.1.waiting', ['zhang', 'li']],
      ['handed.1.waiting.giver', ['head']],
    ]);
  });

  it('and sent back is told to whoever gave it', () => {
    const sentBack = new Hands()
      .step('head', over({ unit: '法规处' }), '2026-03-06')
      .step('li', { type: 'HandBack', reason: '不属于本处' }, '2026-03-06');
    expect(told(sentBack, '2026-03-06')).toEqual([['handed-back.1', ['head']]]);
  });

  it('and accepted makes whoever has it the one who handles it', () => {
    const held = new Hands().step('head', over({ unit: '法规处' })).step('zhang', accept);
    expect(told(held, '2026-03-30')).toEqual([['reply.today', ['zhang']]]);
    const shut = OFFICE.map((one) => (one.account === 'zhang' ? { ...one, open: false } : one));
    expect(told(held, '2026-03-30', shut)).toEqual([['reply.today', ['clerk']]]);
  });
});

describe('an internal request', () => {
  const asked = new Hands().step('head', ask);

  it('is told to whom it asks, again on its day, and after it to both', () => {
    expect(told(asked, '2026-03-09')).toEqual([['request.1', ['wang']]]);
    expect(told(asked, '2026-03-10')).toEqual([
      ['request.1', ['wang']],
      ['request.1.today', ['wang']],
    ]);
    expect(told(asked, '2026-03-11')).toEqual([
      ['request.1', ['wang']],
      ['request.1.overdue', ['wang']],
      ['request.1.unanswered', ['head']],
    ]);
  });

  it('that is answered is told to whoever asked; one that is withdrawn to nobody', () => {
    const answer: ApplicationCommand = { type: 'AnswerInternalRequest', request: 1, answer: '没有' };
    expect(told(new Hands().step('head', ask).step('wang', answer), '2026-03-11')).toEqual([
      ['request.1.answered', ['head']],
    ]);
    const withdraw: ApplicationCommand = { type: 'WithdrawInternalRequest', request: 1, reason: '已查到' };
    expect(told(new Hands().step('head', ask).step('head', withdraw), '2026-03-11')).toEqual([]);
  });
});

describe('while somebody is away', () => {
  it('what is for him is told to his deputy as well, on those days alone', () => {
    const handed = new Hands().step('head', over({ person: 'zhang' }), '2026-03-06');
    expect(told(handed, '2026-03-06', ZHANG_AWAY)[0]).toEqual(['handed.1', ['zhang']]);
    expect(told(handed, '2026-03-09', ZHANG_AWAY)[0]).toEqual(['handed.1', ['zhang', 'wang']]);
    expect(told(handed, '2026-03-16', ZHANG_AWAY)[0]).toEqual(['handed.1', ['zhang']]);
  });

  it('so it is with the periods of what he has', () => {
    const until = away('zhang', { from: '2026-03-27', through: '2026-03-31', deputy: 'wang' });
    const held = new Hands().step('head', over({ unit: '法规处' })).step('zhang', accept);
    expect(told(held, '2026-03-30', until)).toEqual([['reply.today', ['zhang', 'wang']]]);
  });

  it('a signature waits for whoever has the role: the deputy of a reviewer is not asked for it', () => {
    const office = away('zhao', { from: '2026-03-02', through: '2026-03-31', deputy: 'wang' });
    const drafted = new Hands().step('clerk', {
      type: 'DraftReply',
      docNo: null,
      principalOutcome: 'granted.provided',
    });
    expect(told(drafted, '2026-03-03', office).map(([, who]) => who)).toEqual([['zhao']]);
  });
});
