import { withoutNumber } from '../plain-words.js';
import type { Token } from './tokens.js';

/** Where a label was found on a page, by its first and last token. */
export interface FoundLabel {
  code: string;
  first: number;
  last: number;
}

interface Sought {
  code: string;
  /** Plain, without number and brackets. */
  label: string;
}

interface Candidate extends FoundLabel {
  row: number;
  start: number;
  end: number;
  score: number;
}

/** As much of a label as stands on its first printed line, however narrow the column. */
const PREFIX = 8;
const LONGEST_PAGE = 200_000;
/** Of a label that a text repeats without end so many places are looked at, those in front of figures first. */
export const MOST_PLACES = 60;

/**
 * Finds the labels of a table on a page, in the order of the form: misprints, line breaks and figures inside a label do no
 * harm, and of what the text says twice the place counts that fits with the others. Labels that are not there are left out.
 * `overSeveral`: labels of several rows, which may stand in pieces beside those of the rows.
 */
export function findLabels(
  tokens: readonly Token[],
  sought: readonly Sought[],
  overSeveral: readonly string[],
): FoundLabel[] {
  const { letters, tokenAt } = lettersOf(tokens, overSeveral);
  const candidates = sought
    .flatMap(({ code, label }, row) =>
      occurrences(tokens, letters, tokenAt, label)
        .map(({ start, end, cost }): Candidate => {
          const [first, last] = [tokenAt[start] ?? 0, tokenAt[end - 1] ?? 0];
          return { code, row, start, end, first, last, score: 10 - 3 * cost + (figuresFollow(tokens, last) ? 3 : 0) };
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_PLACES),
    )
    .sort((a, b) => a.start - b.start);
  return bestChain(candidates).map(({ code, first, last }) => ({
    code,
    first: numberOf(tokens, first, overSeveral),
    last,
  }));
}

/** The words of the page; figures stand between those of a label that goes on below them, and count for nothing. */
function lettersOf(tokens: readonly Token[], overSeveral: readonly string[]): { letters: string; tokenAt: number[] } {
  const tokenAt: number[] = [];
  const parts: string[] = [];
  for (const [i, { words }] of tokens.entries()) {
    const part = isAside(tokens, i, overSeveral) ? '' : (words ?? '');
    if (tokenAt.length + part.length > LONGEST_PAGE) break;
    parts.push(part);
    for (let k = 0; k < part.length; k++) tokenAt.push(i);
  }
  return { letters: parts.join(''), tokenAt };
}

function wordsBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.figure) before--;
  return before;
}

function wordsBehind(tokens: readonly Token[], at: number): number {
  let behind = at + 1;
  while (tokens[behind]?.figure) behind++;
  return behind;
}

/** A piece of a label of several rows, in front of that of a row. */
function isAside(tokens: readonly Token[], at: number, overSeveral: readonly string[]): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  const { words } = here ?? {};
  if (words === undefined || next?.words === undefined || next.line !== here?.line) return false;
  return overSeveral.some((label) => label.includes(words));
}

const isNumber = (words: string): boolean => words !== '' && withoutNumber(words) === '';

/** The number of a label that stands alone on its first line, the figures of the row beside it. */
function numberOf(tokens: readonly Token[], label: number, overSeveral: readonly string[]): number {
  let first = label;
  while (isAside(tokens, first - 1, overSeveral)) first--;
  const before = wordsBefore(tokens, first);
  const { words = '', line } = tokens[before] ?? {};
  return isNumber(words) && before < first - 1 && tokens[before + 1]?.line === line ? before : label;
}

/** A wrapped label has its figures behind its first lines. */
function figuresFollow(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1, last + 4).some(({ figure }) => figure !== undefined);
}

export interface Occurrence {
  start: number;
  end: number;
  cost: number;
}

