import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLog } from '../../../src/event-store/verify.js';
import { forgetSessions } from '../../../src/identity/sessions.js';
import { Api } from '../start-api.js';
import { Browser, DAY, eventsOf, HOUR, MINUTE, registerLog } from './browser.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
});
afterEach(() => {
  api.later = 0;
});
afterAll(() => api.stop());

let made = 0;
const account = async (...roles: Parameters<Api['account']>[2]) => {
  made += 1;
  return api.account('a', `person${made}`, roles.length ? roles : ['clerk']);
};
const REFUSED = { status: 401, body: { code: 'sign_in_refused', message: '登录名、口令或者动态口令不对。' } };
const right = ({ login, password }: { login: string; password: string }) => ({ login, password });
const wrong = ({ login }: { login: string }) => ({ login, password: 'Wrong-Guess-7' });

describe('A session that is over', () => {
  it('is forgotten after a day, with the address and the browser in it; others stay', async () => {
    const { id, login, password } = await account();
    const kept = async () =>
      (await api.db.owner.query('select address from session where account_id = $1 order by opened_at', [id])).rows;
    await api.signIn({ login, password }, '10.8.0.1');
    api.later = 23 * HOUR;
    await api.signIn({ login, password }, '10.8.0.2');
    await forgetSessions(api.identity);
    expect(await kept()).toEqual([{ address: '10.8.0.1' }, { address: '10.8.0.2' }]);
    api.later = 24 * HOUR + MINUTE;
    expect(await forgetSessions(api.identity)).toBeGreaterThan(0);
    expect(await kept()).toEqual([{ address: '10.8.0.2' }]);
  });
});

describe('Signing in', () => {
  it('opens a session: a cookie that no script reads and no other site sends, and who one is', async () => {
    const zhang = await account();
    const { headers, body } = await api.signIn(right(zhang), '10.9.0.1', { 'user-agent': 'Test' });
    expect(headers['set-cookie']).toMatch(/^__Host-mingzhang=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect(body).toMatchObject({
      account: { id: zhang.id, login: zhang.login },
      organ: { code: 'a' },
      owed: 'second_factor',
    });
    expect(body.roles).toEqual([{ code: 'clerk', label: '经办人' }]);
    expect(body.permissions).toContain('Lodge');
    expect(body.permissions).not.toContain('LockYear');
    const [created, signedIn] = await eventsOf(api, zhang.id);
    expect(created).toEqual({ type: 'AccountCreated', actor: 'operator', roles: ['clerk'], address: null });
    expect(signedIn).toMatchObject({ type: 'SignedIn', actor: zhang.id, method: 'password', address: '10.9.0.1' });
  });

  it('keeps of token and password only digests', async () => {
    const { headers } = await api.signIn(right(await account()));
    const token = /=([\w-]{43});/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const { rows } = await api.db.owner.query(
      "select (select count(*) from session s where s::text like '%' || $1 || '%')::integer as tokens, max(password_digest) as digest from account",
      [token],
    );
    expect(rows[0]).toEqual({ tokens: 0, digest: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) });
  });

  it('takes the login in any spelling, the password in none but its own', async () => {
    const zhang = await account();
    expect((await api.signIn({ ...right(zhang), login: ` ${zhang.login.toUpperCase()} ` })).status).toBe(200);
    expect(await api.signIn({ ...right(zhang), password: zhang.password.toLowerCase() })).toMatchObject(REFUSED);
  });

  it('answers an unknown name and a wrong password alike, in the same time', async () => {
    const zhang = await account();
    const time = async (body: object) => {
      const started = performance.now();
      expect(await api.signIn(body)).toMatchObject(REFUSED);
      return performance.now() - started;
    };
    await time(wrong(zhang)); // the first one also makes the digest that stands in
    const [known, unknown] = [await time(wrong(zhang)), await time({ login: 'nobody', password: 'Wrong-Guess-7' })];
    expect(unknown).toBeGreaterThan(known / 4);
    expect((await eventsOf(api, zhang.id)).at(-1)).toMatchObject({
      type: 'SignInFailed',
      reason: 'password',
      actor: 'system',
    });
    expect((await registerLog(api)).at(-1)).toMatchObject({ type: 'SignInFailed', reason: 'unknown_login' });
  });

  it('and nothing of it spoils the proof of the log', async () =>
    expect((await verifyLog(api.db.owner)).bad).toEqual([]));
});

