import { addDays, isLegalDate, type LegalDate, weekdayOf, yearOf } from './legal-date.js';

/** 通知: the paper that lays a year down, or changes it. */
export interface Notice {
  readonly number: string;
  readonly title?: string;
  readonly publishedOn: LegalDate;
  /** Whose paper it is; left out: the General Office of the State Council. */
  readonly issuer?: string;
}

/** One line of the notice: the days off of one holiday, first to last, weekends among them, and the weekend days worked for it. */
export interface HolidayArrangement {
  readonly holiday: string;
  readonly from: LegalDate;
  readonly through: LegalDate;
  readonly worked?: readonly LegalDate[];
}

/** A year as the notice(s) of the State Council's General Office leave it; later notices are already worked in. */
export interface CalendarYear {
  readonly year: number;
  readonly notices: readonly [Notice, ...Notice[]];
  readonly holidays: readonly HolidayArrangement[];
}

/** Both ends included. */
export const daysOff = ({ from, through }: HolidayArrangement): LegalDate[] => {
  const days: LegalDate[] = [];
  for (let day = from; day <= through; day = addDays(day, 1)) days.push(day);
  return days;
};

/** What cannot be right in a year that somebody typed from the notice, as Chinese sentences; none: empty. */
export function faultsOf(data: CalendarYear): string[] {
  const dates = data.holidays.flatMap((line) => [line.from, line.through, ...(line.worked ?? [])]);
  const unreal = dates.filter((date) => !isLegalDate(date));
  if (unreal.length > 0) return unreal.map((date) => `“${date}”不是日历上有的日期。`);
  const off = new Set(data.holidays.flatMap(daysOff));
  const worked = data.holidays.flatMap((line) => line.worked ?? []);
  return [
    ...dates.filter((date) => !mayLayDown(data.year, date)).map((date) => `${date} 不在${data.year}年的通知范围内。`),
    ...data.holidays.filter((line) => line.from > line.through).map((line) => `${line.holiday}放假的起止日期颠倒。`),
    ...worked.filter((day) => off.has(day)).map((day) => `${day} 既是放假日又是调休上班日。`),
    ...worked.filter((day) => !isWeekend(day)).map((day) => `${day} 不是周末，不需要调休上班。`),
  ];
}

/** 元旦 may reach back: the notice for 2019 lays down 29 to 31 December 2018. */
const mayLayDown = (year: number, date: LegalDate) => yearOf(date) === year || date.startsWith(`${year - 1}-12`);

export const isWeekend = (date: LegalDate): boolean => weekdayOf(date) === 0 || weekdayOf(date) === 6;
