import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { yearOf } from '../domain/law/legal-date.js';
import { EventLog } from '../event-store/event-log.js';
import { type Statistics, statistics } from '../reading/statistics.js';
import { Needs } from './accounts/classified.js';
import { day } from './fields.js';
import { organAt } from './organ-at.js';
import { Asks, ORGAN } from './routes.js';
import { z } from './words.js';

const LONGEST_PERIOD_YEARS = 10;

const StatisticsQuery = z
  .strictObject({ from: day().describe('从这一天起'), to: day().describe('到这一天止') })
  .superRefine(({ from, to }, context) => {
    const problem =
      to < from
        ? '不能早于开始的一天'
        : yearOf(to) - yearOf(from) >= LONGEST_PERIOD_YEARS
          ? `一次最多统计${LONGEST_PERIOD_YEARS}年`
          : null;
    if (problem) context.addIssue({ code: 'custom', path: ['to'], message: problem });
  });

const count = z.int().min(0);
const workdays = z.int().nullable();
const shares = z.array(z.object({ code: z.string().nullable(), label: z.string(), count }));
const classes = z.array(z.object({ from: z.int(), through: z.int().nullable(), count })).describe('按工作日分段');

const StatisticsReply = z
  .object({
    ...{ from: z.string(), to: z.string() },
    received: count.describe('收到'),
    closed: count.describe('办结'),
    late: count.describe('办结的当中，逾期答复的'),
    extended: count.describe('办结的当中，延长过答复期限的'),
    open: count.describe('期末尚未办结'),
    ages: classes,
    months: z.array(z.object({ month: z.string(), received: count, closed: count })),
    ...{ channels: shares, categories: shares, outcomes: shares },
    times: z
      .object({ median: workdays, ninetieth: workdays, classes, unknown: count.describe('收到的年度没有放假安排') })
      .describe('从收到到办结的工作日'),
    units: z.array(
      z.object({
        unit: z.string().nullable(),
        ...{ received: count, closed: count, late: count, open: count, median: workdays },
      }),
    ),
  })
  .meta({ id: 'StatisticsReply' }) satisfies z.ZodType<Statistics>;

@ApiTags('统计')
@ORGAN
@Controller('api/v1/organs/:code/statistics')
export class StatisticsController {
  constructor(private readonly log: EventLog) {}

  @Get()
  @Needs('ReadLedger')
  @Asks('一段时间内收到、办结、逾期和用时，按月、渠道、申请人类别、办理结果和承办处室', StatisticsReply)
  async statistics(
    @Param('code') code: string,
    @Query({ schema: StatisticsQuery }) period: z.output<typeof StatisticsQuery>,
  ) {
    return statistics(this.log, (await organAt(this.log, code)).id, period);
  }
}
