import { APPLICANT_CATEGORIES } from '../../domain/applications/outcomes.js';
import { FormReply } from '../replies.js';
import { z } from '../words.js';

const figures = z.record(z.string(), z.record(z.string(), z.number()));
const count = z.int();

export const OpeningReply = z
  .object({
    year: z.int(),
    opening: z
      .object({
        ...{
          on: z.string(),
          edition: z.string(),
          source: z.string(),
          table2: figures,
          table3: figures,
          table4: figures,
        },
        closedOn: z.string().nullable().describe('封存该年度的日期'),
      })
      .nullable()
      .describe('公布的表格；没有录入为 null'),
    mayBegin: z.boolean().describe('还没有录入，并且按日期和锁定的年度可以录入'),
    differences: z
      .array(
        z.object({
          column: z.enum(APPLICANT_CATEGORIES),
          published: count.describe('公布的结转下年度'),
          registered: count.describe('登记的年末在办'),
          difference: count.describe('公布减登记'),
          explanation: z.string().nullable(),
        }),
      )
      .describe('逐列核对'),
    settled: z.boolean().describe('各列相同或者已经说明，可以封存'),
    toBeRegistered: z
      .object({
        stock: z.array(z.object({ row: z.string(), label: z.string(), count })),
        pending: z.array(z.object({ route: z.string(), label: z.string(), count })),
      })
      .describe('尚待登记：表二的存量，表四未审结的案件'),
  })
  .meta({ id: 'OpeningReply', description: '期初：启用以前最后一个年度公布的表格' });

export const OpeningFileReply = z
  .object({
    ...{ year: z.int(), edition: z.string(), source: z.string().describe('文件名') },
    tables: FormReply.shape.tables.describe('读出的表格；没有读出的格子为“—”'),
    findings: z
      .array(
        z.object({
          rule: z.string(),
          level: z.enum(['error', 'warning', 'info']),
          at: z.string(),
          message: z.string(),
        }),
      )
      .describe('检查出的问题'),
    refusal: z.string().nullable().describe('试读：为什么不能录入；null 为可以录入'),
    events: z.array(z.string()).describe('登记了什么；试读的为将会登记什么'),
  })
  .meta({ id: 'OpeningFileReply', description: '从公布的年度报告里读出的期初' });

export const OpeningDone = z
  .object({ year: z.int(), events: z.array(z.string()) })
  .meta({ id: 'OpeningDone', description: '登记了什么；空为没有变化' });
