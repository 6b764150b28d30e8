import { describe, expect, it } from '@jest/globals';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { FileRefused, type LedgerRefusalCode } from '../../src/documents/ledger-refusals.js';
import { likelyOutcome, outcomeOf } from '../../src/documents/outcome-words.js';
import { CHANNELS } from '../../src/domain/applications/channels.js';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import { CN_2019 } from '../../src/domain/year-end/forms/cn-2019.js';
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
/** A row with what is required and one cell more. */
const withCell = (head: string, cell: string) =>
  read(`登记编号,申请人,申请人类别,收到日期,${head}\nA-1,张三,自然人,2024-03-05,"${cell}"\n`);

describe('A ledger file', () => {
  it('is read row by row, columns in any order, unknown ones kept as remarks', async () => {
    const { rows, entries, refused } = await read(
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

  it('keeps what stands in a column without a head, or beyond the heads', async () => {
    const { entries } = await read('登记编号,申请人,申请人类别,收到日期,\nA-1,张三,自然人,2024-03-05,急,件\n');
    expect({ ...entries[0]?.remarks }).toEqual({ 第5列: '急', 第6列: '件' });
  });

  it('keeps in a remark what it need not understand', async () => {
    const { entries } = await withCell('邮件号', '1.1234E+12');
    expect({ ...entries[0]?.remarks }).toEqual({ 邮件号: '1.1234E+12' });
    expect({ ...(await withCell('是否超期', '#N/A')).entries[0]?.remarks }).toEqual({ 是否超期: '#N/A' });
  });

  it('loses no cell that is a fact only together with one that is blank: it stays as a remark, or is the fact it can be', async () => {
    const only = async (head: string, cell: string) => ({ ...(await withCell(head, cell)).entries[0]?.remarks });
    expect(await only('收费金额', '300元')).toEqual({ 收费金额: '300元' });
    expect(await only('补正期限', '2024-03-20')).toEqual({ 补正期限: '2024-03-20' });
    expect(await only('答复文号', '公复1号')).toEqual({ 答复文号: '公复1号' });
    for (const none of ['延期天数', '收费金额']) expect(await only(none, '0')).toEqual({});
    expect((await withCell('延期日期', '2024-03-20')).entries).toMatchObject([
      { extendedOn: '2024-03-20', extensionDays: null, remarks: {} },
    ]);
    const { entries } = await read(
      '登记编号,申请人,申请人类别,收到日期,延期天数,延期日期\nA-1,张三,自然人,2024-03-05,0,2024-03-20\n',
    );
    expect(entries).toMatchObject([{ extendedOn: '2024-03-20', extensionDays: 0 }]);
  });

  it('says of a day without its year, and of the number that Excel keeps for a day, what is wrong with them', async () => {
    const sentence = async (day: string) => (await read(csv(changed({ 收到日期: day })))).refused[0]?.message;
    expect(await sentence('3月5日')).toContain('没有写年份');
    expect(await sentence('45356')).toContain('Excel 内部的日期序号');
  });

  it('may begin with a title, mark what is required, and break a head into two lines', async () => {
    const { entries } = await read(
      '某局依申请公开台账,,,\n2024年度,,,\n"*登记\n编号",*申请人,申请人 类别,收到日期*\nA-1,张三,自然人,2024-03-05\n',
    );
    expect(entries).toMatchObject([{ line: 5, registerNo: 'A-1', category: 'natural_person' }]);
  });

  it('may be UTF-8 with or without BOM, or GB18030 as Excel writes it', async () => {
    const gb18030 = Buffer.from(
      'b5c7bcc7b1e0bac52cc9eac7ebc8cb2cc9eac7ebc8cbc0e0b1f02ccad5b5bdc8d5c6da0a412d312cd5c5c8fd2cd7d4c8bbc8cb2c323032342d30332d30350a',
      'hex',
    );
    const [entry] = (await readLedgerFile(gb18030, TODAY)).entries;
    expect(entry).toMatchObject({ category: 'natural_person', receivedOn: '2024-03-05' });
    const withMark = await read(`\ufeff${csv(GOOD)}`);
    expect(withMark.entries).toHaveLength(1);
    expect(await read(csv(GOOD))).toEqual(withMark);
  });

  it('may be separated by tabs or semicolons and hold line breaks and quotes in quotes', async () => {
    expect((await read(csv(GOOD).replaceAll(',', '\t'))).entries).toHaveLength(1);
    expect((await read(csv(GOOD).replaceAll(',', ';'))).entries).toHaveLength(1);
    const { entries } = await read(csv(changed({ 申请人: '"张三\n“李四”""王五"""' }), changed({ 登记编号: 'A-2' })));
    expect(entries.map(({ line, registerNo }) => [line, registerNo])).toEqual([
      [2, 'A-1'],
      [4, 'A-2'],
    ]);
    expect(entries[0]?.personal.applicant).toBe('张三\n“李四”"王五"');
  });

  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.3.5',
    '2024年3月5日',
    '2024 年 3 月 5 日',
    '2024-03-05T10:22:00',
    '２０２４年３月５日',
    '2024-03-05 14:30:00',
    '20240305',
    '２０２４０３０５',
  ])('understands the day %s', async (day) =>
    expect((await read(csv(changed({ 收到日期: day })))).entries[0]?.receivedOn).toBe('2024-03-05'),
  );

  it.each([
    ['300', 30_000],
    ['1,234.50元', 123_450],
    ['￥１２.３', 1_230],
    ['0', 0],
  ])('understands %s 元', async (amount, fen) =>
    expect((await withCell('收费金额（元）', amount)).entries[0]?.feeAmountFen).toBe(fen),
  );

  it.each([
    ['20', 20],
    ['20个工作日', 20],
    ['15天', 15],
    ['0', null],
  ])('understands %s of extension', async (days, workingDays) =>
    expect((await withCell('延期天数', days)).entries[0]?.extensionDays).toBe(workingDays),
  );

  it('names applicants by label or by code', async () => {
    const words = [...CN_2019.columns.map(({ label }) => label), ...APPLICANT_CATEGORIES];
    const { entries } = await read(csv(...words.map((word, i) => changed({ 登记编号: `A-${i}`, 申请人类别: word }))));
    expect(entries.map(({ category }) => category)).toEqual([...APPLICANT_CATEGORIES, ...APPLICANT_CATEGORIES]);
  });

  it('names channels by label or by code', async () => {
    const words = Object.entries(CHANNELS).flat();
    const { entries } = await read(csv(...words.map((word, i) => changed({ 登记编号: `A-${i}`, 申请渠道: word }))));
    expect(entries.map(({ channel }) => channel)).toEqual(Object.keys(CHANNELS).flatMap((code) => [code, code]));
  });

  it('knows every result by the label printed on either form', () => {
    const leaves = FORMS.flatMap(({ table3 }) => table3.filter(({ counts }) => counts === 'closed'));
    const misread = leaves.filter((row) => {
      const outcome = outcomeOf(row.path.at(-1) ?? '');
      return outcome === null || !row.outcomes?.includes(outcome);
    });
    expect(misread).toEqual([]);
    expect(outcomeOf('1、属于国家秘密')).toBe('refused.state_secret');
    expect(outcomeOf('①属于国家秘密')).toBe('refused.state_secret');
    expect(outcomeOf('(三)不予公开 1.属于国家秘密')).toBe('refused.state_secret');
    expect(outcomeOf('不予公开—属于国家秘密')).toBe('refused.state_secret');
    expect(outcomeOf('危及"三安全一稳定"')).toBe('refused.endangers_safety_or_stability');
    expect(outcomeOf('（六）其他处理 3.其他')).toBe('other.misc');
    const overdue = '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    expect(outcomeOf(`（六）其他处理1.${overdue}`)).toBe('other.correction_overdue');
    for (const quoted of ['『三安全一稳定』', '〝三安全一稳定〞', '《三安全一稳定》'])
      expect(outcomeOf(`3.危及${quoted}`)).toBe('refused.endangers_safety_or_stability');
    expect(outcomeOf('granted')).toBe('granted');
    expect(outcomeOf('other')).toBe('other.misc');
    expect(outcomeOf('（三）不予公开')).toBeNull();
  });
});

describe('What a clerk’s own words probably mean', () => {
  it.each<[string, ReturnType<typeof likelyOutcome>]>([
    ['主动公开信息告知书', 'granted.already_public'],
    ['已在政府公报公开', 'granted.already_public'],
    ['要求提供政府公报', 'not_processed.public_publication'],
    ['部分公开告知书', 'partially_granted'],
    ['依照特别规定办理告知书', 'refused.administrative_query'],
    ['政府信息不存在告知书', 'unable.not_exist'],
    ['非本机关负责公开告知书', 'unable.not_responsible'],
    ['转送其他机关', 'unable.not_responsible'],
    ['不予重复处理告知书', 'not_processed.duplicate'],
    ['不予重复答复', 'not_processed.duplicate'],
    ['要求确认', 'not_processed.confirm_or_reissue'],
    ['申请人逾期未补正，不再处理', 'other.correction_overdue'],
    ['逾期未缴费，不再处理', 'other.fee_overdue'],
    ['申请人主动撤回', 'other.withdrawn'],
    ['第三方不同意公开', 'refused.third_party_rights'],
    ['征求第三方意见后不予公开', 'refused.third_party_rights'],
    ['第三方同意公开', 'granted'],
    ['已经征求第三方意见，不公开', 'refused.third_party_rights'],
    ['征求第三方意见后予以公开', 'granted'],
    ['涉密', 'refused.state_secret'],
    ['经保密审查，予以公开', null],
    ['不予公开告知书', null],
    ['无法提供告知书', null],
    ['不予处理告知书', null],
    ['办理中', 'open'],
  ])('%s: %s', (words, means) => expect(likelyOutcome(words)).toBe(means));
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
    ['date_without_year', { 收到日期: '3月5日' }],
    ['date_without_year', { 收到日期: '３／５' }],
    ['date_serial_number', { 收到日期: '45356' }],
    ['unreadable_date', { 收到日期: '去年' }],
    ['impossible_date', { 收到日期: '2023-02-29' }],
    ['impossible_date', { 收到日期: '2024-13-01' }],
    ['impossible_date', { 收到日期: '20240230' }],
    ['future_date', { 答复日期: '2026-11-24' }],
    ['reply_before_receipt', { 答复日期: '2024-03-04' }],
    ['result_without_date', { 答复日期: '' }],
    ['date_without_result', { 办理结果: '' }],
    ['text_too_long', { 登记编号: 'A'.repeat(101) }],
    ['control_characters', { 申请人: '张\u202e三' }],
    ['cell_error', { 申请人: '#REF!' }],
    ['rounded_number', { 登记编号: '1.10101E+17' }],
  ];

  it.each(cases)('%s %j', async (code, change) => {
    const { entries, refused } = await read(csv(changed(change), changed({ 登记编号: 'A-2' })));
    expect(refused.map((one) => one.code)).toEqual([code]);
    expect(refused[0]?.message).toMatch(/^第2行“.+”：.+/);
    expect(entries.map(({ registerNo }) => registerNo)).toEqual(['A-2']);
  });

  it.each(['-3', '免', '1e5', '1元2', '1.234', '9007199254740993', '1,23'])(
    'an unreadable amount: %s',
    async (amount) => {
      const { refused } = await withCell('收费金额', amount);
      expect(refused.map(({ field, code }) => [field, code])).toEqual([['收费金额', 'unreadable_number']]);
    },
  );

  it.each(['-1', '2.5', '二十', '5工5'])('an unreadable number of days: %s', async (days) => {
    const { refused } = await withCell('延期天数', days);
    expect(refused.map(({ field, code }) => [field, code])).toEqual([['延期天数', 'unreadable_number']]);
  });

  it('a register number that means two things; the same row twice is one fact', async () => {
    expect((await read(csv(GOOD, GOOD))).refused).toEqual([]);
    const { refused } = await read(csv(GOOD, changed({ 申请人: '李四' })));
    expect(refused.map(({ code }) => code)).toEqual(['duplicate_register_no']);
  });

  it('its own fault: two rows without a register number are not said to be alike', async () => {
    const { refused } = await read(csv(changed({ 登记编号: '' }), changed({ 登记编号: '', 申请人: '李四' })));
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [2, 'missing_register_no'],
      [3, 'missing_register_no'],
    ]);
  });

  it('a control character in a column that only becomes a remark', async () => {
    const { refused } = await withCell('备注', '一\u0000二');
    expect(refused.map(({ field, code }) => [field, code])).toEqual([['备注', 'control_characters']]);
  });

  it('nothing else: a late reply on a rest day is a row like any other', async () =>
    expect((await read(csv(changed({ 答复日期: '2026-10-03' })))).entries).toHaveLength(1));
});

