import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { bounds, channel, day, documentNo, lines, reason } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const RequestCorrection = z
  .strictObject({
    noticeNo: documentNo(),
    issuedOn: day().describe('告知之日'),
    servedOn: day().nullable().describe('送达申请人之日；尚不知道填 null'),
    items: z.array(lines(1_000)).max(50).describe('需要补正的事项，应当一次列全'),
    dueOn: day().nullable().describe('补正期限'),
    consequenceStated: z.boolean().optional().describe('是否写明逾期不补正的后果'),
  })
  .meta({ id: 'RequestCorrection' });
const ReceiveCorrection = z
  .strictObject({
    receivedOn: day(),
    channel: channel().optional(),
    lateButJustified: z.boolean().optional().describe('逾期但有正当理由'),
  })
  .meta({ id: 'ReceiveCorrection' });
const LapseCorrection = z
  .strictObject({
    lapsedOn: day(),
    docNo: documentNo(),
    noJustification: z.boolean().optional().describe('没有正当理由'),
  })
  .meta({ id: 'LapseCorrection' });
const AskReason = z.strictObject({ requestedOn: day(), dueOn: day().nullable() }).meta({ id: 'AskReason' });
const ReceiveReason = z
  .strictObject({ receivedOn: day(), judgedReasonable: z.boolean().describe('理由是否合理') })
  .meta({ id: 'ReceiveReason' });
const Delay = z
  .strictObject({ newDueOn: day().describe('延迟到何日'), notifiedOn: day(), reason: reason().optional() })
  .meta({ id: 'Delay' });
const ProposeExtension = z
  .strictObject({
    workingDays: z.int().meta(bounds(1, 20)).describe('延长的工作日，1至20'),
    reason: reason().optional(),
    proposedOn: day().optional().describe('提出之日；不填为今天'),
  })
  .meta({ id: 'ProposeExtension' });
const ApproveExtension = z
  .strictObject({ approvedOn: day().optional().describe('批准之日；不填为今天') })
  .meta({ id: 'ApproveExtension' });
const DeclineExtension = z
  .strictObject({ reason: reason(), declinedOn: day().optional().describe('决定之日；不填为今天') })
  .meta({ id: 'DeclineExtension' });
const Extend = z
  .strictObject({ noticeNo: documentNo(), notifiedOn: day().describe('告知申请人之日') })
  .meta({ id: 'Extend' });

@ApiTags('补正、理由与期限')
@ORGAN
@Controller(APPLICATIONS)
export class DeadlinesController extends ActionController {
  @Orders('RequestCorrection')
  requestCorrection(
    @OnApplication() seen: Seen,
    @Body({ schema: RequestCorrection }) body: z.output<typeof RequestCorrection>,
  ) {
    return this.act(seen, { type: 'RequestCorrection', ...body });
  }

  @Orders('ReceiveCorrection')
  receiveCorrection(
    @OnApplication() seen: Seen,
    @Body({ schema: ReceiveCorrection }) body: z.output<typeof ReceiveCorrection>,
  ) {
    return this.act(seen, { type: 'ReceiveCorrection', ...body });
  }

  @Orders('LapseCorrection')
  lapseCorrection(
    @OnApplication() seen: Seen,
    @Body({ schema: LapseCorrection }) body: z.output<typeof LapseCorrection>,
  ) {
    return this.act(seen, { type: 'LapseCorrection', ...body });
  }

  @Orders('AskReason')
  askReason(@OnApplication() seen: Seen, @Body({ schema: AskReason }) body: z.output<typeof AskReason>) {
    return this.act(seen, { type: 'AskReason', ...body });
  }

  @Orders('ReceiveReason')
  receiveReason(@OnApplication() seen: Seen, @Body({ schema: ReceiveReason }) body: z.output<typeof ReceiveReason>) {
    return this.act(seen, { type: 'ReceiveReason', ...body });
  }

  @Orders('Delay')
  delay(@OnApplication() seen: Seen, @Body({ schema: Delay }) body: z.output<typeof Delay>) {
    return this.act(seen, { type: 'Delay', ...body });
  }

  @Orders('ProposeExtension')
  proposeExtension(
    @OnApplication() seen: Seen,
    @Body({ schema: ProposeExtension }) body: z.output<typeof ProposeExtension>,
  ) {
    return this.act(seen, { type: 'ProposeExtension', ...body });
  }

  @Orders('ApproveExtension')
  approveExtension(
    @OnApplication() seen: Seen,
    @Body({ schema: ApproveExtension }) body: z.output<typeof ApproveExtension>,
  ) {
    return this.act(seen, { type: 'ApproveExtension', ...body });
  }

  @Orders('DeclineExtension')
  declineExtension(
    @OnApplication() seen: Seen,
    @Body({ schema: DeclineExtension }) body: z.output<typeof DeclineExtension>,
  ) {
    return this.act(seen, { type: 'DeclineExtension', ...body });
  }

  @Orders('Extend')
  extend(@OnApplication() seen: Seen, @Body({ schema: Extend }) body: z.output<typeof Extend>) {
    return this.act(seen, { type: 'Extend', ...body });
  }
}