function occurrences(
  tokens: readonly Token[],
  letters: string,
  tokenAt: readonly number[],
  label: string,
): Occurrence[] {
  if (label.length < 4) return standing(tokens, tokenAt, label);
  const pattern = label.slice(0, PREFIX);
  return pattern.length === 4 ? exact(letters, pattern) : alike(letters, pattern, Math.floor(pattern.length / 4));
}

/**
 * A short label such as 其他 is one only where it stands by itself, its number aside, in front of figures; or around them,
 * its number in front.
 */
function standing(tokens: readonly Token[], tokenAt: readonly number[], label: string): Occurrence[] {
  const found: Occurrence[] = [];
  const ends = new Map(tokenAt.map((token, i) => [token, i + 1] as const));
  for (const [i, { words }] of tokens.entries()) {
    if (words === undefined || !tokens[i + 1]?.figure) continue;
    const behind = words.endsWith(label) ? i : wordsBehind(tokens, i);
    const whole = behind === i ? words : words + (tokens[behind]?.words ?? '');
    const end = ends.get(behind);
    if (!whole.endsWith(label) || end === undefined) continue;
    const number = whole.slice(0, -label.length);
    const alone = behind === i ? number === '' || /[.、)】〕\d七]$/.test(number) : isNumber(number);
    if (alone) found.push({ start: end - (behind === i ? label.length : whole.length), end, cost: 0 });
  }
  return found;
}

function exact(letters: string, pattern: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = letters.indexOf(pattern); at >= 0; at = letters.indexOf(pattern, at + 1))
    found.push({ start: at, end: at + pattern.length, cost: 0 });
  return found;
}

/**
 * Where the text comes within `most` edits of the pattern (Sellers 1980): for each end the fewest edits and where that
 * match begins; of neighbouring ends the best.
 */
export function alike(letters: string, pattern: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  const width = pattern.length;
  const costs = Int32Array.from({ length: width + 1 }, (_, i) => i);
  const starts = new Int32Array(width + 1);
  for (let j = 0; j < letters.length; j++) {
    let [costBefore, startBefore] = [0, j];
    starts[0] = j + 1;
    for (let i = 1; i <= width; i++) {
      const same = costBefore + (pattern[i - 1] === letters[j] ? 0 : 1);
      const [skipped, added] = [(costs[i] ?? 0) + 1, (costs[i - 1] ?? 0) + 1];
      const cost = Math.min(same, skipped, added);
      const start = cost === same ? startBefore : cost === skipped ? (starts[i] ?? 0) : (starts[i - 1] ?? 0);
      [costBefore, startBefore] = [costs[i] ?? 0, starts[i] ?? 0];
      [costs[i], starts[i]] = [cost, start];
    }
    const [cost, start] = [costs[width] ?? 0, starts[width] ?? 0];
    const last = found.at(-1);
    if (cost > most || start > j) continue;
    if (!last || last.end < start || last.start !== start) found.push({ start, end: j + 1, cost });
    else if (cost < last.cost) Object.assign(last, { end: j + 1, cost });
  }
  return found;
}

/** The chain in form order with the highest score; what stands close together belongs together. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const best: { score: number; before: number | null }[] = [];
  for (const [i, one] of candidates.entries()) {
    best.push({ score: one.score, before: null });
    for (let k = 0; k < i; k++) {
      const other = candidates[k];
      if (!other || other.row >= one.row || other.end > one.start) continue;
      const score = (best[k]?.score ?? 0) + one.score - Math.min(8, (one.start - other.end) / 60);
      if (score > (best[i]?.score ?? 0)) best[i] = { score, before: k };
    }
  }
  const chain: Candidate[] = [];
  let at: number | null = best.length
    ? best.reduce((top, one, i) => (one.score > (best[top]?.score ?? 0) ? i : top), 0)
    : null;
  while (at !== null) {
    const one: Candidate | undefined = candidates[at];
    if (one) chain.unshift(one);
    at = best[at]?.before ?? null;
  }
  return chain;
}
