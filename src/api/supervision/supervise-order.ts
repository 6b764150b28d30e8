import type { Does } from '../../domain/applications/commands.js';
import type { OrganSupervisionCommand } from '../../domain/year-end/organ-supervision.js';
import { answerFromBelow, pressApplication, pressOrgan } from '../../event-store/acting/supervise.js';
import { answerOf, Order } from '../command-handlers.js';
import type { Seen, SeenVersion } from '../order-headers.js';
import { orderBelow } from '../organs/organ-below.js';

/** The word of the authority to `unit`, an organ below, for one of its applications. */
export const pressingCaseBelow = (to: Seen, unit: string, command: Does<'Urge' | 'OrderSupervision'>): Order =>
  new Order(async (register) => {
    const order = { ...(await orderBelow(register, to, unit)), unit, application: to.id, command };
    return answerOf(pressApplication(register.log, order, register.today()));
  });

/** The same for the organ as a whole. */
export const pressingOrganBelow = (
  to: SeenVersion,
  unit: string,
  year: number,
  command: OrganSupervisionCommand,
): Order =>
  new Order(async (register) => {
    const order = { ...(await orderBelow(register, to, unit)), unit, year, command };
    return answerOf(pressOrgan(register.log, order, register.today()));
  });

/** What an organ says to the order from above of this number in a year. */
export const answeringAbove = (to: SeenVersion, year: number, said: { no: number; words: string }): Order =>
  new Order(({ log, today, orderFor }) => {
    const order = { ...orderFor(to), seenVersion: to.seenVersion, year, ...said };
    return answerOf(answerFromBelow(log, order, today()));
  });
