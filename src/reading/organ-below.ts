import type { EventLog } from '../event-store/event-log.js';

/** Is the organ of this code somewhere below the other one? An unknown code is below nobody. */
export async function isBelow({ db }: EventLog, code: string, above: number): Promise<boolean> {
  if (code.includes('\0')) return false; // PostgreSQL takes no such text
  const { rowCount } = await db.query(BELOW, [code, above]);
  return rowCount === 1;
}

const BELOW = `
with recursive up (organ_id, parent_id) as (
  select o.organ_id, o.parent_id from organ o where o.code = $1
  union select o.organ_id, o.parent_id from organ o join up on o.organ_id = up.parent_id
)
select from up where parent_id = $2 limit 1`;
