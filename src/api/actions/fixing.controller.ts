import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { category, day, details, outcome, reason, reference } from '../fields.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';
import { correctingDetails } from './registering.js';

const CorrectCategory = z
  .strictObject({ correctedOn: day(), category: category(), reason: reason() })
  .meta({ id: 'CorrectCategory' });
const CorrectReceiptDate = z
  .strictObject({
    correctedOn: day(),
    receivedOn: day().describe('正确的收到日期'),
    submittedOn: day().optional().describe('正确的提交日期，一并更正时填写；当面提交的不填则与收到日期相同'),
    arrivedOn: day().optional().describe('平常信函：正确的来信之日，一并更正时填写'),
    reason: reason(),
  })
  .meta({ id: 'CorrectReceiptDate' });
const CorrectClosure = z
  .strictObject({
    correctedOn: day(),
    closedOn: day().describe('正确的办结日期'),
    outcome: outcome(),
    docNo: reference().nullable(),
    reason: reason(),
  })
  .meta({ id: 'CorrectClosure' });
const CorrectApplicantDetails = z
  .strictObject({
    correctedOn: day(),
    details: z
      .strictObject(details)
      .partial()
      .refine((fields) => Object.keys(fields).length > 0, '至少更正一项')
      .describe('更正的各项；没有列出的不变'),
    reason: reason(),
  })
  .meta({ id: 'CorrectApplicantDetails' });

@ApiTags('更正登记')
@ORGAN
@Controller(APPLICATIONS)
export class FixingController extends ActionController {
  @Orders('CorrectCategory')
  correctCategory(
    @OnApplication() seen: Seen,
    @Body({ schema: CorrectCategory }) body: z.output<typeof CorrectCategory>,
  ) {
    return this.act(seen, { type: 'CorrectCategory', ...body });
  }

  @Orders('CorrectReceiptDate')
  correctReceiptDate(
    @OnApplication() seen: Seen,
    @Body({ schema: CorrectReceiptDate }) body: z.output<typeof CorrectReceiptDate>,
  ) {
    return this.act(seen, { type: 'CorrectReceiptDate', ...body });
  }

  @Orders('CorrectClosure')
  correctClosure(@OnApplication() seen: Seen, @Body({ schema: CorrectClosure }) body: z.output<typeof CorrectClosure>) {
    return this.act(seen, { type: 'CorrectClosure', ...body });
  }

  @Orders('CorrectApplicantDetails')
  correctDetails(
    @OnApplication() seen: Seen,
    @Body({ schema: CorrectApplicantDetails }) body: z.output<typeof CorrectApplicantDetails>,
  ) {
    return this.bus.execute(correctingDetails(seen, body));
  }
}
