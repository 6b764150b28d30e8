import type { LegalDate } from '../domain/law/legal-date.js';
import { policyOn } from '../domain/organs/policies.js';
import { isUnder } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import type { KnownForest } from '../event-store/forest.js';

/** Is the organ of this code somewhere below the other one? An unknown code is below nobody. */
export async function isBelow({ db }: EventLog, code: string, above: number): Promise<boolean> {
  if (code.includes('\0')) return false; // PostgreSQL takes no such text
  const { rowCount } = await db.query(BELOW, [code, above]);
  return rowCount === 1;
}

/** Is it below the other one today, and lets it see its cases? */
export function showsCases({ forest, byCode }: KnownForest, code: string, above: string, today: LegalDate): boolean {
  const known = byCode.get(code);
  return (
    known !== undefined &&
    isUnder(forest, code, above, today) &&
    policyOn('casesVisibleToAuthority', today, known.state.policies)
  );
}

/** An organ and all below it, by their ids, with their names; and whether it is one that nobody is above. */
export async function organNames(
  { db }: EventLog,
  organ: number,
): Promise<{ below: ReadonlyMap<number, string>; atTop: boolean }> {
  const { rows } = await db.query<{ id: number; name: string; parent: number | null }>(NAMES, [organ]);
  return { below: new Map(rows.map(({ id, name }) => [id, name])), atTop: rows[0]?.parent === null };
}

const NAMES = `
with recursive down (organ_id, parent_id, name, depth) as (
  select o.organ_id, o.parent_id, o.name, 0 from organ o where o.organ_id = $1
  union select o.organ_id, o.parent_id, o.name, d.depth + 1 from organ o join down d on o.parent_id = d.organ_id
)
select organ_id as id, parent_id as parent, name from down order by depth`;

const BELOW = `
with recursive up (organ_id, parent_id) as (
  select o.organ_id, o.parent_id from organ o where o.code = $1
  union select o.organ_id, o.parent_id from organ o join up on o.organ_id = up.parent_id
)
select from up where parent_id = $2 limit 1`;
