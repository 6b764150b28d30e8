import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../../../src/domain/applications/actions.js';
import { replay } from '../../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { ledgerRow } from '../../../../src/domain/applications/ledger-row.js';
import { WORKING_CALENDAR } from '../../../../src/domain/law/working-calendar.js';
import { given, received } from '../given.js';
import { away, Hands } from '../hands.js';

const toUnit = (unit: string, more: Partial<Does<'HandOver'>> = {}): Does<'HandOver'> => ({
  ...{ type: 'HandOver', unit, words: '请拟出答复' },
  ...more,
});
const toPerson = (person: string): Does<'HandOver'> => ({ type: 'HandOver', person, words: '请拟出答复' });
const accept: ApplicationCommand = { type: 'AcceptHandOver' };
const back: ApplicationCommand = { type: 'HandBack', reason: '不属于本处职责' };
const ask = (...units: string[]): Does<'SendInternalRequests'> => ({
  type: 'SendInternalRequests',
  requests: units.map((unit) => ({ unit, matter: '请提供验收报告', answerBy: '2026-03-10' })),
});
const answer = (request: number): ApplicationCommand => ({
  type: 'AnswerInternalRequest',
  request,
  answer: '无此报告',
});
const withdraw = (request: number): ApplicationCommand => ({
  ...{ type: 'WithdrawInternalRequest', request, reason: '已经查到' },
});
/** Zhang is away from 9 to 13 March; Wang acts for him. */
const ZHANG_AWAY = away('zhang', { from: '2026-03-09', through: '2026-03-13', deputy: 'wang' });
const rowOf = ({ app }: Hands) => {
  const { handlingUnit, facts } = ledgerRow('a', 1, app, WORKING_CALENDAR);
  return { handlingUnit, ...facts };
};

describe('Art. 45 · 交办', () => {
  it('to a unit, with words and the day by which the draft is wanted', () =>
    expect(new Hands().makes('head', toUnit('法规处', { draftBy: '2026-03-20' }))).toEqual({
      ...{ type: 'HandedOver', unit: '法规处', person: null, words: '请拟出答复', draftBy: '2026-03-20' },
      ...{ by: 'head', handedOn: '2026-03-03' },
    }));

  it('to a person, whose unit goes along', () =>
    expect(new Hands().makes('head', toPerson('zhang'))).toMatchObject({ unit: '法规处', person: 'zhang' }));

  it('waits on the row of the ledger until it is accepted; until then the unit stands as it was registered', () =>
    expect(rowOf(new Hands().step('head', toUnit('法规处')))).toMatchObject({
      ...{ handlingUnit: null, given: { unit: '法规处', person: null, from: 'head', on: '2026-03-03' } },
    }));

  it('may be given to somebody else before anybody has accepted it', () => {
    const hands = new Hands().step('head', toUnit('法规处')).step('head', toUnit('财务处'));
    hands.thenRefused('hand_over_not_yours', 'zhang', accept);
    expect(hands.step('wang', accept).app).toMatchObject({ handlingUnit: '财务处' });
  });

  it('stops no clock: the reply is due on 30 March all the same', () =>
    expect(ledgerRow('a', 1, new Hands().step('head', toUnit('法规处')).app, WORKING_CALENDAR).dueOn).toBe(
      '2026-03-30',
    ));

  it('cannot go to nobody, to nobody of the organ, to an account that is shut or one that can draft nothing', () => {
    const hands = new Hands();
    hands.thenRefused('given_to_nobody', 'head', { type: 'HandOver', words: '请办' });
    hands.thenRefused('colleague_unknown', 'head', toPerson('stranger'));
    hands.thenRefused('colleague_disabled', 'head', toPerson('gone'));
    hands.thenRefused('colleague_role', 'head', toPerson('zhao'));
  });

  it('cannot want the draft before it was given', () =>
    new Hands().thenRefused('wanted_before_given', 'head', toUnit('法规处', { draftBy: '2026-03-02' })));

  it('is of no use before the receipt or after the end', () => {
    given(received('2026-03-02').slice(0, 1)).when(toUnit('法规处')).thenRefused('wrong_state');
    given(received('2026-03-02'), { type: 'Void', voidedOn: '2026-03-03', reason: '重复' })
      .when(toUnit('法规处'))
      .thenRefused('wrong_state');
  });
});

