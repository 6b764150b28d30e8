import { FORMS } from '../../domain/year-end/forms/forms.js';
import { category, lines, text } from '../fields.js';
import { z } from '../words.js';

const code = () => z.string().max(100);
const figures = (cell: z.ZodNumber) => z.record(code(), z.record(code(), cell));
const counts = () => figures(z.int().min(0).max(1_000_000_000));

export const EnterOpening = z
  .strictObject({
    edition: z.enum(FORMS.map(({ edition }) => edition)).describe('公布时所用的格式'),
    table2: figures(z.number().min(-1e12).max(1e12)).describe('表二：行代码 → 列代码 → 数字'),
    table3: counts().describe('表三：行代码 → 列代码和 total → 数字，空白的填0'),
    table4: counts().describe('表四：复议、诉讼的代码 → 列代码和 total → 数字'),
    source: text(200).describe('数字的出处：文件名或者网址'),
  })
  .meta({ id: 'EnterOpening' });

export const FileQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional()
    .default(false)
    .describe('只读出表格，不登记'),
});

export const ExplainOpening = z
  .strictObject({ column: category().describe('哪一列'), words: lines(500).describe('为什么不同') })
  .meta({ id: 'ExplainOpening' });
