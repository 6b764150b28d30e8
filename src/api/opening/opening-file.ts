import { readPublished } from '../../documents/published-report/read-published.js';
import { type LaidTable, layOut } from '../../documents/table-layout.js';
import { Refusal } from '../../domain/refusals.js';
import type { Form } from '../../domain/year-end/forms/form.js';
import { FORMS } from '../../domain/year-end/forms/forms.js';
import { lintReport } from '../../domain/year-end/lint-report.js';
import { figuresOfYear, type PublishedFigures } from '../../domain/year-end/opening-balance.js';
import type { Finding } from '../../domain/year-end/published-report.js';
import type { Figures3 } from '../../domain/year-end/tabulate.js';
import type { Figures4 } from '../../domain/year-end/tabulate-proceedings.js';
import { type Uploaded, understood } from '../imports/upload.js';

interface ReadReport {
  brought: PublishedFigures;
  findings: Finding[];
}

interface Judged {
  /** Why it cannot be entered. */
  refusal: string | null;
  events: string[];
}

const WITHOUT_NAME = '公布的年度报告';

/** The published report in a file, which has to be one of this year. Throws `BadRequest`, `opening_unread`, `opening_other_year`. */
export async function readReport({ name, bytes }: Uploaded, year: number): Promise<ReadReport> {
  const report = await understood(readPublished, bytes);
  return { brought: figuresOfYear(report, name || WITHOUT_NAME, year), findings: lintReport(report) };
}

/** What becomes of the order. Of a dry run a refusal is part of the answer: what was read is wanted beside it. */
export async function judged(order: () => Promise<object>, dryRun: boolean): Promise<Judged> {
  try {
    const { events } = (await order()) as { events: string[] };
    return { refusal: null, events };
  } catch (error) {
    if (dryRun && error instanceof Refusal) return { refusal: error.message, events: [] };
    throw error;
  }
}

/** What was read, as the form prints it. */
export function toldOf(year: number, { brought, findings }: ReadReport, done: Judged) {
  const { edition, source } = brought;
  const form = FORMS.find((one) => one.edition === edition) as Form;
  return { year, edition, source, tables: tablesRead(form, brought), findings, ...done };
}

/** A cell that was not read is no nought. */
function tablesRead(form: Form, { table2, table3, table4 }: PublishedFigures): LaidTable[] {
  const figures = { table2, table3: table3 as Figures3, table4: table4 as Figures4 };
  const known: PublishedFigures['table2'] = { ...table2, ...table3, ...table4 };
  return layOut(figures, form).map((table) => ({
    ...table,
    body: table.body.map((cells) =>
      cells.map((cell) => {
        if (!cell.at || known[cell.at.row]?.[cell.at.column] !== undefined) return cell;
        const { amount: _, ...unread } = cell;
        return { ...unread, content: '—' };
      }),
    ),
  }));
}
