import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2023年部分节假日安排的通知 */
export const YEAR_2023: CalendarYear = {
  year: 2023,
  notices: [{ number: '国办发明电〔2022〕16号', publishedOn: '2022-12-08' }],
  holidays: [
    { holiday: '元旦', from: '2022-12-31', through: '2023-01-02' },
    { holiday: '春节', from: '2023-01-21', through: '2023-01-27', worked: ['2023-01-28', '2023-01-29'] },
    { holiday: '清明节', from: '2023-04-05', through: '2023-04-05' },
    { holiday: '劳动节', from: '2023-04-29', through: '2023-05-03', worked: ['2023-04-23', '2023-05-06'] },
    { holiday: '端午节', from: '2023-06-22', through: '2023-06-24', worked: ['2023-06-25'] },
    { holiday: '中秋节、国庆节', from: '2023-09-29', through: '2023-10-06', worked: ['2023-10-07', '2023-10-08'] },
  ],
};
