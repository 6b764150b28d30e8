import type { CalendarYear } from '../calendar-year.js';

/**
 * 国务院办公厅关于2020年部分节假日安排的通知. 〔2020〕1号 lengthened 春节 through 2 February; 1 February, which 〔2019〕16号
 * had made a working Saturday, became a day off.
 */
export const YEAR_2020: CalendarYear = {
  year: 2020,
  notices: [
    { number: '国办发明电〔2019〕16号', publishedOn: '2019-11-21' },
    { number: '国办发明电〔2020〕1号', publishedOn: '2020-01-27' },
  ],
  holidays: [
    { holiday: '元旦', from: '2020-01-01', through: '2020-01-01' },
    { holiday: '春节', from: '2020-01-24', through: '2020-02-02', worked: ['2020-01-19'] },
    { holiday: '清明节', from: '2020-04-04', through: '2020-04-06' },
    { holiday: '劳动节', from: '2020-05-01', through: '2020-05-05', worked: ['2020-04-26', '2020-05-09'] },
    { holiday: '端午节', from: '2020-06-25', through: '2020-06-27', worked: ['2020-06-28'] },
    { holiday: '国庆节、中秋节', from: '2020-10-01', through: '2020-10-08', worked: ['2020-09-27', '2020-10-10'] },
  ],
};
