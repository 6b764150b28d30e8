import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { owedBy } from '../../domain/accounts/account.js';
import { may, PERMISSIONS, type PermissionCode } from '../../domain/accounts/permissions.js';
import { ROLES } from '../../domain/accounts/roles.js';
import type { Caller, Identity } from '../../identity/identity.js';
import { todayOf } from '../../identity/identity.js';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endOwnSession,
  signOut,
  signOutEverywhere,
} from '../../identity/own-account.js';
import { csrfOf, OpenSessions, SESSION, type Session, sessionsOf } from '../../identity/sessions.js';
import { signIn } from '../../identity/sign-in.js';
import { NotThere } from '../errors.js';
import { idIn } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { NoBody } from '../queries.js';
import { Asks, WritesOwn } from '../routes.js';
import { SITE, type Site } from '../site.js';
import type { z } from '../words.js';
import { ChangePasswordBody, ConfirmFactorBody, SignInBody } from './bodies.js';
import { From, Mine } from './caller.js';
import { ForEverybody, ForSignedIn } from './classified.js';
import { noSessionCookie, sessionCookie, sessionToken } from './cookies.js';
import { IDENTITY } from './guard.js';
import { refuseForeignOrigin } from './origin.js';
import {
  CsrfReply,
  EndedReply,
  FactorReply,
  RecoveryReply,
  SessionReply,
  SessionsReply,
  WaysReply,
} from './replies.js';

/** Signing in and out, and what everybody does with his own account. None of it is repeated under a key: it is about now. */
@ApiTags('登录与本人账号')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Post()
  @ForEverybody()
  @WritesOwn('登录', SessionReply, [401, 403, 429])
  async signIn(
    @Body({ schema: SignInBody }) body: z.output<typeof SignInBody>,
    @From() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    refuseForeignOrigin(request, this.site);
    const token = await signIn(this.identity, body, caller);
    const sessions = new OpenSessions(this.identity);
    const session = await sessions.of(token);
    const before = await sessions.of(sessionToken(request.headers.cookie) ?? '');
    if (before) await signOut(this.identity, before, caller); // nobody goes on in it: the browser has another one now
    void reply.header('set-cookie', sessionCookie(token));
    return this.told(session as Session);
  }

  @Get('ways')
  @ForEverybody()
  @Asks('怎样登录：有没有统一身份认证', WaysReply, [])
  ways() {
    return { oidc: this.site.oidc !== undefined };
  }

  @Get()
  @ForSignedIn()
  @Asks('当前会话：本人、机关、角色、可以办理的事项', SessionReply)
  mine(@Mine() session: Session) {
    return this.told(session);
  }

  @Post('sign-out')
  @ForSignedIn()
  @WritesOwn('退出登录', EndedReply)
  async signOut(
    @Mine() session: Session,
    @From() caller: Caller,
    @Body({ schema: NoBody }) _: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await signOut(this.identity, session, caller);
    void reply.header('set-cookie', noSessionCookie());
    return { ended: 1 };
  }

  @Get('list')
  @ForSignedIn()
  @Asks('本人的全部会话', SessionsReply)
  async list(@Mine() { account, id }: Session) {
    const sessions = await sessionsOf(this.identity, account);
    return { sessions: sessions.map((session) => ({ ...session, current: session.id === id })) };
  }

  @Post('list/:id/end')
  @ForSignedIn()
  @WritesOwn('结束本人的一个会话', EndedReply, [404])
  async end(
    @Param('id') id: string,
    @Mine() session: Session,
    @From() caller: Caller,
    @Body({ schema: NoBody }) _: unknown,
  ) {
    if (!(await endOwnSession(this.identity, session, idIn(id), caller))) throw new NotThere();
    return { ended: 1 };
  }

  @Post('sign-out-everywhere')
  @ForSignedIn()
  @WritesOwn('退出本人的全部会话', EndedReply)
  async signOutEverywhere(
    @Mine() session: Session,
    @From() caller: Caller,
    @Body({ schema: NoBody }) _: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const ended = await signOutEverywhere(this.identity, session, caller);
    void reply.header('set-cookie', noSessionCookie());
    return { ended };
  }

  @Post('password')
  @ForSignedIn()
  @WritesOwn('修改口令；其他会话随之结束', CsrfReply, [409, 429])
  async changePassword(
    @Mine() session: Session,
    @Body({ schema: ChangePasswordBody }) body: z.output<typeof ChangePasswordBody>,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = await changePassword(this.identity, session, body, caller);
    void reply.header('set-cookie', sessionCookie(token));
    return { csrf: csrfOf(token) };
  }

  @Post('second-factor')
  @ForSignedIn()
  @WritesOwn('绑定动态口令：生成密钥', FactorReply, [409])
  beginFactor(@Mine() session: Session, @Body({ schema: NoBody }) _: unknown) {
    return beginSecondFactor(this.identity, session);
  }

  @Post('second-factor/confirmation')
  @ForSignedIn()
  @WritesOwn('绑定动态口令：输入第一个口令，得到恢复码', RecoveryReply, [409])
  async confirmFactor(
    @Mine() session: Session,
    @Body({ schema: ConfirmFactorBody }) { code }: z.output<typeof ConfirmFactorBody>,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { recoveryCodes, token } = await confirmSecondFactor(this.identity, session, code, caller);
    void reply.header('set-cookie', sessionCookie(token));
    return { recoveryCodes, csrf: csrfOf(token) };
  }

  private async told({ account, organ, method, settings, openedAt, csrf }: Session) {
    const { code, name } = await organAt(this.identity.log, organ.code);
    const codes = Object.keys(PERMISSIONS) as PermissionCode[];
    return {
      account: { id: account.id, login: account.login, name: account.name },
      organ: { code, name },
      roles: account.roles.map((role) => ({ code: role, label: ROLES[role].label })),
      permissions: codes.filter((permission) => may(account.roles, permission)),
      owed: owedBy(account, method, settings, todayOf(this.identity)),
      ...{ secondFactor: account.secondFactor, csrf, idleMinutes: SESSION.idleMinutes },
      endsAt: new Date(Date.parse(openedAt) + SESSION.hours * 3_600_000).toISOString(),
    };
  }
}
