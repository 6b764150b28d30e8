import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2025年部分节假日安排的通知 */
export const YEAR_2025: CalendarYear = {
  year: 2025,
  notices: [{ number: '国办发明电〔2024〕12号', publishedOn: '2024-11-12' }],
  holidays: [
    { holiday: '元旦', from: '2025-01-01', through: '2025-01-01' },
    { holiday: '春节', from: '2025-01-28', through: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
    { holiday: '清明节', from: '2025-04-04', through: '2025-04-06' },
    { holiday: '劳动节', from: '2025-05-01', through: '2025-05-05', worked: ['2025-04-27'] },
    { holiday: '端午节', from: '2025-05-31', through: '2025-06-02' },
    { holiday: '国庆节、中秋节', from: '2025-10-01', through: '2025-10-08', worked: ['2025-09-28', '2025-10-11'] },
  ],
};
