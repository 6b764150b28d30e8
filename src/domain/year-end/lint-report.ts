import type { Form } from './forms/form.js';
import { FORMS, formForYear } from './forms/forms.js';
import type { Finding, PublishedReport, PublishedTable, SectionKey } from './published-report.js';
import { type Check, reconcile3 } from './reconcile.js';
import { reconcile2 } from './reconcile-registers.js';
import { figureIn, reconcileStated, statedFigures } from './stated-figures.js';
import type { Figures3 } from './tabulate.js';
import { type Figures4, reconcile4 } from './tabulate-proceedings.js';

/**
 * Everything about a published report that breaks a rule (annual-report-form §8) or could not be read. A rule is asked only
 * where every cell that it needs was read.
 */
export function lintReport(report: PublishedReport): Finding[] {
  const form = FORMS.find(({ edition }) => edition === report.edition);
  if (!form) return [{ rule: 'READ', level: 'error', at: '', message: '没有找到年度报告的表格' }];
  return [
    ...failed([
      ...checks2(form, report.table2),
      ...checks3(form, report.table3),
      ...checks4(form, report.table4),
      ...stated(form, report),
    ]),
    ...editionOf(form, report),
    ...titleOf(form, report),
    ...sectionsOf(form, report),
    ...feesOf(form, report),
    ...report.reading,
  ];
}

const failed = (checks: readonly Check[]): Finding[] => checks.flatMap(({ ok, ...finding }) => (ok ? [] : [finding]));

/** Rows that were read whole. */
const checks2 = (form: Form, table: PublishedTable): Check[] =>
  reconcile2(form, table, null).filter(({ at }) =>
    form.table2.some(
      ({ columns, rows }) =>
        rows.some(({ code }) => code === at) && columns.every(({ code }) => table[at]?.[code] !== undefined),
    ),
  );

/** Of a row or a column with a gap the sums say nothing. */
function checks3(form: Form, table: PublishedTable): Check[] {
  const whole = (rows: readonly string[], column: string) => rows.every((row) => table[row]?.[column] !== undefined);
  const leaves = form.table3.filter(({ counts }) => counts === 'closed').map(({ code }) => code);
  const needed = new Map<string, readonly string[]>([
    ['T3.SUM_RESULT', [...leaves, 'total_handled']],
    ...form.mustAgree.map(({ rule, left, right }) => [rule, [...left, ...right]] as const),
  ]);
  return reconcile3(form, withTotals(table) as Figures3).filter(({ rule, at }) => {
    const rows = needed.get(rule);
    return rows ? whole(rows, at) : table[at] !== undefined;
  });
}

/** A total that was not read is not compared: it is what the row adds up to. */
const withTotals = (table: PublishedTable): PublishedTable =>
  Object.fromEntries(
    Object.entries(table).map(([row, cells]) => [
      row,
      { total: Object.values(cells).reduce((sum, one) => sum + one, 0), ...cells },
    ]),
  );

const checks4 = (form: Form, table: PublishedTable): Check[] =>
  form.table4.every(({ code }) => table[code]) ? reconcile4(table as Figures4) : [];

function stated(form: Form, { table2, table3, table4, text, year }: PublishedReport): Check[] {
  const said = statedFigures(form, text.overview, year);
  return reconcileStated(said, figureIn({ table2, table3, table4 })).map((check) => ({
    ...check,
    at: `${form.headings.overview} 第${check.at}段`,
  }));
}

/** E: the form of a report year is that of the year, never that of before. */
function editionOf(form: Form, { year }: PublishedReport): Finding[] {
  if (year === null) return [finding('EDITION', 'warning', 'year', '没有找到报告年度，不能核对所用的格式')];
  if (year < Math.min(...FORMS.map(({ forYears }) => forYears.from)))
    return [finding('EDITION', 'warning', String(year), `${year}年没有可以核对的格式`)];
  const due = formForYear(year);
  if (due === form) return [];
  return [
    finding(
      'EDITION',
      'error',
      form.edition,
      `${year}年度报告应当使用${due.edition}的格式，表格是${form.edition}的格式`,
    ),
  ];
}

