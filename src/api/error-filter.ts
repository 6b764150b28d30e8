import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Overloaded } from '../database/lane.js';
import { isStoreAway } from '../database/store-away.js';
import { cited } from '../domain/law/cited.js';
import { CalendarMissing } from '../domain/law/working-calendar.js';
import { Refusal } from '../domain/refusals.js';
import { StaleVersion } from '../event-store/acting/act-on-application.js';
import { CommandReused, ForeignOrgan, GuardMoved, StaleStream } from '../event-store/event-log.js';
import { UnknownEvent } from '../event-store/stored-event.js';
import type { SignedInRequest } from './accounts/guard.js';
import { answerToVisitor } from './accounts/refused-visitor.js';
import { BadRequest, BeyondOrgan, type FieldFault, NotThere, VersionNotSaid } from './errors.js';
import { sentencePage } from './sentence-page.js';

export interface ErrorBody {
  code: string;
  article?: string;
  basis?: string;
  message: string;
  fields?: FieldFault[];
  version?: number;
}

interface Answer {
  status: number;
  body: ErrorBody;
  /** For how long it is of no use to ask again. */
  waitSeconds?: number | undefined;
}

/** What tells of somebody who tries. */
const KEPT_OUT = [403, 429];

/** Every error becomes one shape of answer; what nobody has foreseen is logged whole and told in one sentence. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Api');

  catch(error: unknown, host: ArgumentsHost): void {
    const answer = answerTo(error) ?? this.unforeseen(error);
    if (answer === CLOCK_BEHIND) this.logger.error(answer.body.message);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof BeyondOrgan || KEPT_OUT.includes(answer.status)) this.tell(answer, host);
    const wait = answer.waitSeconds ?? (answer.status === 503 ? 5 : undefined);
    if (wait !== undefined) void reply.header('retry-after', String(wait));
    const { accept } = host.switchToHttp().getRequest<FastifyRequest>().headers;
    void reply.status(answer.status);
    if (accept?.startsWith('text/html'))
      void reply.type('text/html; charset=utf-8').send(sentencePage(answer.body.message));
    else void reply.type('application/json; charset=utf-8').send(answer.body);
  }

  /** By the pattern of the route: an address may hold what somebody has typed. */
  private tell({ status, body }: Answer, host: ArgumentsHost): void {
    const { method, routeOptions, ip, signedIn } = host.switchToHttp().getRequest<Partial<SignedInRequest>>();
    const who = signedIn?.account.id ?? '未登录';
    this.logger.warn(`拒绝 ${status} ${body.code} ${method} ${routeOptions?.url} 账号 ${who} 地址 ${ip}`);
  }

  private unforeseen(error: unknown): Answer {
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof UnknownEvent ? answer(500, 'unknown_event', error.message) : FAULT;
  }
}

/** Null for what is a fault of ours. */
export function answerTo(error: unknown): Answer | null {
  const visitor = answerToVisitor(error);
  if (visitor) return { ...answer(visitor.status, visitor.code, visitor.message), waitSeconds: visitor.waitSeconds };
  if (error instanceof Refusal) return refused(error);
  if (error instanceof CalendarMissing) return refused(new Refusal('calendar_missing', { year: error.year }));
  if (error instanceof StaleVersion) return stale(error);
  if (error instanceof BadRequest) return answer(400, 'bad_request', error.message, { fields: error.fields });
  if (error instanceof NotThere || error instanceof ForeignOrgan || isBeyond(error)) return NOT_THERE;
  if (error instanceof CommandReused) return answer(422, 'command_reused', '这个 Idempotency-Key 已经用于另一请求。');
  if (error instanceof VersionNotSaid)
    return answer(428, 'version_not_said', '请在请求头 If-Match 里写明看到的版本，例如 "7"。');
  if (error instanceof HttpException) return ofFramework(error);
  if (isClockBehind(error)) return CLOCK_BEHIND;
  if (error instanceof Overloaded || error instanceof GuardMoved || error instanceof StaleStream || isStoreAway(error))
    return answer(503, 'store_away', '系统繁忙或者数据库暂时不可用，没有办理；请稍后用同一 Idempotency-Key 再试。');
  return null;
}

const answer = (status: number, code: string, message: string, more: Partial<ErrorBody> = {}): Answer => ({
  status,
  body: { code, message, ...more },
});

const FAULT = answer(500, 'internal', '程序出错，没有办理；已记入运行日志，请联系管理员。');

const NOT_THERE = answer(404, 'not_found', '没有找到：地址有误，或者没有这个机关、申请或案件。');

/** No event is written that would be older than the one before it. */
const isClockBehind = (error: unknown): boolean => (error as { code?: string })?.code === 'MZ005';

const CLOCK_BEHIND = answer(
  503,
  'clock_behind',
  '服务器的时钟比日志里最后一条记录早，没有办理；请联系管理员校准时钟，然后用同一 Idempotency-Key 再试。',
);

/** The database has refused the figures of an organ that is not below. */
const isBeyond = (error: unknown): boolean => (error as { code?: string })?.code === 'MZ011';

function refused({ code, article, message }: Refusal): Answer {
  if (code === 'not_registered') return NOT_THERE;
  return answer(code === 'cell_unknown' ? 404 : 409, code, message, { article, basis: cited([article]) });
}

/** Nothing is at version 0: it is not there. */
function stale({ current: version }: StaleVersion): Answer {
  if (version === 0) return NOT_THERE;
  return answer(412, 'stale_version', `别人已经先办理，现在是第${version}版；请重新查看后再办理。`, { version });
}

const FRAMEWORK: Readonly<Record<number, [code: string, message: string]>> = {
  413: ['body_too_large', '请求体太长：登录与本人账号的不超过 16 KB，其他的不超过 1 MB。'],
  414: ['address_too_long', '地址太长。'],
  415: ['unsupported_media_type', '请求体应当是 application/json。'],
};

function ofFramework(error: HttpException): Answer | null {
  const status = error.getStatus();
  if (status >= 500) return null;
  if (status === 404) return NOT_THERE;
  const [code, message] = FRAMEWORK[status] ?? ['bad_request', '请求有误：不是完整的 HTTP 请求或者地址。'];
  return answer(status, code, message);
}
