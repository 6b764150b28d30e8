import { asOn, treeOn, unitsOfWhole } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import { type KnownForest, knownForest } from '../event-store/forest.js';
import type { Organ } from '../event-store/found-organ.js';

export interface UnitOfWhole {
  organ: Organ;
  /** False where it had ended by then: it is a unit only as long as its log has figures of the year. */
  certain: boolean;
}

/** The organ (本级) and what is below it at the end of the year, under the names of that day: what a whole is added up from. */
export function unitsOf(organ: Organ, { forest, byCode }: KnownForest, year: number): UnitOfWhole[] {
  const day = `${year}-12-31`;
  return unitsOfWhole(forest, organ.code, day).flatMap(({ code, certain }) => {
    const known = byCode.get(code);
    return known ? [{ organ: { id: known.id, ...asOn(known.state, day) }, certain }] : [];
  });
}

/** The tree as it stood on a day, by code. */
export async function organsOn({ db }: EventLog, day: string): Promise<Omit<Organ, 'id'>[]> {
  return treeOn((await knownForest(db)).forest, day);
}
