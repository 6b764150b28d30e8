import type { PageLine } from './page-line.js';
import { plainWords } from './plain-words.js';
import { tokensOf } from './tables/tokens.js';
import { titleIn, titleOfPage } from './title.js';

/** A report of those that one file holds. */
export interface ReportInFile {
  lines: readonly PageLine[];
  /** Its title, its sheet, or nothing by which it could be named. */
  name: string | null;
}

/** The rows with which Table 三 begins. */
const FIRST_ROWS = ['本年新收政府信息公开申请数量', '上年结转政府信息公开申请数量'] as const;
/** As many tokens stand at most between their labels. */
const ROW = 12;
/** With what a report without a title begins. */
const BEGINNING = /^(一、总体情况|二、主动公开政府信息情况|第?二十条第\(一\)项)$/;

/**
 * The reports of a file, one for each Table 三: each begins with the last title before its table, else with its sheet, else
 * with the first heading behind the table before. A page that shows the same report again holds one.
 */
export function reportsIn(lines: readonly PageLine[]): ReportInFile[] {
  const [first, ...others] = startsOfTable3(lines);
  const cuts: number[] = [];
  let table = first;
  for (const next of others) {
    if (!table) break;
    const cut = beginning(lines, table.line, next.line);
    const title = titleIn(wordsOf(lines[cut]));
    const again = next.figures === table.figures && (title === null || title === titleOfPage(lines));
    if (!again) cuts.push(cut);
    table = next;
  }
  const parts = [0, ...cuts].map((from, i) => lines.slice(from, cuts[i] ?? lines.length));
  return parts.map((part) => ({ lines: part, name: nameOf(part) }));
}

/** The lines on which a Table 三 begins, with its first figures. */
function startsOfTable3(lines: readonly PageLine[]): { line: number; figures: string }[] {
  const tokens = tokensOf(lines);
  const [row, next] = FIRST_ROWS;
  return tokens.flatMap(({ words, line }, i) => {
    const behind = tokens.slice(i + 1, i + 1 + ROW);
    if (!words?.endsWith(row) || !behind[0]?.figure || !behind.some((one) => one.words?.endsWith(next))) return [];
    const figures = tokens.slice(i + 1, i + 1 + 3 * ROW).map(({ figure }) => figure?.value);
    return [{ line, figures: JSON.stringify(figures) }];
  });
}

const wordsOf = (line: PageLine | undefined): string => plainWords(line?.cells.join('') ?? '');

function beginning(lines: readonly PageLine[], table: number, next: number): number {
  const between = lines.map((_, i) => i).slice(table + 1, next + 1);
  return (
    between.findLast((i) => titleIn(wordsOf(lines[i])) !== null) ??
    between.findLast((i) => lines[i]?.sheet !== undefined) ??
    between.find((i) => BEGINNING.test(wordsOf(lines[i]))) ??
    next
  );
}

const nameOf = (lines: readonly PageLine[]): string | null =>
  titleIn(wordsOf(lines[0])) ?? (lines[0]?.sheet ? `工作表“${lines[0].sheet}”` : null);
