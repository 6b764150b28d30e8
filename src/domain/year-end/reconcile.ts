import type { Form } from './forms/form.js';
import type { Figures3 } from './tabulate.js';

/** One reconciliation rule (勾稽关系) at one place of a table; `at` names the row or the column. */
export interface Check {
  rule: string;
  level: 'error' | 'warning' | 'info';
  ok: boolean;
  at: string;
  message: string;
}

/** The E rules of Table 三 (annual-report-form §8): whole numbers, row sums, result sums, and the balance the form prints. */
export function reconcile3(form: Form, figures: Figures3): Check[] {
  const columns = [...form.columns.map(({ code }) => code), 'total'] as const;
  const cell = (row: string, column: (typeof columns)[number]) => figures[row]?.[column] ?? Number.NaN;
  const sum = (rows: readonly string[], column: (typeof columns)[number]) =>
    rows.reduce((total, row) => total + cell(row, column), 0);
  const leaves = form.table3.filter((row) => row.counts === 'closed').map((row) => row.code);
  const whole = form.table3.map(({ code }) => {
    const odd = columns.filter((column) => !Number.isInteger(cell(code, column)) || cell(code, column) < 0);
    return check('T3.INTEGER', code, odd.length === 0, `${code}应为不小于0的整数`);
  });
  const rows = form.table3.map(({ code }) => {
    const added = form.columns.reduce((total, column) => total + cell(code, column.code), 0);
    return equal('T3.SUM_ROW', code, cell(code, 'total'), added, '总计', '各申请人类别之和');
  });
  const results = columns.map((column) =>
    equal(
      'T3.SUM_RESULT',
      column,
      cell('total_handled', column),
      sum(leaves, column),
      '（七）总计',
      '各项办理结果之和',
    ),
  );
  const balances = form.mustAgree.flatMap(({ rule, left, right }) =>
    columns.map((column) =>
      equal(rule, column, sum(left, column), sum(right, column), '第一项加第二项', '第三项加第四项'),
    ),
  );
  return [...whole, ...rows, ...results, ...balances];
}

/** E rule X.CARRY: what one year carries out is what the next carries in, column by column, against the published year. */
export const reconcileCarry = (form: Form, lastYear: Figures3, figures: Figures3): Check[] =>
  [...form.columns.map(({ code }) => code), 'total' as const].map((column) =>
    equal(
      'X.CARRY',
      column,
      lastYear.carried_to_next_year?.[column] ?? Number.NaN,
      figures.carried_from_last_year?.[column] ?? Number.NaN,
      '上年度报告的结转下年度',
      '本年的上年结转',
    ),
  );

const check = (rule: string, at: string, ok: boolean, message: string): Check => ({
  rule,
  level: 'error',
  ok,
  at,
  message,
});

const equal = (rule: string, at: string, a: number, b: number, nameA: string, nameB: string): Check =>
  check(rule, at, a === b, `${nameA}${a}，${nameB}${b}`);
