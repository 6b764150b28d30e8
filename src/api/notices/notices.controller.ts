import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EventLog } from '../../event-store/event-log.js';
import type { Identity } from '../../identity/identity.js';
import { keepAddress, markRead } from '../../identity/own-notices.js';
import type { Session } from '../../identity/sessions.js';
import { noticeAddress, noticesFor } from '../../reading/notices.js';
import { Mine } from '../accounts/caller.js';
import { ForSignedIn, Needs, Watches } from '../accounts/classified.js';
import { sessionToken } from '../accounts/cookies.js';
import { IDENTITY } from '../accounts/guard.js';
import { BadRequest } from '../errors.js';
import { Asks, WritesOwn } from '../routes.js';
import { z } from '../words.js';
import { Watch } from './watch.js';

const time = z.string().meta({ format: 'date-time' });
const NoticesReply = z
  .object({
    notices: z.array(
      z.object({
        id: z.string(),
        seq: z.int().describe('先后'),
        application: z.string().nullable().describe('申请的编号；机关的汇总没有'),
        registerNo: z.string().nullable(),
        kind: z.string().describe('提醒的种类与阶段'),
        dueOn: z.string().nullable().meta({ format: 'date' }),
        said: z.string().describe('提醒的内容，不含个人信息'),
        madeAt: time,
        readAt: time.nullable(),
      }),
    ),
    unread: z.int().describe('没有读过的有几条'),
    next: z.int().nullable(),
  })
  .meta({ id: 'NoticesReply', description: '本人的提醒，新的在前' });
const NoticesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).optional().default(50).describe('每页行数'),
  before: z.coerce.number().int().min(1).optional().describe('上一页的 next'),
});
const MarkRead = z
  .strictObject({ ids: z.array(z.uuid()).min(1).max(200).optional().describe('哪些提醒；不填为全部') })
  .meta({ id: 'MarkRead' });
const MarkedReply = z.object({ read: z.int().describe('新标记为读过的有几条') }).meta({ id: 'MarkedReply' });
const KeepAddress = z
  .strictObject({ mail: z.email().max(200).nullable().describe('提醒发到哪个邮箱；null 为不发邮件') })
  .meta({ id: 'KeepAddress' });
const AddressReply = z.object({ mail: z.string().nullable() }).meta({ id: 'AddressReply' });

const STREAM = 'text/event-stream';

/** What somebody was told, and that it was read. */
@ApiTags('提醒')
@Controller('api/v1/notifications')
export class NoticesController {
  constructor(
    private readonly log: EventLog,
    private readonly watch: Watch,
    @Inject(IDENTITY) private readonly identity: Identity,
  ) {}

  @Get()
  @Needs('ReadNotices')
  @Asks('本人的提醒，新的在前', NoticesReply)
  notices(@Mine() { account, organ }: Session, @Query({ schema: NoticesQuery }) query: z.output<typeof NoticesQuery>) {
    return noticesFor(this.log, organ.id, account.id, query);
  }

  @Get('stream')
  @Needs('ReadNotices')
  @Watches()
  @ApiOperation({ summary: '有新提醒时立即告知（server-sent events）：每次一行 JSON，unread 为没有读过的条数' })
  @ApiResponse({ status: 200, description: '事件流', content: { [STREAM]: { schema: { type: 'string' } } } })
  stream(@Mine() session: Session, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.headers.accept?.includes(STREAM))
      throw new BadRequest([{ field: 'Accept', message: `应当是 ${STREAM}` }]);
    this.watch.begin(session, sessionToken(request.headers.cookie) ?? '', reply);
  }

  @Post('read')
  @ForSignedIn()
  @WritesOwn('标记本人的提醒为已读', MarkedReply)
  async read(@Mine() session: Session, @Body({ schema: MarkRead }) { ids }: z.output<typeof MarkRead>) {
    return { read: await markRead(this.identity, session, ids) };
  }

  @Get('address')
  @ForSignedIn()
  @Asks('本人的提醒还发到哪个邮箱', AddressReply)
  async address(@Mine() { account, organ }: Session) {
    return { mail: await noticeAddress(this.log, organ.id, account.id) };
  }

  @Post('address')
  @ForSignedIn()
  @WritesOwn('设置本人提醒的邮箱', AddressReply)
  async keepAddress(@Mine() session: Session, @Body({ schema: KeepAddress }) { mail }: z.output<typeof KeepAddress>) {
    await keepAddress(this.identity, session, mail);
    return { mail };
  }
}
