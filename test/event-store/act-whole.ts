import { randomUUID } from 'node:crypto';
import { type Application, replay } from '../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import { actOnApplication, factsOf, type Order } from '../../src/event-store/acting/act-on-application.js';
import type { OrderedCommand } from '../../src/event-store/acting/document-numbers.js';
import type { Answer, EventLog } from '../../src/event-store/event-log.js';
import { refusedAsItIs, wayOf } from '../domain/applications/signed.js';

/** The commands of an order, each the way it goes in an office: see `wayOf`. Gives the answer of the last. */
export async function actWhole(
  log: EventLog,
  { commands, ...order }: Omit<Order, 'commandId' | 'actor'>,
  today: string,
): Promise<Answer> {
  let answer: Answer | undefined;
  for (const command of commands) {
    const known = await log.historyOf<ApplicationEvent>(order.organ, order.application);
    refusedAsItIs(command as ApplicationCommand, replay(known.events), factsOf(known, today));
    const { organ } = known;
    for (const one of wayOf(command as ApplicationCommand, { today, ...(organ && { organ: organ.state }) })) {
      const { events } = await log.historyOf<ApplicationEvent>(order.organ, order.application);
      const ordered = one.command(replay(events) as Application) as OrderedCommand;
      const by = { actor: one.by.account, roles: one.by.roles, commandId: randomUUID() };
      answer = await actOnApplication(log, { ...order, ...by, commands: [ordered] }, today);
    }
  }
  return answer as Answer;
}
