import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../event-store/event-log.js';
import { ForEverybody } from './accounts/classified.js';
import { HealthReply } from './replies.js';
import { Asks } from './routes.js';

/** Whoever asks waits for no answer of the database as long as a clerk would. */
const AT_ONCE = { text: 'select 1', query_timeout: 2_000 };

@ApiTags('运行')
@Controller()
export class HealthController {
  constructor(private readonly log: EventLog) {}

  @Get('healthz')
  @ForEverybody()
  @Asks('程序在运行', HealthReply, [])
  alive() {
    return { status: 'ok' };
  }

  @Get('readyz')
  @ForEverybody()
  @Asks('可以办理：数据库有应答', HealthReply, [503])
  async ready() {
    await this.log.db.query(AT_ONCE);
    return { status: 'ok' };
  }
}
