import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventLog } from '../../../src/event-store/event-log.js';
import { accountAtLogin } from '../../../src/identity/accounts.js';
import { createAccount, orderOnAccount } from '../../../src/identity/administering.js';
import type { Identity } from '../../../src/identity/identity.js';
import { Api, type Person } from '../start-api.js';
import { Browser, eventsOf } from './browser.js';

let api: Api;
let system: Person;
let security: Person;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  await api.organ('b');
  system = await api.person('a', 'system_admin');
  security = await api.person('a', 'security_admin');
});
afterAll(() => api.stop());

const A = '/organs/a/accounts';
const list = async () => (await api.get(A, system)).body.accounts as { id: string; version: number; login: string }[];
const versionOf = async (id: string) => (await list()).find((one) => one.id === id)?.version;
const order = async (by: Person, id: string, path: string, body?: object) =>
  api.post(`${A}/${id}/${path}`, body, { seen: (await versionOf(id)) ?? 1 }, by);

describe('A new person', () => {
  it('gets an account from the system administrator, roles from the security administrator, and changes the password', async () => {
    const { status, body } = await api.post(A, { login: 'wang.wu', name: '王五' }, {}, system);
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        login: 'wang.wu',
        version: 1,
        oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
      },
    ]);
    expect(await order(security, body.id, 'roles', { roles: ['clerk'] })).toMatchObject({ status: 200 });
    const browser = new Browser(api);
    await browser.signIn({ login: 'wang.wu', password: body.oneTimePassword });
    expect((await browser.get('/session')).body.owed).toBe('password_change');
    expect(await browser.get('/organs/a/applications')).toMatchObject({
      status: 403,
      body: { code: 'password_change_owed' },
    });
    await browser.post('/session/password', { present: body.oneTimePassword, next: 'Wang-Xin-77' });
    expect((await browser.get('/session')).body.owed).toBe('second_factor');
    await browser.bind();
    expect((await browser.get('/organs/a/applications')).status).toBe(200);
    expect((await eventsOf(api, body.id)).map(({ type, actor }) => [type, actor])).toEqual([
      ...[
        ['AccountCreated', system.id],
        ['RolesChanged', security.id],
        ['SignedIn', body.id],
      ],
      ...[
        ['PasswordChanged', body.id],
        ['SecondFactorEnrolled', body.id],
      ],
    ]);
  });

  it('the same order again makes nobody new and says the same, the one-time password too, which is stored nowhere', async () => {
    const key = randomUUID();
    const facts = { login: 'twin', name: '孪生' };
    const one = await api.post(A, facts, { key }, system);
    const two = await api.post(A, facts, { key }, system);
    expect([two.status, two.text]).toEqual([201, one.text]);
    const { rows } = await api.db.owner.query("select from command where response like '%' || $1 || '%'", [
      one.body.oneTimePassword,
    ]);
    expect(rows).toEqual([]);
    expect(await api.post(A, { ...facts, name: '别人' }, { key }, system)).toMatchObject({ status: 422 });
  });

  it('the same order twice at one moment makes one account, and says the same', async () => {
    for (let n = 0; n < 10; n++) {
      const key = randomUUID();
      const facts = { login: `at.once.${n}`, name: '同时' };
      const [one, two] = await Promise.all([api.post(A, facts, { key }, system), api.post(A, facts, { key }, system)]);
      expect([one.status, two.text]).toEqual([201, one.text]);
      expect(await versionOf(one.body.id)).toBe(1);
    }
  });

  it('has a login of his own in the whole register', async () => {
    await api.account('b', 'taken', ['clerk']);
    expect(await api.post(A, { login: 'taken', name: '某' }, {}, system)).toMatchObject({
      ...{ status: 409, body: { code: 'login_taken' } },
    });
    expect(await api.post(A, { login: 'a b', name: '某' }, {}, system)).toMatchObject({
      body: { code: 'login_invalid' },
    });
  });

  it('no event, and no answer that is kept, holds name, password or what proves it', async () => {
    const { rows } = await api.db.owner.query(
      "select from event where payload::text ~ '王五|argon2|Wang-Xin' union all select from command where response ~ '王五|argon2'",
    );
    expect(rows).toEqual([]);
  });
});

