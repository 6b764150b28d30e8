import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { AuthorityActionType } from '../../domain/year-end/report/report-actions.js';
import { EventLog } from '../../event-store/event-log.js';
import type { Session } from '../../identity/sessions.js';
import { reportBelow } from '../../reading/report-below.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { OnVersion, type SeenVersion } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { unitBelow } from '../organs/organ-below.js';
import { Asks, WritesOnOrgan } from '../routes.js';
import type { z } from '../words.js';
import { actingOnReportBelow } from './act-on-report.js';
import { AcceptReport, ReturnReport, UnitYearAt } from './bodies.js';
import { ReportBelowReply, ReportOrderReply } from './replies.js';

type At = z.output<typeof UnitYearAt>;

const PATHS: Readonly<Record<AuthorityActionType, string>> = { AcceptReport: 'acceptance', ReturnReport: 'return' };

/** The reports of the organs below, as they were submitted. */
@ApiTags('下级机关的年度报告')
@Controller('api/v1/organs/:code/units/:unit/years/:year/report')
export class ReportsBelowController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadReportsBelow')
  @Asks('下级机关报送的年度报告', ReportBelowReply)
  async view(@Param({ schema: UnitYearAt }) { code, unit, year }: At, @Mine() { account }: Session) {
    const known = await unitBelow(this.log, code, unit, this.today());
    const by = { account: account.id, roles: account.roles };
    const view = await reportBelow(this.log, await organAt(this.log, code), known, year, this.today(), by);
    return { ...view, actions: view.actions.map((one) => ({ ...one, path: PATHS[one.type] })) };
  }

  @Post(PATHS.AcceptReport)
  @Needs('AcceptReport')
  @WritesOnOrgan('接收下级机关的年度报告', ReportOrderReply)
  accept(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: UnitYearAt }) { unit, year }: At,
    @Body({ schema: AcceptReport }) body: z.output<typeof AcceptReport>,
  ) {
    return this.bus.execute(actingOnReportBelow(seen, unit, year, { type: 'AcceptReport', ...body }));
  }

  @Post(PATHS.ReturnReport)
  @Needs('ReturnReport')
  @WritesOnOrgan('退回下级机关的年度报告', ReportOrderReply)
  return(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: UnitYearAt }) { unit, year }: At,
    @Body({ schema: ReturnReport }) body: z.output<typeof ReturnReport>,
  ) {
    return this.bus.execute(actingOnReportBelow(seen, unit, year, { type: 'ReturnReport', ...body }));
  }
}
