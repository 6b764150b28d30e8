import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { ProceedingCommand } from '../domain/applications/commands.js';
import { EventLog } from '../event-store/event-log.js';
import { casePage, caseView } from '../reading/case-list.js';
import { Needs } from './accounts/classified.js';
import { AppealThisCase, DecideThisCase, FileReview, FileSuit } from './actions/case-bodies.js';
import { found } from './errors.js';
import { type Addressed, OnCase, type Seen, ToOrgan } from './order-headers.js';
import { actingOnCase } from './orders.js';
import { organAt } from './organ-at.js';
import { CaseQuery, cursorOf } from './queries.js';
import { CaseListReply, CaseReply, CaseViewReply } from './replies.js';
import { Asks, CASE, ORGAN, Writes, WritesOnCase } from './routes.js';
import type { z } from './words.js';

/** Reviews and suits that hang on no application: silence, proactive disclosure (Table 四). */
@ApiTags('与申请无关的复议与诉讼')
@ORGAN
@Controller('api/v1/organs/:code/cases')
export class CasesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
  ) {}

  @Get()
  @Needs('ReadLedger')
  @Asks('复议与诉讼清单', CaseListReply)
  async list(@Param('code') code: string, @Query({ schema: CaseQuery }) { cursor, limit }: z.output<typeof CaseQuery>) {
    const { lines, next } = await casePage(this.log, (await organAt(this.log, code)).id, { limit, after: cursor });
    return { lines, next: next && cursorOf(next) };
  }

  @Get(':caseNo')
  @Needs('ReadLedger')
  @CASE
  @Asks('一件与申请无关的复议或者诉讼', CaseViewReply)
  async one(@Param('code') code: string, @Param('caseNo') caseNo: string) {
    return found(await caseView(this.log, (await organAt(this.log, code)).id, caseNo));
  }

  @Post('review')
  @Needs('FileReview')
  @Writes('登记与申请无关的行政复议', 201, CaseReply)
  fileReview(@ToOrgan() to: Addressed, @Body({ schema: FileReview }) body: z.output<typeof FileReview>) {
    return this.act({ ...to, id: body.caseNo }, { type: 'FileReview', route: 'review', ...body });
  }

  @Post('suit')
  @Needs('FileSuit')
  @Writes('登记与申请无关的行政诉讼', 201, CaseReply)
  fileSuit(@ToOrgan() to: Addressed, @Body({ schema: FileSuit }) body: z.output<typeof FileSuit>) {
    return this.act({ ...to, id: body.caseNo }, { type: 'FileSuit', ...body });
  }

  @Post(':caseNo/review-decision')
  @Needs('DecideReview')
  @WritesOnCase('复议结案', CaseReply)
  decideReview(@OnCase() seen: Seen, @Body({ schema: DecideThisCase }) body: z.output<typeof DecideThisCase>) {
    return this.act(seen, { type: 'DecideReview', caseNo: seen.id, ...body });
  }

  @Post(':caseNo/suit-decision')
  @Needs('DecideSuit')
  @WritesOnCase('诉讼结案', CaseReply)
  decideSuit(@OnCase() seen: Seen, @Body({ schema: DecideThisCase }) body: z.output<typeof DecideThisCase>) {
    return this.act(seen, { type: 'DecideSuit', caseNo: seen.id, ...body });
  }

  @Post(':caseNo/appeal')
  @Needs('FileAppeal')
  @WritesOnCase('登记上诉', CaseReply)
  fileAppeal(@OnCase() seen: Seen, @Body({ schema: AppealThisCase }) body: z.output<typeof AppealThisCase>) {
    return this.act(seen, { type: 'FileAppeal', caseNo: seen.id, ...body });
  }

  @Post(':caseNo/appeal-decision')
  @Needs('DecideAppeal')
  @WritesOnCase('上诉结案', CaseReply)
  decideAppeal(@OnCase() seen: Seen, @Body({ schema: DecideThisCase }) body: z.output<typeof DecideThisCase>) {
    return this.act(seen, { type: 'DecideAppeal', caseNo: seen.id, ...body });
  }

  private act(to: Addressed & { id: string; seenVersion?: number }, command: ProceedingCommand): Promise<object> {
    return this.bus.execute(actingOnCase(to, command));
  }
}
