import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '../../../src/domain/law/calendar-year.js';
import { YEAR_2020 } from '../../../src/domain/law/calendars/2020.js';
import {
  type CalendarYearLaidDown,
  layDown,
  type YearToLayDown,
  yearOfEvent,
} from '../../../src/domain/law/lay-down.js';
import { readNotice } from '../../../src/domain/law/read-notice.js';
import {
  calendarAt,
  causesSince,
  dayKind,
  daysThatDiffer,
  WORKING_CALENDAR,
  withYear,
  workdaysBetween,
  workingCalendar,
} from '../../../src/domain/law/working-calendar.js';
import { NOTICE_OF_2027, YEAR_2027 } from './made-up-2027.js';

const TODAY = '2026-11-28';
const laidDown = (change: Partial<YearToLayDown> = {}, calendar = WORKING_CALENDAR): CalendarYearLaidDown =>
  layDown({ ...YEAR_2027, organ: null, ...change }, calendar, TODAY);
const withLine = (i: number, change: object) =>
  YEAR_2027.holidays.map((line, at) => (at === i ? { ...line, ...change } : line));

describe('Art. 33 · a year of the working calendar is laid down from its notice', () => {
  const after = withYear(WORKING_CALENDAR, yearOfEvent(laidDown()));

  it('is the next version; the days are those of the notice, the one before is still known', () => {
    expect(after.version).toBe(1);
    expect(dayKind('2027-02-09', after)).toEqual({ workday: false, why: '节假日', holiday: '春节' });
    expect(dayKind('2027-02-20', after)).toEqual({ workday: true, why: '调休上班', holiday: '春节' });
    expect(dayKind('2027-03-01', after).workday).toBe(true);
    expect(calendarAt(0, after)).toBe(WORKING_CALENDAR);
    expect(causesSince(0, after)).toEqual(['国办发明电〔2026〕9号']);
    expect(daysThatDiffer(WORKING_CALENDAR, after)).toHaveLength(365);
  });

  it('changed in its own course: only the days that differ differ, and both notices are named', () => {
    const holidays = withLine(1, { through: '2027-02-15', worked: ['2027-01-31', '2027-02-20', '2027-02-27'] });
    const notice = { ...YEAR_2027.notice, number: '国办发明电〔2026〕10号' };
    const changed = withYear(after, yearOfEvent(laidDown({ notice, holidays }, after)));
    expect(changed.version).toBe(2);
    expect(daysThatDiffer(after, changed)).toEqual([
      '2027-02-12',
      '2027-02-13',
      '2027-02-14',
      '2027-02-15',
      '2027-02-27',
    ]);
    expect(causesSince(0, changed)).toEqual(['国办发明电〔2026〕9号', '国办发明电〔2026〕10号']);
    expect(
      workdaysBetween('2027-02-01', '2027-02-28', after) - workdaysBetween('2027-02-01', '2027-02-28', changed),
    ).toBe(1);
    expect(calendarAt(0, changed)).toBe(WORKING_CALENDAR);
    expect(calendarAt(1, changed)).toBe(after);
    expect(calendarAt(2, changed)).toBe(changed);
  });

  it('the years stand in order, in whatever order they are laid down', () => {
    const of2028 = { ...yearOfEvent(laidDown()), year: 2028, holidays: [] };
    const both = withYear(withYear(WORKING_CALENDAR, of2028), yearOfEvent(laidDown()));
    expect(both.years.map(({ year }) => year).slice(-3)).toEqual([2026, 2027, 2028]);
  });

  it('of a year that a second notice has changed, that notice is what brought it about', () => {
    const known = WORKING_CALENDAR.years.filter(({ year }) => year !== 2020);
    expect(withYear(workingCalendar(known), YEAR_2020).cause).toBe('国办发明电〔2020〕1号');
  });

  it.each([
    [
      'a worked day that is no weekend',
      withLine(1, { worked: ['2027-02-18'] }),
      '放假安排第2行“春节”：2027-02-18 不是周末',
    ],
    [
      'a day of another year',
      withLine(2, { through: '2028-04-05' }),
      '放假安排第3行“清明节”：2028-04-05 不在2027年的通知范围内',
    ],
    [
      'a day that does not exist',
      withLine(2, { through: '2027-04-31' }),
      '放假安排第3行“清明节”：“2027-04-31”不是日历上有的日期',
    ],
    [
      'a worked day that does not exist',
      withLine(1, { worked: ['2027-02-30'] }),
      '放假安排第2行“春节”：“2027-02-30”不是日历上有的日期',
    ],
    ['ends before it begins', withLine(1, { from: '2027-02-12' }), '放假安排第2行“春节”：春节放假的起止日期颠倒'],
    [
      'off in one line and worked in another',
      withLine(3, { worked: ['2027-02-07'] }),
      '放假安排：2027-02-07 既是放假日又是调休上班日',
    ],
    [
      'two faults at once, one sentence each',
      withLine(1, { worked: ['2027-02-18', '2027-02-19'] }),
      '放假安排第2行“春节”：2027-02-18 不是周末，不需要调休上班。放假安排第2行“春节”：2027-02-19 不是周末，不需要调休上班。',
    ],
  ])('is refused, naming the line: %s', (_, holidays, sentence) =>
    expect(() => laidDown({ holidays })).toThrow(sentence),
  );

  it.each([
    [0, { from: '2027-01-02' }, '2027-01-01'],
    [3, { from: '2027-05-02' }, '2027-05-01'],
    [3, { through: '2027-05-01' }, '2027-05-02'],
    [6, { from: '2027-10-02' }, '2027-10-01'],
    [6, { through: '2027-10-02' }, '2027-10-03'],
    [6, { through: '2027-10-01' }, '2027-10-02'],
  ])('is refused where line %i with %o forgets %s, off in every year', (i, change, day) =>
    expect(() => laidDown({ holidays: withLine(i, { ...change, worked: [] }) })).toThrow(
      `放假安排：${day} 是《全国年节及纪念日放假办法》规定的放假日`,
    ),
  );

  it('the notice may be of today, the year the first of the Regulation or the second after this', () => {
    expect(laidDown({ notice: { ...YEAR_2027.notice, publishedOn: TODAY } }).on).toBe(TODAY);
    const of2019 = WORKING_CALENDAR.years[0] as CalendarYear;
    expect(laidDown({ year: 2019, holidays: of2019.holidays }).year).toBe(2019);
    const daysOff2028 = ['2028-01-01', '2028-05-01', '2028-05-02', '2028-10-01', '2028-10-02', '2028-10-03'];
    const holidays = daysOff2028.map((day) => ({ holiday: '放假', from: day, through: day }));
    expect(laidDown({ year: 2028, holidays }).year).toBe(2028);
  });

  it('2 May is off since 2025, and before only where the notice says so', () => {
    const of = (year: number) =>
      ['01-01', '05-01', '10-01', '10-02', '10-03'].map((day) => {
        const date = `${year}-${day}`;
        return { holiday: '放假', from: date, through: date };
      });
    expect(laidDown({ year: 2024, holidays: of(2024) }).year).toBe(2024);
    expect(() => laidDown({ year: 2025, holidays: of(2025) })).toThrow('放假安排：2025-05-02 是');
  });

  it.each([
    [{ year: 2018 }, '2019年至2028年'],
    [{ year: 2029 }, '2019年至2028年'],
    [{ notice: { ...YEAR_2027.notice, publishedOn: '2026-11-29' } }, '“通知公布日期”2026-11-29 还没有到'],
  ])('is refused: %o', (change, sentence) => expect(() => laidDown(change)).toThrow(sentence));

  it('is refused where it changes nothing', () => expect(() => laidDown({}, after)).toThrow('已经是这样'));

  it.each([
    ['the number of the notice', { notice: { ...YEAR_2027.notice, number: '国办发明电〔2026〕10号' } }],
    ['the day of the notice', { notice: { ...YEAR_2027.notice, publishedOn: '2026-11-04' } }],
    ['the name of a holiday', { holidays: withLine(4, { holiday: '端午' }) }],
    ['the first day off', { holidays: withLine(4, { from: '2027-06-08' }) }],
    ['the last day off', { holidays: withLine(4, { through: '2027-06-10' }) }],
    ['a day worked for it', { holidays: withLine(4, { worked: ['2027-06-12'] }) }],
  ])('is another year where %s is another', (_, change) => expect(laidDown(change, after)).toMatchObject(change));

  it('of a year that two notices made, the later one is compared', () => {
    const { holidays } = YEAR_2020;
    const as = (number: string, publishedOn: string) => ({ ...YEAR_2027.notice, number, publishedOn });
    const later = as('国办发明电〔2020〕1号', '2020-01-27');
    expect(() => laidDown({ year: 2020, holidays, notice: later })).toThrow('已经是这样');
    const former = as('国办发明电〔2019〕16号', '2019-11-21');
    expect(laidDown({ year: 2020, holidays, notice: former }).year).toBe(2020);
  });

  it('each refusal rests on art. 33', () => {
    const refused = (code: string) => expect.objectContaining({ code, article: '33' });
    expect(() => laidDown({ year: 2018 })).toThrow(refused('calendar_year'));
    expect(() => laidDown({ holidays: [] })).toThrow(refused('calendar_faulty'));
    expect(() => laidDown({}, after)).toThrow(refused('calendar_unchanged'));
    const ahead = { notice: { ...YEAR_2027.notice, publishedOn: '2026-11-29' } };
    expect(() => laidDown(ahead)).toThrow(refused('calendar_notice_ahead'));
  });
});

describe('The text of a notice is read as it is published', () => {
  it('one paragraph a holiday; days that take month or year from the words before', () =>
    expect(readNotice(NOTICE_OF_2027)).toEqual({ year: 2027, ...YEAR_2027.notice, holidays: YEAR_2027.holidays }));

  it('that of 2026 says what the data file says', () => {
    const { holidays } = readNotice(NOTICE_OF_2026);
    expect(holidays).toEqual(WORKING_CALENDAR.years.find(({ year }) => year === 2026)?.holidays);
  });

  it.each(['', '放假安排见附件', '一、元旦：1月1日放假。'])('what is none gives nothing: “%s”', (text) =>
    expect(readNotice(text)).toMatchObject({ year: null, holidays: [] }),
  );
});

/** As gov.cn has it. */
const NOTICE_OF_2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`;
