import { readerOf } from '../database/with-organ.js';
import { APPLICANT_CATEGORIES } from '../domain/applications/outcomes.js';
import { Refusal } from '../domain/refusals.js';
import type { FormRow } from '../domain/year-end/forms/form.js';
import { PROCEEDING_COLUMNS } from '../domain/year-end/tabulate-proceedings.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Organ } from '../event-store/found-organ.js';
import { formOf } from './year-tables.js';

export interface CellQuestion {
  organ: Organ;
  year: number;
  edition?: string;
  /** Row code of Table 三, or a group of Table 四 (`review`, `litigation.direct`, `litigation.after_review`). */
  row: string;
  /** Column code, or `total`. */
  column: string;
}

/** The applications (for Table 四 also the cases) behind one figure: `count` is their number. */
export interface Cell {
  count: number;
  registerNos: string[];
  ids: string[];
  caseNos?: string[];
}

/** Throws `cell_unknown` for a row or column that the form does not have. */
export async function cellOf(log: EventLog, question: CellQuestion): Promise<Cell> {
  const { row: code, column } = question;
  const form = formOf(question);
  const row = form.table3.find((one) => one.code === code);
  const columns = [...APPLICANT_CATEGORIES, 'total'] as const;
  if (row && columns.some((one) => one === column)) return applications(log, question, row);
  const group = form.table4.some((one) => one.code === code);
  if (group && [...PROCEEDING_COLUMNS, 'total'].some((one) => one === column)) return cases(log, question);
  throw new Refusal('cell_unknown', { row: code, column });
}

async function applications({ db }: EventLog, { organ, year, column }: CellQuestion, row: FormRow): Promise<Cell> {
  const { rows } = await readerOf(db, organ.id).query<{ id: string; number: string }>(
    `select application_id as id, register_no as number from ledger l
     where organ_id = $1 and ($2 = 'total' or counted_category = $2) and ${CONDITION[row.counts]}
     order by received_on, register_no`,
    [organ.id, column, year, ...(row.counts === 'closed' ? [row.outcomes ?? []] : [])],
  );
  return { count: rows.length, registerNos: rows.map(({ number }) => number), ids: rows.map(({ id }) => id) };
}

const openAtEndOf = (year: string) => `received_year <= ${year} and (closed_year is null or closed_year > ${year})`;

/** What a row of Table 三 counts; the same facts as `count_table3`. */
const CONDITION: Readonly<Record<FormRow['counts'], string>> = {
  received: 'received_year = $3',
  carried_in: openAtEndOf('$3 - 1'),
  closed: 'closed_year = $3 and received_year is not null and counted_outcome = any ($4)',
  sum: 'closed_year = $3 and received_year is not null',
  carried_out: openAtEndOf('$3'),
};

async function cases({ db }: EventLog, { organ, year, row, column }: CellQuestion): Promise<Cell> {
  const { rows } = await readerOf(db, organ.id).query<{ caseNo: string; id: string | null; number: string | null }>(
    `select c.case_no as "caseNo", c.application_id as id, l.register_no as number from (${CASES_OF_YEAR}) c
       left join ledger l on l.organ_id = c.organ_id and l.application_id = c.application_id
     where c.route = $3 and ($4 = 'total' or c.state = $4) order by c.case_no`,
    [organ.id, year, row, column],
  );
  const about = rows.flatMap(({ id, number }) => (id && number ? [{ id, number }] : []));
  return {
    count: rows.length,
    registerNos: [...new Set(about.map(({ number }) => number))],
    ids: [...new Set(about.map(({ id }) => id))],
    caseNos: rows.map(({ caseNo }) => caseNo),
  };
}

/** The cases before a court or reviewing body in `$2`, each with its latest instance that touches the year (form §6); the same as `count_table4`. */
const CASES_OF_YEAR = `
select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.route,
    case when p.decided_year = $2 then p.result else 'pending' end as state
  from proceeding p
  where p.organ_id = $1 and p.accepted_year <= $2 and (p.decided_year is null or p.decided_year >= $2)
    and not p.co_defendant_only
  order by p.organ_id, p.case_no, p.seq desc`;
