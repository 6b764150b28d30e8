import { WORD_KINDS, type WordKind } from '../../documents/import-desk/free-words.js';
import { z } from '../words.js';

const whole = () => z.int().min(0);
const counts = z.record(z.string(), whole());
const choices = z.array(z.object({ value: z.string(), label: z.string() }));

export const ImportReply = z
  .object({
    id: z.string(),
    version: whole(),
    state: z.enum(['deciding', 'checking', 'checked', 'importing', 'done', 'given_up']),
    fileName: z.string(),
    begunAt: z.string().describe('上传的时间'),
    keptThrough: z.string().describe('最迟保存到哪一天'),
    done: whole().describe('已经办到第几行'),
    rowCount: whole().describe('共几行'),
    totals: z
      .object({
        ...{ imported: whole(), updated: whole(), unchanged: whole(), refused: whole() },
        ...{ violations: whole(), adjustments: whole(), received: counts, closed: counts },
      })
      .nullable()
      .describe('最近一次试导入或者导入的数字；还没有的为 null'),
    years: z
      .array(
        z.object({
          year: z.int(),
          rows: whole().describe('调整这一年的行数'),
          published: z.boolean().describe('这一年是否已经公布'),
          cells: z.array(
            z.object({
              ...{ row: z.string(), label: z.string(), move: z.int().describe('增减') },
              ...{ published: z.int().nullable(), before: z.int().nullable() },
            }),
          ),
          carry: z
            .object({ published: z.int(), after: z.int() })
            .nullable()
            .describe('结转下年度与已公布的不一致时：公布的和调整后的'),
        }),
      )
      .describe('会调整哪些已锁定的年度'),
  })
  .meta({ id: 'ImportReply', description: '一次台账导入' });

export const ImportsReply = z.object({ imports: z.array(ImportReply) }).meta({ id: 'ImportsReply' });

export const ImportDeskReply = z
  .object({
    version: whole(),
    choices: z.record(z.string(), z.unknown()).describe('已经决定的，形式与提交的相同'),
    sheets: z.array(
      z.object({
        ...{ name: z.string(), chosen: z.boolean(), hidden: z.boolean(), headLine: whole().nullable(), rows: whole() },
        remarks: z.array(z.object({ code: z.string(), message: z.string() })),
      }),
    ),
    columns: z.array(
      z.object({
        head: z.string(),
        target: z.string(),
        by: z
          .enum(['clerk', 'organ', 'head', 'content', 'nobody'])
          .describe('由谁决定：经办人、本机关以往、表头、内容、无'),
        sheets: z.array(z.string()),
        examples: z.array(z.string()),
      }),
    ),
    words: z.array(
      z.object({
        kind: z.enum(Object.keys(WORD_KINDS) as WordKind[]),
        word: z.string(),
        count: whole(),
        means: z.string().nullable(),
        by: z.enum(['clerk', 'organ']).nullable(),
        suggestion: z.string().nullable(),
      }),
    ),
    questions: z.array(
      z.object({
        code: z.string(),
        sheet: z.string().nullable(),
        message: z.string(),
        count: whole(),
        lines: z.array(whole()),
        examples: z.array(z.string()),
        years: z.array(z.int()),
      }),
    ),
    problems: z.array(z.object({ code: z.string(), message: z.string() })).describe('先要解决的'),
    targets: z.array(z.string()).describe('可以对应的栏目'),
    meanings: z.object({ outcome: choices, category: choices, channel: choices }).describe('用语可以是什么意思'),
  })
  .meta({ id: 'ImportDeskReply', description: '台账里有什么，还要决定什么' });

export const ImportLinesReply = z
  .object({
    lines: z.array(
      z.object({
        sheet: z.string(),
        line: whole(),
        registerNo: z.string().nullable(),
        result: z.enum(['imported', 'updated', 'unchanged', 'refused']),
        refused: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
        violations: whole(),
        years: z.array(z.int()),
      }),
    ),
    next: whole().nullable().describe('下一页的 after'),
  })
  .meta({ id: 'ImportLinesReply', description: '逐行的结果' });
