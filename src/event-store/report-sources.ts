import type { Reader } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { OrganState } from '../domain/organs/organ.js';
import { policyOn } from '../domain/organs/policies.js';
import { asOn } from '../domain/organs/tree.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import { type OrganYear, publishedOf, reportYears, untouchedYear } from '../domain/year-end/organ-year.js';
import type { YearFigures } from '../domain/year-end/organ-year-events.js';
import { type Around, reconcileYear } from '../domain/year-end/reconcile-year.js';
import { isCorrection } from '../domain/year-end/report/annual-report.js';
import { assess, type ReportSources } from '../domain/year-end/report/assess.js';
import type { ReportTables } from '../domain/year-end/report/figures.js';
import type { ReportFacts } from '../domain/year-end/report/report-commands.js';
import { carriedOut } from '../domain/year-end/tabulate.js';
import type { Figures2 } from '../domain/year-end/tabulate-registers.js';
import { organYears } from './act-on-year.js';
import { casesAround } from './cases-around.js';
import { countCarriedOut, countTable2, countTables } from './count-ledger.js';
import { headOf } from './fold-log.js';
import { publishedTables, reportFigures } from './report-figures.js';

/** What the report of a year is written from, and all years of its organ: `db` at one moment. */
export interface KnownReport extends ReportSources {
  years: OrganYear[];
}

/** Throws `form_unknown`. */
export async function reportSources(db: Reader, organ: number, code: string, year: number): Promise<KnownReport> {
  const form = formForYear(year);
  const { position } = await headOf(db, organ);
  const years = await organYears(db, organ);
  const state = years.find((one) => one.year === year) ?? untouchedYear(year);
  const counted = (await countTables(db, [organ], year, form)).get(organ) as Required<YearFigures>;
  const tables = state.locked ? publishedTables(state.locked, counted) : counted;
  const corrected = state.report && isCorrection(state.report);
  const figures = await reportFigures(db, organ, year, years, tables);
  return {
    ...{ organ: code, edition: form.edition, year: state, years, figures },
    checks: reconcileYear(form, year, tables, await aroundOf(db, organ, year, years)),
    position: state.locked && !corrected ? state.locked.position : position,
  };
}

/** What the tables of a year are compared with, for one organ. */
async function aroundOf(db: Reader, organ: number, year: number, years: readonly OrganYear[]): Promise<Around> {
  const before = years.find((one) => one.year === year - 1);
  const form = formForYear(year);
  const published = before ? publishedOf(before) : null;
  const byRun = async () => (await countCarriedOut(db, [organ], year - 1)).get(organ) ?? carriedOut([]);
  return {
    lastYear2:
      (published?.edition === form.edition ? published.table2 : undefined) ??
      ((await countTable2(db, [organ], year - 1, form)).get(organ) as Figures2),
    carriedOut: published?.table3 ?? (before?.runCompleted ? await byRun() : null),
    explained: before?.opening?.explained ?? [],
    cases: (await casesAround(db, [organ], year)).get(organ) ?? [],
  };
}

/** The digest of the report as it would be locked with these tables; null where none is written. */
export async function digestOfReportOf(
  db: Reader,
  organ: number,
  year: number,
  years: readonly OrganYear[],
  tables: ReportTables,
): Promise<string | null> {
  const state = years.find((one) => one.year === year);
  if (!state?.report) return null;
  const { rows } = await db.query<{ code: string }>('select code from organ where organ_id = $1', [organ]);
  const figures = await reportFigures(db, organ, year, years, tables);
  const { edition } = formForYear(year);
  const sources = { organ: rows[0]?.code ?? '', edition, year: state, figures, checks: [], position: 0 };
  return assess(sources)?.digest ?? null;
}

/** What a decision about the report may know. */
export function reportFacts(
  known: KnownReport,
  organ: OrganState,
  today: LegalDate,
  by: ReportFacts['by'],
): ReportFacts {
  const { year, years, figures } = known;
  const { lockedThrough } = reportYears(years);
  return {
    ...{ today, by, organ, authority: authorityOf(organ, today), year, figures, assessed: assess(known) },
    closedUnpublished: year.locked === null && year.year <= (lockedThrough ?? 0),
  };
}

/** Art. 3 ¶4, 49 ¶1: the organ above; nobody here where the organ belongs to the system of its own authority. */
export const authorityOf = (organ: OrganState, today: LegalDate): string | null =>
  policyOn('underVerticalLeadership', today, organ.policies) ? null : asOn(organ, today).parent;
