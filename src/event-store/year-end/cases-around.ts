import type { Reader } from '../../database/with-organ.js';
import type { ProceedingRow } from '../../domain/applications/ledger-row.js';
import type { UnitCase } from '../../domain/year-end/reconcile-units.js';

/** The reviews and suits that Table 四 of `year` or of the year before counts, each with its instances of those years; of an organ below without the numbers of its cases. */
export async function casesAround(
  db: Reader,
  organs: readonly number[],
  year: number,
): Promise<Map<number, UnitCase[]>> {
  const { rows } = await db.query<ProceedingRow & { organ: number; identity: string }>({
    ...CASES,
    values: [organs, year],
  });
  const found = new Map<number, UnitCase[]>();
  for (const { organ, caseNo, route, coDefendantOnly, challenged, identity, ...instance } of rows) {
    const cases = found.get(organ) ?? [];
    found.set(organ, cases);
    const known = cases.at(-1);
    if (known?.caseNo === caseNo) known.instances.push(instance);
    else {
      const about = { caseNo, identity, route, coDefendantOnly, ...(challenged && { challenged }) };
      cases.push({ ...about, instances: [instance] });
    }
  }
  return found;
}

const CASES = {
  name: 'cases_around',
  text: `
select organ, case_no as "caseNo", identity, route, co_defendant_only as "coDefendantOnly", challenged, accepted_on as "acceptedOn",
  accepted_year as "acceptedYear", decided_on as "decidedOn", decided_year as "decidedYear", result from cases_around($1, $2)`,
};
