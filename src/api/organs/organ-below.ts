import { requestReadsBelow } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { EventLog } from '../../event-store/event-log.js';
import { knownForest } from '../../event-store/forest.js';
import type { Organ } from '../../event-store/found-organ.js';
import { showsCases } from '../../reading/organ-below.js';
import { BeyondOrgan } from '../errors.js';

/** The organ below whose cases the request may read from now on. Throws `BeyondOrgan` for one that does not show them, as if it were not there. */
export async function organBelow(log: EventLog, code: string, unit: string, today: LegalDate): Promise<Organ> {
  const forest = await knownForest(log.db);
  const known = forest.byCode.get(unit);
  if (!known || !showsCases(forest, unit, code, today)) throw new BeyondOrgan();
  requestReadsBelow(known.id);
  const { name, parent } = known.state;
  return { id: known.id, code: unit, name, parent };
}
