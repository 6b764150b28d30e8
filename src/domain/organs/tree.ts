import type { LegalDate } from '../law/legal-date.js';
import type { OrganState } from './organ.js';
import { policyOn } from './policies.js';

/** Every organ that the register knows, by its code. */
export type Forest = ReadonlyMap<string, OrganState>;

export const forestOf = (organs: readonly OrganState[]): Forest => new Map(organs.map((organ) => [organ.code, organ]));

/** An organ as it stood on a day. */
export interface Standing {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Created by that day and not yet merged or dissolved. */
export const standsOn = ({ createdOn, ended }: OrganState, day: LegalDate): boolean =>
  createdOn <= day && (ended === null || day < ended.on);

/** Its name and parent of that day; before its creation was recorded, those that it was created with. */
export const asOn = ({ code, names, parents }: OrganState, day: LegalDate): Standing => ({
  code,
  name: nameOn(day, names),
  parent: (parents.findLast(({ on }) => on <= day) ?? parents[0])?.parent ?? null,
});

/** Art. 3 ¶4, 49 ¶1: to whom its report goes, the organ above; nobody here where it belongs to the system of its own authority. */
export const authorityOf = (organ: OrganState, day: LegalDate): string | null =>
  policyOn('underVerticalLeadership', day, organ.policies) ? null : asOn(organ, day).parent;

/** What it was called on a day; before its first name, by that one. */
export const nameOn = (day: LegalDate, names: OrganState['names']): string =>
  (names.findLast(({ on }) => on <= day) ?? names[0])?.name ?? '';

/** The tree of a day, by code. */
export const treeOn = (forest: Forest, day: LegalDate): Standing[] =>
  [...forest.values()]
    .filter((organ) => standsOn(organ, day))
    .map((organ) => asOn(organ, day))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The codes on the way up from an organ on that day, itself first. */
export function lineOn(forest: Forest, code: string, day: LegalDate): string[] {
  const line: string[] = [];
  for (let at: string | null = code; at !== null && !line.includes(at); ) {
    line.push(at);
    const organ = forest.get(at);
    at = organ ? asOn(organ, day).parent : null;
  }
  return line;
}

/** Whether an organ is somewhere below another one on that day; none is below itself, and an unknown one below nobody. */
export const isUnder = (forest: Forest, code: string, above: string, day: LegalDate): boolean =>
  code !== above && lineOn(forest, code, day).includes(above);

/**
 * Who goes on with what an organ has begun: it itself while it is there, then the one that it was merged into, or that was above it
 * when it was dissolved, or whoever goes on for that one. Null where nobody does.
 */
export function standsFor(forest: Forest, code: string): string | null {
  const organ = forest.get(code);
  if (!organ?.ended) return code;
  const next = organ.ended.into ?? organ.parent;
  return next === null ? null : standsFor(forest, next);
}

/** The organs that stand directly below it on that day. */
export const unitsBelow = (forest: Forest, code: string, day: LegalDate): OrganState[] =>
  [...forest.values()].filter((organ) => standsOn(organ, day) && asOn(organ, day).parent === code);

/** A unit of a whole; not `certain` where it has ended by that day: then it counts as long as its log has figures of the year. */
export interface Unit {
  readonly code: string;
  readonly certain: boolean;
}

/**
 * Art. 49: what a whole is added up from, the organ itself first. An organ that was merged goes with the one it was merged into,
 * one that was dissolved with the organ above it: what its log still counts is lost to no whole. One whose creation was recorded
 * later stands where it was created. Art. 3 ¶4: what is under vertical leadership is compiled by its own system, so below an
 * organ that is not, it is left out with all below it.
 */
export function unitsOfWhole(forest: Forest, code: string, day: LegalDate): Unit[] {
  const below = new Map<string, OrganState[]>();
  for (const organ of forest.values()) {
    const above = aboveOn(organ, day);
    if (above !== null && !leftOut(forest, organ, above, day)) below.set(above, [...(below.get(above) ?? []), organ]);
  }
  const units = new Map<string, Unit>();
  const add = (at: string) => {
    const organ = forest.get(at);
    if (!organ || units.has(at)) return;
    units.set(at, { code: at, certain: at === code || !organ.ended || day < organ.ended.on });
    for (const unit of below.get(at) ?? []) add(unit.code);
  };
  add(code);
  return [...units.values()];
}

/** Which organ compiles it on that day: its successor's line where it has been merged by then. */
const aboveOn = (organ: OrganState, day: LegalDate): string | null =>
  organ.ended && organ.ended.on <= day && organ.ended.into !== null ? organ.ended.into : asOn(organ, day).parent;

const vertical = (organ: OrganState | undefined, day: LegalDate): boolean =>
  organ !== undefined && policyOn('underVerticalLeadership', day, organ.policies);

const leftOut = (forest: Forest, organ: OrganState, above: string, day: LegalDate): boolean =>
  vertical(organ, day) && !vertical(forest.get(above), day);
