import { describe, expect, it } from '@jest/globals';
import { readCasesFile } from '../../src/documents/cases-file.js';
import { FileRefused, type LedgerRefusalCode } from '../../src/documents/ledger-refusals.js';
import { sheetOf, workbook } from './workbook.js';

const TODAY = '2026-11-23';
const HEADS = ['登记编号', '类型', '案号', '受理日期', '结案日期', '结果', '仅列共同被告'];
const GOOD = ['A-1', '复议', '〔2024〕1号', '2024-03-05', '2024-05-06', '维持', '否'];

const csv = (...rows: string[][]) => `${[HEADS, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
const read = (...rows: string[][]) => readCasesFile(Buffer.from(csv(...rows)), TODAY);
const changed = (change: Record<string, string>) => GOOD.map((cell, i) => change[HEADS[i] ?? ''] ?? cell);

describe('Table 四 · a list of reviews and suits', () => {
  it('is read row by row', async () => {
    const pending = ['', '复议后起诉', '（2024）行初2号', '2024/6/1', '', '', '是'];
    expect(await read(GOOD, pending)).toEqual({
      rows: 2,
      refused: [],
      entries: [
        {
          line: 2,
          registerNo: 'A-1',
          route: 'review',
          caseNo: '〔2024〕1号',
          acceptedOn: '2024-03-05',
          decidedOn: '2024-05-06',
          result: 'upheld',
          coDefendantOnly: false,
        },
        {
          line: 3,
          registerNo: null,
          route: 'litigation.after_review',
          caseNo: '（2024）行初2号',
          acceptedOn: '2024-06-01',
          decidedOn: null,
          result: null,
          coDefendantOnly: true,
        },
      ],
    });
  });

  it('may be a workbook', async () => {
    const { entries } = await readCasesFile(workbook([sheetOf(HEADS, GOOD)]), TODAY);
    expect(entries).toMatchObject([{ line: 2, caseNo: '〔2024〕1号', result: 'upheld' }]);
  });

  it.each([
    ['复议', 'review'],
    ['行政复议', 'review'],
    ['未经复议直接起诉', 'litigation.direct'],
    ['复议后起诉', 'litigation.after_review'],
  ])('%s is %s', async (word, route) =>
    expect((await read(changed({ 类型: word }))).entries).toMatchObject([{ route }]),
  );

  it.each([
    ['维持', 'upheld'],
    ['结果维持', 'upheld'],
    ['纠正', 'corrected'],
    ['结果纠正', 'corrected'],
    ['其他', 'other'],
    ['其他结果', 'other'],
  ])('%s is %s', async (word, result) =>
    expect((await read(changed({ 结果: word }))).entries).toMatchObject([{ result }]),
  );

  it('what the form calls 尚未审结 is pending', async () =>
    expect((await read(changed({ 结果: '尚未审结', 结案日期: '' }))).entries).toMatchObject([{ result: null }]));

  const cases: [LedgerRefusalCode, string, Record<string, string>][] = [
    ['missing_route', '类型', { 类型: '' }],
    ['unknown_route', '类型', { 类型: '仲裁' }],
    ['missing_case_no', '案号', { 案号: '' }],
    ['text_too_long', '案号', { 案号: '号'.repeat(101) }],
    ['missing_acceptance_date', '受理日期', { 受理日期: '' }],
    ['impossible_date', '受理日期', { 受理日期: '2023-02-29' }],
    ['future_date', '结案日期', { 结案日期: '2026-11-24' }],
    ['decided_before_accepted', '结案日期', { 结案日期: '2024-03-04' }],
    ['result_without_date', '结案日期', { 结案日期: '' }],
    ['date_without_result', '结果', { 结果: '' }],
    ['date_without_result', '结果', { 结果: '尚未审结' }],
    ['unknown_result', '结果', { 结果: '胜诉' }],
    ['unknown_yes_no', '仅列共同被告', { 仅列共同被告: '不详' }],
  ];
  it.each(cases)('%s refuses the row alone', async (code, field, change) => {
    const { entries, refused } = await read(changed(change), changed({ 案号: '另案' }));
    expect(refused).toMatchObject([{ line: 2, field, code }]);
    expect(refused[0]?.message).toMatch(/^第2行“.+”：.+。$/);
    expect(entries.map(({ caseNo }) => caseNo)).toEqual(['另案']);
  });

  it('a case number that means two things is refused; the same row twice is one fact', async () => {
    expect((await read(GOOD, GOOD)).refused).toEqual([]);
    expect((await read(GOOD, changed({ 结果: '纠正' }))).refused).toMatchObject([
      { line: 3, code: 'duplicate_case_no' },
    ]);
  });

  it('a ledger is not a list of cases', async () =>
    expect(readCasesFile(Buffer.from('登记编号,申请人,申请人类别,收到日期\n'), TODAY)).rejects.toThrow(FileRefused));
});
