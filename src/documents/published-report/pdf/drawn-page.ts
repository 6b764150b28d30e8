import { isPageNumber, type PageLine } from '../page-line.js';
import { printedFigure } from '../tables/figures-read.js';
import { textLines } from '../text-lines.js';
import type { Rule } from './drawn-rules.js';
import { type RuledCell, ruledCells } from './ruled-cells.js';

/** A piece of text as it stands on a page, in points from the lower left corner; `y` is its base line. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnPage {
  /** What is seen of it: left, bottom, right, top. Text beyond is not read. */
  view: readonly number[];
  pieces: readonly Piece[];
  rules: readonly Rule[];
}

interface DrawnLine {
  y: number;
  pieces: Piece[];
}

/** A line of a page or a row of one of its tables, with the edges of the table. */
interface Placed {
  y: number;
  lines: PageLine[];
  table?: { left: number; right: number };
}

/**
 * The lines of a document as they are seen: a row of a table where lines are drawn around its cells, blank ones among them;
 * else what stands on one line, pieces that stand apart separated by blanks.
 */
export function linesOfPages(pages: readonly DrawnPage[]): PageLine[] {
  const drawn = pages.map(({ view, pieces, rules }) => {
    const seen = pieces.filter(({ text }) => text.trim() !== '');
    const placed = tableRows(seen, rules, view) ?? textOnly(seen);
    return placed.filter(({ lines }, k) => !lines.every(isPageNumber) && !isLoneNumber(placed, k));
  });
  for (const [i, page] of drawn.entries()) withoutDoubt(page, drawn[i + 1] ?? []);
  return drawn.flatMap((page) => page.flatMap(({ lines }) => lines));
}

const textOnly = (pieces: readonly Piece[]): Placed[] =>
  linesOf(pieces).map((line) => ({
    y: line.y,
    lines: textLines(textOf(line)).map((one) => ({ ...one, drawn: true })),
  }));

/** A number at the head or the foot of a page, away from all else. */
function isLoneNumber(placed: readonly Placed[], k: number): boolean {
  const [here, other] = [placed[k], placed[k === 0 ? 1 : k - 1]];
  const isEdge = k === 0 || k === placed.length - 1;
  if (!here || here.table || !isEdge || !/^\s*\d{1,3}\s*$/.test(here.lines[0]?.cells[0] ?? '')) return false;
  return !other || Math.abs(here.y - other.y) > AWAY;
}

/** More than two lines of text. */
const AWAY = 36;

/** What no page of a report comes near. */
const MOST_PLACES = 2_000_000;

/** Lines and rows from the top down; null where the lines drawn on the page enclose no cells, or not all of a table. */
function tableRows(pieces: readonly Piece[], rules: readonly Rule[], view: readonly number[]): Placed[] | null {
  const cells = ruledCells(rules);
  if (!cells || cells.length * pieces.length > MOST_PLACES) return null;
  const rows = rowsOf(cells);
  for (const row of rows) row.doubtful = row.cells.some((cell) => !isSeen(cell, view));
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const touched = rows.flatMap((row) =>
      row.cells.filter((cell) => touches(cell, piece)).map((cell) => ({ row, cell })),
    );
    const parts =
      touched.length > 1
        ? partsIn(
            touched.map(({ cell }) => cell),
            piece,
          )
        : [piece];
    for (const [i, { row, cell }] of touched.entries()) {
      if (!parts || !fits(cell, parts[i] ?? piece)) row.doubtful = true;
      if (parts || i === 0) row.inside.set(cell, [...(row.inside.get(cell) ?? []), parts?.[i] ?? piece]);
    }
    if (touched.length === 0) outside.push(piece);
  }
  // text beside a table: it is open on that side, and what stands there may be cells of it
  if (outside.some((piece) => cells.some((cell) => isLevelWith(cell, piece)))) return null;
  return [...textOnly(outside), ...rows.map(placedRow)].sort((a, b) => b.y - a.y);
}

/** Cells that begin on one height, from left to right, with what stands in them. */
interface RuledRow {
  cells: RuledCell[];
  inside: Map<RuledCell, Piece[]>;
  /** Something in it stands over the edge of its cell, or a cell over that of the page. */
  doubtful: boolean;
}

function rowsOf(cells: readonly RuledCell[]): RuledRow[] {
  const rows = new Map<string, RuledRow>();
  for (const cell of [...cells].sort((a, b) => a.left - b.left)) {
    const at = `${cell.table} ${cell.top}`;
    const row: RuledRow = rows.get(at) ?? { cells: [], inside: new Map(), doubtful: false };
    row.cells.push(cell);
    rows.set(at, row);
  }
  return [...rows.values()];
}

/** As far as a piece of text may stand over the edge of its cell. */
const OVER = 2;

const isSeen = ({ left, right, bottom, top }: RuledCell, [l = 0, b = 0, r = 0, t = 0]: readonly number[]): boolean =>
  left > l - OVER && right < r + OVER && bottom > b - OVER && top < t + OVER;

const isLevelWith = ({ bottom, top }: RuledCell, { y, height }: Piece): boolean =>
  bottom < y + height / 3 && y + height / 3 < top;

