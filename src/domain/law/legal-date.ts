/** A day of the law in Asia/Shanghai, `YYYY-MM-DD`. No hour, no zone; compares as text. */
export type LegalDate = string;

/** True for a day that exists: `2024-02-29` yes, `2023-02-29` no. Years 1900 to 2199. */
export function isLegalDate(text: string): boolean {
  const [, year, month, day] = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The calendar day `days` after `date` (before it, when negative). */
export function addDays(date: LegalDate, days: number): LegalDate {
  let year = yearOf(date);
  let month = Number(date.slice(5, 7));
  let day = Number(date.slice(8)) + days;
  for (; day > daysIn(year, month); month = (month % 12) + 1) {
    day -= daysIn(year, month);
    if (month === 12) year += 1;
  }
  while (day < 1) {
    if (month === 1) year -= 1;
    month = month === 1 ? 12 : month - 1;
    day += daysIn(year, month);
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** NaN for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? Number.NaN;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** As a document writes it (GB/T 9704): 2026年3月5日. */
export const inWords = (date: LegalDate): string =>
  `${yearOf(date)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

export const yearOf = (date: LegalDate): number => Number(date.slice(0, 4));
export const lastDayOf = (year: number): LegalDate => `${year}-12-31`;
export const later = (a: LegalDate, b: LegalDate): LegalDate => (a > b ? a : b);

/** 0 Sunday … 6 Saturday; counted from 1 January of the year 1, which the calendar makes a Monday. */
export const weekdayOf = (date: LegalDate): number => dayNumber(date) % 7;

/** Calendar days from one day to another, below zero where the other is earlier. */
export const daysBetween = (from: LegalDate, to: LegalDate): number => dayNumber(to) - dayNumber(from);

function dayNumber(date: LegalDate): number {
  const [year, before] = [yearOf(date), yearOf(date) - 1];
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + Number(date.slice(8));
  for (let month = 1; month < Number(date.slice(5, 7)); month++) days += daysIn(year, month);
  return days;
}
