import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { organByCode } from '../../../src/event-store/found-organ.js';
import { createAccount, linkSubject, orderOnAccount } from '../../../src/identity/administering.js';
import { Platform, PlatformRefused } from '../../../src/identity/oidc.js';
import { type Answer, Api } from '../start-api.js';
import { eventsOf, registerLog } from './browser.js';
import { IdentityPlatform } from './identity-platform.js';

jest.setTimeout(60_000); // the machine may be busy

let platform: IdentityPlatform;
let api: Api;
let account: string;

beforeAll(async () => {
  platform = await IdentityPlatform.start();
  const { issuer, clientId, clientSecret, redirectUri } = platform;
  const oidc = { issuer, clientId, clientSecret, redirectUri };
  api = await Api.start({ host: '127.0.0.1', publicUrl: 'https://mz.example.gov.cn', trustedProxies: [], oidc });
  await api.organ('a');
  const { id: organ } = await organByCode(api.log, 'a');
  const command = { organ, commandId: randomUUID(), actor: 'operator', address: null };
  account = (await createAccount(api.identity, command, { login: 'li.si', name: '李四', roles: ['clerk'] })).id;
  await linkSubject(api.identity, { ...command, commandId: randomUUID() }, 'li.si', 'sub-li');
});
afterAll(async () => {
  await api.stop();
  await platform.stop();
});

const get = (url: string, cookie = '') =>
  api.ask({ method: 'GET', url, remoteAddress: '10.7.0.1', headers: { cookie } }, null);
const cookiesOf = ({ headers }: Answer) => [headers['set-cookie']].flat().map((one) => String(one).split(';')[0] ?? '');

/** The browser goes to the platform, somebody signs in there, and it comes back with the answer. */
async function comesBack(subject: string, change: (query: URLSearchParams) => void = () => {}) {
  const away = await get('/api/v1/session/oidc');
  const back = new URL(await platform.signIn(String(away.headers.location), subject));
  change(back.searchParams);
  return { url: `${back.pathname}${back.search}`, cookie: cookiesOf(away)[0] ?? '' };
}

