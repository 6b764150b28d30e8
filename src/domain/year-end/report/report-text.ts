import { Refusal } from '../../refusals.js';

/** The sections of the annual report that are written, not counted: 一, 五 and 六 of the form. */
export const WRITTEN_SECTIONS = ['overview', 'problems', 'other'] as const;

export type WrittenSection = (typeof WRITTEN_SECTIONS)[number];

/** What is written in a report: the paragraphs of each section, without their headings. */
export type ReportText = Readonly<Record<WrittenSection, readonly string[]>>;

/** What each figure is, by its reference: a number, or a comparison in words. What is not known yet is left out. */
export type FigureValues = Readonly<Record<string, number | string>>;

const REFERENCE = /\{([^{}]*)\}/g;

/**
 * The text as it is read: in a draft a figure that follows its source stands as `{table3/granted/total}`. Throws
 * `figure_unknown` for one that does not exist or is not known, `report_braces` for a brace that is none of a reference.
 */
export function resolved(text: ReportText, values: FigureValues): ReportText {
  const { faults, ...read } = asRead(text, values);
  if (faults[0]) throw faults[0].refusal;
  return read;
}

/** The same as far as it goes: a paragraph that cannot be read stays as it was written, and is told. */
export function asRead(
  text: ReportText,
  values: FigureValues,
): ReportText & { faults: { section: WrittenSection; refusal: Refusal }[] } {
  const faults: { section: WrittenSection; refusal: Refusal }[] = [];
  const read = inSections((section) =>
    text[section].map((paragraph) => {
      try {
        return filledIn(paragraph, values);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        faults.push({ section, refusal: error });
        return paragraph;
      }
    }),
  );
  return { ...read, faults };
}

/** The references of a text, each once. */
export const referencesIn = (paragraphs: readonly string[]): string[] => [
  ...new Set(paragraphs.flatMap((paragraph) => [...paragraph.matchAll(REFERENCE)].map(([, ref = '']) => ref))),
];

/** The sections that two drafts do not have in common. */
export const changedSections = (before: ReportText | null, after: ReportText): WrittenSection[] =>
  WRITTEN_SECTIONS.filter((section) => JSON.stringify(before?.[section] ?? []) !== JSON.stringify(after[section]));

function filledIn(paragraph: string, values: FigureValues): string {
  if (/[{}]/.test(paragraph.replace(REFERENCE, '')))
    throw new Refusal('report_braces', { text: paragraph.slice(0, 30) });
  return paragraph.replace(REFERENCE, (_, ref: string) => {
    const value = Object.hasOwn(values, ref) ? values[ref] : undefined;
    if (value === undefined) throw new Refusal('figure_unknown', { ref });
    return String(value);
  });
}

const inSections = (write: (section: WrittenSection) => readonly string[]): ReportText => ({
  overview: write('overview'),
  problems: write('problems'),
  other: write('other'),
});
