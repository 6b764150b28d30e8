import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganCommand } from '../../domain/organs/organ-decisions.js';
import { lineOn } from '../../domain/organs/tree.js';
import { EventLog } from '../../event-store/event-log.js';
import { knownForest } from '../../event-store/forest.js';
import { Needs } from '../accounts/classified.js';
import { ActOnOrgan, TODAY, type Today } from '../command-handlers.js';
import { NotThere } from '../errors.js';
import { OnOrgan, type Seen } from '../order-headers.js';
import { Asks, ORGAN, UNIT, WritesOnOrgan } from '../routes.js';
import type { z } from '../words.js';
import { DissolveOrgan, MergeOrgan, MoveOrgan, RenameOrgan } from './bodies.js';
import { unitBelow } from './organ-below.js';
import { OrganOrderReply, UnitReply } from './replies.js';

/** What an organ orders of those below it; what is not below it is not there. */
@ApiTags('机关')
@ORGAN
@UNIT
@Controller('api/v1/organs/:code/units/:unit')
export class UnitsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadOrgans')
  @Asks('下级机关：名称、上级机关与历次变动', UnitReply)
  async unit(@Param('code') code: string, @Param('unit') unit: string) {
    const { state, version } = await unitBelow(this.log, code, unit, this.today());
    return { ...state, version };
  }

  @Post('rename')
  @Needs('RenameOrgan')
  @WritesOnOrgan('下级机关更名', OrganOrderReply)
  rename(@OnOrgan() seen: Seen, @Body({ schema: RenameOrgan }) body: z.output<typeof RenameOrgan>) {
    return this.order(seen, { type: 'RenameOrgan', ...body });
  }

  @Post('move')
  @Needs('MoveOrgan')
  @WritesOnOrgan('下级机关改隶', OrganOrderReply)
  move(@OnOrgan() seen: Seen, @Body({ schema: MoveOrgan }) body: z.output<typeof MoveOrgan>) {
    return this.order(seen, { type: 'MoveOrgan', ...body }, body.parent);
  }

  @Post('merge')
  @Needs('MergeOrgan')
  @WritesOnOrgan('下级机关并入另一机关', OrganOrderReply)
  merge(@OnOrgan() seen: Seen, @Body({ schema: MergeOrgan }) body: z.output<typeof MergeOrgan>) {
    return this.order(seen, { type: 'MergeOrgan', ...body }, body.into);
  }

  @Post('dissolve')
  @Needs('DissolveOrgan')
  @WritesOnOrgan('撤销下级机关', OrganOrderReply)
  dissolve(@OnOrgan() seen: Seen, @Body({ schema: DissolveOrgan }) body: z.output<typeof DissolveOrgan>) {
    return this.order(seen, { type: 'DissolveOrgan', ...body });
  }

  /** The other organ may be the one that orders. Throws `NotThere`. */
  private async order(seen: Seen, command: OrganCommand, other?: string): Promise<object> {
    const { forest } = await knownForest(this.log.db);
    const within = (code: string) => lineOn(forest, code, this.today()).includes(seen.organ);
    if (seen.id === seen.organ || !within(seen.id) || (other !== undefined && !within(other))) throw new NotThere();
    return this.bus.execute(new ActOnOrgan(seen, command));
  }
}
