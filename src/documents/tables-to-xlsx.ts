import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { Form } from '../domain/year-end/forms/form.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { type LaidCell, type LaidTable, layOut, standsOn, titleOf } from './table-layout.js';

interface Widths {
  labels: readonly number[];
  figure: number;
}

/** In half-width characters: the labels from the outermost in, then the figures; Table 二 has few and long heads. */
const WIDTHS: Widths = { labels: [19, 16, 52], figure: 13 };
const WIDTHS2: Widths = { labels: [30], figure: 24 };
const FONT = { fontFamily: '宋体', fontSize: 10 } as const;
const LINE_HEIGHT = 15;

/** The tables as a workbook, a sheet each on one landscape page; the figures are numbers, the heads merged. */
export function tablesToXlsx(tables: YearEndTables, form: Form): Promise<Buffer> {
  const [title, footer] = [titleOf(tables, form), standsOn(tables, form)];
  return writeXlsxFile(
    layOut(tables, form).map((table) => sheetOf(table, title, footer)),
    { ...FONT, features: [ON_ONE_PAGE] },
  ).toBuffer();
}

function sheetOf(table: LaidTable, title: string, footer: string) {
  const grid = spread([...table.heads, ...table.body]);
  const width = grid[0]?.length ?? 0;
  const across = (value: string, style: CellObject): Row => [
    { value, type: String, columnSpan: width, alignVertical: 'center', ...style },
    ...Array(width - 1).fill(null),
  ];
  const { labels, figure } = table.labelColumns === 1 ? WIDTHS2 : WIDTHS;
  const widths = Array.from({ length: width }, (_, i) => (i < table.labelColumns && labels[i]) || figure);
  return {
    sheet: table.heading,
    orientation: 'landscape' as const,
    showGridLines: false,
    columns: widths.map((width) => ({ width })),
    data: [
      across(title, { fontSize: 16, fontWeight: 'bold', align: 'center', height: 30 }),
      across(table.heading, { fontSize: 12, fontWeight: 'bold', height: 24 }),
      ...grid.map((row) => highEnough(row, widths)),
      across(footer, { wrap: true, height: 2 * LINE_HEIGHT }),
    ],
  };
}

/** No spreadsheet makes room by itself for text that wraps in merged cells. */
function highEnough(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, x) => {
    if (typeof cell?.value !== 'string' || (cell.rowSpan ?? 1) > 1) return 1;
    const room = widths.slice(x, x + (cell.columnSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    return Math.ceil((2 * cell.value.length) / (room - 1));
  });
  const height = Math.max(...lines) * LINE_HEIGHT + 3;
  return row.map((cell) => cell && { ...cell, height });
}

type Row = (CellObject | null)[];

/** Every cell in its place, null where a merged cell covers it. */
function spread(rows: readonly LaidCell[][]): Row[] {
  const grid: Row[] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let dy = 0; dy < cell.rows; dy++)
        for (let dx = 0; dx < cell.columns; dx++) (grid[y + dy] as Row)[x + dx] = null;
      (grid[y] as Row)[x] = styled(cell);
    }
  }
  return grid;
}

const styled = (cell: LaidCell): CellObject => ({
  ...valueIn(cell),
  rowSpan: cell.rows,
  columnSpan: cell.columns,
  borderStyle: 'thin',
  alignVertical: 'center',
  align: cell.kind === 'label' ? 'left' : 'center',
  ...(!cell.at && { wrap: true, backgroundColor: '#F3F5F7' }),
  ...(cell.kind === 'total' && { fontWeight: 'bold' }),
});

/** Figures are numbers, an amount too: its unit stands in the format. */
function valueIn({ content, amount }: LaidCell): Pick<CellObject, 'value' | 'type' | 'format'> {
  if (amount) return { value: amount.figure, type: Number, format: `${digitsOf(amount.figure)}"${amount.unit}"` };
  return typeof content === 'number'
    ? { value: content, type: Number, format: digitsOf(content) }
    : { value: content, type: String };
}

const digitsOf = (figure: number): string => (Number.isInteger(figure) ? '0' : '0.######');

/** The library sets paper and direction; that the table is fitted to the page it does not know. */
const ON_ONE_PAGE = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
            'worksheet',
          ),
      },
    },
  },
};
