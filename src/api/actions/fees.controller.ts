import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { bounds, day, documentNo, fen, reason, reference } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const ChargeFee = z
  .strictObject({
    method: z.enum(['per_item', 'per_page']).describe('按件或者按量'),
    quantity: z.int().meta(bounds(1)).describe('件数或者页数'),
    alreadyInMonth: z.int().meta(bounds(0)).optional().describe('按件：同一申请人当月在此之前的件数'),
    amountFen: fen(),
    noticeNo: documentNo(),
    sentOn: day(),
    receivedOn: day().nullable().describe('申请人收到之日；尚不知道填 null'),
  })
  .meta({ id: 'ChargeFee' });
const PayFee = z
  .strictObject({ paidOn: day(), receiptNo: reference().nullable(), amountFen: fen().optional() })
  .meta({ id: 'PayFee' });
const LapseFee = z
  .strictObject({
    lapsedOn: day(),
    docNo: documentNo(),
    latePaymentOn: day().optional().describe('逾期后才缴、没有接受的那一次'),
  })
  .meta({ id: 'LapseFee' });
const RevokeFeeNotice = z.strictObject({ revokedOn: day(), reason: reason() }).meta({ id: 'RevokeFeeNotice' });

@ApiTags('信息处理费')
@ORGAN
@Controller(APPLICATIONS)
export class FeesController extends ActionController {
  @Orders('ChargeFee')
  chargeFee(@OnApplication() seen: Seen, @Body({ schema: ChargeFee }) body: z.output<typeof ChargeFee>) {
    return this.act(seen, { type: 'ChargeFee', ...body });
  }

  @Orders('PayFee')
  payFee(@OnApplication() seen: Seen, @Body({ schema: PayFee }) body: z.output<typeof PayFee>) {
    return this.act(seen, { type: 'PayFee', ...body });
  }

  @Orders('LapseFee')
  lapseFee(@OnApplication() seen: Seen, @Body({ schema: LapseFee }) body: z.output<typeof LapseFee>) {
    return this.act(seen, { type: 'LapseFee', ...body });
  }

  @Orders('RevokeFeeNotice')
  revokeFeeNotice(
    @OnApplication() seen: Seen,
    @Body({ schema: RevokeFeeNotice }) body: z.output<typeof RevokeFeeNotice>,
  ) {
    return this.act(seen, { type: 'RevokeFeeNotice', ...body });
  }
}
