import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2024年部分节假日安排的通知 */
export const YEAR_2024: CalendarYear = {
  year: 2024,
  notices: [{ number: '国办发明电〔2023〕7号', publishedOn: '2023-10-25' }],
  holidays: [
    { holiday: '元旦', from: '2024-01-01', through: '2024-01-01' },
    { holiday: '春节', from: '2024-02-10', through: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
    { holiday: '清明节', from: '2024-04-04', through: '2024-04-06', worked: ['2024-04-07'] },
    { holiday: '劳动节', from: '2024-05-01', through: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
    { holiday: '端午节', from: '2024-06-10', through: '2024-06-10' },
    { holiday: '中秋节', from: '2024-09-15', through: '2024-09-17', worked: ['2024-09-14'] },
    { holiday: '国庆节', from: '2024-10-01', through: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },
  ],
};
