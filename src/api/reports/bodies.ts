import { ORGAN_KINDS, type OrganKind } from '../../domain/organs/organ-kind.js';
import { day, lines, reason, text } from '../fields.js';
import { YearAt } from '../queries.js';
import { z } from '../words.js';

const kind = () => z.enum(Object.keys(ORGAN_KINDS) as OrganKind[]).describe('机关类别，决定参考文字');
const digest = () =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/, '应当是所看到的年度报告的摘要')
    .describe('所审的年度报告的摘要（digest）');
const section = (heading: string) => z.array(lines(5_000)).max(60).describe(`${heading}，逐段；数字写作 {引用}`);

export const DraftReport = z
  .strictObject({
    sections: z
      .strictObject({
        overview: section('第一部分'),
        problems: section('第五部分'),
        other: section('第六部分'),
      })
      .describe('各部分的文字'),
    kind: kind().optional(),
    remark: lines(1_000).optional().describe('本稿的说明'),
  })
  .meta({ id: 'DraftReport' });
export const ExplainWarning = z
  .strictObject({
    rule: text(50).describe('规则代码'),
    at: text(200).describe('所在位置'),
    message: lines(2_000).describe('所看到的提示'),
    words: lines(1_000).describe('说明'),
  })
  .meta({ id: 'ExplainWarning' });
export const SignReport = z
  .strictObject({ digest: digest(), signedOn: day().optional().describe('审签之日；不填为今天') })
  .meta({ id: 'SignReport' });
export const ReturnReportDraft = z
  .strictObject({ reason: reason(), returnedOn: day().optional().describe('退回之日；不填为今天') })
  .meta({ id: 'ReturnReportDraft' });
export const SubmitReport = z
  .strictObject({ submittedOn: day().optional().describe('报送之日；不填为今天') })
  .meta({ id: 'SubmitReport' });

const PLACE = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .optional()
    .describe('公布的网址'),
  column: text(100).optional().default('政府信息公开年报').describe('公布的栏目'),
  publishedOn: day().optional().describe('公布之日；不填为今天'),
};
export const PublishReport = z.strictObject(PLACE).meta({ id: 'PublishReport' });
export const RepublishReport = z
  .strictObject({ reason: lines(1_000).describe('更正的理由'), ...PLACE })
  .meta({ id: 'RepublishReport' });

export const AcceptReport = z.strictObject({ digest: digest() }).meta({ id: 'AcceptReport' });
export const ReturnReport = z
  .strictObject({ remarks: lines(2_000).describe('退回的意见') })
  .meta({ id: 'ReturnReport' });

export const OfferedQuery = z.strictObject({ kind: kind().optional() });

export const ReportQuery = z.strictObject({
  format: z.enum(['json', 'html', 'docx']).optional().default('json').describe('格式；html、docx 为整份报告'),
});

export const DraftAt = YearAt.extend({
  draft: z
    .string()
    .regex(/^\d{1,6}$/, '应当是第几稿')
    .transform(Number)
    .describe('第几稿'),
});
export const UnitYearAt = YearAt.extend({ unit: z.string().describe('下级机关代码') });