describe('Art. 45 · 签收', () => {
  const handed = () => new Hands().step('head', toUnit('法规处', { draftBy: '2026-03-20' }));

  it('by somebody of the unit, who has it from now on', () => {
    const hands = handed().step('zhang', accept, '2026-03-04');
    expect(hands.events.at(-1)).toEqual({
      ...{ type: 'HandOverAccepted', unit: '法规处', person: 'zhang', by: 'zhang', takenOn: '2026-03-04' },
    });
    expect(rowOf(hands)).toMatchObject({ handlingUnit: '法规处', heldBy: 'zhang' });
    expect(rowOf(hands)).not.toHaveProperty('given');
    expect(hands.app.assignment.holding).toMatchObject({ draftBy: '2026-03-20', from: 'head' });
  });

  it('by nobody of another unit, and by nobody else than the person who is named', () => {
    handed().thenRefused('hand_over_not_yours', 'wang', accept);
    new Hands().step('head', toPerson('zhang')).thenRefused('hand_over_not_yours', 'li', accept);
  });

  it('by whoever belongs to no unit only where nobody of the unit could', () => {
    handed().thenRefused('hand_over_not_yours', 'clerk', accept);
    const hands = new Hands().step('head', toUnit('规划处'));
    expect(hands.makes('clerk', accept)).toMatchObject({ unit: '规划处', person: 'clerk' });
  });

  it('not where nothing was given, nor a second time', () => {
    new Hands().thenRefused('hand_over_none', 'zhang', accept);
    handed().step('zhang', accept).thenRefused('hand_over_none', 'li', accept);
  });

  it('not on a day before it was given', () =>
    handed().thenRefused('before_notice', 'zhang', { type: 'AcceptHandOver', takenOn: '2026-03-02' }));

  it('is offered only while something waits for it', () => {
    const offers = ({ app }: Hands) => permittedActions(app).filter((type) => /Hand/.test(type));
    expect(offers(new Hands())).toEqual(['HandOver']);
    expect(offers(handed())).toEqual(['HandOver', 'AcceptHandOver', 'HandBack']);
    expect(offers(handed().step('zhang', accept))).toEqual(['HandOver', 'HandBack']);
  });
});

describe('Art. 45 · 退回', () => {
  it('what was given and not accepted: it stays with whoever has it, and whoever gave it is told', () => {
    const hands = new Hands().step('head', toUnit('法规处')).step('li', back);
    expect(hands.events.at(-1)).toMatchObject({ what: 'given', reason: '不属于本处职责', by: 'li' });
    expect(rowOf(hands)).toMatchObject({ handlingUnit: null, handedBack: { to: 'head', on: '2026-03-03' } });
    expect(rowOf(hands)).not.toHaveProperty('given');
  });

  it('what he has: it is with whoever had it before, and in that unit', () => {
    const first = new Hands().step('head', toUnit('法规处')).step('zhang', accept);
    const second = first.step('zhang', toUnit('财务处')).step('wang', accept);
    expect(rowOf(second)).toMatchObject({ handlingUnit: '财务处', heldBy: 'wang' });
    second.step('wang', back);
    expect(rowOf(second)).toMatchObject({ handlingUnit: '法规处', heldBy: 'zhang', handedBack: { to: 'zhang' } });
    second.step('zhang', back);
    expect(rowOf(second)).toMatchObject({ handlingUnit: null, handedBack: { to: 'head' } });
    expect(rowOf(second)).not.toHaveProperty('heldBy');
  });

  it('not on a day before it was given, or before he accepted it', () => {
    const backOn = (handedBackOn: string): ApplicationCommand => ({ type: 'HandBack', reason: '误交', handedBackOn });
    const handed = new Hands().step('head', toUnit('法规处'));
    handed.thenRefused('before_notice', 'li', backOn('2026-03-02'));
    handed.step('li', accept, '2026-03-05').thenRefused('before_notice', 'li', backOn('2026-03-04'), '2026-03-06');
    expect(handed.makes('li', backOn('2026-03-05'), '2026-03-06')).toMatchObject({ what: 'held' });
  });

  it('what he has, although it is offered to another unit already; that unit hands back what it is offered', () => {
    const offered = new Hands().step('head', toUnit('法规处')).step('zhang', accept).step('head', toUnit('财务处'));
    expect(offered.makes('zhang', back)).toMatchObject({ what: 'held', by: 'zhang' });
    expect(offered.makes('wang', back)).toMatchObject({ what: 'given', by: 'wang' });
  });

  it('is forgotten once it is given to somebody else', () =>
    expect(
      rowOf(new Hands().step('head', toUnit('法规处')).step('li', back).step('head', toUnit('财务处'))),
    ).not.toHaveProperty('handedBack'));

  it('not what is another’s, nor where nobody was given anything', () => {
    new Hands().thenRefused('hand_back_none', 'zhang', back);
    new Hands().step('head', toUnit('法规处')).step('zhang', accept).thenRefused('hand_over_not_yours', 'li', back);
  });
});

