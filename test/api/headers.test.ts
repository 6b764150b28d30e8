import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Api } from './start-api.js';

jest.setTimeout(60_000); // the machine may be busy

const SITE = {
  host: '127.0.0.1',
  publicUrl: 'https://mz.example.gov.cn',
  trustedProxies: ['10.0.0.1'],
  oidc: undefined,
};
let api: Api;
beforeAll(async () => {
  api = await Api.start(SITE);
  await api.organ('a');
  await api.organ('b');
});
afterAll(() => api.stop());

describe('every answer, whatever it says', () => {
  it.each(['/healthz', '/api/v1/organs', '/api/v1/openapi.json', '/no-such-place', '/api/v1/organs/a/years/x'])(
    '%s comes from here alone, is framed by nobody, guessed at by nobody and kept by nobody',
    async (url) => {
      const { headers } = await api.ask({ method: 'GET', url, headers: { origin: 'https://evil.example' } }, null);
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
      });
      expect(Object.keys(headers).filter((name) => /access-control|server|powered/.test(name))).toEqual([]);
      const policy = String(headers['content-security-policy']).split(';');
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy.join(' ')).not.toMatch(/https?:|unsafe-eval|\*/);
    },
  );

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('%s is no way in', async (method) => {
    const { status, headers } = await api.ask({ method, url: '/api/v1/organs' } as never, null);
    expect([status, headers.allow]).toEqual([404, undefined]);
  });
});

describe('the address of whoever asks', () => {
  const failedFrom = async (remoteAddress: string, said: string) => {
    const payload = { login: 'nobody.at.all', password: 'x' };
    const headers = { 'x-forwarded-for': said };
    await api.ask({ method: 'POST', url: '/api/v1/session', payload, remoteAddress, headers }, null);
    const { rows } = await api.db.owner.query(
      "select payload->>'address' as address from event where organ_id = 0 and type = 'SignInFailed' order by pos desc limit 1",
    );
    return rows[0].address;
  };

  it('is taken from the proxy that is named, and from nobody else', async () => {
    expect(await failedFrom('10.0.0.1', '192.0.2.7')).toBe('192.0.2.7');
    expect(await failedFrom('10.0.0.9', '192.0.2.8')).toBe('10.0.0.9');
    expect(await failedFrom('10.0.0.1', '192.0.2.66, 192.0.2.9')).toBe('192.0.2.9'); // what a client has put before it
  });
});

describe('whoever is kept out', () => {
  const said: string[] = [];
  const listening = jest.spyOn(Logger.prototype, 'warn').mockImplementation((line) => void said.push(String(line)));
  afterEach(() => {
    said.length = 0;
  });
  afterAll(() => listening.mockRestore());

  it('is told in the running log with account, address and route, never with what was typed', async () => {
    const clerk = await api.person('a', 'clerk');
    expect((await api.get('/organs/a/audit?actor=王小明', clerk)).status).toBe(403);
    expect((await api.get('/organs/b/applications?registerNo=王小明', clerk)).status).toBe(404);
    expect(said).toEqual([
      `拒绝 403 not_allowed GET /api/v1/organs/:code/audit 账号 ${clerk.id} 地址 127.0.0.1`,
      `拒绝 404 not_found GET /api/v1/organs/:code/applications 账号 ${clerk.id} 地址 127.0.0.1`,
    ]);
  });

  it('what nobody has foreseen is logged whole, and told in one sentence', async () => {
    const logged: string[] = [];
    const errors = jest.spyOn(Logger.prototype, 'error').mockImplementation((line) => {
      logged.push(String(line));
    });
    const { id, login } = await api.person('a', 'clerk');
    await api.db.owner.query("update account set second_factor = 'A256GCM.broken' where account_id = $1", [id]);
    const { status, text } = await api.signIn({ login, password: 'Gongkai-Ban-9', code: '123456' });
    errors.mockRestore();
    expect([status, JSON.parse(text)]).toEqual([
      500,
      { code: 'internal', message: '程序出错，没有办理；已记入运行日志，请联系管理员。' },
    ]);
    expect(logged).toEqual([expect.stringMatching(/^Error: .*\n +at /s)]);
  });

  it('nobody is told of who asks for what is not there', async () => {
    await api.get('/organs/a/applications/00000000-0000-4000-8000-000000000000', await api.person('a', 'clerk'));
    expect(said).toEqual([]);
  });
});
