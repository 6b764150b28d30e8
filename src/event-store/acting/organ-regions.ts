import type { LegalDate } from '../../domain/law/legal-date.js';
import type { OrgansChangedRegion } from '../../domain/law/local-days.js';
import { afterChange, organsInRegions, type RegisterCalendar, regionsOf } from '../../domain/law/register-calendar.js';
import { evolveOrgan, NO_REGION, type OrganEvent, type OrganState } from '../../domain/organs/organ.js';
import { decideOrgan, type OrganCommand } from '../../domain/organs/organ-decisions.js';
import { regionsInTree } from '../../domain/organs/regions.js';
import { type Forest, forestOf } from '../../domain/organs/tree.js';
import { Refusal } from '../../domain/refusals.js';
import type { EventLog } from '../event-log.js';
import { knownForest } from '../forest.js';

/** What may put an organ, and those below it, into another region. */
export type ChangesRegion = Extract<OrganCommand, { type: 'ChangeRegion' | 'MoveOrgan' }>;

/**
 * Art. 33: which organs count by the days of other regions than before, once an organ is as `after` has it: it itself, and
 * those below it that say nothing of their own. Null where none does. `register` was read before `forest`, so that what it
 * does not know yet is found again, and turned away by its version.
 */
export function regionsThatChange(
  register: RegisterCalendar,
  forest: Forest,
  after: OrganState,
  said: Pick<OrgansChangedRegion, 'on' | 'reason'>,
): OrgansChangedRegion | null {
  const tree = forestOf([...forest.values(), after]);
  if (![...tree.values()].some(({ regions }) => regions)) return null;
  const known = organsInRegions(register);
  const organs = [...tree.keys()]
    .map((organ) => ({ organ, regions: regionsInTree(tree, organ) }))
    .filter(({ organ, regions }) => JSON.stringify(regions) !== JSON.stringify(known.get(organ) ?? []));
  return organs.length > 0 ? { type: 'OrgansChangedRegion', ...said, organs, organ: after.code } : null;
}

export const CHANGES_REGIONS: readonly OrganEvent['type'][] = ['OrganMoved', 'OrganRegionChanged'];

/** Throws `region_unknown`. */
export function refuseUnknownRegion(command: OrganCommand, register: RegisterCalendar): void {
  if (command.type !== 'ChangeRegion') return;
  const { region } = command;
  if (region !== null && region !== NO_REGION && !regionsOf(register).has(region))
    throw new Refusal('region_unknown', { region });
}

/** What `register` would become by this order on an organ, and which organs would count by other days; nothing is written. Throws what `actOnOrgan` refuses. */
export async function calendarAfterRegion(
  log: EventLog,
  organ: string,
  command: ChangesRegion,
  register: RegisterCalendar,
  today: LegalDate,
): Promise<{ after: RegisterCalendar; counting: OrgansChangedRegion['organs'] }> {
  const { forest } = await knownForest(log.db);
  const state = forest.get(organ);
  if (!state) throw new Refusal('organ_unknown', { code: organ });
  refuseUnknownRegion(command, register);
  const changed = evolveOrgan(state, decideOrgan(command, state, forest, today));
  const change = regionsThatChange(register, forest, changed, { on: today, reason: command.reason });
  return change ? { after: afterChange(register, change), counting: change.organs } : { after: register, counting: [] };
}
