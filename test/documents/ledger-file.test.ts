import { describe, expect, it } from '@jest/globals';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { FileRefused, type LedgerRefusalCode } from '../../src/documents/ledger-refusals.js';
import { outcomeOf } from '../../src/documents/outcome-words.js';
import { FORMS } from '../../src/domain/year-end/forms/forms.js';

const TODAY = '2026-11-23';
const HEADS = [
  '登记编号',
  '申请人',
  '申请人类别',
  '申请渠道',
  '提交日期',
  '收到日期',
  '答复日期',
  '答复文号',
  '办理结果',
];
const GOOD = ['A-1', '张三', '自然人', '网上', '2024-03-01', '2024-03-05', '2024-03-20', '公复1号', '予以公开'];

const read = (text: string | Buffer) => readLedgerFile(Buffer.from(text as string), TODAY);
const csv = (...rows: string[][]) => `${[HEADS, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
const changed = (change: Record<string, string>) => GOOD.map((cell, i) => change[HEADS[i] ?? ''] ?? cell);

describe('A ledger file', () => {
  it('is read row by row, columns in any order, unknown ones kept as remarks', () => {
    const { rows, entries, refused } = read(
      '备注,收到日期,登记编号,申请人,申请人类别,老系统号\r\n口头说明,2024-3-5,A-1,张三,自然人,X9\r\n',
    );
    expect({ rows, refused }).toEqual({ rows: 1, refused: [] });
    expect(entries[0]).toMatchObject({
      line: 2,
      registerNo: 'A-1',
      receivedOn: '2024-03-05',
      channel: null,
      outcome: null,
      remarks: { 备注: '口头说明', 老系统号: 'X9' },
    });
  });

  it('may be UTF-8 with or without BOM, or GB18030 as Excel writes it', () => {
    const gb18030 = Buffer.from(
      'b5c7bcc7b1e0bac52cc9eac7ebc8cb2cc9eac7ebc8cbc0e0b1f02ccad5b5bdc8d5c6da0a412d312cd5c5c8fd2cd7d4c8bbc8cb2c323032342d30332d30350a',
      'hex',
    );
    expect(readLedgerFile(gb18030, TODAY).entries[0]).toMatchObject({
      category: 'natural_person',
      receivedOn: '2024-03-05',
    });
    expect(read(`\ufeff${csv(GOOD)}`).entries).toHaveLength(1);
    expect(read(csv(GOOD)).entries).toEqual(read(`\ufeff${csv(GOOD)}`).entries);
  });

  it.each(['2024-03-05', '2024/3/5', '2024.3.5', '2024年3月5日', '２０２４年３月５日'])(
    'understands the day %s',
    (day) => expect(read(csv(changed({ 收到日期: day }))).entries[0]?.receivedOn).toBe('2024-03-05'),
  );

  it('may be separated by tabs or semicolons and hold line breaks in quotes', () => {
    expect(read(csv(GOOD).replaceAll(',', '\t')).entries).toHaveLength(1);
    expect(read(csv(GOOD).replaceAll(',', ';')).entries).toHaveLength(1);
    expect(read(csv(changed({ 申请人: '"张三\n李四"' }), changed({ 登记编号: 'A-2' }))).entries[1]?.registerNo).toBe(
      'A-2',
    );
  });

  it('knows every result by the label printed on either form', () => {
    const leaves = FORMS.flatMap(({ table3 }) => table3.filter(({ counts }) => counts === 'closed'));
    const misread = leaves.filter((row) => {
      const outcome = outcomeOf(row.path.at(-1) ?? '');
      return outcome === null || !row.outcomes?.includes(outcome);
    });
    expect(misread).toEqual([]);
    expect(outcomeOf('1、属于国家秘密')).toBe('refused.state_secret');
    expect(outcomeOf('危及"三安全一稳定"')).toBe('refused.endangers_safety_or_stability');
    expect(outcomeOf('granted')).toBe('granted');
    expect(outcomeOf('other')).toBe('other.misc');
  });
});

describe('A row is refused, and only for', () => {
  const cases: [LedgerRefusalCode, Record<string, string>][] = [
    ['missing_register_no', { 登记编号: '' }],
    ['missing_applicant', { 申请人: '' }],
    ['missing_category', { 申请人类别: '' }],
    ['unknown_category', { 申请人类别: '个体户' }],
    ['unknown_channel', { 申请渠道: '微信' }],
    ['unknown_outcome', { 办理结果: '已办' }],
    ['missing_receipt_date', { 收到日期: '' }],
    ['unreadable_date', { 收到日期: '3月5日' }],
    ['unreadable_date', { 收到日期: '去年' }],
    ['impossible_date', { 收到日期: '2023-02-29' }],
    ['impossible_date', { 收到日期: '2024-13-01' }],
    ['future_date', { 答复日期: '2026-11-24' }],
    ['reply_before_receipt', { 答复日期: '2024-03-04' }],
    ['receipt_before_submission', { 提交日期: '2024-03-06' }],
    ['result_without_date', { 答复日期: '' }],
    ['date_without_result', { 办理结果: '' }],
    ['text_too_long', { 登记编号: 'A'.repeat(101) }],
    ['control_characters', { 申请人: '张\u202e三' }],
  ];

  it.each(cases)('%s %j', (code, change) => {
    const { entries, refused } = read(csv(changed(change), changed({ 登记编号: 'A-2' })));
    expect(refused.map((one) => one.code)).toEqual([code]);
    expect(refused[0]?.message).toMatch(/^第2行“.+”：.+/);
    expect(entries.map(({ registerNo }) => registerNo)).toEqual(['A-2']);
  });

  it('unreadable amounts', () => {
    const { refused } = read(
      '登记编号,申请人,申请人类别,收到日期,收费金额\nA-1,张三,自然人,2024-03-05,-3\nA-2,李四,自然人,2024-03-05,免\n',
    );
    expect(refused.map(({ code }) => code)).toEqual(['unreadable_number', 'unreadable_number']);
  });

  it('a register number that means two things; the same row twice is one fact', () => {
    expect(read(csv(GOOD, GOOD)).refused).toEqual([]);
    expect(read(csv(GOOD, changed({ 申请人: '李四' }))).refused.map(({ code }) => code)).toEqual([
      'duplicate_register_no',
    ]);
  });

  it('nothing else: a late reply on a rest day is a row like any other', () =>
    expect(read(csv(changed({ 答复日期: '2026-10-03' }))).entries).toHaveLength(1));
});

describe('A file is refused, with a sentence that says what to do', () => {
  const refusal = (bytes: string | Buffer) => {
    try {
      read(bytes);
      return null;
    } catch (error) {
      return error instanceof FileRefused ? error.code : 'not a refusal';
    }
  };

  it.each([
    ['empty_file', ''],
    ['empty_file', '\r\n\r\n'],
    ['missing_heads', '登记编号,申请人\nA-1,张三\n'],
    ['missing_heads', 'PK\u0003\u0004'],
    ['duplicate_heads', `${csv(GOOD).replace('提交日期', '收到日期')}`],
    ['unreadable_csv', `${csv(GOOD)}"A-2,张三`],
    ['unreadable_encoding', '登记编号\0申请人'],
  ])('%s', (code, bytes) => expect(refusal(bytes)).toBe(code));
});
