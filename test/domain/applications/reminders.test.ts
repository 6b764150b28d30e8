import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Application, replay } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { recipientsOf } from '../../../src/domain/applications/reminders/recipients.js';
import { reminderKey, remindersOf, stageOf, summaryOf } from '../../../src/domain/applications/reminders/reminders.js';
import { addDays } from '../../../src/domain/law/legal-date.js';
import { isWorkday, WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import type { Colleague } from '../../../src/domain/organs/colleagues.js';
import { DEFAULT_CHAIN } from '../../../src/domain/organs/sign-off-chain.js';
import { answered, given, received } from './given.js';
import { askCorrection, charge, consult, extend, order, post, thirdPartyAnswers } from './orders.js';

/** Received on Monday 2 March 2026: the reply is due on Monday 30 March. */
const CASE = received('2026-03-02');
const on = (day: string, ...orders: (ApplicationCommand | ApplicationCommand[])[]) =>
  remindersOf(given(CASE, ...orders).now(), day, WORKING_CALENDAR, DEFAULT_CHAIN, 2);
const kindsOn = (day: string, ...orders: ApplicationCommand[]) => on(day, ...orders).map(({ kind }) => kind);
const draft: ApplicationCommand = {
  ...{ type: 'DraftReply', docNo: '公复1号', principalOutcome: 'granted.provided', draftedOn: '2026-03-10' },
};

describe('Art. 33 · the reply period running out', () => {
  it.each([
    ['2026-03-20', []],
    ['2026-03-23', ['reply.in5']],
    ['2026-03-25', ['reply.in5']],
    ['2026-03-26', ['reply.in2']],
    ['2026-03-27', ['reply.in2']],
    ['2026-03-30', ['reply.today']],
    ['2026-03-31', ['reply.overdue']],
    ['2026-05-06', ['reply.overdue']],
  ])('on %s: %j', (day, kinds) => expect(kindsOn(day)).toEqual(kinds));

  it('names the day and says what to do', () =>
    expect(on('2026-03-23')).toEqual([
      {
        ...{ kind: 'reply.in5', dueOn: '2026-03-30', to: 'handler' },
        said: '答复期限五个工作日内届满（2026-03-30），请办理答复。',
      },
    ]));

  it('moves with an extension: another day is another reminder', () => {
    const longer = extend('2026-03-26', 20);
    expect(kindsOn('2026-03-30', longer)).toEqual([]);
    expect(on('2026-04-27', longer)).toMatchObject([{ kind: 'reply.in2', dueOn: '2026-04-28' }]);
  });

  it('is not told once the reply has left', () =>
    expect(kindsOn('2026-03-31', answered('2026-03-20'), post('2026-03-23'))).toEqual([]));

  it('goes on for a reply that was signed, until its service is on record (国办公开办函〔2016〕235号)', () => {
    expect(kindsOn('2026-03-20', answered('2026-03-20'))).toEqual([]);
    expect(on('2026-03-27', answered('2026-03-20'))).toMatchObject([
      { kind: 'service.in2', dueOn: '2026-03-30', said: expect.stringContaining('请交邮或者送达，并“登记送达”') },
    ]);
    expect(on('2026-03-31', answered('2026-03-20'))[0]?.said).toContain('答复已经签发而没有“登记送达”');
  });

  it('goes on by the day that an order to reply anew has set', () =>
    expect(on('2026-04-27', answered('2026-03-20'), order('2026-04-20', '2026-04-30'))).toMatchObject([
      { kind: 'order.in5', dueOn: '2026-04-30' },
    ]));
});

describe('what the applicant or others owe, and the lapse that its end allows', () => {
  it('Art. 30 · a correction', () => {
    const asked = askCorrection('2026-03-04', { dueOn: '2026-03-20' });
    expect(kindsOn('2026-03-18', asked)).toEqual(['correction.in2']);
    expect(on('2026-03-23', asked)).toMatchObject([
      { kind: 'correction.overdue', said: expect.stringContaining('可以登记“逾期不补正，不再处理”') },
    ]);
  });

  it('Art. 42 · a payment: twenty working days from the receipt of the notice', () => {
    expect(kindsOn('2026-04-08', charge('2026-03-10'))).toEqual(['payment.today']);
    expect(on('2026-04-09', charge('2026-03-10'))[0]?.said).toContain('可以登记“逾期未缴费，不再处理”');
  });

  it('Art. 32 · a third party: fifteen working days from the receipt of the letter', () => {
    expect(kindsOn('2026-03-24', consult('2026-03-10'))).toEqual(['third_party.in5']);
    expect(kindsOn('2026-03-31', consult('2026-03-10'))).toEqual(['third_party.today']);
    expect(on('2026-04-01', consult('2026-03-10'))[0]?.said).toContain('可以登记“第三方逾期未答复”');
    expect(kindsOn('2026-04-01', consult('2026-03-10'), thirdPartyAnswers('2026-03-25'))).toEqual([]);
  });

  it('Art. 32 · two letters that end on one day are one reminder', () =>
    expect(kindsOn('2026-03-31', consult('2026-03-10'), consult('2026-03-10', { consultation: '征2号' }))).toEqual([
      'third_party.today',
    ]));

  it('Art. 34 · an organ that made the information too, but no other', () => {
    const asked = (kind: 'joint_author' | 'other'): ApplicationCommand => ({
      ...{ type: 'ConsultOrgan', consultation: '甲', organ: '市财政局', kind },
      ...{ sentOn: '2026-03-10', servedOn: '2026-03-10' },
    });
    expect(on('2026-04-01', asked('joint_author'))[0]?.said).toContain('可以登记“其他机关逾期未答复”');
    expect(kindsOn('2026-04-01', asked('other'))).toEqual([]);
  });

  it('no day is reminded of that nobody knows: a letter that has not been received, a year without a calendar', () => {
    expect(kindsOn('2026-04-01', consult('2026-03-10', { servedOn: null }))).toEqual([]);
    expect(stageOf('2027-01-05', '2026-12-30', WORKING_CALENDAR)).toBeNull();
    expect(stageOf('2026-12-30', '2027-01-05', WORKING_CALENDAR)).toBe('overdue');
  });
});

const who = (account: string, ...roles: string[]): Colleague => ({
  ...{ account, roles, open: true, unit: null, absence: null },
});
const OFFICE = [
  ...[who('clerk', 'clerk'), who('other', 'clerk'), who('li', 'reviewer'), who('head', 'office_head')],
  ...[who('secrecy', 'secrecy_reviewer'), { ...who('gone', 'reviewer', 'clerk'), open: false }],
];
const told = (app: Application, registeredBy = 'clerk', day = '2026-03-12') =>
  remindersOf(app, day, WORKING_CALENDAR, DEFAULT_CHAIN, 2).map(
    (one) =>
      [
        one.kind.replace(/\.[0-9a-f]{12}$/, ''),
        recipientsOf(one, app, registeredBy, DEFAULT_CHAIN, OFFICE, day),
      ] as const,
  );

describe('who is told', () => {
  const late = given(CASE).now();
  it('whoever has registered the application', () =>
    expect(told(late, 'clerk', '2026-03-30')).toEqual([['reply.today', ['clerk']]]));
  it.each(['gone', 'operator'])('every clerk where that was %s', (registeredBy) =>
    expect(told(late, registeredBy, '2026-03-30')).toEqual([['reply.today', ['clerk', 'other']]]),
  );

  it('Art. 17 · whoever may give the next signature, one step after the other', () => {
    expect(told(given(CASE, draft).now())).toEqual([['sign.business_division', ['li']]]);
  });

  it('Art. 33 · the head of the office, of an extension that is proposed', () =>
    expect(told(given(CASE, { type: 'ProposeExtension', workingDays: 5, proposedOn: '2026-03-10' }).now())).toEqual([
      ['extension', ['head']],
    ]));

  it('another draft is another reminder', () => {
    const kind = (docNo: string) => on('2026-03-12', { ...draft, docNo } as ApplicationCommand)[0]?.kind;
    expect(kind('公复1号')).not.toBe(kind('公复2号'));
    expect(kind('公复1号')).toBe(kind('公复1号'));
  });
});

describe('Art. 45 · 催办 and 督办', () => {
  const urge: ApplicationCommand = { type: 'Urge', words: '请抓紧', handlingUnit: '法规处', sentOn: '2026-03-10' };
  const press: ApplicationCommand = {
    ...{ type: 'OrderSupervision', words: '请说明原因', handlingUnit: '法规处' },
    ...{ answerBy: '2026-04-10', sentOn: '2026-04-07' },
  };
  it('each urging is told', () => {
    expect(kindsOn('2026-03-10', urge)).toEqual(['urged.1']);
    expect(kindsOn('2026-03-10', urge, urge)).toEqual(['urged.2']);
  });
  it('an order is told with the day of the answer, and once more when that has passed', () => {
    expect(kindsOn('2026-04-08', press)).toEqual(['reply.overdue', 'supervised.1']);
    expect(kindsOn('2026-04-13', press)).toEqual(['reply.overdue', 'supervised.1', 'supervised.1.overdue']);
  });
  it('the answer is told to whoever had asked', () => {
    const done: ApplicationCommand = { type: 'AnswerSupervision', words: '已拟制', answeredOn: '2026-04-08' };
    expect(on('2026-04-08', press, done).at(-1)).toMatchObject({ kind: 'answered.1', to: { account: 'clerk' } });
  });
});

describe('the summary of the head', () => {
  it('counts the replies at each stage and what waits for a signature', () =>
    expect(summaryOf(['reply.overdue', 'order.overdue', 'reply.in2', 'sign.a.0', 'extension', 'payment.today'])).toBe(
      '今日办理情况：已经超期2件，两个工作日内到期1件，等待审签、批准2件。',
    ));
  it('is not sent where there is nothing to tell', () => expect(summaryOf(['correction.in2'])).toBeNull());
});

it('however many mornings are missed, whoever derives all of them has every reminder that one morning alone would have', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1 }), (mornings) => {
      const days = mornings.map((n) => addDays('2026-03-02', n)).filter((day) => isWorkday(day, WORKING_CALENDAR));
      const keys = (through: readonly string[]) =>
        new Set(through.flatMap((day) => on(day).map(({ kind, dueOn }) => reminderKey('a', kind, dueOn, 'clerk'))));
      for (const day of days) for (const key of keys([day])) expect(keys(days)).toContain(key);
      expect(keys(days).size).toBeLessThanOrEqual(4);
      const last = [...days].sort().at(-1);
      if (last && last > '2026-03-30')
        expect(keys(days)).toContain(reminderKey('a', 'reply.overdue', '2026-03-30', 'clerk'));
    }),
    { numRuns: 50, seed: 711 },
  ));

it('never says a word of the applicant: nothing of a history but its days', () =>
  expect(replay(given(CASE).history())?.registerNo && on('2026-03-30')[0]?.said).not.toContain('A-1'));
