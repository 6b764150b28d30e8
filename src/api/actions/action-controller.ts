import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { OrderedCommand } from '../../event-store/acting/document-numbers.js';
import type { Seen } from '../order-headers.js';
import { actingOnApplication, type Brings } from '../orders.js';

export const APPLICATIONS = 'api/v1/organs/:code/applications';

/** What the controllers of the actions on an application share. */
@Injectable()
export abstract class ActionController {
  constructor(protected readonly bus: CommandBus) {}

  protected act(seen: Seen, command: OrderedCommand, brings?: Brings): Promise<object> {
    return this.bus.execute(actingOnApplication(seen, [command], brings));
  }
}
