import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { day, lines, text } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const words = () => lines(1_000).describe('要求或者情况；不要写个人信息');
const unit = () => text(100).optional().describe('发给哪个处室；不填为登记的承办处室');
const sentOn = () => day().optional().describe('发出之日；不填为今天');

const Urge = z.strictObject({ words: words(), handlingUnit: unit(), sentOn: sentOn() }).meta({ id: 'Urge' });
const OrderSupervision = z
  .strictObject({ words: words(), answerBy: day().describe('最迟何日反馈'), handlingUnit: unit(), sentOn: sentOn() })
  .meta({ id: 'OrderSupervision' });
const AnswerSupervision = z
  .strictObject({ words: words(), answeredOn: day().optional().describe('反馈之日；不填为今天') })
  .meta({ id: 'AnswerSupervision' });

@ApiTags('催办与督办')
@ORGAN
@Controller(APPLICATIONS)
export class SupervisingController extends ActionController {
  @Orders('Urge')
  urge(@OnApplication() seen: Seen, @Body({ schema: Urge }) body: z.output<typeof Urge>) {
    return this.act(seen, { type: 'Urge', ...body });
  }

  @Orders('OrderSupervision')
  orderSupervision(
    @OnApplication() seen: Seen,
    @Body({ schema: OrderSupervision }) body: z.output<typeof OrderSupervision>,
  ) {
    return this.act(seen, { type: 'OrderSupervision', ...body });
  }

  @Orders('AnswerSupervision')
  answerSupervision(
    @OnApplication() seen: Seen,
    @Body({ schema: AnswerSupervision }) body: z.output<typeof AnswerSupervision>,
  ) {
    return this.act(seen, { type: 'AnswerSupervision', ...body });
  }
}
