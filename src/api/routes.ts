import { applyDecorators, HttpCode, Post, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { ACTIONS, type ActionType } from '../domain/applications/actions.js';
import { Needs } from './accounts/classified.js';
import { ACTION_PATHS } from './actions/action-paths.js';
import { ErrorReply, OrderReply } from './replies.js';
import type { z } from './words.js';

/** What a refused or failed request is answered with, and when. */
const ERRORS = {
  400: '请求有误：逐项列明字段与原因',
  401: '登录名、口令或者动态口令不对',
  403: '账号已经停用，或者请求不是由本系统的页面发出',
  404: '没有这个机关、申请、案件或者地址，或者不属于这个机关',
  409: '法律或者办理状态不允许：事由、条款与说明',
  412: '别人已经先办理：给出现在的版本',
  413: '请求体超过 1 MB',
  415: '请求体不是 application/json',
  422: '同一 Idempotency-Key 已用于另一请求',
  429: '尝试过于频繁，或者失败次数过多（Retry-After）',
  428: '没有说明看到的版本（If-Match）',
  503: '系统繁忙或者数据库暂时不可用，稍后再试（Retry-After）',
} as const;
type ErrorStatus = keyof typeof ERRORS;

const READ_ERRORS: readonly ErrorStatus[] = [400, 404, 409, 503];
const WRITE_ERRORS: readonly ErrorStatus[] = [400, 404, 409, 413, 415, 422, 503];

const errors = (statuses: readonly ErrorStatus[]) =>
  statuses.map((status) => ApiResponse({ status, standardSchema: ErrorReply, description: ERRORS[status] }));

/** The answer of a route: documented, and checked before it leaves. */
const answers = (status: number, schema: z.ZodType, description: string): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description }),
  );

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: '这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同',
  schema: { type: 'string', format: 'uuid' },
});
const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: true,
  description: '看到的版本（读取时的 ETag），例如 "7"',
  schema: { type: 'string' },
});

export const ORGAN = ApiParam({ name: 'code', description: '机关代码', schema: { type: 'string' } });
export const APPLICATION = ApiParam({
  name: 'id',
  description: '申请的编号',
  schema: { type: 'string', format: 'uuid' },
});
export const UNIT = ApiParam({ name: 'unit', description: '下级机关代码', schema: { type: 'string' } });
export const ACCOUNT = ApiParam({
  name: 'id',
  description: '账号的编号',
  schema: { type: 'string', format: 'uuid' },
});
export const IMPORT = ApiParam({
  name: 'id',
  description: '导入的编号',
  schema: { type: 'string', format: 'uuid' },
});
const ENTRY = ApiParam({ name: 'id', description: '登记的编号', schema: { type: 'string', format: 'uuid' } });
export const EXPORT = ApiParam({
  name: 'id',
  description: '导出的编号',
  schema: { type: 'string', format: 'uuid' },
});
export const CASE = ApiParam({ name: 'caseNo', description: '案号', schema: { type: 'string' } });

/** What shows persons or hands out files may be asked only so often. */
export const PACED = ApiResponse({ status: 429, standardSchema: ErrorReply, description: ERRORS[429] });

/** A question. */
export const Asks = (summary: string, schema: z.ZodType, mayFail = READ_ERRORS): MethodDecorator =>
  applyDecorators(ApiOperation({ summary }), answers(200, schema, summary), ...errors(mayFail));

/** A write on what need not exist yet. */
export const Writes = (summary: string, status: 200 | 201 | 202, schema: z.ZodType): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    IDEMPOTENCY_KEY,
    answers(status, schema, summary),
    ...errors(WRITE_ERRORS),
  );

/** A write on an organ. */
export const WritesOnOrgan = (summary: string, schema: z.ZodType): MethodDecorator =>
  applyDecorators(IF_MATCH, Writes(summary, 200, schema), ...errors([412, 428]));

/** What somebody does with his own session or account. It bears no key: it cannot be done twice, or twice is as good as once. */
export const WritesOwn = (summary: string, schema: z.ZodType, mayFail: readonly ErrorStatus[] = []): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    answers(200, schema, summary),
    ...errors([400, 413, 415, 503, ...mayFail]),
  );

/** A write on an account that exists. */
export const WritesOnAccount = (summary: string, schema: z.ZodType): MethodDecorator =>
  applyDecorators(ACCOUNT, IF_MATCH, Writes(summary, 200, schema), ...errors([412, 428]));

/** A write on an import that exists. */
export const WritesOnImport = (summary: string, status: 200 | 202, schema: z.ZodType): MethodDecorator =>
  applyDecorators(IMPORT, IF_MATCH, Writes(summary, status, schema), ...errors([412, 428]));

/** A write on a line of a register that exists. */
export const WritesOnEntry = (summary: string, schema: z.ZodType): MethodDecorator =>
  applyDecorators(ENTRY, IF_MATCH, Writes(summary, 200, schema), ...errors([412, 428]));

/** A write on a case that exists. */
export const WritesOnCase = (summary: string, schema: z.ZodType): MethodDecorator =>
  applyDecorators(CASE, IF_MATCH, Writes(summary, 200, schema), ...errors([412, 428]));

const basisOf = (article: string | null): string => (article ? `条例第${article}条` : '条例没有规定，实践做法');

/** An action on an application: `POST :id/<its path>`. */
export const Orders = (action: ActionType): MethodDecorator =>
  applyDecorators(
    Post(`:id/${ACTION_PATHS[action]}`),
    Needs(action),
    APPLICATION,
    IF_MATCH,
    Writes(`${ACTIONS[action].label}（${basisOf(ACTIONS[action].article)}）`, 200, OrderReply),
    ...errors([412, 428]),
  );
