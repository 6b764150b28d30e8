import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { expectedReceipt } from '../domain/applications/decisions/receiving.js';
import { EventLog } from '../event-store/event-log.js';
import { knownOrgan } from '../event-store/forest.js';
import { Needs } from './accounts/classified.js';
import { found } from './errors.js';
import { channel, day } from './fields.js';
import { Asks, ORGAN } from './routes.js';
import { z } from './words.js';

const ReceiptDateQuery = z.strictObject({ channel: channel(), submittedOn: day().describe('提交之日') });

const ReceiptDateReply = z
  .object({
    receivedOn: z.string().meta({ format: 'date' }).nullable().describe('收到申请之日；还要等签收或者确认的为 null'),
    basis: z.string().describe('条例的条、项'),
    why: z.string().describe('适用的规则'),
  })
  .meta({ id: 'ReceiptDateReply' });

/** What a clerk is told about the day of receipt while she registers. */
@ApiTags('台账')
@ORGAN
@Controller('api/v1/organs/:code/receipt-date')
export class ReceiptDateController {
  constructor(private readonly log: EventLog) {}

  @Get()
  @Needs('Lodge')
  @Asks('以何日为收到申请之日（第三十一条）', ReceiptDateReply)
  async ask(
    @Param('code') code: string,
    @Query({ schema: ReceiptDateQuery }) query: z.output<typeof ReceiptDateQuery>,
  ) {
    return expectedReceipt(query, found(await knownOrgan(this.log.db, code)).state);
  }
}
