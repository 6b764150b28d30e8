import { expect, it } from '@jest/globals';
import { type StatisticsSheet, statisticsToXlsx } from '../../src/documents/statistics-out.js';
import { unzipped, zipEntries } from '../../src/documents/zip.js';

const SHEET: StatisticsSheet = {
  organ: { name: '某市地方金融监督管理局' },
  whole: true,
  period: { from: '2025-01-01', to: '2025-12-31' },
  before: { from: '2024-01-01', to: '2024-12-31' },
  organs: [],
  groups: [],
  tables: [
    {
      label: '申请渠道',
      rowHead: '渠道',
      measures: [{ label: '新收', unit: '件', says: null }],
      lines: [{ label: '网上', articles: [], now: [3], before: [null] }],
    },
  ],
};

it('The title and the foot of a narrow sheet of statistics have room', async () => {
  const file = await statisticsToXlsx(SHEET);
  const entry = zipEntries(file).find(({ name }) => name.endsWith('sheet2.xml'));
  const xml = entry ? (await unzipped(file, entry)).toString() : '';
  const heights = [...xml.matchAll(/<row [^>]*?ht="(\d+)"/g)].map(([, height]) => Number(height));
  expect(heights.at(0)).toBeGreaterThanOrEqual(3 * 21);
  expect(heights.at(-1)).toBeGreaterThanOrEqual(5 * 15);
});
