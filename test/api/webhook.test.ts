import { createHmac } from 'node:crypto';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isInside, webhookFault } from '../../src/identity/webhook-post.js';
import { hookServer, type Sink } from '../jobs/office.js';
import { Api, type Person } from './start-api.js';

jest.setTimeout(60_000);

const SECRET = 'a-secret-of-the-two-ends';
let api: Api;
let admin: Person;
let sink: Sink;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  admin = await api.person('a', 'system_admin');
  sink = await hookServer();
  Object.assign(api.identity, { webhooksTo: [new URL(sink.url).origin] });
});
afterAll(async () => {
  await sink.close();
  await api.stop();
});

const shown = async () => (await api.get('/organs/a/webhook', admin)).body;
const set = async (url: string, said: object = {}) =>
  api.post('/organs/a/webhook', { url, secret: SECRET }, { seen: (await shown()).version, ...said }, admin);
const trial = () => api.post('/organs/a/webhook/trial', undefined, {}, admin);

describe('an organ has its reminders sent to an address of its own', () => {
  it('that its system administrator sets, once under one key, and of which the host alone is seen again', async () => {
    const key = crypto.randomUUID();
    const { version: seen } = await shown();
    const first = await set(sink.url, { key });
    expect(first).toMatchObject({ status: 200, body: { code: 'a', version: seen + 1 } });
    expect((await set(sink.url, { key, seen })).text).toBe(first.text);
    expect((await set(`${sink.url}/other`, { key, seen })).status).toBe(422);
    expect((await set(sink.url, { seen })).status).toBe(412);
    const { body, text } = await api.get('/organs/a/webhook', admin);
    expect(body.webhook).toEqual({ host: new URL(sink.url).host, setAt: expect.any(String) });
    expect(text).not.toContain('/hook');
  });

  it('address and secret stand nowhere in the clear', async () => {
    for (const table of ['event', 'command', 'organ', 'organ_webhook', 'outbox']) {
      const { rows } = await api.db.owner.query(`select t::text as row from ${table} t`);
      const found = rows.filter(({ row }) => row.includes(SECRET) || row.includes(`${new URL(sink.url).host}/hook`));
      expect([table, found]).toEqual([table, []]);
    }
    const { history } = (await api.get('/organs/a', admin)).body;
    expect(history.at(-1)).toMatchObject({ label: '变更提醒接口', said: `发往 ${new URL(sink.url).host}` });
  });

  it('a trial says what the other end has answered; what comes is signed with the time', async () => {
    expect(await trial()).toMatchObject({ status: 200, body: { delivered: true, said: '对方回答 204' } });
    const { text, headers, id } = sink.got.at(-1) as Sink['got'][number];
    const signed = createHmac('sha256', SECRET).update(`${headers['x-mingzhang-timestamp']}.${text}`).digest('hex');
    expect(headers['x-mingzhang-signature']).toBe(`sha256=${signed}`);
    expect(JSON.parse(text)).toMatchObject({ id, organ: 'a', kind: 'test' });
    sink.away = true;
    expect((await trial()).body).toEqual({ delivered: false, said: '对方回答 503' });
    sink.away = false;
  });

  it('is for the system administrator of that organ alone', async () => {
    for (const role of ['clerk', 'office_head', 'security_admin', 'audit_admin', 'authority'] as const) {
      const by = await api.person('a', role);
      expect((await api.get('/organs/a/webhook', by)).status).toBe(403);
      expect((await api.post('/organs/a/webhook/trial', undefined, {}, by)).status).toBe(403);
    }
  });

  it('and gives it up again', async () => {
    const { version: seen } = await shown();
    expect((await api.post('/organs/a/webhook/removal', undefined, { seen }, admin)).status).toBe(200);
    expect((await shown()).webhook).toBeNull();
    expect((await trial()).status).toBe(404);
  });
});

describe('nothing goes to this machine or the network behind it', () => {
  it.each([
    'http://oa.example.gov.cn/notify',
    'https://localhost/notify',
    'https://localhost./notify',
    'https://127.0.0.1/notify',
    'https://2130706433/notify',
    'https://0x7f.1/notify',
    'https://10.1.2.3/notify',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/notify',
    'https://[::ffff:10.0.0.1]/notify',
    'https://user:word@oa.example.gov.cn/notify',
    'file:///etc/passwd',
    'no address',
  ])('%s', async (url) => {
    const { status, body } = await set(url);
    expect([status, body.fields?.[0].field]).toEqual([400, 'url']);
  });

  it('a public address may be set; what a name leads to is looked at when something goes there', async () => {
    expect(webhookFault('https://oa.example.gov.cn/notify', [])).toBeNull();
    expect((await set(`https://${hostname()}/notify`)).status).toBe(200);
    expect((await trial()).body).toEqual({ delivered: false, said: '这个网址指向本机或者内部网络' });
  });

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
  ])('%s is inside', (address) => expect(isInside(address)).toBe(true));
  it.each(['1.1.1.1', '172.32.0.1', '11.0.0.1', '2400:3200::1'])('%s is outside', (address) =>
    expect(isInside(address)).toBe(false),
  );
});
