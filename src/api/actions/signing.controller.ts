import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RECORD_OUTCOMES, type RecordOutcome } from '../../domain/applications/outcomes.js';
import type { OrderedCommand } from '../../event-store/acting/document-numbers.js';
import { TEXT_LETTER } from '../../personal-data/bringing.js';
import { day, documentNo, lines, outcome, reason, text } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';

const DRAFT = {
  replyText: lines(20_000).optional().describe('答复书正文；与申请人信息一起加密保存'),
  docNo: documentNo(),
  draftedOn: day().optional().describe('拟制之日；不填为今天。成文日期是最后一步审签之日，不在这里填写'),
};
const DraftReply = z
  .strictObject({
    principalOutcome: outcome(),
    outcomes: z.array(outcome()).max(30).optional().describe('其他部分的办理结果'),
    legalBasis: z.array(text(200)).max(50).optional().describe('法律依据'),
    deliveryMethod: text(100).optional(),
    ...DRAFT,
  })
  .meta({ id: 'DraftReply' });
const DraftReplyOnRecord = z
  .strictObject({
    ...DRAFT,
    result: z.enum(Object.keys(RECORD_OUTCOMES) as RecordOutcome[]).describe('更正申请的办理结果（第四十一条）'),
    otherOrgan: text(200).optional().describe('有权更正的行政机关'),
  })
  .meta({ id: 'DraftReplyOnRecord' });
const SignReply = z
  .strictObject({
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '应当是所看到的答复稿的摘要')
      .describe('所审签的答复稿的摘要（signOff.digest）'),
    signedOn: day().optional().describe('审签之日；不填为今天，纸质审签后补录的填纸面上的日期'),
  })
  .meta({ id: 'SignReply' });
const ReturnReply = z
  .strictObject({ reason: reason(), returnedOn: day().optional().describe('退回之日；不填为今天') })
  .meta({ id: 'ReturnReply' });
const IssueReply = z
  .strictObject({ consultationsMoot: z.boolean().optional().describe('征求意见已无必要') })
  .meta({ id: 'IssueReply' });

@ApiTags('答复的拟制、审签与发出')
@ORGAN
@Controller(APPLICATIONS)
export class SigningController extends ActionController {
  @Orders('DraftReply')
  draftReply(@OnApplication() seen: Seen, @Body({ schema: DraftReply }) body: z.output<typeof DraftReply>) {
    const { replyText, ...draft } = body;
    return this.draft(seen, { type: 'DraftReply', ...draft }, replyText);
  }

  @Orders('DraftReplyOnRecord')
  draftReplyOnRecord(
    @OnApplication() seen: Seen,
    @Body({ schema: DraftReplyOnRecord }) body: z.output<typeof DraftReplyOnRecord>,
  ) {
    const { replyText, ...draft } = body;
    return this.draft(seen, { type: 'DraftReplyOnRecord', ...draft }, replyText);
  }

  @Orders('SignReply')
  signReply(@OnApplication() seen: Seen, @Body({ schema: SignReply }) body: z.output<typeof SignReply>) {
    return this.act(seen, { type: 'SignReply', ...body });
  }

  @Orders('ReturnReply')
  returnReply(@OnApplication() seen: Seen, @Body({ schema: ReturnReply }) body: z.output<typeof ReturnReply>) {
    return this.act(seen, { type: 'ReturnReply', ...body });
  }

  @Orders('IssueReply')
  issueReply(@OnApplication() seen: Seen, @Body({ schema: IssueReply }) body: z.output<typeof IssueReply>) {
    return this.act(seen, { type: 'IssueReply', ...body });
  }

  /** Each text lies under a key of its own: what was sent, and what was sent back, stays as it was. */
  private draft(seen: Seen, command: OrderedCommand & { type: `Draft${string}` }, replyText?: string): Promise<object> {
    if (replyText === undefined) return this.act(seen, command);
    const letter = TEXT_LETTER + seen.commandId;
    return this.act(seen, { ...command, letter }, { text: { letter, details: { replyText } } });
  }
}
