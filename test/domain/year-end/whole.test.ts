import { describe, expect, it } from '@jest/globals';
import { addedUp, wholeOf } from '../../../src/domain/year-end/whole.js';

describe('汇总 · a whole is added up from its units, cell by cell (annual-report-form §8)', () => {
  it('every total anew from its row, never from printed totals', () =>
    expect(
      wholeOf([
        { granted: { natural_person: 3, 'org.other': 1, total: 4 } },
        { granted: { natural_person: 2, 'org.other': 0, total: 99 } },
      ]),
    ).toEqual({ granted: { natural_person: 5, 'org.other': 1, total: 6 } }));

  it('a cell that a unit does not have counts nothing', () =>
    expect(wholeOf([{ granted: { natural_person: 3, total: 3 } }, {}])).toEqual({
      granted: { natural_person: 3, total: 3 },
    }));

  it('Table 二 has no total', () =>
    expect(wholeOf([{ fees: { amount_wan: 0.1 } }, { fees: { amount_wan: 0.2 } }])).toEqual({
      fees: { amount_wan: 0.3 },
    }));

  it('of no unit there is nothing', () => expect(wholeOf([])).toEqual({}));
});

describe('Money adds up to the fen', () => {
  it.each([
    [[0.000001, 0.000002], 0.000003],
    [[5125.11, -0.11], 5125],
    [[10_000_000_000.01, 0.02], 10_000_000_000.03],
    [[], 0],
  ])('%j is %d', (figures, sum) => expect(addedUp(figures)).toBe(sum));
});
