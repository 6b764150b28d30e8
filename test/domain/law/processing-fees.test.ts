import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  feeLines,
  feeMeasuresInForce,
  inYuan,
  perItemFee,
  perPageFee,
} from '../../../src/domain/law/processing-fees.js';

const yuan = (amount: number) => amount * 100;

describe('国办函〔2020〕109号 · per item', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [45, 5500],
    [50, 7000],
    [51, 7400],
  ])('%i items in a month cost %i 元', (items, amount) => expect(perItemFee(items)).toBe(yuan(amount)));

  it('the eleventh item of the month is the first that costs', () => {
    expect(perItemFee(1, 9)).toBe(0);
    expect(perItemFee(1, 10)).toBe(yuan(100));
  });

  it('an item costs by its place: rate(i) = 100·(2 + ⌊(i−31)/10⌋) from the thirty-first', () => {
    const rate = (i: number) => (i <= 10 ? 0 : i <= 30 ? 100 : 100 * (2 + Math.floor((i - 31) / 10)));
    for (let i = 1; i <= 300; i++) expect(perItemFee(1, i - 1)).toBe(yuan(rate(i)));
  });

  it('does not depend on how the items of a month are divided', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, second) => {
        expect(perItemFee(first) + perItemFee(second, first)).toBe(perItemFee(first + second));
      }),
    ));
});

describe('国办函〔2020〕109号 · per page', () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
  ])('%i pages cost %i 元', (pages, amount) => expect(perPageFee(pages)).toBe(yuan(amount)));
});

describe('What cannot be charged', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d items or pages', (count) => {
    expect(() => perItemFee(count)).toThrow(RangeError);
    expect(() => perItemFee(1, count)).toThrow(RangeError);
    expect(() => perPageFee(count)).toThrow(RangeError);
  });

  it('anything before 2021-01-01, and so no application ended in 2020 for want of payment', () => {
    expect(feeMeasuresInForce('2020-12-31')).toBe(false);
    expect(feeMeasuresInForce('2021-01-01')).toBe(true);
  });
});

describe('国办函〔2020〕109号 · bracket by bracket', () => {
  it('120 pages: thirty free, seventy at 10 元, twenty at 20 元', () =>
    expect(feeLines('per_page', 120)).toEqual([
      { from: 1, through: 30, fenEach: 0, fen: 0 },
      { from: 31, through: 100, fenEach: yuan(10), fen: yuan(700) },
      { from: 101, through: 120, fenEach: yuan(20), fen: yuan(400) },
    ]));

  it('twelve items of a month: ten free, two at 100 元', () =>
    expect(feeLines('per_item', 12)).toEqual([
      { from: 1, through: 10, fenEach: 0, fen: 0 },
      { from: 11, through: 12, fenEach: yuan(100), fen: yuan(200) },
    ]));

  it('three items after twenty-eight of the month: two at 100 元, one at 200 元', () =>
    expect(feeLines('per_item', 3, 28)).toEqual([
      { from: 29, through: 30, fenEach: yuan(100), fen: yuan(200) },
      { from: 31, through: 31, fenEach: yuan(200), fen: yuan(200) },
    ]));

  it('adds up to the fee, without a hole', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(120), (count, already) => {
        const [items, pages] = [feeLines('per_item', count, already), feeLines('per_page', count)];
        const sum = (lines: typeof items) => lines.reduce((fen, line) => fen + line.fen, 0);
        expect([sum(items), sum(pages)]).toEqual([perItemFee(count, already), perPageFee(count)]);
        for (const [i, line] of items.entries())
          expect(line.from).toBe(i ? (items[i - 1]?.through ?? 0) + 1 : already + 1);
      }),
    ));
});

describe('An amount as a clerk reads it', () => {
  it.each([
    [270000, '2700元'],
    [1050, '10.5元'],
    [0, '0元'],
  ])('%i 分: %s', (fen, words) => expect(inYuan(fen)).toBe(words));
});
