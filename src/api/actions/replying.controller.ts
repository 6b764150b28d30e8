import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { day, documentNo, reason, reference } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const Serve = z
  .strictObject({
    method: z.enum(['direct', 'delegated', 'post', 'electronic']).describe('直接、委托、邮寄、电子'),
    dispatchedOn: day().nullable().describe('交邮（发出）之日'),
    servedOn: day().nullable().describe('签收之日'),
    trackingNo: reference().optional(),
  })
  .meta({ id: 'Serve' });
const Withdraw = z
  .strictObject({
    requestedOn: day(),
    acceptedOn: day(),
    signed: z.boolean().describe('有申请人签名的书面材料'),
    docNo: documentNo(),
  })
  .meta({ id: 'Withdraw' });
const OrderReprocessing = z
  .strictObject({ orderedOn: day(), byDocNo: reference().describe('责令重新答复的文书'), dueOn: day().nullable() })
  .meta({ id: 'OrderReprocessing' });
const SelfCorrect = z
  .strictObject({
    correctedOn: day(),
    revokedDocNo: reference().optional().describe('撤销的答复文号；不填则为最后一次答复的文号'),
    reason: reason(),
  })
  .meta({ id: 'SelfCorrect' });
const Publish = z
  .strictObject({
    on: day(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .describe('公开的网址'),
  })
  .meta({ id: 'Publish' });

@ApiTags('送达与重新办理')
@ORGAN
@Controller(APPLICATIONS)
export class ReplyingController extends ActionController {
  @Orders('Serve')
  serve(@OnApplication() seen: Seen, @Body({ schema: Serve }) body: z.output<typeof Serve>) {
    return this.act(seen, { type: 'Serve', ...body });
  }

  @Orders('Withdraw')
  withdraw(@OnApplication() seen: Seen, @Body({ schema: Withdraw }) body: z.output<typeof Withdraw>) {
    return this.act(seen, { type: 'Withdraw', ...body });
  }

  @Orders('OrderReprocessing')
  orderReprocessing(
    @OnApplication() seen: Seen,
    @Body({ schema: OrderReprocessing }) body: z.output<typeof OrderReprocessing>,
  ) {
    return this.act(seen, { type: 'OrderReprocessing', ...body });
  }

  @Orders('SelfCorrect')
  selfCorrect(@OnApplication() seen: Seen, @Body({ schema: SelfCorrect }) body: z.output<typeof SelfCorrect>) {
    return this.act(seen, { type: 'SelfCorrect', ...body });
  }

  @Orders('Publish')
  publish(@OnApplication() seen: Seen, @Body({ schema: Publish }) body: z.output<typeof Publish>) {
    return this.act(seen, { type: 'Publish', ...body });
  }
}
