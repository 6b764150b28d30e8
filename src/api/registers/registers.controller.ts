import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { actOnRegister, type RegisterOrder } from '../../event-store/acting/act-on-register.js';
import { processingFees, recordProcessingFees } from '../../event-store/acting/processing-fees.js';
import { entryPage, registerOf } from '../../reading/register-entries.js';
import { Needs } from '../accounts/classified.js';
import { Register } from '../command-handlers.js';
import { found } from '../errors.js';
import { type Addressed, OnApplication, type Seen, ToOrgan } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { cursorOf, NoBody, YearAt } from '../queries.js';
import { Asks, ORGAN, Writes, WritesOnEntry } from '../routes.js';
import type { z } from '../words.js';
import { CorrectEntry, EntriesQuery, RecordEntry } from './bodies.js';
import { EntriesReply, EntryOrderReply, ProcessingFeesReply } from './replies.js';

type At = z.output<typeof YearAt>;

/** The registers of proactive disclosure, out of which Table 二 is counted (art. 20). */
@ApiTags('主动公开登记簿')
@ORGAN
@Controller('api/v1/organs/:code')
export class RegistersController {
  constructor(@Inject(Register) private readonly register: Register) {}

  @Get('register-entries')
  @Needs('ReadLedger')
  @Asks('主动公开登记簿，新的在前', EntriesReply)
  async list(
    @Param('code') code: string,
    @Query({ schema: EntriesQuery }) { cursor: after, ...asked }: z.output<typeof EntriesQuery>,
  ) {
    const { id } = await organAt(this.register.log, code);
    const { lines, next } = await entryPage(this.register.log, id, { ...asked, ...(after && { after }) });
    return { lines, next: next && cursorOf([next.on, next.entry]) };
  }

  @Post('register-entries')
  @Needs('RecordRegisterEntry')
  @Writes('登记一条主动公开情况', 201, EntryOrderReply)
  record(@ToOrgan() to: Addressed, @Body({ schema: RecordEntry }) body: z.output<typeof RecordEntry>) {
    const { name = null, docNo = null, quantity = 1, amountFen = null, disclosedOn, ...said } = body;
    const stated = disclosedOn !== undefined && { disclosedOn };
    return this.act(to, { record: { ...said, name, docNo, quantity, amountFen, ...stated } });
  }

  @Post('register-entries/:id/correction')
  @Needs('CorrectRegisterEntry')
  @WritesOnEntry('更正一条主动公开登记', EntryOrderReply)
  async correct(@OnApplication() to: Seen, @Body({ schema: CorrectEntry }) body: z.output<typeof CorrectEntry>) {
    const { organ } = this.register.orderFor(to);
    const register = found(await registerOf(this.register.log, organ, to.id));
    const { reason, ...figures } = body;
    const correct = {
      ...Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)),
      reason,
    };
    return this.act(to, { register, entry: to.id, correct });
  }

  @Get('years/:year/processing-fees')
  @Needs('ReadLedger')
  @Asks('申请登记簿里当年收到的信息处理费，供计入行政事业性收费', ProcessingFeesReply)
  async fees(@Param({ schema: YearAt }) { code, year }: At) {
    const { log } = this.register;
    return processingFees(log, (await organAt(log, code)).id, year);
  }

  @Post('years/:year/processing-fees')
  @Needs('RecordRegisterEntry')
  @Writes('把当年收到的信息处理费计入行政事业性收费；已经计入的，更正为现在的合计', 200, EntryOrderReply)
  async recordFees(
    @ToOrgan() to: Addressed,
    @Param({ schema: YearAt }) { year }: At,
    @Body({ schema: NoBody }) _: unknown,
  ) {
    const { organ, commandId, actor } = this.register.orderFor(to);
    const { log, today } = this.register;
    return JSON.parse((await recordProcessingFees(log, { organ, commandId, actor, year }, today())).response);
  }

  private async act(to: Addressed & { seenVersion?: number }, act: RegisterOrder['act']): Promise<object> {
    const { organ, commandId, actor } = this.register.orderFor(to);
    const seen = to.seenVersion !== undefined && { seenVersion: to.seenVersion };
    const order = { organ, commandId, actor, act, ...seen };
    return JSON.parse((await actOnRegister(this.register.log, order, this.register.today())).response);
  }
}
