import { randomBytes } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { FileRefused } from '../../src/documents/ledger-refusals.js';
import { readPublished } from '../../src/documents/published-report/read-published.js';
import { reportToDocx } from '../../src/documents/report-to-docx.js';
import { reportToHtml } from '../../src/documents/report-to-html.js';
import { tablesToCsv } from '../../src/documents/tables-to-csv.js';
import { tablesToXlsx } from '../../src/documents/tables-to-xlsx.js';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import type { YearEndTables } from '../../src/domain/year-end/year-end-tables.js';
import { figuresPublished, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { madePdf, type Piece } from './made-pdf.js';
import {
  type Cell,
  cellByCell,
  collapsed,
  html,
  labels3,
  type Page,
  pipes,
  rowsOf,
  spaced,
} from './published-pages.js';
import { cellsOf, findings, HUAIAN, HUAIAN_READ, READ, rules, TIANJIN, TIANJIN_READ } from './published-samples.js';
import { zipOf } from './workbook.js';

jest.setTimeout(60_000);

/** The publisher left the total of one row blank. */
const BLANK_TOTAL = new Set(['shanghai-stcsm-2024']);

describe('A published report is read whatever its layout', () => {
  const LAYOUTS: [name: string, text: (page: Page) => string][] = [
    ['a web page', html],
    ['a web page with blank cells', (page) => html(page, '')],
    [
      'zeros written out',
      (page) => html(page).replaceAll('<span>0<', '<span>零<').replaceAll('<span>1<', '<span>1件<'),
    ],
    ['zeros as circles', (page) => html(page).replaceAll('<span>0<', '<span>〇<')],
    ['rows between bars', (page) => pipes(page, false)],
    ['rows in a border of bars', (page) => pipes(page, true)],
    ['one cell to a line', (page) => cellByCell(page, '/')],
    ['one cell to a line with bars, blanks dropped', collapsed],
    ['blanks between the cells', (page) => spaced(page)],
    ['tabs between the cells', (page) => spaced(page, '\t')],
    ['the figures on their labels', (page) => spaced(page).replace(/(规章|规范性文件) (\d) (\d) (\d)$/gm, '$1$2$3$4')],
    [
      'full-width signs',
      (page) => pipes(page, false).replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['numbers written 1、 instead of 1.', (page) => pipes(page, true).replace(/(\d)\.(?=\p{Script=Han})/gu, '$1、')],
    ['square brackets', (page) => spaced(page).replace(/（([一二三四五六七])）/g, '【$1】')],
    ['half-width brackets', (page) => spaced(page).replaceAll('（', '(').replaceAll('）', ')')],
    [
      'traditional script',
      (page) =>
        pipes(page, true).replace(
          /[规数请开结转关据]/g,
          (sign) => ({ 规: '規', 数: '數', 请: '請', 开: '開', 结: '結', 转: '轉', 关: '關', 据: '據' })[sign] ?? sign,
        ),
    ],
    [
      'misprinted labels',
      (page) =>
        pipes(page, true)
          .replace('三类内部事务信息', '三类内容事务信息')
          .replace('其他法律行政法规禁止公开', '其他法律行政止公开')
          .replace('情形，不', '情况，不'),
    ],
    [
      'the year in the heads',
      (page) => spaced(page).replaceAll('本年制发', '本年(2023)制发').replaceAll('本年新', '本年2023新'),
    ],
    [
      'the heads of Table 三 once more on the next page',
      (page) =>
        spaced(page).replace(
          '\n4.保护',
          '\n-4-\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n4.保护',
        ),
    ],
    ...['3', '— 3 —', '第 3 页 共 6 页'].map((number): [string, (page: Page) => string] => [
      `the number ${number} of a page between the rows of each table`,
      (page) => spaced(page).replace(/\n(?=4.保护|行政强制|五、存在|.{0,2}行政处罚)/g, `\n${number}\n`),
    ]),
    [
      'a web page with the number of a printed page between two halves',
      (page) => html(page).replace(/(?=<tr>(?:(?!<tr>).)*4.保护)/s, '</tbody></table><p>3</p><table><tbody>'),
    ],
    ['gb18030 has no say in it: blanks of the em', (page) => spaced(page, '　')],
  ];

  it.each(LAYOUTS)('%s, edition of 2021', async (_, text) => {
    const report = await READ(text(HUAIAN));
    expect(report).toMatchObject({ edition: 'cn-2021', year: 2024 });
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
    expect(rules(report)).toEqual([]);
  });

  it.each(LAYOUTS.filter(([name]) => !/the figures on their labels|year in the heads/.test(name)))(
    '%s, edition of 2019',
    async (_, text) => {
      const report = await READ(text(TIANJIN));
      expect(report).toMatchObject({ edition: 'cn-2019', year: 2020 });
      expect(cellsOf(report)).toEqual(TIANJIN_READ);
      expect(rules(report)).toEqual(['N1 一、总体情况 第1段']);
    },
  );

  it.each(['申请人主要是自然人,全市总计3119件。', '各行所列为（自然人, 法人；末列为总计）。'])(
    'a text with half-width commas in its prose: %s',
    async (sentence) => {
      const report = await READ(spaced({ ...HUAIAN, overview: sentence }));
      expect(cellsOf(report)).toEqual(HUAIAN_READ);
    },
  );

  it.each([
    'shanghai-stcsm-2024',
    'suqian-2023',
    'suqian-2024',
    'jinhu-2023',
    'unidentified-2023',
    'hangzhou-style-2025',
  ])('%s with blank cells where the publisher left them', async (id) => {
    const published = publishedAs(id);
    const page = {
      ...HUAIAN,
      title: `某市${published.year}年政府信息公开工作年度报告`,
      table3: Object.values(published.table3),
    };
    for (const text of [html(page), pipes(page, false), pipes(page, true), cellByCell(page, '—')]) {
      const report = await READ(text);
      expect(report.table3).toEqual(figuresPublished(published));
      expect(report.reading.some(({ at }) => at === 'table3')).toBe(BLANK_TOTAL.has(id));
    }
  });
});

describe('What this program publishes is read back', () => {
  const tablesOf = (year: number, read: typeof HUAIAN_READ | typeof TIANJIN_READ): YearEndTables =>
    ({
      ...{ organ: { code: 'a', name: '某市财政局' }, year, edition: formForYear(year).edition, status: 'locked' },
      ...{ position: 412, chain: 'c0ffee', checks: [] },
      ...read,
    }) as unknown as YearEndTables;
  const TEXT = {
    overview: ['收到政府信息公开申请3119件。'],
    problems: ['（一）不足。'],
    other: ['没有收取信息处理费。'],
  };
  const WRITERS: [string, (tables: YearEndTables) => string | Buffer | Promise<string | Buffer>][] = [
    ['docx', (tables) => reportToDocx(tables, formForYear(tables.year), TEXT)],
    ['html', (tables) => reportToHtml(tables, formForYear(tables.year), TEXT)],
    ['csv', (tables) => tablesToCsv(tables, formForYear(tables.year))],
    [
      'xlsx, the unit of an amount in the format of its cell',
      (tables) => tablesToXlsx(tables, formForYear(tables.year)),
    ],
  ];

  it.each(WRITERS)('%s', async (_, write) => {
    for (const [year, read] of [
      [2024, HUAIAN_READ],
      [2020, TIANJIN_READ],
    ] as const) {
      const report = await READ(await write(tablesOf(year, read)));
      expect(report).toMatchObject({ year, edition: formForYear(year).edition });
      expect(cellsOf(report)).toEqual(read);
    }
  });

  it('docx and html keep every rule', async () => {
    for (const write of [reportToDocx, reportToHtml]) {
      const report = await READ(await write(tablesOf(2024, HUAIAN_READ), formForYear(2024), TEXT));
      expect(findings(report)).toEqual([]);
    }
  });
});

describe('A text layer is read', () => {
  /** A row to a line, a figure every 40 points; long labels on two lines with the figures between them. */
  const pieces = (rows: readonly Cell[][]): Piece[][] => {
    const pages: Piece[][] = [];
    for (const [i, row] of rows.entries()) {
      const [page, y] = [Math.floor(i / 40), 800 - 19 * (i % 40)];
      const [label, ...figures] = [
        row.filter((cell) => typeof cell === 'string').join(' '),
        ...row.filter((cell) => typeof cell !== 'string'),
      ];
      const long = figures.length > 0 && label.length > 24;
      pages[page] ??= [];
      pages[page].push([40, y + (long ? 5 : 0), long ? label.slice(0, 20) : label]);
      if (long) pages[page].push([40, y - 6, label.slice(20)]);
      for (const [k, figure] of figures.entries())
        if (figure !== null) pages[page].push([300 + 90 * k, y, String(figure)]);
      if (i % 40 === 39) pages[page].push([290, 20, `- ${page + 1} -`]);
    }
    return pages;
  };

  it('of a pdf with a font that is not embedded, tables on several pages', async () => {
    const report = await READ(madePdf(pieces(rowsOf(HUAIAN).map((row) => row.map((cell) => cell ?? 0)))));
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
    expect(findings(report)).toEqual([]);
  });

  /** The page with figures in few of its columns, some rows without any. */
  const withBlanks = (page: Page): Page => ({
    ...page,
    table2: page.table2.map(([label, ...cells]) => [
      label,
      ...cells.map((cell, k) => (k === cells.length - 1 && label !== '行政强制' ? cell : null)),
    ]),
    table3: page.table3.map((cells, row) =>
      row === 3
        ? Array(7).fill(null)
        : cells.map((_, x) => (x === 3 || x === 6 ? row : row % 2 === 0 && x === 0 ? 0 : null)),
    ),
    table4: page.table4.map((_, x) => (x % 5 === 4 ? 3 : x === 2 ? 3 : null)),
  });

  it.each([
    ['2021', HUAIAN],
    ['2019', TIANJIN],
  ])('of a pdf with blank cells, and no cell in the wrong column: %s', async (edition, page) => {
    const report = await READ(madePdf(pieces(rowsOf(withBlanks(page)))));
    const truth = await READ(pipes(withBlanks(page), true));
    expect(report.edition).toBe(`cn-${edition}`);
    expect(rules(report).some((one) => one.startsWith('EDITION'))).toBe(false);
    for (const table of ['table2', 'table3', 'table4'] as const)
      for (const [row, cells] of Object.entries(report[table])) expect([row, cells]).toEqual([row, truth[table][row]]);
    expect(report.table3.granted).toBeUndefined();
    expect(rules(report)).toContain('READ table3/granted');
  });

  /** As Word prints columns of equal width: three characters to a line, the figures beside the first; rows go over the page. */
  const narrow = (page: Page): Piece[][] => {
    const pages: Piece[][] = [];
    const put = (line: number, x: number, text: string) => {
      const at = Math.floor(line / 60);
      pages[at] ??= [];
      pages[at].push([x, 800 - 12 * (line % 60), text]);
    };
    let line = 0;
    for (const row of rowsOf(page)) {
      const figures = row.filter((cell) => typeof cell === 'number');
      const labels = row.filter((cell) => typeof cell === 'string');
      const isRow3 = figures.length === 7;
      const lines = labels.map((label) => (isRow3 ? (label.match(/.{1,3}/gu) ?? []) : [label]));
      for (const [k, parts] of lines.entries()) {
        const column = /^（[一-七]/.test(parts[0] ?? '') ? 1 : /^\d\./.test(parts[0] ?? '') ? 2 : 0;
        for (const [y, part] of parts.entries()) put(line + y, isRow3 ? 40 + 60 * column : 40 + 200 * k, part);
      }
      for (const [k, figure] of figures.entries()) put(line, 300 + 60 * k, String(figure));
      line += Math.max(1, ...lines.map(({ length }) => length));
    }
    return pages;
  };

  it('of a pdf with narrow columns of labels, and never the figures of the next row', async () => {
    for (const page of [HUAIAN, TIANJIN]) {
      const table3 = page.table3.map((cells, row) =>
        cells.map((cell, x) => (row === 2 && x === 6 ? 9999 : (cell ?? 0))),
      );
      const report = await READ(madePdf(narrow({ ...page, table3, table4: page.table4.map((cell) => cell ?? 0) })));
      const read = page === HUAIAN ? HUAIAN_READ : TIANJIN_READ;
      expect(report.table3).toEqual({ ...read.table3, granted: { ...read.table3.granted, total: 9999 } });
    }
  });

  it('but not where the figures on a line stand behind other words', async () => {
    const text = spaced(HUAIAN)
      .replace(/^(2\.其他法律.*公开) .*$/m, '$1')
      .replace(/^3\.危及“三安全一稳定”/m, '3.涉及国防安全');
    const report = await READ(text);
    expect(report.table3['refused.prohibited_by_law']).toBeUndefined();
    expect(rules(report)).toContain('READ table3/refused.prohibited_by_law');
  });

  it('in which figures and labels have come apart', async () => {
    const [before = '', table = '', after = ''] = spaced(HUAIAN).split(
      /(?<=其他\n)(?=一、本年新收)|\n(?=四、政府信息)/,
    );
    const lines = table.split('\n');
    const labels = lines.map((line) => line.replace(/( \d+){7}$/, ''));
    const figures = lines.map((line) => line.slice(-1 * (/(?: \d+){7}$/.exec(line)?.[0].length ?? 0)));
    for (const apart of [
      [...labels, ...figures],
      lines.flatMap((_, i) => (i % 5 ? [] : [...figures.slice(i, i + 5), ...labels.slice(i, i + 5)])),
    ]) {
      const report = await READ([before, ...apart, after].join('\n'));
      expect(report.table3).toEqual(HUAIAN_READ.table3);
    }
  });

  it('and not read where the figures that came apart do not add up', async () => {
    const text = spaced(HUAIAN)
      .replace(/ (3001) (53) (0) (0) (61) (4) (3119)\n/, '\n')
      .replace('34 0 0 0 0 0 34', '3001 53 0 0 61 4 3118 34 0 0 0 0 0 34');
    const report = await READ(text);
    expect(report.table3).toEqual({});
    expect(rules(report)).toContain('READ table3/received_this_year');
  });
});

describe('What cannot be placed for certain is not read', () => {
  const row = (label: string, text: string) =>
    pipes(HUAIAN, false).replace(new RegExp(`^(.*${label}).*$`, 'm'), `$1${text}`);
  const of = async (text: string, code: string) => (await READ(text)).table3[code];

  it.each([
    ['three figures in a row of seven', ' | 3 | 2 | 5'],
    ['two that differ', ' | 3 | 5'],
    ['one alone', ' | 3'],
    ['eight', ' | 1 | 2 | 0 | 0 | 0 | 0 | 3 | 9'],
    ['digits that may be cut in several ways', '11121101111'],
    ['a word among them', ' | 1 | 见附件 | 0 | 0 | 0 | 0 | 1'],
  ])('%s', async (_, figures) => {
    const text = row('1.属于国家秘密', figures);
    expect(await of(text, 'refused.state_secret')).toBeUndefined();
    expect(rules(await READ(text))).toContain('READ table3/refused.state_secret');
    expect((await of(text, 'refused.prohibited_by_law'))?.total).toBe(31);
  });

  it.each([
    ['as many digits as cells', '2000002', 2],
    ['the one way in which they add up', '120000012', 12],
  ])('while %s are certain', async (_, digits, total) =>
    expect(await of(row('1.属于国家秘密', digits), 'refused.state_secret')).toMatchObject({
      natural_person: total,
      total,
    }),
  );

  const withoutZeros = (page: Page): string =>
    spaced({ ...page, table3: page.table3.map((cells) => cells.map((cell) => cell || null)) }).replace(
      /^((?:.、|（.）|\d\.).*)$/gm,
      (line) => line.replace(/ 0(?= |$)/g, ''),
    );

  it('nor two equal figures where other rows show that figures stand in any column', async () => {
    const text = withoutZeros(HUAIAN);
    expect(text).toMatch(/1\.属于国家秘密 (\d+) \1$/m);
    expect(text).toMatch(/（一）予以公开( \d+){5}$/m);
    expect(await of(text, 'refused.state_secret')).toBeUndefined();
    expect(rules(await READ(text))).toContain('READ table3/refused.state_secret');
  });

  it('nor are the figures of 3.其他 those of the total below them', async () => {
    const text = spaced(HUAIAN).replace(/^3\.其他 (.*)\n（七）总计 .*$/m, '3.其\n他\n$1\n（七）总计');
    expect(await of(text, 'total_handled')).toBeUndefined();
  });

  it('nor are figures of Table 三 those of blank cells in Table 二', async () => {
    const text = spaced(HUAIAN)
      .replace(/^(规章|行政规范性文件|行政事业性收费) .*$/gm, '$1')
      .replace(/^一、本年新收\S*/m, '');
    expect((await READ(text)).table2).not.toHaveProperty(['art20_1.normative_documents']);
  });

  it('nor is a row with which the text breaks off', async () => {
    const text = pipes(HUAIAN, false).replace(/(1.属于国家秘密 \| 2 \| 0)[\s\S]*/, '$1');
    expect(await of(text, 'refused.state_secret')).toBeUndefined();
    expect((await of(text, 'granted'))?.total).toBe(1362);
  });

  it('a row that is not of the form is passed over', async () => {
    const text = pipes(TIANJIN, false).replace(/^行政许可/m, '其他主动公开文件 | 186 | 86 | 255\n行政许可');
    expect((await READ(text)).table2).toEqual(TIANJIN_READ.table2);
  });

  it('a row whose label is lost is the first of its block', async () =>
    expect((await READ(spaced(HUAIAN).replace(/^规章 /m, ''))).table2).toEqual(HUAIAN_READ.table2));
});

describe('Amounts', () => {
  it.each([
    ['942.193万', 9421930],
    ['240万元', 2400000],
    ['79000.1元', 79000.1],
    ['251000元', 251000],
    ['0.0942193亿元', 9421930],
    ['8040', 8040],
  ])('%s', async (amount, yuan) => {
    const table2 = TIANJIN.table2.map((cells): Page['table2'][number] =>
      cells[0] === '政府集中采购' ? ['政府集中采购', 1, amount] : cells,
    );
    const report = await READ(pipes({ ...TIANJIN, table2 }, true));
    expect(report.table2['art20_9.central_procurement']).toEqual({ project_count: 1, total_amount: yuan });
    expect(rules(report).some((one) => one.endsWith('total_amount'))).toBe(amount === '8040');
  });

  it.each([
    ['行政事业性收费96171.6', 96171.6],
    ['行政事业性收费51251123', 51251123],
  ])('whole where it stands on its label: %s', async (row, amount) => {
    const report = await READ(spaced(HUAIAN).replace(/^行政事业性收费.*$/m, row));
    expect(report.table2).toEqual({ ...HUAIAN_READ.table2, 'art20_8.admin_fees': { amount_wan: amount } });
  });

  it('left out where its unit stands on it too', async () => {
    const report = await READ(spaced(HUAIAN).replace(/^行政事业性收费.*$/m, '行政事业性收费5125.11万元'));
    expect(report.table2['art20_8.admin_fees']).toBeUndefined();
    expect(rules(report)).toContain('READ table2/art20_8.admin_fees');
  });

  it('of a row whose first slash stands on its label', async () => {
    const report = await READ(spaced(HUAIAN).replace(/^行政规范性文件.*$/m, '行政规范性文件/  /  1050'));
    expect(report.table2['art20_1.normative_documents']).toEqual({
      made_this_year: 0,
      repealed_this_year: 0,
      in_force: 1050,
    });
  });

  it('in a column whose head gives the unit', async () => {
    const table2 = TIANJIN.table2.map((cells): Page['table2'][number] =>
      cells[0] === '政府集中采购' ? ['政府集中采购', 1, 477.35] : cells,
    );
    const text = pipes({ ...TIANJIN, table2 }, true).replace('采购总金额', '采购总金额（万元）');
    expect((await READ(text)).table2['art20_9.central_procurement']).toEqual({
      project_count: 1,
      total_amount: 4773500,
    });
  });
});

describe('Rules that published reports break', () => {
  const published = (id: string, more: Partial<Page> = {}): Page => {
    const { year, table3 } = publishedAs(id);
    return { ...HUAIAN, title: `某市${year}年政府信息公开工作年度报告`, year, table3: Object.values(table3), ...more };
  };

  it('tianjin-jrj-2020: 71 in the text, 74 in the table', async () =>
    expect(findings(await READ(html(TIANJIN)))).toContain(
      'warning N1 一、总体情况 第1段: 正文“全年答复依申请公开件71件”，表格为74',
    ));

  it('suqian-2024: 134 reviews and 57 suits in the text, 170 and 77 in Table 四', async () => {
    const table4 = [143, 5, 13, 9, 170, 3, 0, 19, 3, 25, 17, 1, 29, 5, 52];
    const overview = '全年办理政府信息公开行政复议案件134件，行政诉讼案件57件。';
    const report = await READ(html(published('suqian-2024', { table4, overview })));
    expect(findings(report).slice(0, 2)).toEqual([
      'warning N1 一、总体情况 第1段: 正文“全年办理政府信息公开行政复议案件134件”，表格为170',
      'warning N1 一、总体情况 第1段: 正文“行政诉讼案件57件”，表格各格之和为77',
    ]);
  });

  it('changchun-tyjr-2023: 2 applications in the text, 3 in the table', async () => {
    const table3: Cell[][] = labels3('2021').map((_, i) =>
      [0, 2, 23].includes(i) ? [3, 0, 0, 0, 0, 0, 3] : Array(7).fill(0),
    );
    const [title, overview] = ['某局2023年政府信息公开工作年度报告', '2023年共收到政府信息公开申请2件。'];
    const report = await READ(pipes({ ...HUAIAN, title, table3, overview }, true));
    expect(findings(report)[0]).toBe('warning N1 一、总体情况 第1段: 正文“2023年共收到政府信息公开申请2件”，表格为3');
  });

  it('jinhu-2023: 2+0+1+0 with a total of 0', async () => {
    const table4 = [0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    expect(findings(await READ(html(published('jinhu-2023', { table4 }))))).toEqual([
      'error T4.SUM litigation.direct: 总计0，各项结果之和3',
    ]);
  });

  it('no column of totals: the rest is read, and only that is said', async () => {
    const table3 = HUAIAN.table3.map((cells) => cells.slice(0, -1));
    const report = await READ(
      html({ ...HUAIAN, table3 }).replace(/<td><p><span>总计<\/span><\/p><\/td>(?=<\/tr>)/, ''),
    );
    expect(report.table3.granted).toEqual(
      Object.fromEntries(Object.entries(HUAIAN_READ.table3.granted ?? {}).filter(([column]) => column !== 'total')),
    );
    expect(findings(report)).toEqual(['warning READ table3: 表三没有“总计”一列']);
    table3[2] = [7, 7, 7, 7, 7, 7];
    const wrong = await READ(html({ ...HUAIAN, table3 }).replace(/<td><p><span>总计<\/span><\/p><\/td>(?=<\/tr>)/, ''));
    expect(rules(wrong)).toContain('T3.SUM_RESULT natural_person');
  });

  it('a table of which nothing can be placed is no table of the other edition', async () => {
    const table3 = HUAIAN.table3.map((cells) => cells.map((cell) => `第${cell}件`));
    const report = await READ(html({ ...HUAIAN, table3 }));
    expect(report.edition).toBe('cn-2021');
    expect(rules(report).some((one) => one.startsWith('EDITION'))).toBe(false);
    const two = table3.map((cells, row) => (row === 1 ? (HUAIAN.table3[row] ?? []) : cells));
    expect((await READ(html({ ...HUAIAN, table3: two }))).edition).toBe('cn-2021');
  });

  it('a wrong total of a row, of a column, and a balance that does not hold', async () => {
    const change = (row: number, column: number, by: number) =>
      HUAIAN.table3.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? Number(cell) + by : cell)));
    const read = async (table3: Cell[][]) => rules(await READ(html({ ...HUAIAN, table3 })));
    expect(await read(change(2, 6, 1))).toEqual(['T3.SUM_ROW granted', 'T3.SUM_RESULT total']);
    expect(await read(change(23, 0, 1))).toEqual([
      'T3.SUM_ROW total_handled',
      'T3.SUM_RESULT natural_person',
      'T3.BALANCE natural_person',
    ]);
    expect(await read(change(24, 0, -1))).toEqual(['T3.SUM_ROW carried_to_next_year', 'T3.BALANCE natural_person']);
    expect(await read(change(2, 0, 0.5))).toEqual(expect.arrayContaining(['T3.INTEGER granted']));
  });

  it('more newly disclosed than is public', async () => {
    const table2 = TIANJIN.table2.map((cells): Page['table2'][number] =>
      cells[0] === '规范性文件' ? ['规范性文件', 2, 3, 2] : cells,
    );
    expect(rules(await READ(html({ ...TIANJIN, table2 })))).toContain('T2.PUBLIC art20_1.normative_documents');
  });

  it('the form of 2019 for a report of 2023', async () =>
    expect(findings(await READ(html(TIANJIN).replaceAll('2020年', '2023年')))).toContain(
      'error EDITION cn-2019: 2023年度报告应当使用cn-2021的格式，表格是cn-2019的格式',
    ));

  it('Table 二 of one edition beside Table 三 of the other', async () =>
    expect(
      rules(
        await READ(
          html({ ...HUAIAN, table2: [] })
            .replaceAll('2024年', '2020年')
            .replace(
              /<p>&emsp;二、[\s\S]*?(?=<p>&emsp;三、收到)/,
              () => /<p>&emsp;二、[\s\S]*?(?=<p>&emsp;三、收到)/.exec(html(TIANJIN))?.[0] ?? '',
            ),
        ),
      ),
    ).toEqual(expect.arrayContaining(['EDITION cn-2021', 'EDITION table2'])));

  it('sections that are missing, called or numbered otherwise; a sub-heading passed over', async () => {
    const text = pipes(
      { ...HUAIAN, overview: '（一）主动公开。有序。\n（二）依申请公开。有序。\n（四）平台建设。有序。' },
      true,
    )
      .replace('三、收到和处理政府信息公开申请情况', '二、收到和处理政府信息公开申请情况')
      .replace('五、存在的主要问题及改进情况', '五、存在的问题和改进情况')
      .replace(/六、其他[\s\S]*/, '');
    expect(findings(await READ(text))).toEqual([
      'warning SECTIONS 三、收到和处理政府信息公开申请情况: 这一节的序号是“二、”，应为“三、”',
      'warning SECTIONS 五、存在的主要问题及改进情况: 这一节的标题与“五、存在的主要问题及改进情况”不同',
      'warning SECTIONS 六、其他需要报告的事项: 没有找到“六、其他需要报告的事项”一节',
      'warning SECTIONS 一、总体情况: 小标题的序号从（二）跳到（四），缺（三）',
    ]);
  });

  it.each([
    '淮安市人民政府2024年政府信息公开工作年度\n报告',
    '淮安市人民政府2024年\n政府信息公开工作年度报告',
    '淮安市人民政府\n2024年政府信息公开工作年\n度报告',
  ])('not the title %j that goes on with the next line', async (title) =>
    expect(findings(await READ(spaced({ ...HUAIAN, title })))).toEqual([]),
  );

  it.each([
    [
      'the name of the site behind it',
      '<title>淮安市人民政府2024年政府信息公开工作年度报告_政务公开_淮安市人民政府</title>',
      '',
    ],
    ['links to other years', '<p>淮安市人民政府2023年政府信息公开工作年度报告</p>', '统计期限自2024年1月1日起。'],
  ])('not the title of the report where others stand in front of it: %s', async (_, above, overview) => {
    const page = html({ ...HUAIAN, overview }).replace('<body>', `<body>${above}`);
    expect(findings(await READ(page))).toEqual([]);
  });

  it.each([
    '首页 > 政务公开 > 政府信息公开年报 > 2025年',
    '当前位置：首页 » 政府信息公开年报 » 2025年 » 淮安市人民政府2024年政府信息公开工作年度报告',
    '首页 > 政府信息公开年报 > 2025年 > 淮安市人民政府2024年政府信息公开工作年度报告',
    '首页-法定主动公开内容-政府信息公开年报-2025年',
  ])('not the year of a folder on the way to the page: %s', async (trail) => {
    expect(findings(await READ(`${trail}\n${spaced(HUAIAN)}`))).toEqual([]);
    const { year } = await READ(`${trail}\n${spaced({ ...HUAIAN, title: '公开工作', overview: '2024年收到申请。' })}`);
    expect(year).toBe(2024);
  });

  it.each([
    ['2024年政府信息公开年度报告', '标题是'],
    ['淮安市人民政府2024年度政府信息公开工作报告', '标题是'],
    ['某市公开工作', '没有找到标题'],
  ])('the title %s', async (title, words) => {
    const report = await READ(pipes({ ...HUAIAN, title }, true));
    expect(findings(report).find((one) => one.includes(' TITLE '))).toContain(words);
  });

  it('section 六 without a word on processing fees, or with more of them than fees were charged at all', async () => {
    const read = async (other: string) => rules(await READ(html({ ...HUAIAN, other })));
    expect(await read('无。')).toEqual(['N2 六、其他需要报告的事项']);
    expect(await read('全年收取政府信息公开信息处理费3940元。')).toEqual([]);
    expect(await read('全年收取信息处理费96171.7万元。')).toEqual(['N2 六、其他需要报告的事项']);
    const told = '本年发出信息处理费收费通知3件，通知金额961717万元，实际收取';
    expect(await read(`${told}500元。`)).toEqual([]);
    expect(await read(`${told}961717万元。`)).toEqual(['N2 六、其他需要报告的事项']);
    expect(await read('全年未收取信息处理费，减免961717万元。')).toEqual([]);
  });
});

