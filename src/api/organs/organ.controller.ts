import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganCommand } from '../../domain/organs/organ-decisions.js';
import { EventLog } from '../../event-store/event-log.js';
import { knownOrgan } from '../../event-store/forest.js';
import { organView } from '../../reading/organ-view.js';
import { Needs } from '../accounts/classified.js';
import { TODAY, type Today } from '../command-handlers.js';
import { found } from '../errors.js';
import { OnOrgan, type Seen } from '../order-headers.js';
import { actingOnOrgan } from '../orders.js';
import { Asks, ORGAN, WritesOnOrgan } from '../routes.js';
import type { z } from '../words.js';
import {
  ChangeNumberScheme,
  ChangeOrganSettings,
  ChangeSecuritySettings,
  ChangeSignOffChain,
  OrganQuery,
} from './bodies.js';
import { OrganOrderReply, OrganViewReply } from './replies.js';

/** What an organ has set for itself. */
@ApiTags('机关')
@ORGAN
@Controller('api/v1/organs/:code')
export class OrganController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadOrgans')
  @Asks('机关：名称、设置、文号规则、审签流程与历次变动', OrganViewReply)
  async view(@Param('code') code: string, @Query({ schema: OrganQuery }) { on }: z.output<typeof OrganQuery>) {
    return organView(this.log, found(await knownOrgan(this.log.db, code)), on ?? this.today());
  }

  @Post('settings')
  @Needs('ChangeSettings')
  @WritesOnOrgan('变更机关的设置', OrganOrderReply)
  settings(@OnOrgan() seen: Seen, @Body({ schema: ChangeOrganSettings }) body: z.output<typeof ChangeOrganSettings>) {
    return this.order(seen, { type: 'ChangeOrganSettings', ...body, values: given(body.values) });
  }

  @Post('security-settings')
  @Needs('ChangeSecuritySettings')
  @WritesOnOrgan('变更机关的安全设置', OrganOrderReply)
  securitySettings(
    @OnOrgan() seen: Seen,
    @Body({ schema: ChangeSecuritySettings }) body: z.output<typeof ChangeSecuritySettings>,
  ) {
    return this.order(seen, { type: 'ChangeOrganSettings', ...body, values: given(body.values) });
  }

  @Post('number-scheme')
  @Needs('ChangeNumberScheme')
  @WritesOnOrgan('变更文号规则', OrganOrderReply)
  numberScheme(@OnOrgan() seen: Seen, @Body({ schema: ChangeNumberScheme }) body: z.output<typeof ChangeNumberScheme>) {
    return this.order(seen, { type: 'ChangeNumberScheme', ...body } as OrganCommand);
  }

  @Post('sign-off-chain')
  @Needs('ChangeSignOffChain')
  @WritesOnOrgan('变更审签流程', OrganOrderReply)
  signOffChain(@OnOrgan() seen: Seen, @Body({ schema: ChangeSignOffChain }) body: z.output<typeof ChangeSignOffChain>) {
    return this.order(seen, { type: 'ChangeSignOffChain', ...body });
  }

  @Post('report-sign-off-chain')
  @Needs('ChangeSignOffChain')
  @WritesOnOrgan('变更年度报告的审签流程', OrganOrderReply)
  reportChain(@OnOrgan() seen: Seen, @Body({ schema: ChangeSignOffChain }) body: z.output<typeof ChangeSignOffChain>) {
    return this.order(seen, { type: 'ChangeReportChain', ...body });
  }

  private order(seen: Seen, command: OrganCommand): Promise<object> {
    return this.bus.execute(actingOnOrgan(seen, command));
  }
}

const given = (values: Readonly<Record<string, boolean | number | string | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, boolean | number | string] => entry[1] !== undefined),
  );
