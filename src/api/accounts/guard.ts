import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestIsOf } from '../../database/with-organ.js';
import { owedBy } from '../../domain/accounts/account.js';
import { may, type PermissionCode } from '../../domain/accounts/permissions.js';
import type { Identity } from '../../identity/identity.js';
import { todayOf } from '../../identity/identity.js';
import { OpenSessions, type Session } from '../../identity/sessions.js';
import { isBelow } from '../../reading/organ-below.js';
import { BeyondOrgan } from '../errors.js';
import { SITE, type Site } from '../site.js';
import { classOf, watches } from './classified.js';
import { sessionToken } from './cookies.js';
import { refuseForeign } from './origin.js';
import { Pace } from './pace.js';
import { NotAllowed, NotSignedIn, OwedFirst } from './refused-visitor.js';

export const IDENTITY = Symbol('identity');

/** A request whose sender is known. */
export interface SignedInRequest extends FastifyRequest {
  signedIn: Session;
}

/** What the organ above may see of those below: their figures. */
const FROM_ABOVE: Partial<Record<PermissionCode, PermissionCode>> = {
  ReadTables: 'ReadFiguresBelow',
  ReadStatistics: 'ReadFiguresBelow',
};

/** Stands before every route: who is it, may he, and is it his organ. */
@Injectable()
export class Guard implements CanActivate {
  private readonly sessions: OpenSessions;
  private readonly pace = new Pace();

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(SITE) private readonly site: Site,
  ) {
    this.sessions = new OpenSessions(identity);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const open = classOf(context.getHandler());
    if (!open) throw new Error('a route without a class');
    if (open.to === 'everybody') return true;
    const token = sessionToken(request.headers.cookie);
    const session = token ? await this.sessionOf(token, watches(context.getHandler())) : null;
    if (!session) throw new NotSignedIn();
    refuseForeign(request, session.csrf, this.site);
    request.signedIn = session;
    requestIsOf(session.organ.id);
    if (open.to === 'role') await this.admit(session, open.permission, request);
    return true;
  }

  private sessionOf(token: string, watching: boolean): Promise<Session | null> {
    return watching ? this.sessions.watching(token) : this.sessions.of(token);
  }

  /** Another organ's is not there, whatever the role. Throws `OwedFirst`, `BeyondOrgan`, `NotAllowed`, `TooFast`. */
  private async admit(session: Session, permission: PermissionCode, request: FastifyRequest): Promise<void> {
    const { account, organ, method, settings } = session;
    const owed = owedBy(account, method, settings, todayOf(this.identity));
    if (owed) throw new OwedFirst(owed);
    const { code } = request.params as { code?: string };
    const fromAbove = FROM_ABOVE[permission];
    if (code !== undefined && code !== organ.code) {
      const below = fromAbove && may(account.roles, fromAbove) && (await isBelow(this.identity.log, code, organ.id));
      if (!below) throw new BeyondOrgan();
    } else if (!may(account.roles, permission)) throw new NotAllowed(permission);
    const { whole } = (request.query ?? {}) as { whole?: unknown };
    if (fromAbove && whole === 'true' && !may(account.roles, fromAbove)) throw new NotAllowed(fromAbove);
    this.pace.count(account.id, permission, request.query, this.identity.now());
  }
}
