import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OrganCommand } from '../../domain/organs/organ-decisions.js';
import { EventLog } from '../../event-store/event-log.js';
import type { KnownOrgan } from '../../event-store/forest.js';
import type { Session } from '../../identity/sessions.js';
import { regionPreview } from '../../reading/calendar-preview.js';
import { Mine } from '../accounts/caller.js';
import { Needs } from '../accounts/classified.js';
import { PreviewQuery } from '../calendar/bodies.js';
import { RegionPreviewReply } from '../calendar/replies.js';
import { TODAY, type Today } from '../command-handlers.js';
import { OnOrgan, type Seen } from '../order-headers.js';
import { actingOnOrgan } from '../orders.js';
import { Asks, ORGAN, UNIT, WritesOnOrgan, WritesOwn } from '../routes.js';
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

  @Post('move/preview')
  @HttpCode(200)
  @Needs('MoveOrgan')
  @WritesOwn('下级机关改隶以前：哪些未办结申请的期限会移动；不改隶', RegionPreviewReply, [404, 409])
  async movePreview(
    @Param('unit') unit: string,
    @Mine() { organ }: Session,
    @Query({ schema: PreviewQuery }) page: z.output<typeof PreviewQuery>,
    @Body({ schema: MoveOrgan }) body: z.output<typeof MoveOrgan>,
  ) {
    // a move is ordered on the version of the organ that moves, not on that of the calendar
    const { version } = await this.unitWith(organ.code, unit, body.parent);
    const command = { type: 'MoveOrgan', ...body } as const;
    return { ...(await regionPreview(this.log, { organ: organ.code, unit, command, ...page }, this.today())), version };
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

  private async order(seen: Seen, command: OrganCommand, other?: string): Promise<object> {
    await this.unitWith(seen.organ, seen.id, other);
    return this.bus.execute(actingOnOrgan(seen, command));
  }

  /** The other organ may be the one that orders. Throws `NotThere`. */
  private async unitWith(above: string, unit: string, other = above): Promise<KnownOrgan> {
    if (other !== above) await unitBelow(this.log, above, other, this.today());
    return unitBelow(this.log, above, unit, this.today());
  }
}
