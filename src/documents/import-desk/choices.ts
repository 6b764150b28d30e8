import type { ApplicantCategory } from '../../domain/applications/outcomes.js';
import type { Meaning, WordKind } from './free-words.js';
import type { Target } from './head-words.js';

/** What a clerk has decided of one file; what is not decided is as suggested, or asked. */
export interface Choices {
  /** The sheets to import, by name; null: as suggested. */
  sheets: string[] | null;
  /** Where the heads stand, when they are found wrongly. */
  headLines: { sheet: string; line: number }[];
  columns: { head: string; target: Target }[];
  words: { kind: WordKind; word: string; means: Meaning | 'refuse' }[];
  /** The year of dates that name none. */
  years: { sheet: string; year: number }[];
  answers: Answers;
}

export interface Answers {
  /** A day without its year is that of the year of the receipt, or the next one where it would lie before it. */
  yearTurn?: boolean | undefined;
  /** `20.3.5` is 2020-03-05. */
  twoDigitYears?: boolean | undefined;
  /** `43895` is a date of Excel. */
  serialDates?: boolean | undefined;
  /** Register numbers begin anew each year: `12` is to be `2020-12`. */
  numberByYear?: boolean | undefined;
  /** Of rows that name none; `by_name`: as the name of the applicant tells. */
  category?: ApplicantCategory | 'by_name' | undefined;
}

export const NO_CHOICES: Choices = { sheets: null, headLines: [], columns: [], words: [], years: [], answers: {} };

/** What an organ has decided at its imports: its own dictionary. */
export type Remembered = Pick<Choices, 'columns' | 'words'>;

export const NOTHING_REMEMBERED: Remembered = { columns: [], words: [] };

/** What is kept sealed of an import beside its file. */
export interface ImportDesk {
  name: string;
  choices: Choices;
  /** The organ's dictionary as it was when the file came: the import does what the dry run has shown. */
  remembered: Remembered;
  /** The account that has ordered the import. */
  orderedBy?: string;
}

/** The dictionary with what has been decided now. A word whose rows are refused is asked again the next time. */
export function remembering(before: Remembered, { columns, words }: Remembered): Remembered {
  const heads = new Map([...before.columns, ...columns].map((one) => [one.head, one]));
  const told = words.filter(({ means }) => means !== 'refuse');
  const known = new Map([...before.words, ...told].map((one) => [`${one.kind} ${one.word}`, one]));
  return { columns: [...heads.values()].slice(-MOST_KEPT), words: [...known.values()].slice(-MOST_KEPT) };
}

const MOST_KEPT = 2_000;
