import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { csvRecords } from '../../src/documents/csv-records.js';
import { readPublished } from '../../src/documents/published-report/read-published.js';
import { reportToDocx } from '../../src/documents/report-to-docx.js';
import { reportToHtml } from '../../src/documents/report-to-html.js';
import { tablesToCsv } from '../../src/documents/tables-to-csv.js';
import { tablesToXlsx } from '../../src/documents/tables-to-xlsx.js';
import { unzipped, zipEntries } from '../../src/documents/zip.js';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import type { Form } from '../../src/domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../../src/domain/year-end/forms/forms.js';
import { lintReport } from '../../src/domain/year-end/lint-report.js';
import type { YearEndTables } from '../../src/domain/year-end/year-end-tables.js';
import { publishedAs } from '../domain/year-end/ledger-of-figures.js';

const COLUMNS = [...APPLICANT_CATEGORIES, 'total'] as const;
const GROUPS = ['review', 'litigation.direct', 'litigation.after_review'] as const;
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** A published Table 三; in Tables 二 and 四 every figure is another one, so that none can stand in a wrong place. */
function tablesOf(id: string, organ = '某市财政局'): YearEndTables {
  const { year, edition, table3 } = publishedAs(id);
  const row = (cells: readonly (number | null)[]) =>
    Object.fromEntries(COLUMNS.map((code, i) => [code, cells[i] ?? 0]));
  const group = (g: number) => Object.fromEntries(RESULTS.map((code, i) => [code, 1_001 + 5 * g + i]));
  return {
    organ: { code: 'a', name: organ },
    year,
    edition,
    status: 'provisional',
    position: 412,
    chain: 'c0ffee',
    table2: figures2Of(formForYear(year)),
    table3: Object.fromEntries(Object.entries(table3).map(([code, cells]) => [code, row(cells)])),
    table4: Object.fromEntries(GROUPS.map((code, g) => [code, group(g)])),
    checks: [],
  } as unknown as YearEndTables;
}

const places2 = ({ table2 }: Form) =>
  table2.flatMap(({ rows, columns }) =>
    rows.map((row) => columns.map(({ code, unit }) => ({ row: row.code, column: code, unit }))),
  );

/** No amount is whole: 万元 with decimals, and in 元 what is printed in 万元. */
const figures2Of = (form: Form): YearEndTables['table2'] =>
  Object.fromEntries(
    places2(form).map((places, i) => [
      places[0]?.row,
      Object.fromEntries(places.map(({ column, unit }, j) => [column, unit ? 5_125.11 : 2_001 + 3 * i + j])),
    ]),
  );

/** As they are printed: 5,125.11 元 are 0.512511 万元. */
const figures2 = (tables: YearEndTables) =>
  places2(formOf(tables)).map((places) =>
    places.map(({ row, column, unit }) => (unit === '元' ? 0.512511 : tables.table2[row]?.[column])),
  );

const formOf = ({ year }: YearEndTables) => formForYear(year);
const figures3 = (tables: YearEndTables) =>
  formOf(tables).table3.map(({ code }) => COLUMNS.map((column) => tables.table3[code]?.[column]));
const figures4 = (tables: YearEndTables) => GROUPS.map((code) => RESULTS.map((result) => tables.table4[code][result]));

/** The rows of numbers in a table of texts. */
const numbersOf = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map((row) => row.flatMap((cell) => /^(\d+(?:\.\d+)?)(?:万元)?$/.exec(String(cell))?.[1] ?? []).map(Number))
    .filter(({ length }) => length > 0);

const EDITIONS = [
  ['cn-2019', tablesOf('tianjin-jrj-2020')],
  ['cn-2021', tablesOf('suqian-2024')],
] as const;

