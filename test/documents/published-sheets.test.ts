import { describe, expect, it } from '@jest/globals';
import { type Cell, rowsOf } from './published-pages.js';
import { cellsOf, findings, HUAIAN, HUAIAN_READ, READ, rules, TIANJIN } from './published-samples.js';
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

describe('Blank cells', () => {
  const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const BLANK4: Cell[] = [6, null, 5, null, 11, null, null, null, 4, 4, null, null, null, null, null];
  const READ4 = {
    review: { upheld: 6, corrected: 0, other: 5, pending: 0, total: 11 },
    'litigation.direct': { upheld: 0, corrected: 0, other: 0, pending: 4, total: 4 },
    'litigation.after_review': { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
  };

  it('of Table 四 under heads of three rows are cells of it', async () => {
    const rows = rowsOf(HUAIAN);
    const at = rows.findIndex(([cell]) => cell === '行政复议');
    const heads = [
      ['行政复议', '', '', '', '', '行政诉讼'],
      [...RESULTS, '未经复议直接起诉', '', '', '', '', '复议后起诉'],
      ['', '', '', '', '', ...RESULTS, ...RESULTS],
    ];
    const sheet = [...rows.slice(0, at), ...heads, BLANK4.map((cell) => cell ?? ''), ...rows.slice(at + 4)];
    const report = await READ(workbook([sheetOf(...(sheet as WorkbookCell[][]))]));
    expect(cellsOf(report)).toEqual({ ...HUAIAN_READ, table4: READ4 });
  });

  it.each([
    ['2021', HUAIAN],
    ['2019', TIANJIN],
  ])('of a page that was copied with tabs stay in their columns: %s', async (edition, page) => {
    const table3 = page.table3.map((_, row) =>
      row % 3 ? Array(7).fill(null) : [null, null, null, row, null, null, row],
    );
    const table2 = page.table2.map(([label, ...cells]) => [label, ...cells.map((_, i) => (i ? null : 7))]);
    const rows = rowsOf({ ...page, table2: table2 as typeof page.table2, table3, table4: BLANK4 });
    const report = await READ(rows.map((row) => row.join('\t')).join('\n'));
    expect(report.edition).toBe(`cn-${edition}`);
    expect(rules(report).filter((one) => /^(READ|EDITION)/.test(one))).toEqual([]);
    expect(report.table3.carried_from_last_year?.total).toBe(0);
    expect(report.table3.partially_granted).toMatchObject({ natural_person: 0, 'org.public_interest': 3, total: 3 });
    expect(report.table4).toEqual(READ4);
  });
});
