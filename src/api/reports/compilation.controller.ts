import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../../event-store/event-log.js';
import { unitsOfYear } from '../../reading/units-of-year.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { type Addressed, ToOrgan } from '../order-headers.js';
import { freezingCompilation } from '../orders.js';
import { organAt } from '../organ-at.js';
import { NoBody, YearAt } from '../queries.js';
import { Asks, Writes } from '../routes.js';
import type { z } from '../words.js';
import { FreezeReply, UnitsOfYearReply } from './compilation-replies.js';

type At = z.output<typeof YearAt>;

/** The whole of a government: where its units stand, and its closing. */
@ApiTags('年度报告汇总')
@Controller('api/v1/organs/:code/years/:year')
export class CompilationController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get('units')
  @Needs('ReadCompilation')
  @Asks('汇总的各单位：报送、锁定、核对的情况，能否定稿', UnitsOfYearReply)
  async units(@Param({ schema: YearAt }) { code, year }: At) {
    return unitsOfYear(this.log, await organAt(this.log, code), year, this.today());
  }

  @Post('freeze')
  @Needs('FreezeCompilation')
  @Writes('汇总定稿', 200, FreezeReply)
  freeze(@ToOrgan() to: Addressed, @Param({ schema: YearAt }) { year }: At, @Body({ schema: NoBody }) _: unknown) {
    return this.bus.execute(freezingCompilation(to, year));
  }
}