function titleOf(form: Form, { title, year }: PublishedReport): Finding[] {
  const due = form.title.replace('{organ}', '〈机关名称〉').replace('{year}', String(year ?? '〈年份〉'));
  if (title === null) return [finding('TITLE', 'warning', 'title', `没有找到标题，应为“${due}”`)];
  const [before = '', after = ''] = form.title.replace('{organ}', '').split('{year}');
  const withoutUnits = title.replace(/\(汇总\d+个单位\)$/, '');
  const rest = `${before}${year ?? ''}${after}`;
  const fits = withoutUnits.endsWith(rest) && withoutUnits.length > rest.length;
  return fits ? [] : [finding('TITLE', 'warning', 'title', `标题是“${title}”，应为“${due}”`)];
}

/** W: the six sections, under the words and the number of the form; inside a section no number is passed over. */
function sectionsOf(form: Form, { headings, text }: PublishedReport): Finding[] {
  const countedByItself = Object.values(headings).some((found) => found?.number === null);
  const sections = (Object.keys(form.headings) as SectionKey[]).flatMap((key): Finding[] => {
    const [due, found] = [form.headings[key], headings[key]];
    if (!found) return [finding('SECTIONS', 'warning', due, `没有找到“${due}”一节`)];
    if (!found.exact) return [finding('SECTIONS', 'warning', due, `这一节的标题与“${due}”不同`)];
    if (found.number === null || (found.number === '' && countedByItself)) return [];
    if (found.number.replace('.', '、') === numberOf(due)) return [];
    return [finding('SECTIONS', 'warning', due, `这一节的序号是“${found.number || '无'}”，应为“${numberOf(due)}”`)];
  });
  return [
    ...sections,
    ...passedOver(form.headings.overview, text.overview),
    ...passedOver(form.headings.problems, text.problems),
  ];
}

const numberOf = (heading: string): string => heading.slice(0, heading.indexOf('、') + 1);

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function passedOver(section: string, paragraphs: readonly string[]): Finding[] {
  const numbers = paragraphs
    .map((paragraph) => NUMBERS.indexOf(/^[（(]([一二三四五六七八九十])[）)]/.exec(paragraph)?.[1] ?? '') + 1)
    .filter((number) => number > 0);
  return numbers.flatMap((number, i) => {
    const due = i === 0 ? 1 : (numbers[i - 1] ?? 0) + 1;
    if (number <= due) return [];
    const missing = NUMBERS[due - 1] ?? '';
    return [
      finding(
        'SECTIONS',
        'warning',
        section,
        `小标题的序号从（${NUMBERS[due - 2] ?? '无'}）跳到（${NUMBERS[number - 1]}），缺（${missing}）`,
      ),
    ];
  });
}

const SUM = String.raw`([\d,]{1,15}(?:\.\d{1,6})?)(万?)元`;
/** What was collected, not what was asked for or let off: 收取信息处理费3940元 · 通知金额2000元，实际收取500元 · 信息处理费3940元. */
const COLLECTED = [
  new RegExp(`(?<![未没无])收[取缴到][^\\d。；;，,]{0,15}${SUM}`),
  new RegExp(`信息处理费(?:收入|合计|共计|总计|为)?${SUM}`),
];

/** W rule N2: from the edition of 2021 section 六 says what processing fees were charged; they are part of the fees of Table 二. */
function feesOf(form: Form, { headings, text, table2, year }: PublishedReport): Finding[] {
  const column = form.table2.flatMap(({ columns, rows }) =>
    columns.filter(({ counts }) => counts === 'fees').map(({ code }) => ({ code, row: rows[0]?.code ?? '' })),
  )[0];
  if (!column || !headings.other || (year !== null && year < form.forYears.from)) return [];
  const said = text.other.join('').normalize('NFKC').replace(/\s/g, '');
  const at = form.headings.other;
  if (!/信息处理费|收费/.test(said)) return [finding('N2', 'warning', at, '没有写明信息处理费的收取情况')];
  const about = said.split(/[。；;]/).filter((sentence) => sentence.includes('信息处理费'));
  const [, amount, wan] = COLLECTED.flatMap((sum) => about.map((one) => sum.exec(one))).find(Boolean) ?? [];
  const fees = table2[column.row]?.[column.code];
  if (amount === undefined || fees === undefined) return [];
  const yuan = Number(amount.replaceAll(',', '')) * (wan ? 10_000 : 1);
  if (yuan <= Math.round(fees * 1e6) / 100) return [];
  return [finding('N2', 'warning', at, `信息处理费${yuan}元，表二的行政事业性收费只有${fees}万元`)];
}

const finding = (rule: string, level: Finding['level'], at: string, message: string): Finding => ({
  rule,
  level,
  at,
  message,
});
