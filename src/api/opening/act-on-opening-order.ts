import { actOnOpening, type OpeningAct } from '../../event-store/acting/act-on-opening.js';
import { Order } from '../command-handlers.js';
import type { Addressed } from '../order-headers.js';

export const actingOnOpening = (to: Addressed, year: number, act: OpeningAct, dryRun = false): Order =>
  new Order(({ log, today, orderFor }) => actOnOpening(log, { ...orderFor(to), year, today: today() }, act, dryRun));
