import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AuthorityCommand, ReportCommand } from '../../domain/year-end/report/report-commands.js';
import { actFromAbove, actOnReport } from '../../event-store/acting/act-on-report.js';
import { Register } from '../command-handlers.js';
import type { SeenVersion } from '../order-headers.js';
import { orderBelow } from '../organs/organ-below.js';

export class ActOnReport extends Command<object> {
  constructor(
    readonly to: SeenVersion,
    readonly year: number,
    readonly command: ReportCommand,
  ) {
    super();
  }
}

/** The word of the authority to the report of `unit`, an organ below. */
export class ActOnReportBelow extends Command<object> {
  constructor(
    readonly to: SeenVersion,
    readonly unit: string,
    readonly year: number,
    readonly command: AuthorityCommand,
  ) {
    super();
  }
}

@CommandHandler(ActOnReport)
export class ActOnReportHandler implements ICommandHandler<ActOnReport> {
  constructor(private readonly register: Register) {}

  async execute({ to, year, command }: ActOnReport): Promise<object> {
    const { log, today } = this.register;
    const order = { ...this.register.orderFor(to), seenVersion: to.seenVersion, year, command };
    return JSON.parse((await actOnReport(log, order, today())).response);
  }
}

@CommandHandler(ActOnReportBelow)
export class ActOnReportBelowHandler implements ICommandHandler<ActOnReportBelow> {
  constructor(private readonly register: Register) {}

  async execute({ to, unit, year, command }: ActOnReportBelow): Promise<object> {
    const { log, today } = this.register;
    const order = { ...(await orderBelow(this.register, to, unit)), year, command };
    return JSON.parse((await actFromAbove(log, order, today())).response);
  }
}
