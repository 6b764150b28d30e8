import { CannotStart } from '../database/cannot-start.js';
import type { OidcSettings } from '../identity/oidc.js';

export const SITE = Symbol('site');

/** Where the program is found, and who stands before it. */
export interface Site {
  /** On which address of this machine it listens. */
  host: string;
  /** Its address for browsers, without a path; undefined on the loopback without a proxy. */
  publicUrl: string | undefined;
  /** Proxies whose word on the address of the caller is taken. */
  trustedProxies: string[];
  oidc: OidcSettings | undefined;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** The site of a program that only this machine may ask. */
export const ON_THE_LOOPBACK: Site = { host: '127.0.0.1', publicUrl: undefined, trustedProxies: [], oidc: undefined };

/**
 * Reads and checks what the environment says of it. The session's cookie needs TLS: off the loopback the program is only served
 * behind a proxy that gives it, under the address that PUBLIC_URL names. Throws `CannotStart`, naming the variable.
 */
export function readSite(env: NodeJS.ProcessEnv): Site {
  const host = env.HOST || ON_THE_LOOPBACK.host;
  const publicUrl = originOf('PUBLIC_URL', env.PUBLIC_URL);
  const trustedProxies = (env.TRUSTED_PROXIES ?? '').split(/[,\s]+/).filter(Boolean);
  const wrong = trustedProxies.find((proxy) => !/^[\da-f.:]+(\/\d{1,3})?$/i.test(proxy));
  if (wrong)
    throw new CannotStart(`环境变量 TRUSTED_PROXIES 应当是代理的 IP 地址或者网段，用逗号分隔，现在有“${wrong}”。`);
  if (!LOOPBACK.includes(host) && !publicUrl?.startsWith('https://'))
    throw new CannotStart(
      '环境变量 HOST 不是本机回环地址时，必须用 PUBLIC_URL 写明浏览器访问的 https 地址（由前面的代理提供 TLS）。',
    );
  return { host, publicUrl, trustedProxies, oidc: oidcOf(env, publicUrl) };
}

function originOf(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search)
    throw new CannotStart(`环境变量 ${name} 应当是不带路径的地址，形如 https://xxgk.example.gov.cn。`);
  return url.origin;
}

function oidcOf(env: NodeJS.ProcessEnv, publicUrl: string | undefined): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return undefined;
  const missing = Object.entries({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret })
    .concat([['PUBLIC_URL', publicUrl]])
    .find(([, value]) => !value);
  if (missing) throw new CannotStart(`使用统一身份认证还要设置环境变量 ${missing[0]}。`);
  const url = URL.canParse(issuer as string) ? new URL(issuer as string) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!safe) throw new CannotStart('环境变量 OIDC_ISSUER 应当是统一身份认证平台的 https 地址。');
  const redirectUri = `${publicUrl}/api/v1/session/oidc/callback`;
  return { issuer, clientId, clientSecret, redirectUri, acr: env.OIDC_ACR || undefined } as OidcSettings;
}
