import type { Form } from '../../../domain/year-end/forms/form.js';
import { reconcile3 } from '../../../domain/year-end/reconcile.js';
import type { Figures3 } from '../../../domain/year-end/tabulate.js';
import { figuresBetween } from './figure-runs.js';
import type { PrintedFigure } from './figures-read.js';
import type { Placed } from './place-figures.js';
import type { Token } from './tokens.js';

/**
 * Text layers in which labels and figures have come apart, the figures still in their order: as many of them as the table has
 * cells, and read row by row or column by column every sum and the balance hold.
 */
export function cameApart(tokens: readonly Token[], from: number, to: number, form: Form): Placed[] | null {
  const [height, width] = [form.table3.length, form.columns.length + 1];
  const all = figuresBetween(tokens, from, to);
  if (all.length !== width * height) return null;
  const across = Array.from({ length: height }, (_, y) => all.slice(y * width, (y + 1) * width));
  const down = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => all[x * height + y] as PrintedFigure),
  );
  const fitting = [across, down].find((rows) => agree(form, rows));
  return fitting ? fitting.map((figures) => ({ figures, inferred: true })) : null;
}

function agree(form: Form, rows: readonly PrintedFigure[][]): boolean {
  const columns = [...form.columns.map(({ code }) => code), 'total'];
  const row = (figures: readonly PrintedFigure[] = []) =>
    columns.map((column, x) => [column, figures[x]?.value] as const);
  const table = Object.fromEntries(form.table3.map(({ code }, y) => [code, Object.fromEntries(row(rows[y]))]));
  return reconcile3(form, table as Figures3).every(({ ok }) => ok);
}
