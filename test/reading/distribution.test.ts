import { describe, expect, it } from '@jest/globals';
import { classed, quantile } from '../../src/reading/distribution.js';

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

  it('fall into classes, each in one, the last open above', () =>
    expect(classed([...met, { value: -1, count: 1 }, { value: 41, count: 5 }], [5, 10])).toEqual([
      { from: 0, through: 5, count: 3 },
      { from: 6, through: 10, count: 1 },
      { from: 11, through: null, count: 6 },
    ]));
});
