import type { Stakes } from '../../domain/year-end/at-stake.js';

/** What became of a row of an old ledger, or would become of it. */
export interface FoundLine {
  sheet: string;
  line: number;
  /** Null where the row names none. */
  registerNo: string | null;
  result: 'imported' | 'updated' | 'unchanged' | 'refused';
  refused: { field: string; code: string; message: string }[];
  violations: number;
  /** Closed years that it adjusts. */
  years: number[];
}

/** The figures of a run. */
export interface ImportTotals {
  imported: number;
  updated: number;
  unchanged: number;
  refused: number;
  violations: number;
  /** Rows that adjust a closed year. */
  adjustments: number;
  /** Applications newly registered, by the year of their receipt and of their reply. */
  received: Record<string, number>;
  closed: Record<string, number>;
  stakes: Stakes;
}

export const NO_TOTALS: ImportTotals = {
  imported: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  violations: 0,
  adjustments: 0,
  received: {},
  closed: {},
  stakes: {},
};
