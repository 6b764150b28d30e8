import type { WorkingCalendar } from '../../domain/law/working-calendar.js';

/** Of the program. */
export const CODE_VERSION = 'mingzhang 0.1.0';

/** What a published table was computed with; stored with every lock. */
export const versionsWith = (calendar: WorkingCalendar) => ({
  law: '中华人民共和国政府信息公开条例（国务院令第711号）',
  calendar: calendar.years.map(({ year, notices }) => `${year}:${notices.at(-1)?.number}`).join(';'),
  code: CODE_VERSION,
});
