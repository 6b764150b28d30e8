import { APPLICANT_CATEGORIES, type ApplicantCategory, type Outcome } from '../domain/applications/outcomes.js';
import type { Form, FormRow } from '../domain/year-end/forms/form.js';
import type { YearFigures } from '../domain/year-end/organ-year-events.js';
import { carriedOut, type Figures3 } from '../domain/year-end/tabulate.js';
import type { Figures4 } from '../domain/year-end/tabulate-proceedings.js';
import type { Reader } from './own-connection.js';

interface Count {
  organ: number;
  kind: 'received' | 'carried_in' | 'carried_out' | 'closed';
  category: ApplicantCategory;
  outcome: Outcome | null;
  count: number;
}

type CarriedCount = Pick<Count, 'organ' | 'category' | 'count'>;

interface CaseCount {
  organ: number;
  route: string;
  state: string;
  count: number;
}

/** Tables 三 and 四 of each organ, counted over the ledger; an organ without a fact in the year has zeros everywhere. */
export async function countTables(
  db: Reader,
  organs: readonly number[],
  year: number,
  form: Form,
): Promise<Map<number, YearFigures>> {
  const three = await db.query<Count>({ ...COUNT3, values: [organs, year] });
  const four = await db.query<CaseCount>({ ...COUNT4, values: [organs, year] });
  const [counts, cases] = [byOrgan(three.rows), byOrgan(four.rows)];
  return new Map(
    organs.map((organ) => [
      organ,
      { table3: figures3(form, counts.get(organ) ?? []), table4: figures4(form, cases.get(organ) ?? []) },
    ]),
  );
}

/** What the year-end run of `year` carried out of it, by organ; one that carried nothing is left out. */
export async function countCarriedOut(
  db: Reader,
  organs: readonly number[],
  year: number,
): Promise<Map<number, Figures3>> {
  const { rows } = await db.query<CarriedCount>({ ...CARRIED_OUT, values: [organs, year] });
  return new Map([...byOrgan(rows)].map(([organ, counts]) => [organ, carriedOut(counts)]));
}

export function byOrgan<Row extends { organ: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const known = found.get(row.organ);
    if (known) known.push(row);
    else found.set(row.organ, [row]);
  }
  return found;
}

function figures3(form: Form, counts: readonly Count[]): Figures3 {
  const figures = (row: FormRow) => {
    const counted = counts.filter((count) => belongsIn(row, count));
    const columns = APPLICANT_CATEGORIES.map((code) => [code, sum(counted.filter((one) => one.category === code))]);
    return { ...Object.fromEntries(columns), total: sum(counted) };
  };
  return Object.fromEntries(form.table3.map((row) => [row.code, figures(row)]));
}

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);

function belongsIn({ counts, outcomes }: FormRow, { kind, outcome }: Count): boolean {
  if (counts === 'sum') return kind === 'closed';
  return kind === counts && (counts !== 'closed' || (outcome !== null && Boolean(outcomes?.includes(outcome))));
}

function figures4(form: Form, counts: readonly CaseCount[]): Figures4 {
  const group = (route: string) => {
    const cell = (state: string) => sum(counts.filter((one) => one.route === route && one.state === state));
    const [upheld, corrected, other, pending] = [cell('upheld'), cell('corrected'), cell('other'), cell('pending')];
    return { upheld, corrected, other, pending, total: upheld + corrected + other + pending };
  };
  return Object.fromEntries(form.table4.map(({ code }) => [code, group(code)])) as Figures4;
}

/** Open at the end of `year`: closed later (the index by closing year), or not at all. */
const openAtEndOf = (kind: string, year: string) => `
select l.organ_id, '${kind}', l.counted_category, null, count(*)::integer from ledger l
  where l.organ_id = any ($1) and l.closed_year > ${year} and l.received_year <= ${year} group by 1, 3
union all
select l.organ_id, '${kind}', l.counted_category, null, count(*)::integer from ledger l
  where l.organ_id = any ($1) and l.closed_year is null and l.received_year <= ${year} group by 1, 3`;

/**
 * Received in the year, closed in it, open at its start, open at its end: each part reads one covering index, so that the
 * cost follows the year and not the history.
 */
const COUNT3 = {
  name: 'count_table3',
  text: `
select l.organ_id as organ, 'received' as kind, l.counted_category as category, null as outcome, count(*)::integer as count
  from ledger l where l.organ_id = any ($1) and l.received_year = $2 group by 1, 3
union all
select l.organ_id, 'closed', l.counted_category, l.counted_outcome, count(*)::integer
  from ledger l where l.organ_id = any ($1) and l.closed_year = $2 and l.received_year is not null group by 1, 3, 4
union all ${openAtEndOf('carried_in', '$2 - 1')}
union all ${openAtEndOf('carried_out', '$2')}`,
};

/** The cases before a court or reviewing body in `$2`, each with its latest instance that touches the year (form §6). */
export const CASES_OF_YEAR = `
select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.route,
    case when p.decided_year = $2 then p.result else 'pending' end as state
  from proceeding p
  where p.organ_id = any ($1) and p.accepted_year <= $2 and (p.decided_year is null or p.decided_year >= $2)
    and not p.co_defendant_only
  order by p.organ_id, p.case_no, p.seq desc`;

const COUNT4 = {
  name: 'count_table4',
  text: `
select c.organ_id as organ, c.route, c.state, count(*)::integer as count from (${CASES_OF_YEAR}) c group by 1, 2, 3`,
};

/** Few applications are ever carried over: an index holds those alone. */
const CARRIED_OUT = {
  name: 'count_carried_out',
  text: `
select organ_id as organ, counted_category as category, count(*)::integer as count
  from ledger where organ_id = any ($1) and carried_from <> '{}' and $2 = any (carried_from) group by 1, 2`,
};
