import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../../event-store/event-log.js';
import { ordersReceived, supervisionBelow } from '../../reading/supervision.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { OnApplication, OnVersion, type Seen, type SeenVersion } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { YearAt } from '../queries.js';
import { OrderReply } from '../replies.js';
import { UnitYearAt } from '../reports/bodies.js';
import { APPLICATION, Asks, ORGAN, UNIT, WritesOnOrgan } from '../routes.js';
import type { z } from '../words.js';
import { AnswerFromBelow, OrderForCase, OrderForOrgan, PressCase, PressOrgan } from './bodies.js';
import { OrdersReceivedReply, PressedReply, SupervisionReply } from './replies.js';
import { answeringAbove, pressingCaseBelow, pressingOrganBelow } from './supervise-order.js';

type UnitYear = z.output<typeof UnitYearAt>;

/** Art. 47: what the organ above watches and presses for, and what the organ below says to it. */
@ApiTags('上级机关的催办与督办')
@Controller('api/v1/organs/:code')
export class SupervisionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get('supervision')
  @Needs('ReadSupervisionBelow')
  @ORGAN
  @Asks('下级机关的超期、未报送情况，发出的催办、督办单与反馈', SupervisionReply)
  async below(@Param('code') code: string) {
    return supervisionBelow(this.log, await organAt(this.log, code), this.today());
  }

  @Post('units/:unit/years/:year/urging')
  @Needs('PressBelow')
  @WritesOnOrgan('催办下级机关（条例第47条）', PressedReply)
  urge(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: UnitYearAt }) { unit, year }: UnitYear,
    @Body({ schema: PressOrgan }) body: z.output<typeof PressOrgan>,
  ) {
    return this.bus.execute(pressingOrganBelow(seen, unit, year, { type: 'UrgeOrgan', ...body }));
  }

  @Post('units/:unit/years/:year/supervision-order')
  @Needs('PressBelow')
  @WritesOnOrgan('向下级机关发督办单（条例第47条）', PressedReply)
  order(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: UnitYearAt }) { unit, year }: UnitYear,
    @Body({ schema: OrderForOrgan }) body: z.output<typeof OrderForOrgan>,
  ) {
    return this.bus.execute(pressingOrganBelow(seen, unit, year, { type: 'OrderOrganSupervision', ...body }));
  }

  @Post('units/:unit/applications/:id/urging')
  @Needs('PressBelow')
  @ORGAN
  @UNIT
  @APPLICATION
  @WritesOnOrgan('催办下级机关的一件申请（该机关设置为上级可见的；条例第47条）', OrderReply)
  urgeCase(
    @OnApplication() seen: Seen,
    @Param('unit') unit: string,
    @Body({ schema: PressCase }) body: z.output<typeof PressCase>,
  ) {
    return this.bus.execute(pressingCaseBelow(seen, unit, { type: 'Urge', ...body }));
  }

  @Post('units/:unit/applications/:id/supervision-order')
  @Needs('PressBelow')
  @ORGAN
  @UNIT
  @APPLICATION
  @WritesOnOrgan('为下级机关的一件申请发督办单（该机关设置为上级可见的；条例第47条）', OrderReply)
  orderCase(
    @OnApplication() seen: Seen,
    @Param('unit') unit: string,
    @Body({ schema: OrderForCase }) body: z.output<typeof OrderForCase>,
  ) {
    return this.bus.execute(pressingCaseBelow(seen, unit, { type: 'OrderSupervision', ...body }));
  }

  @Get('orders-from-above')
  @Needs('ReadLedger')
  @ORGAN
  @Asks('上级机关对本机关的催办、督办单', OrdersReceivedReply)
  async received(@Param('code') code: string) {
    return { orders: await ordersReceived(this.log, (await organAt(this.log, code)).id) };
  }

  @Post('years/:year/supervision-answer')
  @Needs('AnswerAbove')
  @WritesOnOrgan('反馈上级机关的督办单（条例第47条）', PressedReply)
  answer(
    @OnVersion() seen: SeenVersion,
    @Param({ schema: YearAt }) { year }: z.output<typeof YearAt>,
    @Body({ schema: AnswerFromBelow }) body: z.output<typeof AnswerFromBelow>,
  ) {
    return this.bus.execute(answeringAbove(seen, year, body));
  }
}
