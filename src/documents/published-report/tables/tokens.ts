import { FileRefused } from '../../ledger-refusals.js';
import type { PageLine } from '../page-line.js';
import { plainWords } from '../plain-words.js';
import { blankFigure, type PrintedFigure, printedFigure, withUnit } from './figures-read.js';

/** What stands on a page one after the other, words and figures, with the line it stands on; `row`, `drawn`: as in `PageLine`. */
export type Token = { line: number; row: boolean; drawn?: boolean } & (
  | { words: string; figure?: never }
  | { words?: never; figure: PrintedFigure }
);

const MOST_TOKENS = 100_000;

/** Throws `FileRefused` for a page with more of them than any report has. */
export function tokensOf(lines: readonly PageLine[]): Token[] {
  const tokens: Token[] = [];
  for (const [line, { cells, row, drawn }] of lines.entries())
    for (const cell of cells)
      for (const token of row ? cellTokens(cell) : wordTokens(cell))
        add(tokens, token, { line, row, ...(drawn && { drawn }) });
  if (tokens.length > MOST_TOKENS) throw new FileRefused('exhausting_report');
  return tokens;
}

type Read = string | PrintedFigure;

function add(tokens: Token[], read: Read, place: Pick<Token, 'line' | 'row' | 'drawn'>): void {
  const last = tokens.at(-1);
  if (typeof read !== 'string') {
    tokens.push({ ...place, figure: read });
    return;
  }
  const words = plainWords(read);
  if (words === '') return;
  if (last?.figure && !last.figure.blank && last.line === place.line) {
    const withIts = withUnit(last.figure, words);
    if (withIts) last.figure = withIts;
    if (withIts || /^\([^)]*\)$/.test(words)) return;
  }
  tokens.push({ ...place, words });
}

function cellTokens(cell: string): Read[] {
  const figure = printedFigure(cell);
  return figure ? [figure] : gluedApart(cell.replace(/\s+/g, ' '));
}

/** Dashes stand for a figure between columns, for a pause in prose: only a lone slash or dash is one. */
function wordTokens(text: string): Read[] {
  return text
    .split(/[\s\p{Cf}]+/u)
    .filter((word) => word !== '')
    .flatMap((word, i, all): Read[] => {
      const figure = printedFigure(word);
      if (figure) return [figure];
      const blank = GLUED_SLASH.test(word) && printedFigure(all[i + 1] ?? '');
      return blank ? [...gluedApart(word.slice(0, -1)), blankFigure('/')] : gluedApart(word);
    });
}

/** `规章000`, `7.属于行政执法案卷0000000`, `行政事业性收费5125.11`: figures that stand on their label. */
const GLUED = /(?<=[\p{Script=Han})”"])(?:\d+\.\d{1,8}$|\d+(?=$|\p{Script=Han}|\d[.、](?!\d)))/gu;
/** `行政规范性文件/`: the slash of a blank cell on its label. */
const GLUED_SLASH = /(?<=\p{Script=Han}{2})\/$/u;
const PART_OF_A_TEXT = /^[年月日件条项号个元万篇期次人名场起份页届家类级和%至到余多]/;

function gluedApart(text: string): Read[] {
  const plain = text.normalize('NFKC');
  const parts: Read[] = [];
  let from = 0;
  for (const match of plain.matchAll(GLUED)) {
    const end = match.index + match[0].length;
    if (insideBrackets(plain, match.index) || PART_OF_A_TEXT.test(plain.slice(end)) || yearIn(match[0])) continue;
    parts.push(plain.slice(from, match.index), {
      ...blankFigure(match[0]),
      value: Number(match[0]),
      blank: false,
      glued: match[0],
    });
    from = end;
  }
  return [...parts, plain.slice(from)];
}

const yearIn = (digits: string): boolean => /^20[12]\d$/.test(digits);
const LONGEST_REMARK = 200;
function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_REMARK), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
