import type { Laid, LedgerRow } from './layout.js';

const YEARS = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

/** Every year that a text names. */
export const yearsIn = (...texts: readonly string[]): number[] => [
  ...new Set(texts.flatMap((text) => Array.from(text.normalize('NFKC').matchAll(YEARS), ([year]) => Number(year)))),
];

/** The year of a whole sheet by its name and what stands above its heads; null unless they all name the same one. */
export function yearOfSheet({ name, titles }: Pick<Laid, 'name' | 'titles'>, fileName: string): number | null {
  const [own, file] = [yearsIn(name, ...titles), yearsIn(fileName)];
  const named = own.length > 0 ? own : file;
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The year in which a row stands: its own column, its section, else that of the sheet. */
export function yearOfRow({ section }: LedgerRow, ownColumn: string, sheetYear: number | null): number | null {
  const own = yearsIn(ownColumn);
  return own.length === 1 ? (own[0] ?? null) : (section ?? sheetYear);
}