describe('Art. 45 · 征求内部意见', () => {
  const asked = () => new Hands().step('zhang', ask('财务处', '规划处'));

  it('several units at once, numbered on', () => {
    const hands = asked().step('zhang', ask('法规处'));
    expect(hands.app.assignment.requests.map(({ request, unit }) => [request, unit])).toEqual([
      [1, '财务处'],
      [2, '规划处'],
      [3, '法规处'],
    ]);
  });

  it('stops no clock: it is no consultation of art. 32 or 34', () => {
    expect(asked().app.consultations).toEqual([]);
    expect(ledgerRow('a', 1, asked().app, WORKING_CALENDAR).dueOn).toBe('2026-03-30');
  });

  it('is answered by somebody of the unit, in whatever role he has at the desk', () => {
    const hands = asked().step('zhao', answer(2), '2026-03-05');
    expect(hands.events.at(-1)).toEqual({
      ...{ type: 'InternalRequestAnswered', request: 2, answer: '无此报告', by: 'zhao', repliedOn: '2026-03-05' },
    });
    expect(rowOf(hands)).toMatchObject({
      requests: [
        { request: 1, repliedOn: null },
        { request: 2, repliedOn: '2026-03-05', from: 'zhang' },
      ],
    });
  });

  it('is answered by nobody of another unit', () => asked().thenRefused('request_not_yours', 'wang', answer(2)));

  it('is answered once, and not after it was withdrawn, nor if it was never sent', () => {
    asked().step('wang', answer(1)).thenRefused('request_not_open', 'wang', answer(1));
    asked().step('zhang', withdraw(1)).thenRefused('request_not_open', 'wang', answer(1));
    asked().thenRefused('request_not_open', 'wang', answer(7));
  });

  it('is neither answered nor withdrawn on a day before it was asked', () => {
    asked().thenRefused('before_notice', 'wang', { ...answer(1), repliedOn: '2026-03-02' } as ApplicationCommand);
    asked().thenRefused('before_notice', 'zhang', { ...withdraw(1), withdrawnOn: '2026-03-02' } as ApplicationCommand);
  });

  it('of a colleague who is away is withdrawn by his deputy', () =>
    expect(
      new Hands(ZHANG_AWAY).step('zhang', ask('规划处'), '2026-03-06').makes('wang', withdraw(1), '2026-03-09'),
    ).toMatchObject({ by: 'wang', onBehalfOf: 'zhang' }));

  it('is withdrawn by who asked, or by the head', () => {
    asked().thenRefused('request_of_another', 'li', withdraw(1));
    expect(asked().makes('head', withdraw(1))).toMatchObject({ request: 1, reason: '已经查到', by: 'head' });
    expect(rowOf(asked().step('zhang', withdraw(1)))).toMatchObject({ requests: [{ request: 2 }] });
  });

  it('asks somebody, and not for an answer before it was sent', () => {
    new Hands().thenRefused('nobody_asked', 'zhang', ask());
    const early = { unit: '财务处', matter: '请提供', answerBy: '2026-03-02' };
    new Hands().thenRefused('wanted_before_given', 'zhang', { type: 'SendInternalRequests', requests: [early] });
    const reader = { person: 'reader', matter: '请提供', answerBy: '2026-03-10' };
    new Hands().thenRefused('colleague_role', 'zhang', { type: 'SendInternalRequests', requests: [reader] });
  });

  it('is moot once the application has ended; what was answered stays', () => {
    const hands = asked().step('zhao', answer(2)).step('head', toUnit('法规处'));
    hands.step('clerk', { type: 'Withdraw', requestedOn: '2026-03-03', acceptedOn: '2026-03-03', signed: true });
    expect(hands.app.assignment).toMatchObject({ given: null, requests: [{ state: 'moot' }, { state: 'answered' }] });
  });
});

