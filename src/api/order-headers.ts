import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '../domain/accounts/roles.js';
import type { SignedInRequest } from './accounts/guard.js';
import { BadRequest, NotThere, VersionNotSaid } from './errors.js';

/** The outside of an order: to which organ, under which name, from whom. */
export interface Addressed {
  /** The code of the organ, and its number: an order goes to the organ of the session. */
  organ: string;
  organId: number;
  commandId: string;
  /** The account of whoever is signed in. */
  actor: string;
  /** His. */
  roles: readonly Role[];
}

/** The same for an order on what exists: the version that was seen. */
export interface SeenVersion extends Addressed {
  seenVersion: number;
}

/** The same for an order on an application or a case: which one. */
export interface Seen extends SeenVersion {
  id: string;
}

interface Request extends SignedInRequest {
  params: { code: string; id?: string; caseNo?: string; unit?: string };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^(?:"(\d{1,9})"|(\d{1,9}))$/;

/** A write on what may not exist yet: `Idempotency-Key`. */
export const ToOrgan = createParamDecorator((_: unknown, context: ExecutionContext) => addressed(requestOf(context)));

/** A write on what hangs on an application and has a version of its own: `Idempotency-Key`. */
export const ToApplication = createParamDecorator(
  (_: unknown, context: ExecutionContext): Addressed & { id: string } => {
    const request = requestOf(context);
    return { id: idIn(request.params.id), ...addressed(request) };
  },
);

/** A write on an application or an account: `Idempotency-Key` and `If-Match`. */
export const OnApplication = createParamDecorator((_: unknown, context: ExecutionContext): Seen => {
  const request = requestOf(context);
  return { id: idIn(request.params.id), seenVersion: seenIn(request), ...addressed(request) };
});

/** A write on an organ: the one of the address, or one below it. */
export const OnOrgan = createParamDecorator((_: unknown, context: ExecutionContext): Seen => {
  const request = requestOf(context);
  return { id: request.params.unit ?? request.params.code, seenVersion: seenIn(request), ...addressed(request) };
});

/** A write on a case that hangs on no application. */
export const OnCase = createParamDecorator((_: unknown, context: ExecutionContext): Seen => {
  const request = requestOf(context);
  return { id: request.params.caseNo ?? '', seenVersion: seenIn(request), ...addressed(request) };
});

/** A write on what the address names by more than an id. */
export const OnVersion = createParamDecorator((_: unknown, context: ExecutionContext): SeenVersion => {
  const request = requestOf(context);
  return { seenVersion: seenIn(request), ...addressed(request) };
});

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest();

function addressed({ headers, params, signedIn }: Request): Addressed {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !UUID.test(key))
    throw new BadRequest([{ field: 'Idempotency-Key', message: '请求头应当是一个 UUID，重复提交时不变' }]);
  const { id: actor, roles } = signedIn.account;
  return { organ: params.code, organId: signedIn.organ.id, commandId: key.toLowerCase(), actor, roles };
}

/** Throws `NotThere` for what is no id at all: nothing has it. */
export function idIn(text: string | undefined): string {
  if (!text || !UUID.test(text)) throw new NotThere();
  return text.toLowerCase();
}

function seenIn({ headers }: Request): number {
  const seen = headers['if-match'];
  if (seen === undefined) throw new VersionNotSaid();
  const [, quoted, plain] = VERSION.exec(seen.trim()) ?? [];
  if (!quoted && !plain) throw new BadRequest([{ field: 'If-Match', message: '请求头应当是看到的版本，例如 "7"' }]);
  return Number(quoted ?? plain);
}
