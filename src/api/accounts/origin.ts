import type { FastifyRequest } from 'fastify';
import { ForeignRequest } from './refused-visitor.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const HEADER = 'x-csrf-token';

/** A write must come from our own page: its origin is ours, and it brings the session's token. Throws `ForeignRequest`. */
export function refuseForeign(request: FastifyRequest, csrf: string): void {
  if (SAFE.includes(request.method)) return;
  refuseForeignOrigin(request);
  if (request.headers[HEADER] !== csrf) throw new ForeignRequest();
}

/** Programs send no origin; a browser sends one with every write. Throws `ForeignRequest`. */
export function refuseForeignOrigin({ headers }: FastifyRequest): void {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignRequest();
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) throw new ForeignRequest();
}
