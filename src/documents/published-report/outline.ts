import type { Form } from '../../domain/year-end/forms/form.js';
import type { PublishedHeading, SectionKey } from '../../domain/year-end/published-report.js';
import type { PageLine } from './page-line.js';
import { plainWords, simplified, withoutNumber } from './plain-words.js';
import { alike } from './tables/find-labels.js';

/** A heading on a page, by its line. */
export interface FoundHeading extends PublishedHeading {
  line: number;
  /** What its section says on the same line: “六、其他需要报告的事项：无”. */
  behind: string;
}

interface Candidate extends Omit<FoundHeading, 'line'> {
  /** How much it looks like the heading; of two that look alike the later one is it. */
  likeness: number;
}

const KEYS: readonly SectionKey[] = ['overview', 'table2', 'table3', 'table4', 'problems', 'other'];
/** What a heading may have beside its words. */
const BESIDE = 16;

/**
 * The section headings of a page: of what stands twice, a list of contents or a heading inside a section, the one with the
 * number of the form, and of two such the last that comes before the next section.
 */
export function outlineOf(lines: readonly PageLine[], form: Form): Partial<Record<SectionKey, FoundHeading>> {
  const words = lines.map(({ cells }) => plainWords(cells.join('')));
  const found: Partial<Record<SectionKey, FoundHeading>> = {};
  let before = lines.length;
  for (const key of [...KEYS].reverse()) {
    let best: (Candidate & { line: number }) | null = null;
    for (let line = before - 1; line >= 0; line--) {
      const here = headingAt(words[line] ?? '', lines[line]?.numbered === true, plainWords(form.headings[key]));
      if (here && here.likeness > (best?.likeness ?? -1)) best = { ...here, line };
    }
    if (!best) continue;
    const { likeness, ...heading } = best;
    found[key] = heading;
    before = heading.line;
  }
  return found;
}

const SECTION_NUMBER = /^(?:第?[一二三四五六七八九十]+(?:部分|章|节)?[、.,:]?)?/;
/** A sentence; a line of a list of contents. */
const NO_HEADING = /[。;,!?]$|\.{3,}\d*$/;

function headingAt(words: string, numbered: boolean, due: string): Candidate | null {
  const heading = withoutNumber(due);
  const number = leadingNumber(words);
  const said = words.slice(number.length);
  const fits = number.replace(/[.,]$/, '、') === due.slice(0, due.length - heading.length);
  const [, behind] = fits && said.startsWith(heading) ? (/^[:。](.*)$/.exec(said.slice(heading.length)) ?? []) : [];
  if (behind !== undefined) return { number, exact: true, behind, likeness: 7 };
  if (NO_HEADING.test(said) || words.length > heading.length + BESIDE || words.length < heading.length / 2) return null;
  const ofSection = number !== '' && SECTION_NUMBER.exec(number)?.[0] === number;
  const exact = number === '' ? said.startsWith(heading) : said.includes(heading);
  if (!exact && !(ofSection && alike(said, heading, Math.floor(heading.length / 3)).length > 0)) return null;
  const byNumber = fits || (numbered && number === '') ? 3 : ofSection ? 2 : number === '' ? 1 : 0;
  const itsNumber = numbered && number === '' ? null : number;
  return { number: itsNumber, exact, behind: '', likeness: 2 * byNumber + (exact ? 1 : 0) };
}

const leadingNumber = (words: string): string =>
  words.slice(0, words.length - withoutNumber(words).length) || (SECTION_NUMBER.exec(words)?.[0] ?? '');

/** The paragraphs between two lines: a line goes on with the next unless it ends a sentence or the next begins a new one. */
export function paragraphsBetween(lines: readonly PageLine[], from: number, to: number): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const { cells, row } of lines.slice(from, to)) {
    const text = simplified(cells.join('').trim());
    if (text === '' || (row && cells.length > 1)) continue;
    if (open && !BEGINS.test(text)) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
    else paragraphs.push(text);
    open = !/[。：:；;！!]$/.test(text);
  }
  return paragraphs;
}

/** What stands under a heading and before the line `to`. */
export const sectionText = (
  lines: readonly PageLine[],
  heading: FoundHeading | undefined,
  to: number,
): string[] | undefined =>
  heading && [...(heading.behind ? [heading.behind] : []), ...paragraphsBetween(lines, heading.line + 1, to)];

const BEGINS = /^(\(|（)[一二三四五六七八九十]+(\)|）)|^[一二三四五六七八九十]+、/;
