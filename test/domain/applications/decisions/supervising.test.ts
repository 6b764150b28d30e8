import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../../../src/domain/applications/actions.js';
import { type Application, evolve } from '../../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { decide } from '../../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import type { Actor } from '../../../../src/domain/applications/judgement.js';
import { ledgerRow } from '../../../../src/domain/applications/ledger-row.js';
import { remindersOf } from '../../../../src/domain/applications/reminders/reminders.js';
import { WORKING_CALENDAR } from '../../../../src/domain/law/working-calendar.js';
import { DEFAULT_CHAIN } from '../../../../src/domain/organs/sign-off-chain.js';
import { answered, FACTS, given, received, refusalOf } from '../given.js';
import { HEAD } from '../signed.js';

/** Received on Monday 2 March 2026: the reply is due on Monday 30 March. */
const CASE = received('2026-03-02');
const inUnit = (unit: string): ApplicationCommand[] => [
  CASE[0] as ApplicationCommand,
  { ...(CASE[1] as Does<'Confirm'>), handlingUnit: unit },
];
const order = (sentOn: string, more: Partial<Does<'OrderSupervision'>> = {}): Does<'OrderSupervision'> => ({
  ...{ type: 'OrderSupervision', words: '请说明逾期原因', handlingUnit: '法规处', answerBy: '2026-04-10', sentOn },
  ...more,
});
const answer = (answeredOn: string): ApplicationCommand => ({ type: 'AnswerSupervision', words: '已拟制', answeredOn });

describe('Art. 45 · 催办', () => {
  it('goes to the handling unit on record, at any time while the application is open', () =>
    given(inUnit('规划处')).when({ type: 'Urge', words: '请抓紧', sentOn: '2026-03-10' }).thenHappens({
      type: 'HandlingUrged',
      handlingUnit: '规划处',
      words: '请抓紧',
      by: 'clerk',
      sentOn: '2026-03-10',
    }));

  it('goes to the unit that is named', () =>
    given(inUnit('规划处'))
      .when({ type: 'Urge', words: '请抓紧', handlingUnit: '法规处' })
      .thenHappens({ handlingUnit: '法规处', sentOn: '2026-11-23' }));

  it('is refused where nobody knows which unit handles it', () =>
    given(CASE).when({ type: 'Urge', words: '请抓紧' }).thenRefused('supervision_unit'));

  it('is refused once the application has ended', () =>
    given(CASE, answered('2026-03-20'))
      .when({ type: 'Urge', words: '请抓紧', handlingUnit: '甲' })
      .thenRefused('wrong_state'));
});

describe('Art. 45 · 督办单', () => {
  it('goes to a unit that is late: the day after the last one', () =>
    given(CASE).when(order('2026-03-31')).thenHappens({ type: 'SupervisionOrdered', answerBy: '2026-04-10' }));

  it('is refused while the period runs, the last day included', () =>
    given(CASE).when(order('2026-03-30')).thenRefused('supervision_not_late', '到 2026-03-30 才届满'));

  it('is refused while the applicant is awaited: the unit is not late', () =>
    given(CASE, {
      ...{ type: 'RequestCorrection', noticeNo: null, issuedOn: '2026-03-04', servedOn: null },
      ...{ items: ['年份'], dueOn: '2026-03-20' },
    })
      .when(order('2026-03-31'))
      .thenRefused('supervision_not_late', '没有正在计算的届满日'));

  it('cannot ask for an answer before it was sent', () =>
    given(CASE)
      .when(order('2026-04-07', { answerBy: '2026-04-06' }))
      .thenRefused('supervision_answer_by'));

  it('waits for its answer before another one goes out', () =>
    given(CASE, order('2026-03-31')).when(order('2026-04-02')).thenRefused('supervision_open', '2026-03-31'));

  it('may follow once the first is answered', () =>
    given(CASE, order('2026-03-31'), answer('2026-04-01'))
      .when(order('2026-04-08'))
      .thenHappens({ type: 'SupervisionOrdered' }));

  it('stands on the row of the ledger until it is answered', () => {
    const row = (app: Application) => ledgerRow('a', 1, app, WORKING_CALENDAR).facts;
    const pressed = given(CASE).when(order('2026-03-31')).after();
    expect(row(pressed)).toMatchObject({ answerBy: '2026-04-10' });
    const done = given(CASE, order('2026-03-31')).when(answer('2026-04-01')).after();
    expect(row(done)).not.toHaveProperty('answerBy');
    expect(done.supervision).toMatchObject({ ordered: 1, open: null });
  });

  it('need not be answered any more once the reply has left', () => {
    const { supervision } = given(CASE, order('2026-03-31')).when(answered('2026-04-02')).after();
    expect(supervision).toMatchObject({ ordered: 1, open: null });
  });
});

