import type { Outcome } from './form.js';
import type { Day, ToldOfApplication, ToldOfLooseCase } from './told.js';

/** What chance says of one step: which kind, how many days after the last one, how many days until it is recorded. */
export interface StepDice {
  pick: number;
  /** 0: any kind at all, fitting or not. */
  astray: number;
  gap: number;
  lag: number;
  choice: number;
}

export type Phase = 'submitted' | 'open' | 'correction' | 'payment' | 'closed' | 'redone' | 'over' | 'no application';
export type ToldOfLife = ToldOfApplication | ToldOfLooseCase;

/** What the planner keeps in mind; not what is true, since much of what it plans may be refused. */
export interface Life {
  /** The application, or what the numbers of cases without one begin with. */
  name: string;
  phase: Phase;
  day: Day;
  recordedOn: Day;
  submittedOn: Day;
  /** The first day on which something happened after the receipt. */
  touchedOn: Day | null;
  notices: Day[];
  cases: { caseNo: string; review: boolean; appealed: boolean; pending: boolean }[];
  closing: { on: Day; outcome: Outcome; docNo: string | null };
  told: { recordedOn: Day; told: ToldOfLife }[];
}

export const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
