import { describe, expect, it } from '@jest/globals';
import { madePdf, type Piece, type Stroke } from './made-pdf.js';
import { type Cell, type Page, pipes, rowsOf } from './published-pages.js';
import { cellsOf, HUAIAN, READ, rules, TIANJIN } from './published-samples.js';

interface Drawn {
  pieces: Piece[];
  lines: Stroke[];
}

const HEIGHT = 18;
const ROWS_ON_A_PAGE = 38;
/** The labels of Table 三 stand in three columns, those of other tables in the first. */
const LABELS = [40, 160, 280];
const FIGURES = 680;
const WIDTH = 82;
const HEAD = 190;

/** Where the cells of a row begin, and the edge of the last. */
function edgesOf(row: readonly Cell[]): number[] {
  const figures = row.findIndex((cell, i) => i > 0 && (typeof cell === 'number' || cell === null));
  if (figures < 0) return [...row, ''].map((_, i) => 40 + HEAD * i);
  const labels = LABELS.slice(3 - figures, 3);
  return [
    ...labels,
    ...row.slice(figures).map((_, i) => FIGURES + WIDTH * i),
    FIGURES + WIDTH * (row.length - figures),
  ];
}

/** The page with a line around every cell: rows of several cells are those of tables. */
function drawn(page: Page, change: (row: Drawn, cells: readonly Cell[]) => Drawn = (row) => row): Buffer {
  const pages: Drawn[] = [];
  for (const [i, cells] of rowsOf(page).entries()) {
    const top = 800 - HEIGHT * (i % ROWS_ON_A_PAGE);
    const [edges, base] = [edgesOf(cells), top - HEIGHT + 5];
    const pieces = cells.flatMap((cell, k): Piece[] =>
      cell === null ? [] : [[(edges[k] ?? 0) + 4, base, String(cell)]],
    );
    const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
    const across = [top, top - HEIGHT].map((y): Stroke => [left, y, right, y]);
    const down = edges.map((x): Stroke => [x, top, x, top - HEIGHT]);
    const row = change({ pieces, lines: cells.length > 1 ? [...across, ...down] : [] }, cells);
    const on = Math.floor(i / ROWS_ON_A_PAGE);
    pages[on] ??= { pieces: [], lines: [] };
    pages[on].pieces.push(...row.pieces);
    pages[on].lines.push(...row.lines);
  }
  return madePdf(
    pages.map(({ pieces }) => pieces),
    undefined,
    pages.map(({ lines }) => lines),
  );
}

/** Figures in few columns, some rows and groups without any. */
const withBlanks = (page: Page): Page => ({
  ...page,
  table2: page.table2.map(([label, ...cells]) => [label, ...cells.map((_, k) => (k === cells.length - 1 ? 7 : null))]),
  table3: page.table3.map((cells, row) => cells.map((_, x) => (row !== 3 && (x === 3 || x === 6) ? row : null))),
  table4: page.table4.map((_, x) => (x % 5 === 4 || x % 5 === 2 ? 3 : null)),
});

/** Changes the row that begins with this label. */
const row =
  (label: string, change: (row: Drawn) => Drawn) =>
  (one: Drawn, cells: readonly Cell[]): Drawn =>
    cells.includes(label) ? change(one) : one;

describe('Where lines are drawn around the cells of a pdf', () => {
  it.each([
    ['2021', HUAIAN],
    ['2019', TIANJIN],
  ])('blank cells are seen, and every figure is read in its column: %s', async (_, page) => {
    const report = await READ(drawn(withBlanks(page)));
    const truth = await READ(pipes(withBlanks(page), true));
    expect(cellsOf(report)).toEqual(cellsOf(truth));
    expect(rules(report)).toEqual(rules(truth));
  });

  it('a number that goes on below itself because its cell is full is one number', async () => {
    const table3 = HUAIAN.table3.map((cells, i) => (i === 2 ? [128800001, ...cells.slice(1)] : cells));
    const text = drawn(
      { ...HUAIAN, table3 },
      row('（一）予以公开', ({ pieces, lines }) => ({
        lines,
        pieces: pieces.flatMap(([x, y, said]): Piece[] =>
          said === '128800001'
            ? [
                [x, y + 4, '12880000'],
                [x, y - 4, '1'],
              ]
            : [[x, y, said]],
        ),
      })),
    );
    expect((await READ(text)).table3.granted).toMatchObject({ natural_person: 128800001, total: 1362 });
  });

  const STATE_SECRET = '1.属于国家秘密';
  const unread = async (change: (row: Drawn) => Drawn) => {
    const report = await READ(drawn(HUAIAN, row(STATE_SECRET, change)));
    expect(report.table3['refused.state_secret']).toBeUndefined();
    expect(rules(report)).toContain('READ table3/refused.state_secret');
    expect(report.table3['refused.prohibited_by_law']?.total).toBe(31);
  };
  const edge = (x: number) => FIGURES + WIDTH * x;

  it('but not two figures in one cell', () =>
    unread(({ pieces, lines }) => ({
      pieces: [...pieces, [edge(0) + 50, pieces[0]?.[1] ?? 0, '5']],
      lines,
    })));

  it('nor two figures between which no line is drawn', () =>
    unread(({ pieces, lines }) => ({ pieces, lines: lines.filter(([x]) => x !== edge(1)) })));

  it('nor a row of which some cells lie beyond the edge of the page', () =>
    unread(({ pieces, lines }) => ({
      pieces: pieces.filter(([x]) => x < edge(3)),
      lines: lines.map(
        ([x1, y1, x2, y2]): Stroke =>
          x1 === edge(7) ? [2100, y1, 2100, y2] : [x1, y1, Math.max(x2, y1 === y2 ? 2100 : x2), y2],
      ),
    })));

  it('nor a row with blank cells whose text stands over their edge', () =>
    unread(({ pieces, lines }) => ({
      pieces: pieces
        .filter(([x]) => x < edge(3))
        .map(([x, y, said]): Piece => (x > edge(2) ? [edge(3) - 3, y, said] : [x, y, said])),
      lines,
    })));
});

describe('Where no lines are drawn', () => {
  it('a number that goes on below itself is none: neither its halves nor the rows beside it are read', async () => {
    const text = drawn(HUAIAN, ({ pieces }, cells) => ({
      lines: [],
      pieces: pieces.flatMap(([x, y, said]): Piece[] =>
        cells.includes('（一）予以公开') && said === '1362'
          ? [
              [x, y, '136'],
              [x, y - 8, '2'],
            ]
          : [[x, y, said]],
      ),
    }));
    const report = await READ(text);
    expect(report.table3.granted).toBeUndefined();
    expect(report.table3.received_this_year?.total).toBe(3119);
  });

  it('a row in which nothing but a few zeros is seen is not read', async () => {
    const report = await READ(
      drawn(HUAIAN, ({ pieces }, cells) => ({
        lines: [],
        pieces: cells.includes('3.要求提供公开出版物') ? pieces.slice(0, 4) : pieces,
      })),
    );
    expect(report.table3['not_processed.public_publication']).toBeUndefined();
  });
});