describe('Art. 45 · 反馈督办', () => {
  it('ends the order', () =>
    given(CASE, order('2026-03-31'))
      .when(answer('2026-04-01'))
      .thenIs({ type: 'SupervisionAnswered', words: '已拟制', by: 'clerk', answeredOn: '2026-04-01' }));

  it('is refused where nothing is to be answered', () =>
    given(CASE).when(answer('2026-04-01')).thenRefused('supervision_none'));

  it('is refused before the order was sent', () =>
    given(CASE, order('2026-03-31')).when(answer('2026-03-30')).thenRefused('before_notice'));

  it('is offered only while an order is open', () => {
    const offers = (app: Application) => permittedActions(app).filter((type) => type.includes('Supervision'));
    expect(offers(given(CASE).when(order('2026-03-31')).after())).toEqual(['AnswerSupervision']);
    expect(offers(given(CASE, order('2026-03-31')).when(answer('2026-04-01')).after())).toEqual(['OrderSupervision']);
  });
});

describe('Art. 47 · the organ above presses for one application', () => {
  const ABOVE = { account: 'zhou', roles: ['authority'], authority: 'shi' };
  const URGE: ApplicationCommand = { type: 'Urge', words: '请抓紧' };
  const ORDER: ApplicationCommand = { type: 'OrderSupervision', words: '请说明', answerBy: '2026-11-30' };
  const above = (command: ApplicationCommand, app: Application, by: Actor = ABOVE) =>
    decide(command, app, { ...FACTS, by });
  const after = (events: ApplicationEvent[], app: Application) =>
    events.reduce<Application | null>(evolve, app) as Application;
  const late = given(CASE).now();
  const pressed = after(above(ORDER, late), late);

  it('and is named beside the account; which unit handles it need not be known there', () => {
    expect(above(URGE, late)).toEqual([
      {
        ...{ type: 'HandlingUrged', handlingUnit: '本机关', words: '请抓紧' },
        ...{ by: 'zhou', authority: 'shi', sentOn: '2026-11-23' },
      },
    ]);
    expect(above(ORDER, late)).toMatchObject([{ type: 'SupervisionOrdered', by: 'zhou', authority: 'shi' }]);
  });

  it('is refused while the period runs, and once the application has ended', () => {
    const inTime = given(received('2026-11-02')).now();
    expect(refusalOf(() => above(ORDER, inTime))).toBe('supervision_not_late');
    expect(refusalOf(() => above(URGE, given(CASE, answered('2026-03-20')).now()))).toBe('wrong_state');
  });

  it('takes the place of the organ’s own order, and waits for its answer before another one, whoever sends it', () => {
    const ownOrder = given(CASE, order('2026-03-31')).now();
    expect(above(ORDER, ownOrder)).toMatchObject([{ authority: 'shi' }]);
    for (const by of [ABOVE, HEAD])
      expect(refusalOf(() => above({ ...ORDER, handlingUnit: '法规处' }, pressed, by))).toBe('supervision_open');
  });

  it('is answered: the answer says to whom, and the row of the ledger until then who waits', () => {
    const row = (app: Application) => ledgerRow('a', 1, app, WORKING_CALENDAR).facts;
    expect(row(pressed)).toMatchObject({ answerBy: '2026-11-30', answerTo: 'shi' });
    const events = decide(answer('2026-11-23'), pressed, FACTS);
    expect(events).toMatchObject([{ type: 'SupervisionAnswered', authority: 'shi' }]);
    expect(row(after(events, pressed))).not.toHaveProperty('answerTo');
  });

  it('is told to whoever handles it and to the head, as a word from above', () => {
    const told = (app: Application, day: string) =>
      remindersOf(app, day, WORKING_CALENDAR, DEFAULT_CHAIN, 2)
        .filter(({ kind }) => !kind.startsWith('reply'))
        .map(({ kind, to, said }) => [kind, to, said]);
    expect(told(pressed, '2026-12-01')).toEqual([
      ['supervised.1', 'handler', '收到上级机关的督办单，请在2026-11-30以前反馈办理情况。'],
      ['supervised.1.head', 'head', '上级机关对本件发出督办单，要求在2026-11-30以前反馈。'],
      ['supervised.1.overdue', 'handler', '上级机关的督办单的反馈期限（2026-11-30）已过，请立即反馈。'],
    ]);
    const urged = after(above(URGE, late), late);
    expect(told(urged, '2026-11-23')).toEqual([['urged.1', 'handler', '上级机关催办，请抓紧办理。']]);
  });
});
