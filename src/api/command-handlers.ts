import { Inject, Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProceedingCommand } from '../domain/applications/commands.js';
import type { YearToLayDown } from '../domain/law/lay-down.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { LocalYear } from '../domain/law/local-days.js';
import type { OrganCommand } from '../domain/organs/organ-decisions.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import { actOnApplication, type Order } from '../event-store/acting/act-on-application.js';
import { actOnCase } from '../event-store/acting/act-on-case.js';
import { actOnOrgan } from '../event-store/acting/act-on-organ.js';
import { layDownYear } from '../event-store/acting/lay-down-year.js';
import { type SplitOff, type SplitOrder, splitApplication } from '../event-store/acting/split-application.js';
import { EventLog } from '../event-store/event-log.js';
import { foundOrgan, type Organ } from '../event-store/found-organ.js';
import { freezeCompilationOf } from '../event-store/year-end/freeze-compilation.js';
import { lockYearOf } from '../event-store/year-end/lock-year.js';
import { beginYearEnd } from '../event-store/year-end/run-year.js';
import { bringing, bringingText } from '../personal-data/bringing.js';
import type { Details } from '../personal-data/details.js';
import { Vault } from '../personal-data/vault.js';
import type { Addressed, Seen } from './order-headers.js';
import { organAt } from './organ-at.js';

/** Gives today in Asia/Shanghai; a test gives its own day. */
export const TODAY = Symbol('today');
export type Today = () => LegalDate;

/** What a reply says, and the key under which it is kept. */
interface Text {
  letter: string;
  details: Details;
}

/** The envelopes that the bus carries: to whom, and what is ordered. The orders themselves are plain data. */

export class ActOnApplication extends Command<object> {
  constructor(
    readonly to: Addressed & { id: string; seenVersion?: number },
    readonly commands: Order['commands'],
    readonly brings: Pick<Order, 'draws'> & { details?: Details; letter?: string; text?: Text } = {},
  ) {
    super();
  }
}

export class SplitApplication extends Command<object> {
  constructor(
    readonly to: Seen,
    readonly split: Pick<SplitOrder, 'splitOn' | 'draws'> & {
      children: (Omit<SplitOff, 'brought'> & { details: Details })[];
    },
  ) {
    super();
  }
}

export class ActOnCase extends Command<object> {
  constructor(
    readonly to: Addressed & { id: string; seenVersion?: number },
    readonly command: ProceedingCommand,
  ) {
    super();
  }
}

export class ActOnYear extends Command<object> {
  constructor(
    readonly to: Addressed,
    readonly year: number,
    readonly act: 'begin-run' | 'lock' | 'freeze',
  ) {
    super();
  }
}

export class ActOnOrgan extends Command<object> {
  constructor(
    readonly to: Seen,
    readonly command: OrganCommand,
  ) {
    super();
  }
}

export class LayDownCalendarYear extends Command<object> {
  constructor(
    readonly to: Seen,
    readonly year: YearToLayDown | LocalYear,
  ) {
    super();
  }
}

/** By whoever has seen, at this version of the calendar, what it would move. */
export class SetRegionOfOrgan extends Command<object> {
  constructor(
    readonly to: Seen,
    readonly unit: string,
    readonly command: Extract<OrganCommand, { type: 'ChangeRegion' }>,
  ) {
    super();
  }
}

export class FoundOrgan extends Command<Organ> {
  constructor(
    readonly to: Addressed,
    readonly facts: { code: string; name: string; parent: string | null },
  ) {
    super();
  }
}

/** Who may act on the log today. */
@Injectable()
export class Register {
  constructor(
    readonly log: EventLog,
    readonly vault: Vault,
    @Inject(TODAY) readonly today: Today,
  ) {}

  /** The order as the log takes it. */
  readonly orderFor = ({ organId: organ, commandId, actor, roles }: Addressed) => ({ organ, commandId, actor, roles });
}

@CommandHandler(ActOnApplication)
export class ActOnApplicationHandler implements ICommandHandler<ActOnApplication> {
  constructor(private readonly register: Register) {}

