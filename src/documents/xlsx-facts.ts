/** An area of merged cells; rows and columns counted from 1, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a sheet says beside its values. */
export interface SheetFacts {
  hidden: boolean;
  merged: Area[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** How many cells hold a formula, whose last result is what is read. */
  formulas: number;
}

export const NO_FACTS: SheetFacts = { hidden: false, merged: [], hiddenRows: [], hiddenColumns: [], formulas: 0 };

/** More merged areas than a ledger has are a drawing. */
const MOST_AREAS = 20_000;
const MOST_COLUMNS = 16_384;

/** What the XML of a sheet says beside its values; every search goes forward only. */
export function factsOf(content: Buffer): SheetFacts {
  const xml = content.toString('latin1');
  const areas = found(xml, /<(?:\w{1,20}:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g);
  const rows = found(xml, /<(?:\w{1,20}:)?row(\s[^<>]*?\shidden="(?:1|true)"[^<>]*)>/g);
  const columns = found(xml, /<(?:\w{1,20}:)?col(\s[^<>]*?\shidden="(?:1|true)"[^<>]*)>/g);
  return {
    hidden: false,
    merged: areas.slice(0, MOST_AREAS).map(([left = '', top, right = '', bottom]) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnNumber(left),
      right: columnNumber(right),
    })),
    hiddenRows: rows.map(([attributes = '']) => numberIn(attributes, 'r')).filter((row) => row > 0),
    hiddenColumns: columns.flatMap(([attributes = '']) =>
      range(numberIn(attributes, 'min'), numberIn(attributes, 'max')),
    ),
    formulas: found(xml, /<(?:\w{1,20}:)?f([\s/>])/g).length,
  };
}

const found = (xml: string, form: RegExp): string[][] => Array.from(xml.matchAll(form), ([, ...groups]) => groups);

const numberIn = (attributes: string, name: 'r' | 'min' | 'max'): number =>
  Number(new RegExp(`\\b${name}="(\\d{1,7})"`).exec(attributes)?.[1] ?? 0);

/** A column hidden to the end of the sheet is one that nobody uses. */
const range = (from: number, through: number): number[] =>
  from < 1 || through >= MOST_COLUMNS ? [] : Array.from({ length: through - from + 1 }, (_, i) => from + i);

/** `A` is column 1, `AB` column 28. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The names of the sheets that nobody sees when the workbook is opened. */
export function hiddenSheets(workbook: Buffer | undefined): Set<string> {
  const tags = found(workbook?.toString('utf8') ?? '', /<(?:\w{1,20}:)?sheet\s([^<>]*)>/g);
  return new Set(
    tags
      .filter(([attributes = '']) => /\bstate="(hidden|veryHidden)"/.test(attributes))
      .map(([attributes = '']) => /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  );
}
