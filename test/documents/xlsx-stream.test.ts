import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { xlsxSheets } from '../../src/documents/xlsx-records.js';
import { xlsxStream } from '../../src/documents/xlsx-stream.js';
import { unzipped, zipEntries } from '../../src/documents/zip.js';

type Row = (string | number)[];
const COLUMNS = [
  { head: '登记编号', width: 10 },
  { head: '件数', width: 10 },
];
async function* inBatches(rows: Row[], size: number) {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
const written = (rows: Row[], size = 3, rowsOfASheet?: number) =>
  buffer(xlsxStream('台账', COLUMNS, rows.length, inBatches(rows, size), rowsOfASheet));

describe('A workbook that is written as its rows come', () => {
  it.each([
    ...[
      '=1+1',
      '＝cmd|x',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '{=1}',
      'a\nb',
      '  blanks  ',
      '<b>&"\'</b>',
      '𠮷',
      '0012',
      '1e9',
      '2024-01-02',
    ],
  ])('holds %j as that very text', async (text) => {
    const [sheet] = await readXlsxFile(await written([[text, 1]]), { trim: false });
    expect(sheet?.data[1]).toEqual([text, 1]);
  });

  it('leaves out what XML cannot hold, and shows what looks like an escape as it is', async () => {
    const bytes = await written([
      ['a\u0000\u001b\ud800b\ufffe', 1],
      ['_x0041_', 2],
      ['长'.repeat(40_000), 3],
    ]);
    const entry = zipEntries(bytes).find(({ name }) => name.endsWith('sheet1.xml'));
    const xml = (await unzipped(bytes, entry as never)).toString();
    expect(xml).toContain('>ab<');
    expect(xml).toContain('>_x005F_x0041_<');
    expect(xml).toContain(`>${'长'.repeat(32_767)}<`);
    expect(xml).not.toMatch(/<f[ >]/);
  });

  it('goes on on further sheets, each under its heads, no row lost or told twice', async () => {
    const rows = Array.from({ length: 25 }, (_, n): Row => [`教-${n}`, n]);
    for (const size of [1, 4, 25]) {
      const sheets = await readXlsxFile(await written(rows, size, 11));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['台账', '台账2', '台账3']);
      expect(sheets.flatMap(({ data }) => data.slice(1))).toEqual(rows);
      for (const { data } of sheets) expect(data[0]).toEqual(['登记编号', '件数']);
    }
  });

  it('without rows has its heads; our own reader reads it too', async () => {
    const [sheet] = await xlsxSheets(await written([]));
    expect(sheet?.records.map(({ cells }) => cells)).toEqual([['登记编号', '件数']]);
  });

  it('is the same file when it is made again', async () => {
    const rows: Row[] = [['教-1', 1]];
    expect(await written(rows)).toEqual(await written(rows, 1));
  });

  it('ends with the error of its rows', async () => {
    async function* broken() {
      yield [['教-1', 1] as Row];
      throw new Error('the database is away');
    }
    await expect(buffer(xlsxStream('台账', COLUMNS, 2, broken()))).rejects.toThrow('the database is away');
  });

  it('is printed on the width of a page, its heads on each', async () => {
    const file = await written([['a', 1]], 3, 2);
    const xml = async (part: string) => {
      const entry = zipEntries(file).find(({ name }) => name === part);
      return entry ? (await unzipped(file, entry)).toString() : '';
    };
    expect(await xml('xl/workbook.xml')).toContain('localSheetId="0">\'台账\'!$1:$1<');
    expect(await xml('xl/worksheets/sheet1.xml')).toMatch(
      /fitToPage="1".*orientation="landscape" fitToWidth="1" fitToHeight="0"/s,
    );
  });
});
