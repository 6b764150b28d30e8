import type { AuthorityCommand, ReportCommand } from '../../domain/year-end/report/report-commands.js';
import { actFromAbove, actOnReport } from '../../event-store/acting/act-on-report.js';
import { answerOf, Order } from '../command-handlers.js';
import type { SeenVersion } from '../order-headers.js';
import { orderBelow } from '../organs/organ-below.js';

export const actingOnReport = (to: SeenVersion, year: number, command: ReportCommand): Order =>
  new Order(({ log, today, orderFor }) => {
    const order = { ...orderFor(to), seenVersion: to.seenVersion, year, command };
    return answerOf(actOnReport(log, order, today()));
  });

/** The word of the authority to the report of `unit`, an organ below. */
export const actingOnReportBelow = (to: SeenVersion, unit: string, year: number, command: AuthorityCommand): Order =>
  new Order(async (register) => {
    const order = { ...(await orderBelow(register, to, unit)), year, command };
    return answerOf(actFromAbove(register.log, order, register.today()));
  });
