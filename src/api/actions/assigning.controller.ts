import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { count, day, lines, reason, text } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const unit = () => text(100).optional().describe('承办处室；写明人员的可以不填');
const person = () => z.uuid().optional().describe('人员的账号；不填则由处室里的人员签收');
const MOST_AT_ONCE = 20;

const HandOver = z
  .strictObject({
    unit: unit(),
    person: person(),
    words: lines(1_000).describe('要求；不要写个人信息'),
    draftBy: day().optional().describe('最迟何日拟出答复'),
    handedOn: day().optional().describe('交办之日；不填为今天'),
  })
  .meta({ id: 'HandOver' });
const AcceptHandOver = z
  .strictObject({ takenOn: day().optional().describe('签收之日；不填为今天') })
  .meta({ id: 'AcceptHandOver' });
const HandBack = z
  .strictObject({ reason: reason(), handedBackOn: day().optional().describe('退回之日；不填为今天') })
  .meta({ id: 'HandBack' });
const SendInternalRequests = z
  .strictObject({
    requests: z
      .array(
        z.strictObject({
          unit: text(100).optional().describe('处室；写明人员的可以不填'),
          person: z.uuid().optional().describe('人员的账号'),
          matter: lines(1_000).describe('请其说明的事项；不要写个人信息'),
          answerBy: day().describe('最迟何日回复'),
        }),
      )
      .max(MOST_AT_ONCE)
      .describe('向谁征求、征求什么；可以同时向几个处室'),
    sentOn: day().optional().describe('发出之日；不填为今天'),
  })
  .meta({ id: 'SendInternalRequests' });
const request = () => count(10_000).describe('第几项内部意见');
const AnswerInternalRequest = z
  .strictObject({
    request: request(),
    answer: lines(2_000).describe('意见；不要写个人信息'),
    repliedOn: day().optional().describe('回复之日；不填为今天'),
  })
  .meta({ id: 'AnswerInternalRequest' });
const WithdrawInternalRequest = z
  .strictObject({
    request: request(),
    reason: reason(),
    withdrawnOn: day().optional().describe('撤回之日；不填为今天'),
  })
  .meta({ id: 'WithdrawInternalRequest' });

@ApiTags('分派与内部意见')
@ORGAN
@Controller(APPLICATIONS)
export class AssigningController extends ActionController {
  @Orders('HandOver')
  handOver(@OnApplication() seen: Seen, @Body({ schema: HandOver }) body: z.output<typeof HandOver>) {
    return this.act(seen, { type: 'HandOver', ...body });
  }

  @Orders('AcceptHandOver')
  accept(@OnApplication() seen: Seen, @Body({ schema: AcceptHandOver }) body: z.output<typeof AcceptHandOver>) {
    return this.act(seen, { type: 'AcceptHandOver', ...body });
  }

  @Orders('HandBack')
  handBack(@OnApplication() seen: Seen, @Body({ schema: HandBack }) body: z.output<typeof HandBack>) {
    return this.act(seen, { type: 'HandBack', ...body });
  }

  @Orders('SendInternalRequests')
  sendRequests(
    @OnApplication() seen: Seen,
    @Body({ schema: SendInternalRequests }) body: z.output<typeof SendInternalRequests>,
  ) {
    return this.act(seen, { type: 'SendInternalRequests', ...body });
  }

  @Orders('AnswerInternalRequest')
  answerRequest(
    @OnApplication() seen: Seen,
    @Body({ schema: AnswerInternalRequest }) body: z.output<typeof AnswerInternalRequest>,
  ) {
    return this.act(seen, { type: 'AnswerInternalRequest', ...body });
  }

  @Orders('WithdrawInternalRequest')
  withdrawRequest(
    @OnApplication() seen: Seen,
    @Body({ schema: WithdrawInternalRequest }) body: z.output<typeof WithdrawInternalRequest>,
  ) {
    return this.act(seen, { type: 'WithdrawInternalRequest', ...body });
  }
}