describe('A file that is no report to read is refused in a sentence', () => {
  it.each([
    ['empty', Buffer.from('  \n'), 'empty_report'],
    ['a pdf without text', madePdf([[]]), 'no_text'],
    ['half a pdf', Buffer.from('%PDF-1.4\n1 0 obj'), 'damaged_file'],
    ['half a zip', Buffer.from('PK\x03\x04'), 'damaged_xlsx'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'not_a_report'],
    [
      'an OpenDocument text',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
      'not_a_report',
    ],
    ['another zip', zipOf({ 'a.txt': 'a' }), 'not_a_report'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_a_report'],
  ])('%s', async (_, bytes, code) => {
    const refused = await readPublished(bytes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileRefused);
    expect(refused).toMatchObject({ code });
  });

  const title = '2024年政府信息公开工作年度报告\n';
  it.each([
    ['a pdf of a million pieces of text in 54 kB', madePdf([[]], 'BT /F1 1 Tf (a) Tj ET\n'.repeat(1_000_000))],
    ['a line of two million cells', Buffer.from(title + '| 1 '.repeat(2_000_000))],
    ['a hundred thousand headings', Buffer.from(title + '三、收到和处理政府信息公开申请情况\n'.repeat(100_000))],
    ['a word of a million figures', Buffer.from(title + '字1'.repeat(480_000))],
  ])('%s', async (_, bytes) => {
    const start = performance.now();
    await expect(readPublished(bytes)).rejects.toMatchObject({ code: 'exhausting_report' });
    expect(performance.now() - start).toBeLessThan(15_000); // on a busy machine; without bounds it takes minutes
  });

  it('a Word document with a name that never ends, or with one row closed without end, is read at once', async () => {
    const document = (xml: string) => zipOf({ 'word/document.xml': xml, 'word/media/x': randomBytes(20_000) });
    const row = `<w:tbl><w:tr>${'<w:tc></w:tc>'.repeat(10_000)}${'</w:tr>'.repeat(10_000)}`;
    for (const xml of [`<${'a'.repeat(100_000)}`, `<w:${'a'.repeat(100_000)}`, row]) {
      const start = performance.now();
      await readPublished(document(xml));
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });

  it('a text without tables says so', async () =>
    expect(findings(await READ('某局2024年政府信息公开工作年度报告\n收到申请3件。'))).toEqual([
      'error READ : 没有找到年度报告的表格',
    ]));
});
