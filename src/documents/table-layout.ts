import type { Form, FormColumn2 } from '../domain/year-end/forms/form.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';

/** One printed cell; merged where it spans more than one row or column. */
export interface LaidCell {
  content: string | number;
  kind: 'note' | 'head' | 'label' | 'figure' | 'total';
  rows: number;
  columns: number;
  /** Of a figure: the codes of its row and column. */
  at?: { row: string; column: string };
  /** Of an amount that is printed with its unit: the number before it. */
  amount?: { figure: number; unit: string };
}

/** A table as the form prints it; what a merged cell covers is left out of the rows below and the cells after it. */
export interface LaidTable {
  heading: string;
  /** How many columns of labels stand before the figures. */
  labelColumns: number;
  heads: LaidCell[][];
  body: LaidCell[][];
}

/**
 * Table 二: block upon block, each under the name of its item of art. 20 and with heads of its own, so that all of it is body;
 * the last column of a block with fewer columns than the widest takes up the rest.
 */
export function layOut2(form: Form, figures: YearEndTables['table2']): LaidTable {
  const widest = Math.max(...form.table2.map(({ columns }) => columns.length));
  const body = form.table2.flatMap(({ heading, columns, rows }) => {
    const wide = (i: number) => (i === columns.length - 1 ? 1 + widest - columns.length : 1);
    return [
      [cell(heading, 'head', 1, 1 + widest)],
      [cell(form.information, 'head', 1, 1), ...columns.map(({ label }, i) => cell(label, 'head', 1, wide(i)))],
      ...rows.map(({ code: row, label }) => [
        cell(label, 'label', 1, 1),
        ...columns.map((column, i) => figure2(figures[row]?.[column.code] ?? 0, row, column, wide(i))),
      ]),
    ];
  });
  return { heading: form.headings.table2, labelColumns: 1, heads: [], body };
}

/** Table 三: three columns of labels, three rows of heads, the note on the balance in the corner between them. */
export function layOut3(form: Form, figures: YearEndTables['table3']): LaidTable {
  const columns = [...form.columns.map(({ code }) => code), 'total' as const];
  const labels = merged(form.table3.map(({ path }) => path));
  const heads = merged([
    ...form.columns.map(({ group, label }) => [form.applicants, ...(group ? [group] : []), label]),
    [form.applicants, form.total],
  ]);
  const corner = cell(form.headNote, 'note', heads.depth, labels.depth);
  const body = form.table3.map(({ code }, i) => [
    ...labels.at(i).map(({ text, length, depth }) => cell(text, 'label', length, depth)),
    ...columns.map((column) => figure(figures[code]?.[column], code, column)),
  ]);
  return { heading: form.headings.table3, labelColumns: labels.depth, heads: headRows(heads, 1, [corner]), body };
}

/** Table 四: the groups side by side above one row of figures. */
export function layOut4(form: Form, figures: YearEndTables['table4']): LaidTable {
  const columns = [...form.table4Columns, { code: 'total' as const, label: form.total }];
  const groups = headRows(merged(form.table4.map(({ path }) => path)), columns.length);
  const labels = form.table4.flatMap(() => columns.map(({ label }) => cell(label, 'head', 1, 1)));
  const body = form.table4.flatMap(({ code: group }) =>
    columns.map(({ code }) => figure(figures[group]?.[code], group, code)),
  );
  return { heading: form.headings.table4, labelColumns: 0, heads: [...groups, labels], body: [body] };
}

/** The tables in the order of the form. */
export const layOut = (
  { table2, table3, table4 }: Pick<YearEndTables, 'table2' | 'table3' | 'table4'>,
  form: Form,
): LaidTable[] => [layOut2(form, table2), layOut3(form, table3), layOut4(form, table4)];

/** All that the form prints of the tables. */
export const laidOut = (tables: YearEndTables, form: Form) => ({
  title: titleOf(tables, form),
  edition: form.edition,
  status: tables.status,
  statusLabel: STATUS_WORDS[tables.status],
  standsOn: standsOn(tables, form),
  tables: layOut(tables, form),
  names: namesOf(form),
  checks: tables.checks,
  units: tables.units ?? [],
});

/** What the codes of rows and columns are called, of all tables together. */
function namesOf({ table2, table3, table4, columns, table4Columns, total }: Form) {
  const named = [...table2.flatMap((block) => block.columns), ...columns, ...table4Columns];
  return {
    rows: Object.fromEntries([
      ...table2.flatMap(({ rows }) => rows.map(({ code, label }) => [code, label])),
      ...[...table3, ...table4].map(({ code, path }) => [code, path.join(' ')]),
    ]),
    columns: { ...Object.fromEntries(named.map(({ code, label }) => [code, label])), total } as Record<string, string>,
  };
}

