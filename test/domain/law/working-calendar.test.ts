import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '../../../src/domain/law/calendar-year.js';
import { YEAR_2020 } from '../../../src/domain/law/calendars/2020.js';
import {
  CalendarFaulty,
  CalendarMissing,
  dayKind,
  isWorkday,
  WORKING_CALENDAR,
  workdaysAfter,
  workdaysBetween,
  workingCalendar,
} from '../../../src/domain/law/working-calendar.js';
import { EVERY_DAY, WEEKDAYS_OFF, WEEKEND_DAYS_WORKED, WORKDAYS_BY_HAND } from './by-hand.js';

const kindOf = (date: string) => dayKind(date, WORKING_CALENDAR);
const after = (date: string, n: number) => workdaysAfter(date, n, WORKING_CALENDAR);

describe('The holidays of 2019 to 2026, as the State Council laid them down', () => {
  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i workdays', (year, workdays) =>
    expect(workdaysBetween(`${year}-01-01`, `${year}-12-31`, WORKING_CALENDAR)).toBe(workdays),
  );

  it('agree with the table of exceptions on every single day', () => {
    expect(EVERY_DAY).toHaveLength(2922);
    const differing = EVERY_DAY.filter(({ date }) => isWorkday(date, WORKING_CALENDAR) !== WORKDAYS_BY_HAND.has(date));
    expect(differing).toEqual([]);
  });

  it('name the holiday of every weekday off', () => {
    for (const date of WEEKDAYS_OFF) {
      expect(kindOf(date)).toEqual({ workday: false, why: '节假日', holiday: expect.stringMatching(/节|元旦/) });
    }
  });

  it('name the holiday for which a weekend day is worked', () => {
    for (const date of WEEKEND_DAYS_WORKED) {
      expect(kindOf(date)).toEqual({ workday: true, why: '调休上班', holiday: expect.stringMatching(/节|元旦/) });
    }
  });

  it('name the notice of every year, published before the year or, when changed, in it', () => {
    for (const { year, notices } of WORKING_CALENDAR.years) {
      for (const { number } of notices) expect(number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      expect(notices[0].publishedOn.slice(0, 4)).toBe(String(year - 1));
    }
    expect(WORKING_CALENDAR.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

describe('A day of the calendar', () => {
  it.each([
    ['2025-10-06', { workday: false, why: '节假日', holiday: '国庆节、中秋节' }],
    ['2025-10-11', { workday: true, why: '调休上班', holiday: '国庆节、中秋节' }],
    ['2026-02-15', { workday: false, why: '节假日', holiday: '春节' }],
    ['2026-03-07', { workday: false, why: '周末' }],
    ['2026-03-09', { workday: true, why: '工作日' }],
    ['2024-02-29', { workday: true, why: '工作日' }],
    ['2020-02-29', { workday: false, why: '周末' }],
  ])('%s is %o', (date, kind) => expect(kindOf(date)).toEqual(kind));

  it('is refused where the year has no notice, naming the notice that is wanted', () => {
    for (const year of [2018, 2027]) {
      expect(() => kindOf(`${year}-06-01`)).toThrow(
        `没有${year}年的工作日历，需要《国务院办公厅关于${year}年部分节假日安排的通知》。`,
      );
    }
    // The notice for 2019 says that 2018-12-29 was worked; 2018 as a whole stays unknown.
    expect(() => kindOf('2018-12-29')).toThrow(CalendarMissing);
  });

  it.each(['2023-02-29', '2100-02-29', '2024-13-01', '2024-6-1', ''])('“%s” is no day at all', (text) =>
    expect(() => kindOf(text)).toThrow(RangeError),
  );
});

describe('民法典 art. 201 · counting workdays', () => {
  it.each([
    ['2022-09-30', 20, '2022-11-02'], // National Day 1–7 October off, 8 and 9 October worked
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2020-02-28', 1, '2020-03-02'],
    ['2025-12-31', 1, '2026-01-04'], // New Year 1–3 January off, Sunday 4 January worked
  ])('%s + %i workdays = %s', (date, n, expected) => expect(after(date, n)).toBe(expected));

  it('takes no account of whether the first day is itself a day of rest', () => {
    expect(after('2026-05-09', 20)).toBe('2026-06-05'); // a worked Saturday
    expect(after('2026-05-10', 20)).toBe('2026-06-05'); // the Sunday after it
  });

  it('counts back as it counts forth, and backwards as a negative number', () => {
    expect(workdaysBetween('2022-09-30', '2022-11-02', WORKING_CALENDAR)).toBe(20);
    expect(workdaysBetween('2022-11-02', '2022-09-30', WORKING_CALENDAR)).toBe(-20);
    expect(workdaysBetween('2022-09-30', '2022-09-30', WORKING_CALENDAR)).toBe(0);
  });

  it('counts over several years what there is to count day by day', () => {
    const worked = (from: string, to: string) =>
      EVERY_DAY.filter(({ date }) => date > from && date <= to && WORKDAYS_BY_HAND.has(date));
    for (const [from, to] of [
      ['2018-12-31', '2026-12-31'], // the day before the first that is known is not asked for itself
      ['2019-10-08', '2026-11-27'],
      ['2023-12-31', '2024-01-01'],
      ['2024-02-04', '2025-02-04'],
    ] as const)
      expect(workdaysBetween(from, to, WORKING_CALENDAR)).toBe(worked(from, to).length);
  });

  it('does not count across a year without a notice', () => {
    const gap = workingCalendar(WORKING_CALENDAR.years.filter(({ year }) => year !== 2021));
    expect(workdaysBetween('2022-01-04', '2022-01-07', gap)).toBe(3);
    expect(() => workdaysBetween('2020-12-01', '2022-01-07', gap)).toThrow(new CalendarMissing(2021));
    expect(() => workdaysBetween('2026-12-01', '2027-01-07', gap)).toThrow(new CalendarMissing(2027));
  });

  it('refuses to run into a year without a notice, however near', () => {
    expect(after('2026-12-30', 1)).toBe('2026-12-31');
    expect(() => after('2026-12-31', 1)).toThrow(CalendarMissing);
    expect(() => after('2018-12-30', 1)).toThrow(CalendarMissing);
  });

  it.each([0, -1, 1.5, Number.NaN])('knows no period of %d workdays', (n) =>
    expect(() => after('2024-03-01', n)).toThrow(RangeError),
  );
});

const YEAR_2027: CalendarYear = {
  year: 2027,
  notices: [{ number: '国办发明电〔2026〕1号', publishedOn: '2026-11-03' }],
  holidays: [{ holiday: '元旦', from: '2026-12-31', through: '2027-01-03', worked: ['2026-12-27'] }],
};

describe('A year added later', () => {
  it('lets the count run on, and may change the last days of the year before', () => {
    const calendar = workingCalendar([...WORKING_CALENDAR.years, YEAR_2027]);
    expect(dayKind('2026-12-27', calendar)).toEqual({ workday: true, why: '调休上班', holiday: '元旦' });
    expect(workdaysAfter('2026-12-30', 1, calendar)).toBe('2027-01-04');
  });

  it('takes the place of what was known of the same year: Spring Festival 2020 before it was lengthened', () => {
    const spring = { holiday: '春节', from: '2020-01-24', through: '2020-01-30', worked: ['2020-01-19', '2020-02-01'] };
    const holidays = YEAR_2020.holidays.map((line) => (line.holiday === '春节' ? spring : line));
    const before = workingCalendar([{ ...YEAR_2020, holidays }]);
    expect(workdaysAfter('2020-01-20', 20, before)).toBe('2020-02-21');
    expect(workdaysAfter('2020-01-20', 20, workingCalendar([...before.years, YEAR_2020]))).toBe('2020-02-25');
  });

  it.each([
    ['a day that does not exist', { from: '2027-02-29', through: '2027-03-01' }, '“2027-02-29”不是日历上有的日期。'],
    ['a day of another year', { from: '2027-12-31', through: '2028-01-01' }, '2028-01-01 不在2027年的通知范围内。'],
    ['days in the wrong order', { from: '2027-05-05', through: '2027-05-01' }, '劳动节放假的起止日期颠倒。'],
    [
      'a day both off and worked',
      { from: '2027-05-01', through: '2027-05-05', worked: ['2027-05-02'] },
      '2027-05-02 既是放假日又是调休上班日。',
    ],
    [
      'a Monday worked for it',
      { from: '2027-05-01', through: '2027-05-05', worked: ['2027-05-10'] },
      '2027-05-10 不是周末，不需要调休上班。',
    ],
  ])('is refused when it holds %s', (_, line, fault) => {
    const faulty = { ...YEAR_2027, holidays: [{ holiday: '劳动节', ...line }] };
    expect(() => workingCalendar([faulty])).toThrow(new CalendarFaulty(2027, [fault]));
  });
});
