import type { CellObject } from 'write-excel-file/node';

/** How the workbooks that we write look alike. */
export const FONT = { fontFamily: '宋体', fontSize: 10 } as const;
export const RULED = { borderStyle: 'thin', alignVertical: 'center' } as const;
export const HEAD = { backgroundColor: '#F3F5F7' } as const;

/** A ruled cell of words. */
export const ruledText = (value: string): CellObject => ({ value, type: String, wrap: true, ...RULED });

/** One cell over the whole width of a sheet. */
export const across = (width: number, value: string, style: CellObject): (CellObject | null)[] => [
  { value, type: String, columnSpan: width, alignVertical: 'center', ...style },
  ...Array(width - 1).fill(null),
];
