import type { Form } from '../../domain/year-end/forms/form.js';
import type { PublishedHeading, SectionKey } from '../../domain/year-end/published-report.js';
import { alike } from './find-labels.js';
import type { PageLine } from './page-line.js';
import { plainWords, simplified, withoutNumber } from './plain-words.js';

/** A heading on a page, by its line. */
export interface FoundHeading extends PublishedHeading {
  line: number;
}

const KEYS: readonly SectionKey[] = ['overview', 'table2', 'table3', 'table4', 'problems', 'other'];
/** What a heading may have beside its words. */
const BESIDE = 16;

/** The section headings of a page: of what stands twice, a list of contents or a heading inside a section, the last that comes before the next section. */
export function outlineOf(lines: readonly PageLine[], form: Form): Partial<Record<SectionKey, FoundHeading>> {
  const words = lines.map(({ cells }) => plainWords(cells.join('')));
  const found: Partial<Record<SectionKey, FoundHeading>> = {};
  let before = lines.length;
  for (const key of [...KEYS].reverse()) {
    const heading = withoutNumber(plainWords(form.headings[key]));
    for (let line = before - 1; line >= 0; line--) {
      const here = headingAt(words[line] ?? '', heading);
      if (!here) continue;
      found[key] = { ...here, line };
      before = line;
      break;
    }
  }
  return found;
}

function headingAt(words: string, heading: string): PublishedHeading | null {
  if (words.length > heading.length + BESIDE || words.length < heading.length / 2) return null;
  const number = words.slice(0, words.length - withoutNumber(words).length);
  if (words.includes(heading)) return { number, exact: true };
  const like = number !== '' && alike(words, heading, Math.floor(heading.length / 3)).length > 0;
  return like ? { number, exact: false } : null;
}

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

const BEGINS = /^(\(|（)[一二三四五六七八九十]+(\)|）)|^[一二三四五六七八九十]+、/;
