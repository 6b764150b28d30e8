import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Does } from '../../domain/applications/commands.js';
import type { OrganSupervisionCommand } from '../../domain/year-end/organ-supervision.js';
import { answerFromBelow, pressApplication, pressOrgan } from '../../event-store/acting/supervise.js';
import { Register } from '../command-handlers.js';
import type { Seen, SeenVersion } from '../order-headers.js';
import { orderBelow } from '../organs/organ-below.js';

/** The word of the authority to `unit`, an organ below, for one of its applications. */
export class PressCaseBelow extends Command<object> {
  constructor(
    readonly to: Seen,
    readonly unit: string,
    readonly command: Does<'Urge' | 'OrderSupervision'>,
  ) {
    super();
  }
}

/** The same for the organ as a whole. */
export class PressOrganBelow extends Command<object> {
  constructor(
    readonly to: SeenVersion,
    readonly unit: string,
    readonly year: number,
    readonly command: OrganSupervisionCommand,
  ) {
    super();
  }
}

/** What an organ says to the order from above of this number in a year. */
export class AnswerAbove extends Command<object> {
  constructor(
    readonly to: SeenVersion,
    readonly year: number,
    readonly said: { no: number; words: string },
  ) {
    super();
  }
}

@CommandHandler(PressCaseBelow)
export class PressCaseBelowHandler implements ICommandHandler<PressCaseBelow> {
  constructor(private readonly register: Register) {}

  async execute({ to, unit, command }: PressCaseBelow): Promise<object> {
    const { log, today } = this.register;
    const order = { ...(await orderBelow(this.register, to, unit)), unit, application: to.id, command };
    return JSON.parse((await pressApplication(log, order, today())).response);
  }
}

@CommandHandler(PressOrganBelow)
export class PressOrganBelowHandler implements ICommandHandler<PressOrganBelow> {
  constructor(private readonly register: Register) {}

  async execute({ to, unit, year, command }: PressOrganBelow): Promise<object> {
    const { log, today } = this.register;
    const order = { ...(await orderBelow(this.register, to, unit)), unit, year, command };
    return JSON.parse((await pressOrgan(log, order, today())).response);
  }
}

@CommandHandler(AnswerAbove)
export class AnswerAboveHandler implements ICommandHandler<AnswerAbove> {
  constructor(private readonly register: Register) {}

  async execute({ to, year, said }: AnswerAbove): Promise<object> {
    const { log, today } = this.register;
    const order = { ...this.register.orderFor(to), seenVersion: to.seenVersion, year, ...said };
    return JSON.parse((await answerFromBelow(log, order, today())).response);
  }
}

export const SUPERVISION_HANDLERS = [PressCaseBelowHandler, PressOrganBelowHandler, AnswerAboveHandler];
