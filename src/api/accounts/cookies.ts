/**
 * `__Host-`: from this very host, for all of it, over TLS (browsers take the loopback for safe as well). A session cookie comes
 * along on no way from another site.
 */
const SESSION = '__Host-mingzhang';

const KEPT = 'Path=/; Secure; HttpOnly; SameSite=Strict';

export const sessionCookie = (token: string): string => `${SESSION}=${token}; ${KEPT}`;
export const noSessionCookie = (): string => `${SESSION}=; ${KEPT}; Max-Age=0`;

/** What is kept while the browser is away at the identity platform; it must come along on the way back from there. */
const PENDING = '__Host-mingzhang-oidc';
const KEPT_ON_RETURN = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const pendingCookie = (value: string, minutes: number): string =>
  `${PENDING}=${value}; ${KEPT_ON_RETURN}; Max-Age=${minutes * 60}`;
export const noPendingCookie = (): string => `${PENDING}=; ${KEPT_ON_RETURN}; Max-Age=0`;
export const pendingValue = (header: string | undefined): string | undefined => cookieNamed(PENDING, header);

export const sessionToken = (header: string | undefined): string | undefined => cookieNamed(SESSION, header);

/** The value of a cookie; undefined where there is none, or more than one. */
function cookieNamed(name: string, header: string | undefined): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim().split(/=(.*)/s))
    .filter(([key]) => key === name);
  return values.length === 1 ? values[0]?.[1] || undefined : undefined;
}