export const titleOf = ({ organ, year }: YearEndTables, form: Form): string =>
  form.title.replace('{year}', String(year)).replace('{organ}', () => organ.name);

/** Of tables without a text: those of a whole say so, since those of the organ alone are called the same. */
export const titleOfTables = (tables: YearEndTables, form: Form): string =>
  `${titleOf(tables, form)}${tables.units ? `（汇总${tables.units.length}个单位）` : ''}`;

export const STATUS_WORDS: Record<YearEndTables['status'], string> = { provisional: '暂定', locked: '已锁定' };

/** What the figures stand on, printed below them. */
export const standsOn = ({ position, chain, edition, status, units }: YearEndTables, form: Form): string =>
  `状态：${STATUS_WORDS[status]}。${units ? addedFrom(units) : '数据取自'}本机关申请登记日志第 ${position} 号位置${chain ? `，链值 ${chain}` : ''}。表式：${edition}，${form.source}。`;

type Units = NonNullable<YearEndTables['units']>;

const UNIT_WORDS: Record<Units[number]['status'], string> = { ...STATUS_WORDS, missing: '缺' };

function addedFrom(units: Units): string {
  const open = (['provisional', 'missing'] as const).flatMap((status) => {
    const count = units.filter((unit) => unit.status === status).length;
    return count > 0 ? [`${UNIT_WORDS[status]}${count}个`] : [];
  });
  const among = open.length > 0 ? `（其中${open.join('、')}）` : '';
  return `汇总：${units.length}个单位${among}。数据由各单位的表格逐格相加，相加时在`;
}

/** The units of a whole by where they stand, one line for each: `暂定：某局、某镇`. */
export const unitLines = ({ units = [] }: YearEndTables): string[] =>
  (['locked', 'provisional', 'missing'] as const).flatMap((status) => {
    const named = units.filter((unit) => unit.status === status).map(({ name }) => name);
    return named.length > 0 ? [`${UNIT_WORDS[status]}：${named.join('、')}`] : [];
  });

interface Label {
  text: string;
  /** How many of the paths share it, from this one on. */
  length: number;
  /** How many levels it takes up: the last label of a path fills what the deepest path needs. */
  depth: number;
  level: number;
}

interface Labels {
  depth: number;
  count: number;
  /** The labels that begin at the path of this number. */
  at: (i: number) => Label[];
}

/** Labels that neighbouring paths share become one. */
function merged(paths: readonly (readonly string[])[]): Labels {
  const depth = Math.max(...paths.map(({ length }) => length));
  const shared = (i: number, j: number, level: number) =>
    paths[j] !== undefined && paths[i]?.slice(0, level + 1).join('\n') === paths[j]?.slice(0, level + 1).join('\n');
  const lengthOf = (i: number, level: number): number => (shared(i, i + 1, level) ? 1 + lengthOf(i + 1, level) : 1);
  const at = (i: number): Label[] =>
    (paths[i] ?? []).flatMap((text, level, path) =>
      shared(i, i - 1, level)
        ? []
        : [{ text, level, length: lengthOf(i, level), depth: level === path.length - 1 ? depth - level : 1 }],
    );
  return { depth, count: paths.length, at };
}

/** The same labels as rows of heads, each as many columns wide as one of its paths has. */
function headRows({ depth, count, at }: Labels, width: number, corner: LaidCell[] = []): LaidCell[][] {
  const labels = Array.from({ length: count }, (_, i) => at(i)).flat();
  return Array.from({ length: depth }, (_, level) => [
    ...(level === 0 ? corner : []),
    ...labels
      .filter((label) => label.level === level)
      .map(({ text, length, depth }) => cell(text, 'head', depth, length * width)),
  ]);
}

const cell = (content: string | number, kind: LaidCell['kind'], rows: number, columns: number): LaidCell => ({
  content,
  kind,
  rows,
  columns,
});

const figure = (value: number | undefined, row: string, column: string): LaidCell => ({
  ...cell(value ?? 0, column === 'total' ? 'total' : 'figure', 1, 1),
  at: { row, column },
});

/** An amount of 元 is printed in 万元 with its unit, up to six decimals (a fen); what the head gives a unit stands without. */
function figure2(value: number, row: string, { code, unit }: FormColumn2, columns: number): LaidCell {
  const wan = Math.round(value * 100) / 1e6;
  const amount = unit === '元' ? { figure: wan, unit: '万元' } : undefined;
  return {
    ...cell(amount ? `${amount.figure}${amount.unit}` : value, 'figure', 1, columns),
    at: { row, column: code },
    ...(amount && { amount }),
  };
}
