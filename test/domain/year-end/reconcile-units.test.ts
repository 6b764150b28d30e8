import { describe, expect, it } from '@jest/globals';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { reconcileUnits, type UnitTables } from '../../../src/domain/year-end/reconcile-units.js';
import { figuresOf, type Tally, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { tabulate2 } from '../../../src/domain/year-end/tabulate-registers.js';
import { wholeOf } from '../../../src/domain/year-end/whole.js';

const answered = (id: string, category: Tally['category']): Tally => ({
  id,
  category,
  receivedYear: 2024,
  closedYear: 2024,
  outcome: 'granted.provided',
});
const suit = {
  caseNo: '行初1号',
  route: 'litigation.direct' as const,
  coDefendantOnly: false,
  instances: [{ acceptedOn: '2024-05-06', acceptedYear: 2024, decidedOn: null, decidedYear: null, result: null }],
};
const unit = (code: string, tallies: Tally[], year = 2024): UnitTables => ({
  organ: { code, name: code },
  year,
  edition: formForYear(year).edition,
  table2: tabulate2(formForYear(year), year, []),
  table3: figuresOf(tabulate3(formForYear(year), year, tallies)),
  table4: figuresOf4(tabulate4(year, code === 'bureau' ? [suit] : [])),
});
const office = unit('office', [answered('1', 'natural_person'), answered('2', 'org.other')]);
const bureau = unit('bureau', [answered('3', 'natural_person')]);
const whole: UnitTables = {
  ...unit('county', []),
  table3: wholeOf([office.table3, bureau.table3]),
  table4: wholeOf([office.table4, bureau.table4]),
};
const failing = (of: UnitTables, ...units: UnitTables[]) =>
  reconcileUnits(of, units)
    .filter(({ ok }) => !ok)
    .map(({ at, message }) => `${at} ${message}`);

describe('SUM.UNITS · a whole is the sum of its units', () => {
  it('checks each unit, each row of Tables 二 and 三 and each group of Table 四', () => {
    const checks = reconcileUnits(whole, [office, bureau]);
    expect(checks).toHaveLength(2 + 6 + 25 + 3);
    expect(checks.every(({ rule, level, ok }) => rule === 'SUM.UNITS' && level === 'error' && ok)).toBe(true);
  });

  it('names the cells in which a unit is missing', () =>
    expect(failing(whole, office)).toEqual([
      'received_this_year natural_person：汇总2，各单位之和1；total：汇总3，各单位之和2',
      'granted natural_person：汇总2，各单位之和1；total：汇总3，各单位之和2',
      'total_handled natural_person：汇总2，各单位之和1；total：汇总3，各单位之和2',
      'litigation.direct pending：汇总1，各单位之和0；total：汇总1，各单位之和0',
    ]));

  it('finds a single cell that is off by one', () => {
    const granted = { ...whole.table3.granted, 'org.other': 2 } as UnitTables['table3'][string];
    expect(failing({ ...whole, table3: { ...whole.table3, granted } }, office, bureau)).toEqual([
      'granted org.other：汇总2，各单位之和1',
    ]);
  });

  it('takes no unit of another year or edition', () => {
    const old = unit('old', [], 2020);
    expect(failing(whole, office, bureau, old)[0]).toBe('old 2020年，格式cn-2019');
    expect(failing(whole, office, bureau, { ...unit('late', []), year: 2025 })).toEqual(['late 2025年，格式cn-2021']);
    const otherForm: UnitTables = { ...unit('other', []), edition: 'cn-2019' };
    expect(failing(whole, office, bureau, otherForm)).toEqual(['other 2024年，格式cn-2019']);
  });
});
