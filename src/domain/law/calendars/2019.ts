import type { CalendarYear } from '../calendar-year.js';

/** 国务院办公厅关于2019年部分节假日安排的通知. 〔2019〕3号 lengthened 劳动节 from the one day of 〔2018〕15号 to four. */
export const YEAR_2019: CalendarYear = {
  year: 2019,
  notices: [
    { number: '国办发明电〔2018〕15号', publishedOn: '2018-12-06' },
    { number: '国办发明电〔2019〕3号', publishedOn: '2019-03-22' },
  ],
  holidays: [
    { holiday: '元旦', from: '2018-12-30', through: '2019-01-01', worked: ['2018-12-29'] },
    { holiday: '春节', from: '2019-02-04', through: '2019-02-10', worked: ['2019-02-02', '2019-02-03'] },
    { holiday: '清明节', from: '2019-04-05', through: '2019-04-05' },
    { holiday: '劳动节', from: '2019-05-01', through: '2019-05-04', worked: ['2019-04-28', '2019-05-05'] },
    { holiday: '端午节', from: '2019-06-07', through: '2019-06-07' },
    { holiday: '中秋节', from: '2019-09-13', through: '2019-09-13' },
    { holiday: '国庆节', from: '2019-10-01', through: '2019-10-07', worked: ['2019-09-29', '2019-10-12'] },
  ],
};
