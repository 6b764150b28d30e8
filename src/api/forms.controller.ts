import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { laidOut } from '../documents/table-layout.js';
import { EventLog } from '../event-store/event-log.js';
import { formOf, yearTables } from '../reading/year-tables.js';
import { Needs } from './accounts/classified.js';
import { organAt } from './organ-at.js';
import { FormQuery, YearAt } from './queries.js';
import { FormReply } from './replies.js';
import { Asks, ORGAN } from './routes.js';
import type { z } from './words.js';

/** The tables as the official form prints them, for a screen to draw. */
@ApiTags('年度报告')
@ORGAN
@Controller('api/v1/organs/:code/years/:year/form')
export class FormsController {
  constructor(private readonly log: EventLog) {}

  @Get()
  @Needs('ReadTables')
  @Asks('年度报告表格的版面：表头、行名、数字，合并的格子', FormReply)
  async form(
    @Param({ schema: YearAt }) { code, year }: z.output<typeof YearAt>,
    @Query({ schema: FormQuery }) query: z.output<typeof FormQuery>,
  ) {
    const tables = await yearTables(this.log, { organ: await organAt(this.log, code), year, ...query });
    return laidOut(tables, formOf(tables));
  }
}
