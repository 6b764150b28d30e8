import { sortedKeys } from '../canonical.js';
import type { Form } from '../forms/form.js';
import type { OrganYear } from '../organ-year.js';
import type { Check } from '../reconcile.js';
import { type AnnualReport, digestOfReport, isCorrection, type ReportContent } from './annual-report.js';
import { figureValues, type ReportFigures, type ReportTables } from './figures.js';
import { checksOfText } from './report-checks.js';
import { asRead } from './report-text.js';

/** What a report is written from. */
export interface ReportSources {
  /** The code of the organ. */
  organ: string;
  edition: Form['edition'];
  year: OrganYear;
  /** Of a closed year as it was closed, else as they are counted now. */
  figures: ReportFigures;
  /** The figures are fixed: the year is locked, or the whole that the report is about is frozen. */
  closed: boolean;
  /** Every rule that concerns the tables. */
  checks: readonly Check[];
  /** The log that the figures stand on. */
  position: number;
}

/** A report as it stands on its figures. */
export interface Assessed {
  content: ReportContent;
  /** `digestOfReport` of the content: what is signed, submitted and published. */
  digest: string;
  checks: Check[];
  position: number;
}

/** Null before the first draft. */
export function assess({ organ, edition, year, figures, closed, checks, position }: ReportSources): Assessed | null {
  const { report } = year;
  if (!report) return null;
  const told = figuresToTell(figures, isCorrection(report));
  const values = figureValues(year.year, told);
  const content = { organ, year: year.year, edition, ...printed(closed, report, figures.tables, told, values) };
  return {
    content,
    digest: digestOfReport(content),
    checks: [...checks, ...checksOfText(year.year, report.draft.sections, values, figures.log)],
    position,
  };
}

/** A corrected edition tells the figures with every adjustment since the year was closed. */
export const figuresToTell = (figures: ReportFigures, corrected: boolean): ReportFigures =>
  corrected ? { ...figures, tables: figures.adjusted } : figures;

type Printed = Pick<ReportContent, 'text' | 'tables' | 'adjusted'>;

/** Once the year is closed, what was submitted stays as it was read then; what was published stays for ever. */
function printed(
  closed: boolean,
  report: AnnualReport,
  tables: ReportTables,
  told: ReportFigures,
  values: Parameters<typeof asRead>[1],
): Printed {
  const { draft, submitted } = report;
  const read = () => {
    const { faults: _, ...text } = asRead(draft.sections, values);
    return text;
  };
  if (isCorrection(report)) return { text: read(), ...besides(tables, told.tables) };
  const last = report.published.at(-1);
  if (last) return { text: last.text, ...besides(last.asPublished ?? tables, last.asAdjusted) };
  return { text: closed && submitted ? submitted.text : read(), tables };
}

/** The adjusted figures stand beside the published ones where they differ. */
const besides = (tables: ReportTables, adjusted: ReportTables | undefined): Pick<Printed, 'tables' | 'adjusted'> => ({
  tables,
  ...(adjusted && canonical(adjusted) !== canonical(tables) && { adjusted }),
});

const canonical = (tables: ReportTables): string => JSON.stringify(sortedKeys(tables));
