import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../../event-store/event-log.js';
import { organItself } from '../../event-store/organ-itself.js';
import type { Identity } from '../../identity/identity.js';
import { setWebhook, tryWebhook, webhookShown } from '../../identity/organ-webhook.js';
import { type Webhook, webhookFault } from '../../identity/webhook-post.js';
import { Needs } from '../accounts/classified.js';
import { IDENTITY } from '../accounts/guard.js';
import { BadRequest, found } from '../errors.js';
import { type Addressed, OnVersion, type SeenVersion, ToOrgan } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { NoBody } from '../queries.js';
import { whole } from '../replies.js';
import { Asks, ORGAN, Writes, WritesOnOrgan } from '../routes.js';
import { z } from '../words.js';

const ChangeWebhook = z
  .strictObject({
    url: z.string().min(1).max(2_000).describe('https 网址；保存以后只显示主机名'),
    secret: z
      .string()
      .regex(/^[\x21-\x7e]+$/, '只能用可见的英文字符')
      .min(16)
      .max(200)
      .describe('签名密钥，至少16个字符，与接收方约定；保存以后不再显示'),
  })
  .meta({ id: 'ChangeWebhook' });
const WebhookReply = z
  .object({
    version: whole().describe('机关的版本；变更时用作 If-Match'),
    webhook: z
      .object({ host: z.string(), setAt: z.string().meta({ format: 'date-time' }) })
      .nullable()
      .describe('发往哪个主机；没有另设的为 null'),
  })
  .meta({ id: 'WebhookReply' });
const WebhookSetReply = z.object({ code: z.string(), version: whole() }).meta({ id: 'WebhookSetReply' });
const TriedReply = z
  .object({ delivered: z.boolean().describe('对方收下了'), said: z.string() })
  .meta({ id: 'WebhookTriedReply' });

/** Where an organ wants its reminders besides. */
@ApiTags('提醒')
@ORGAN
@Controller('api/v1/organs/:code/webhook')
export class WebhookController {
  constructor(
    private readonly log: EventLog,
    @Inject(IDENTITY) private readonly identity: Identity,
  ) {}

  @Get()
  @Needs('ChangeWebhook')
  @Asks('本机关的提醒接口：只有主机名', WebhookReply)
  async shown(@Param('code') code: string) {
    const { id } = await organAt(this.log, code);
    const { version } = found(await organItself(this.log, id));
    return { version, webhook: await webhookShown(this.identity, id) };
  }

  @Post()
  @Needs('ChangeWebhook')
  @WritesOnOrgan('设置本机关的提醒接口', WebhookSetReply)
  set(@OnVersion() seen: SeenVersion, @Body({ schema: ChangeWebhook }) body: z.output<typeof ChangeWebhook>) {
    const fault = webhookFault(body.url, this.identity.webhooksTo ?? []);
    if (fault) throw new BadRequest([{ field: 'url', message: fault }]);
    return this.order(seen, body);
  }

  @Post('removal')
  @Needs('ChangeWebhook')
  @WritesOnOrgan('不再使用本机关的提醒接口', WebhookSetReply)
  remove(@OnVersion() seen: SeenVersion, @Body({ schema: NoBody }) _: unknown) {
    return this.order(seen, null);
  }

  @Post('trial')
  @Needs('ChangeWebhook')
  @Writes('向本机关的提醒接口试发一条', 200, TriedReply)
  async try(@ToOrgan() { organ, organId }: Addressed, @Body({ schema: NoBody }) _: unknown) {
    return found(await tryWebhook(this.identity, organId, organ));
  }

  private order({ organ: code, organId: organ, commandId, actor, seenVersion }: SeenVersion, webhook: Webhook | null) {
    return setWebhook(this.identity, { commandId, organ, code, actor, seenVersion, webhook });
  }
}
