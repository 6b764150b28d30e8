import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { Form } from '../domain/year-end/forms/form.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { rulesAsFormulas } from './rules-as-formulas.js';
import { type LaidCell, type LaidTable, layOut, standsOn, titleOfTables, unitLines } from './table-layout.js';
import { across, FONT, HEAD, highEnough, type Row, RULED, ruledText } from './xlsx-cells.js';

interface Widths {
  labels: readonly number[];
  figure: number;
}

/** In half-width characters: the labels from the outermost in, then the figures; Table 二 has few and long heads. */
const WIDTHS: Widths = { labels: [19, 16, 52], figure: 13 };
const WIDTHS2: Widths = { labels: [30], figure: 24 };

/**
 * The tables as a workbook, a sheet each on one landscape page; the figures are numbers, the heads merged. A last sheet holds the
 * sums of the form as formulas over them, so that a reader can check them, and change a figure to see which rule it breaks.
 */
export function tablesToXlsx(tables: YearEndTables, form: Form): Promise<Buffer> {
  const [title, footer] = [titleOfTables(tables, form), [standsOn(tables, form), ...unitLines(tables)]];
  const laid = layOut(tables, form);
  return writeXlsxFile([...laid.map((table) => sheetOf(table, title, footer)), rulesSheet(form, laid)], {
    ...FONT,
    features: [ON_ONE_PAGE],
  }).toBuffer();
}

const RULE_HEADS = ['规则', '应当如何', '左边', '右边', '核对'];
const RULE_WIDTHS = [16, 78, 11, 11, 11];

function rulesSheet(form: Form, [, table3, table4]: readonly LaidTable[]) {
  const places = { table3: placesIn(table3), table4: placesIn(table4) };
  const rules = rulesAsFormulas(form, (table, row, column) => places[table].get(`${row}/${column}`) ?? '#REF!');
  const formula = (value: string): CellObject => ({ value, type: 'Formula', format: '0', ...RULED });
  return {
    sheet: '勾稽关系',
    orientation: 'landscape' as const,
    showGridLines: false,
    columns: RULE_WIDTHS.map((width) => ({ width })),
    data: [
      RULE_HEADS.map((head) => ({ ...ruledText(head), ...HEAD })),
      ...rules.map(({ rule, says, left, right }, i) => {
        const agrees = formula(`=IF(C${i + 2}=D${i + 2},"相符","不符")`);
        return highEnough([ruledText(rule), ruledText(says), formula(left), formula(right), agrees], RULE_WIDTHS);
      }),
    ],
  };
}

/** A title and a heading stand above each table. */
const ABOVE = 2;

/** In which cell of the workbook a figure stands, by its row and column code. */
function placesIn(table: LaidTable | undefined): Map<string, string> {
  const rows = table ? [...table.heads, ...table.body] : [];
  return new Map(
    placed(rows).flatMap(({ cell: { at }, x, y }) =>
      at ? [[`${at.row}/${at.column}`, `'${table?.heading}'!${letterOf(x)}${y + 1 + ABOVE}`]] : [],
    ),
  );
}

const letterOf = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

function sheetOf(table: LaidTable, title: string, footer: readonly string[]) {
  const grid = spread([...table.heads, ...table.body]);
  const width = grid[0]?.length ?? 0;
  const { labels, figure } = table.labelColumns === 1 ? WIDTHS2 : WIDTHS;
  const widths = Array.from({ length: width }, (_, i) => (i < table.labelColumns && labels[i]) || figure);
  return {
    sheet: table.heading,
    orientation: 'landscape' as const,
    showGridLines: false,
    columns: widths.map((width) => ({ width })),
    data: [
      across(width, title, { fontSize: 16, fontWeight: 'bold', align: 'center', height: 30 }),
      across(width, table.heading, { fontSize: 12, fontWeight: 'bold', height: 24 }),
      ...grid.map((row) => highEnough(row, widths)),
      ...footer.map((line) => highEnough(across(width, line, { wrap: true }), widths)),
    ],
  };
}

/** Every cell with the place of its upper left corner: what a merged cell covers is passed over. */
function placed(rows: readonly LaidCell[][]): { cell: LaidCell; x: number; y: number }[] {
  const covered = new Set<string>();
  return rows.flatMap((row, y) => {
    let x = 0;
    return row.map((cell) => {
      while (covered.has(`${x},${y}`)) x++;
      for (let dy = 0; dy < cell.rows; dy++)
        for (let dx = 0; dx < cell.columns; dx++) covered.add(`${x + dx},${y + dy}`);
      return { cell, x, y };
    });
  });
}

/** The same as a grid, null where a merged cell covers. */
function spread(rows: readonly LaidCell[][]): Row[] {
  const all = placed(rows);
  const width = Math.max(...all.map(({ cell, x }) => x + cell.columns));
  const grid: Row[] = rows.map(() => Array(width).fill(null));
  for (const { cell, x, y } of all) (grid[y] as Row)[x] = styled(cell);
  return grid;
}

const styled = (cell: LaidCell): CellObject => ({
  ...valueIn(cell),
  rowSpan: cell.rows,
  columnSpan: cell.columns,
  borderStyle: 'thin',
  alignVertical: 'center',
  align: cell.kind === 'label' ? 'left' : 'center',
  ...(!cell.at && { wrap: true, ...HEAD }),
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
