import type { Counts2, Form, FormBlock } from './forms/form.js';
import type { Check } from './reconcile.js';
import type { Figures2 } from './tabulate-registers.js';

type Row = FormBlock['rows'][number];
type Cell = (counts: Counts2, figures?: Figures2) => number;

/**
 * The rules of Table 二 (annual-report-form §8): E whole numbers; W no more newly disclosed than public; and against the year
 * before, as it was published or else counted: I what is in force, W the items of the catalogue. `at` is the row.
 */
export const reconcile2 = (form: Form, figures: Figures2, lastYear: Figures2 | null): Check[] =>
  form.table2.flatMap((block) =>
    block.rows.flatMap((row) => {
      const has = (counts: Counts2) => block.columns.some((column) => column.counts === counts);
      const cell: Cell = (counts, of = figures) =>
        of[row.code]?.[block.columns.find((column) => column.counts === counts)?.code ?? ''] ?? Number.NaN;
      return [
        wholeNumbers(block, row, figures),
        ...(has('disclosed') ? [disclosed(row, cell)] : []),
        ...(lastYear && has('in_force') ? [inForce(row, cell, lastYear)] : []),
        ...(lastYear && has('items_before') ? [items(row, cell, lastYear)] : []),
      ];
    }),
  );

/** Amounts have decimals, and what has changed may be fewer. */
function wholeNumbers({ columns }: FormBlock, { code: at, label }: Row, figures: Figures2): Check {
  const ok = columns.every(({ code, counts, unit }) => {
    const figure = figures[at]?.[code] ?? Number.NaN;
    return (unit ? figure >= 0 : Number.isInteger(figure)) && (figure >= 0 || counts === 'items_changed');
  });
  const message = `“${label}”各格${ok ? '都' : '应当'}是不小于0的数，件数、项数${ok ? '都' : '应当'}是整数`;
  return { rule: 'T2.INTEGER', level: 'error', ok, at, message };
}

function disclosed({ code: at, label }: Row, cell: Cell): Check {
  const [fresh, all] = [cell('disclosed'), cell('public')];
  const message = `“${label}”：本年新公开${fresh}，对外公开总数${all}`;
  return { rule: 'T2.PUBLIC', level: 'warning', ok: fresh <= all, at, message };
}

function inForce({ code: at, label }: Row, cell: Cell, lastYear: Figures2): Check {
  const [before, made, repealed] = [cell('in_force', lastYear), cell('made'), cell('repealed')];
  const [now, expected] = [cell('in_force'), before + made - repealed];
  const message = `“${label}”：上年有效${before}，本年制发${made}，废止${repealed}，现行有效${now}`;
  return {
    rule: 'T2.IN_FORCE',
    level: 'info',
    ok: now === expected,
    at,
    message: now === expected ? message : `${message}；其余${Math.abs(expected - now)}件是失效、清理或者更正`,
  };
}

function items({ code: at, label }: Row, cell: Cell, lastYear: Figures2): Check {
  const [before, changed] = [cell('items_before', lastYear), cell('items_changed', lastYear)];
  const now = cell('items_before');
  const message = `“${label}”：上一年项目数量${now}，上年表上的数量${before}加增减${changed}是${before + changed}`;
  return { rule: 'T2.ITEMS', level: 'warning', ok: now === before + changed, at, message };
}
