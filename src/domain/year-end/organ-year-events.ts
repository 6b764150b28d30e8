import type { LegalDate } from '../law/legal-date.js';
import type { Form } from './forms/form.js';
import type { OpeningEvent } from './opening-events.js';
import type { OrganSupervisionEvent } from './organ-supervision.js';
import type { ReportEvent } from './report/report-events.js';
import type { Figures3 } from './tabulate.js';
import type { Figures4 } from './tabulate-proceedings.js';
import type { Figures2 } from './tabulate-registers.js';

/** The figures of one year. */
export interface YearFigures {
  /** Left out by locks of the time when the registers of Table 二 were not kept yet. */
  table2?: Figures2;
  table3: Figures3;
  table4: Figures4;
}

/** Only the cells that change, totals included: table → row (for Table 四 the group) → column → figure. */
export interface Cells {
  table2?: Record<string, Record<string, number>>;
  table3?: Record<string, Record<string, number>>;
  table4?: Record<string, Record<string, number>>;
}

/** What an adjustment is about; empty where it is about the year as a whole. */
export interface AdjustmentSubject {
  application?: string;
  registerNo?: string;
  caseNo?: string;
  /** A line of a register of proactive disclosure: its row, its id and what it is about. */
  register?: string;
  entry?: string;
  document?: string;
}

export interface YearEndRunBegun {
  type: 'YearEndRunBegun';
  year: number;
  on: LegalDate;
}

/** All that the run did in this year, however often it was broken off and by how many processes it was carried out. */
export interface YearEndRunCompleted {
  type: 'YearEndRunCompleted';
  year: number;
  on: LegalDate;
  carriedOver: number;
  withdrawn: number;
}

/** Art. 50: the report of the year is closed. `position` and `chain` name the log that the figures stand on. */
export interface AnnualReportLocked extends YearFigures {
  type: 'AnnualReportLocked';
  year: number;
  on: LegalDate;
  edition: Form['edition'];
  position: number;
  chain: string;
  /** Versions of the law, of the working calendar and of the program that counted. */
  law: string;
  calendar: string;
  code: string;
  /** SHA-256 of `lockedBytes`. */
  sha256: string;
}

/**
 * What a year closed as "before the register" has counted. Written down when the first fact comes to light that it would
 * have counted otherwise: nothing was published, so the adjustments need something to stand on.
 */
export interface EarlierYearClosed extends YearFigures {
  type: 'EarlierYearClosed';
  year: number;
  on: LegalDate;
}

/** What a locked year would have counted otherwise, had it been known; the published figures stay. */
export interface PriorYearAdjustment {
  type: 'PriorYearAdjustment';
  year: number;
  on: LegalDate;
  subject: AdjustmentSubject;
  reason: string;
  cellsBefore: Cells;
  cellsAfter: Cells;
}

/** What a unit has brought to a whole: its lock, and how far its report had come. */
export interface CompiledUnit {
  code: string;
  name: string;
  position: number;
  sha256: string;
  report: 'missing' | 'drafted' | 'submitted' | 'returned' | 'accepted' | 'published';
}

/** Art. 49 ¶2: the whole of a government with its units is closed; its report is written on these figures. */
export interface CompilationFrozen extends Required<YearFigures> {
  type: 'CompilationFrozen';
  year: number;
  on: LegalDate;
  edition: Form['edition'];
  units: readonly CompiledUnit[];
  /** Of the log of the organ that compiles. */
  position: number;
  /** SHA-256 of all else that is said, as JSON with sorted keys. */
  sha256: string;
}

/** What happened to the year of an organ. Stored for ever: add types and optional fields, never rename or remove. */
export type OrganYearEvent =
  | YearEndRunBegun
  | YearEndRunCompleted
  | AnnualReportLocked
  | EarlierYearClosed
  | PriorYearAdjustment
  | OpeningEvent
  | CompilationFrozen
  | OrganSupervisionEvent
  | ReportEvent;
