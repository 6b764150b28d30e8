import { describe, expect, it } from '@jest/globals';
import {
  remindersOfReceived,
  remindersOfSent,
  type SaidBelow,
  sentOrders,
} from '../../../src/domain/year-end/orders-from-above.js';
import type { OrganSupervisionEvent } from '../../../src/domain/year-end/organ-supervision.js';
import { replayYear } from '../../../src/domain/year-end/organ-year.js';

const BY = { by: 'zhou', authority: 'shi' };
const CASE = { id: 'case', registerNo: 'jiaoyu-2026-0001', owesAnswer: true };
const inCase = (event: SaidBelow['event'], version: number, owesAnswer = true): SaidBelow => ({
  ...{ organ: 7, stream: 'case', version, event, saidAt: new Date(version), application: { ...CASE, owesAnswer } },
});
const ofOrgan = (event: OrganSupervisionEvent, version: number): SaidBelow => ({
  ...{ organ: 7, stream: 'year', version, event, saidAt: new Date(version), application: null },
});
const order = (sentOn: string, answerBy: string): SaidBelow['event'] => ({
  ...{ type: 'SupervisionOrdered', handlingUnit: '法规处', words: '请说明', answerBy, sentOn, ...BY },
});
const answer = (answeredOn: string): SaidBelow['event'] => ({
  ...{ type: 'SupervisionAnswered', words: '已拟制', by: 'zhao', authority: 'shi', answeredOn },
});
const year = { year: 2026, on: '2026-11-20', ...BY };
const organOrder = (no: number): OrganSupervisionEvent => ({
  ...{ type: 'OrganSupervisionOrdered', ...year, no, about: 'overdue', overdue: 2 },
  ...{ words: '请逐件说明', answerBy: '2026-11-24' },
});
const organAnswer: OrganSupervisionEvent = {
  ...{ type: 'OrganSupervisionAnswered', ...year, on: '2026-11-23', by: 'zheng', no: 2, words: '已办结' },
};
const states = (said: SaidBelow[], today = '2026-11-25') => sentOrders(said, today).map(({ state }) => state);
const NAMES = new Map([[7, '市教育局']]);

describe('what has become of an order that was sent', () => {
  it('it waits until its day, the day included, and is late after it', () => {
    const said = [inCase(order('2026-11-20', '2026-11-25'), 9)];
    expect(states(said)).toEqual(['waiting']);
    expect(states(said, '2026-11-26')).toEqual(['late']);
  });

  it('催办 is told, and owes nothing', () =>
    expect(
      states([
        inCase({ type: 'HandlingUrged', handlingUnit: '法规处', words: '请抓紧', sentOn: '2026-11-20', ...BY }, 9),
      ]),
    ).toEqual(['told']));

  it('of an application each answer belongs to the order before it; what ended first is not waited for', () => {
    const first = [inCase(order('2026-11-02', '2026-11-05'), 5), inCase(answer('2026-11-04'), 6)];
    const second = inCase(order('2026-11-10', '2026-11-12'), 7);
    expect(sentOrders([...first, second], '2026-11-25')).toMatchObject([
      { id: 'case:7', state: 'late', answer: null, registerNo: 'jiaoyu-2026-0001' },
      { id: 'case:5', state: 'answered', answer: { words: '已拟制', on: '2026-11-04' } },
    ]);
    expect(states([inCase(order('2026-11-10', '2026-11-12'), 7, false)])).toEqual(['ended']);
  });

  it('of an organ an answer finds the order of its number, whoever else has sent one', () =>
    expect(sentOrders([ofOrgan(organOrder(2), 4), ofOrgan(organAnswer, 6)], '2026-11-25')).toMatchObject([
      { id: 'year:4', about: 'overdue', year: 2026, state: 'answered', answer: { words: '已办结', on: '2026-11-23' } },
    ]));
});

describe('what the organ above is told', () => {
  const told = (said: SaidBelow[], today: string) => remindersOfSent(sentOrders(said, today), NAMES, today);

  it('the answer, for a week, to whoever has asked', () => {
    const said = [ofOrgan(organOrder(2), 4), ofOrgan(organAnswer, 6)];
    expect(told(said, '2026-11-30')).toEqual([
      {
        ...{ kind: 'sent.year:4.answered', dueOn: '2026-11-23', by: 'zhou' },
        said: '“市教育局”（超期未答复的申请）已反馈督办单，请查看。',
      },
    ]);
    expect(told(said, '2026-12-01')).toEqual([]);
  });

  it('that none has come by its day', () => {
    const said = [inCase(order('2026-11-20', '2026-11-24'), 9)];
    expect(told(said, '2026-11-24')).toEqual([]);
    expect(told(said, '2026-11-25')).toMatchObject([
      {
        ...{ kind: 'sent.case:9.overdue', dueOn: '2026-11-24' },
        said: '“市教育局”（jiaoyu-2026-0001）逾期没有反馈督办单，应于2026-11-24以前反馈。',
      },
    ]);
  });
});

describe('what the heads of the organ below are told', () => {
  const told = (today: string, ...events: OrganSupervisionEvent[]) =>
    remindersOfReceived(
      (replayYear(2026, events).pressed ?? []).map((one) => ({ ...one, year: 2026 })),
      new Map([['shi', '市政府办公室']]),
      today,
    ).map(({ kind, said }) => [kind, said]);

  it('the order, and that its day has passed, until they have answered', () => {
    const came = ['pressed.2026.1', '“市政府办公室”就超期未答复的申请发来督办单，请在2026-11-24以前反馈。'];
    expect(told('2026-11-24', organOrder(1))).toEqual([came]);
    expect(told('2026-11-25', organOrder(1))).toEqual([
      came,
      ['pressed.2026.1.overdue', '“市政府办公室”督办单的反馈期限（2026-11-24）已过，请立即反馈。'],
    ]);
    expect(told('2026-11-25', organOrder(1), { ...organAnswer, no: 1 } as OrganSupervisionEvent)).toEqual([]);
  });

  it('催办, for a week', () => {
    const urged: OrganSupervisionEvent = {
      ...{ type: 'OrganUrged', ...year, no: 1, about: 'report', overdue: 0, words: '请抓紧' },
    };
    expect(told('2026-11-27', urged)).toEqual([
      ['pressed.2026.1', '“市政府办公室”催办2026年度报告的报送，请抓紧办理。'],
    ]);
    expect(told('2026-11-28', urged)).toEqual([]);
  });
});
