import { type PageLine, paragraph } from './page-line.js';
import { printedFigure } from './tables/figures-read.js';

/** The lines of a text file, of a copied page or of the text layer of a pdf; pages end with a form feed. */
export const textLines = (text: string): PageLine[] =>
  text.split('\f').flatMap((page) => withTheirBars(page.split(/\r\n|\r|\n/)).flatMap(textLine));

/** A bar alone below a line without one ends the cell on that line; below a line with its own it is a blank cell. */
const withTheirBars = (lines: readonly string[]): string[] =>
  lines.flatMap((line, i) => {
    if (isOpen(line) && isBar(lines[i + 1])) return [`${line} |`];
    return isBar(line) && isOpen(lines[i - 1]) ? [] : [line];
  });

const isBar = (line = ''): boolean => line.trim() === '|';
const isOpen = (line = ''): boolean => line.trim() !== '' && !line.includes('|');

function textLine(text: string): PageLine[] {
  if (!text.includes('|')) return text.trim() === '' ? [] : [paragraph(text)];
  return [pipeRow(text)];
}

/** `a | b |  | c`, with a border around it or not; one cell with nothing but bars behind it is that cell alone. */
function pipeRow(text: string): PageLine {
  const [, single, behind = ''] = /^([^|]*)\|([\s|]*)$/.exec(text) ?? [];
  if (single !== undefined) return { cells: [single.trim(), ...blanksBehind(single, behind)], row: true };
  if (/^[\s|:-]*$/.test(text)) return { cells: [], row: true };
  const cells = text.split('|').map((cell) => cell.trim());
  const bordered = cells[0] === '';
  return { cells: bordered ? cells.slice(1, cells.at(-1) === '' ? -1 : undefined) : cells, row: true };
}

/** Bars behind a lone figure fill up its row; behind a lone label they are all that is left of its blank cells. */
const blanksBehind = (cell: string, behind: string): string[] =>
  cell.trim() === '' || printedFigure(cell)
    ? []
    : behind
        .replace(/\s/g, '')
        .split('')
        .map(() => '');