describe('代 · a deputy acts in his own name, and the record says for whom', () => {
  const handed = () => new Hands(ZHANG_AWAY).step('head', toPerson('zhang'), '2026-03-06');

  it('while the colleague is away he accepts for him, who has it then', () => {
    expect(handed().makes('wang', accept, '2026-03-09')).toMatchObject({
      ...{ type: 'HandOverAccepted', unit: '法规处', person: 'zhang', by: 'wang', onBehalfOf: 'zhang' },
    });
    const hands = handed().step('wang', accept, '2026-03-13');
    expect(rowOf(hands)).toMatchObject({ heldBy: 'zhang' });
  });

  it('neither before nor after it', () => {
    handed().thenRefused('hand_over_not_yours', 'wang', accept, '2026-03-06');
    handed().thenRefused('hand_over_not_yours', 'wang', accept, '2026-03-16');
  });

  it('the colleague himself may act all the same, in no other’s name', () =>
    expect(handed().makes('zhang', accept, '2026-03-10')).not.toHaveProperty('onBehalfOf'));

  it('answers, hands back, asks and gives further for him', () => {
    const hands = handed().step('wang', accept, '2026-03-09');
    expect(hands.makes('wang', back, '2026-03-10')).toMatchObject({ by: 'wang', onBehalfOf: 'zhang' });
    expect(hands.makes('wang', ask('规划处'), '2026-03-10')).toMatchObject({ by: 'wang', onBehalfOf: 'zhang' });
    expect(hands.makes('wang', toUnit('规划处'), '2026-03-10')).toMatchObject({ by: 'wang', onBehalfOf: 'zhang' });
    const request = { person: 'zhang', matter: '请说明', answerBy: '2026-03-12' };
    hands.step('head', { type: 'SendInternalRequests', requests: [request] }, '2026-03-10');
    expect(hands.makes('wang', answer(1), '2026-03-11')).toMatchObject({ by: 'wang', onBehalfOf: 'zhang' });
  });

  it('takes what was given to the unit of the colleague, for him', () =>
    expect(
      new Hands(ZHANG_AWAY).step('head', toUnit('法规处'), '2026-03-09').makes('wang', accept, '2026-03-09'),
    ).toMatchObject({ person: 'zhang', by: 'wang', onBehalfOf: 'zhang' }));

  it('is given no role by it: whoever has drafted for an absent reviewer cannot sign for him', () => {
    const office = away('zhao', { from: '2026-03-09', through: '2026-03-13', deputy: 'wang' });
    const draft = { type: 'DraftReply', docNo: null, principalOutcome: 'granted.provided' } as const;
    const hands = new Hands(office).step('clerk', draft, '2026-03-09');
    hands.thenRefused('sign_role', 'wang', { type: 'SignReply', digest: '0'.repeat(64) }, '2026-03-10');
  });
});

it('told again from the log, who has it is the same', () => {
  const hands = new Hands(ZHANG_AWAY)
    .step('head', toPerson('zhang'), '2026-03-09')
    .step('wang', accept, '2026-03-09')
    .step('wang', ask('财务处', '规划处'), '2026-03-10')
    .step('zhao', answer(2), '2026-03-10')
    .step('wang', back, '2026-03-10');
  expect(replay(JSON.parse(JSON.stringify(hands.events)))).toEqual(hands.app);
});