describe.each(EDITIONS)('Art. 24, 50 · the tables of %s', (edition, tables) => {
  const form = formOf(tables);
  it('are those of the edition', () => expect(form.edition).toBe(edition));

  describe('as a page', () => {
    const html = reportToHtml(tables, form);
    const [table2 = '', table3 = '', table4 = ''] = html.split('<table').slice(1);
    const rows = (table: string) =>
      [...table.matchAll(/<tr>(.*)<\/tr>/g)].map(([, cells = '']) =>
        [...cells.matchAll(/>([^<]*)<\/t[hd]>/g)].map((m) => m[1]),
      );
    const label = (text: string) => new RegExp(`<th [^>]*?>${text}</th>`).exec(html)?.[0] ?? '';
    const spans = (text: string) =>
      ['rowspan', 'colspan'].map((name) => Number(new RegExp(`${name}="(\\d+)"`).exec(label(text))?.[1] ?? 1));

    it('show every figure in its place', () => {
      expect(numbersOf(rows(table2))).toEqual(figures2(tables));
      expect(numbersOf(rows(table3))).toEqual(figures3(tables));
      expect(numbersOf(rows(table4))).toEqual([figures4(tables).flat()]);
    });

    it('merge labels and heads as the form does', () => {
      const merged = [
        '三、本年度办理结果',
        '（三）不予公开',
        '（四）无法提供',
        '（五）不予处理',
        '（六）其他处理',
        '（七）总计',
      ];
      const is2019 = edition === 'cn-2019';
      expect(merged.map(spans)).toEqual([
        [is2019 ? 20 : 22, 1],
        [8, 1],
        [3, 1],
        [5, 1],
        is2019 ? [1, 2] : [3, 1],
        [1, 2],
      ]);
      expect(['申请人情况', '自然人', '法人或其他组织', '商业企业'].map(spans)).toEqual([
        [1, 7],
        [2, 1],
        [1, 5],
        [1, 1],
      ]);
      expect(['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'].map(spans)).toEqual([
        [2, 5],
        [1, 10],
        [1, 5],
        [1, 5],
      ]);
      expect(spans(form.headNote)).toEqual([3, 3]);
    });

    it('fill every row of four, of ten and of fifteen columns, merged cells counted', () => {
      const area = (table: string) =>
        [...table.matchAll(/<t[hd] [^>]*>/g)].reduce((sum, [cell]) => {
          const span = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(cell)?.[1] ?? 1);
          return sum + span('rowspan') * span('colspan');
        }, 0);
      expect(area(table2)).toBe(4 * form.table2.reduce((sum, { rows }) => sum + 2 + rows.length, 0));
      expect(area(table3)).toBe(10 * (3 + form.table3.length));
      expect(area(table4)).toBe(15 * 4);
    });

    it('say whose, when, in which state and from where', () => {
      expect(html).toContain(`<title>某市财政局${tables.year}年政府信息公开工作年度报告</title>`);
      expect(html).toContain('暂定');
      expect(html).toContain('第 412 号位置，链值 c0ffee。');
      expect(html).toContain(`${edition}，${form.source}`);
      expect(reportToHtml({ ...tables, status: 'locked' }, form)).toContain('已锁定');
    });

    it('ask nothing of any other place', () => expect(html).not.toMatch(/https?:|<script|<link|url\(|@import/));
  });

  it('as csv: every figure under its heads, every row with all its labels', () => {
    const csv = tablesToCsv(tables, form);
    const rows = csv.split('\r\n').map((line) => line.split(','));
    expect(csv.startsWith('\ufeff某市财政局')).toBe(true);
    expect(numbersOf(rows)).toEqual([...figures2(tables), ...figures3(tables), ...figures4(tables)]);
    const top = rows.findIndex(([first]) => first === form.headings.table3) + 2;
    const labels = rows.slice(top, top + form.table3.length).map((row) => row.slice(0, 3).filter(Boolean));
    expect(labels).toEqual(form.table3.map(({ path }) => path));
    expect(rows[top - 1]?.slice(3)).toEqual([
      '自然人',
      ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((name) => `法人或其他组织：${name}`),
      '总计',
    ]);
  });

  it('as a workbook: a sheet each, the figures as numbers', async () => {
    const [sheet2, sheet3, sheet4] = await readXlsxFile(await tablesToXlsx(tables, form));
    const { table2, table3, table4 } = form.headings;
    expect([sheet2?.sheet, sheet3?.sheet, sheet4?.sheet]).toEqual([table2, table3, table4]);
    const numbers = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => row.filter((cell) => typeof cell === 'number')).filter(({ length }) => length > 0);
    expect(numbers(sheet2?.data)).toEqual(figures2(tables));
    expect(numbers(sheet3?.data)).toEqual(figures3(tables));
    expect(numbers(sheet4?.data)).toEqual([figures4(tables).flat()]);
  });

  it('as a workbook: merged heads, one landscape page a sheet', async () => {
    const file = await tablesToXlsx(tables, form);
    const sheets = zipEntries(file).filter(({ name }) => /sheet\d+\.xml$/.test(name));
    const xml = await Promise.all(sheets.map(async (entry) => (await unzipped(file, entry)).toString()));
    expect(xml.map((one) => /orientation="landscape"/.test(one) && /fitToPage="1"/.test(one))).toEqual([
      ...[true, true, true, true],
    ]);
    const last = 5 + form.table3.length;
    for (const place of ['A3:C5', 'D3:J3', 'E4:I4', `A8:A${last - 1}`, `A${last}:C${last}`])
      expect(xml[1]).toContain(`ref="${place}"`);
    for (const place of ['A3:D3', edition === 'cn-2019' ? 'C20:D20' : 'B16:D16'])
      expect(xml[0]).toContain(`ref="${place}"`);
    for (const place of ['A3:E4', 'F3:O3', 'F4:J4', 'K4:O4']) expect(xml[2]).toContain(`ref="${place}"`);
  });
});

