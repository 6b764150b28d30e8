import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Api } from '../start-api.js';
import { Browser, DAY } from './browser.js';

jest.setTimeout(60_000); // the machine may be busy

let api: Api;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  await api.organ('b');
});
afterAll(() => api.stop());

let version = 1;
/** The security administrator of organ a sets it; the tests play a few days after the day from which it holds. */
const set = async (values: object) => {
  const by = await api.person('a', 'security_admin');
  const body = { values, on: '2026-11-25', reason: '机关安全制度' };
  const { status } = await api.post('/organs/a/security-settings', body, { seen: version }, by);
  expect(status).toBe(200);
  version += 1;
};
const signedIn = async (organ: string, login: string) => {
  const { password } = await api.account(organ, login, ['clerk']);
  const browser = new Browser(api);
  const { body } = await browser.signIn({ login, password });
  return { browser, owed: body.owed };
};
const reads = async (browser: Browser, organ: string) => (await browser.get(`/organs/${organ}/applications`)).status;

describe('secondFactorRequired', () => {
  it('says whether a second factor is owed before anything else, for the one organ that has set it, at once', async () => {
    const before = await signedIn('a', 'a.before');
    expect([before.owed, await reads(before.browser, 'a')]).toEqual(['second_factor', 403]);
    await set({ secondFactorRequired: false });
    expect(await reads(before.browser, 'a')).toBe(200); // the session that was open already
    const after = await signedIn('a', 'a.after');
    expect([after.owed, await reads(after.browser, 'a')]).toEqual([null, 200]);
    expect((await signedIn('b', 'b.after')).owed).toBe('second_factor');
    await set({ secondFactorRequired: true });
    expect([await reads(after.browser, 'a'), (await signedIn('a', 'a.again')).owed]).toEqual([403, 'second_factor']);
  });

  it('who has bound one is asked for it, whatever is set', async () => {
    await set({ secondFactorRequired: false });
    const { browser } = await signedIn('a', 'a.bound');
    const { code } = await browser.bind();
    const right = { login: 'a.bound', password: 'Gongkai-Ban-9' };
    expect(await api.signIn(right)).toMatchObject({ status: 401, body: { code: 'second_factor_wanted' } });
    expect((await api.signIn({ ...right, code: code(1) })).status).toBe(200);
  });
});

describe('firstLoginPasswordChange', () => {
  it('says whether a one-time password is changed at the first sign-in', async () => {
    const by = await api.person('a', 'system_admin');
    const made = async (login: string) => {
      const { body } = await api.post('/organs/a/accounts', { login, name: '某某' }, {}, by);
      const browser = new Browser(api);
      return { browser, owed: (await browser.signIn({ login, password: body.oneTimePassword })).body.owed };
    };
    const first = await made('new.one');
    expect(first.owed).toBe('password_change');
    await set({ firstLoginPasswordChange: false });
    expect((await first.browser.get('/session')).body.owed).toBe(null);
    expect((await made('new.two')).owed).toBe(null);
  });

  it('等保三级 · a password of ninety days is changed, whatever is set', async () => {
    const { browser } = await signedIn('a', 'old.one');
    await api.db.owner.query("update account set password_set_on = password_set_on - 90 where login = 'old.one'");
    expect((await browser.get('/session')).body.owed).toBe('password_change');
  });
});

it('等保三级 · who has not come for ninety days does not come in, though nobody has disabled him', async () => {
  const { browser } = await signedIn('a', 'long.gone');
  await browser.post('/session/sign-out');
  api.later = 90 * DAY;
  const right = { login: 'long.gone', password: 'Gongkai-Ban-9' };
  expect(await api.signIn(right)).toMatchObject({ status: 403, body: { code: 'account_closed' } });
  api.later = 0;
});
