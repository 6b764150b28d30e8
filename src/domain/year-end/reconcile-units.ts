import type { Proceeding } from '../applications/proceedings.js';
import type { Check } from './reconcile.js';
import { tabulate4 } from './tabulate-proceedings.js';
import { addedUp } from './whole.js';
import type { YearEndTables } from './year-end-tables.js';

export type UnitTables = Pick<YearEndTables, 'organ' | 'year' | 'edition' | 'table2' | 'table3' | 'table4'>;
type Figures = Record<string, Record<string, number>>;

/** A case of a unit; where its number is not for whoever asks, something stands for it, and `identity` tells whether two are one. */
export type UnitCase = Proceeding & { identity?: string };

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

/**
 * E rule SUM.ONCE (annual-report-form §6, 〔2016〕201号): a review or suit that Table 四 of `year` counts is counted by one unit
 * alone. One check for each that two of them count (`at` is its number, or what stands for it with each), else one for the
 * whole table.
 */
export function reconcileOnce(year: number, units: readonly { name: string; cases: readonly UnitCase[] }[]): Check[] {
  const counting = new Map<string, { shown: Set<string>; names: string[] }>();
  for (const { name, cases } of units) {
    const shownAs = new Map(cases.map((one) => [identityOf(one), one.caseNo]));
    const table = tabulate4(
      year,
      cases.map((one) => ({ ...one, caseNo: identityOf(one) })),
    );
    for (const [route, cells] of Object.entries(table))
      for (const identity of new Set(Object.values(cells).flat())) {
        const known = counting.get(`${route} ${identity}`) ?? { shown: new Set(), names: [] };
        known.shown.add(shownAs.get(identity) ?? identity);
        known.names.push(name);
        counting.set(`${route} ${identity}`, known);
      }
  }
  const twice = [...counting.values()].filter(({ names }) => names.length > 1);
  if (twice.length === 0) return [check('table4', true, '没有一件复议或者诉讼由两个单位同时计数', 'SUM.ONCE')];
  return twice.map(({ shown, names }) => {
    const message = `${names.join('、')}都计入了这一案件；仅列共同被告的单位应当注明，不计入`;
    return check([...shown].join('、'), false, message, 'SUM.ONCE');
  });
}

const identityOf = ({ caseNo, identity }: UnitCase): string => identity ?? caseNo;

const check = (at: string, ok: boolean, message: string, rule = 'SUM.UNITS'): Check => ({
  rule,
  level: 'error',
  ok,
  at,
  message,
});