describe('Art. 49 · the tables of a whole', () => {
  const [, own] = EDITIONS[1];
  const form = formOf(own);
  const units = [
    { code: 'a', name: '某市', status: 'locked' as const },
    { code: 'b', name: '某局', status: 'provisional' as const },
    { code: 'c', name: '某镇', status: 'missing' as const },
  ];
  const whole: YearEndTables = { ...own, units };
  const title = '某市财政局2024年政府信息公开工作年度报告（汇总3个单位）';
  const said = [
    '汇总：3个单位（其中暂定1个、缺1个）。数据由各单位的表格逐格相加，相加时在本机关申请登记日志第 412 号位置',
    ...['已锁定：某市', '暂定：某局', '缺：某镇'],
  ];
  const FILES: [string, (tables: YearEndTables) => Promise<string>][] = [
    ['csv', async (tables) => tablesToCsv(tables, form)],
    ['html', async (tables) => reportToHtml(tables, form)],
    ['docx', async (tables) => plain(await partOfZip(await reportToDocx(tables, form), 'word/document.xml'))],
    ['xlsx', async (tables) => JSON.stringify(await readXlsxFile(await tablesToXlsx(tables, form)))],
  ];
  const plain = (xml: string) => xml.replace(/<[^>]+>/g, '');
  const partOfZip = async (file: Buffer, part: string) => {
    const entry = zipEntries(file).find(({ name }) => name === part);
    return entry ? (await unzipped(file, entry)).toString() : '';
  };

  it.each(FILES)('say so as %s, and name the units; those of one organ do not', async (_, write) => {
    const text = await write(whole);
    for (const words of [title, ...said]) expect(text).toContain(words);
    expect(text).not.toContain('数据取自');
    expect(await write(own)).not.toContain('汇总');
  });

  it('have the title of the form where they stand in the report itself', () => {
    const html = reportToHtml(whole, form, { overview: ['无'], problems: ['无'], other: ['无'] });
    expect(html).toContain('<title>某市财政局2024年政府信息公开工作年度报告</title>');
    expect(html).toContain('汇总：3个单位');
    expect(html).not.toContain('暂定：某局');
  });

  it('are read back without a finding on their title', async () => {
    const report = await readPublished(Buffer.from(reportToHtml(whole, form)));
    expect(lintReport(report).filter(({ rule }) => rule === 'TITLE')).toEqual([]);
  });
});

