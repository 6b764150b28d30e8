import { describe, expect, it } from '@jest/globals';
import { CLASSES } from '../../src/reading/statistics/counts.js';
import { quantile } from '../../src/reading/statistics/quantile.js';

describe('the numbers of a time', () => {
  const met = [
    { value: 20, count: 1 },
    { value: 3, count: 2 },
    { value: 9, count: 1 },
  ];

  it.each([
    [0.5, 3],
    [0.75, 9],
    [0.9, 20],
    [1, 20],
  ])('at least the share %p does not exceed it', (share, value) => expect(quantile(met, share)).toBe(value));

  it('nothing met has no median', () => expect(quantile([], 0.5)).toBeNull());

  it('fall into classes, each in one, the last open above; less than nothing is in the first', () => {
    const classOf = (days: number) => CLASSES.filter(({ holds }) => holds(days)).map(({ value }) => value);
    expect([-1, 0, 5, 6, 10, 20, 21, 40, 41, 400].map(classOf)).toEqual([
      ['(,5]'],
      ['(,5]'],
      ['(,5]'],
      ['[6,10]'],
      ['[6,10]'],
      ['[16,20]'],
      ['[21,40]'],
      ['[21,40]'],
      ['[41,)'],
      ['[41,)'],
    ]);
  });
});
