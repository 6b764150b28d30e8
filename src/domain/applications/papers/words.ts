import { inChinese } from '../../law/cited.js';
import { inWords, type LegalDate } from '../../law/legal-date.js';

/** What the log does not know stands so, for the clerk to fill in: nothing on a paper is invented. */
export const blank = (what: string): string => `〔${what}〕`;

/** What is known, or the blank for it. */
export const known = (text: string | null | undefined, what: string): string => text || blank(what);

/** A day, or the blank for it. */
export const day = (date: LegalDate | null | undefined, what: string): string => (date ? inWords(date) : blank(what));

/** （一）…；（二）…。 */
export const listed = (items: readonly string[]): string[] =>
  items.map((item, i) => `（${inChinese(i + 1)}）${bare(item)}${i === items.length - 1 ? '。' : '；'}`);

/** What somebody typed, on one line and without its full stop: it stands within a sentence. */
export const bare = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .replace(/[。；;.]+$/, '');

/** What somebody wrote in several lines, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The lines of a field in which nothing may stand. */
export const orNone = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['无']);
