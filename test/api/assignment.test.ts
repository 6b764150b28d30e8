import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '../../src/domain/accounts/roles.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { remindAll, remindOf } from '../../src/jobs/reminders.js';
import { Api, headersOf, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(120_000);

let api: Api;
let path: string;
let admin: Person;
let head: Person;
let zhang: Person;
let wang: Person;

beforeAll(async () => {
  api = await Api.start();
  api.later = Date.parse(`${TODAY}T09:00:00+08:00`) - Date.now();
  path = await api.organ('bureau');
  admin = await api.person('bureau', 'system_admin');
  const security = await api.person('bureau', 'security_admin');
  const settings = { values: { secondFactorRequired: false }, on: TODAY, reason: '测试' };
  await api.post(`${path}/security-settings`, settings, { seen: 1 }, security);
  head = await somebody('head', 'office_head');
  zhang = await somebody('zhang', 'clerk');
  wang = await somebody('wang', 'clerk');
  await place(zhang, '法规处');
  await place(wang, '财务处');
});
afterAll(() => api.stop());

async function somebody(login: string, ...roles: Role[]): Promise<Person> {
  const { id, password } = await api.account('bureau', login, roles);
  return { id, login, headers: headersOf(await api.signIn({ login, password })) };
}

const colleagues = async (by = head) => (await api.get(`${path}/colleagues`, by)).body.colleagues;
const versionOf = async ({ id }: Person): Promise<number> =>
  (await colleagues()).find((one: { id: string }) => one.id === id).version;

async function place(person: Person, unit: string | null): Promise<void> {
  const { accounts } = (await api.get(`${path}/accounts`, admin)).body;
  const { version: seen } = accounts.find(({ id }: { id: string }) => id === person.id);
  const answer = await api.post(`${path}/accounts/${person.id}/unit`, { unit }, { seen }, admin);
  expect(answer).toMatchObject({ status: 200 });
}

/** An application that came on Thursday 12 November 2026: its reply is due on 10 December. */
async function application(registerNo: string): Promise<string> {
  const { body } = await api.post(`${path}/applications`, received('2026-11-12', { registerNo }), {}, zhang);
  return `${path}/applications/${body.id}`;
}

/** Does it on the newest version. */
async function act(one: string, what: string, body: object, by: Person) {
  const { version } = (await api.get(one, by)).body;
  return api.post(`${one}/${what}`, body, { seen: version }, by);
}

const linesOf = async (list: string, by: Person): Promise<[string, string][]> =>
  (await api.get(`${path}/desk`, by)).body[list].map((line: { registerNo: string; awaits: string }) => [
    line.registerNo,
    line.awaits,
  ]);
const toFinance = { unit: '财务处', words: '请拟出答复', draftBy: '2026-11-30' };

describe('an application that is handed over', () => {
  let one: string;
  beforeAll(async () => {
    one = await application('交-1');
    expect(await act(one, 'hand-over', toFinance, head)).toMatchObject({ status: 200 });
  });

  it('waits on the desk of the unit, and on no other', async () => {
    expect(await linesOf('toAccept', wang)).toEqual([['交-1', `head某 ${TODAY} 交办`]]);
    expect(await linesOf('toAccept', zhang)).toEqual([]);
    expect(await linesOf('toAccept', head)).toEqual([]);
  });

  it('shows who is to accept it, and offers that to nobody else', async () => {
    const { body } = await api.get(one, zhang);
    expect(body.assignment).toMatchObject({
      ...{ unit: null, person: null, given: { unit: '财务处', words: '请拟出答复', draftBy: '2026-11-30' } },
    });
    const offered = async (by: Person) =>
      (await api.get(one, by)).body.actions.map(({ path }: { path: string }) => path);
    expect(await offered(zhang)).not.toContain('hand-over-acceptance');
    expect(await offered(wang)).toContain('hand-over-acceptance');
    expect(await act(one, 'hand-over-acceptance', {}, zhang)).toMatchObject({
      ...{ status: 409, body: { code: 'hand_over_not_yours', article: '45' } },
    });
  });

  it('is his who accepts it: the ledger names him and finds it by him, and the timeline tells it', async () => {
    expect(await act(one, 'hand-over-acceptance', {}, wang)).toMatchObject({ status: 200 });
    const { lines } = (await api.get(`${path}/applications?heldBy=${wang.id}`, zhang)).body;
    expect(lines).toMatchObject([{ registerNo: '交-1', handlingUnit: '财务处', heldByName: 'wang某' }]);
    expect((await api.get(`${path}/applications?heldBy=${zhang.id}`, zhang)).body.lines).toEqual([]);
    const { assignment, timeline } = (await api.get(one, zhang)).body;
    expect(assignment).toMatchObject({ person: wang.id, personName: 'wang某', since: TODAY, draftBy: '2026-11-30' });
    expect(timeline.at(-1)).toMatchObject({ label: '签收', facts: { unit: '财务处', person: 'wang某' } });
  });

  it('comes back with a reason to whoever gave it', async () => {
    expect(await act(one, 'hand-back', { reason: '不属于本处职责' }, zhang)).toMatchObject({ status: 409 });
    expect(await act(one, 'hand-back', { reason: '不属于本处职责' }, wang)).toMatchObject({ status: 200 });
    expect(await linesOf('handedBack', head)).toEqual([['交-1', `${TODAY} 退回，待另行交办`]]);
    expect((await api.get(one, head)).body.assignment).toMatchObject({
      ...{ person: null, unit: null, handedBack: { reason: '不属于本处职责', byName: 'wang某', toName: 'head某' } },
    });
  });
});

describe('internal requests', () => {
  let one: string;
  beforeAll(async () => {
    one = await application('问-1');
    const asked = (unit: string) => ({ unit, matter: `请${unit}说明`, answerBy: '2026-11-27' });
    await act(one, 'internal-requests', { requests: ['财务处', '法规处'].map(asked) }, head);
  });

  it('wait on the desk of each unit until their day', async () => {
    expect(await linesOf('toAnswer', wang)).toEqual([['问-1', 'head某征求意见（第1项）']]);
    expect(await linesOf('toAnswer', zhang)).toEqual([['问-1', 'head某征求意见（第2项）']]);
    const { toAnswer } = (await api.get(`${path}/desk`, wang)).body;
    expect(toAnswer[0]).toMatchObject({ dueOn: '2026-11-27', daysLeft: 2 });
  });

  it('are answered by the unit, and whoever asked sees that an answer has come', async () => {
    expect(await act(one, 'internal-answer', { request: 1, answer: '已付清' }, zhang)).toMatchObject({ status: 409 });
    expect(await act(one, 'internal-answer', { request: 1, answer: '已付清' }, wang)).toMatchObject({ status: 200 });
    expect(await linesOf('toAnswer', wang)).toEqual([]);
    expect(await linesOf('answersCame', head)).toEqual([['问-1', `第1项内部意见已有回复（财务处，${TODAY}）`]]);
    expect((await api.get(one, head)).body.assignment.requests).toMatchObject([
      { request: 1, state: 'answered', answer: '已付清', answeredByName: 'wang某', mayAnswer: false },
      { request: 2, state: 'open', mayAnswer: false, mayWithdraw: true },
    ]);
  });

  it('are not answered after they were withdrawn', async () => {
    expect(await act(one, 'internal-withdrawal', { request: 2, reason: '已经查到' }, head)).toMatchObject({
      status: 200,
    });
    expect(await act(one, 'internal-answer', { request: 2, answer: '有' }, zhang)).toMatchObject({
      ...{ status: 409, body: { code: 'request_not_open' } },
    });
  });

  it('want a matter and a day: a body without them is refused by its fields', async () => {
    const answer = await act(one, 'internal-requests', { requests: [{ unit: '财务处' }] }, head);
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.fields.map(({ field }: { field: string }) => field)).toEqual([
      ...['requests.0.matter', 'requests.0.answerBy'],
    ]);
  });
});

