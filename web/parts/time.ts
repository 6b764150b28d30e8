/** How days are written. */
export const DAY = 'YYYY-MM-DD';

/** Time of entry as the clock on the wall in Shanghai shows it, to the minute. */
export const timeOf = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