  async execute({ to, commands, brings }: ActOnApplication): Promise<object> {
    const { log, vault, today } = this.register;
    const { id: application, seenVersion } = to;
    const { details, letter, text, ...rest } = brings;
    const brought = text
      ? bringingText(vault, to.organId, text.details, text.letter)
      : details && bringing(vault, to.organId, details, letter ? { letter } : {});
    const orders = { application, seenVersion, commands, ...(brought && { brought }) };
    const order = { ...orders, ...this.register.orderFor(to), ...rest };
    return JSON.parse((await actOnApplication(log, order, today())).response);
  }
}

@CommandHandler(SplitApplication)
export class SplitApplicationHandler implements ICommandHandler<SplitApplication> {
  constructor(private readonly register: Register) {}

  async execute({ to, split }: SplitApplication): Promise<object> {
    const { log, vault, today } = this.register;
    const { id: application, seenVersion } = to;
    const order = { ...this.register.orderFor(to), ...split, application, seenVersion };
    const children = split.children.map(({ details, ...child }) => ({
      ...child,
      brought: bringing(vault, order.organ, details, { from: application }),
    }));
    return JSON.parse((await splitApplication(log, { ...order, children }, today())).response);
  }
}

@CommandHandler(ActOnCase)
export class ActOnCaseHandler implements ICommandHandler<ActOnCase> {
  constructor(private readonly register: Register) {}

  async execute({ to, command }: ActOnCase): Promise<object> {
    const { log, today } = this.register;
    const { id: caseNo, seenVersion } = to;
    const order = { ...this.register.orderFor(to), caseNo, seenVersion, commands: [command] };
    return JSON.parse((await actOnCase(log, order, today())).response);
  }
}

@CommandHandler(ActOnYear)
export class ActOnYearHandler implements ICommandHandler<ActOnYear> {
  constructor(private readonly register: Register) {}

  async execute({ to, year, act }: ActOnYear): Promise<object> {
    const { log, today } = this.register;
    const order = { ...this.register.orderFor(to), year, today: today() };
    formForYear(year); // throws for a year that no form covers: there is no report to end
    if (act === 'lock') return lockYearOf(log, order);
    if (act === 'freeze') return freezeCompilationOf(log, await organAt(log, to.organ), order);
    await beginYearEnd(log, order, [{ kind: 'year-end-run', payload: { organ: order.organ, year } }]);
    return { year, status: 'accepted' };
  }
}

@CommandHandler(ActOnOrgan)
export class ActOnOrganHandler implements ICommandHandler<ActOnOrgan> {
  constructor(private readonly register: Register) {}

  async execute({ to: { id, commandId, actor, seenVersion }, command }: ActOnOrgan): Promise<object> {
    const { log, today } = this.register;
    return JSON.parse((await actOnOrgan(log, { organ: id, commandId, actor, command, seenVersion }, today())).response);
  }
}

@CommandHandler(LayDownCalendarYear)
export class LayDownCalendarYearHandler implements ICommandHandler<LayDownCalendarYear> {
  constructor(private readonly register: Register) {}

  async execute({ to: { organ, commandId, actor, seenVersion }, year }: LayDownCalendarYear): Promise<object> {
    const { log, today } = this.register;
    return JSON.parse((await layDownYear(log, { commandId, organ, actor, year, seenVersion }, today())).response);
  }
}

@CommandHandler(SetRegionOfOrgan)
export class SetRegionOfOrganHandler implements ICommandHandler<SetRegionOfOrgan> {
  constructor(private readonly register: Register) {}

  async execute({ to: { commandId, actor, seenVersion }, unit, command }: SetRegionOfOrgan): Promise<object> {
    const { log, today } = this.register;
    const order = { organ: unit, commandId, actor, command, seenCalendar: seenVersion };
    return JSON.parse((await actOnOrgan(log, order, today())).response);
  }
}

@CommandHandler(FoundOrgan)
export class FoundOrganHandler implements ICommandHandler<FoundOrgan> {
  constructor(private readonly register: Register) {}

  execute({ to, facts }: FoundOrgan): Promise<Organ> {
    const { log, today } = this.register;
    return foundOrgan(log, facts, to.actor, today(), to.commandId);
  }
}

export const COMMAND_HANDLERS = [
  ...[
    ActOnApplicationHandler,
    SplitApplicationHandler,
    ActOnCaseHandler,
    ActOnYearHandler,
    ActOnOrganHandler,
    LayDownCalendarYearHandler,
    SetRegionOfOrganHandler,
    FoundOrganHandler,
  ],
];
