import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2026年部分节假日安排的通知 */
export const YEAR_2026: CalendarYear = {
  year: 2026,
  notices: [{ number: '国办发明电〔2025〕7号', publishedOn: '2025-11-04' }],
  holidays: [
    { holiday: '元旦', from: '2026-01-01', through: '2026-01-03', worked: ['2026-01-04'] },
    { holiday: '春节', from: '2026-02-15', through: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
    { holiday: '清明节', from: '2026-04-04', through: '2026-04-06' },
    { holiday: '劳动节', from: '2026-05-01', through: '2026-05-05', worked: ['2026-05-09'] },
    { holiday: '端午节', from: '2026-06-19', through: '2026-06-21' },
    { holiday: '中秋节', from: '2026-09-25', through: '2026-09-27' },
    { holiday: '国庆节', from: '2026-10-01', through: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
  ],
};
