import type { LegalDate } from '../law/legal-date.js';
import type { RegionFrom } from '../law/local-days.js';
import { NO_REGION, type OrganState } from './organ.js';
import type { Forest } from './tree.js';

/** Later than any day. */
const NEVER = '9999-12-31';

/**
 * To which regions an organ belongs, and since when: what it says itself, and where it says nothing what holds of the organ
 * above, day by day as the tree stood. Empty where it never belongs to any.
 */
export function regionsInTree(forest: Forest, code: string): RegionFrom[] {
  const regions: RegionFrom[] = [];
  for (const { from, region } of regionsWithin(forest, code, '', NEVER))
    if (region !== (regions.at(-1)?.region ?? null)) regions.push({ from, region });
  return regions;
}

/** From `after` on and before `until`; it ends, because on no day an organ stands below itself. */
function regionsWithin(forest: Forest, code: string, after: LegalDate, until: LegalDate): RegionFrom[] {
  const organ = forest.get(code);
  if (!organ || after >= until) return [{ from: after, region: null }];
  const days = [after, ...daysOfChanges(organ).filter((day) => after < day && day < until)];
  return days.flatMap((from, i) => {
    const said = organ.regions?.findLast(({ on }) => on <= from)?.region ?? null;
    if (said !== null) return [{ from, region: said === NO_REGION ? null : said }];
    const parent = (organ.parents.findLast(({ on }) => on <= from) ?? organ.parents[0])?.parent ?? null;
    return parent === null ? [{ from, region: null }] : regionsWithin(forest, parent, from, days[i + 1] ?? until);
  });
}

/** In order. With which organ it was created says nothing of the days before: the first parent holds of them as well. */
const daysOfChanges = ({ parents, regions = [] }: OrganState): LegalDate[] =>
  [...new Set([...parents.slice(1), ...regions].map(({ on }) => on))].sort();
