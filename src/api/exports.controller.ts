import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { addDays } from '../domain/law/legal-date.js';
import { recordLookUp } from '../event-store/acting/record-look-up.js';
import { askedHash } from '../event-store/asked-hash.js';
import { dayInShanghai } from '../event-store/clock.js';
import type { Session } from '../identity/sessions.js';
import {
  EXPORT_DAYS,
  exportedFile,
  exportOf,
  exportsOf,
  type LedgerExport,
  newExport,
} from '../personal-data/ledger-exports.js';
import { Mine } from './accounts/caller.js';
import { Needs } from './accounts/classified.js';
import { Register } from './command-handlers.js';
import { found, NotThere } from './errors.js';
import { purpose, purposeExplained, purposeNote } from './fields.js';
import { keptStream, ledgerFileName } from './files.js';
import { type Addressed, idIn, ToOrgan } from './order-headers.js';
import { organAt } from './organ-at.js';
import { LedgerFilters } from './queries.js';
import { ExportReply, ExportsReply } from './replies.js';
import { Asks, EXPORT, ORGAN, PACED, Writes } from './routes.js';
import { z } from './words.js';

const OrderExport = z
  .strictObject({
    format: z.enum(['xlsx', 'csv']).describe('格式'),
    persons: z.enum(['masked', 'opened']).optional().describe('个人信息；不选则不含'),
    purpose: purpose().optional().describe('用途；个人信息以明文导出的应当写明'),
    note: purposeNote().optional(),
    filters: LedgerFilters.optional().describe('台账的筛选；不填为全部'),
  })
  .refine(...purposeExplained)
  .refine(({ persons, purpose }) => persons !== 'opened' || purpose, {
    path: ['purpose'],
    message: '个人信息以明文导出的应当写明用途',
  })
  .meta({ id: 'OrderExport' });

/** The ledger as a file of any length: asked for, made beside the requests, fetched by whoever asked. */
@ApiTags('台账')
@ORGAN
@Controller('api/v1/organs/:code/exports')
export class ExportsController {
  constructor(private readonly register: Register) {}

  @Post()
  @Needs('ExportLedger')
  @PACED
  @Writes('导出台账：开始，其余在后台完成；记入日志，个人信息以明文导出的须写明用途', 202, ExportReply)
  async order(
    @ToOrgan() to: Addressed,
    @Body({ schema: OrderExport }) { filters = {}, ...asked }: z.output<typeof OrderExport>,
  ) {
    const { persons, format, purpose, note } = asked;
    const { log, vault, today } = this.register;
    const { organ, commandId, actor } = this.register.orderFor(to);
    const begun = { id: commandId, account: actor, askedAt: new Date(), format, persons: persons ?? null };
    const answer = await recordLookUp(
      log,
      {
        ...{ organ, actor, commandId },
        requestHash: askedHash([organ, asked, filters]),
        rows: { ledgerExport: [newExport(vault, organ, { ...begun, question: filters })] },
        outbox: [{ kind: 'ledger-export', payload: { organ, export: commandId } }],
        response: JSON.stringify(told({ ...begun, state: 'running', done: 0, rowCount: null, size: null })),
      },
      {
        ...{ type: 'LedgerExported', export: commandId, format, filters },
        ...(persons && { persons }),
        ...(persons === 'opened' && { ...(purpose && { purpose }), ...(note && { note }) }),
      },
      today(),
    );
    return JSON.parse(answer.response);
  }

  @Get()
  @Needs('ReadLedger')
  @Asks('本人最近的导出', ExportsReply)
  async list(@Param('code') code: string, @Mine() { account }: Session) {
    const { log, vault } = this.register;
    const { id: organ } = await organAt(log, code);
    return { exports: (await exportsOf(vault, organ, account.id)).map(told) };
  }

  @Get(':id')
  @Needs('ReadLedger')
  @EXPORT
  @Asks('本人的一次导出：办到第几行', ExportReply)
  async one(@Param('code') code: string, @Param('id') id: string, @Mine() { account }: Session) {
    return told(await this.mine(code, id, account.id));
  }

  @Get(':id/file')
  @Needs('ExportLedger')
  @EXPORT
  @PACED
  @Asks('本人的一次导出：文件；完成以后才有，保存七日', ExportReply)
  async file(@Param('code') code: string, @Param('id') id: string, @Mine() { account }: Session) {
    const { log, vault } = this.register;
    const organ = await organAt(log, code);
    const { id: exported, state, size, format } = await this.mine(code, id, account.id);
    if (state !== 'done') throw new NotThere();
    const bytes = Readable.from(exportedFile(vault, organ.id, exported));
    return keptStream(bytes, size ?? 0, ledgerFileName(organ.name, format), format);
  }

  /** Throws `NotThere` for what somebody else has asked for. */
  private async mine(code: string, id: string, account: string): Promise<LedgerExport> {
    const { log, vault } = this.register;
    const { id: organ } = await organAt(log, code);
    return found(await exportOf(vault, organ, account, idIn(id)));
  }
}

const told = ({ account: _, askedAt, ...one }: LedgerExport) => ({
  ...one,
  askedAt: askedAt.toISOString(),
  keptThrough: addDays(dayInShanghai(askedAt), EXPORT_DAYS),
});
