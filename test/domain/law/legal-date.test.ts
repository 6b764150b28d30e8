import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, inWords, isLegalDate, weekdayOf } from '../../../src/domain/law/legal-date.js';
import { EVERY_DAY } from './by-hand.js';

const dayAt = (index: number) => EVERY_DAY[index] as { date: string; weekday: number };
const place = fc.nat(EVERY_DAY.length - 1);

describe('A day of the law', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01'])('%s exists', (text) =>
    expect(isLegalDate(text)).toBe(true),
  );

  it.each([
    '2023-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024-01-01 ',
    '',
  ])('“%s” does not', (text) => expect(isLegalDate(text)).toBe(false));

  it('comes as many days after another as the calendar has pages between them, forth and back', () =>
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(addDays(dayAt(from).date, to - from)).toBe(dayAt(to).date);
        expect(daysBetween(dayAt(from).date, dayAt(to).date)).toBe(to - from);
      }),
      { numRuns: 500, seed: 711 },
    ));

  it('falls on its day of the week', () =>
    expect(EVERY_DAY.filter(({ date, weekday }) => weekdayOf(date) !== weekday)).toEqual([]));

  it.each([
    ['1900-01-01', 1],
    ['1900-03-01', 4],
    ['2000-02-29', 2],
    ['2100-03-01', 1],
    ['2199-12-31', 2],
  ])('%s, at the border of a century, was or will be day %i of the week', (date, weekday) =>
    expect(weekdayOf(date)).toBe(weekday),
  );

  it('is written without leading zeros', () => expect(inWords('2026-03-05')).toBe('2026年3月5日'));
});
