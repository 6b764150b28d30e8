import type { ApplicantCategory } from '../applications/outcomes.js';
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

/** Why last year's end and this year's start differ: published less registered, in one column. */
export interface CarryExplained {
  column: ApplicantCategory;
  difference: number;
  words: string;
}

type Column = ApplicantCategory | 'total';

/** The E rules of Table 三 (annual-report-form §8): whole numbers, row sums, result sums, and the balance the form prints. */
export const reconcile3 = (form: Form, figures: Figures3): Check[] => [
  ...form.table3.map(({ code }) => wholeNumbers(form, figures, code)),
  ...form.table3.map(({ code }) => rowSum(form, figures, code)),
  ...columnsOf(form).map((column) => resultSum(form, figures, column)),
  ...form.mustAgree.flatMap((printed) => columnsOf(form).map((column) => balance(form, printed, figures, column))),
];

/**
 * E rule X.CARRY: what one year carries out is what the next carries in, column by column: the published year before, or
 * where none is published what its year-end run carried. A difference that was explained when the organ began with the
 * register is a warning that carries the words.
 */
export function reconcileCarry(
  form: Form,
  lastYear: Figures3,
  figures: Figures3,
  explained: readonly CarryExplained[] = [],
): Check[] {
  return columnsOf(form).map((column) => {
    const out = cell(lastYear, 'carried_to_next_year', column);
    const into = cell(figures, 'carried_from_last_year', column);
    const found = equal('X.CARRY', column, named(form, column), ['上年度的结转下年度', out], ['本年的上年结转', into]);
    const said = explained.filter((one) => column === 'total' || one.column === column);
    if (found.ok || said.reduce((sum, { difference }) => sum + difference, 0) !== out - into) return found;
    const words = said.map((one) => one.words).join('；');
    return { ...found, level: 'warning', message: `${found.message}。已说明：${words}` };
  });
}

function wholeNumbers(form: Form, figures: Figures3, row: string): Check {
  const cells = columnsOf(form).map((column) => cell(figures, row, column));
  const ok = cells.every((figure) => Number.isInteger(figure) && figure >= 0);
  return check('T3.INTEGER', row, ok, `“${rowLabel(form, row)}”各格${ok ? '都' : '应当'}是不小于0的整数`);
}

function rowSum(form: Form, figures: Figures3, row: string): Check {
  const added = form.columns.reduce((total, { code }) => total + cell(figures, row, code), 0);
  return equal(
    'T3.SUM_ROW',
    row,
    rowLabel(form, row),
    ['总计', cell(figures, row, 'total')],
    ['各申请人类别之和', added],
  );
}

function resultSum(form: Form, figures: Figures3, column: Column): Check {
  const leaves = form.table3.filter((row) => row.counts === 'closed').map((row) => row.code);
  const total = cell(figures, 'total_handled', column);
  return equal(
    'T3.SUM_RESULT',
    column,
    named(form, column),
    ['（七）总计', total],
    ['各项办理结果之和', sum(figures, leaves, column)],
  );
}

function balance(
  form: Form,
  { rule, left, right }: Form['mustAgree'][number],
  figures: Figures3,
  column: Column,
): Check {
  const [first, second] = [sum(figures, left, column), sum(figures, right, column)];
  return equal(rule, column, named(form, column), ['第一项加第二项', first], ['第三项加第四项', second]);
}

const columnsOf = (form: Form): Column[] => [...form.columns.map(({ code }) => code), 'total'];

const named = (form: Form, column: Column): string =>
  form.columns.find(({ code }) => code === column)?.label ?? form.total;

const rowLabel = (form: Form, row: string): string => form.table3.find(({ code }) => code === row)?.path.at(-1) ?? row;

/** A cell that is missing agrees with nothing. */
const cell = (figures: Figures3, row: string, column: Column): number => figures[row]?.[column] ?? Number.NaN;

const sum = (figures: Figures3, rows: readonly string[], column: Column): number =>
  rows.reduce((total, row) => total + cell(figures, row, column), 0);

const check = (rule: string, at: string, ok: boolean, message: string): Check => ({
  rule,
  level: 'error',
  ok,
  at,
  message,
});

type Named = readonly [name: string, figure: number];
const equal = (rule: string, at: string, where: string, [nameA, a]: Named, [nameB, b]: Named): Check =>
  check(rule, at, a === b, `“${where}”：${nameA}${a}，${nameB}${b}`);
