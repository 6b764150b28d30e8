import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { consultation, day, documentNo, lines, position, reference, text } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const ConsultThirdParty = z
  .strictObject({
    consultation: consultation(),
    letterNo: documentNo(),
    sentOn: day(),
    servedOn: day().nullable(),
    details: z
      .strictObject({
        thirdParty: text(200).describe('第三方姓名或者名称'),
        contact: lines(500).optional().describe('联系方式'),
      })
      .optional(),
  })
  .meta({ id: 'ConsultThirdParty' });
const ReceiveThirdPartyAnswer = z
  .strictObject({
    consultation: consultation(),
    receivedOn: day(),
    position: position(),
    details: z.strictObject({ answer: lines(10_000).describe('第三方的意见') }).optional(),
  })
  .meta({ id: 'ReceiveThirdPartyAnswer' });
const ReceiveAnswer = z
  .strictObject({ consultation: consultation(), receivedOn: day(), position: position() })
  .meta({ id: 'ReceiveAnswer' });
const LapseConsultation = z
  .strictObject({ consultation: consultation(), lapsedOn: day() })
  .meta({ id: 'LapseConsultation' });
const ConsultOrgan = z
  .strictObject({
    consultation: consultation(),
    organ: text(200).describe('被征求意见的机关'),
    kind: z.enum(['joint_author', 'other']).describe('共同制作机关或者其他机关'),
    letterNo: reference().optional(),
    sentOn: day(),
    servedOn: day().nullable(),
  })
  .meta({ id: 'ConsultOrgan' });
const ServeNotice = z
  .strictObject({
    notice: z.enum(['correction', 'consultation', 'fee']).describe('补正告知、征求意见书、收费通知'),
    consultation: consultation().optional(),
    servedOn: day(),
    dueOn: day().optional().describe('补正期限自送达起算时：届满之日'),
  })
  .meta({ id: 'ServeNotice' });

@ApiTags('征求意见与告知送达')
@ORGAN
@Controller(APPLICATIONS)
export class ConsultingController extends ActionController {
  @Orders('ConsultThirdParty')
  consultThirdParty(
    @OnApplication() seen: Seen,
    @Body({ schema: ConsultThirdParty }) body: z.output<typeof ConsultThirdParty>,
  ) {
    const { details, ...letter } = body;
    const brings = details ? { details, letter: letter.consultation } : {};
    return this.act(seen, { type: 'ConsultThirdParty', ...letter }, brings);
  }

  @Orders('ReceiveThirdPartyAnswer')
  receiveThirdPartyAnswer(
    @OnApplication() seen: Seen,
    @Body({ schema: ReceiveThirdPartyAnswer }) body: z.output<typeof ReceiveThirdPartyAnswer>,
  ) {
    const { details, ...answer } = body;
    const brings = details ? { details, letter: answer.consultation } : {};
    return this.act(seen, { type: 'ReceiveThirdPartyAnswer', ...answer }, brings);
  }

  @Orders('LapseThirdParty')
  lapseThirdParty(
    @OnApplication() seen: Seen,
    @Body({ schema: LapseConsultation }) body: z.output<typeof LapseConsultation>,
  ) {
    return this.act(seen, { type: 'LapseThirdParty', ...body });
  }

  @Orders('ConsultOrgan')
  consultOrgan(@OnApplication() seen: Seen, @Body({ schema: ConsultOrgan }) body: z.output<typeof ConsultOrgan>) {
    return this.act(seen, { type: 'ConsultOrgan', ...body });
  }

  @Orders('ReceiveOrganAnswer')
  receiveOrganAnswer(
    @OnApplication() seen: Seen,
    @Body({ schema: ReceiveAnswer }) body: z.output<typeof ReceiveAnswer>,
  ) {
    return this.act(seen, { type: 'ReceiveOrganAnswer', ...body });
  }

  @Orders('LapseOrgan')
  lapseOrgan(
    @OnApplication() seen: Seen,
    @Body({ schema: LapseConsultation }) body: z.output<typeof LapseConsultation>,
  ) {
    return this.act(seen, { type: 'LapseOrgan', ...body });
  }

  @Orders('ServeNotice')
  serveNotice(@OnApplication() seen: Seen, @Body({ schema: ServeNotice }) body: z.output<typeof ServeNotice>) {
    return this.act(seen, { type: 'ServeNotice', ...body });
  }
}
