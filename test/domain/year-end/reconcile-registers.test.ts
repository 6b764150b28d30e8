import { describe, expect, it } from '@jest/globals';
import { CN_2019 } from '../../../src/domain/year-end/forms/cn-2019.js';
import { CN_2021 } from '../../../src/domain/year-end/forms/cn-2021.js';
import type { Form } from '../../../src/domain/year-end/forms/form.js';
import { reconcile2 } from '../../../src/domain/year-end/reconcile-registers.js';
import { type Figures2, tabulate2 } from '../../../src/domain/year-end/tabulate-registers.js';

/** Zeros, but for the cells that are named. */
const tableOf = (form: Form, cells: Figures2 = {}): Figures2 => {
  const zeros = tabulate2(form, form.forYears.from, []);
  return Object.fromEntries(Object.entries(zeros).map(([row, columns]) => [row, { ...columns, ...cells[row] }]));
};
/** The rules that do not hold: level, code and row. */
const broken = (form: Form, cells: Figures2, lastYear: Figures2 | null = null) =>
  reconcile2(form, tableOf(form, cells), lastYear && tableOf(form, lastYear))
    .filter(({ ok }) => !ok)
    .map(({ level, rule, at }) => `${level} ${rule} ${at}`);

describe('Art. 50 · the rules of Table 二 (annual-report-form §8)', () => {
  it('of a table of zeros all hold, in either edition', () => {
    expect(broken(CN_2019, {}, {})).toEqual([]);
    expect(broken(CN_2021, {}, {})).toEqual([]);
  });

  it('T2.INTEGER · there is no half a decision and no less than none of a document', () => {
    expect(broken(CN_2021, { 'art20_6.penalty': { decisions: 0.5 } })).toEqual(['error T2.INTEGER art20_6.penalty']);
    expect(broken(CN_2021, { 'art20_1.rules': { in_force: -1 } })).toEqual(['error T2.INTEGER art20_1.rules']);
    expect(broken(CN_2021, { 'art20_8.admin_fees': { amount_wan: -0.01 } })).toEqual([
      'error T2.INTEGER art20_8.admin_fees',
    ]);
  });

  it('T2.INTEGER · but amounts have decimals, and of the items of the catalogue some may have gone', () => {
    expect(broken(CN_2021, { 'art20_8.admin_fees': { amount_wan: 5125.11 } })).toEqual([]);
    expect(broken(CN_2019, { 'art20_9.central_procurement': { total_amount: 251_000.5 } })).toEqual([]);
    expect(broken(CN_2019, { 'art20_5.licensing': { prior_year_items: 37, change: -3 } })).toEqual([]);
    expect(broken(CN_2019, { 'art20_5.licensing': { change: -0.5 } })).toEqual(['error T2.INTEGER art20_5.licensing']);
  });

  it('T2.PUBLIC · 2019: no more is newly disclosed than is public', () => {
    const documents = (newly_disclosed: number) => ({
      'art20_1.normative_documents': { newly_made: 4, newly_disclosed, total_public: 3 },
    });
    expect(broken(CN_2019, documents(3))).toEqual([]);
    expect(broken(CN_2019, documents(4))).toEqual(['warning T2.PUBLIC art20_1.normative_documents']);
  });

  it('T2.ITEMS · 2019: the items of last year are those of its own table with what has changed in it', () => {
    const before = { 'art20_5.licensing': { prior_year_items: 37, change: 46 } };
    const items = (prior_year_items: number) => ({ 'art20_5.licensing': { prior_year_items } });
    expect(broken(CN_2019, items(83), before)).toEqual([]);
    expect(broken(CN_2019, items(37), before)).toEqual(['warning T2.ITEMS art20_5.licensing']);
    expect(broken(CN_2019, items(37))).toEqual([]);
  });

  it('T2.IN_FORCE · 2021: what is in force is last year’s with what was made and repealed; the rest is told, no fault', () => {
    const before = { 'art20_1.rules': { in_force: 74 } };
    const rules = (in_force: number) => ({ 'art20_1.rules': { made_this_year: 3, repealed_this_year: 5, in_force } });
    expect(broken(CN_2021, rules(72), before)).toEqual([]);
    expect(broken(CN_2021, rules(70), before)).toEqual(['info T2.IN_FORCE art20_1.rules']);
    expect(reconcile2(CN_2021, tableOf(CN_2021, rules(70)), tableOf(CN_2021, before))).toContainEqual(
      expect.objectContaining({
        rule: 'T2.IN_FORCE',
        message: '“规章”：上年有效74，本年制发3，废止5，现行有效70；其余2件是失效、清理或者更正',
      }),
    );
    expect(broken(CN_2021, rules(70))).toEqual([]);
  });
});
