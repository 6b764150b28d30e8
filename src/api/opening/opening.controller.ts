import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { openingOf } from '../../reading/opening-view.js';
import { Needs } from '../accounts/classified.js';
import { Register } from '../command-handlers.js';
import { TakesFile, uploadedFile } from '../imports/upload.js';
import { type Addressed, ToOrgan } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { NoBody, YearAt } from '../queries.js';
import { Asks, Writes } from '../routes.js';
import type { z } from '../words.js';
import { actingOnOpening } from './act-on-opening-order.js';
import { EnterOpening, ExplainOpening, FileQuery } from './bodies.js';
import { judged, readReport, toldOf } from './opening-file.js';
import { OpeningDone, OpeningFileReply, OpeningReply } from './replies.js';

type At = z.output<typeof YearAt>;

/** The year before an organ began with the register. */
@ApiTags('年度报告')
@Controller('api/v1/organs/:code/years/:year/opening')
export class OpeningController {
  constructor(
    private readonly bus: CommandBus,
    @Inject(Register) private readonly register: Register,
  ) {}

  @Get()
  @Needs('ReadLedger')
  @Asks('期初：公布的表格，逐列核对结转下年度的在办申请', OpeningReply)
  async opening(@Param({ schema: YearAt }) { code, year }: At) {
    const { log, today } = this.register;
    return openingOf(log, (await organAt(log, code)).id, year, today());
  }

  @Post()
  @Needs('EnterOpening')
  @Writes('录入期初：启用以前最后一个年度公布的表格', 200, OpeningDone)
  enter(
    @ToOrgan() to: Addressed,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: EnterOpening }) brought: z.output<typeof EnterOpening>,
  ) {
    return this.bus.execute(actingOnOpening(to, year, { do: 'enter', brought }));
  }

  @Post('file')
  @Needs('EnterOpening')
  @TakesFile()
  @Writes('从公布的年度报告（.xlsx、CSV、.docx、网页、PDF、文本）录入期初', 200, OpeningFileReply)
  async bring(
    @ToOrgan() to: Addressed,
    @Param({ schema: YearAt }) { year }: At,
    @Query({ schema: FileQuery }) { dryRun }: z.output<typeof FileQuery>,
    @Req() request: FastifyRequest,
  ) {
    const read = await readReport(await uploadedFile(request), year);
    const order = actingOnOpening(to, year, { do: 'enter', brought: read.brought }, dryRun);
    return toldOf(year, read, await judged(() => this.bus.execute(order), dryRun));
  }

  @Post('explanation')
  @Needs('EnterOpening')
  @Writes('说明期初一列的差额', 200, OpeningDone)
  explain(
    @ToOrgan() to: Addressed,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: ExplainOpening }) said: z.output<typeof ExplainOpening>,
  ) {
    return this.bus.execute(actingOnOpening(to, year, { do: 'explain', ...said }));
  }

  @Post('close')
  @Needs('EnterOpening')
  @Writes('封存期初年度：各列相同或者已经说明', 200, OpeningDone)
  close(@ToOrgan() to: Addressed, @Param({ schema: YearAt }) { year }: At, @Body({ schema: NoBody }) _: unknown) {
    return this.bus.execute(actingOnOpening(to, year, { do: 'close' }));
  }
}
