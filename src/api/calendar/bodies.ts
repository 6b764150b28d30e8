import { day, lines, reason, text } from '../fields.js';
import { z } from '../words.js';

const MOST_LINES = 30;
const MOST_WORKED = 10;

const holiday = z.strictObject({
  holiday: text(20).describe('节日，例如 春节'),
  from: day().describe('放假的第一天'),
  through: day().describe('放假的最后一天'),
  worked: z.array(day()).max(MOST_WORKED).optional().describe('为此调休上班的周末'),
});

export const LayDownYear = z
  .strictObject({
    year: z.int().min(1900).max(2199).describe('年度'),
    notice: z
      .strictObject({
        title: text(100).describe('通知的标题'),
        number: text(50).describe('通知的文号，例如 国办发明电〔2025〕7号'),
        publishedOn: day().describe('通知公布的日期'),
      })
      .describe('依据的通知'),
    holidays: z.array(holiday).min(1).max(MOST_LINES).describe('放假安排，每个节日一行'),
    reason: reason().describe('录入或者变更的理由'),
  })
  .meta({ id: 'LayDownYear' });

const region = text(6)
  .regex(/^\d{6}$/, '应当是六位行政区划代码')
  .describe('行政区划代码，六位，例如 540000');

export const LayDownLocalYear = z
  .strictObject({
    region: z.strictObject({ code: region, name: text(50).describe('地区名称，例如 西藏自治区') }).describe('地区'),
    year: LayDownYear.shape.year,
    notice: LayDownYear.shape.notice
      .extend({
        number: text(50).describe('通知的文号，例如 桂政办发〔2026〕1号'),
        issuer: text(100).describe('发布通知的机关，例如 西藏自治区人民政府办公厅'),
      })
      .describe('依据的通知'),
    holidays: z.array(holiday).max(MOST_LINES).describe('地方放假安排，每个节日一行；没有则为空'),
    reason: reason().describe('录入或者变更的理由'),
  })
  .meta({ id: 'LayDownLocalYear' });

export const SetRegion = z
  .strictObject({
    unit: text(50).describe('机关代码'),
    region: z
      .union([region, z.literal('none')])
      .nullable()
      .describe('行政区划代码；none 为不属于任何地区，null 为与上级机关相同'),
    on: day().describe('自哪一天起'),
    reason: reason().describe('理由'),
  })
  .meta({ id: 'SetRegion' });

export const YearQuery = z.strictObject({
  region: region.optional().describe('行政区划代码；不填则为全国'),
});

export const ReadNotice = z
  .strictObject({ noticeText: lines(20_000).describe('通知的全文') })
  .meta({ id: 'ReadNotice' });

export const PreviewQuery = z.strictObject({
  skip: z.coerce.number().int().min(0).max(1_000_000).optional().default(0).describe('从第几件起（上一页的 next）'),
  limit: z.coerce.number().int().min(1).max(200).optional().default(50).describe('每页件数'),
});
