import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const notice = z.object({
  ...{ number: z.string(), title: z.string().optional(), publishedOn: date },
  issuer: z.string().optional().describe('发布的机关；没有则为国务院办公厅'),
});
const region = z.object({ code: z.string(), name: z.string() });
const holidays = z.array(
  z.object({ holiday: z.string(), from: date, through: date, worked: z.array(date).optional() }),
);
const day = z.object({
  date,
  workday: z.boolean(),
  why: z.string().describe('周末、节日名称、调休上班；工作日为空'),
  kind: z.enum(['workday', 'weekend', 'holiday', 'local_holiday', 'make_up_workday']),
});

export const CalendarReply = z
  .object({
    version: z.int(),
    keeper: z.object({ code: z.string(), name: z.string() }).describe('由哪一机关的系统管理员录入'),
    years: z.array(z.object({ year: z.int(), notice, workdays: z.int() })),
    regions: z.array(region.extend({ years: z.array(z.int()) })).describe('录入过地方节假日的地区'),
    region: region.nullable().describe('本机关现在所属的地区'),
    settings: z
      .array(z.object({ organ: z.string(), organName: z.string(), from: date, region: region.nullable() }))
      .describe('设定过所属地区的机关；其余与上级机关相同'),
    changes: z.array(
      z.object({
        ...{ version: z.int(), year: z.int().nullable(), notice: notice.nullable(), reason: z.string(), on: date },
        region: region.nullable().describe('哪一地区的节假日，或者机关现在所属的地区'),
        changed: z
          .object({ organName: z.string(), organs: z.int() })
          .nullable()
          .describe('哪一机关变更所属地区，共有几个机关改按另一地区的节假日'),
        ...{ recordedAt: z.string().meta({ format: 'date-time' }), by: z.string() },
        moved: z.int().describe('本机关期限移动的未办结申请'),
        applied: z.boolean().describe('是否已经用于全部未办结的申请'),
      }),
    ),
  })
  .meta({ id: 'CalendarReply' });

export const CalendarYearReply = z
  .object({
    ...{ year: z.int(), notice, workdays: z.int(), holidays, days: z.array(day) },
    local: z.object({ region, notice, holidays }).nullable().describe('这一地区这一年的地方节假日'),
  })
  .meta({ id: 'CalendarYearReply' });

export const NoticeReply = z
  .object({
    ...{ year: z.int().nullable(), title: z.string().nullable(), number: z.string().nullable() },
    ...{ publishedOn: date.nullable(), holidays },
  })
  .meta({ id: 'NoticeReply' });

const moving = {
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
};

export const CalendarPreviewReply = z
  .object({
    version: z.int().describe('以这一版本为基础；录入时作为 If-Match'),
    year: z.int(),
    workdays: z.object({ before: z.int().nullable(), after: z.int() }),
    days: z.array(day.extend({ changed: z.boolean() })),
    changedBeyond: z.array(date).describe('这一通知改变的其他年度的日子'),
    ...moving,
  })
  .meta({ id: 'CalendarPreviewReply' });

export const RegionPreviewReply = z
  .object({
    version: z.int().describe('以这一版本为基础；变更、改隶时作为 If-Match'),
    counting: z.array(region).describe('改按另一地区节假日计算的机关'),
    ...moving,
  })
  .meta({ id: 'RegionPreviewReply' });

export const LaidDownReply = z.object({ year: z.int(), version: z.int() }).meta({ id: 'LaidDownReply' });
