import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { csvOf } from './csv.js';
import type { FoundLine } from './import-desk/found.js';

const RESULTS = { imported: '新登记', updated: '更新', unchanged: '无变化', refused: '不能导入' } as const;
const HEADS = ['工作表', '行', '登记编号', '结果', '栏目', '原因', '违规情形', '调整的已锁定年度'];
const WIDTHS = [16, 8, 22, 12, 16, 70, 10, 18];

/** One row for each thing that is wrong with a line; a line that is well has one. */
function rowsOf(lines: readonly FoundLine[]): (string | number)[][] {
  return lines.flatMap(({ sheet, line, registerNo, result, refused, violations, years }) => {
    const row = (field: string, why: string) => [
      ...[sheet, line, registerNo ?? '', RESULTS[result], field, why, violations || '', years.join('、')],
    ];
    return refused.length ? refused.map(({ field, message }) => row(field, message)) : [row('', '')];
  });
}

/** The report of an import for a spreadsheet. */
export const importReportCsv = (lines: readonly FoundLine[]): string => csvOf([HEADS, ...rowsOf(lines)]);

/** The same as a workbook: texts are texts, whatever they begin with. */
export const importReportXlsx = (lines: readonly FoundLine[]): Promise<Buffer> =>
  writeXlsxFile(
    [
      HEADS.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' })),
      ...rowsOf(lines).map((row) => row.map(cellOf)),
    ],
    { sheet: '导入结果', columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 },
  ).toBuffer();

const cellOf = (value: string | number): CellObject =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String };
