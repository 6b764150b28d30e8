import type { Organ } from '../event-store/found-organ.js';

/** The organ (本级) and every organ below it, by code: what a whole is added up from. */
export function unitsOf(organ: Organ, all: readonly Organ[]): Organ[] {
  const below = all.filter(({ parent }) => parent === organ.code);
  return [organ, ...below.flatMap((unit) => unitsOf(unit, all))];
}
