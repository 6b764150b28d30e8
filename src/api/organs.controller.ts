import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EventLog } from '../event-store/event-log.js';
import { organs } from '../event-store/found-organ.js';
import type { Session } from '../identity/sessions.js';
import { isBelow } from '../reading/organ-below.js';
import { organsOn } from '../reading/organ-tree.js';
import { Mine } from './accounts/caller.js';
import { Needs } from './accounts/classified.js';
import { NotThere } from './errors.js';
import { text } from './fields.js';
import { type Addressed, ToOrgan } from './order-headers.js';
import { foundingOrgan } from './orders.js';
import { OrgansQuery } from './organs/bodies.js';
import { OrganList, OrganReply } from './replies.js';
import { Asks, Writes } from './routes.js';
import { z } from './words.js';

const CreateOrgan = z
  .strictObject({
    code: text(50).describe('机关代码：文字、数字和中间的连字符；登记编号以它开头'),
    name: text(100).describe('机关名称'),
    parent: text(50).nullable().optional().default(null).describe('上级机关代码：本机关或者其下级；不填则为本机关'),
  })
  .meta({ id: 'CreateOrgan' });

@ApiTags('机关')
@Controller('api/v1/organs')
export class OrgansController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
  ) {}

  @Get()
  @Needs('ReadOrgans')
  @Asks('全部机关，或者某一天的机关', OrganList, [400, 503])
  async list(@Query({ schema: OrgansQuery }) { on }: z.output<typeof OrgansQuery>) {
    return { organs: on ? await organsOn(this.log, on) : await organs(this.log) };
  }

  @Post()
  @Needs('CreateOrgan')
  @Writes('新建下级机关', 201, OrganReply)
  async create(
    @ToOrgan() to: Addressed,
    @Mine() { organ }: Session,
    @Body({ schema: CreateOrgan }) { parent, ...body }: z.output<typeof CreateOrgan>,
  ) {
    const above = parent ?? organ.code;
    if (above !== organ.code && !(await isBelow(this.log, above, organ.id))) throw new NotThere(); // whether there is one of this code or not
    return this.bus.execute(foundingOrgan(to, { ...body, parent: above }));
  }
}