describe('An administrator', () => {
  it('orders nothing of himself: no role, no unlocking, no end of being disabled', async () => {
    for (const [by, paths] of [
      [system, ['disabling', 'enabling', 'password-reset']],
      [security, ['unlocking', 'sessions-end', 'second-factor-removal']],
    ] as const)
      for (const path of paths)
        expect([path, await order(by, by.id, path)]).toMatchObject([
          path,
          { status: 409, body: { code: 'own_account' } },
        ]);
    expect(await order(security, security.id, 'roles', { roles: ['clerk'] })).toMatchObject({
      body: { code: 'own_account' },
    });
  });

  it('whose very order is carried out elsewhere between the question for its answer and the look at the account gets that answer', async () => {
    const { id } = await api.account('a', 'twice.at.once', ['clerk']);
    const { log } = api.identity;
    const organ = (await accountAtLogin(api.identity, 'twice.at.once'))?.organ ?? 0;
    const command = { organ, commandId: randomUUID(), actor: system.id, address: null };
    const order = (at: Identity) => orderOnAccount(at, command, { id, seenVersion: 1 }, { type: 'DisableAccount' });
    let quicker: unknown;
    const overtaken: EventLog = Object.assign(Object.create(log), {
      answerOf: async (asked: Parameters<EventLog['answerOf']>[0]) => {
        const answer = await log.answerOf(asked);
        quicker ??= await order(api.identity);
        return answer;
      },
    });
    expect(await order({ ...api.identity, log: overtaken })).toEqual({ id, login: 'twice.at.once', version: 2 });
    expect(quicker).toEqual({ id, login: 'twice.at.once', version: 2 });
  });

  it('who gives other roles ends the sessions that rested on the old ones', async () => {
    const { id, login, password } = await api.account('a', 'role.change', ['clerk']);
    const browser = new Browser(api);
    await browser.signIn({ login, password });
    await order(security, id, 'roles', { roles: ['office_head'] });
    expect((await browser.get('/session')).status).toBe(401);
    await browser.signIn({ login, password });
    expect((await browser.get('/session')).body.permissions).toContain('LockYear');
    expect(await order(security, id, 'roles', { roles: ['clerk', 'audit_admin'] })).toMatchObject({
      ...{ status: 409, body: { code: 'roles_exclusive' } },
    });
    expect(await order(security, id, 'roles', { roles: ['king'] })).toMatchObject({ status: 400 });
  });

  it('disables at once, resets, ends sessions, removes a lost factor', async () => {
    const { id, login, password } = await api.account('a', 'handled', ['clerk']);
    const browser = new Browser(api);
    await browser.signIn({ login, password });
    await browser.bind();
    expect((await order(security, id, 'sessions-end')).status).toBe(200);
    expect((await browser.get('/session')).status).toBe(401);
    expect((await order(security, id, 'second-factor-removal')).status).toBe(200);
    await browser.signIn({ login, password });
    expect((await order(system, id, 'disabling')).status).toBe(200);
    expect((await browser.get('/session')).status).toBe(401);
    expect((await order(system, id, 'enabling')).status).toBe(200);
    const { body } = await order(system, id, 'password-reset');
    expect((await api.signIn({ login, password })).status).toBe(401);
    expect((await browser.signIn({ login, password: body.oneTimePassword })).body.owed).toBe('password_change');
  });

  it('等保三级 · sees who has become dormant, and lets him in again', async () => {
    const { id, login, password } = await api.account('a', 'long.away', ['clerk']);
    await api.db.owner.query('update account set active_on = active_on - 90 where account_id = $1', [id]);
    const state = async () => (await list()).find((one) => one.id === id);
    expect(await state()).toMatchObject({ disabled: 'dormant' });
    expect((await order(system, id, 'enabling')).status).toBe(200);
    expect(await state()).toMatchObject({ disabled: null });
    expect((await api.signIn({ login, password })).status).toBe(200);
  });

  it('acts on what he has seen', async () => {
    const { id } = await api.account('a', 'seen', ['clerk']);
    const key = randomUUID();
    expect((await api.post(`${A}/${id}/disabling`, undefined, { seen: 1, key }, system)).status).toBe(200);
    expect((await api.post(`${A}/${id}/disabling`, undefined, { seen: 1, key }, system)).status).toBe(200);
    expect(await api.post(`${A}/${id}/enabling`, undefined, { seen: 1 }, system)).toMatchObject({
      ...{ status: 412, body: { version: 2 } },
    });
  });

  it('finds nobody of another organ', async () => {
    const { id } = await api.account('b', 'foreign', ['clerk']);
    expect((await list()).map(({ login }) => login)).not.toContain('foreign');
    expect((await api.post(`${A}/${id}/disabling`, undefined, { seen: 1 }, system)).status).toBe(404);
    expect((await api.post(`/organs/b/accounts/${id}/disabling`, undefined, { seen: 1 }, system)).status).toBe(404);
    expect((await api.get('/organs/b/accounts', system)).status).toBe(404);
  });
});

describe('An account of the unified platform', () => {
  it('is tied to one subject, which no other account has', async () => {
    const { id: organ } = (await accountAtLogin(api.identity, system.login)) ? { id: 1 } : { id: 0 };
    const add = (login: string) =>
      createAccount(
        api.identity,
        { organ, commandId: randomUUID(), actor: 'operator', address: null },
        { login, name: '某', roles: ['clerk'], subject: 'sub-1' },
      );
    await add('linked');
    expect(await add('linked.too').catch((error) => error)).toMatchObject({ code: 'subject_taken' });
  });
});
