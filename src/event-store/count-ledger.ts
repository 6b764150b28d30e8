import type { Pool } from 'pg';
import { APPLICANT_CATEGORIES, type ApplicantCategory, type Outcome } from '../domain/applications/outcomes.js';
import type { Form, FormRow } from '../domain/year-end/forms/form.js';
import type { Figures3 } from '../domain/year-end/tabulate.js';
import type { Figures4 } from '../domain/year-end/tabulate-proceedings.js';

interface Count {
  kind: 'received' | 'carried_in' | 'carried_out' | 'closed';
  category: ApplicantCategory;
  outcome: Outcome | null;
  count: number;
}

/**
 * Table 三 of the given organs together, counted over the ledger: received in the year, closed in it, open at its start,
 * open at its end. Each part reads one covering index, so that the cost follows the year and not the history.
 */
export async function countTable3(db: Pool, organs: readonly number[], year: number, form: Form): Promise<Figures3> {
  const { rows } = await db.query<Count>({ ...COUNT3, values: [organs, year] });
  const figures = (row: FormRow) => {
    const counted = rows.filter((count) => belongsIn(row, count));
    const columns = APPLICANT_CATEGORIES.map((code) => [
      code,
      sum(counted.filter(({ category }) => category === code)),
    ]);
    return { ...Object.fromEntries(columns), total: sum(counted) };
  };
  return Object.fromEntries(form.table3.map((row) => [row.code, figures(row)]));
}

const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);

function belongsIn({ counts, outcomes }: FormRow, { kind, outcome }: Count): boolean {
  if (counts === 'sum') return kind === 'closed';
  return kind === counts && (counts !== 'closed' || (outcome !== null && Boolean(outcomes?.includes(outcome))));
}

/** Open at the end of `year`: closed later (the index by closing year), or not at all. */
const openAtEndOf = (kind: string, year: string) => `
select '${kind}', l.counted_category, null, count(*)::integer from ledger l
  where l.organ_id = any ($1) and l.closed_year > ${year} and l.received_year <= ${year} group by 2
union all
select '${kind}', l.counted_category, null, count(*)::integer from ledger l
  where l.organ_id = any ($1) and l.closed_year is null and l.received_year <= ${year} group by 2`;

const COUNT3 = {
  name: 'count_table3',
  text: `
select 'received' as kind, l.counted_category as category, null as outcome, count(*)::integer as count from ledger l
  where l.organ_id = any ($1) and l.received_year = $2 group by 2
union all
select 'closed', l.counted_category, l.counted_outcome, count(*)::integer from ledger l
  where l.organ_id = any ($1) and l.closed_year = $2 and l.received_year is not null group by 2, 3
union all ${openAtEndOf('carried_in', '$2 - 1')}
union all ${openAtEndOf('carried_out', '$2')}`,
};

/** Table 四 of the given organs together: each case once, by its latest state on 31 December (form §6). */
export async function countTable4(db: Pool, organs: readonly number[], year: number, form: Form): Promise<Figures4> {
  const { rows } = await db.query<{ route: string; state: string; count: number }>({
    ...COUNT4,
    values: [organs, year],
  });
  const group = (route: string) => {
    const cell = (state: string) => rows.find((row) => row.route === route && row.state === state)?.count ?? 0;
    const cells = {
      upheld: cell('upheld'),
      corrected: cell('corrected'),
      other: cell('other'),
      pending: cell('pending'),
    };
    return { ...cells, total: cells.upheld + cells.corrected + cells.other + cells.pending };
  };
  return Object.fromEntries(form.table4.map(({ code }) => [code, group(code)])) as Figures4;
}

/** The cases before a court or reviewing body in `$2`, each with its latest instance that touches the year. */
export const CASES_OF_YEAR = `
select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.route,
    case when p.decided_year = $2 then p.result else 'pending' end as state
  from proceeding p
  where p.organ_id = any ($1) and p.accepted_year <= $2 and (p.decided_year is null or p.decided_year >= $2)
    and not p.co_defendant_only
  order by p.organ_id, p.case_no, p.seq desc`;

const COUNT4 = {
  name: 'count_table4',
  text: `select c.route, c.state, count(*)::integer as count from (${CASES_OF_YEAR}) c group by 1, 2`,
};
