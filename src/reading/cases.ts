import type { ProceedingRow } from '../domain/applications/ledger-row.js';
import type { Proceeding } from '../domain/applications/proceedings.js';
import type { Reader } from '../event-store/own-connection.js';

/** The reviews and suits that Table 四 of `year` or of the year before counts, each with its instances of those years. */
export async function casesAround(
  db: Reader,
  organs: readonly number[],
  year: number,
): Promise<Map<number, Proceeding[]>> {
  const { rows } = await db.query<ProceedingRow & { organ: number }>({ ...CASES, values: [organs, year] });
  const found = new Map<number, Proceeding[]>();
  for (const { organ, caseNo, route, coDefendantOnly, challenged, ...instance } of rows) {
    const cases = found.get(organ) ?? [];
    found.set(organ, cases);
    const known = cases.at(-1);
    if (known?.caseNo === caseNo) known.instances.push(instance);
    else cases.push({ caseNo, route, coDefendantOnly, ...(challenged && { challenged }), instances: [instance] });
  }
  return found;
}

const CASES = {
  name: 'cases_around',
  text: `
select organ_id as organ, case_no as "caseNo", route, co_defendant_only as "coDefendantOnly", challenged,
  accepted_on as "acceptedOn", accepted_year as "acceptedYear", decided_on as "decidedOn", decided_year as "decidedYear", result
from proceeding
where organ_id = any ($1) and accepted_year <= $2 and (decided_year is null or decided_year >= $2 - 1)
order by organ_id, case_no, seq`,
};
