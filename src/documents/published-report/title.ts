import type { PageLine } from './page-line.js';
import { plainWords } from './plain-words.js';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const digits = (text: string): string =>
  text.replace(/二[〇零○0Oo][一二三][〇零○0Oo一二三四五六七八九](?=年)/g, (year) =>
    [...year].map((sign) => Math.max(0, CHINESE_DIGITS.indexOf(sign))).join(''),
  );

const TITLE = /信息公开.{0,4}(年度?报告|年报)|20\d\d年度?(政府)?信息公开(工作)?(情况)?报告/;
const LONGEST_TITLE = 70;
const NEAR_THE_TOP = 80;

/**
 * The first line that names an annual report on disclosure, with the organ's name where that has a line of its own; before
 * others those that name a year, that of the period if the page has one, and nothing behind: a page's own title goes on
 * with the name of the site, and links lead to reports of other years.
 */
export function titleOfPage(lines: readonly PageLine[]): string | null {
  const words = topOf(lines);
  const titles = words.flatMap((line, i) => {
    const [above = '', below = ''] = [words[i - 1], words[i + 1]];
    const here = isTitle(line) ? line : wrapped(line, below);
    if (here === null) return [];
    return [/^20\d\d年/.test(here) && isName(above) ? above + here : here];
  });
  const period = periodOf(words.join(''));
  const full = titles.filter((title) => FULL.test(title));
  const ofPeriod = full.filter((title) => period !== undefined && title.includes(`${period}年`));
  const whole = (named: readonly string[]) => named.find((title) => /(报告|年报)$/.test(title)) ?? named[0];
  return whole(ofPeriod) ?? whole(full) ?? titles[0] ?? null;
}

const topOf = (lines: readonly PageLine[]): string[] =>
  lines.slice(0, NEAR_THE_TOP).map(({ cells }) => withoutTrail(digits(plainWords(cells.join('')))));

/** `首页 > 政府信息公开年报 > 2025年`: the way to a page, its folders named after the years in which reports came out. */
const TRAIL = /^首页|^(当前|您|你).{0,6}位置|[>»›→]/;
const LONGEST_TRAIL = 160;

/** Of the way to a page only the title at its end. */
function withoutTrail(words: string): string {
  if (words.length > LONGEST_TRAIL || !TRAIL.test(words)) return words;
  const end = words.replace(/^.*[>»›→]/, '');
  return end !== words && isTitle(end) && YEAR.test(end) ? end : '';
}

/** A title that goes on with the next line: “…政府信息公开工作年度 / 报告”, “某局2024年 / 政府信息公开工作年度报告”. */
function wrapped(line: string, below: string): string | null {
  const goesOn = isTitle(below) ? /20\d\d年度?$/.test(line) : YEAR.test(line);
  return goesOn && isTitle(line + below) ? line + below : null;
}

const isTitle = (words: string): boolean =>
  words.length <= LONGEST_TITLE && TITLE.test(words) && !/[。,;:]/.test(words);

/** The title of a report of some year that these plain words are. */
export const titleIn = (words: string): string | null =>
  isTitle(digits(words)) && YEAR.test(digits(words)) ? digits(words) : null;

const YEAR = /20\d\d年/;
const periodOf = (words: string): string | undefined => /(20\d\d)年1月1日/.exec(words)?.[1];
const FULL = /.20\d\d年/;
const isName = (words: string): boolean => words.length > 1 && words.length <= 40 && !/[。,;:、]|\d/.test(words);

/** The report year: in the title, else the period, else the year with which the text begins; null where none is named. */
export function yearOfPage(
  lines: readonly PageLine[],
  title: string | null,
): { year: number; certain: boolean } | null {
  const named = /(20\d\d)年/.exec(title ?? '')?.[1];
  if (named) return { year: Number(named), certain: true };
  const top = topOf(lines).join('');
  const period = periodOf(top);
  if (period) return { year: Number(period), certain: true };
  const first = /(?<![〔[(])(20\d\d)年/.exec(top)?.[1];
  return first ? { year: Number(first), certain: false } : null;
}
