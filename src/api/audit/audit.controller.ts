import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { auditToCsv } from '../../documents/audit-to-csv.js';
import { EventLog } from '../../event-store/event-log.js';
import { auditPage } from '../../reading/audit.js';
import { AUDIT_KINDS } from '../../reading/audit-labels.js';
import { Needs } from '../accounts/classified.js';
import { day, text } from '../fields.js';
import { CSV, kept, MOST_EXPORTED } from '../files.js';
import { organAt } from '../organ-at.js';
import { Asks, ORGAN, PACED } from '../routes.js';
import { z } from '../words.js';

const AuditQuery = z.strictObject({
  actor: text(100).optional().describe('账号的编号；operator 为本机操作员，system 为系统任务'),
  kind: z
    .enum(Object.keys(AUDIT_KINDS) as (keyof typeof AUDIT_KINDS)[])
    .optional()
    .meta({ title: '类别', description: '类别', 'x-choices': AUDIT_KINDS }),
  from: day().optional().describe('自这一天起'),
  to: day().optional().describe('到这一天止（含）'),
  result: z
    .enum(['done', 'failed'])
    .optional()
    .meta({ title: '结果', description: '成功或者失败', 'x-choices': { done: '成功', failed: '失败' } }),
  limit: z.coerce.number().int().min(1).max(200).optional().default(50).describe('每页行数'),
  before: z.coerce.number().int().min(1).optional().describe('上一页的 next'),
  format: z.enum(['json', 'csv']).optional().default('json').describe('格式；csv 为导出'),
});

const time = z.string().meta({ format: 'date-time' });
export const AuditReply = z
  .object({
    lines: z.array(
      z.object({
        position: z.int().describe('日志位置'),
        recordedAt: time,
        actor: z.string().describe('谁：账号的编号'),
        actorName: z.string().nullable(),
        kind: z.string(),
        kindLabel: z.string(),
        type: z.string(),
        label: z.string().describe('做了什么'),
        about: z.string().describe('对象的编号'),
        aboutName: z.string().nullable().describe('对象：申请的登记编号，或者账号的姓名'),
        result: z.enum(['done', 'failed']),
        addresses: z.array(z.string()).describe('从哪里：本次的地址；没有记明的，为该账号当时没有结束的会话登录的地址'),
        facts: z.record(z.string(), z.unknown()),
        said: z.string().describe('账号、个人信息、机关的事项：内容的文字；其他为空'),
      }),
    ),
    next: z.int().nullable(),
  })
  .meta({ id: 'AuditReply', description: '审计记录，新的在前' });

/** Everything that happened in an organ, out of the log itself: nobody can take a line out of it. */
@ApiTags('审计')
@ORGAN
@Controller('api/v1/organs/:code/audit')
export class AuditController {
  constructor(private readonly log: EventLog) {}

  @Get()
  @Needs('ReadAudit')
  @PACED
  @Asks('审计记录：谁、何时、从哪里、做了什么', AuditReply)
  async page(@Param('code') code: string, @Query({ schema: AuditQuery }) query: z.output<typeof AuditQuery>) {
    const { format, ...question } = query;
    const { id, name } = await organAt(this.log, code);
    if (format === 'json') return auditPage(this.log, id, question);
    const { lines, next } = await auditPage(this.log, id, { ...question, limit: MOST_EXPORTED });
    return kept(Buffer.from(auditToCsv(lines, next !== null)), `${name}审计记录.csv`, CSV);
  }
}
