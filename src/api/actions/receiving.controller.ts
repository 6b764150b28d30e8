import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { day, lines, reason, reference, text } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';
import { confirming, splitting } from './registering.js';

const Discard = z.strictObject({ discardedOn: day(), reason: reason() }).meta({ id: 'Discard' });
const Confirm = z
  .strictObject({
    registerNo: reference().optional().describe('登记编号；不填则取本机关本年度下一号'),
    receivedOn: day().describe('收到申请之日（第三十一条）'),
    arrivedOn: day().optional().describe('平常信函：来信之日，早于确认之日时填写'),
    handlingUnit: text(100).optional().describe('承办处室'),
  })
  .meta({ id: 'Confirm' });
const SplitOff = z
  .strictObject({
    registerNo: reference().optional(),
    handlingUnit: text(100).optional(),
    content: lines(10_000).describe('拆分出来的内容'),
  })
  .meta({ id: 'SplitOff' });
const Split = z
  .strictObject({ splitOn: day(), children: z.array(SplitOff).min(1).max(50).describe('另行登记的各项内容') })
  .meta({ id: 'Split' });
const Void = z.strictObject({ voidedOn: day(), reason: reason() }).meta({ id: 'Void' });

@ApiTags('收到')
@ORGAN
@Controller(APPLICATIONS)
export class ReceivingController extends ActionController {
  @Orders('Discard')
  discard(@OnApplication() seen: Seen, @Body({ schema: Discard }) body: z.output<typeof Discard>) {
    return this.act(seen, { type: 'Discard', ...body });
  }

  @Orders('Confirm')
  confirm(@OnApplication() seen: Seen, @Body({ schema: Confirm }) body: z.output<typeof Confirm>) {
    return this.bus.execute(confirming(seen, body));
  }

  @Orders('Split')
  split(@OnApplication() seen: Seen, @Body({ schema: Split }) body: z.output<typeof Split>) {
    return this.bus.execute(splitting(seen, body));
  }

  @Orders('Void')
  voidRegistration(@OnApplication() seen: Seen, @Body({ schema: Void }) body: z.output<typeof Void>) {
    return this.act(seen, { type: 'Void', ...body });
  }
}