describe('等保三级 · lock-out', () => {
  it('five failures lock the account for half an hour, the right password too, from wherever', async () => {
    const zhang = await account();
    for (let i = 0; i < 5; i++) expect((await api.signIn(wrong(zhang))).status).toBe(401);
    const locked = await api.signIn(right(zhang));
    expect(locked).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(29 * 60);
    for (let i = 0; i < 5; i++) await api.signIn(wrong(zhang));
    const events = await eventsOf(api, zhang.id);
    expect(events.map(({ type }) => type)).toEqual(['AccountCreated', ...Array(5).fill('SignInFailed'), 'LockedOut']);
    expect(events.at(-1)).toMatchObject({ what: 'account', minutes: 30 });
    api.later = 31 * MINUTE;
    expect((await api.signIn(right(zhang))).status).toBe(200);
  });

  it('an unknown name is locked out just the same', async () => {
    for (let i = 0; i < 5; i++) expect((await api.signIn({ login: 'ghost', password: 'x' })).status).toBe(401);
    expect((await api.signIn({ login: 'ghost', password: 'x' })).status).toBe(429);
  });

  it('a hundred guesses at once are five', async () => {
    const zhang = await account();
    const all = await Promise.all(Array.from({ length: 100 }, () => api.signIn(wrong(zhang))));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(95);
    expect((await eventsOf(api, zhang.id)).filter(({ type }) => type === 'LockedOut')).toHaveLength(1);
  });

  it('five failures on different names lock the address; others come in from elsewhere', async () => {
    const zhang = await account();
    for (let i = 0; i < 5; i++) await api.signIn({ login: `guess${i}`, password: 'x' }, '10.9.9.9');
    expect((await api.signIn(right(zhang), '10.9.9.9')).status).toBe(429);
    expect((await api.signIn(right(zhang), '10.9.9.8')).status).toBe(200);
    expect((await registerLog(api)).at(-2)).toEqual({
      type: 'LockedOut',
      what: 'address',
      minutes: 30,
      address: '10.9.9.9',
    });
  });

  it('a success ends the count of the account', async () => {
    const zhang = await account();
    for (let i = 0; i < 4; i++) await api.signIn(wrong(zhang));
    expect((await api.signIn(right(zhang))).status).toBe(200);
    for (let i = 0; i < 4; i++) expect((await api.signIn(wrong(zhang))).status).toBe(401);
    expect((await api.signIn(right(zhang))).status).toBe(200);
  });

  it('the security administrator sees it and ends it', async () => {
    const zhang = await account();
    const by = await api.person('a', 'security_admin');
    const shown = async () =>
      (await api.get('/organs/a/accounts', by)).body.accounts.find(({ id }: { id: string }) => id === zhang.id);
    for (let i = 0; i < 4; i++) await api.signIn(wrong(zhang));
    expect((await shown()).lockedUntil).toBeNull();
    await api.signIn(wrong(zhang));
    const { version: seen, lockedUntil } = await shown();
    expect(Date.parse(lockedUntil) - api.identity.now().getTime()).toBeGreaterThan(29 * MINUTE);
    expect((await api.post(`/organs/a/accounts/${zhang.id}/unlocking`, undefined, { seen }, by)).status).toBe(200);
    expect((await shown()).lockedUntil).toBeNull();
    expect((await api.signIn(right(zhang))).status).toBe(200);
  });

  it('nobody asks faster than ten times a minute on one account, thirty from one address', async () => {
    const zhang = await account();
    for (let i = 0; i < 10; i++) expect((await api.signIn(right(zhang))).status).toBe(200);
    expect((await api.signIn(right(zhang))).status).toBe(429);
    const many = await Promise.all(Array.from({ length: 3 }, () => account()));
    for (let i = 0; i < 30; i++)
      expect((await api.signIn(right(many[i % 3] as (typeof many)[0]), '10.9.8.7')).status).toBe(200);
    expect((await api.signIn(right(await account()), '10.9.8.7')).status).toBe(429);
  }, 60_000);
});

