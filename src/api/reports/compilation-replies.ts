import { REPORTS } from '../../domain/year-end/compilation.js';
import type { CompiledUnit } from '../../domain/year-end/organ-year-events.js';
import { Check, year } from '../replies.js';
import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const whole = () => z.int().min(0);

const Unit = z.object({
  ...{ code: z.string(), name: z.string() },
  ownLevel: z.boolean().describe('本级；它的年度报告就是汇总以后的政府年度报告，不在这里报送'),
  status: z.enum(['provisional', 'locked', 'missing']),
  lockedOn: date.nullable(),
  zeroReport: z.boolean().describe('没有一件申请就锁定的（零报告）'),
  report: z
    .enum(Object.keys(REPORTS) as CompiledUnit['report'][])
    .nullable()
    .describe('年度报告办到哪一步；本级为 null'),
  reportLabel: z.string().nullable(),
  submittedOn: date.nullable(),
  dueOn: date.nullable().describe('报送的期限'),
  daysLate: whole().describe('报送晚了几天，或者还没有报送已经晚了几天；没有晚的为 0'),
  returned: z.object({ remarks: z.string(), on: date }).nullable().describe('退回的意见'),
  failing: z.array(Check).describe('本单位的表格不符合的勾稽关系'),
});

const Moved = z.object({
  table: z.enum(['table2', 'table3', 'table4']),
  ...{ row: z.string(), column: z.string() },
  frozen: z.number().describe('定稿的数字'),
  adjusted: z.number().describe('各单位调整以后的合计'),
});

export const UnitsOfYearReply = z
  .object({
    year: year(),
    counts: z
      .object({
        ...{ units: whole(), submitted: whole().describe('已经报送的'), missing: whole().describe('还没有报送的') },
        ...{ late: whole().describe('报送晚了的，连同逾期还没有报送的'), failing: whole(), locked: whole() },
      })
      .describe('各有几个单位；报送的不计本级'),
    units: z.array(Unit),
    objections: z
      .array(z.object({ code: z.string(), article: z.string(), message: z.string() }))
      .describe('现在还不能定稿的原因；为空的可以定稿，或者已经定稿'),
    frozen: z
      .object({
        ...{ on: date, edition: z.string(), position: whole(), sha256: z.string() },
        units: whole().describe('由几个单位汇总而成'),
        moved: z.array(Moved).describe('各单位锁定以后有往年调整的格子'),
      })
      .nullable()
      .describe('定稿；还没有定稿的为 null'),
  })
  .meta({ id: 'UnitsOfYearReply' });

export const FreezeReply = z
  .object({ year: year(), position: whole(), sha256: z.string(), units: whole().describe('由几个单位汇总而成') })
  .meta({ id: 'FreezeReply' });
