import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, received } from './start-api.js';

let api: Api;
let path: string;

beforeAll(async () => {
  api = await Api.start();
  path = await api.organ('desk');
});
afterAll(() => api.stop());

describe('the work of Wednesday 2026-05-20', () => {
  const numbers = (lines: { registerNo: string }[]) => lines.map(({ registerNo }) => registerNo);
  type Lists = Record<'overdue' | 'dueSoon' | 'awaitingAnswer' | 'cameIn', { registerNo: string }[]>;
  let desk: Lists & { counts: object; days: object[] };

  beforeAll(async () => {
    api.today = '2026-05-20';
    const register = async (receivedOn: string, registerNo: string) =>
      (await api.post(`${path}/applications`, received(receivedOn, { registerNo }))).body;
    await register('2026-04-01', 'late'); // due 2026-04-30, 6 April being off
    await register('2026-04-22', 'soon'); // due 2026-05-22
    await register('2026-05-18', 'new'); // due 2026-06-15
    await register('2026-05-07', 'quiet'); // due 2026-06-04: neither new nor pressing
    const { id, version } = await register('2026-05-11', 'unclear');
    const asked = {
      noticeNo: '补1',
      issuedOn: '2026-05-13',
      servedOn: '2026-05-13',
      items: ['哪一年'],
      dueOn: '2026-05-27',
    };
    await api.post(`${path}/applications/${id}/correction-request`, asked, { seen: version });
    const asks = await register('2026-05-11', 'consulted');
    const letter = { consultation: '征1', letterNo: null, sentOn: '2026-05-14', servedOn: '2026-05-15' };
    const sent = await api.post(`${path}/applications/${asks.id}/third-party-consultation`, letter, {
      seen: asks.version,
    });
    expect(sent.status).toBe(200);
    const { receivedOn: _, ...lodged } = received('2026-05-19') as { receivedOn: string };
    await api.post(`${path}/applications`, lodged);
    desk = (await api.get(`${path}/desk`)).body;
  });

  it('has what is overdue, due within five working days, awaited, unconfirmed and new, each once', () => {
    expect(numbers(desk.overdue)).toEqual(['late']);
    expect(numbers(desk.dueSoon)).toEqual(['soon']);
    expect(numbers(desk.awaitingAnswer)).toEqual(['unclear', 'consulted']);
    expect(numbers(desk.cameIn)).toEqual(['new']);
    const lists = { overdue: 1, dueSoon: 1, toServe: 0, awaitingAnswer: 2, unconfirmed: 1, cameIn: 1 };
    const assigned = { toAccept: 0, handedBack: 0, toAnswer: 0, answersCame: 0 };
    expect(desk.counts).toEqual({ ...lists, ...assigned, awaitingMe: 0, awaitingOthers: 0, supervised: 0 });
  });

  it('says how many working days are left, holidays and the days worked for them counted as they are', () => {
    expect(desk.dueSoon[0]).toMatchObject({ dueOn: '2026-05-22', daysLeft: 2 });
    expect(desk.awaitingAnswer[0]).toMatchObject({ dueOn: '2026-05-27', daysLeft: 5 });
    // 6 to 9 (the 9th worked for the holiday), 11 to 15 and 18 to 20 May
    expect(desk.overdue[0]).toMatchObject({ dueOn: '2026-04-30', daysLeft: -12 });
  });

  it('shows the coming days with what falls due', () => {
    expect(desk.days[0]).toEqual({ date: '2026-05-20', workday: true, why: '工作日', due: 0 });
    expect(desk.days[2]).toMatchObject({ date: '2026-05-22', due: 1 });
    expect(desk.days[3]).toMatchObject({ date: '2026-05-23', workday: false, why: '周末' });
  });
});

describe('the years of an organ', () => {
  it('are those with applications, and where each stands', async () =>
    expect((await api.get(`${path}/years`)).body.years).toEqual([
      { year: 2026, received: 6, closed: 0, runCompleted: false, locked: false, closedUnpublished: false },
    ]));

  it('are drawn as the form prints them, each figure with the codes of its cell', async () => {
    const { body } = await api.get(`${path}/years/2026/form`);
    expect(body).toMatchObject({ title: 'desk机关2026年政府信息公开工作年度报告', statusLabel: '暂定' });
    const [received] = body.tables[1].body;
    expect(received[0]).toMatchObject({ content: '一、本年新收政府信息公开申请数量', kind: 'label', columns: 3 });
    expect(received[1]).toEqual({
      ...{ content: 6, kind: 'figure', rows: 1, columns: 1 },
      at: { row: 'received_this_year', column: 'natural_person' },
    });
  });
});

describe('who registers a letter', () => {
  it('is told the day of its receipt and the rule, and asked for what the rule needs', async () => {
    const asked = async (query: string) => api.get(`${path}/receipt-date?${query}`);
    expect((await asked('channel=in_person&submittedOn=2026-05-19')).body).toEqual({
      ...{ receivedOn: '2026-05-19', basis: '31(1)' },
      why: '当面提交的，以提交之日为收到申请之日：2026-05-19。',
    });
    expect((await asked('channel=online&submittedOn=2026-05-19')).body).toMatchObject({ receivedOn: null });
    expect(await asked('channel=pigeon&submittedOn=2026-05-19')).toMatchObject({ status: 400 });
  });
});
