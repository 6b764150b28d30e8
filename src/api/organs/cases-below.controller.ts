import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../../event-store/event-log.js';
import { Vault } from '../../personal-data/vault.js';
import { applicationView } from '../../reading/application-view.js';
import { ledgerPage } from '../../reading/ledger-list.js';
import { Needs } from '../accounts/classified.js';
import { marked } from '../applications.controller.js';
import { TODAY, type Today } from '../command-handlers.js';
import { found } from '../errors.js';
import { idIn } from '../order-headers.js';
import { LedgerLinesQuery } from '../queries.js';
import { CaseBelowReply, LedgerReply } from '../replies.js';
import { APPLICATION, Asks, ORGAN, UNIT } from '../routes.js';
import type { z } from '../words.js';
import { organBelow } from './organ-below.js';

/** Whoever looks from above does nothing there. */
const NOBODY = { account: '', roles: [] };

/** The cases of an organ below, where its setting `casesVisibleToAuthority` lets the one above see them; never a person. */
@ApiTags('机关')
@ORGAN
@UNIT
@Controller('api/v1/organs/:code/units/:unit/applications')
export class CasesBelowController {
  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadCasesBelow')
  @Asks('下级机关的台账（该机关设置为上级可见的）：没有申请人', LedgerReply)
  async list(
    @Param('code') code: string,
    @Param('unit') unit: string,
    @Query({ schema: LedgerLinesQuery }) { cursor, ...question }: z.output<typeof LedgerLinesQuery>,
  ) {
    const organ = (await organBelow(this.log, code, unit, this.today())).id;
    return marked(await ledgerPage(this.log, organ, { ...question, after: cursor }, this.today()));
  }

  @Get(':id')
  @Needs('ReadCasesBelow')
  @APPLICATION
  @Asks('下级机关的一件申请（该机关设置为上级可见的）：没有申请人', CaseBelowReply)
  async one(@Param('code') code: string, @Param('unit') unit: string, @Param('id') id: string) {
    const organ = (await organBelow(this.log, code, unit, this.today())).id;
    const view = found(await applicationView(this.log, this.vault, organ, idIn(id), this.today(), NOBODY));
    const { version, stateLabel, outcomeLabel, facts, clock, violations, timeline } = view;
    return { id: view.id, version, stateLabel, outcomeLabel, facts, clock, violations, timeline };
  }
}
