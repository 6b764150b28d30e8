import type { Form, FormColumn2 } from '../../domain/year-end/forms/form.js';
import { FORMS } from '../../domain/year-end/forms/forms.js';
import type { Finding, PublishedReport, PublishedTable } from '../../domain/year-end/published-report.js';
import { outlineOf, paragraphsBetween, sectionText } from './outline.js';
import type { PageLine } from './page-line.js';
import { linesOfFile } from './page-of-file.js';
import { plainWords } from './plain-words.js';
import { type ReportInFile, reportsIn } from './several-reports.js';
import type { PrintedFigure } from './tables/figures-read.js';
import { findTable2 } from './tables/find-table2.js';
import { findTable3 } from './tables/find-table3.js';
import { findTable4 } from './tables/find-table4.js';
import type { FoundTable } from './tables/found-table.js';
import { type Token, tokensOf } from './tables/tokens.js';
import { titleOfPage, yearOfPage } from './title.js';

/**
 * Reads a published annual report: html, docx, xlsx, csv, pdf with a text layer, or text. What cannot be placed for certain
 * is left out and said in `reading`. Throws `FileRefused` for a file that cannot be read at all.
 */
export async function readPublished(bytes: Buffer): Promise<PublishedReport> {
  const [first, ...others] = reportsIn(await linesOfFile(bytes));
  const report = reportOn(first?.lines ?? []);
  return { ...report, reading: [...report.reading, ...others.map(leftAside)] };
}

const leftAside = ({ name }: ReportInFile): Finding =>
  said(
    'warning',
    'file',
    `文件里还有另一份报告${name ? `：${name}` : ''}。这里只检查了第一份，其余的请另存为单独的文件`,
  );

export function reportOn(lines: readonly PageLine[]): PublishedReport {
  const tokens = tokensOf(lines);
  const title = titleOfPage(lines);
  const year = yearOfPage(lines, title);
  const { form, form2, table2, table3, table4, found } = tablesOn(tokens, year?.year ?? null);
  const { overview, table2: second, problems, other, ...rest } = outlineOf(lines, form);
  const lineOf = (token: number): number => tokens[token]?.line ?? lines.length;
  const firstTable = found ? lineOf(Math.min(...[table2, table3].filter(read).map(({ from }) => from))) : lines.length;
  const endOfOverview = Math.min(second?.line ?? lines.length, firstTable);
  return {
    title,
    year: year?.year ?? null,
    edition: found ? form.edition : null,
    table2: figures2(table2, form2, moneyHeads(tokens)),
    table3: figuresIn(table3),
    table4: figuresIn(table4),
    headings: {
      ...rest,
      ...(overview && { overview }),
      ...(second && { table2: second }),
      ...(problems && { problems }),
      ...(other && { other }),
    },
    text: {
      overview: sectionText(lines, overview, endOfOverview) ?? paragraphsBetween(lines, 0, endOfOverview),
      problems: sectionText(lines, problems, other?.line ?? lines.length) ?? [],
      other: sectionText(lines, other, lines.length) ?? [],
    },
    reading: [
      ...(year && !year.certain ? [said('info', 'year', `标题中没有年度，按正文开头的${year.year}年读取`)] : []),
      ...(form2 === form ? [] : [mixed(form2, form)]),
      ...[
        ['table2', table2, form2] as const,
        ['table3', table3, form] as const,
        ['table4', table4, form] as const,
      ].flatMap(([name, table, edition]) => readingOf(name, table, edition)),
      ...withoutUnit(table2, form2, moneyHeads(tokens)),
    ],
  };
}

const read = ({ cells, unread }: FoundTable): boolean => Object.keys(cells).length + unread.length > 0;

/**
 * The tables by the edition whose labels are there, be their figures read or not; what cannot tell them apart, or a table of
 * which nothing was read, leaves it to the year.
 */
function tablesOn(tokens: readonly Token[], year: number | null) {
  const tries = FORMS.map((form) => {
    const table3 = findTable3(tokens, form);
    const table2 = findTable2(tokens, form, read(table3) ? table3.from : tokens.length);
    const [rows2, rows3] = [Object.keys(table2.cells).length, Object.keys(table3.cells).length];
    const labels3 = rows3 > 0 ? rows3 + table3.unread.length : 0;
    return { form, table2, table3, score2: 2 * rows2 + headsOf(tokens, form), score3: 100 * labels3 + rows3 };
  });
  const ofYear = tries.find(
    ({ form: { forYears } }) => year !== null && forYears.from <= year && year <= (forYears.through ?? year),
  );
  const usual = ofYear ?? (tries.at(-1) as (typeof tries)[number]);
  const by = (of: (one: (typeof tries)[number]) => number, otherwise: (typeof tries)[number]) => {
    const most = Math.max(...tries.map(of));
    const best = tries.filter((one) => of(one) === most);
    return best.includes(otherwise) ? otherwise : (best[0] ?? otherwise);
  };
  const first = by((one) => one.score2, usual);
  const three = by((one) => one.score3, first);
  const two = by((one) => one.score2, three);
  const table4 = findTable4(tokens, three.form, read(three.table3) ? three.table3.to : 0);
  const found = [two.table2, three.table3, table4].some(read);
  return {
    form: three.form,
    form2: read(two.table2) ? two.form : three.form,
    table2: two.table2,
    table3: three.table3,
    table4,
    found,
  };
}

