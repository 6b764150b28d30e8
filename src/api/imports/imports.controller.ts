import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Choices } from '../../documents/import-desk/choices.js';
import { importReportCsv, importReportXlsx } from '../../documents/import-report.js';
import type { Session } from '../../identity/sessions.js';
import { importOf, importsOf, type KeptImport } from '../../personal-data/ledger-imports.js';
import { closedYears } from '../../reading/closed-years.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { Register } from '../command-handlers.js';
import { found } from '../errors.js';
import { CSV, kept as keptFile, XLSX } from '../files.js';
import { type Addressed, idIn, OnApplication, type Seen, ToOrgan } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { NoBody } from '../queries.js';
import { Asks, IMPORT, ORGAN, PACED, Writes, WritesOnImport } from '../routes.js';
import type { z } from '../words.js';
import { ImportChoices, LinesQuery, ReportQuery } from './bodies.js';
import {
  bringImport,
  checkImport,
  decideImport,
  deskOf,
  desksOf,
  giveUpImport,
  linesOf,
  openedFile,
  startImport,
  totalsOf,
} from './imports.js';
import { ImportDeskReply, ImportLinesReply, ImportReply, ImportsReply } from './replies.js';
import { deskTold, importTold } from './told.js';
import { TakesFile, uploadedFile } from './upload.js';

const ALL_LINES = 1_048_576;

/** The closed years that the rows of an import adjust. */
const yearsOf = (one: KeptImport): number[] => Object.keys(totalsOf(one)?.stakes ?? {}).map(Number);

/** Old ledgers: brought, decided on, tried, imported. */
@ApiTags('导入旧台账')
@ORGAN
@Controller('api/v1/organs/:code/imports')
export class ImportsController {
  constructor(@Inject(Register) private readonly register: Register) {}

  @Get()
  @Needs('ImportLedger')
  @Asks('最近的导入', ImportsReply)
  async list(@Param('code') code: string) {
    const organ = await this.organ(code);
    return { imports: await this.toldTogether(organ, await importsOf(this.register.vault, organ)) };
  }

  @Post()
  @Needs('ImportLedger')
  @TakesFile()
  @Writes('上传旧台账（.xlsx 或 CSV）；文件封存，导入完毕或者放弃后删除，至多保存七天', 201, ImportReply)
  async bring(@ToOrgan() to: Addressed, @Req() request: FastifyRequest) {
    const organ = await this.organ(to.organ);
    const file = await uploadedFile(request);
    return this.told(organ, await bringImport(this.register.vault, { organ, id: to.commandId }, to.actor, file));
  }

  @Get(':id')
  @Needs('ImportLedger')
  @IMPORT
  @Asks('导入办到哪一步、进度与数字', ImportReply)
  async one(@Param('code') code: string, @Param('id') id: string) {
    const organ = await this.organ(code);
    return this.told(organ, found(await importOf(this.register.vault, organ, idIn(id))));
  }

  @Get(':id/desk')
  @Needs('ImportLedger')
  @IMPORT
  @Asks('台账里有什么：工作表、列、用语、疑问，以及先要解决的', ImportDeskReply)
  async desk(@Param('code') code: string, @Param('id') id: string, @Mine() { account }: Session) {
    const at = { organ: await this.organ(code), id: idIn(id) };
    const kept = found(await importOf(this.register.vault, at.organ, at.id));
    const { desk, view } = await openedFile(this.register.vault, at);
    return deskTold(kept, desk, view, account.id);
  }

  @Post(':id/choices')
  @Needs('ImportLedger')
  @WritesOnImport('决定工作表、列、用语和疑问', 200, ImportReply)
  async decide(@OnApplication() seen: Seen, @Body({ schema: ImportChoices }) body: z.output<typeof ImportChoices>) {
    const organ = await this.organ(seen.organ);
    return this.told(organ, await decideImport(this.register.vault, organ, seen, body as Choices));
  }

  @Post(':id/check')
  @Needs('ImportLedger')
  @WritesOnImport('试导入：不登记，逐行给出将会怎样；在后台进行', 202, ImportReply)
  async check(@OnApplication() seen: Seen, @Body({ schema: NoBody }) _: unknown) {
    const organ = await this.organ(seen.organ);
    return this.told(organ, await checkImport(this.register.vault, organ, seen));
  }

  @Post(':id/start')
  @Needs('ImportLedger')
  @WritesOnImport('导入：在后台进行，中断后接着办理', 202, ImportReply)
  async start(@OnApplication() seen: Seen, @Body({ schema: NoBody }) _: unknown) {
    const organ = await this.organ(seen.organ);
    return this.told(organ, await startImport(this.register.vault, organ, seen));
  }

  @Post(':id/give-up')
  @Needs('ImportLedger')
  @WritesOnImport('放弃：已经登记的保留，其余不再导入，文件删除', 200, ImportReply)
  async giveUp(@OnApplication() seen: Seen, @Body({ schema: NoBody }) _: unknown) {
    const organ = await this.organ(seen.organ);
    return this.told(organ, await giveUpImport(this.register.vault, organ, seen));
  }

  @Get(':id/lines')
  @Needs('ImportLedger')
  @IMPORT
  @Asks('试导入或者导入的逐行结果', ImportLinesReply)
  async lines(
    @Param('code') code: string,
    @Param('id') id: string,
    @Query({ schema: LinesQuery }) query: z.output<typeof LinesQuery>,
  ) {
    return linesOf(this.register.vault, await this.existing(code, id), query);
  }

  @Get(':id/report')
  @Needs('ImportLedger')
  @IMPORT
  @PACED
  @Asks('导入结果的文件：不能导入的行与原因，或者全部', ImportLinesReply)
  async report(
    @Param('code') code: string,
    @Param('id') id: string,
    @Query({ schema: ReportQuery }) { format, only }: z.output<typeof ReportQuery>,
  ) {
    const at = await this.existing(code, id);
    const { lines } = await linesOf(this.register.vault, at, { only, after: 0, limit: ALL_LINES });
    const name = `${(await deskOf(this.register.vault, at)).name || '台账'}的导入结果.${format}`;
    return format === 'csv'
      ? keptFile(Buffer.from(importReportCsv(lines)), name, CSV)
      : keptFile(await importReportXlsx(lines), name, XLSX);
  }

  private organ = async (code: string): Promise<number> => (await organAt(this.register.log, code)).id;

  private async existing(code: string, id: string) {
    const at = { organ: await this.organ(code), id: idIn(id) };
    found(await importOf(this.register.vault, at.organ, at.id));
    return at;
  }

  private told = async (organ: number, one: KeptImport) => (await this.toldTogether(organ, [one]))[0];

  private async toldTogether(organ: number, imports: readonly KeptImport[]) {
    const { log, vault } = this.register;
    const desks = await desksOf(vault, { organ, ids: imports.map(({ id }) => id) });
    const years = await closedYears(log, organ, imports.flatMap(yearsOf));
    return imports.map((one) => importTold(one, found(desks.get(one.id) ?? null), years));
  }
}
