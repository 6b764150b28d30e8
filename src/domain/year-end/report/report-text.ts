/** The sections of the annual report that are written, not counted: 一, 五 and 六 of the form. */
export const WRITTEN_SECTIONS = ['overview', 'problems', 'other'] as const;

export type WrittenSection = (typeof WRITTEN_SECTIONS)[number];

/** What is written in a report: the paragraphs of each section, without their headings. */
export type ReportText = Readonly<Record<WrittenSection, readonly string[]>>;
