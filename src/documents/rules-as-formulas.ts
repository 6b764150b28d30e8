import type { Form } from '../domain/year-end/forms/form.js';

/** Where a figure stands in the workbook: `'三、…'!D5`; by table, row code and column code. */
export type PlaceOf = (table: 'table3' | 'table4', row: string, column: string) => string;

/** A rule of the form as a spreadsheet can check it: both sides are formulas over the cells of the tables. */
export interface RuleAsFormula {
  rule: string;
  /** In Chinese, what must agree where. */
  says: string;
  left: string;
  right: string;
}

/** The E rules of Tables 三 and 四 (annual-report-form §8) that are sums, for every row and column that they hold of. */
export function rulesAsFormulas(form: Form, placeOf: PlaceOf): RuleAsFormula[] {
  const columns = [...form.columns, { code: 'total' as const, label: form.total }];
  const labelOf = new Map(form.table3.map(({ code, path }) => [code, path.at(-1) ?? code]));
  const named = (rows: readonly string[]) => rows.map((row) => `“${labelOf.get(row)}”`).join('加');
  const results = form.table3.filter(({ counts }) => counts === 'closed').map(({ code }) => code);
  const down = (rows: readonly string[], column: string) => sumOf(rows.map((row) => placeOf('table3', row, column)));
  return [
    ...form.table3.map(({ code }) => ({
      rule: 'T3.SUM_ROW',
      says: `“${labelOf.get(code)}”：${form.total}等于各申请人类别之和`,
      left: sumOf([placeOf('table3', code, 'total')]),
      right: sumOf(form.columns.map((column) => placeOf('table3', code, column.code))),
    })),
    ...columns.map(({ code, label }) => ({
      rule: 'T3.SUM_RESULT',
      says: `“${label}”：（七）总计等于各项办理结果之和`,
      left: down(['total_handled'], code),
      right: down(results, code),
    })),
    ...form.mustAgree.flatMap(({ rule, left, right }) =>
      columns.map(({ code, label }) => ({
        rule,
        says: `“${label}”：${named(left)}等于${named(right)}`,
        left: down(left, code),
        right: down(right, code),
      })),
    ),
    ...form.table4.map(({ code, path }) => ({
      rule: 'T4.SUM',
      says: `“${path.join(' ')}”：${form.total}等于各项结果之和`,
      left: sumOf([placeOf('table4', code, 'total')]),
      right: sumOf(form.table4Columns.map((column) => placeOf('table4', code, column.code))),
    })),
  ];
}

const sumOf = (places: readonly string[]): string => `=${places.join('+')}`;
