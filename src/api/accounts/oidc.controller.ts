import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, Identity } from '../../identity/identity.js';
import { type PendingSignIn, Platform, PlatformRefused } from '../../identity/oidc.js';
import { openedText, sealedText } from '../../identity/sealing.js';
import { signInBySubject } from '../../identity/sign-in.js';
import { NotThere } from '../errors.js';
import { sentencePage } from '../sentence-page.js';
import { SITE, type Site } from '../site.js';
import { From } from './caller.js';
import { ForEverybody } from './classified.js';
import { noPendingCookie, pendingCookie, pendingValue, sessionCookie } from './cookies.js';
import { IDENTITY } from './guard.js';
import { refuseForeignOrigin } from './origin.js';

const KEY = 'oidc';
const MINUTES = 10;

/** The way to the unified identity platform and back; for browsers, where the office has such a platform. */
@ApiExcludeController()
@Controller('api/v1/session/oidc')
export class OidcController {
  private readonly platform: Platform | undefined;

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(SITE) private readonly site: Site,
  ) {
    this.platform = site.oidc && new Platform(site.oidc);
  }

  @Get()
  @ForEverybody()
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    refuseForeignOrigin(request, this.site); // nobody is signed in by following somebody else's link
    const { url, pending } = await this.known().begin();
    const kept = JSON.stringify({ ...pending, until: this.identity.now().getTime() + MINUTES * 60_000 });
    void reply.header('set-cookie', pendingCookie(sealedText(this.identity.keys.named(KEY), KEY, kept), MINUTES));
    void reply.redirect(url, 302);
  }

  /** Answers with a page, not a redirect: on a redirect that began at another site the session's cookie would stay at home. */
  @Get('callback')
  @ForEverybody()
  @Header('content-type', 'text/html; charset=utf-8')
  async callback(
    @Req() request: FastifyRequest,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const pending = this.pendingIn(request);
    const query = request.url.replace(/^[^?]*/, '');
    const token = await signInBySubject(this.identity, await this.known().subjectIn(query, pending), caller);
    void reply.header('set-cookie', [sessionCookie(token), noPendingCookie()]);
    return sentencePage('已经登录。', true);
  }

  private known(): Platform {
    if (!this.platform) throw new NotThere();
    return this.platform;
  }

  private pendingIn({ headers }: FastifyRequest): PendingSignIn {
    const sealed = pendingValue(headers.cookie);
    if (!this.platform || !sealed) throw new NotThere();
    try {
      const { until, ...pending } = JSON.parse(openedText(this.identity.keys.named(KEY), KEY, sealed));
      if (this.identity.now().getTime() < until) return pending;
    } catch (error) {
      throw new PlatformRefused('no sign-in of ours', { cause: error });
    }
    throw new PlatformRefused('the sign-in has taken too long');
  }
}
