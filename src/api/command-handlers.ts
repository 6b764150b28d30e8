import { Inject, Injectable } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LegalDate } from '../domain/law/legal-date.js';
import { EventLog } from '../event-store/event-log.js';
import { Vault } from '../personal-data/vault.js';
import type { Addressed } from './order-headers.js';

/** Gives today in Asia/Shanghai; a test gives its own day. */
export const TODAY = Symbol('today');
export type Today = () => LegalDate;

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

/** The envelope that the bus carries: to whom and what is ordered, bound into how it is carried out (`orders.ts`). */
export class Order<Done extends object = object> extends Command<Done> {
  constructor(readonly carriedOutBy: (register: Register) => Promise<Done>) {
    super();
  }
}

/** Every order passes here. */
@CommandHandler(Order)
export class OrderHandler implements ICommandHandler<Order> {
  constructor(private readonly register: Register) {}

  execute = ({ carriedOutBy }: Order): Promise<object> => carriedOutBy(this.register);
}

/** What the log answers, and stores for whoever orders the same again. */
export const answerOf = async (answer: Promise<{ response: string }>): Promise<object> =>
  JSON.parse((await answer).response);
