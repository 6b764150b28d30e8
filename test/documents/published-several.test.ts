import { describe, expect, it } from '@jest/globals';
import { html, type Page, rowsOf, spaced } from './published-pages.js';
import { cellsOf, findings, HUAIAN, HUAIAN_READ, READ } from './published-samples.js';
import { sheetOf, workbook } from './workbook.js';

const FEES = '没有收取信息处理费。';
const FIRST: Page = { ...HUAIAN, other: FEES };
const changed = HUAIAN.table3.map((cells, row) => (row === 0 ? cells.map((cell) => Number(cell) + 1) : cells));
const SECOND: Page = { ...FIRST, title: '淮安市人民政府2025年政府信息公开工作年度报告', year: 2025, table3: changed };

const asideOf = (named: string) =>
  `warning READ file: 文件里还有另一份报告${named}。这里只检查了第一份，其余的请另存为单独的文件`;

describe('A file with several reports', () => {
  it.each([
    ['of two years', SECOND],
    ['of two organs with the same figures', { ...FIRST, title: '某市人民政府2024年政府信息公开工作年度报告' }],
  ])('%s: the first is read, the second named', async (_, second) => {
    for (const text of [`${spaced(FIRST)}\n\n${spaced(second)}`, html(FIRST) + html(second)]) {
      const report = await READ(text);
      expect(cellsOf(report)).toEqual(HUAIAN_READ);
      expect(findings(report)).toEqual([asideOf(`：${second.title}`)]);
    }
  });

  it('on two sheets without titles: the second is named by its sheet', async () => {
    const [first, second] = [FIRST, SECOND].map((page) => sheetOf(...rowsOf(page).slice(1)));
    expect(findings(await READ(workbook([first ?? '', second ?? ''])))).toContain(asideOf('：工作表“表2”'));
  });

  it('in which the same report stands twice is one report', async () =>
    expect(findings(await READ(html(FIRST) + html(FIRST)))).toEqual([]));
});
