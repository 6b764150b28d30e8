import createClient, { type Middleware } from 'openapi-fetch';
import { ApiError } from './errors';
import type { paths } from './schema';

/** Bound to the session; sent with every write. */
let csrfToken: string | undefined;
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** Called when the session has ended. */
let onSignedOut = (): void => {};
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

const middleware: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET') return;
    if (csrfToken) request.headers.set('x-csrf-token', csrfToken);
    if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
  },
  async onResponse({ response, request }) {
    if (response.ok) return;
    if (response.status === 401 && !request.url.endsWith('/session')) onSignedOut();
    throw new ApiError(response.status, await response.json().catch(() => ({})));
  },
  onError() {
    return new ApiError(0);
  },
};

const client = createClient<paths>({ baseUrl: window.location.origin });
client.use(middleware);

/** The generated client; whatever is not an answer is thrown as an `ApiError`. */
export const api = client;

/**
 * An order to this address. The key stays the same when the clerk tries again, so that an order whose answer was lost is
 * not carried out twice.
 */
export async function order<T>(
  address: string,
  body: object,
  { seenVersion, key }: { seenVersion?: number | undefined; key: string },
): Promise<T> {
  const headers = { 'idempotency-key': key, ...(seenVersion !== undefined && { 'if-match': `"${seenVersion}"` }) };
  const { data } = await client.POST(address as never, { body, headers } as never);
  return data as T;
}
