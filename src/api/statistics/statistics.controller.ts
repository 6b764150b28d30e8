import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../../event-store/event-log.js';
import { knownForest } from '../../event-store/forest.js';
import type { Organ } from '../../event-store/found-organ.js';
import type { Session } from '../../identity/sessions.js';
import { figureByOrgan, linesBehind } from '../../reading/statistics/behind.js';
import { FIGURES } from '../../reading/statistics/figures.js';
import { statistics } from '../../reading/statistics/statistics.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { statisticsFile } from '../files.js';
import { organAt } from '../organ-at.js';
import { organBelow } from '../organs/organ-below.js';
import { cursorOf } from '../queries.js';
import { Asks, ORGAN, PACED, UNIT } from '../routes.js';
import type { z } from '../words.js';
import { openingOf } from './opening.js';
import { FigureQuery, figureAsked, LinesQuery, StatisticsQuery } from './queries.js';
import { FigureReply, LinesReply, StatisticsReply } from './replies.js';

type Lines = z.output<typeof LinesQuery>;

@ApiTags('统计')
@ORGAN
@Controller('api/v1/organs/:code')
export class StatisticsController {
  constructor(
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get('statistics')
  @Needs('ReadStatistics')
  @PACED
  @Asks('一段时间的统计，连同去年同期；format 为 csv、xlsx 时是文件', StatisticsReply)
  async statistics(
    @Param('code') code: string,
    @Query({ schema: StatisticsQuery }) { format, whole, ...period }: z.output<typeof StatisticsQuery>,
    @Mine() session: Session,
  ) {
    const organ = await organAt(this.log, code);
    const sheet = await statistics(this.log, { organ, period, ...(whole && { whole }) }, this.today());
    return format === 'json' ? this.opening(sheet, session) : statisticsFile(format, sheet);
  }

  @Get('statistics/figure')
  @Needs('ReadStatistics')
  @Asks('一个统计数字由哪些机关相加', FigureReply)
  async figure(
    @Param('code') code: string,
    @Query({ schema: FigureQuery }) query: z.output<typeof FigureQuery>,
    @Mine() session: Session,
  ) {
    const asked = { organ: await organAt(this.log, code), ...figureAsked(query) };
    const found = await this.opening(await figureByOrgan(this.log, asked, this.today()), session);
    return { ...found, figure: query.figure, label: FIGURES[query.figure] };
  }

  @Get('statistics/cases')
  @Needs('ReadCells')
  @Asks('一个统计数字数到的申请或者案件', LinesReply)
  async cases(@Param('code') code: string, @Query({ schema: LinesQuery }) query: Lines) {
    return this.lines(await organAt(this.log, code), query);
  }

  @Get('units/:unit/statistics/cases')
  @Needs('ReadCasesBelow')
  @UNIT
  @Asks('下级机关的一个统计数字数到的申请或者案件（该机关设置为上级可见的）', LinesReply)
  async casesBelow(
    @Param('code') code: string,
    @Param('unit') unit: string,
    @Query({ schema: LinesQuery }) query: Lines,
  ) {
    return this.lines(await organBelow(this.log, code, unit, this.today()), query);
  }

  private async lines(organ: Organ, { limit, cursor, ...query }: Lines) {
    const asked = { organ, ...figureAsked(query), limit, ...(cursor && { after: cursor }) };
    const { lines, next } = await linesBehind(this.log, asked, this.today());
    return { lines, next: next && cursorOf([next.begunOn, next.key]) };
  }

  private async opening<T extends { organs: readonly { code: string }[] }>(answer: T, session: Session) {
    const others = answer.organs.some(({ code }) => code !== session.organ.code);
    const known = others ? await knownForest(this.log.db) : null;
    const organs = answer.organs.map((one) => ({ ...one, ...openingOf(one.code, session, known, this.today()) }));
    return { ...answer, organs };
  }
}
