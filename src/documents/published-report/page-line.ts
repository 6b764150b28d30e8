/**
 * One line of a published report as somebody reads it: a paragraph, or a row of a table with its cells; a blank cell is ''.
 * Whatever the file was, the tables are looked for in these lines.
 */
export interface PageLine {
  cells: readonly string[];
  /** Of a table: a cell that is blank is one that was left blank. In running text nobody can tell. */
  row: boolean;
  /** Of a page as it is drawn: nothing says where cells were left blank, nor that there were any. */
  drawn?: boolean;
  /** The document counts this paragraph itself: its number is seen, but is no part of the text. */
  numbered?: boolean;
  /** Of the first line of a sheet: its name. */
  sheet?: string;
}

const PAGE_NUMBER = /^\s*(?:[-—–－·]+\s*\d{1,3}\s*[-—–－·]+|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*\/\s*\d{1,3})\s*$/;

/** The number at the head or the foot of a page: none of its figures, and no part of its text. */
export const isPageNumber = ({ cells, row }: PageLine): boolean => !row && PAGE_NUMBER.test(cells.join(''));

export const paragraph = (text: string): PageLine => ({ cells: [text], row: false });