describe('A refusal', () => {
  it('stays short and inert, whatever the cell says', async () => {
    const { refused } = await read(
      csv(changed({ 申请人类别: '长'.repeat(500) }), changed({ 登记编号: 'A-2', 办理结果: '已\u200d办' })),
    );
    expect(refused.map(({ message }) => message.length < 150)).toEqual([true, true]);
    expect(refused[1]?.message).not.toMatch(/\p{Cf}/u);
  });
});

describe('A file is refused, with a sentence that says what to do', () => {
  const refusal = async (bytes: string | Buffer) => {
    try {
      await read(bytes);
      return null;
    } catch (error) {
      return error instanceof FileRefused ? error.code : 'not a refusal';
    }
  };

  it.each([
    ['empty_file', ''],
    ['empty_file', '\r\n\r\n'],
    ['missing_heads', '登记编号,申请人\nA-1,张三\n'],
    ['missing_heads', `${'标题\r\n'.repeat(10)}${csv(GOOD)}`],
    ['duplicate_heads', `${csv(GOOD).replace('提交日期', '收到日期')}`],
    ['unreadable_csv', `${csv(GOOD)}"A-2,张三`],
    ['unreadable_csv', csv(changed({ 申请人: '"张三' }), changed({ 申请人: '"李四"' }))],
    ['unreadable_encoding', '登记编号\0申请人'],
    ['damaged_xlsx', 'PK\u0003\u0004'],
    ['not_a_table', '%PDF-1.7 …'],
    ['file_too_large', Buffer.alloc(20_000_001, ',')],
  ])('%s', async (code, bytes) => expect(await refusal(bytes)).toBe(code));
});
