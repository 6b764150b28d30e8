import { randomBytes } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { layOutSheet } from '../../src/documents/import-desk/layout.js';
import { type FileRefusalCode, FileRefused } from '../../src/documents/ledger-refusals.js';
import { readTableFile } from '../../src/documents/table-file.js';
import { type Sheet, xlsxSheets } from '../../src/documents/xlsx-records.js';
import { sheetOf, type WorkbookCell, workbook, zipOf } from './workbook.js';

const HEADS = ['登记编号', '日期'];

/** The rows with their numbers, or the code of the refusal; any other error is a fault of the program. */
async function answerOf(file: Buffer): Promise<(string | number)[][] | FileRefusalCode> {
  try {
    const { rows } = await readTableFile(file, ['登记编号']);
    return rows.map(({ line, cells }) => [line, ...Object.values(cells)]);
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
}

async function cellSeen(cell: WorkbookCell, properties = ''): Promise<unknown> {
  const [row] = await answerOf(workbook([sheetOf(HEADS, ['A-1', cell])], {}, properties));
  return row?.[2];
}

describe('A workbook is read as a clerk sees it', () => {
  const styled = (style: number, value: string | number) => ({ attributes: `s="${style}"`, inside: `<v>${value}</v>` });

  it.each([1, 2, 3, 4, 5])('a day in date format %i is that day', async (format) =>
    expect(await cellSeen(styled(format, 45356))).toBe('2024-03-05'),
  );

  it('the time of day does not move the day', async () => {
    expect(await cellSeen(styled(5, 45356.999_99))).toBe('2024-03-05');
    expect(await cellSeen(styled(5, 45356.000_01))).toBe('2024-03-05');
  });

  it('a Mac workbook counts its days from 1904', async () =>
    expect(await cellSeen(styled(1, 43894), '<workbookPr date1904="1"/>')).toBe('2024-03-05'));

  it.each<[string, WorkbookCell, string]>([
    ['a number', 3, '3'],
    ['a number with a format', styled(6, '1234.5'), '1234.5'],
    ['a sum with the dust of binary fractions', styled(0, '0.30000000000000004'), '0.3'],
    ['a number in powers of ten', styled(0, '1E5'), '100000'],
    ['15 digits', styled(0, '123456789012345'), '123456789012345'],
    ['18 digits, which Excel has rounded', styled(0, '1.1010119900307E+17'), '1.10101E+17'],
    ['18 digits in a text cell', '110101199003070012', '110101199003070012'],
    ['a day that no format calls one', 45356, '45356'],
    ['a formula with its result', { inside: '<f>1+2</f><v>3</v>' }, '3'],
    ['a formula with a text', { attributes: 't="str"', inside: '<f>A1</f><v>网上</v>' }, '网上'],
    ['a formula with an empty text', { attributes: 't="str"', inside: '<f>""</f><v></v>' }, ''],
    ['a formula that was never computed', { inside: '<f>TODAY()</f>' }, '#未计算'],
    ['a formula that was never computed, its value left empty', { inside: '<f>TODAY()</f><v/>' }, '#未计算'],
    ['a formula that fails', { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' }, '#DIV/0!'],
    ['true', { attributes: 't="b"', inside: '<v>1</v>' }, 'TRUE'],
    [
      'a text in two colours',
      { attributes: 't="inlineStr"', inside: '<is><r><t>网</t></r><r><t>上</t></r></is>' },
      '网上',
    ],
    ['signs written for XML', '&lt;b&gt; &amp; &#24352;', '<b> & 张'],
    ['a day far beyond the calendar', styled(1, '99999999999'), '#NUM!'],
  ])('%s', async (_, cell, seen) => expect(await cellSeen(cell)).toBe(seen));

  it('shared texts, also with their reading', async () => {
    const shared = '<sst><si><t>A-1</t></si><si><r><t>自然</t></r><r><t>人</t></r><rPh><t>zrr</t></rPh></si></sst>';
    const parts = { 'xl/sharedStrings.xml': shared };
    const cells = [0, 1].map((i) => ({ attributes: 't="s"', inside: `<v>${i}</v>` }));
    expect(await answerOf(workbook([sheetOf(HEADS, cells)], parts))).toEqual([[2, 'A-1', '自然人']]);
  });
});

describe('A workbook may hold more than the ledger', () => {
  it('a merged title above the heads, merged cells among the rows, empty rows and columns around them', async () => {
    const rows = sheetOf(
      ['某局台账', null],
      [null, null],
      [...HEADS, '处室'],
      ['A-1', '2024-03-05', '法规处'],
      [null, null, null],
      ['A-2', '2024-03-06', null],
    );
    const below = '<row r="7"><c r="A7" s="1"/></row><row r="9" spans="1:9"/>';
    const merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="C4:C6"/></mergeCells>';
    const sheet = `<worksheet><dimension ref="A1:I9"/><sheetData>${rows}${below}</sheetData>${merged}</worksheet>`;
    const file = workbook([''], { 'xl/worksheets/sheet1.xml': sheet });
    expect(await answerOf(file)).toEqual([
      [4, 'A-1', '2024-03-05', '法规处'],
      [6, 'A-2', '2024-03-06', '法规处'],
    ]);
  });

  it('a hidden sheet before it, which is read only where no other one is a ledger', async () => {
    const [old, now] = [sheetOf(HEADS, ['A-0', '2023-03-05']), sheetOf(HEADS, ['A-1', '2024-03-05'])];
    const sheet = (n: number, state = '') => `<sheet name="s${n}" sheetId="${n}" r:id="rId${n}"${state}/>`;
    const hiding = `<workbook><sheets>${sheet(1, ' state="hidden"')}${sheet(2)}</sheets></workbook>`;
    expect(await answerOf(workbook([old, now], { 'xl/workbook.xml': hiding }))).toEqual([[2, 'A-1', '2024-03-05']]);
    expect(await answerOf(workbook([old, ''], { 'xl/workbook.xml': hiding }))).toEqual([[2, 'A-0', '2023-03-05']]);
  });

  it('other sheets before it', async () =>
    expect(await answerOf(workbook([sheetOf(['说明']), '', sheetOf(HEADS, ['A-1', 'x'])]))).toEqual([[2, 'A-1', 'x']]));

  it('tags with a prefix, and cells that do not say where they stand', async () => {
    const sheet = `<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>登记编号</x:t></x:is></x:c></x:row><x:row/><x:row><x:c/><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = workbook([''], { 'xl/worksheets/sheet1.xml': sheet });
    expect(await answerOf(file)).toEqual([[3, '', '7']]);
  });

  it('many rows: not one is lost or changed', async () => {
    const numbers = Array.from({ length: 5_000 }, (_, i) => `A-${i}${'编号'.repeat(i % 40)}`);
    const file = workbook([sheetOf(HEADS, ...numbers.map((number) => [number, 45356]))]);
    expect(await answerOf(file)).toEqual(numbers.map((number, i) => [i + 2, number, '45356']));
  });
});

jest.setTimeout(120_000); // files of a million rows have to be written before they can be read

describe('What would take the program down is read or refused at once', () => {
  /** A slow machine that is shared. What is guarded against takes minutes, or has no end. */
  const SLOW = 5;
  /** In processor time, which other work on the machine stretches less. */
  const within = async (milliseconds: number, file: Buffer) => {
    const start = process.cpuUsage();
    const answer = await answerOf(file);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(milliseconds * SLOW);
    return answer;
  };
  const million = (row: (n: number) => string) => Array.from({ length: 999_998 }, (_, i) => row(i + 3)).join('');
  const ledger = sheetOf(HEADS, ['A-1', 'x']);

  it('a million empty rows', async () =>
    expect(await within(2_000, workbook([ledger + million((n) => `<row r="${n}"/>`)]))).toEqual([[2, 'A-1', 'x']]));

  it('a million empty rows with their formats', async () => {
    const rows = million((n) => `<row r="${n}" spans="1:2" ht="14.25"><c r="A${n}" s="1"/><c r="B${n}" s="1"/></row>`);
    expect(await within(3_000, workbook([ledger + rows]))).toEqual([[2, 'A-1', 'x']]);
  });

  it('a million rows of commas', async () => {
    const file = Buffer.from(`登记编号,日期\r\nA-1,x\r\n${',,,,,,,,\r\n'.repeat(1_000_000)}`);
    expect(await within(2_000, file)).toEqual([[2, 'A-1', 'x']]);
  });

  it('one cell in the last corner of the sheet', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const rows = (await within(500, workbook([ledger + corner]))) as unknown[][];
    expect([rows.length, rows[1]?.[0], rows[1]?.at(-1)]).toEqual([2, 1_048_576, '1']);
  });

  it.each([
    ['a row that no sheet has', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>'],
    ['a column that no sheet has', '<row r="3"><c r="XFE3"><v>1</v></c></row>'],
    ['a row before the one above it', '<row r="1"><c r="A1"><v>1</v></c></row>'],
    ['a cell before the one on its left', '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>1</v></c></row>'],
    ['a row without an end', '<row r="3"><c r="A3"><v>1</v></c>'],
    ['a cell without an end', '<row r="3"><c r="A3"><v>1</v></row>'],
    ['a text that is not among the shared ones', '<row r="3"><c r="A3" t="s"><v>9</v></c></row>'],
    ['a comment', '<!-- <row> --><row r="3"><c r="A3"><v>1</v></c></row>'],
  ])('%s', async (_, rows) => expect(await within(500, workbook([ledger + rows]))).toBe('damaged_xlsx'));

  it('half a million cells, each opened inside the one before', async () => {
    const cells = Array.from({ length: 500_000 }, (_, i) => `<c><v>${(i * 7_919) % 1_000_003}`).join('');
    expect(await within(2_000, workbook([`${ledger}<row r="3">${cells}</row>`]))).toBe('damaged_xlsx');
    expect(await within(2_000, workbook([`${ledger}<row r="3">${cells}</c></row>`]))).toBe('damaged_xlsx');
  });

  it('a bomb, honest in its directory', async () =>
    expect(await within(500, zipOf({ 'xl/workbook.xml': Buffer.alloc(100_000_000) }))).toBe('oversized_xlsx'));

  it('a bomb that says it is small', async () => {
    const file = zipOf({ 'xl/workbook.xml': Buffer.alloc(50_000_000) });
    for (const at of [22, file.lastIndexOf('PK\x01\x02') + 24]) file.writeUInt32LE(1_000, at);
    expect(await within(500, file)).toBe('damaged_xlsx');
  });

  it.each<[string, string]>([
    ['a column of sixty thousand attributes that is not closed', `<cols><col${' hidden="1"'.repeat(60_000)}‹</cols>`],
    ['a row of them', `<x><row${' hidden="1"'.repeat(60_000)}<</x>`],
    ['a thousand times all columns hidden', `<cols>${'<col min="1" max="16383" hidden="1"/>'.repeat(1_000)}</cols>`],
    ['a million formulas beside the rows', `<x>${'<f/>'.repeat(1_000_000)}</x>`],
    ['twenty thousand merged areas as wide as the sheet', `<x>${'<mergeCell ref="A1:XFD1"/>'.repeat(20_000)}</x>`],
  ])('%s', async (_, beside) => {
    const sheet = `<worksheet>${beside}<sheetData>${ledger}</sheetData></worksheet>`;
    const parts = { 'xl/worksheets/sheet1.xml': sheet, 'xl/media/x': randomBytes(60_000).toString('latin1') };
    const start = process.cpuUsage();
    const [read] = await xlsxSheets(workbook([ledger], parts));
    expect(layOutSheet(read as Sheet, 1).heads[0]).toBe(HEADS[0]);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500 * SLOW);
  });

  it('the columns and rows that are hidden, each once', async () => {
    const columns = ['1" max="2', '2" max="3', '7" max="7', '9" max="16384', '12" max="11'];
    const cols = columns.map((some) => `<col hidden="1" min="${some}"/>`).join('');
    const rows = '<row r="3" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/><row hidden="1" r="5"/>';
    const sheet = `<worksheet><cols>${cols}</cols><sheetData>${ledger}${rows}</sheetData></worksheet>`;
    const [read] = await xlsxSheets(workbook([ledger], { 'xl/worksheets/sheet1.xml': sheet }));
    expect(read).toMatchObject({ hiddenColumns: [1, 2, 3, 7], hiddenRows: [3, 5] });
  });

  it('a workbook cut short, wherever', async () => {
    const file = workbook([ledger]);
    const answers = await Promise.all([...file.keys()].filter((i) => i > 1).map((i) => answerOf(file.subarray(0, i))));
    expect(new Set(answers)).toEqual(new Set(['damaged_xlsx']));
  });

  it('a workbook with any one byte changed', async () => {
    const file = workbook([ledger]);
    const answers = await Promise.all(
      [...file.keys()].map((i) => {
        const changed = Buffer.from(file);
        changed[i] = (changed[i] ?? 0) ^ 0x55;
        return answerOf(changed);
      }),
    );
    expect(answers).toHaveLength(file.length);
    expect(new Set(answers.filter((answer) => typeof answer === 'string'))).toContain('damaged_xlsx');
  });
});
