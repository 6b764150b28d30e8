import type { Reader } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { OrganState } from '../../domain/organs/organ.js';
import { authorityOf } from '../../domain/organs/tree.js';
import { formForYear } from '../../domain/year-end/forms/forms.js';
import { type OrganYear, reportYears, untouchedYear } from '../../domain/year-end/organ-year.js';
import { isCorrection } from '../../domain/year-end/report/annual-report.js';
import { assess, type ReportSources } from '../../domain/year-end/report/assess.js';
import type { ReportTables } from '../../domain/year-end/report/figures.js';
import type { ReportFacts } from '../../domain/year-end/report/report-commands.js';
import { organYears } from '../acting/act-on-year.js';
import { headOf } from '../fold-log.js';
import { knownForest } from '../forest.js';
import { reportFigures } from './report-figures.js';
import { adjustedFigures, checksOfUnits, figuresOfUnits, figuresOfWhole, unitsOf, unitsOfWholeNow } from './whole.js';

/** What the report of a year is written from, and all years of its organ: `db` at one moment. */
export interface KnownReport extends ReportSources {
  years: OrganYear[];
  whole: boolean;
}

/** Of an organ with units below it at the end of the year the whole, else its own level. Throws `form_unknown`. */
export async function reportSources(db: Reader, organ: number, code: string, year: number): Promise<KnownReport> {
  const form = formForYear(year);
  const { position: head } = await headOf(db, organ);
  const years = await organYears(db, organ);
  const state = years.find((one) => one.year === year) ?? untouchedYear(year);
  const forest = await knownForest(db);
  const members = unitsOf(code, forest, year);
  const units = await unitsOfWholeNow(db, members, year, form);
  const whole = members.length > 1;
  const closing = (whole ? state.frozen : state.locked) ?? null;
  const tables = whole ? figuresOfWhole(units, state.frozen) : figuresOfUnits(units);
  const told = { tables, adjusted: adjustedFigures(units) };
  const figures = await reportFigures(db, { code, year, years, forest }, told);
  const corrected = state.report && isCorrection(state.report);
  return {
    organ: code,
    edition: form.edition,
    year: state,
    years,
    figures,
    whole,
    closed: closing !== null,
    checks: checksOfUnits(form, year, tables, units),
    position: closing && !corrected ? closing.position : head,
  };
}

/** How the report of an organ's own level would be locked with these tables. */
export async function reportToLock(
  db: Reader,
  organ: number,
  year: number,
  years: readonly OrganYear[],
  tables: ReportTables,
): Promise<{ report?: string; whole?: boolean }> {
  const state = years.find((one) => one.year === year);
  if (!state?.report) return {};
  const { rows } = await db.query<{ code: string }>('select code from organ where organ_id = $1', [organ]);
  const code = rows[0]?.code ?? '';
  const forest = await knownForest(db);
  if (unitsOf(code, forest, year).length > 1) return { whole: true };
  const figures = await reportFigures(db, { code, year, years, forest }, { tables, adjusted: tables });
  const { edition } = formForYear(year);
  const sources = { organ: code, edition, year: state, figures, closed: false, checks: [], position: 0 };
  const { digest } = assess(sources) ?? {};
  return digest === undefined ? {} : { report: digest };
}

/** What a decision about the report may know. */
export function reportFacts(
  known: KnownReport,
  organ: OrganState,
  today: LegalDate,
  by: ReportFacts['by'],
): ReportFacts {
  const { year, years, figures, whole, closed } = known;
  const { lockedThrough } = reportYears(years);
  return {
    today,
    by,
    organ,
    authority: authorityOf(organ, today),
    year,
    figures,
    whole,
    closed,
    assessed: assess(known),
    closedUnpublished: year.locked === null && year.year <= (lockedThrough ?? 0),
  };
}
