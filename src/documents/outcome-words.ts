import { isOutcome, OUTCOMES, type Outcome } from '../domain/applications/outcomes.js';
import { FORMS } from '../domain/year-end/forms/forms.js';

/** Written without numbering, quotes and spaces, so that the labels of both editions and a clerk's hand meet. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\(?[一二三四五六七八九十\d]+[).、]|^\d+/g, '')
    .replace(/[\s“”"'’‘「」()[\]:;,、。—–\-/]/g, '');

/** A leaf of the form is stored as its own outcome, or coarsely where the row holds several. */
const coarse = (row: string): Outcome => (isOutcome(row) ? row : 'other.misc');

const WORDS = new Map<string, Outcome>([
  ...FORMS.flatMap(({ table3 }) =>
    table3
      .filter((row) => row.counts === 'closed')
      .map((row) => [bare(row.path.at(-1) ?? ''), coarse(row.code)] as const)
      .filter(([words]) => words !== '其他'),
  ),
  ...Object.entries(OUTCOMES).map(([code, { label }]) => [bare(label), code as Outcome] as const),
  [bare('部分公开'), 'partially_granted'],
  [bare('其他'), 'other.misc'],
  ['other', 'other.misc'],
]);

/** The outcome that a ledger names by code, by row code or by the label printed on the form; null when not understood. */
export const outcomeOf = (words: string): Outcome | null =>
  isOutcome(words) ? words : (WORDS.get(words) ?? WORDS.get(bare(words)) ?? null);
