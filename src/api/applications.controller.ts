import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { readerOf } from '../database/with-organ.js';
import { may } from '../domain/accounts/permissions.js';
import { CASE_KINDS, type CaseKind } from '../domain/applications/outcomes.js';
import { recordLookUp } from '../event-store/acting/record-look-up.js';
import { EventLog } from '../event-store/event-log.js';
import type { Session } from '../identity/sessions.js';
import { Vault } from '../personal-data/vault.js';
import { type ApplicationView, applicationView } from '../reading/application-view.js';
import { type LedgerPage, ledgerPage } from '../reading/ledger-list.js';
import { searchLedger } from '../reading/ledger-search.js';
import { toldOf } from '../reading/ledger-told.js';
import { Mine } from './accounts/caller.js';
import { Needs } from './accounts/classified.js';
import { APPLICATIONS } from './actions/action-controller.js';
import { ACTION_PATHS } from './actions/action-paths.js';
import { registering } from './actions/registering.js';
import { TODAY, type Today } from './command-handlers.js';
import { found } from './errors.js';
import { category, channel, day, details, reference, text } from './fields.js';
import { ledgerFile, MOST_EXPORTED } from './files.js';
import { type Addressed, idIn, ToOrgan } from './order-headers.js';
import { organAt } from './organ-at.js';
import { cursorOf, LedgerQuery, LedgerSearch, LedgerSearchQuery } from './queries.js';
import { ApplicationReply, FoundReply, LedgerReply, OrderReply } from './replies.js';
import { APPLICATION, Asks, ORGAN, PACED, Writes, WritesOwn } from './routes.js';
import { z } from './words.js';

const Register = z
  .strictObject({
    caseKind: z
      .enum(Object.keys(CASE_KINDS) as CaseKind[])
      .optional()
      .describe('不填：政府信息公开申请；更正申请见第四十一条'),
    channel: channel(),
    submittedOn: day().describe('提交之日'),
    category: category(),
    formRequested: text(200).optional().describe('形式要求'),
    oralScribe: text(100).optional().describe('口头申请：代为填写的工作人员'),
    receivedOn: day().optional().describe('收到申请之日（第三十一条）；双方尚未确认的不填'),
    registerNo: reference().optional().describe('登记编号；不填则取本机关本年度下一号'),
    arrivedOn: day().optional().describe('平常信函：来信之日，早于确认之日时填写'),
    handlingUnit: text(100).optional().describe('承办处室'),
    details: z.strictObject(details),
  })
  .superRefine(({ receivedOn, ...body }, context) => {
    if (receivedOn !== undefined) return;
    for (const field of ['registerNo', 'arrivedOn', 'handlingUnit'] as const)
      if (body[field] !== undefined)
        context.addIssue({ code: 'custom', path: [field], message: '收到之后才有，请同时填写 receivedOn' });
  })
  .meta({ id: 'Register' });

@ApiTags('台账')
@ORGAN
@Controller(APPLICATIONS)
export class ApplicationsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    private readonly vault: Vault,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Post()
  @Needs('Lodge')
  @Writes('登记申请：提交；填了收到日期的同时登记收到', 201, OrderReply)
  register(@ToOrgan() to: Addressed, @Body({ schema: Register }) body: z.output<typeof Register>) {
    return this.bus.execute(registering(to, body));
  }

  @Get()
  @Needs('ReadLedger')
  @PACED
  @Asks('台账：最近收到的在前；format 为 csv、xlsx 时是文件', LedgerReply)
  async list(@Param('code') code: string, @Query({ schema: LedgerQuery }) query: z.output<typeof LedgerQuery>) {
    const { cursor, format, ...question } = query;
    const organ = await organAt(this.log, code);
    const page = (limit: number) => ledgerPage(this.log, organ.id, { ...question, limit, after: cursor }, this.today());
    if (format === 'json') return marked(await page(query.limit));
    const exported = await page(MOST_EXPORTED);
    const told = await toldOf(readerOf(this.log.db, organ.id), organ.id, exported.lines);
    return ledgerFile(format, organ.name, exported, told);
  }

  @Post('search')
  @HttpCode(200)
  @Needs('SearchLedger')
  @PACED
  @WritesOwn('查找：台账中符合文字或者申请人的申请，编号相同的在前；写明用途的查找记入日志', FoundReply, [404])
  async search(
    @Param('code') code: string,
    @Query({ schema: LedgerSearchQuery }) { cursor, ...question }: z.output<typeof LedgerSearchQuery>,
    @Body({ schema: LedgerSearch }) { text, purpose, note }: z.output<typeof LedgerSearch>,
    @Mine() { account }: Session,
  ) {
    const organ = await organAt(this.log, code);
    if (purpose)
      await recordLookUp(
        this.log,
        { organ: organ.id, actor: account.id },
        { type: 'PersonsSearched', purpose, ...(note && { note }) },
        this.today(),
      );
    const persons = purpose !== undefined;
    const contents = persons && may(account.roles, 'OpenPerson');
    const asked = { ...question, text, persons, contents, after: cursor };
    const { lines, next } = await searchLedger(this.log, this.vault, organ.id, asked, this.today());
    return { lines, next: next && cursorOf([next.rank, next.receivedOn, next.id]) };
  }

  @Get(':id')
  @Needs('ReadLedger')
  @APPLICATION
  @Asks('一件申请：事实、期限逐日说明、可以办理的事项、经过', ApplicationReply)
  async one(@Param('code') code: string, @Param('id') id: string, @Mine() { account }: Session) {
    const organ = await organAt(this.log, code);
    const by = { account: account.id, roles: account.roles };
    return addressed(found(await applicationView(this.log, this.vault, organ.id, idIn(id), this.today(), by)));
  }
}

export const marked = ({ lines, next }: LedgerPage) => ({ lines, next: next && cursorOf([next.receivedOn, next.id]) });

const addressed = (view: ApplicationView) => ({
  ...view,
  actions: view.actions.map((action) => ({ ...action, path: ACTION_PATHS[action.type] })),
});
