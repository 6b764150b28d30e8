import { day, reference, text } from '../fields.js';
import { z } from '../words.js';

/** Reviews and suits, whether they hang on an application (it stands in the address) or on none. */

const FILED = {
  caseNo: reference().describe('案号'),
  body: text(200).optional().describe('复议机关或者法院'),
  acceptedOn: day().describe('受理之日'),
  coDefendantOnly: z.boolean().optional().describe('仅列共同被告'),
};
const DECIDED = {
  decidedOn: day().describe('结案之日'),
  result: z.enum(['upheld', 'corrected', 'other']).describe('结果：维持、纠正、其他'),
};
const APPEALED = { acceptedOn: day(), body: text(200).optional() };
const caseNo = reference().describe('案号');

export const FileReview = z.strictObject(FILED).meta({ id: 'FileReview' });
export const FileSuit = z
  .strictObject({
    ...FILED,
    route: z.enum(['litigation.direct', 'litigation.after_review']).describe('直接起诉或者复议后起诉'),
  })
  .meta({ id: 'FileSuit' });
export const DecideCase = z.strictObject({ caseNo, ...DECIDED }).meta({ id: 'DecideCase' });
export const FileAppeal = z.strictObject({ caseNo, ...APPEALED }).meta({ id: 'FileAppeal' });

/** The same where the number stands in the address. */
export const DecideThisCase = z.strictObject(DECIDED).meta({ id: 'DecideThisCase' });
export const AppealThisCase = z.strictObject(APPEALED).meta({ id: 'AppealThisCase' });
