import { describe, expect, it } from '@jest/globals';
import { readSite } from '../../src/api/site.js';

const PUBLIC_URL = 'https://xxgk.example.gov.cn';
const OIDC = { OIDC_ISSUER: 'https://id.example.gov.cn', OIDC_CLIENT_ID: 'mingzhang', OIDC_CLIENT_SECRET: 'secret' };

describe('where the program is found', () => {
  it('listens on the loopback alone when nothing is said', () =>
    expect(readSite({})).toEqual({ host: '127.0.0.1', publicUrl: undefined, trustedProxies: [], oidc: undefined }));

  it('takes the word of the proxies that are named', () =>
    expect(readSite({ PUBLIC_URL, TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16' }).trustedProxies).toEqual([
      ...['10.0.0.1', '10.1.0.0/16'],
    ]));

  it('knows the unified platform, and the strength of sign-in that it is asked for', () =>
    expect(readSite({ PUBLIC_URL, ...OIDC, OIDC_ACR: 'two-factors' }).oidc).toEqual({
      ...{ issuer: OIDC.OIDC_ISSUER, clientId: 'mingzhang', clientSecret: 'secret', acr: 'two-factors' },
      redirectUri: 'https://xxgk.example.gov.cn/api/v1/session/oidc/callback',
    }));

  it.each([
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '0.0.0.0', PUBLIC_URL: 'http://xxgk.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'xxgk.example.gov.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: `${PUBLIC_URL}/app` }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'everybody' }],
    ['OIDC_CLIENT_SECRET', { PUBLIC_URL, ...OIDC, OIDC_CLIENT_SECRET: '' }],
    ['PUBLIC_URL', OIDC],
    ['OIDC_ISSUER', { PUBLIC_URL, ...OIDC, OIDC_ISSUER: 'http://id.example.gov.cn' }],
  ])('stops the start with %s when it would not be safe', (name, env) => {
    expect(() => readSite(env)).toThrow(name);
  });
});