describe('Signing in at the unified identity platform', () => {
  it('goes there with state, nonce and a challenge, keeping them sealed in a cookie of ten minutes', async () => {
    const away = await get('/api/v1/session/oidc');
    expect(away.status).toBe(302);
    const { searchParams } = new URL(String(away.headers.location));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ client_id: platform.clientId, redirect_uri: platform.redirectUri, response_type: 'code', scope: 'openid' },
      ...{ code_challenge_method: 'S256', state: expect.any(String), nonce: expect.any(String) },
    });
    const [cookie] = [away.headers['set-cookie']].flat();
    expect(cookie).toMatch(
      /^__Host-mingzhang-oidc=A256GCM\.[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
    expect(cookie).not.toContain(searchParams.get('state'));
  });

  it('opens a session for the account that is tied to the subject', async () => {
    const { url, cookie } = await comesBack('sub-li');
    const entered = await get(url, cookie);
    expect([entered.status, entered.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const [session = ''] = cookiesOf(entered);
    expect(await get('/api/v1/session', session)).toMatchObject({ body: { account: { login: 'li.si' }, owed: null } });
    expect((await eventsOf(api, account)).at(-1)).toMatchObject({
      type: 'SignedIn',
      method: 'oidc',
      address: '10.7.0.1',
    });
  });

  it('begins only with our own page, or with an address that somebody has typed', async () => {
    const from = async (site: string) => {
      const headers = { 'sec-fetch-site': site };
      return (await api.ask({ method: 'GET', url: '/api/v1/session/oidc', headers }, null)).status;
    };
    expect([await from('same-origin'), await from('none')]).toEqual([302, 302]);
    expect([await from('cross-site'), await from('same-site')]).toEqual([403, 403]);
  });

  it('is offered to whoever has not signed in, where there is a platform', async () =>
    expect((await get('/api/v1/session/ways')).body).toEqual({ oidc: true }));

  it('tells a browser in a sentence what has not come about', async () => {
    const { url, cookie } = await comesBack('sub-nobody');
    const answer = await api.ask({ method: 'GET', url, headers: { cookie, accept: 'text/html,*/*' } }, null);
    expect([answer.status, answer.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<p>您在统一身份认证平台的用户没有与本系统的账号关联，请联系系统管理员。</p>');
    const typed = { accept: 'text/html', 'content-type': 'application/json' };
    const payload = { '<script>alert(1)</script>': 1 };
    const wrong = await api.ask({ method: 'POST', url: '/api/v1/session', headers: typed, payload }, null);
    expect([wrong.status, wrong.text.includes('<script>')]).toEqual([400, false]);
  });

  it('makes no account for a subject that nobody is tied to', async () => {
    const { url, cookie } = await comesBack('sub-stranger');
    expect(await get(url, cookie)).toMatchObject({ status: 401, body: { code: 'subject_unknown' } });
    expect((await registerLog(api)).at(-1)).toMatchObject({ type: 'SignInFailed', reason: 'unknown_subject' });
  });

  it('refuses an answer that was for somebody else, was changed, or comes a second time', async () => {
    const refused = { status: 401, body: { code: 'platform_refused' } };
    const otherState = await comesBack('sub-li', (query) => query.set('state', 'x'));
    expect(await get(otherState.url, otherState.cookie)).toMatchObject(refused);
    const [one, two] = [await comesBack('sub-li'), await comesBack('sub-li')];
    expect(await get(one.url, two.cookie)).toMatchObject(refused);
    expect((await get(one.url)).status).toBe(404);
    expect(await get(one.url, one.cookie.replace('A256GCM.', 'A256GCM.x'))).toMatchObject(refused);
    expect((await get(two.url, two.cookie)).status).toBe(200);
    expect(await get(two.url, two.cookie)).toMatchObject(refused);
  });

  it.each([
    'another nonce',
    'another audience',
    'another issuer',
    'another key',
    'no signature',
    'a long gone end',
  ] as const)('refuses an identity token with %s', async (fault) => {
    platform.fault = fault;
    const { url, cookie } = await comesBack('sub-li');
    expect(await get(url, cookie)).toMatchObject({ status: 401, body: { code: 'platform_refused' } });
    platform.fault = undefined;
  });

  it('takes too long after ten minutes', async () => {
    const { url, cookie } = await comesBack('sub-li');
    api.later = 11 * 60_000;
    expect((await get(url, cookie)).status).toBe(401);
    api.later = 0;
  });

  it('lets no disabled account in', async () => {
    const { id: organ } = await organByCode(api.log, 'a');
    const command = { organ, commandId: randomUUID(), actor: 'operator', address: null };
    await orderOnAccount(api.identity, command, { id: account }, { type: 'DisableAccount' });
    const { url, cookie } = await comesBack('sub-li');
    expect(await get(url, cookie)).toMatchObject({ status: 403, body: { code: 'account_closed' } });
  });

  it('where the office asks for a strength, lets nobody in who has signed in more weakly', async () => {
    const { issuer, clientId, clientSecret, redirectUri } = platform;
    const strong = new Platform({ issuer, clientId, clientSecret, redirectUri, acr: 'two-factors' });
    const subject = async (acr: string | undefined) => {
      platform.acr = acr;
      const { url, pending } = await strong.begin();
      expect(new URL(url).searchParams.get('acr_values')).toBe('two-factors');
      return strong.subjectIn(new URL(await platform.signIn(url, 'sub-li')).search, pending);
    };
    expect(await subject('two-factors')).toBe('sub-li');
    await expect(subject('password')).rejects.toThrow(PlatformRefused);
    await expect(subject(undefined)).rejects.toThrow(PlatformRefused);
    platform.acr = undefined;
  });

  it('is asked nothing at another address to which it sends us', async () => {
    const elsewhere = createServer((request, response) => {
      response.writeHead(302, { location: `${platform.issuer}${request.url}` }).end();
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const issuer = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const { clientId, clientSecret, redirectUri } = platform;
    const refused = new Platform({ issuer, clientId, clientSecret, redirectUri }).begin();
    await expect(refused).rejects.toThrow('the platform does not answer');
    elsewhere.closeAllConnections();
    elsewhere.close();
  });

  it('is not there where the office has no platform', async () => {
    const other = await Api.start();
    const without = (url: string) => other.ask({ method: 'GET', url }, null);
    expect((await without('/api/v1/session/ways')).body).toEqual({ oidc: false });
    expect((await without('/api/v1/session/oidc')).status).toBe(404);
    expect((await without('/api/v1/session/oidc/callback?code=x')).status).toBe(404);
    await other.stop();
  });

  it('an account that has no password but the platform changes none', async () => {
    await api.db.owner.query(
      'update account set disabled = null, password_digest = null, password_set_on = null where account_id = $1',
      [account],
    );
    const { url, cookie } = await comesBack('sub-li');
    const [session = ''] = cookiesOf(await get(url, cookie));
    const { csrf } = (await get('/api/v1/session', session)).body;
    const changed = await api.ask(
      {
        ...{ method: 'POST', url: '/api/v1/session/password', payload: { present: 'x', next: 'Xin-Koukou-8' } },
        headers: { cookie: session, 'x-csrf-token': csrf },
      },
      null,
    );
    expect(changed).toMatchObject({ status: 409, body: { code: 'password_by_platform' } });
  });
});
