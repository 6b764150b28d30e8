import { CHANNELS } from '../../domain/applications/channels.js';
import { ALL_OUTCOMES } from '../../domain/applications/outcomes.js';
import { yearOf } from '../../domain/law/legal-date.js';
import type { PlaceBehind } from '../../reading/statistics/behind.js';
import { CLASSES } from '../../reading/statistics/counts.js';
import { ALL_FIGURES, type Dimension } from '../../reading/statistics/figures.js';
import { category, day, text } from '../fields.js';
import { cursor, limit, yes } from '../queries.js';
import { z } from '../words.js';

const LONGEST_PERIOD_YEARS = 10;

const period = { from: day().describe('从这一天起'), to: day().describe('到这一天止') };
const whole = yes.optional().describe('连同下级机关，按期末的隶属关系');

type Days = { from: string; to: string };
function withinReason({ from, to }: Days, context: z.RefinementCtx): void {
  const problem =
    to < from
      ? '不能早于开始的一天'
      : yearOf(to) - yearOf(from) >= LONGEST_PERIOD_YEARS
        ? `一次最多统计${LONGEST_PERIOD_YEARS}年`
        : null;
  if (problem) context.addIssue({ code: 'custom', path: ['to'], message: problem });
}

export const StatisticsQuery = z
  .strictObject({
    ...{ ...period, whole },
    format: z.enum(['json', 'csv', 'xlsx']).optional().default('json').describe('格式；csv、xlsx 为整张统计表'),
  })
  .superRefine(withinReason);

/** What is not on record is asked for by an empty value. */
const orNone = (values: readonly string[]) => z.enum([...values, '']);
const NARROWED = {
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '应当是年月，例如 2026-03')
    .optional()
    .describe('月份'),
  channel: orNone(Object.keys(CHANNELS)).optional().describe('申请渠道；空的为没有记载'),
  category: category().optional(),
  outcome: orNone(ALL_OUTCOMES).optional().describe('办理结果；空的为没有记载'),
  unit: text(100).or(z.literal('')).optional().describe('承办处室；空的为没有填写'),
  days: orNone(CLASSES.map(({ value }) => value))
    .optional()
    .describe('从收到起的工作日；空的为算不出的'),
} satisfies Record<Dimension, z.ZodType>;

const figure = { figure: z.enum(ALL_FIGURES).describe('哪个数字') };

export const FigureQuery = z.strictObject({ ...period, whole, ...figure, ...NARROWED }).superRefine(withinReason);

export const LinesQuery = z
  .strictObject({
    ...{ ...period, ...figure, ...NARROWED, limit },
    cursor: placeCursor().optional().describe('上一页的 next'),
  })
  .superRefine(withinReason);

function placeCursor() {
  return cursor(z.tuple([day(), text(200)]), ([begunOn, key]): PlaceBehind => ({ begunOn, key }));
}

/** The question in the words of the reading. */
export function figureAsked({ from, to, figure, ...narrowed }: z.output<typeof FigureQuery>) {
  const { whole, ...by } = narrowed;
  return { period: { from, to }, figure, narrowed: by as Partial<Record<Dimension, string>>, ...(whole && { whole }) };
}
