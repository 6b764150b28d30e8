import { describe, expect, it } from '@jest/globals';
import { CN_2019 } from '../../../src/domain/year-end/forms/cn-2019.js';
import { CN_2021 } from '../../../src/domain/year-end/forms/cn-2021.js';
import type { Form } from '../../../src/domain/year-end/forms/form.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { reconcile2 } from '../../../src/domain/year-end/reconcile-registers.js';
import { type Figures2, nothingEntered, tabulate2 } from '../../../src/domain/year-end/tabulate-registers.js';

const RULES = 'art20_1.rules';
const LICENSING = 'art20_5.licensing';
const FEES = 'art20_8.admin_fees';

/** A Table 二 of nothing, but for one row. */
const table = (form: Form, row: string, cells: Record<string, number>): Figures2 => {
  const none = tabulate2(form, form.forYears.from, []);
  return { ...none, [row]: { ...none[row], ...cells } };
};
const failing = (form: Form, figures: Figures2, lastYear: Figures2 | null = null) =>
  reconcile2(form, figures, lastYear)
    .filter(({ ok }) => !ok)
    .map(({ rule, level, at }) => `${level} ${rule} ${at}`);
const found = (form: Form, rule: string, row: string, figures: Figures2, lastYear: Figures2 | null = null) =>
  reconcile2(form, figures, lastYear).find((check) => check.rule === rule && check.at === row);

describe('T2.INTEGER · figures of Table 二 are whole and not below zero', () => {
  it('but amounts, which have decimals, and what has changed, which may be fewer', () => {
    expect(failing(CN_2021, table(CN_2021, FEES, { amount_wan: 5125.11 }))).toEqual([]);
    expect(failing(CN_2019, table(CN_2019, LICENSING, { change: -3 }))).toEqual([]);
  });

  it.each([
    ['half a document', CN_2021, RULES, { in_force: 0.5 }],
    ['less than none', CN_2021, RULES, { in_force: -1 }],
    ['half an item more', CN_2019, LICENSING, { change: 0.5 }],
    ['money below zero', CN_2021, FEES, { amount_wan: -5125.11 }],
    ['a cell that is missing', CN_2021, LICENSING, { decisions: Number.NaN }],
  ] as const)('%s is an error', (_, form, row, cells) =>
    expect(failing(form, table(form, row, cells))).toContain(`error T2.INTEGER ${row}`),
  );

  it('a row that is not there is an error too', () => {
    const { [LICENSING]: _, ...rest } = table(CN_2021, RULES, {});
    expect(failing(CN_2021, rest)).toEqual([`error T2.INTEGER ${LICENSING}`]);
  });

  it('says of which row, in order or not', () => {
    const said = (cells: Record<string, number>) =>
      found(CN_2021, 'T2.INTEGER', RULES, table(CN_2021, RULES, cells))?.message;
    expect(said({})).toBe('“规章”各格都是不小于0的数，件数、项数都是整数');
    expect(said({ in_force: -1 })).toBe('“规章”各格应当是不小于0的数，件数、项数应当是整数');
  });
});

describe('T2.PUBLIC · no more is newly disclosed than is public (form of 2019)', () => {
  it.each([
    [3, 3, true],
    [4, 3, false],
  ])('%i of %i: %j', (newly_disclosed, total_public, ok) =>
    expect(found(CN_2019, 'T2.PUBLIC', RULES, table(CN_2019, RULES, { newly_disclosed, total_public }))).toEqual({
      ...{ rule: 'T2.PUBLIC', level: 'warning', ok, at: RULES },
      message: `“规章”：本年新公开${newly_disclosed}，对外公开总数${total_public}`,
    }),
  );

  it('is asked of documents alone', () =>
    expect(
      reconcile2(CN_2019, table(CN_2019, RULES, {}), null).flatMap(({ rule, at }) => (rule === 'T2.PUBLIC' ? at : [])),
    ).toEqual(['art20_1.rules', 'art20_1.normative_documents']));
});

describe('T2.IN_FORCE · what was in force, with what was made, without what was repealed (form of 2021)', () => {
  const before = table(CN_2021, RULES, { in_force: 60 });
  const now = (in_force: number) => table(CN_2021, RULES, { made_this_year: 5, repealed_this_year: 2, in_force });
  const check = (in_force: number) => found(CN_2021, 'T2.IN_FORCE', RULES, now(in_force), before);

  it('is what is in force', () =>
    expect(check(63)).toEqual({
      ...{ rule: 'T2.IN_FORCE', level: 'info', ok: true, at: RULES },
      message: '“规章”：上年有效60，本年制发5，废止2，现行有效63',
    }));

  it.each([62, 64])('else the rest, up or down, is named: %i', (in_force) =>
    expect(check(in_force)).toMatchObject({
      ok: false,
      message: `“规章”：上年有效60，本年制发5，废止2，现行有效${in_force}；其余1件是失效、清理或者更正`,
    }),
  );

  it('is not asked where the year before is not known, nor in the form of 2019', () => {
    expect(found(CN_2021, 'T2.IN_FORCE', RULES, now(63))).toBeUndefined();
    const old = table(CN_2019, RULES, {});
    expect(found(CN_2019, 'T2.IN_FORCE', RULES, old, old)).toBeUndefined();
  });
});

describe('T2.ITEMS · the items of the year before are those of its table with its change (form of 2019)', () => {
  const before = table(CN_2019, LICENSING, { prior_year_items: 37, change: -3 });
  const check = (prior_year_items: number) =>
    found(CN_2019, 'T2.ITEMS', LICENSING, table(CN_2019, LICENSING, { prior_year_items, change: 9 }), before);

  it.each([
    [34, true],
    [37, false],
  ])('37 − 3 = %i: %j', (items, ok) =>
    expect(check(items)).toEqual({
      ...{ rule: 'T2.ITEMS', level: 'warning', ok, at: LICENSING },
      message: `“行政许可”：上一年项目数量${items}，上年表上的数量37加增减-3是34`,
    }),
  );

  it('is not asked where the year before is not known', () =>
    expect(found(CN_2019, 'T2.ITEMS', LICENSING, before)).toBeUndefined());
});

describe('A Table 二 of which nothing was entered', () => {
  it.each([
    [2021, RULES, { in_force: 60 }, true],
    [2021, RULES, { made_this_year: 1 }, false],
    [2021, FEES, { amount_wan: 0.01 }, false],
    [2019, RULES, { total_public: 10 }, true],
    [2019, LICENSING, { prior_year_items: 37 }, true],
    [2019, LICENSING, { change: -3 }, false],
  ] as const)('of %i, %s %j: %j; what stands from before was not entered in the year', (year, row, cells, nothing) => {
    const form = formForYear(year);
    expect(nothingEntered(form, table(form, row, cells))).toBe(nothing);
  });
});
