import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const notice = z.object({ number: z.string(), title: z.string().optional(), publishedOn: date });
const holidays = z.array(
  z.object({ holiday: z.string(), from: date, through: date, worked: z.array(date).optional() }),
);
const day = z.object({
  date,
  workday: z.boolean(),
  why: z.string().describe('周末、节日名称、调休上班；工作日为空'),
  kind: z.enum(['workday', 'weekend', 'holiday', 'make_up_workday']),
});

export const CalendarReply = z
  .object({
    version: z.int(),
    keeper: z.object({ code: z.string(), name: z.string() }).describe('由哪一机关的系统管理员录入'),
    years: z.array(z.object({ year: z.int(), notice, workdays: z.int() })),
    changes: z.array(
      z.object({
        ...{ version: z.int(), year: z.int(), notice, reason: z.string(), on: date },
        ...{ recordedAt: z.string().meta({ format: 'date-time' }), by: z.string() },
        moved: z.int().describe('本机关期限移动的未办结申请'),
        applied: z.boolean().describe('是否已经用于全部未办结的申请'),
      }),
    ),
  })
  .meta({ id: 'CalendarReply' });

export const CalendarYearReply = z
  .object({ year: z.int(), notice, workdays: z.int(), holidays, days: z.array(day) })
  .meta({ id: 'CalendarYearReply' });

export const NoticeReply = z
  .object({
    ...{ year: z.int().nullable(), title: z.string().nullable(), number: z.string().nullable() },
    ...{ publishedOn: date.nullable(), holidays },
  })
  .meta({ id: 'NoticeReply' });

export const CalendarPreviewReply = z
  .object({
    version: z.int().describe('以这一版本为基础；录入时作为 If-Match'),
    year: z.int(),
    workdays: z.object({ before: z.int().nullable(), after: z.int() }),
    days: z.array(day.extend({ changed: z.boolean() })),
    changedBeyond: z.array(date).describe('这一通知改变的其他年度的日子'),
    total: z.int().describe('全部机关期限移动的未办结申请'),
    organs: z
      .array(z.object({ code: z.string(), name: z.string(), moved: z.int() }))
      .describe('本机关和下级机关各多少件'),
    lines: z.array(
      z.object({
        ...{ organ: z.string(), organName: z.string(), registerNo: z.string().nullable() },
        of: z.enum(['reply', 'payment']).describe('答复期限，或者缴费期限'),
        ...{ from: date.nullable(), to: date.nullable() },
      }),
    ),
    next: z.int().nullable(),
  })
  .meta({ id: 'CalendarPreviewReply' });

export const LaidDownReply = z.object({ year: z.int(), version: z.int() }).meta({ id: 'LaidDownReply' });
