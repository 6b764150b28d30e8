import { readFileSync } from 'node:fs';
import type { Choices } from '../../../src/documents/import-desk/choices.js';
import { dateCell, formula, ledgerBook } from './ledger-book.js';

/** An old ledger as an office really keeps it, and what must come of it. */
export interface OldLedger {
  /** Its trap. */
  trap: string;
  file: string;
  make: () => Buffer;
  /** What the clerk decides. */
  says?: Partial<Choices>;
  /** What must be asked, with the number of cells in doubt. */
  asked?: Record<string, number>;
  /** Words of the clerk's own, with what is suggested for each. */
  words?: Record<string, string | null>;
  /** What is said of the sheets. */
  remarks?: Record<string, number>;
  /** What must be settled first. */
  problems?: string[];
  /** Register number, receipt, reply, outcome and category of each row that is understood. */
  rows: [no: string, receivedOn: string, decidedOn: string | null, outcome: string | null, category?: string][];
  /** Line, head and code of each cell that is not. */
  refused?: [line: number, field: string, code: string][];
}

const csv = (text: string) => () => Buffer.from(text);
const HEADS = ['登记编号', '申请人', '申请人类别', '收到日期', '答复日期', '办理结果'];
const row = (no: string, ...rest: (string | null)[]) => [no, '张三', '自然人', ...rest];
const book =
  (...rows: (string | number | null)[][]) =>
  () =>
    ledgerBook({ name: 'Sheet1', rows });
const PERSON = 'natural_person';