const heads2 = (form: Form): string[] =>
  form.table2.flatMap(({ columns }) => columns.map(({ label }) => plainWords(label)));
/** The column heads of Table 二 that are those of no other edition, nor a part of them. */
const ownHeads = (form: Form): string[] => {
  const others = FORMS.filter((one) => one !== form).flatMap(heads2);
  return heads2(form).filter((head) => !others.some((other) => other.includes(head)));
};

/** How many column heads of Table 二 of an edition stand on the page, be it several to a piece of text. */
const headsOf = (tokens: readonly Token[], form: Form): number => {
  const page = tokens.flatMap(({ words }) => words ?? []);
  return ownHeads(form).filter((head) => page.some((words) => words.includes(head))).length;
};

const figuresIn = (table: FoundTable): PublishedTable =>
  Object.fromEntries(
    Object.entries(table.cells).map(([row, cells]) => {
      const values = Object.entries(cells).map(([column, { value }]) => [column, value] as const);
      return [row, { ...Object.fromEntries(values), ...totalLeftBlank(cells) }];
    }),
  );

/** A total that was left blank is the sum of its row. */
function totalLeftBlank(cells: Record<string, PrintedFigure>): { total?: number } {
  const { total, ...parts } = cells;
  return total?.blank ? { total: Object.values(parts).reduce((sum, { value }) => sum + value, 0) } : {};
}

/** Amounts of money in the unit of their column: a unit in the cell counts before one in the head. */
function figures2(table: FoundTable, form: Form, heads: string): PublishedTable {
  return Object.fromEntries(
    form.table2.flatMap(({ columns, rows }) =>
      rows.flatMap(({ code }) => {
        const cells = table.cells[code];
        if (!cells) return [];
        return [
          [code, Object.fromEntries(columns.map((column) => [column.code, amount(cells[column.code], column, heads)]))],
        ];
      }),
    ),
  );
}

function amount(figure: PrintedFigure | undefined, { unit, label }: FormColumn2, heads: string): number {
  const value = figure?.value ?? 0;
  if (!unit) return value;
  const printed = figure?.unit ?? headUnit(label, heads) ?? unit;
  if (printed === unit) return value;
  return unit === '元' ? Math.round(value * 1e6) / 100 : Math.round(value * 100) / 1e6;
}

const headUnit = (label: string, heads: string): '万元' | '元' | null => {
  const bare = plainWords(label).replace(/\(.*/, '');
  const [, unit] = new RegExp(`${bare}\\((?:单位:?)?(万?元)\\)`).exec(heads) ?? [];
  return unit === '万元' || unit === '元' ? unit : null;
};

const moneyHeads = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ words }) => (words && /金额/.test(words) ? [words] : [])).join('');

const withoutUnit = (table: FoundTable, form: Form, heads: string): Finding[] =>
  form.table2.flatMap(({ columns, rows }) =>
    rows.flatMap(({ code }) =>
      columns.flatMap(({ code: column, label, unit }) => {
        const figure = table.cells[code]?.[column];
        if (unit !== '元' || !figure || figure.value === 0 || figure.unit || headUnit(label, heads)) return [];
        return [said('warning', `table2/${code}/${column}`, `“${figure.raw}”没有写单位，按元读取`)];
      }),
    ),
  );

type Name = 'table2' | 'table3' | 'table4';
const NAMES: Record<Name, string> = { table2: '表二', table3: '表三', table4: '表四' };

function readingOf(name: Name, table: FoundTable, form: Form): Finding[] {
  const labels = new Map<string, string>([
    ...form.table2.flatMap(({ rows }) => rows.map(({ code, label }) => [code, label] as const)),
    ...form.table3.map(({ code, path }) => [code, path.at(-1) ?? ''] as const),
    ...form.table4.map(({ code, path }) => [code, path.at(-1) ?? ''] as const),
  ]);
  if (!read(table)) return [said('warning', name, `没有找到${NAMES[name]}的数字`)];
  const wanted = name === 'table2' ? form.table2.flatMap(({ rows }) => rows) : form[name];
  const missing = wanted.filter(({ code }) => !(code in table.cells) && !table.unread.includes(code));
  const blanks = Object.values(table.cells)
    .flatMap((cells) => Object.values(cells))
    .filter(({ blank }) => blank).length;
  return [
    ...table.unread.map((code) =>
      said('warning', `${name}/${code}`, `“${labels.get(code)}”的数字不能确定在哪一列，没有读取`),
    ),
    ...missing.map(({ code }) => said('warning', `${name}/${code}`, `没有找到“${labels.get(code)}”一行`)),
    ...(table.withoutTotal ? [said('warning', name, `${NAMES[name]}没有“${form.total}”一列`)] : []),
    ...(table.inferred.length
      ? [
          said(
            'info',
            name,
            `${NAMES[name]}有${table.inferred.length}行没有逐格印出（空格略去，或者行名与数字分开），按表格的顺序读取`,
          ),
        ]
      : []),
    ...(blanks ? [said('info', name, `${NAMES[name]}有${blanks}个空白格，按0计；空白的总计按各列之和计`)] : []),
  ];
}

const mixed = (second: Form, third: Form): Finding => ({
  rule: 'EDITION',
  level: 'error',
  at: 'table2',
  message: `表二用的是${second.edition}的格式，表三用的是${third.edition}的格式`,
});

const said = (level: Finding['level'], at: string, message: string): Finding => ({ rule: 'READ', level, at, message });
