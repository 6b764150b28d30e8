import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2022年部分节假日安排的通知 */
export const YEAR_2022: CalendarYear = {
  year: 2022,
  notices: [{ number: '国办发明电〔2021〕11号', publishedOn: '2021-10-25' }],
  holidays: [
    { holiday: '元旦', from: '2022-01-01', through: '2022-01-03' },
    { holiday: '春节', from: '2022-01-31', through: '2022-02-06', worked: ['2022-01-29', '2022-01-30'] },
    { holiday: '清明节', from: '2022-04-03', through: '2022-04-05', worked: ['2022-04-02'] },
    { holiday: '劳动节', from: '2022-04-30', through: '2022-05-04', worked: ['2022-04-24', '2022-05-07'] },
    { holiday: '端午节', from: '2022-06-03', through: '2022-06-05' },
    { holiday: '中秋节', from: '2022-09-10', through: '2022-09-12' },
    { holiday: '国庆节', from: '2022-10-01', through: '2022-10-07', worked: ['2022-10-08', '2022-10-09'] },
  ],
};