describe('A closed account', () => {
  it('says so to whoever knows its password, and to nobody else', async () => {
    const zhang = await account();
    const by = await api.person('a', 'system_admin');
    await api.post(`/organs/a/accounts/${zhang.id}/disabling`, undefined, { seen: 1 }, by);
    expect(await api.signIn(right(zhang))).toMatchObject({ status: 403, body: { code: 'account_closed' } });
    expect(await api.signIn(wrong(zhang))).toMatchObject(REFUSED);
  });

  it('等保三级 · one that nobody has used for ninety days is closed at the next sign-in', async () => {
    const zhang = await account();
    api.later = 89 * DAY;
    expect((await api.signIn(right(zhang))).status).toBe(200);
    api.later = (89 + 90) * DAY;
    expect(await api.signIn(right(zhang))).toMatchObject({ status: 403, body: { code: 'account_closed' } });
    expect((await eventsOf(api, zhang.id)).slice(-2)).toMatchObject([
      { type: 'AccountDisabled', reason: 'dormant', actor: 'system' },
      { type: 'SignInFailed', reason: 'dormant' },
    ]);
  });
});

describe('The second factor', () => {
  it('is bound before anything else, and asked for from then on; each code once', async () => {
    const zhang = await account();
    const browser = new Browser(api);
    await browser.signIn(right(zhang));
    expect(await browser.get('/organs/a/applications')).toMatchObject({
      status: 403,
      body: { code: 'second_factor_owed' },
    });
    expect(await browser.post('/session/second-factor/confirmation', { code: '000000' })).toMatchObject({
      ...{ status: 409, body: { code: 'second_factor_not_begun' } },
    });
    const { body } = await browser.post('/session/second-factor');
    expect(body.uri).toMatch(new RegExp(`^otpauth://totp/.*:${zhang.login}\\?secret=${body.secret}&issuer=`));
    expect(await browser.post('/session/second-factor/confirmation', { code: 'abcdef' })).toMatchObject({
      ...{ status: 409, body: { code: 'second_factor_code' } },
    });
    const { code } = await browser.bind();
    expect((await browser.get('/organs/a/applications')).status).toBe(200);
    expect(await browser.post('/session/second-factor')).toMatchObject({
      status: 409,
      body: { code: 'second_factor_set' },
    });

    expect(await api.signIn(right(zhang))).toMatchObject({ status: 401, body: { code: 'second_factor_wanted' } });
    expect(await api.signIn({ ...right(zhang), code: code() })).toMatchObject(REFUSED); // used to bind it
    expect(await api.signIn({ ...right(zhang), code: code(5) })).toMatchObject(REFUSED);
    expect((await api.signIn({ ...right(zhang), code: code(1) })).status).toBe(200);
    expect(await api.signIn({ ...right(zhang), code: code(1) })).toMatchObject(REFUSED);
    api.later = MINUTE;
    const twice = await Promise.all([1, 2].map(() => api.signIn({ ...right(zhang), code: code(1) })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('is lost: a recovery code lets in, once', async () => {
    const zhang = await account();
    const browser = new Browser(api);
    await browser.signIn(right(zhang));
    const { recoveryCodes } = await browser.bind();
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const one of recoveryCodes) expect(one).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/); // 128 bits
    const code = recoveryCodes[3]?.toLowerCase();
    expect((await api.signIn({ ...right(zhang), code })).status).toBe(200);
    expect(await api.signIn({ ...right(zhang), code })).toMatchObject(REFUSED);
    expect((await eventsOf(api, zhang.id)).at(-2)).toMatchObject({ type: 'SignedIn', method: 'recovery_code' });
  });

  it('lies sealed in the database, bound to its account', async () => {
    const [zhang, li] = [await account(), await account()];
    const [his, hers] = [new Browser(api), new Browser(api)];
    await his.signIn(right(zhang));
    await hers.signIn(right(li));
    const { code } = await his.bind();
    await hers.bind();
    const { rows } = await api.db.owner.query('select second_factor from account where account_id = $1', [zhang.id]);
    expect(rows[0].second_factor).toMatch(/^A256GCM\.[\w-]{70,}$/);
    await api.db.owner.query('update account set second_factor = $2 where account_id = $1', [
      li.id,
      rows[0].second_factor,
    ]);
    expect((await api.signIn({ ...right(li), code: code(1) })).status).toBe(500);
  });
});

describe('A session', () => {
  it('ends after fifteen minutes without a request, and eight hours after the sign-in', async () => {
    const zhang = await account();
    const browser = new Browser(api);
    await browser.signIn(right(zhang));
    for (api.later = 0; api.later < 7.8 * HOUR; api.later += 14 * MINUTE)
      expect((await browser.get('/session')).status).toBe(200);
    api.later = 8 * HOUR + MINUTE;
    expect(await browser.get('/session')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    await browser.signIn(right(zhang));
    api.later += 16 * MINUTE;
    expect((await browser.get('/session')).status).toBe(401);
  });

  it('lives on for each of those who ask at the same moment, and for nobody else', async () => {
    const browsers = [1, 2, 3, 4].map(() => new Browser(api));
    for (const browser of browsers) await browser.signIn(right(await account()));
    const [away, ...working] = browsers as [Browser, ...Browser[]];
    api.later = 10 * MINUTE;
    await Promise.all(working.map((browser) => browser.get('/session')));
    api.later = 20 * MINUTE;
    const asked = await Promise.all([away, ...working].map((browser) => browser.get('/session')));
    expect(asked.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
  });

  it('takes the place of the one that the same browser had', async () => {
    const zhang = await account();
    const first = await api.signIn(right(zhang));
    const [cookie = ''] = String(first.headers['set-cookie']).split(';');
    const second = await api.signIn(right(zhang), '10.9.0.4', { cookie });
    expect(second.status).toBe(200);
    expect((await api.ask({ method: 'GET', url: '/api/v1/session', headers: { cookie } }, null)).status).toBe(401);
    expect((await eventsOf(api, zhang.id)).slice(-2).map(({ type }) => type)).toEqual(['SignedIn', 'SignedOut']);
  });

  it('is none of a forged, a doubled or an old cookie', async () => {
    const zhang = await account();
    const { headers } = await api.signIn(right(zhang));
    const [cookie = ''] = String(headers['set-cookie']).split(';');
    const ask = (sent: string) => api.ask({ method: 'GET', url: '/api/v1/session', headers: { cookie: sent } }, null);
    expect((await ask(`theme=dark; ${cookie}; x`)).status).toBe(200);
    for (const sent of ['', cookie.slice(0, -1), `${cookie}x`, `${cookie}; ${cookie}`, cookie.replace('__Host-', '')])
      expect([sent, (await ask(sent)).status]).toEqual([sent, 401]);
  });

  it('writes only what our own page sends: with its token, from our own origin', async () => {
    const browser = new Browser(api);
    await browser.signIn(right(await account()));
    const host = '127.0.0.1:3000';
    const foreign = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': 'x' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:3001', host },
      { origin: 'https://127.0.0.1:3000', host },
      { origin: 'http://rebound.example', host: 'rebound.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const more of foreign)
      expect([more, await browser.post('/session/second-factor', undefined, more)]).toMatchObject([
        ...[more, { status: 403, body: { code: 'foreign_request' } }],
      ]);
    const own = { origin: `http://${host}`, host, 'sec-fetch-site': 'same-origin' };
    expect((await browser.post('/session/second-factor', undefined, own)).status).toBe(200);
    const elsewhere = { origin: 'https://evil.example' };
    expect(await api.signIn(right(await account()), '10.9.0.2', elsewhere)).toMatchObject({ status: 403 });
  });

  it('is listed among one’s own, and ended: this one, another one, all of them', async () => {
    const zhang = await account();
    const [one, two, three] = [new Browser(api), new Browser(api), new Browser(api)];
    for (const browser of [one, two, three]) await browser.signIn(right(zhang), '10.9.0.3');
    const { sessions } = (await one.get('/session/list')).body;
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const other = sessions.find(({ current }: { current: boolean }) => !current).id;
    expect((await one.post(`/session/list/${other}/end`)).status).toBe(200);
    expect((await one.post(`/session/list/${other}/end`)).status).toBe(404);
    expect((await one.get('/session/list')).body.sessions).toHaveLength(2);
    const { headers } = await one.post('/session/sign-out');
    expect(headers['set-cookie']).toMatch(/^__Host-mingzhang=; .*Max-Age=0$/);
    expect((await one.get('/session')).status).toBe(401);
    await one.signIn(right(zhang));
    expect((await one.post('/session/sign-out-everywhere')).body).toEqual({ ended: 2 });
    const left = await Promise.all([one, two, three].map((browser) => browser.get('/session')));
    expect(left.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await eventsOf(api, zhang.id)).slice(-4).map(({ type }) => type)).toEqual([
      ...['SignedOut', 'SignedOut', 'SignedIn', 'SessionsEnded'],
    ]);
  });

  it('of somebody else is not there', async () => {
    const [one, two] = [new Browser(api), new Browser(api)];
    await one.signIn(right(await account()));
    await two.signIn(right(await account()));
    const [{ id }] = (await two.get('/session/list')).body.sessions;
    expect((await one.post(`/session/list/${id}/end`)).status).toBe(404);
    expect((await two.get('/session')).status).toBe(200);
  });
});

describe('A new password', () => {
  const next = 'Xin-Koukou-8';

  it('is set by whoever knows the present one; the token changes and the other sessions end', async () => {
    const zhang = await account();
    const [here, there] = [new Browser(api), new Browser(api)];
    await here.signIn(right(zhang));
    await there.signIn(right(zhang));
    const before = { ...here.headers };
    expect(await here.post('/session/password', { present: 'Wrong-Guess-7', next })).toMatchObject(REFUSED);
    expect((await here.post('/session/password', { present: zhang.password, next })).status).toBe(200);
    expect(here.headers.cookie).not.toBe(before.cookie);
    expect((await here.get('/session')).status).toBe(200);
    expect((await there.get('/session')).status).toBe(401);
    expect((await api.ask({ method: 'GET', url: '/api/v1/session', headers: before }, null)).status).toBe(401);
    expect(await api.signIn(right(zhang))).toMatchObject(REFUSED);
    expect((await api.signIn({ login: zhang.login, password: next })).status).toBe(200);
  });

  it('等保三级 · meets the profile and is none of the last five', async () => {
    const zhang = await account();
    const browser = new Browser(api);
    await browser.signIn(right(zhang));
    let present = zhang.password;
    const change = (to: string) => browser.post('/session/password', { present, next: to });
    expect(await change('Password1')).toMatchObject({ status: 409, body: { code: 'password_unfit' } });
    for (const to of ['Yi-Koukou-11', 'Er-Koukou-22', 'San-Koukou-3', 'Si-Koukou-44']) {
      expect((await change(to)).status).toBe(200);
      present = to;
    }
    for (const to of [zhang.password, 'San-Koukou-3', 'Si-Koukou-44'])
      expect(await change(to)).toMatchObject({ status: 409, body: { code: 'password_used_before' } });
    expect((await change('Wu-Koukou-55')).status).toBe(200);
    present = 'Wu-Koukou-55';
    api.later = 2 * MINUTE; // more than ten a minute are too many
    expect((await change(zhang.password)).status).toBe(200);
  }, 30_000);

  it('等保三级 · is owed after ninety days, and nothing else may be done before', async () => {
    const zhang = await account();
    const browser = new Browser(api);
    await browser.signIn(right(zhang));
    await browser.bind();
    expect((await browser.get('/organs/a/applications')).status).toBe(200);
    await api.db.owner.query('update account set password_set_on = password_set_on - 90 where account_id = $1', [
      zhang.id,
    ]);
    expect(await browser.get('/organs/a/applications')).toMatchObject({
      status: 403,
      body: { code: 'password_change_owed' },
    });
    await browser.post('/session/password', { present: zhang.password, next });
    expect((await browser.get('/organs/a/applications')).status).toBe(200);
  });
});
