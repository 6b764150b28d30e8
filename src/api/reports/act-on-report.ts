import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lineOn } from '../../domain/organs/tree.js';
import type { AuthorityCommand, ReportCommand } from '../../domain/year-end/report/report-commands.js';
import { actFromAbove, actOnReport } from '../../event-store/act-on-report.js';
import type { EventLog } from '../../event-store/event-log.js';
import { type KnownOrgan, knownForest } from '../../event-store/forest.js';
import { Register } from '../command-handlers.js';
import { NotThere } from '../errors.js';
import type { SeenVersion } from '../order-headers.js';

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
    const { id: organ } = await unitBelow(log, to.organ, unit, today());
    const order = {
      ...this.register.orderFor(to),
      seenVersion: to.seenVersion,
      organ,
      authority: { id: to.organId, code: to.organ },
      year,
      command,
    };
    return JSON.parse((await actFromAbove(log, order, today())).response);
  }
}

/** The organ of this code below the other one today. Throws `NotThere`. */
export async function unitBelow(log: EventLog, code: string, unit: string, today: string): Promise<KnownOrgan> {
  const { forest, byCode } = await knownForest(log.db);
  const known = byCode.get(unit);
  if (!known || unit === code || !lineOn(forest, unit, today).includes(code)) throw new NotThere();
  return known;
}
