import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { YearToLayDown } from '../../domain/law/lay-down.js';
import { readNotice } from '../../domain/law/read-notice.js';
import { EventLog } from '../../event-store/event-log.js';
import type { Session } from '../../identity/sessions.js';
import { calendarPreview } from '../../reading/calendar-preview.js';
import { calendarView, calendarYearView } from '../../reading/calendar-view.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { found } from '../errors.js';
import { OnOrgan, type Seen } from '../order-headers.js';
import { layingDownYear } from '../orders.js';
import { organAt } from '../organ-at.js';
import { YearAt } from '../queries.js';
import { Asks, ORGAN, WritesOnOrgan, WritesOwn } from '../routes.js';
import type { z } from '../words.js';
import { LayDownYear, PreviewQuery, ReadNotice, YearQuery } from './bodies.js';
import { CalendarPreviewReply, CalendarReply, CalendarYearReply, LaidDownReply, NoticeReply } from './replies.js';

/** The working calendar, one for all organs: everybody reads it, the administrator of the organ at the top lays years down. */
@ApiTags('工作日历')
@ORGAN
@Controller('api/v1/organs/:code/calendar')
export class CalendarController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadCalendar')
  @Asks('工作日历：各年度依据的通知与历次变更', CalendarReply)
  async calendar(@Param('code') code: string) {
    return calendarView(this.log, await organAt(this.log, code), this.today());
  }

  @Get(':year')
  @Needs('ReadCalendar')
  @Asks('一年的工作日历：逐日是否工作日及其理由', CalendarYearReply)
  async year(
    @Param({ schema: YearAt }) { code, year }: z.output<typeof YearAt>,
    @Query({ schema: YearQuery }) { region }: z.output<typeof YearQuery>,
  ) {
    await organAt(this.log, code);
    return found(await calendarYearView(this.log, year, region));
  }

  @Post('notice')
  @HttpCode(200)
  @Needs('LayDownCalendar')
  @WritesOwn('读出通知里的放假安排，供核对；不录入', NoticeReply, [404])
  async notice(@Param('code') code: string, @Body({ schema: ReadNotice }) { noticeText }: z.output<typeof ReadNotice>) {
    await organAt(this.log, code);
    return readNotice(noticeText);
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('LayDownCalendar')
  @WritesOwn('录入以前：哪些未办结申请的期限会移动；不录入', CalendarPreviewReply, [404, 409])
  async preview(
    @Param('code') code: string,
    @Mine() { organ }: Session,
    @Query({ schema: PreviewQuery }) page: z.output<typeof PreviewQuery>,
    @Body({ schema: LayDownYear }) year: z.output<typeof LayDownYear>,
  ) {
    await organAt(this.log, code);
    return calendarPreview(this.log, { organ: organ.code, year: year as YearToLayDown, ...page }, this.today());
  }

  @Post()
  @Needs('LayDownCalendar')
  @WritesOnOrgan('录入或者变更一年的工作日历', LaidDownReply)
  layDown(@OnOrgan() seen: Seen, @Body({ schema: LayDownYear }) year: z.output<typeof LayDownYear>) {
    return this.bus.execute(layingDownYear(seen, year as YearToLayDown));
  }
}
