import { describe, expect, it } from '@jest/globals';
import { CalendarMissing, WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import type { PolicyChange } from '../../../src/domain/organs/policies.js';
import { isQuiet } from '../../../src/domain/organs/quiet-hours.js';

const quietAt = (hour: number, day = '2026-03-02', values?: PolicyChange['values']) =>
  isQuiet({ day, hour }, values ? [{ on: '2026-01-01', values }] : [], WORKING_CALENDAR);
const hours = (values?: PolicyChange['values']) =>
  Array.from({ length: 24 }, (_, h) => h).filter((h) => !quietAt(h, '2026-03-02', values));

describe('Nothing goes out', () => {
  it('from eight in the evening until eight in the morning, unless the organ has said otherwise', () =>
    expect([hours()[0], hours().at(-1), hours().length]).toEqual([8, 19, 12]));
  it('by the hours of the organ, over midnight or not', () => {
    expect(hours({ quietFrom: 17, quietUntil: 9 })).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
    expect(hours({ quietFrom: 0, quietUntil: 22 })).toEqual([22, 23]);
  });
  it('is never so where both hours are the same', () =>
    expect(hours({ quietFrom: 9, quietUntil: 9 })).toHaveLength(24));
  it('on days that nobody works, and it does on those worked for a holiday', () => {
    expect(quietAt(10, '2026-03-07')).toBe(true); // a Saturday
    expect(quietAt(10, '2026-10-01')).toBe(true);
    expect(quietAt(10, '2026-02-28')).toBe(false); // 春节调休
  });
  it('in a year without a calendar nobody guesses', () =>
    expect(() => quietAt(10, '2027-03-01')).toThrow(CalendarMissing));
});
