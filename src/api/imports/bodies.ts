import { WORD_KINDS, type WordKind } from '../../documents/import-desk/free-words.js';
import { TARGETS } from '../../documents/import-desk/head-words.js';
import { CHANNELS } from '../../domain/applications/channels.js';
import { ALL_OUTCOMES, APPLICANT_CATEGORIES } from '../../domain/applications/outcomes.js';
import { z } from '../words.js';

const MOST_SHEETS = 200;
const MOST_HEADS = 500;
const MOST_WORDS = 2_000;
/** What stands in the file, as it stands there. */
const asWritten = (longest: number) => z.string().max(longest);
const sheet = () => asWritten(100).describe('工作表');
const MEANINGS = [
  ...new Set([...ALL_OUTCOMES, ...APPLICANT_CATEGORIES, ...Object.keys(CHANNELS), 'open', 'blank', 'refuse'] as const),
] as const;

export const ImportChoices = z
  .strictObject({
    sheets: z.array(sheet()).max(MOST_SHEETS).nullable().describe('要导入的工作表；null 为按建议'),
    headLines: z
      .array(z.strictObject({ sheet: sheet(), line: z.int().min(1).max(1_048_576).describe('表头所在的行') }))
      .max(MOST_SHEETS)
      .describe('表头找错时：在哪一行'),
    columns: z
      .array(
        z.strictObject({ head: asWritten(100).describe('台账的列'), target: z.enum(TARGETS).describe('对应的栏目') }),
      )
      .max(MOST_HEADS)
      .describe('各列对应什么'),
    words: z
      .array(
        z.strictObject({
          kind: z.enum(Object.keys(WORD_KINDS) as WordKind[]).describe('哪一类用语'),
          word: asWritten(2_000).describe('台账里的用语'),
          means: z
            .enum(MEANINGS as unknown as [string, ...string[]])
            .describe('代码；open 为尚未办结，blank 为不填，refuse 为这些行不导入'),
        }),
      )
      .max(MOST_WORDS)
      .describe('各用语是什么意思'),
    years: z
      .array(z.strictObject({ sheet: sheet(), year: z.int().min(1950).max(2199).describe('年度') }))
      .max(MOST_SHEETS)
      .describe('没有写年份的日期属于哪一年'),
    answers: z
      .strictObject({
        yearTurn: z.boolean().optional().describe('没有写年份的日期按收到日期推算'),
        twoDigitYears: z.boolean().optional().describe('两位数的年份按二十一世纪理解'),
        serialDates: z.boolean().optional().describe('Excel 的日期序号当作日期'),
        numberByYear: z.boolean().optional().describe('登记编号前加上年份'),
        category: z
          .enum([...APPLICANT_CATEGORIES, 'by_name'])
          .optional()
          .describe('没有写申请人类别的按什么；by_name 为按名称判断'),
      })
      .describe('对疑问的回答'),
  })
  .meta({ id: 'ImportChoices' });

export const LinesQuery = z.strictObject({
  only: z
    .enum(['all', 'refused', 'adjusting'])
    .optional()
    .default('all')
    .describe('全部、不能导入的，或者调整已锁定年度的'),
  after: z.coerce.number().int().min(0).max(10_000_000).optional().default(0).describe('从第几行以后'),
  limit: z.coerce.number().int().min(1).max(200).optional().default(50).describe('每页行数'),
});

export const ReportQuery = z.strictObject({
  format: z.enum(['csv', 'xlsx']).describe('格式'),
  only: z.enum(['all', 'refused']).optional().default('refused').describe('不能导入的，或者全部'),
});
