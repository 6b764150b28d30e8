import { readerOf } from '../database/with-organ.js';
import { APPLICANT_CATEGORIES } from '../domain/applications/outcomes.js';
import type { RegisterEntry } from '../domain/proactive/register-entry.js';
import { REGISTER_ACTIONS } from '../domain/proactive/registers.js';
import { Refusal } from '../domain/refusals.js';
import type { Form, FormColumn2, FormRow } from '../domain/year-end/forms/form.js';
import { PROCEEDING_COLUMNS } from '../domain/year-end/tabulate-proceedings.js';
import { givenTo, printed } from '../domain/year-end/tabulate-registers.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Organ } from '../event-store/found-organ.js';
import { LINE_COLUMNS, lineOf, type RegisterRow } from '../event-store/registers.js';
import { formOf } from './year-tables.js';

export interface CellQuestion {
  organ: Organ;
  year: number;
  edition?: string;
  /** Row code of Table 二 or 三, or a group of Table 四 (`review`, `litigation.direct`, `litigation.after_review`). */
  row: string;
  /** Column code, or `total`. */
  column: string;
}

/**
 * The applications (for Table 四 also the cases) behind one figure: `count` is their number. For Table 二 `count` is the figure,
 * in the unit of its column, and the lines of the register make it up.
 */
export interface Cell {
  count: number;
  registerNos: string[];
  ids: string[];
  caseNos?: string[];
  entries?: CellEntry[];
}

/** A line of a register as it was entered; the action in the words of the file. */
export interface CellEntry extends Pick<RegisterEntry, 'name' | 'docNo' | 'on' | 'quantity' | 'amountFen' | 'source'> {
  entry: string;
  action: string;
}

/** Throws `cell_unknown` for a row or column that the form does not have. */
export async function cellOf(log: EventLog, question: CellQuestion): Promise<Cell> {
  const { row: code, column } = question;
  const form = formOf(question);
  const row = form.table3.find((one) => one.code === code);
  const columns = [...APPLICANT_CATEGORIES, 'total'] as const;
  if (row && columns.some((one) => one === column)) return applications(log, question, row);
  const column2 = column2Of(form, code, column);
  if (column2) return entries(log, question, form, column2);
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

const column2Of = ({ table2 }: Form, row: string, column: string): FormColumn2 | undefined =>
  table2.find(({ rows }) => rows.some(({ code }) => code === row))?.columns.find(({ code }) => code === column);

/** Of a published year the figure that was published, whatever has come to light of its lines since. */
async function entries(
  { db }: EventLog,
  { organ, year, row, column }: CellQuestion,
  { edition }: Form,
  { counts, unit }: FormColumn2,
): Promise<Cell> {
  const reader = readerOf(db, organ.id);
  const { rows } = await reader.query<RegisterRow>(LINES, [organ.id, row, year]);
  const { rows: locks } = await reader.query<{ figure: number | null }>(PUBLISHED, [
    organ.id,
    year,
    edition,
    row,
    column,
  ]);
  const given = rows.map(lineOf).map((line) => ({ line, part: givenTo(counts, year, line) }));
  const sum = given.reduce((total, { part }) => total + part, 0);
  return {
    count: locks[0]?.figure ?? printed(sum, unit ? { unit } : {}),
    registerNos: [],
    ids: [],
    entries: given
      .filter(({ part }) => part !== 0)
      .map(({ line: { entry, name, docNo, on, action, quantity, amountFen, source } }) => ({
        entry,
        name,
        docNo,
        on,
        action: REGISTER_ACTIONS[action],
        quantity,
        amountFen,
        source,
      })),
  };
}

const LINES = `
select ${LINE_COLUMNS} from proactive_entry
where organ_id = $1 and register = $2 and (action in ('issued', 'repealed', 'expired', 'disclosed') or counted_year = $3)
order by happened_on, version`;

const PUBLISHED = `
select (state->'locked'->'table2'->$4->>$5)::float8 as figure from organ_year
where organ_id = $1 and year = $2 and state->'locked'->>'edition' = $3`;

const openAtEndOf = (year: string) => `received_year <= ${year} and (closed_year is null or closed_year > ${year})`;

/**
 * What a row of Table 三 counts. Written apart from `count_table3`, which counts the figure: that both find the same is what
 * `test/reading/oracle-through-postgres.test.ts` holds.
 */
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

/** The cases before a court or reviewing body in `$2`, each with its latest instance that touches the year (form §6); apart from `count_table4`, as above. */
const CASES_OF_YEAR = `
select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.route,
    case when p.decided_year = $2 then p.result else 'pending' end as state
  from proceeding p
  where p.organ_id = $1 and p.accepted_year <= $2 and (p.decided_year is null or p.decided_year >= $2)
    and not p.co_defendant_only
  order by p.organ_id, p.case_no, p.seq desc`;
