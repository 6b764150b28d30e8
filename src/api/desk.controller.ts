import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../event-store/event-log.js';
import type { Session } from '../identity/sessions.js';
import { desk } from '../reading/desk.js';
import { yearsOfOrgan } from '../reading/years-of-organ.js';
import { Mine } from './accounts/caller.js';
import { Needs } from './accounts/classified.js';
import { TODAY, type Today } from './command-handlers.js';
import { organAt } from './organ-at.js';
import { DeskReply, YearsReply } from './replies.js';
import { Asks, ORGAN } from './routes.js';

/** Where one begins: the work of today, and the report years. */
@ApiTags('今日工作')
@ORGAN
@Controller('api/v1/organs/:code')
export class DeskController {
  constructor(
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get('desk')
  @Needs('ReadLedger')
  @Asks('今日工作：超期的、快到期的、等申请人的、待确认的、新收的、等审签的', DeskReply)
  async desk(@Param('code') code: string, @Mine() { account }: Session) {
    const by = { account: account.id, roles: account.roles };
    return desk(this.log, (await organAt(this.log, code)).id, this.today(), by);
  }

  @Get('years')
  @Needs('ReadTables')
  @Asks('各年度办到哪一步', YearsReply)
  async years(@Param('code') code: string) {
    return { years: await yearsOfOrgan(this.log, (await organAt(this.log, code)).id) };
  }
}
