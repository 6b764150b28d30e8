import type { FigureByOrgan, LineBehind } from '../../reading/statistics/behind.js';
import { ALL_FIGURES, DIMENSIONS } from '../../reading/statistics/figures.js';
import type { Statistics } from '../../reading/statistics/statistics.js';
import { z } from '../words.js';

const period = z.object({ from: z.string(), to: z.string() });
const figure = z.number().nullable();

const measure = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.enum(['件', '个工作日', '%']),
  says: z.string().nullable().describe('说明'),
  counts: z.boolean().describe('是件数，可以打开到申请或者案件'),
});

/** Whether the cases of an organ may be opened by whoever asks, and as whose. */
const opening = {
  opens: z.enum(['own', 'below']).nullable().describe('打开到本机关的申请、下级机关的申请；不能打开的为 null'),
  why: z.string().nullable().describe('不能打开的原因'),
};
const organ = z.object({ code: z.string(), name: z.string() });

export const StatisticsReply = z
  .object({
    organ,
    whole: z.boolean(),
    period: period.describe('统计的时间；还没有到的日子不算'),
    before: period.describe('去年同期'),
    organs: z.array(organ.extend(opening)).describe('由哪些机关相加'),
    groups: z.array(z.object({ label: z.string(), figures: z.array(measure.extend({ now: figure, before: figure })) })),
    tables: z.array(
      z.object({
        ...{ code: z.string(), label: z.string(), rowHead: z.string() },
        by: z.enum([...DIMENSIONS, 'organ']),
        picture: z.enum(['standing', 'lying']).nullable(),
        measures: z.array(measure),
        lines: z.array(
          z.object({
            ...{ value: z.string(), valueBefore: z.string(), label: z.string(), articles: z.array(z.string()) },
            ...{ now: z.array(figure), before: z.array(figure) },
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'StatisticsReply' }) satisfies z.ZodType<Statistics>;

export const FigureReply = z
  .object({
    figure: z.enum(ALL_FIGURES),
    label: z.string(),
    count: z.int().min(0),
    organs: z.array(organ.extend({ count: z.int().min(1), ...opening })),
  })
  .meta({ id: 'FigureReply', description: '一个统计数字由哪些机关相加' }) satisfies z.ZodType<FigureByOrgan>;

const Line = z.object({
  id: z.string().nullable().describe('申请的编号；与申请无关的案件没有'),
  registerNo: z.string().nullable(),
  caseNo: z.string().nullable().describe('复议、诉讼的案号；申请没有'),
  begunOn: z.string().describe('收到之日；案件为受理之日'),
  endedOn: z.string().nullable().describe('办结之日；案件为结案之日'),
  dueOn: z.string().nullable().describe('答复期限'),
  resultLabel: z.string().nullable(),
  handlingUnit: z.string().nullable(),
  days: z.int().nullable().describe('从收到起的工作日'),
}) satisfies z.ZodType<LineBehind>;

export const LinesReply = z
  .object({ lines: z.array(Line), next: z.string().nullable().describe('下一页的 cursor') })
  .meta({ id: 'StatisticsLinesReply', description: '一个统计数字数到的申请或者案件' });
