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
const MOST_AREA_COLUMNS = 1_000_000;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What the XML of a sheet says beside its values; every search goes forward only, and what is kept is no more than a sheet has. */
export function factsOf(content: Buffer): SheetFacts {
  const xml = content.toString('latin1');
  return {
    hidden: false,
    merged: areasIn(xml),
    hiddenRows: hiddenRowsIn(xml),
    hiddenColumns: hiddenColumnsIn(xml),
    formulas: countOf(elements(xml, 'f')),
  };
}

/** The attributes of the elements of a name. */
function* elements(xml: string, name: string): Generator<string> {
  const form = new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])([^<>]*)>`, 'g');
  for (const [, attributes = ''] of xml.matchAll(form)) yield attributes;
}

function countOf(all: Iterable<unknown>): number {
  let count = 0;
  for (const _ of all) count++;
  return count;
}

function areasIn(xml: string): Area[] {
  const areas: Area[] = [];
  let columns = 0;
  for (const attributes of elements(xml, 'mergeCell')) {
    const [, left, top, right, bottom] = AREA.exec(attributes) ?? [];
    if (!left || !right) continue;
    const area = { top: Number(top), bottom: Number(bottom), left: columnNumber(left), right: columnNumber(right) };
    columns += Math.max(0, area.right - area.left);
    if (areas.length === MOST_AREAS || columns > MOST_AREA_COLUMNS) break;
    areas.push(area);
  }
  return areas;
}

const AREA = /\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/;
const HIDDEN = /\shidden="(?:1|true)"/;

function hiddenRowsIn(xml: string): number[] {
  const rows = new Set<number>();
  for (const attributes of elements(xml, 'row')) {
    const row = HIDDEN.test(attributes) ? numberIn(attributes, 'r') : 0;
    if (row >= 1 && row <= MOST_ROWS) rows.add(row);
  }
  return [...rows];
}

/** A column hidden to the end of the sheet is one that nobody uses. However many elements there are, each costs the same. */
function hiddenColumnsIn(xml: string): number[] {
  const change = new Int32Array(MOST_COLUMNS + 1);
  for (const attributes of elements(xml, 'col')) {
    const [from, through] = [numberIn(attributes, 'min'), numberIn(attributes, 'max')];
    if (!HIDDEN.test(attributes) || from < 1 || through < from || through >= MOST_COLUMNS) continue;
    change[from] = (change[from] ?? 0) + 1;
    change[through + 1] = (change[through + 1] ?? 0) - 1;
  }
  const columns: number[] = [];
  let hiddenBy = 0;
  for (const [column, more] of change.entries()) {
    hiddenBy += more;
    if (hiddenBy > 0) columns.push(column);
  }
  return columns;
}

const numberIn = (attributes: string, name: 'r' | 'min' | 'max'): number =>
  Number(NUMBERS[name].exec(attributes)?.[1] ?? 0);
const NUMBERS = { r: /\br="(\d{1,7})"/, min: /\bmin="(\d{1,7})"/, max: /\bmax="(\d{1,7})"/ };

/** `A` is column 1, `AB` column 28. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The names of the sheets that nobody sees when the workbook is opened. */
export function hiddenSheets(workbook: Buffer | undefined): Set<string> {
  const tags = [...elements(workbook?.toString('utf8') ?? '', 'sheet')];
  return new Set(
    tags
      .filter((attributes) => /\bstate="(hidden|veryHidden)"/.test(attributes))
      .map((attributes) => /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  );
}
