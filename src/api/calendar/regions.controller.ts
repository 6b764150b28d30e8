import { Body, Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { lineOn } from '../../domain/organs/tree.js';
import { refuseUnlessTop } from '../../event-store/acting/lay-down-year.js';
import { EventLog } from '../../event-store/event-log.js';
import { knownForest } from '../../event-store/forest.js';
import type { Session } from '../../identity/sessions.js';
import { calendarPreview, regionPreview } from '../../reading/calendar-preview.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { NotThere } from '../errors.js';
import { OnOrgan, type Seen } from '../order-headers.js';
import { layingDownYear, settingRegionOf } from '../orders.js';
import { OrganOrderReply } from '../organs/replies.js';
import { ORGAN, WritesOnOrgan, WritesOwn } from '../routes.js';
import type { z } from '../words.js';
import { LayDownLocalYear, PreviewQuery, SetRegion } from './bodies.js';
import { CalendarPreviewReply, LaidDownReply, RegionPreviewReply } from './replies.js';

/** Local holidays, and which organ counts by those of which region: kept by whoever keeps the calendar. */
@ApiTags('工作日历')
@ORGAN
@Controller('api/v1/organs/:code/calendar')
export class RegionsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Post('local/preview')
  @HttpCode(200)
  @Needs('LayDownCalendar')
  @WritesOwn('录入地方节假日以前：哪些未办结申请的期限会移动；不录入', CalendarPreviewReply, [404, 409])
  async preview(
    @Param('code') _: string,
    @Mine() { organ }: Session,
    @Query({ schema: PreviewQuery }) page: z.output<typeof PreviewQuery>,
    @Body({ schema: LayDownLocalYear }) year: z.output<typeof LayDownLocalYear>,
  ) {
    return calendarPreview(this.log, { organ: organ.code, year, ...page }, this.today());
  }

  @Post('local')
  @Needs('LayDownCalendar')
  @WritesOnOrgan('录入或者变更一个地区一年的地方节假日', LaidDownReply)
  layDown(@OnOrgan() seen: Seen, @Body({ schema: LayDownLocalYear }) year: z.output<typeof LayDownLocalYear>) {
    return this.bus.execute(layingDownYear(seen, year));
  }

  @Post('regions/preview')
  @HttpCode(200)
  @Needs('LayDownCalendar')
  @WritesOwn('变更机关所属地区以前：哪些未办结申请的期限会移动；不变更', RegionPreviewReply, [404, 409])
  async regionPreview(
    @Param('code') _: string,
    @Mine() { organ }: Session,
    @Query({ schema: PreviewQuery }) page: z.output<typeof PreviewQuery>,
    @Body({ schema: SetRegion }) { unit, ...said }: z.output<typeof SetRegion>,
  ) {
    await this.refuseUnlessKept(organ.code, unit);
    const command = { type: 'ChangeRegion', ...said } as const;
    return regionPreview(this.log, { organ: organ.code, unit, command, ...page }, this.today());
  }

  @Post('regions')
  @Needs('LayDownCalendar')
  @WritesOnOrgan('变更机关所属的地区', OrganOrderReply)
  async setRegion(@OnOrgan() seen: Seen, @Body({ schema: SetRegion }) body: z.output<typeof SetRegion>) {
    const { unit, ...said } = body;
    await this.refuseUnlessKept(seen.organ, unit);
    return this.bus.execute(settingRegionOf(unit, seen, { type: 'ChangeRegion', ...said }));
  }

  /** Of its own tree alone. Throws `calendar_of_the_top`, `NotThere`. */
  private async refuseUnlessKept(keeper: string, unit: string): Promise<void> {
    await refuseUnlessTop(this.log, keeper, this.today());
    const { forest } = await knownForest(this.log.db);
    if (!forest.has(unit) || !lineOn(forest, unit, this.today()).includes(keeper)) throw new NotThere();
  }
}
