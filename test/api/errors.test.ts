import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { LOCKS_HERE } from '../postgres/fresh-database.js';
import { Api, received } from './start-api.js';

let api: Api;
let a: string;
let b: string;

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('a')}/applications`;
  b = `${await api.organ('b')}/applications`;
});
afterAll(() => api.stop());

const DRAFT = { docNo: '复1', draftedOn: '2026-03-20', principalOutcome: 'granted.provided' };
const EXTENSION = { workingDays: 10, proposedOn: '2026-03-20' };
const born = async (organ = a) =>
  (await api.post(organ, received('2026-03-02'))).body as { id: string; version: number };

describe('409: the law or the state does not allow it', () => {
  it('gives the code, the article and a sentence', async () => {
    const { id, version } = await born();
    const { status, body } = await api.post(
      `${a}/${id}/extension-proposal`,
      { ...EXTENSION, workingDays: 21 },
      { seen: version },
    );
    expect([status, body]).toEqual([
      409,
      {
        code: 'extension_out_of_range',
        article: '33',
        basis: '《中华人民共和国政府信息公开条例》第三十三条',
        message: '延长答复期限只能是1至20个工作日，登记的是21个工作日；请改为1至20之间的整数。',
      },
    ]);
  });

  it('a day that has not come', async () => {
    expect(await api.post(a, received('2026-11-26'))).toMatchObject({ status: 409, body: { code: 'future_date' } });
    api.today = '2026-11-26';
    expect((await api.post(a, received('2026-11-26'))).status).toBe(201);
    api.today = '2026-11-25';
  });

  it('a period that reaches a year whose calendar is not known', async () => {
    const body = received('2026-12-31');
    api.today = '2026-12-31';
    const { body: one } = await api.post(a, body);
    expect(one).toMatchObject({ state: 'in_progress', dueOn: null });
    expect((await api.get(`${a}/${one.id}`)).body.clock).toMatchObject({ dueOn: null, unknown: 'calendar_missing' });
    api.today = '2027-03-01';
    const asked = { noticeNo: '补1', issuedOn: '2027-02-01', servedOn: null, items: ['文号'], dueOn: null };
    const { status } = await api.post(`${a}/${one.id}/correction-request`, asked, { seen: one.version });
    expect(status).toBe(200);
    const letter = { consultation: '甲', letterNo: null, sentOn: '2027-01-04', servedOn: '2027-01-05' };
    const { body: two } = await api.post(a, { ...body, registerNo: 'a-2026-9999' });
    const { body: consulted } = await api.post(`${a}/${two.id}/third-party-consultation`, letter, {
      seen: two.version,
    });
    const lapse = { consultation: '甲', lapsedOn: '2027-02-26' };
    const lapsed = await api.post(`${a}/${two.id}/third-party-lapse`, lapse, { seen: consulted.version });
    expect(lapsed).toMatchObject({ status: 409, body: { code: 'calendar_missing', article: '33' } });
    api.today = '2026-11-25';
  });

  it('a register number that is taken', async () => {
    const numbered = received('2026-03-02', { registerNo: '2026-甲-1' });
    expect((await api.post(a, numbered)).status).toBe(201);
    expect(await api.post(a, numbered)).toMatchObject({ status: 409, body: { code: 'register_no_taken' } });
    expect((await api.post(b, numbered)).status).toBe(201);
  });

  it('an organ whose code is taken', async () => {
    const twice = await api.post('/organs', { code: 'a', name: '甲' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'organ_exists', article: '4' } });
  });
});

describe('400: the request itself is wrong, field by field', () => {
  const refused = async (body: object) => (await api.post(a, body)).body;

  it('an unknown field is named', async () =>
    expect(await refused(received('2026-03-02', { reciever: '张三' }))).toEqual({
      code: 'bad_request',
      message: '请求有误：“reciever”没有这个字段。',
      fields: [{ field: 'reciever', message: '没有这个字段' }],
    }));

  it('in the sentence a field has the name that the forms give it', async () => {
    const details = { applicant: ' ', contact: '13800000000', content: '报告' };
    expect(await refused(received('2026-03-02', { details }))).toMatchObject({
      message: '请求有误：“申请人”不能为空。',
      fields: [{ field: 'details.applicant', message: '不能为空' }],
    });
  });

  it('every field that is wrong is named, with its reason', async () => {
    const { fields } = await refused({
      channel: 'pigeon',
      submittedOn: '2026-02-30',
      details: { applicant: ' ', age: 5 },
    });
    expect(fields).toEqual([
      { field: 'channel', message: expect.stringContaining('只能是 in_person、post_signed') },
      { field: 'submittedOn', message: '应当是存在的日期，写作 2026-03-05' },
      { field: 'category', message: '没有填写' },
      { field: 'details.applicant', message: '不能为空' },
      { field: 'details.age', message: '没有这个字段' },
    ]);
  });

  it('what belongs to the receipt wants the day of receipt', async () => {
    const { fields } = await refused(received('2026-03-02', { receivedOn: undefined, registerNo: '1' }));
    expect(fields).toEqual([{ field: 'registerNo', message: '收到之后才有，请同时填写 receivedOn' }]);
  });

  it('a write without Idempotency-Key, or with one that is no UUID', async () => {
    for (const key of ['', 'abc'])
      expect(await api.post(a, received('2026-03-02'), { key })).toMatchObject({
        status: 400,
        body: { fields: [{ field: 'Idempotency-Key' }] },
      });
  });

  it('an If-Match that is no version', async () => {
    const { id } = await born();
    for (const seen of ['*', 'W/"2"', '"2', '-1', '2.0', '99999999999'])
      expect(await api.post(`${a}/${id}/draft-reply`, DRAFT, { seen })).toMatchObject({
        status: 400,
        body: { fields: [{ field: 'If-Match' }] },
      });
  });

  it('text comes in as NFC and trimmed', async () => {
    const { body } = await api.post(a, received('2026-03-02', { handlingUnit: ' Cafe\u0301处 ' }));
    expect((await api.get(`${a}/${body.id}`)).body.facts.handlingUnit).toBe('Café处');
  });
});

describe('404: not there, or not of this organ: the same answer', () => {
  it('an unknown organ, an unknown id, no id at all, another organ’s id, an unknown address', async () => {
    const { id, version } = await born(b);
    const paths = [
      ...['/organs/nobody/applications', `${a}/${randomUUID()}`, `${a}/7`, `${a}/${id}`, '/api/v1/nothing'],
      ...['/organs/a/cases/1', '/organs/nobody/years/2026/tables', '/organs/nobody/cases'],
    ];
    const answers = await Promise.all(paths.map((path) => api.get(path)));
    const written = await api.post(`${a}/${id}/draft-reply`, DRAFT, { seen: version });
    const unknown = await api.post(`${a}/${randomUUID()}/draft-reply`, DRAFT, { seen: 1 });
    const nobody = await api.post('/organs/nobody/applications', received('2026-03-02'));
    const all = [...answers, written, unknown, nobody];
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 404));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
  });

  it('a cell that the form does not have', async () =>
    expect(await api.get('/organs/a/years/2026/cells/no_such_row/total')).toMatchObject({
      status: 404,
      body: { code: 'cell_unknown', article: '50' },
    }));
});

describe('412 and 428: what the clerk has seen', () => {
  it('who acts on an old version learns the current one, and nothing is written', async () => {
    const { id, version } = await born();
    const { body: extended } = await api.post(`${a}/${id}/extension-proposal`, EXTENSION, { seen: version });
    const before = await api.events();
    const late = await api.post(`${a}/${id}/draft-reply`, DRAFT, { seen: version });
    expect(late).toMatchObject({ status: 412, body: { code: 'stale_version', version: extended.version } });
    expect(await api.events()).toBe(before);
    expect((await api.post(`${a}/${id}/draft-reply`, DRAFT, { seen: `"${extended.version}"` })).status).toBe(200);
  });

  it('of two who act on the same version one wins', async () => {
    const { id, version } = await born();
    const both = await Promise.all([1, 2].map(() => api.post(`${a}/${id}/draft-reply`, DRAFT, { seen: version })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('version 0 is never the newest', async () => {
    const { id } = await born();
    expect((await api.post(`${a}/${id}/draft-reply`, DRAFT, { seen: 0 })).status).toBe(412);
  });

  it('a command on what exists must say the version', async () => {
    const { id } = await born();
    expect(await api.post(`${a}/${id}/draft-reply`, DRAFT)).toMatchObject({
      status: 428,
      body: { code: 'version_not_said' },
    });
  });
});

describe('the same command again', () => {
  it('has no second effect and the same bytes for an answer', async () => {
    const [key, again] = [randomUUID(), randomUUID()];
    const registered = await api.post(a, received('2026-03-02'), { key });
    const events = await api.events();
    const twin = await api.post(a, received('2026-03-02'), { key: key.toUpperCase() });
    expect([twin.status, twin.bytes]).toEqual([registered.status, registered.bytes]);
    const { id, version } = registered.body;
    const ordered = await api.post(`${a}/${id}/extension-proposal`, EXTENSION, { key: again, seen: version });
    const twice = await api.post(`${a}/${id}/extension-proposal`, EXTENSION, { key: again, seen: version });
    expect([twice.status, twice.bytes, twice.headers.etag]).toEqual([200, ordered.bytes, ordered.headers.etag]);
    expect(await api.events()).toBe(events + 1);
  });

  it('thirty at once have one effect', async () => {
    const key = randomUUID();
    const events = await api.events();
    const all = await Promise.all(Array.from({ length: 30 }, () => api.post(a, received('2026-03-02'), { key })));
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await api.events()).toBe(events + 2);
  });

  it('founds one organ only', async () => {
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => api.post('/organs', { code: 'twins', name: '孪生' }, { key })),
    );
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set(['201 {"code":"twins","name":"孪生","parent":"a"}']),
    );
  });

  it('is answered as it was, though it would be refused by now', async () => {
    const key = randomUUID();
    await api.organ('ending');
    const below = { code: 'below-ending', name: '下级', parent: 'ending' };
    const admin = await api.person('ending', 'system_admin');
    const founded = await api.post('/organs', below, { key }, admin);
    expect(founded.status).toBe(201);
    await api.db.owner.query(
      `update organ set state = jsonb_set(state::jsonb, '{ended}', '{"on": "2026-11-01", "into": null}') where code = 'ending'`,
    );
    expect((await api.post('/organs', { ...below, code: 'later' }, {}, admin)).status).toBe(409);
    const again = await api.post('/organs', below, { key }, admin);
    expect([again.status, again.text]).toEqual([201, founded.text]);
    expect((await api.post('/organs', { ...below, code: 'later' }, { key }, admin)).status).toBe(422);
  });

  it('422: the key with another body, on another application or for another organ', async () => {
    const key = randomUUID();
    const { body } = await api.post(a, received('2026-03-02'), { key });
    const { id, version } = await born();
    const others = [
      await api.post(a, received('2026-03-03'), { key }),
      await api.post(b, received('2026-03-02'), { key }),
      await api.post(`${a}/${id}/extension-proposal`, EXTENSION, { key, seen: version }),
      await api.post('/organs', { code: 'd', name: '丁' }, { key }),
    ];
    expect(others.map(({ status, body: { code } }) => [status, code])).toEqual(
      others.map(() => [422, 'command_reused']),
    );
    expect((await api.get(`${a}/${body.id}`)).body.version).toBe(body.version);
  });
});

describe('413 and 415: what is no JSON of reasonable size', () => {
  const send = (payload: string, type: string) =>
    api.ask({
      ...{ method: 'POST', url: `/api/v1${a}`, payload },
      headers: { 'content-type': type, 'idempotency-key': randomUUID() },
    });

  it('too large', async () =>
    expect(await send(JSON.stringify({ x: 'x'.repeat(1_100_000) }), 'application/json')).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    }));

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/xml', 'multipart/form-data; boundary=x'])(
    '%s',
    async (type) =>
      expect(await send('a=b', type)).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } }),
  );
});

/** Beside the database of the test, which lets nobody in. */
async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(process.env.TEST_POSTGRES_URL);
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe('503: the store is away', () => {
  it('no command is acknowledged, and it is well again when the store is', async () => {
    const other = await Api.start();
    const path = `${await other.organ('a')}/applications`;
    const name = new URL(other.db.url).pathname.slice(1);
    await other.get('/organs/a/years/2026'); // so that somebody is signed in
    const key = randomUUID();
    await onServer(`alter database ${name} with allow_connections false`);
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const away = await other.post(path, received('2026-03-02'), { key });
    expect(away).toMatchObject({ status: 503, body: { code: 'store_away' } });
    expect(away.headers['retry-after']).toBe('5');
    expect((await other.get('/readyz')).status).toBe(503);
    expect((await other.get('/healthz')).status).toBe(200);
    await onServer(`alter database ${name} with allow_connections true`);
    expect((await other.get('/readyz')).status).toBe(200);
    expect((await other.post(path, received('2026-03-02'), { key })).status).toBe(201);
    await other.stop();
  });
});

describe('while the program stops', () => {
  it('what comes in on an open connection is carried out and answered, and nothing after it', async () => {
    const other = await Api.start();
    const at = `/api/v1${await other.organ('a')}/applications`;
    const { headers } = await other.person('a', 'clerk');
    await other.app.listen(0, '127.0.0.1');
    const { port } = other.app.getHttpServer().address() as AddressInfo;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const register = () =>
      new Promise<[number | undefined, string | undefined]>((done, failed) => {
        const key = { 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
        const order = request({ method: 'POST', port, path: at, agent, headers: { ...headers, ...key } }, (reply) =>
          reply.resume().on('end', () => done([reply.statusCode, reply.headers.connection])),
        );
        order.on('error', failed).end(JSON.stringify(received('2026-03-02')));
      });
    const held = await other.db.owner.connect();
    await held.query("begin; select pg_advisory_xact_lock(770002, organ_id) from organ where code = 'a'");
    const [underWay, next] = [register(), register()];
    const waiting = `select from ${LOCKS_HERE} where classid = 770002 and not granted`;
    while ((await other.db.owner.query(waiting)).rowCount === 0);
    const closed = other.app.close();
    await held.query('commit');
    held.release();
    expect(await underWay).toEqual([201, 'keep-alive']);
    expect(await next).toEqual([201, 'close']);
    await closed;
    await other.stop();
  });
});

describe('503: the clock of the server is behind the log', () => {
  it('nothing is written, and it is said what is to be done', async () => {
    const ahead = (by: string) =>
      api.db.owner.query(`begin; set local session_replication_role = replica;
        update event set recorded_at = recorded_at + interval '${by}'
          where organ_id = (select organ_id from organ where code = 'a'); commit`);
    await ahead('1 hour');
    const events = await api.events();
    const refused = await api.post(a, received('2026-03-02'));
    await ahead('-1 hour');
    expect(refused).toMatchObject({ status: 503, body: { code: 'clock_behind' } });
    expect(refused.body.message).toMatch(/时钟/);
    expect(await api.events()).toBe(events);
    expect((await api.post(a, received('2026-03-02'))).status).toBe(201);
  });
});

describe('500: a fault of ours', () => {
  it('is told in one plain sentence', async () => {
    await api.db.owner.query('alter table ledger rename to ledger_gone');
    const { status, text } = await api.get(a);
    await api.db.owner.query('alter table ledger_gone rename to ledger');
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      code: 'internal',
      message: '程序出错，没有办理；已记入运行日志，请联系管理员。',
    });
  });

  it('or of what a newer program has written', async () => {
    const { id } = await born();
    await api.db.owner.query(`begin; set local session_replication_role = replica;
      update event set schema_version = 2 where stream_id = '${id}' and version = 2; commit`);
    expect(await api.get(`${a}/${id}`)).toMatchObject({
      status: 500,
      body: {
        code: 'unknown_event',
        message: '日志中有本程序不认识的事项“ApplicationReceived”（版本2），请升级程序后再试。',
      },
    });
  });
});
