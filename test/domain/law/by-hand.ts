/**
 * The calendar and the reply period as a clerk counts them on paper: the exceptions to Monday–Friday year by year, and one
 * day after the other crossed off. Nothing here comes from src.
 */
const EXCEPTIONS = `
2019 | 01-01 02-04..08 04-05 05-01..03 06-07 09-13 10-01..04 10-07 | 02-02 02-03 04-28 05-05 09-29 10-12
2020 | 01-01 01-24 01-27..31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05..08 | 01-19 04-26 05-09 06-28 09-27 10-10
2021 | 01-01 02-11 02-12 02-15..17 04-05 05-03..05 06-14 09-20 09-21 10-01 10-04..07 | 02-07 02-20 04-25 05-08 09-18 09-26 10-09
2022 | 01-03 01-31 02-01..04 04-04 04-05 05-02..04 06-03 09-12 10-03..07 | 01-29 01-30 04-02 04-24 05-07 10-08 10-09
2023 | 01-02 01-23..27 04-05 05-01..03 06-22 06-23 09-29 10-02..06 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08
2024 | 01-01 02-12..16 04-04 04-05 05-01..03 06-10 09-16 09-17 10-01..04 10-07 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
2025 | 01-01 01-28..31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01..03 10-06..08 | 01-26 02-08 04-27 09-28 10-11
2026 | 01-01 01-02 02-16..20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05..07 | 01-04 02-14 02-28 05-09 09-20 10-10
`;

const two = (n: number) => String(n).padStart(2, '0');

function days(year: string, list: string): string[] {
  return list
    .trim()
    .split(' ')
    .flatMap((item) => {
      const [month, first, last] = item.split(/-|\.\./) as [string, string, string?];
      const length = Number(last ?? first) - Number(first) + 1;
      return Array.from({ length }, (_, i) => `${year}-${month}-${two(Number(first) + i)}`);
    });
}

const rows = EXCEPTIONS.trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string]);
export const WEEKDAYS_OFF = new Set(rows.flatMap(([year, off]) => days(year.trim(), off)));
export const WEEKEND_DAYS_WORKED = new Set(rows.flatMap(([year, , worked]) => days(year.trim(), worked)));

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number) => (LENGTHS[month] ?? 0) + (month === 1 && year % 4 === 0 ? 1 : 0);

/** 2019-01-01, a Tuesday, to 2026-12-31, with the weekday (0 Sunday) counted on from there. */
export const EVERY_DAY: { date: string; weekday: number }[] = [];
for (let year = 2019, weekday = 2; year <= 2026; year++) {
  for (let month = 0; month < 12; month++) {
    for (let day = 1; day <= lengthOf(year, month); day++, weekday = (weekday + 1) % 7) {
      EVERY_DAY.push({ date: `${year}-${two(month + 1)}-${two(day)}`, weekday });
    }
  }
}

export const WORKDAYS_BY_HAND = new Set(
  EVERY_DAY.filter(({ date, weekday }) =>
    weekday === 0 || weekday === 6 ? WEEKEND_DAYS_WORKED.has(date) : !WEEKDAYS_OFF.has(date),
  ).map(({ date }) => date),
);

/** Crosses off `budget` workdays after `start`, leaving out (sentOn, endOn] of each letter; undefined: the paper ends first. */
export function dueByHand(
  start: string,
  budget: number,
  letters: { sentOn: string; endOn: string }[],
): string | undefined {
  const left = EVERY_DAY.map(({ date }) => date)
    .filter((date) => date > start && WORKDAYS_BY_HAND.has(date))
    .filter((date) => letters.every(({ sentOn, endOn }) => date <= sentOn || date > endOn));
  return left[budget - 1];
}