export const OLD_LEDGERS: OldLedger[] = [
  {
    trap: 'the heads of the register itself',
    file: '台账.xlsx',
    make: book(HEADS, row('A-1', '2020-03-05', '2020-03-20', '予以公开')),
    rows: [['A-1', '2020-03-05', '2020-03-20', 'granted', PERSON]],
  },
  {
    trap: 'GB18030, the heads and words of another office, dates without year under a title that names it, a total below',
    file: '登记表.csv',
    make: () => readFileSync('test/documents/import-desk/files/county-2014-gb18030.csv'),
    says: {
      answers: { category: 'by_name' },
      words: [
        { kind: 'outcome', word: '同意公开', means: 'granted' },
        { kind: 'outcome', word: '信息不存在', means: 'unable.not_exist' },
        { kind: 'channel', word: '来信', means: 'post_signed' },
        { kind: 'channel', word: '网上申请', means: 'online' },
      ],
    },
    asked: { category: 2 },
    words: { 同意公开: 'granted', 信息不存在: 'unable.not_exist', 来信: 'post_signed', 网上申请: 'online' },
    remarks: { total: 1 },
    rows: [
      ['2014-1', '2014-03-05', '2014-03-20', 'granted', PERSON],
      ['2014-2', '2014-04-16', '2014-05-08', 'unable.not_exist', 'org.business'],
    ],
  },
  {
    trap: 'a merged title, and heads in two lines with merged cells',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({
        name: '2019年',
        rows: [
          ['某市财政局2019年政府信息依申请公开台账', null, null, null, null, null],
          ['登记编号', '申请人情况', null, '收到日期', '答复', null],
          [null, '姓名或名称', '类型', null, '日期', '结果'],
          ['财〔2019〕1号', '李四', '自然人', '2019/3/5', '2019/3/20', '予以公开'],
        ],
        merged: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:F2'],
      }),
    says: {
      columns: [
        { head: '申请人情况·类型', target: '申请人类别' },
        { head: '答复·日期', target: '答复日期' },
        { head: '答复·结果', target: '办理结果' },
      ],
    },
    rows: [['财〔2019〕1号', '2019-03-05', '2019-03-20', 'granted', PERSON]],
  },
  {
    trap: 'the same heads in a csv file, where merged cells are blank',
    file: '台账2019.csv',
    make: csv('登记编号,申请人,,收到日期,答复,\n,姓名,类别,,日期,结果\nA-1,李四,自然人,2019.3.5,2019.3.20,予以公开\n'),
    rows: [['A-1', '2019-03-05', '2019-03-20', 'granted', PERSON]],
  },
  {
    trap: 'one applicant over three merged rows',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({
        name: '台账',
        rows: [
          HEADS,
          ['A-1', '王五', '自然人', '2020-03-05', '2020-03-20', '予以公开'],
          ['A-2', null, null, null, '2020-03-21', '部分公开'],
          ['A-3', null, null, null, null, null],
        ],
        merged: ['B2:B4', 'C2:C4', 'D2:D4'],
      }),
    remarks: { merged: 2 },
    rows: [
      ['A-1', '2020-03-05', '2020-03-20', 'granted', PERSON],
      ['A-2', '2020-03-05', '2020-03-21', 'partially_granted', PERSON],
      ['A-3', '2020-03-05', null, null, PERSON],
    ],
  },
  {
    trap: 'one register number over two merged rows that differ: which of them is it?',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({
        name: '台账',
        rows: [
          HEADS,
          row('A-1', '2020-03-05', '2020-03-20', '予以公开'),
          [null, '张三', '自然人', '2020-03-05', '2020-03-25', '部分公开'],
        ],
        merged: ['A2:A3'],
      }),
    remarks: { merged: 1 },
    rows: [['A-1', '2020-03-05', '2020-03-20', 'granted']],
    refused: [[3, '登记编号', 'duplicate_register_no']],
  },
  {
    trap: 'text dates in every hand',
    file: '台账.csv',
    make: csv(
      `${HEADS}\n${[
        ['2020.3.5', '2020年3月20日'],
        ['2020、3、6', '2020/03/20'],
        ['20200307', '2020-3-20 9:30'],
        ['２０２０．３．８', '2020年3月20日（星期五）'],
        ['二〇二〇年三月九日', '二○二○年三月二十日'],
        ['2020年3月10号', '2020年3月20日上午9:30'],
        ['2020-03-11T08:05:00', '2020年3月20日9时30分'],
      ]
        .map(([received, decided], i) => `A-${i + 1},张三,自然人,${received},${decided},予以公开`)
        .join('\n')}`,
    ),
    rows: ['05', '06', '07', '08', '09', '10', '11'].map((day, i) => [
      `A-${i + 1}`,
      `2020-03-${day}`,
      '2020-03-20',
      'granted',
    ]),
  },
  {
    trap: 'dates without year, and a column that names it',
    file: '台账.csv',
    make: csv(
      '年度,登记编号,申请人,申请人类别,收到日期,答复日期,办理结果\n2017,A-1,张三,自然人,3月5日,3.20,予以公开\n2018年,A-2,张三,自然人,3-6,4-2,予以公开',
    ),
    rows: [
      ['A-1', '2017-03-05', '2017-03-20', 'granted'],
      ['A-2', '2018-03-06', '2018-04-02', 'granted'],
    ],
  },
  {
    trap: 'dates without year, and a sheet for each year',
    file: '十年台账.xlsx',
    make: () =>
      ledgerBook(
        { name: '2015年', rows: [HEADS, row('A-1', '3月5日', '3月20日', '予以公开')] },
        { name: '2016年', rows: [HEADS, row('A-2', '3月6日', '3月21日', '予以公开')] },
      ),
    rows: [
      ['A-1', '2015-03-05', '2015-03-20', 'granted'],
      ['A-2', '2016-03-06', '2016-03-21', 'granted'],
    ],
  },
  {
    trap: 'dates without year where nothing names one: asked, and refused while nobody answers',
    file: '台账.csv',
    make: csv(`${HEADS}\nA-1,张三,自然人,3月5日,,\nA-2,张三,自然人,2018-03-06,,`),
    asked: { year: 1 },
    rows: [['A-2', '2018-03-06', null, null]],
    refused: [[2, '收到日期', 'date_without_year']],
  },
  {
    trap: 'the same once the year is said',
    file: '台账.csv',
    make: csv(`${HEADS}\nA-1,张三,自然人,3月5日,3月20日,予以公开`),
    says: { years: [{ sheet: '', year: 2018 }] },
    rows: [['A-1', '2018-03-05', '2018-03-20', 'granted']],
  },
  {
    trap: 'the title names one year and the sheet another: asked',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({ name: '2018', rows: [['2019年度依申请公开台账'], HEADS, row('A-1', '3月5日', null, null)] }),
    asked: { year: 1 },
    rows: [],
    refused: [[3, '收到日期', 'date_without_year']],
  },
  {
    trap: 'a reply of January to an application of December: the year turns only when somebody says so',
    file: '2019年台账.csv',
    make: csv(`${HEADS}\nA-1,张三,自然人,12月20日,1月10日,予以公开\nA-2,张三,自然人,11月20日,12月10日,予以公开`),
    asked: { yearTurn: 1 },
    rows: [['A-2', '2019-11-20', '2019-12-10', 'granted']],
    refused: [[2, '答复日期', 'date_without_year']],
  },
  {
    trap: 'the same, said',
    file: '2019年台账.csv',
    make: csv(`${HEADS}\nA-1,张三,自然人,12月20日,1月10日,予以公开`),
    says: { answers: { yearTurn: true } },
    asked: { yearTurn: 1 },
    rows: [['A-1', '2019-12-20', '2020-01-10', 'granted']],
  },
  {
    trap: 'years of two digits: certain in the sheet of that year, else asked',
    file: '台账.xlsx',
    make: () =>
      ledgerBook(
        { name: '2013', rows: [HEADS, row('A-1', '13.3.5', '13.3.20', '予以公开')] },
        { name: '其他', rows: [HEADS, row('A-2', '14.3.5', null, null)] },
      ),
    asked: { twoDigitYears: 1 },
    rows: [['A-1', '2013-03-05', '2013-03-20', 'granted']],
    refused: [[2, '收到日期', 'unreadable_date']],
  },
  {
    trap: 'dates that Excel shows as numbers: taken for dates when somebody says so',
    file: '台账.xlsx',
    make: book(HEADS, ['A-1', '张三', '自然人', 43895, 43910, '予以公开']),
    says: { answers: { serialDates: true } },
    asked: { serialDates: 2 },
    rows: [['A-1', '2020-03-05', '2020-03-20', 'granted']],
  },
  {
    trap: 'real date cells, formulas with what Excel has kept of them, and one that was never computed',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({
        name: '台账',
        rows: [
          HEADS,
          [
            formula('CONCATENATE("A-",1)', 'A-1'),
            '张三',
            '自然人',
            dateCell(43895),
            formula('D2+15', '2020-03-20'),
            '予以公开',
          ],
          ['A-2', '张三', '自然人', dateCell(43895), { inside: '<f>D3+15</f>' }, '予以公开'],
        ],
      }),
    remarks: { formulas: 3 },
    rows: [['A-1', '2020-03-05', '2020-03-20', 'granted']],
    refused: [[3, '答复日期', 'cell_error']],
  },
  {
    trap: 'full-width digits and letters',
    file: '台账.csv',
    make: csv(`${HEADS},延期天数\nＡ－１,张三,自然人,２０２０－０３－０５,２０２０年３月２０日,予以公开,２０`),
    rows: [['Ａ－１', '2020-03-05', '2020-03-20', 'granted']],
  },
  {
    trap: 'the heads again on each printed page, the title too, with totals of the page and of the whole',
    file: '台账.csv',
    make: csv(
      `某局台账,,,,,\n${HEADS}\nA-1,张三,自然人,2020-03-05,,\n本页小计,1,,,,\n某局台账,,,,,\n${HEADS}\nA-2,张三,自然人,2020-03-06,,\n总 计,2,,,,\n制表人：赵某,审核：钱某,,,,`,
    ),
    remarks: { total: 2, heads_again: 1, title: 1, note: 1 },
    rows: [
      ['A-1', '2020-03-05', null, null],
      ['A-2', '2020-03-06', null, null],
    ],
  },
  {
    trap: 'lines that only name the year divide the sheet',
    file: '历年台账.csv',
    make: csv(
      `${HEADS}\n2016年度,,,,,\nA-1,张三,自然人,3月5日,3月20日,予以公开\n2017年度,,,,,\nA-2,张三,自然人,3月5日,3月21日,予以公开`,
    ),
    remarks: { section: 2 },
    rows: [
      ['A-1', '2016-03-05', '2016-03-20', 'granted'],
      ['A-2', '2017-03-05', '2017-03-21', 'granted'],
    ],
  },
  {
    trap: 'hidden rows and columns are read, and said so',
    file: '台账.xlsx',
    make: () =>
      ledgerBook({
        name: '台账',
        rows: [
          [...HEADS, '身份证号'],
          [...row('A-1', '2020-03-05', null, null), '110101199003071234'],
          [...row('A-2', '2020-03-06', null, null), null],
        ],
        hiddenRows: [3],
        hiddenColumns: [7],
      }),
    remarks: { hidden_rows: 1, hidden_columns: 1 },
    rows: [
      ['A-1', '2020-03-05', null, null],
      ['A-2', '2020-03-06', null, null],
    ],
  },
  {
    trap: 'several sheets: an explanation, a hidden copy and the ledger; the ledger alone is taken',
    file: '台账.xlsx',
    make: () =>
      ledgerBook(
        { name: '填表说明', rows: [['一、本表由各处室填写。'], ['二、日期写到日。']] },
        { name: '备份', hidden: true, rows: [HEADS, row('旧-1', '2020-03-05', null, null)] },
        { name: '台账', rows: [HEADS, row('A-1', '2020-03-05', null, null)] },
      ),
    rows: [['A-1', '2020-03-05', null, null]],
  },
  {
    trap: 'several sheets, and the clerk takes one of them',
    file: '台账.xlsx',
    make: () =>
      ledgerBook(
        { name: '2019', rows: [HEADS, row('A-1', '2019-03-05', null, null)] },
        { name: '2020', rows: [HEADS, row('A-2', '2020-03-05', null, null)] },
      ),
    says: { sheets: ['2020'] },
    rows: [['A-2', '2020-03-05', null, null]],
  },
  {
    trap: 'rows are only counted, and begin anew in each sheet: asked before anything else',
    file: '台账.xlsx',
    make: () =>
      ledgerBook(
        {
          name: '2019年',
          rows: [
            ['序号', ...HEADS.slice(1)],
            [1, '张三', '自然人', '3月5日', null, null],
          ],
        },
        {
          name: '2020年',
          rows: [
            ['序号', ...HEADS.slice(1)],
            [1, '李四', '自然人', '3月6日', null, null],
          ],
        },
      ),
    asked: { numberByYear: 2 },
    problems: ['numbers_undecided'],
    rows: [
      ['1', '2019-03-05', null, null],
      ['1', '2020-03-06', null, null],
    ],
  },
  {
    trap: 'the same, numbered by their years',
    file: '台账.xlsx',
    make: () =>
      ledgerBook(
        {
          name: '2019年',
          rows: [
            ['序号', ...HEADS.slice(1)],
            [1, '张三', '自然人', '3月5日', null, null],
          ],
        },
        {
          name: '2020年',
          rows: [
            ['序号', ...HEADS.slice(1)],
            [1, '李四', '自然人', '3月6日', null, null],
          ],
        },
      ),
    says: { answers: { numberByYear: true } },
    asked: { numberByYear: 2 },
    rows: [
      ['2019-001', '2019-03-05', null, null],
      ['2020-001', '2020-03-06', null, null],
    ],
  },
  {
    trap: 'numbers that were written ahead with nothing behind them',
    file: '台账.csv',
    make: csv(`序号,${HEADS}\n1,A-1,张三,自然人,2020-03-05,,\n2,,,,,,\n3,,,,,,\n`),
    remarks: { numbered_only: 2 },
    rows: [['A-1', '2020-03-05', null, null]],
  },
  {
    trap: 'results in the clerk’s own words: each with what it probably means, none taken without a yes',
    file: '台账.csv',
    make: csv(
      `${HEADS}\n${[
        '已公开',
        '全部公开',
        '部分不予公开',
        '非本机关职责',
        '不予公开',
        '撤回申请',
        '涉及商业秘密',
        '逾期未补正',
        '转市自然资源局办理',
      ]
        .map((words, i) => `A-${i + 1},张三,自然人,2020-03-05,2020-03-20,${words}`)
        .join('\n')}`,
    ),
    words: {
      已公开: 'granted.already_public',
      全部公开: 'granted',
      部分不予公开: 'partially_granted',
      非本机关职责: 'unable.not_responsible',
      不予公开: null,
      撤回申请: 'other.withdrawn',
      涉及商业秘密: 'refused.third_party_rights',
      逾期未补正: 'other.correction_overdue',
      转市自然资源局办理: 'unable.not_responsible',
    },
    rows: [],
    refused: Array.from({ length: 9 }, (_, i) => [i + 2, '办理结果', 'unknown_outcome']),
  },
  {
    trap: 'still in hand is said in words where a result should stand',
    file: '台账.csv',
    make: csv(`${HEADS}\nA-1,张三,自然人,2026-11-05,,正在办理\nA-2,张三,自然人,2026-11-06,,在办`),
    says: {
      words: [
        { kind: 'outcome', word: '正在办理', means: 'open' },
        { kind: 'outcome', word: '在办', means: 'open' },
      ],
    },
    words: { 正在办理: 'open', 在办: 'open' },
    rows: [
      ['A-1', '2026-11-05', null, null],
      ['A-2', '2026-11-06', null, null],
    ],
  },
  {
    trap: 'categories and channels of another form',
    file: '台账.csv',
    make: csv(
      '登记编号,申请人,申请人类型,申请形式,收到日期\nA-1,甲公司,企业,EMS邮寄,2020-03-05\nA-2,乙律所,律师事务所,电子邮件,2020-03-06\nA-3,丙,公民,窗口,2020-03-07',
    ),
    says: {
      words: [
        { kind: 'category', word: '企业', means: 'org.business' },
        { kind: 'category', word: '律师事务所', means: 'org.legal_service' },
        { kind: 'category', word: '公民', means: 'natural_person' },
        { kind: 'channel', word: 'EMS邮寄', means: 'post_signed' },
        { kind: 'channel', word: '电子邮件', means: 'online' },
        { kind: 'channel', word: '窗口', means: 'in_person' },
      ],
    },
    words: {
      企业: 'org.business',
      律师事务所: 'org.legal_service',
      公民: PERSON,
      EMS邮寄: 'post_signed',
      电子邮件: 'online',
      窗口: 'in_person',
    },
    rows: [
      ['A-1', '2020-03-05', null, null, 'org.business'],
      ['A-2', '2020-03-06', null, null, 'org.legal_service'],
      ['A-3', '2020-03-07', null, null, PERSON],
    ],
  },
  {
    trap: 'no column says who the applicants are: by their names, and refused where the name does not tell',
    file: '台账.csv',
    make: csv(
      '登记编号,申请人,收到日期\nA-1,张三,2020-03-05\nA-2,某某科技有限公司,2020-03-06\nA-3,某某律师事务所,2020-03-07\nA-4,张三、李四等3人,2020-03-08\nA-5,X-7,2020-03-09',
    ),
    says: { answers: { category: 'by_name' } },
    asked: { category: 5 },
    rows: [
      ['A-1', '2020-03-05', null, null, PERSON],
      ['A-2', '2020-03-06', null, null, 'org.business'],
      ['A-3', '2020-03-07', null, null, 'org.legal_service'],
      ['A-4', '2020-03-08', null, null, PERSON],
    ],
    refused: [[6, '申请人类别', 'missing_category']],
  },
  {
    trap: 'two columns could be the day of receipt: the register’s own word wins, the other one stays as a remark',
    file: '台账.csv',
    make: csv('登记编号,申请人,申请人类别,登记日期,收到日期\nA-1,张三,自然人,2020-03-09,2020-03-05'),
    rows: [['A-1', '2020-03-05', null, null]],
  },
  {
    trap: 'no column is the day of receipt: said, and the clerk names one',
    file: '台账.csv',
    make: csv('登记编号,申请人,申请人类别,经手时间\nA-1,张三,自然人,2020-03-05'),
    problems: ['missing_heads'],
    rows: [],
    refused: [[2, '收到日期', 'missing_receipt_date']],
  },
  {
    trap: 'heads that nobody can guess are known by what stands below them',
    file: '台账.csv',
    make: csv(
      '登记编号,申请人,甲,乙,丙,收到日期\nA-1,张三,自然人,13800000001,110101199003071234,2020-03-05\nA-2,李四,商业企业,13800000002,11010119900307123X,2020-03-06',
    ),
    rows: [
      ['A-1', '2020-03-05', null, null, PERSON],
      ['A-2', '2020-03-06', null, null, 'org.business'],
    ],
  },
  {
    trap: 'the head stands far below an explanation of twelve lines',
    file: '台账.xlsx',
    make: book(
      ...Array.from({ length: 12 }, (_, i) => [`填表说明第${i + 1}条，日期写到日`]),
      HEADS,
      row('A-1', '2020-03-05', null, null),
    ),
    rows: [['A-1', '2020-03-05', null, null]],
  },
  {
    trap: 'one column twice under the same head',
    file: '台账.csv',
    make: csv('登记编号,申请人,申请人类别,收到日期,日期,日期\nA-1,张三,自然人,2020-03-05,甲,乙'),
    rows: [['A-1', '2020-03-05', null, null]],
  },
  {
    trap: 'a total that counts nothing, beside an application whose number begins with 合计',
    file: '台账.csv',
    make: csv(`${HEADS}\n合计-1,张三,自然人,2020-03-05,,\n合计,,,,,`),
    remarks: { total: 1 },
    rows: [['合计-1', '2020-03-05', null, null]],
  },
];
