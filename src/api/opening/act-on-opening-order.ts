import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actOnOpening, type OpeningAct } from '../../event-store/acting/act-on-opening.js';
import { Register } from '../command-handlers.js';
import type { Addressed } from '../order-headers.js';

export class ActOnOpening extends Command<object> {
  constructor(
    readonly to: Addressed,
    readonly year: number,
    readonly act: OpeningAct,
    readonly dryRun = false,
  ) {
    super();
  }
}

@CommandHandler(ActOnOpening)
export class ActOnOpeningHandler implements ICommandHandler<ActOnOpening> {
  constructor(private readonly register: Register) {}

  async execute({ to, year, act, dryRun }: ActOnOpening): Promise<object> {
    const { log, today } = this.register;
    return actOnOpening(log, { ...this.register.orderFor(to), year, today: today() }, act, dryRun);
  }
}
