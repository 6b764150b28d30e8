import type { Check } from './reconcile.js';
import { addedUp } from './whole.js';
import type { YearEndTables } from './year-end-tables.js';

export type UnitTables = Pick<YearEndTables, 'organ' | 'year' | 'edition' | 'table2' | 'table3' | 'table4'>;
type Figures = Record<string, Record<string, number>>;

/**
 * E rule SUM.UNITS (annual-report-form §8, 汇总): each cell of the whole is the sum of the same cell of every unit, the
 * compiler's own level among them, all of one year and one edition. One check for each unit (`at` is its code) and for each
 * row or group (`at` is its code); the message names the columns that differ.
 */
export function reconcileUnits(whole: UnitTables, units: readonly UnitTables[]): Check[] {
  const forms = units.map(({ organ, year, edition }) =>
    check(organ.code, year === whole.year && edition === whole.edition, `${year}年，格式${edition}`),
  );
  const rows = (['table2', 'table3', 'table4'] as const).flatMap((table) =>
    reconcileRows(
      whole[table],
      units.map((unit) => unit[table]),
    ),
  );
  return [...forms, ...rows];
}

const reconcileRows = (whole: Figures, units: readonly Figures[]): Check[] =>
  Object.entries(whole).map(([row, cells]) => {
    const differing = Object.entries(cells).flatMap(([column, figure]) => {
      const sum = addedUp(units.map((unit) => unit[row]?.[column] ?? Number.NaN));
      return sum === figure ? [] : [`${column}：汇总${figure}，各单位之和${sum}`];
    });
    return check(row, differing.length === 0, differing.join('；') || '汇总等于各单位之和');
  });

const check = (at: string, ok: boolean, message: string): Check => ({
  rule: 'SUM.UNITS',
  level: 'error',
  ok,
  at,
  message,
});
