import type { ApplicantCategory, Outcome } from '../../applications/outcomes.js';
import type { ProceedingColumn } from '../tabulate-proceedings.js';

/** How a row of Table 三 gets its figures. */
export type Counts = 'received' | 'carried_in' | 'closed' | 'sum' | 'carried_out';

export interface FormRow {
  readonly code: string;
  /** The label cells as printed, outermost first. */
  readonly path: readonly string[];
  readonly counts: Counts;
  /** For `closed`: the outcomes that fall into this row. */
  readonly outcomes?: readonly Outcome[];
}

export interface FormColumn {
  readonly code: ApplicantCategory;
  readonly label: string;
  /** The head that stands over it. */
  readonly group?: string;
}

/** One edition of the statutory form, as data. A new edition is a new file; an old one is never edited. */
export interface Form {
  readonly edition: 'cn-2019' | 'cn-2021';
  readonly forYears: { readonly from: number; readonly through: number | null };
  /** The notice that lays it down. */
  readonly source: string;
  /** Of the whole report; `{organ}` and `{year}` are filled in. */
  readonly title: string;
  /** Of the sections that are tables. */
  readonly headings: { readonly table3: string; readonly table4: string };
  /** Stands over the row labels of Table 三. */
  readonly headNote: string;
  /** Stands over all columns of Table 三. */
  readonly applicants: string;
  /** The last column of each table. */
  readonly total: string;
  readonly columns: readonly FormColumn[];
  readonly table3: readonly FormRow[];
  /** Printed on the form: the left rows together equal the right rows, in each column. */
  readonly mustAgree: readonly { rule: string; left: readonly string[]; right: readonly string[] }[];
  readonly table4: readonly {
    code: 'review' | 'litigation.direct' | 'litigation.after_review';
    path: readonly string[];
  }[];
  /** The columns of each group of Table 四, before its total. */
  readonly table4Columns: readonly { code: ProceedingColumn; label: string }[];
}
