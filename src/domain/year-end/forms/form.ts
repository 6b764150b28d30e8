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

/** What a column of Table 二 takes from the registers of proactive disclosure (annual-report-form §4). */
export type Counts2 =
  | 'made'
  | 'disclosed'
  | 'repealed'
  | 'in_force'
  | 'public'
  | 'items_before'
  | 'items_changed'
  | 'decisions'
  | 'fees'
  | 'projects'
  | 'purchases';

export interface FormColumn2 {
  readonly code: string;
  readonly label: string;
  readonly counts: Counts2;
  /** Of an amount of money, which may have decimals; the registers keep fen. */
  readonly unit?: '万元' | '元';
}

/** The rows of Table 二 that stand under one item of art. 20, with heads of their own. */
export interface FormBlock {
  readonly heading: string;
  readonly columns: readonly FormColumn2[];
  readonly rows: readonly { readonly code: string; readonly label: string }[];
}

/** One edition of the statutory form, as data. A new edition is a new file; an old one is never edited. */
export interface Form {
  readonly edition: 'cn-2019' | 'cn-2021';
  readonly forYears: { readonly from: number; readonly through: number | null };
  /** The notice that lays it down. */
  readonly source: string;
  /** Of the whole report; `{organ}` and `{year}` are filled in. */
  readonly title: string;
  /** Of the six sections, in their order. */
  readonly headings: Readonly<Record<'overview' | 'table2' | 'table3' | 'table4' | 'problems' | 'other', string>>;
  /** Stands over the row labels of each block of Table 二. */
  readonly information: string;
  readonly table2: readonly FormBlock[];
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
