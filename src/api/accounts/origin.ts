import type { FastifyRequest } from 'fastify';
import type { Site } from '../site.js';
import { ForeignRequest } from './refused-visitor.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const HEADER = 'x-csrf-token';

/** A write must come from our own page: its origin is ours, and it brings the session's token. Throws `ForeignRequest`. */
export function refuseForeign(request: FastifyRequest, csrf: string, site: Site): void {
  if (SAFE.includes(request.method)) return;
  refuseForeignOrigin(request, site);
  if (request.headers[HEADER] !== csrf) throw new ForeignRequest();
}

/** Names that a browser on this machine may use; any other is a name that somebody has pointed here. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Programs send no origin; a browser sends one with every write. Throws `ForeignRequest`. */
export function refuseForeignOrigin({ headers }: FastifyRequest, { publicUrl }: Site): void {
  const { origin, host = '' } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignRequest();
  const ours = publicUrl ?? (LOOPBACK.test(host) ? `http://${host}` : undefined);
  if (origin !== undefined && origin !== ours) throw new ForeignRequest();
}
