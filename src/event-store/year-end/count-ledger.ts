import type { Reader } from '../../database/with-organ.js';
import { APPLICANT_CATEGORIES, type ApplicantCategory, type Outcome } from '../../domain/applications/outcomes.js';
import type { Counts2, Form, FormRow } from '../../domain/year-end/forms/form.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import { carriedOut, type Figures3 } from '../../domain/year-end/tabulate.js';
import type { Figures4 } from '../../domain/year-end/tabulate-proceedings.js';
import { type Figures2, figuresOf2 } from '../../domain/year-end/tabulate-registers.js';

interface Count {
  organ: number;
  kind: 'received' | 'carried_in' | 'carried_out' | 'closed';
  category: ApplicantCategory;
  outcome: Outcome | null;
  count: number;
}

type CarriedCount = Pick<Count, 'organ' | 'category' | 'count'>;

/** The sums of one register, money in fen. */
interface RegisterCount extends Record<Counts2, number> {
  organ: number;
  register: string;
}

interface CaseCount {
  organ: number;
  route: string;
  state: string;
  count: number;
}

/** The tables of each organ, counted over the registers and the ledger; an organ without a fact in the year has zeros everywhere. Only of the current organ and those below. */
export async function countTables(
  db: Reader,
  organs: readonly number[],
  year: number,
  form: Form,
): Promise<Map<number, Required<YearFigures>>> {
  const two = await countTable2(db, organs, year, form);
  const three = await db.query<Count>({ ...COUNT3, values: [organs, year] });
  const four = await db.query<CaseCount>({ ...COUNT4, values: [organs, year] });
  const [counts, cases] = [byOrgan(three.rows), byOrgan(four.rows)];
  return new Map(
    organs.map((organ) => [
      organ,
      {
        table2: two.get(organ) as Figures2,
        table3: figures3(form, counts.get(organ) ?? []),
        table4: figures4(form, cases.get(organ) ?? []),
      },
    ]),
  );
}

/** Table 二 alone. */
export async function countTable2(
  db: Reader,
  organs: readonly number[],
  year: number,
  form: Form,
): Promise<Map<number, Figures2>> {
  const { rows } = await db.query<RegisterCount>({ ...COUNT2, values: [organs, year] });
  const sums = byOrgan(rows);
  return new Map(
    organs.map((organ) => {
      const known = new Map((sums.get(organ) ?? []).map((row) => [row.register, row]));
      return [organ, figuresOf2(form, (row, counts) => known.get(row)?.[counts] ?? 0)];
    }),
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

const COUNT2 = { name: 'count_table2', text: 'select * from count_table2($1, $2)' };
const COUNT3 = { name: 'count_table3', text: 'select * from count_table3($1, $2)' };
const COUNT4 = { name: 'count_table4', text: 'select * from count_table4($1, $2)' };

const CARRIED_OUT = { name: 'count_carried_out', text: 'select * from count_carried_out($1, $2)' };
