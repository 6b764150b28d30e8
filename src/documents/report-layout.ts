import type { Form } from '../domain/year-end/forms/form.js';
import type { ReportText } from '../domain/year-end/report/report-text.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import {
  type LaidTable,
  layOut2,
  layOut3,
  layOut4,
  standsOn,
  titleOf,
  titleOfTables,
  unitLines,
} from './table-layout.js';

export interface LaidSection {
  heading: string;
  content: LaidTable | readonly string[];
}

/** The report as it is printed: its sections in the order of the form. */
export interface LaidReport {
  title: string;
  sections: readonly LaidSection[];
  standsOn: string;
  /** Of a whole: its units. */
  units: readonly string[];
}

/** All six sections, or without a text the three that are tables. */
export function layOutReport(tables: YearEndTables, form: Form, text: ReportText | null): LaidReport {
  const { overview, problems, other } = form.headings;
  const words = (heading: string, section: keyof ReportText): LaidSection[] =>
    text ? [{ heading, content: text[section] }] : [];
  const table = (laid: LaidTable): LaidSection => ({ heading: laid.heading, content: laid });
  return {
    title: text ? titleOf(tables, form) : titleOfTables(tables, form),
    sections: [
      ...words(overview, 'overview'),
      table(layOut2(form, tables.table2)),
      table(layOut3(form, tables.table3)),
      table(layOut4(form, tables.table4)),
      ...words(problems, 'problems'),
      ...words(other, 'other'),
    ],
    standsOn: standsOn(tables, form),
    units: text ? [] : unitLines(tables),
  };
}

export const isTable = (content: LaidSection['content']): content is LaidTable => 'body' in content;
