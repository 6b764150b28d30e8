import { describe, expect, it } from '@jest/globals';
import { pipes, spaced } from './published-pages.js';
import { cellsOf, HUAIAN, HUAIAN_READ, READ, rules, TIANJIN, TIANJIN_READ } from './published-samples.js';

describe('Pages as they were found on the sites of organs', () => {
  it('a bar on the line below each cell (某区教育局, 2019)', async () => {
    const text = pipes(TIANJIN, false)
      .split('\n')
      .map((line) => (line.includes(' | ') ? line.split(' | ').join('\n|\n').concat('\n|') : line))
      .join('\n');
    expect(cellsOf(await READ(text))).toEqual(TIANJIN_READ);
  });

  it('a label with a sign misprinted: 行政事业型收费 (会仪镇, 2021)', async () => {
    const report = await READ(pipes(HUAIAN, true).replace('| 行政事业性收费', '| 行政事业型收费'));
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
  });

  it('a heading in traditional script: 一、總體情況 (凤凰镇, 2021)', async () =>
    expect(rules(await READ(pipes(HUAIAN, true).replace('一、总体情况', '一、總體情況')))).toEqual([]));

  it.each([
    ['before its tables end', (text: string) => text.slice(0, text.indexOf('三、收到和处理'))],
    ['without Table 四', (text: string) => text.replace(/四、政府信息公开行政复议[\s\S]*(?=五、存在)/, '')],
  ])('a page that breaks off %s has no zeros in Table 四 (中仓街道, 2025)', async (_, cut) => {
    const page = {
      ...HUAIAN,
      overview: '全年行政复议0次，未经复议直接起诉0次，复议后起诉0次。',
      table2: HUAIAN.table2.map(([label, ...cells]): (typeof HUAIAN.table2)[number] => [label, ...cells.map(() => 0)]),
    };
    for (const text of [pipes(page, true), spaced(page)]) {
      const report = await READ(cut(text));
      expect(report.table4).toEqual({});
      expect(rules(report)).toContain('READ table4');
    }
  });
});
