import { requestReadsBelow } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { isUnder } from '../../domain/organs/tree.js';
import type { EventLog } from '../../event-store/event-log.js';
import { type KnownOrgan, knownForest } from '../../event-store/forest.js';
import type { Organ } from '../../event-store/found-organ.js';
import { showsCases } from '../../reading/organ-below.js';
import type { Register } from '../command-handlers.js';
import { BeyondOrgan, NotThere } from '../errors.js';
import type { SeenVersion } from '../order-headers.js';

/** The organ below whose cases the request may read from now on. Throws `BeyondOrgan` for one that does not show them, as if it were not there. */
export async function organBelow(log: EventLog, code: string, unit: string, today: LegalDate): Promise<Organ> {
  const forest = await knownForest(log.db);
  const known = forest.byCode.get(unit);
  if (!known || !showsCases(forest, unit, code, today)) throw new BeyondOrgan();
  requestReadsBelow(known.id);
  const { name, parent } = known.state;
  return { id: known.id, code: unit, name, parent };
}

/** The outside of an order from above, for the log of an organ below. Throws `NotThere`. */
export async function orderBelow({ log, today }: Register, to: SeenVersion, unit: string) {
  const { commandId, actor, roles, seenVersion } = to;
  const { id: organ } = await unitBelow(log, to.organ, unit, today());
  return { commandId, actor, roles, seenVersion, organ, authority: { id: to.organId, code: to.organ } };
}

/** The organ of this code below the other one today. Throws `NotThere`. */
export async function unitBelow(log: EventLog, code: string, unit: string, today: LegalDate): Promise<KnownOrgan> {
  const { forest, byCode } = await knownForest(log.db);
  const known = byCode.get(unit);
  if (!known || !isUnder(forest, unit, code, today)) throw new NotThere();
  return known;
}
