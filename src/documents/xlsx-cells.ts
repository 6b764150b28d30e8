import type { CellObject } from 'write-excel-file/node';

/** How the workbooks that we write look alike. */
export const FONT = { fontFamily: '宋体', fontSize: 10 } as const;
export const RULED = { borderStyle: 'thin', alignVertical: 'center' } as const;
export const HEAD = { backgroundColor: '#F3F5F7' } as const;

/** A ruled cell of words. */
export const ruledText = (value: string): CellObject => ({ value, type: String, wrap: true, ...RULED });

/** One cell over the whole width of a sheet. */
export const across = (width: number, value: string, style: CellObject): Row => [
  { value, type: String, columnSpan: width, alignVertical: 'center', ...style },
  ...Array(width - 1).fill(null),
];

export type Row = (CellObject | null)[];

const LINE_HEIGHT = 15;
/** Excel knows no higher row. */
const HIGHEST = 409;

/** No spreadsheet makes room by itself for text that wraps in merged cells; `widths` of the columns in half-width characters. */
export function highEnough(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, x) => {
    if (typeof cell?.value !== 'string' || cell.type === 'Formula' || (cell.rowSpan ?? 1) > 1) return 1;
    const room = widths.slice(x, x + (cell.columnSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    const size = (cell.fontSize ?? FONT.fontSize) / FONT.fontSize;
    return size * Math.ceil((2 * size * cell.value.length) / (room - 1));
  });
  const height = Math.min(HIGHEST, Math.ceil(Math.max(...lines) * LINE_HEIGHT + 3));
  return row.map((cell) => cell && { ...cell, height });
}