describe('while somebody is away', () => {
  let numbers = 1;
  const week = () => ({ from: TODAY, through: '2026-11-30', deputy: wang.id });
  let one: string;

  it('he says so himself, or the head says it of him, nobody else', async () => {
    const at = `${path}/colleagues/${zhang.id}/absence`;
    expect(await api.post(at, week(), { seen: await versionOf(zhang) }, wang)).toMatchObject({
      ...{ status: 409, body: { code: 'absence_of_another' } },
    });
    expect(await api.post(at, { ...week(), deputy: admin.id }, { seen: await versionOf(zhang) }, zhang)).toMatchObject({
      ...{ status: 409, body: { code: 'deputy_unfit' } },
    });
    expect(await api.post(at, week(), { seen: await versionOf(zhang) }, head)).toMatchObject({ status: 200 });
    expect((await colleagues(wang)).find(({ id }: { id: string }) => id === zhang.id)).toMatchObject({
      ...{ unit: '法规处', open: true, absence: { through: '2026-11-30', deputyName: 'wang某' } },
      ...{ handles: true, isAsked: true },
    });
    expect((await colleagues(wang)).find(({ id }: { id: string }) => id === head.id)).toMatchObject({
      ...{ handles: false, isAsked: true },
    });
  });

  it('what is given to him waits on the desk of his deputy too, who accepts it for him', async () => {
    one = await application('代-1');
    expect(await act(one, 'hand-over', { person: zhang.id, words: '请办理' }, head)).toMatchObject({ status: 200 });
    expect(await linesOf('toAccept', zhang)).toEqual([['代-1', `head某 ${TODAY} 交办`]]);
    expect(await linesOf('toAccept', wang)).toEqual([['代-1', `head某 ${TODAY} 交办（代zhang某）`]]);
    expect(await act(one, 'hand-over-acceptance', {}, wang)).toMatchObject({ status: 200 });
    const { assignment, timeline } = (await api.get(one, head)).body;
    expect(assignment).toMatchObject({ personName: 'zhang某', deputyName: 'wang某', unit: '法规处' });
    expect(timeline.at(-1)).toMatchObject({ label: '签收（代zhang某）', actor: wang.id, actorName: 'wang某' });
  });

  it('both are told of what is for him', async () => {
    const { id: organ } = await organByCode(api.log, 'bureau');
    const [, application = ''] = /applications\/(.*)/.exec(await handedTo(zhang)) ?? [];
    await remindOf(api.log, { organ, application }, { day: TODAY, hour: 10 });
    const told = async (by: Person) =>
      (await api.get('/api/v1/notifications', by)).body.notices
        .filter((one: { application: string }) => one.application === application)
        .map(({ kind }: { kind: string }) => kind);
    expect(await told(zhang)).toEqual(['handed.1']);
    expect(await told(wang)).toEqual(['handed.1']);
    // Wednesday 25 November, and two working days to accept it: on Monday both sides are told
    await remindAll(api.log, { day: '2026-11-30', hour: 10 });
    expect(await told(zhang)).toEqual(['handed.1.waiting', 'handed.1']);
    expect(await told(head)).toEqual(['handed.1.waiting.giver']);
  });

  async function handedTo(person: Person): Promise<string> {
    numbers += 1;
    const handed = await application(`代-${numbers}`);
    await act(handed, 'hand-over', { person: person.id, words: '请办理' }, head);
    return handed;
  }

  it('an absence is ended as it was recorded, on the version that was seen', async () => {
    const at = `${path}/colleagues/${zhang.id}/absence-end`;
    expect(await api.post(at, {}, { seen: 1 }, zhang)).toMatchObject({ status: 412 });
    expect(await api.post(at, {}, { seen: await versionOf(zhang) }, zhang)).toMatchObject({ status: 200 });
    expect(await act(await handedTo(zhang), 'hand-over-acceptance', {}, wang)).toMatchObject({ status: 409 });
    expect(await api.post(at, {}, { seen: await versionOf(zhang) }, zhang)).toMatchObject({
      ...{ status: 409, body: { code: 'absence_none' } },
    });
  });

  it('is on the record of the account, for the audit administrator', async () => {
    const auditor = await api.person('bureau', 'audit_admin');
    const { lines } = (await api.get(`${path}/audit?limit=200`, auditor)).body;
    const said = lines.map(({ label, said }: { label: string; said: string }) => `${label} ${said}`);
    expect(said).toContain(`登记外出 ${TODAY}至2026-11-30，由账号${wang.id}代理`);
    expect(said).toContain('变更所在处室 由“没有处室”改为“财务处”');
    expect(said.some((line: string) => line.startsWith('提前结束外出'))).toBe(true);
  });
});

it('nothing is given to an account that has been shut', async () => {
  const { id } = await api.account('bureau', 'gone', ['clerk']);
  const { accounts } = (await api.get(`${path}/accounts`, admin)).body;
  const { version: seen } = accounts.find((one: { id: string }) => one.id === id);
  await api.post(`${path}/accounts/${id}/disabling`, undefined, { seen }, admin);
  const one = await application('停-1');
  expect(await act(one, 'hand-over', { person: id, words: '请办理' }, head)).toMatchObject({
    ...{ status: 409, body: { code: 'colleague_disabled' } },
  });
  const stranger = crypto.randomUUID();
  expect(await act(one, 'hand-over', { person: stranger, words: '请办理' }, head)).toMatchObject({
    ...{ status: 409, body: { code: 'colleague_unknown' } },
  });
});
