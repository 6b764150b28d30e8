import type { Form } from './forms/form.js';
import type { Check } from './reconcile.js';
import type { Figures3 } from './tabulate.js';
import type { Figures4 } from './tabulate-proceedings.js';
import type { Figures2 } from './tabulate-registers.js';

/** `missing`: neither a fact of the year nor its year-end run; a unit with nothing reports zeros, which is something else. */
export type UnitStatus = 'provisional' | 'locked' | 'missing';

/** The year-end tables of one organ, or of an organ with all below it, as screens, files and the command line give them. */
export interface YearEndTables {
  organ: { code: string; name: string };
  year: number;
  edition: Form['edition'];
  /** `provisional` until the year is locked, or closed by the lock of a later one. */
  status: 'provisional' | 'locked';
  /** The position of the organ's log that the figures stand on. */
  position: number;
  /** The chain value of the log there, as hexadecimal digits; null of an empty log. */
  chain: string | null;
  table2: Figures2;
  table3: Figures3;
  table4: Figures4;
  checks: Check[];
  /** Of a whole: where each organ in it stands. */
  units?: { code: string; name: string; status: UnitStatus }[];
}
