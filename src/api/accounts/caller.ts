import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../identity/identity.js';
import type { Session } from '../../identity/sessions.js';
import type { SignedInRequest } from './guard.js';

/** From where a request comes. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: ip, agent: headers['user-agent'] };
});

/** The session of whoever asks; the guard has found it. */
export const Mine = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => context.switchToHttp().getRequest<SignedInRequest>().signedIn,
);
