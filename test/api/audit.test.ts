import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUDIT_LABELS } from '../../src/reading/audit-labels.js';
import { Browser } from './accounts/browser.js';
import { Api, type Person, received } from './start-api.js';

let api: Api;
let auditor: Person;
let clerk: Person;
let application: string;

/** On 25 November 2026 a clerk registers an application, looks at the applicant, and somebody tries a wrong password. */
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  await api.organ('b');
  auditor = await api.person('a', 'audit_admin');
  clerk = await api.person('a', 'clerk');
  const { body } = await api.post(
    '/organs/a/applications',
    received('2026-03-02', { handlingUnit: '=cmd()' }),
    {},
    clerk,
  );
  application = body.id;
  const opening = { purpose: 'other', note: '=1+1', fields: ['applicant'] };
  await api.post(`/organs/a/applications/${application}/person/opening`, opening, {}, clerk);
  await api.signIn({ login: clerk.login, password: 'Wrong-Password-1' }, '10.9.8.7');
});
afterAll(() => api.stop());

type Line = {
  label: string;
  actor: string;
  position: number;
  result: string;
  kind: string;
  addresses: string[];
  actorName: string;
};
const audit = async (query = '', by: Person = auditor) => api.get(`/organs/a/audit${query}`, by);
const lines = async (query: string): Promise<Line[]> => (await audit(query)).body.lines;

describe('the audit administrator sees', () => {
  it('who did what, when and from where: the address of the deed, else of the sign-in', async () => {
    const [latest] = await lines('?kind=application');
    expect(latest).toMatchObject({
      ...{
        actor: clerk.id,
        actorName: `${clerk.login}某`,
        kindLabel: '申请',
        label: '收到',
        about: application,
        result: 'done',
      },
      addresses: [expect.stringMatching(/^10\.1\./)],
      recordedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
    });
  });

  it('an order with the addresses of the sessions that were open then, and with none that had ended', async () => {
    const { login, password } = await api.account('a', 'moves.about', ['clerk']);
    const from = async (address: string) => {
      const browser = new Browser(api);
      await browser.signIn({ login, password }, address);
      return browser;
    };
    const set = { on: '2026-11-25', reason: '试', values: { secondFactorRequired: false } };
    await api.post('/organs/a/security-settings', set, { seen: 1 }, await api.person('a', 'security_admin'));
    const [office, home] = [await from('10.8.0.1'), await from('10.8.0.2')];
    const order = { 'idempotency-key': crypto.randomUUID() };
    await office.post('/organs/a/applications', received('2026-03-03'), order);
    expect((await lines('?kind=application'))[0]?.addresses).toEqual(['10.8.0.1', '10.8.0.2']);
    await office.post('/session/sign-out');
    await home.post('/organs/a/applications', received('2026-03-03'), { 'idempotency-key': crypto.randomUUID() });
    expect((await lines('?kind=application'))[0]?.addresses).toEqual(['10.8.0.2']);
    await home.post('/session/sign-out-everywhere');
    const back = await from('10.8.0.3');
    await back.post('/organs/a/applications', received('2026-03-03'), { 'idempotency-key': crypto.randomUUID() });
    expect((await lines('?kind=application'))[0]?.addresses).toEqual(['10.8.0.3']);
  });

  it('failed sign-ins with the address they came from', async () =>
    expect(await lines('?result=failed')).toMatchObject([
      {
        ...{ label: '登录失败', kind: 'account', result: 'failed', addresses: ['10.9.8.7'] },
        ...{ facts: { reason: 'password' }, said: '口令不对', aboutName: `${clerk.login}某` },
      },
    ]));

  it('who looked at a person and why, and nothing of the person', async () => {
    const { text, body } = await audit('?kind=person');
    expect(body.lines).toMatchObject([
      { label: '查看个人信息', actor: clerk.id, facts: { purpose: 'other', fields: ['applicant'] } },
    ]);
    expect(body.lines[0]).toMatchObject({ said: '用途：其他（=1+1）；看了：申请人', aboutName: 'a-2026-0001' });
    expect(text).not.toMatch(/王小明|13800000000/);
  });

  it('what one account did, in these days, page by page without a line twice or left out', async () => {
    const all = await lines('?limit=200');
    const his = await lines(`?limit=200&actor=${clerk.id}`);
    expect(his.length).toBeGreaterThan(1);
    expect(his).toEqual(all.filter(({ actor }) => actor === clerk.id));
    const paged: Line[] = [];
    for (let next: number | null = all.length + 1; next !== null; ) {
      const { body } = await audit(`?limit=2&before=${next}`);
      paged.push(...body.lines);
      next = body.next;
    }
    expect(paged).toEqual(all);
    const { rows } = await api.db.owner.query(
      "select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today",
    );
    expect(await lines(`?limit=200&from=${rows[0].today}&to=${rows[0].today}`)).toEqual(all);
    expect(await lines('?to=2020-01-01')).toEqual([]);
  });

  it('every line in the file as well, none of it a formula', async () => {
    const { text, headers } = await audit('?format=csv');
    expect(headers['content-disposition']).toMatch(/^attachment/);
    expect(text.split('\r\n').length - 2).toBe((await lines('?limit=200')).length);
    expect(text).toMatch(/,查看个人信息,/);
    for (const cell of text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });
});

describe('nobody else', () => {
  it.each(['clerk', 'office_head', 'system_admin', 'security_admin', 'read_only', 'authority'] as const)(
    '%s sees it',
    async (role) => expect(await audit('', await api.person('a', role))).toMatchObject({ status: 403 }),
  );

  it('sees that of another organ', async () =>
    expect(await api.get('/organs/b/audit', auditor)).toMatchObject({ status: 404 }));
});

it('each event has its word, and no question is taken for another one', async () => {
  expect(Object.values(AUDIT_LABELS).every((label) => /^[\u4e00-\u9fff，]+$/.test(label))).toBe(true);
  for (const wrong of ['?kind=x', '?from=2026-02-30', '?result=maybe', '?limit=0', '?before=-1', '?who=x'])
    expect(await audit(wrong)).toMatchObject({ status: 400 });
});