const touches = (cell: RuledCell, piece: Piece): boolean => {
  const shared = Math.min(cell.right, piece.x + piece.width) - Math.max(cell.left, piece.x);
  return isLevelWith(cell, piece) && shared > Math.min(OVER, piece.width / 2);
};

const fits = ({ left, right }: RuledCell, { x, width }: Piece): boolean =>
  left - OVER <= x && x + width <= right + OVER;

/** Words of neighbouring cells that came as one piece, each in its cell; null where they cannot be told apart. */
function partsIn(cells: readonly RuledCell[], piece: Piece): Piece[] | null {
  const words = piece.text.trim().split(/\s+/);
  const widths = words.map((word) => widthOf(word) * piece.height);
  const gap = (piece.width - widths.reduce((sum, one) => sum + one, 0)) / Math.max(1, words.length - 1);
  if (words.length !== 2 || cells.length !== 2 || gap <= 0) return null;
  const [first = 0, last = 0] = widths;
  return [
    { ...piece, text: words[0] ?? '', width: first },
    { ...piece, text: words[1] ?? '', x: piece.x + piece.width - last, width: last },
  ];
}

/** In heights of its signs: Chinese ones are as wide as high, others half as wide, or a little more. */
const widthOf = (word: string): number => [...word].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0);

/** A cell with more text than any label of the form is a box around text. */
const LONGEST_CELL = 300;

function placedRow({ cells, inside, doubtful }: RuledRow): Placed {
  const texts = cells.map((cell) => cellText(cell, inside.get(cell) ?? []));
  const [first, last] = [cells[0], cells.at(-1)];
  const y = first?.top ?? 0;
  if (doubtful || texts.some((text) => text.length > LONGEST_CELL))
    return { y, lines: textOnly([...inside.values()].flat()).flatMap(({ lines }) => lines) };
  return {
    y,
    table: { left: first?.left ?? 0, right: last?.right ?? 0 },
    lines: [{ cells: texts, row: true, drawn: true }],
  };
}

/** Between two figures that stand in one cell, as where the line between them is not drawn: together they are none. */
const TWO = ' / ';

/** The text of a cell, its lines one behind the other; a number goes on with the next line only where it fills its own. */
function cellText({ left, right }: RuledCell, pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  const texts = lines.map((line) => textOf(line, TWO).replace(/(?<=[\d０-９])\s+(?=[\d０-９])/g, TWO));
  return lines
    .map(({ pieces: [first, ...more] }, i) => {
      const [text = '', below = ''] = texts.slice(i, i + 2);
      if (!first || !isFigure(text) || !isFigure(below)) return text;
      const last = more.at(-1) ?? first;
      const room = right - left - (last.x + last.width - first.x);
      return room < 2 * last.height ? text : text + TWO;
    })
    .join('');
}

const isFigure = (text: string): boolean => text.trim() !== '' && printedFigure(text) !== null;

/** From the top down; what is at most half a character higher or lower stands on the same line. */
function linesOf(pieces: readonly Piece[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y <= piece.height / 2) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines.map(({ y, pieces: inLine }) => ({ y, pieces: inLine.sort((a, b) => a.x - b.x) }));
}

const textOf = ({ pieces }: DrawnLine, betweenFigures = '  '): string =>
  pieces
    .map(({ text, x, height }, i) => {
      const before = pieces[i - 1];
      const apart = before !== undefined && x - before.x - before.width > height / 2;
      if (!apart) return text;
      return `${isFigure(before.text) && isFigure(text) ? betweenFigures : '  '}${text}`;
    })
    .join('');

/** With what a row of the tables begins, its label that is. */
const BEGINS_ROW = /^(\d{1,2}[.、]|[(（][一二三四五六七][)）]|[一二三四]、)/;
const SECTION = /^\s*[一二三四五六]、/;

/**
 * A row may go on over the page, its figures on either side: where a table goes on and the next page does not begin with
 * the label of a row, blank cells of the last and of the first row say nothing.
 */
function withoutDoubt(page: Placed[], next: Placed[]): void {
  const [last, first] = [
    page.findLast(({ table }) => table),
    next.find(({ table, lines }) => table && holdsFigures(lines)),
  ];
  if (
    !last?.table ||
    !first?.table ||
    !near(last.table.left, first.table.left) ||
    !near(last.table.right, first.table.right)
  )
    return;
  const between = [...page.slice(page.indexOf(last) + 1), ...next.slice(0, next.indexOf(first))];
  if (between.some(({ lines }) => lines.some(({ cells }) => SECTION.test(cells[0] ?? '')))) return;
  if (first.lines.some(({ cells }) => cells.some((cell) => BEGINS_ROW.test(cell.trim())))) return;
  for (const placed of [last, first])
    placed.lines = placed.lines.map(({ cells }) => ({
      cells: cells.filter((cell) => cell !== ''),
      row: false,
      drawn: true,
    }));
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2 * OVER;
const holdsFigures = (lines: readonly PageLine[]): boolean =>
  lines.some(({ cells }) => cells.some((cell) => printedFigure(cell) !== null));
