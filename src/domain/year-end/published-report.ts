import type { Form } from './forms/form.js';
import type { Check } from './reconcile.js';

/** One thing noticed about a published report; `at` is a row, a column, a section or the table as a whole. */
export type Finding = Omit<Check, 'ok'>;

export type PublishedTable = Record<string, Record<string, number>>;
export type SectionKey = keyof Form['headings'];

/** A section heading as it stands on the page. */
export interface PublishedHeading {
  /** Its number as printed, such as 三、; empty where there is none, null where the document counts its headings itself. */
  number: string | null;
  /** The words of the form, not merely words like them. */
  exact: boolean;
}

/** What was read of a published annual report. A row or a cell that could not be read for certain is not there. */
export interface PublishedReport {
  title: string | null;
  year: number | null;
  edition: Form['edition'] | null;
  table2: PublishedTable;
  table3: PublishedTable;
  table4: PublishedTable;
  headings: Partial<Record<SectionKey, PublishedHeading>>;
  /** The paragraphs of the sections of text. */
  text: Record<'overview' | 'problems' | 'other', string[]>;
  /** What the reading itself has to say: what could not be placed, what was blank. */
  reading: Finding[];
}