describe('Form §8 · the rules as formulas in the workbook', () => {
  const [, tables] = EDITIONS[1];
  const form = formOf(tables);

  /** What a spreadsheet would show: the sums of both sides and whether they agree, computed from the cells alone. */
  async function computed(of: YearEndTables) {
    const file = await tablesToXlsx(of, form);
    const sheets = await readXlsxFile(file);
    const cellAt = (place: string) => {
      const [, sheet, letter = '', row] = /^'(.+)'!([A-Z])(\d+)$/.exec(place) ?? [];
      const data = sheets.find((one) => one.sheet === sheet)?.data;
      return Number(data?.[Number(row) - 1]?.[letter.charCodeAt(0) - 65]);
    };
    const sum = (formula: string) =>
      formula
        .split('+')
        .map(cellAt)
        .reduce((a, b) => a + b, 0);
    const [entry] = zipEntries(file).filter(({ name }) => /sheet4\.xml$/.test(name));
    const xml = entry
      ? (await unzipped(file, entry)).toString().replaceAll('&apos;', "'").replaceAll('&#39;', "'")
      : '';
    const formulas = [...xml.matchAll(/<f[^>]*>(.*?)<\/f>/g)].map(([, formula = '']) => formula.replace(/^=/, ''));
    const rules = sheets[3]?.data.slice(1).map(([rule, says]) => `${rule} ${says}`) ?? [];
    return rules.map((rule, i) => ({ rule, agrees: sum(formulas[3 * i] ?? '') === sum(formulas[3 * i + 1] ?? '') }));
  }
  const balanced = { ...tables, table4: wholeTable4() };

  function wholeTable4() {
    const group = { upheld: 3, corrected: 1, other: 2, pending: 4, total: 10 };
    return Object.fromEntries(GROUPS.map((code) => [code, group])) as unknown as YearEndTables['table4'];
  }

  it('have room for what they say', async () => {
    const file = await tablesToXlsx(tables, form);
    const [entry] = zipEntries(file).filter(({ name }) => /sheet4\.xml$/.test(name));
    const xml = entry ? (await unzipped(file, entry)).toString() : '';
    const longest = /<row [^>]*?r="20"[^>]*>/.exec(xml)?.[0];
    expect(longest).toMatch(/ht="33"/);
  });

  it('agree in a table that adds up, one for each row and column', async () => {
    const rules = await computed(balanced);
    expect(rules).toHaveLength(form.table3.length + 7 + 7 + 3);
    expect(rules.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it('say which rule a changed figure breaks', async () => {
    const { granted } = balanced.table3;
    const table3 = { ...balanced.table3, granted: { ...granted, natural_person: (granted?.natural_person ?? 0) + 1 } };
    const broken = (await computed({ ...balanced, table3: table3 as YearEndTables['table3'] }))
      .filter(({ agrees }) => !agrees)
      .map(({ rule }) => rule);
    expect(broken).toEqual([
      'T3.SUM_ROW “（一）予以公开”：总计等于各申请人类别之和',
      'T3.SUM_RESULT “自然人”：（七）总计等于各项办理结果之和',
    ]);
  });
});

describe.each(EDITIONS)('Art. 50 · the report of %s as a document', (_, tables) => {
  const form = formOf(tables);
  const text = { overview: ['全年收到申请<71>件。'], problems: ['答复不够规范。', '加强培训。'], other: ['无'] };

  /** The texts of the document in their order, and its tables row by row. */
  async function read(bytes: Buffer) {
    const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/document.xml');
    const xml = entry ? (await unzipped(bytes, entry)).toString() : '';
    const plain = (part: string) =>
      [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, words = '']) => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
        .join('');
    const tablesIn = xml.split('<w:tbl>').slice(1);
    const rowsOf = (table: string) =>
      (table.split('</w:tbl>')[0] ?? '')
        .split(/<w:tr[ >]/)
        .slice(1)
        .map((row) => [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell = '']) => plain(cell)));
    const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/g, '<w:p><w:r><w:t>表</w:t></w:r></w:p>');
    const paragraphs = [...outside.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([paragraph]) => plain(paragraph));
    return { xml, paragraphs, tables: tablesIn.map(rowsOf) };
  }

  it('holds the six sections in the order of the form', async () => {
    const { paragraphs } = await read(await reportToDocx(tables, form, text));
    const { overview, table2, table3, table4, problems, other } = form.headings;
    expect(paragraphs).toEqual([
      `某市财政局${tables.year}年政府信息公开工作年度报告`,
      ...[overview, ...text.overview, table2, '表', table3, '表', table4, '表'],
      ...[problems, ...text.problems, other, ...text.other],
      expect.stringContaining(`表式：${form.edition}`),
    ]);
  });

  it('gives every figure back to another reader', async () => {
    const { tables: read2to4 } = await read(await reportToDocx(tables, form));
    expect(read2to4).toHaveLength(3);
    const [two = [], three = [], four = []] = read2to4;
    expect(numbersOf(two)).toEqual(figures2(tables));
    expect(numbersOf(three)).toEqual(figures3(tables));
    expect(numbersOf(four)).toEqual([figures4(tables).flat()]);
  });

  it('is A4, and repeats the heads of a table that goes over a page', async () => {
    const { xml } = await read(await reportToDocx(tables, form));
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3 + 3);
  });

  it('keeps numbers whole: only the Chinese characters are Chinese', async () => {
    const bytes = await reportToDocx(tables, form, text);
    const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/styles.xml');
    const styles = entry ? (await unzipped(bytes, entry)).toString() : '';
    expect(/<w:rPrDefault>.*?<w:lang ([^>]*)\/>/s.exec(styles)?.[1]).toBe('w:val="en-US" w:eastAsia="zh-CN"');
  });

  it('breaks a long title after the name of the organ', async () => {
    const long = { ...tables, organ: { code: 'a', name: '天津市地方金融监督管理局' } };
    const { paragraphs } = await read(await reportToDocx(long, form, text));
    expect(paragraphs.slice(0, 2)).toEqual(['天津市地方金融监督管理局', `${tables.year}年政府信息公开工作年度报告`]);
  });
});

