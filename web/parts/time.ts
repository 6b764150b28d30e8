/** How days are written. */
export const DAY = 'YYYY-MM-DD';

/** How they are shown, and in which other ways they may be typed: none is the beginning of another one. */
export const DAYS_AS_TYPED = [DAY, 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年M月D日', 'YYYYMMDD'];
/** What is read as well once somebody has done typing. */
export const DAYS_IN_SHORT = ['YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D'];

/** Time of entry as the clock on the wall in Shanghai shows it, to the minute. */
export const timeOf = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
