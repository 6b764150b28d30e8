import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { ReportActionType } from '../../domain/year-end/report/report-actions.js';
import type { ReportCommand } from '../../domain/year-end/report/report-commands.js';
import { EventLog } from '../../event-store/event-log.js';
import type { Session } from '../../identity/sessions.js';
import { reportDraft } from '../../reading/report-history.js';
import { offeredReport, reportView, wholeReport } from '../../reading/report-view.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { found } from '../errors.js';
import { reportFile } from '../files.js';
import { OnVersion, type SeenVersion } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { YearAt } from '../queries.js';
import { Asks, PACED, WritesOnOrgan } from '../routes.js';
import type { z } from '../words.js';
import { actingOnReport } from './act-on-report.js';
import {
  DraftAt,
  DraftReport,
  ExplainWarning,
  OfferedQuery,
  PublishReport,
  ReportQuery,
  RepublishReport,
  ReturnReportDraft,
  SignReport,
  SubmitReport,
} from './bodies.js';
import { OfferedReportReply, ReportDraftReply, ReportOrderReply, ReportReply } from './replies.js';

type At = z.output<typeof YearAt>;

/** Where each action is ordered, after the address of the report. */
const PATHS: Readonly<Record<ReportActionType, string>> = {
  DraftReport: 'draft',
  ExplainWarning: 'explanation',
  SignReport: 'signature',
  ReturnReportDraft: 'draft-return',
  SubmitReport: 'submission',
  PublishReport: 'publication',
  RepublishReport: 'corrected-publication',
};

@ApiTags('年度报告的起草、审签、报送与公布')
@Controller('api/v1/organs/:code/years/:year/report')
export class ReportsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadReport')
  @PACED
  @Asks('年度报告：文字、数字、核对、审签、历次稿与期限；format 为 html、docx 时是整份报告', ReportReply)
  async view(
    @Param({ schema: YearAt }) { code, year }: At,
    @Query({ schema: ReportQuery }) { format }: z.output<typeof ReportQuery>,
    @Mine() { account }: Session,
  ) {
    const organ = await organAt(this.log, code);
    if (format !== 'json') {
      const { tables, text } = await wholeReport(this.log, organ, year, this.today());
      return reportFile(format, tables, text);
    }
    const by = { account: account.id, roles: account.roles };
    const view = await reportView(this.log, organ, year, this.today(), by);
    return { ...view, actions: view.actions.map((one) => ({ ...one, path: PATHS[one.type] })) };
  }

  @Get('offered-text')
  @Needs('ReadReport')
  @Asks('按现有数字拟出的参考文字', OfferedReportReply)
  async offered(
    @Param({ schema: YearAt }) { code, year }: At,
    @Query({ schema: OfferedQuery }) { kind }: z.output<typeof OfferedQuery>,
  ) {
    return offeredReport(this.log, await organAt(this.log, code), year, this.today(), kind);
  }

  @Get('drafts/:draft')
  @Needs('ReadReport')
  @Asks('某一稿的文字', ReportDraftReply)
  async draftText(@Param({ schema: DraftAt }) { code, year, draft }: z.output<typeof DraftAt>) {
    return found(await reportDraft(this.log, (await organAt(this.log, code)).id, year, draft));
  }

  @Post(PATHS.DraftReport)
  @Needs('DraftReport')
  @WritesOnOrgan('起草（保存一稿）', ReportOrderReply)
  draft(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: DraftReport }) body: z.output<typeof DraftReport>,
  ) {
    return this.order(seen, year, { type: 'DraftReport', ...body });
  }

  @Post(PATHS.ExplainWarning)
  @Needs('ExplainWarning')
  @WritesOnOrgan('说明提示', ReportOrderReply)
  explain(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: ExplainWarning }) body: z.output<typeof ExplainWarning>,
  ) {
    return this.order(seen, year, { type: 'ExplainWarning', ...body });
  }

  @Post(PATHS.SignReport)
  @Needs('SignReport')
  @WritesOnOrgan('审签', ReportOrderReply)
  sign(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: SignReport }) body: z.output<typeof SignReport>,
  ) {
    return this.order(seen, year, { type: 'SignReport', ...body });
  }

  @Post(PATHS.ReturnReportDraft)
  @Needs('ReturnReportDraft')
  @WritesOnOrgan('退回修改', ReportOrderReply)
  returnDraft(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: ReturnReportDraft }) body: z.output<typeof ReturnReportDraft>,
  ) {
    return this.order(seen, year, { type: 'ReturnReportDraft', ...body });
  }

  @Post(PATHS.SubmitReport)
  @Needs('SubmitReport')
  @WritesOnOrgan('报送', ReportOrderReply)
  submit(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: SubmitReport }) body: z.output<typeof SubmitReport>,
  ) {
    return this.order(seen, year, { type: 'SubmitReport', ...body });
  }

  @Post(PATHS.PublishReport)
  @Needs('PublishReport')
  @WritesOnOrgan('公布', ReportOrderReply)
  publish(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: PublishReport }) { url = null, ...body }: z.output<typeof PublishReport>,
  ) {
    return this.order(seen, year, { type: 'PublishReport', url, ...body });
  }

  @Post(PATHS.RepublishReport)
  @Needs('RepublishReport')
  @WritesOnOrgan('更正公布', ReportOrderReply)
  republish(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: RepublishReport }) { url = null, ...body }: z.output<typeof RepublishReport>,
  ) {
    return this.order(seen, year, { type: 'RepublishReport', url, ...body });
  }

  private order(seen: SeenVersion, year: number, command: ReportCommand): Promise<object> {
    return this.bus.execute(actingOnReport(seen, year, command));
  }
}
