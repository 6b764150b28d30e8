import { describe, expect, it } from '@jest/globals';
import { type Cell, rowsOf } from './published-pages.js';
import { cellsOf, findings, HUAIAN, HUAIAN_READ, READ, TIANJIN } from './published-samples.js';
import { sheetOf, type WorkbookCell, workbook } from './workbook.js';

/** A workbook in which the style 1 has this number format, as the attribute has it. */
const withFormat = (rows: readonly WorkbookCell[][], format: string) =>
  workbook([sheetOf(...rows)], {
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="180" formatCode="${format}"/></numFmts>
      <cellXfs><xf/><xf numFmtId="180"/></cellXfs></styleSheet>`,
  });

describe('The unit that the number format of a cell shows', () => {
  const styled = (page: typeof TIANJIN, label: string, value: number) =>
    rowsOf(page).map((row): WorkbookCell[] =>
      row[0] === label ? [...row.slice(0, -1), { attributes: 's="1"', inside: `<f>A1</f><v>${value}</v>` }] : row,
    );

  it.each([
    ['0.######&quot;万元&quot;', 942.193, 9421930],
    ['0.00&quot;元&quot;', 251000, 251000],
    ['#,##0.00\\元;[Red]-#,##0.00\\元', 251000.5, 251000.5],
    ['0!.0000&quot;万元&quot;', 9421930, 9421930],
    ['0.00_ &quot;万&quot;', 942.19299999999998, 9421930],
  ])('is read: %s', async (format, value, yuan) => {
    const report = await READ(withFormat(styled(TIANJIN, '政府集中采购', value), format));
    expect(report.table2['art20_9.central_procurement']?.total_amount).toBe(yuan);
    expect(findings(report).filter((one) => one.includes('没有写单位'))).toEqual([]);
  });

  it('counts before that of the head', async () => {
    const report = await READ(withFormat(styled(HUAIAN, '行政事业性收费', 961716000), '0&quot;元&quot;'));
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
  });
});

describe('Merged cells', () => {
  const letters = (column: number): string =>
    `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
  const cellAt = (cell: Cell, place: string): string =>
    typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`;

  it('are one cell each: every cell over two columns, as in sheets saved from web pages', async () => {
    const rows = rowsOf(HUAIAN);
    const [data, areas] = [[] as string[], [] as string[]];
    for (const [y, row] of rows.entries()) {
      data.push(`<row r="${y + 1}">${row.map((cell, x) => cellAt(cell, `${letters(2 * x)}${y + 1}`)).join('')}</row>`);
      for (const x of row.keys())
        areas.push(`<mergeCell ref="${letters(2 * x)}${y + 1}:${letters(2 * x + 1)}${y + 1}"/>`);
    }
    const sheet = `<worksheet><sheetData>${data.join('')}</sheetData><mergeCells>${areas.join('')}</mergeCells></worksheet>`;
    const report = await READ(workbook([''], { 'xl/worksheets/sheet1.xml': sheet }));
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
  });
});
