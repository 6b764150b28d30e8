/** A day of the law in Asia/Shanghai, `YYYY-MM-DD`. No hour, no zone; compares as text. */
export type LegalDate = string;

const DAY = 86_400_000;

/** True for a day that exists: `2024-02-29` yes, `2023-02-29` no. Years 1900 to 2100. */
export function isLegalDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The calendar day `days` after `date` (before it, when negative). */
export function addDays(date: LegalDate, days: number): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export const yearOf = (date: LegalDate): number => Number(date.slice(0, 4));
export const lastDayOf = (year: number): LegalDate => `${year}-12-31`;
export const later = (a: LegalDate, b: LegalDate): LegalDate => (a > b ? a : b);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: LegalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();
