import type { ApplicantCategory } from '../applications/outcomes.js';
import type { LegalDate } from '../law/legal-date.js';
import type { Form } from './forms/form.js';
import type { CarryExplained } from './reconcile.js';
import type { Figures3 } from './tabulate.js';
import type { Figures4 } from './tabulate-proceedings.js';

/** The published tables of the year before an organ began with the register; entered again, the last ones count. */
export interface OpeningBalanceEntered {
  type: 'OpeningBalanceEntered';
  year: number;
  on: LegalDate;
  edition: Form['edition'];
  table2: Record<string, Record<string, number>>;
  table3: Figures3;
  table4: Figures4;
  /** Where they were taken from. */
  source: string;
}

/** Why fewer or more applications are registered as open than were published; holds for this difference only. */
export interface OpeningDifferenceExplained {
  type: 'OpeningDifferenceExplained';
  year: number;
  on: LegalDate;
  column: ApplicantCategory;
  /** Published less registered. */
  difference: number;
  words: string;
}

/** The year counts as closed from now on, with all before it. */
export interface OpeningBalanceClosed {
  type: 'OpeningBalanceClosed';
  year: number;
  on: LegalDate;
}

export type OpeningEvent = OpeningBalanceEntered | OpeningDifferenceExplained | OpeningBalanceClosed;

export interface Opening extends Omit<OpeningBalanceEntered, 'type' | 'year'> {
  explained: readonly CarryExplained[];
  closedOn: LegalDate | null;
}
