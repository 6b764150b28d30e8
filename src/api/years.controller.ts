import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../event-store/event-log.js';
import { cellOf } from '../reading/cell.js';
import { yearState } from '../reading/year-state.js';
import { yearTables } from '../reading/year-tables.js';
import { Needs } from './accounts/classified.js';
import { TODAY, type Today } from './command-handlers.js';
import { written } from './files.js';
import { type Addressed, ToOrgan } from './order-headers.js';
import { beginningYearEnd, lockingYear } from './orders.js';
import { organAt } from './organ-at.js';
import { CellAt, EditionQuery, NoBody, TablesQuery, YearAt } from './queries.js';
import { CellReply, ChecksReply, LockReply, RunReply, TablesReply, YearReply } from './replies.js';
import { Asks, PACED, Writes } from './routes.js';
import type { z } from './words.js';

type At = z.output<typeof YearAt>;

@ApiTags('年度报告')
@Controller('api/v1/organs/:code/years/:year')
export class YearsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadTables')
  @Asks('年度的办理状态：结转、锁定、公布的与调整后的数字', YearReply)
  async state(@Param({ schema: YearAt }) { code, year }: At) {
    return yearState(this.log, (await organAt(this.log, code)).id, year, this.today());
  }

  @Get('tables')
  @Needs('ReadTables')
  @PACED
  @Asks('年度报告表格；format 为 html、csv、xlsx、docx 时是网页或者文件', TablesReply)
  async tables(
    @Param({ schema: YearAt }) { code, year }: At,
    @Query({ schema: TablesQuery }) { format, ...question }: z.output<typeof TablesQuery>,
  ) {
    const organ = await organAt(this.log, code);
    return written(format, await yearTables(this.log, { organ, year, ...question }));
  }

  @Get('cells/:row/:column')
  @Needs('ReadCells')
  @Asks('一个格子里数到的申请（表四：案件；表二：登记）', CellReply)
  async cell(
    @Param({ schema: CellAt }) { code, ...cell }: z.output<typeof CellAt>,
    @Query({ schema: EditionQuery }) query: z.output<typeof EditionQuery>,
  ) {
    return cellOf(this.log, { organ: await organAt(this.log, code), ...cell, ...query });
  }

  @Get('checks')
  @Needs('ReadTables')
  @Asks('勾稽关系逐条核对', ChecksReply)
  async checks(@Param({ schema: YearAt }) { code, year }: At) {
    const { checks } = await yearTables(this.log, { organ: await organAt(this.log, code), year });
    return { ok: checks.every(({ level, ok }) => ok || level !== 'error'), checks };
  }

  @Post('run')
  @Needs('RunYearEnd')
  @Writes('年终结转：开始，其余在后台完成', 202, RunReply)
  run(@ToOrgan() to: Addressed, @Param({ schema: YearAt }) { year }: At, @Body({ schema: NoBody }) _: unknown) {
    return this.bus.execute(beginningYearEnd(to, year));
  }

  @Post('lock')
  @Needs('LockYear')
  @Writes('锁定年度报告', 200, LockReply)
  lock(@ToOrgan() to: Addressed, @Param({ schema: YearAt }) { year }: At, @Body({ schema: NoBody }) _: unknown) {
    return this.bus.execute(lockingYear(to, year));
  }
}