describe('Art. 24 · the report as a page', () => {
  const [, tables] = EDITIONS[1];
  const text = { overview: ['收到申请<b>1</b>件。'], problems: ['无'], other: ['无'] };

  it('carries its text as text, and the tags of a government site', () => {
    const html = reportToHtml({ ...tables, status: 'locked' }, formOf(tables), text);
    expect(html).toContain('<p class="text">收到申请&lt;b&gt;1&lt;/b&gt;件。</p>');
    expect(html).toContain('<meta name="ArticleTitle" content="某市财政局2024年政府信息公开工作年度报告">');
    expect(html).not.toContain('class="status');
    expect(html).not.toContain('<img');
  });

  it('says what is not final', () => {
    expect(reportToHtml(tables, formOf(tables), text)).toContain('<p class="status provisional">暂定</p>');
  });
});

describe('A name is text and nothing else', () => {
  const names = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '"quoted", and more',
    '<b>局</b>&\'"',
    '$& {year}',
  ];

  it.each(names)('%j in csv', (name) => {
    const csv = tablesToCsv(tablesOf('suqian-2024', name), formForYear(2024));
    const title = csvRecords(Buffer.from(csv))[0]?.cells;
    const mark = /^[=+\-@\t\r\n＝＋－＠]/.test(name) ? "'" : '';
    expect(title).toEqual([`${mark}${name}2024年政府信息公开工作年度报告`]);
  });

  it.each(names)('%j in a page', (name) => {
    const html = reportToHtml(tablesOf('suqian-2024', name), formForYear(2024));
    const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(title).not.toMatch(/[<>"']/);
    const plain = title.replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, code: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[code] ?? '',
    );
    expect(plain).toBe(`${name}2024年政府信息公开工作年度报告`);
  });

  it.each(names)('%j in a workbook', async (name) => {
    const file = await tablesToXlsx(tablesOf('suqian-2024', name), formForYear(2024));
    const [sheet] = await readXlsxFile(file, { trim: false });
    expect(String(sheet?.data[0]?.[0]).replaceAll('\r', '')).toBe(
      `${name}2024年政府信息公开工作年度报告`.replaceAll('\r', ''),
    );
    for (const entry of zipEntries(file).filter(({ name }) => /sheet[123]\.xml$/.test(name)))
      expect((await unzipped(file, entry)).toString()).not.toMatch(/<f[\s>]/);
  });
});

describe('The form', () => {
  it.each(FORMS.map((form) => [form.edition, form] as const))('%s has every word that the tables need', (_, form) => {
    expect(form.title).toMatch(/^\{organ\}\{year\}年/);
    expect(form.table4Columns.map(({ code }) => code)).toEqual(['upheld', 'corrected', 'other', 'pending']);
    expect(Math.max(...form.table3.map(({ path }) => path.length))).toBe(3);
  });
});
