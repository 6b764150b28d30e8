import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2021年部分节假日安排的通知 */
export const YEAR_2021: CalendarYear = {
  year: 2021,
  notices: [{ number: '国办发明电〔2020〕27号', publishedOn: '2020-11-25' }],
  holidays: [
    { holiday: '元旦', from: '2021-01-01', through: '2021-01-03' },
    { holiday: '春节', from: '2021-02-11', through: '2021-02-17', worked: ['2021-02-07', '2021-02-20'] },
    { holiday: '清明节', from: '2021-04-03', through: '2021-04-05' },
    { holiday: '劳动节', from: '2021-05-01', through: '2021-05-05', worked: ['2021-04-25', '2021-05-08'] },
    { holiday: '端午节', from: '2021-06-12', through: '2021-06-14' },
    { holiday: '中秋节', from: '2021-09-19', through: '2021-09-21', worked: ['2021-09-18'] },
    { holiday: '国庆节', from: '2021-10-01', through: '2021-10-07', worked: ['2021-09-26', '2021-10-09'] },
  ],
};
