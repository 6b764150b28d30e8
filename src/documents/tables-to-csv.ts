import type { Form } from '../domain/year-end/forms/form.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { csvOf } from './csv.js';
import { layOut2, standsOn, titleOfTables, unitLines } from './table-layout.js';

/**
 * The tables as csv for Excel: every row carries all its labels, so that it can be read, sorted and
 * filtered alone.
 */
export function tablesToCsv(tables: YearEndTables, form: Form): string {
  const labels = Math.max(...form.table3.map(({ path }) => path.length));
  const padded = (path: readonly string[]) => Array.from({ length: labels }, (_, i) => path[i] ?? '');
  const columns3 = [...form.columns.map(({ code }) => code), 'total' as const];
  const columns4 = [...form.table4Columns, { code: 'total' as const, label: form.total }];
  const rows: (string | number)[][] = [
    [titleOfTables(tables, form)],
    [standsOn(tables, form)],
    ...unitLines(tables).map((line) => [line]),
    [],
    ...table2Rows(tables, form),
    [],
    [form.headings.table3],
    [
      ...padded([form.headNote]),
      ...form.columns.map(({ group, label }) => (group ? `${group}：${label}` : label)),
      form.total,
    ],
    ...form.table3.map(({ code, path }) => [
      ...padded(path),
      ...columns3.map((column) => tables.table3[code]?.[column] ?? 0),
    ]),
    [],
    [form.headings.table4],
    [...padded([]), ...columns4.map(({ label }) => label)],
    ...form.table4.map(({ code, path }) => [
      ...padded(path),
      ...columns4.map((column) => tables.table4[code]?.[column.code] ?? 0),
    ]),
  ];
  return csvOf(rows);
}

/** Table 二 as it is laid out: one label column, which no other merges with. */
function table2Rows({ table2 }: YearEndTables, form: Form): (string | number)[][] {
  const { heading, body } = layOut2(form, table2);
  return [[heading], ...body.map((cells) => cells.map(({ content }) => content))];
}
