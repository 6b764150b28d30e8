import { describe, expect, it } from '@jest/globals';
import { layDown } from '../../../src/domain/law/lay-down.js';
import { addDays } from '../../../src/domain/law/legal-date.js';
import { type LocalYear, layDownLocal, type OrgansChangedRegion } from '../../../src/domain/law/local-days.js';
import {
  afterChange,
  calendarOfOrgan,
  calendarOfRegion,
  NOTHING_LAID_DOWN,
  organsInRegions,
  type RegisterCalendar,
  regionsOf,
} from '../../../src/domain/law/register-calendar.js';
import { replyDueOn, startedClock } from '../../../src/domain/law/reply-clock.js';
import { explainReplyDays } from '../../../src/domain/law/reply-days.js';
import {
  calendarAt,
  causesSince,
  dayKind,
  daysThatDiffer,
  WORKING_CALENDAR,
  workdaysAfter,
  workdaysBetween,
} from '../../../src/domain/law/working-calendar.js';
import { YEAR_2027 } from './made-up-2027.js';
import { GUANGXI, NINGXIA, TIBET } from './made-up-local.js';

const TODAY = '2026-11-28';
const laid = (year: LocalYear, register = NOTHING_LAID_DOWN) =>
  afterChange(register, layDownLocal({ ...year, organ: null }, register, TODAY));
const belongs = (organ: string, regions: OrgansChangedRegion['organs'][number]['regions']): OrgansChangedRegion => ({
  ...{ type: 'OrgansChangedRegion', on: TODAY, organ, reason: '设在当地', organs: [{ organ, regions }] },
});
const all = [GUANGXI, NINGXIA, TIBET].reduce<RegisterCalendar>(
  (register, year) => laid(year, register),
  NOTHING_LAID_DOWN,
);
const due = (receivedOn: string, calendar: typeof WORKING_CALENDAR) => replyDueOn(startedClock(receivedOn), calendar);

describe('全国年节及纪念日放假办法 art. 4 · a region has days off of its own', () => {
  it('on top of those of the country: 三月三 of 2026 takes two workdays, and the weekend before is its own', () => {
    const guangxi = calendarOfRegion('450000', all);
    expect(daysThatDiffer(WORKING_CALENDAR, guangxi)).toEqual(['2026-04-18', '2026-04-19', '2026-04-20', '2026-04-21']);
    expect(dayKind('2026-04-20', guangxi)).toEqual({
      ...{ workday: false, why: '地方节假日', holiday: '三月三', notice: '桂政办电〔2026〕1号' },
    });
    expect(due('2026-04-01', WORKING_CALENDAR)).toEqual({ dueOn: '2026-04-30' });
    expect(due('2026-04-01', guangxi)).toEqual({ dueOn: '2026-05-07' }); // 1 to 5 May are off
  });

  it('a weekend day that is worked for them counts: 古尔邦节 of 2026 takes two workdays and gives one back', () => {
    const ningxia = calendarOfRegion('640000', all);
    expect(dayKind('2026-05-30', ningxia)).toMatchObject({ workday: true, why: '调休上班', holiday: '古尔邦节' });
    expect(workdaysAfter('2026-05-26', 3, WORKING_CALENDAR)).toBe('2026-05-29');
    expect(workdaysAfter('2026-05-26', 3, ningxia)).toBe('2026-06-01');
  });

  it('what the whole country has off stays so: of 藏历新年 in 2026 the Tuesday after 春节 is left', () => {
    const tibet = calendarOfRegion('540000', all);
    expect(dayKind('2026-02-18', tibet)).toEqual({ workday: false, why: '节假日', holiday: '春节' });
    expect(daysThatDiffer(WORKING_CALENDAR, tibet)).toEqual(['2026-02-24']);
    expect(due('2026-02-13', WORKING_CALENDAR)).toEqual({ dueOn: '2026-03-19' });
    expect(due('2026-02-13', tibet)).toEqual({ dueOn: '2026-03-20' });
  });

  it('workdays between two days are those that one counts one by one', () => {
    for (const { code } of [GUANGXI.region, NINGXIA.region, TIBET.region]) {
      const calendar = calendarOfRegion(code, all);
      for (let [day, count] = ['2025-12-20', 0]; day < '2026-12-31'; ) {
        day = addDays(day, 1);
        if (dayKind(day, calendar).workday) count += 1;
        expect([day, workdaysBetween('2025-12-20', day, calendar)]).toEqual([day, count]);
      }
    }
  });

  it('an application says so of the day, with the festival and the notice', () => {
    const days = explainReplyDays(startedClock('2026-04-15'), calendarOfRegion('450000', all));
    expect(days.find(({ date }) => date === '2026-04-20')).toEqual({
      ...{ date: '2026-04-20', counts: false, why: '地方节假日：三月三（桂政办电〔2026〕1号）' },
    });
  });

  it('half a day off stays a workday (art. 3): Friday 8 March 2024', () =>
    expect(dayKind('2024-03-08', WORKING_CALENDAR)).toMatchObject({ workday: true, why: '工作日' }));
});

describe('Art. 33 · an organ counts by the days of the region that it belongs to', () => {
  const organs = ['桂局', '宁局', '部'];
  const placed = afterChange(
    afterChange(all, belongs('桂局', [{ from: '', region: '450000' }])),
    belongs('宁局', [{ from: '', region: '640000' }]),
  );

  it('two organs of one register end on different days, a third that belongs to none by the country', () =>
    expect(organs.map((organ) => due('2026-04-01', calendarOfOrgan(organ, placed)))).toEqual([
      ...[{ dueOn: '2026-05-07' }, { dueOn: '2026-04-30' }, { dueOn: '2026-04-30' }],
    ]));

  it('the version is one for all; how it was before is still known of each', () => {
    const gui = calendarOfOrgan('桂局', placed);
    expect([gui.version, calendarOfOrgan('部', placed).version]).toEqual([5, 5]);
    expect(due('2026-04-01', calendarAt(3, gui))).toEqual({ dueOn: '2026-04-30' });
    expect(due('2026-04-01', calendarAt(4, gui))).toEqual({ dueOn: '2026-05-07' });
    expect(causesSince(3, gui)).toEqual(['机关所属地区的变更']);
    expect(causesSince(0, calendarOfOrgan('部', placed))).toEqual([]);
    expect(() => calendarAt(6, gui)).toThrow('not yet at 6');
  });

  it('the register names the regions that have a notice, and the organs that belong to one', () => {
    expect([...regionsOf(placed).values()]).toEqual([GUANGXI.region, NINGXIA.region, TIBET.region]);
    expect([...organsInRegions(placed)]).toEqual([
      ['桂局', [{ from: '', region: '450000' }]],
      ['宁局', [{ from: '', region: '640000' }]],
    ]);
  });

  it('a year of the country laid down later holds for all, and the local days stay on top', () => {
    const national = layDown({ ...YEAR_2027, organ: null }, placed.national, TODAY);
    const after = afterChange(placed, national);
    const gui = calendarOfOrgan('桂局', after);
    expect(causesSince(5, gui)).toEqual(['国办发明电〔2026〕9号']);
    expect(dayKind('2027-02-09', gui)).toMatchObject({ why: '节假日' });
    expect(dayKind('2026-04-20', gui)).toMatchObject({ why: '地方节假日' });
    expect(() => dayKind('2027-02-09', calendarAt(0, calendarOfOrgan('部', after)))).toThrow('没有2027年的工作日历');
  });

  it('one that moves to another region keeps the days that were off until then', () => {
    const moved = afterChange(
      placed,
      belongs('宁局', [
        { from: '', region: '450000' },
        { from: '2026-04-21', region: '640000' },
      ]),
    );
    const calendar = calendarOfOrgan('宁局', moved);
    expect(dayKind('2026-04-20', calendar).why).toBe('地方节假日');
    expect(dayKind('2026-04-21', calendar).why).toBe('工作日');
    expect(dayKind('2026-05-27', calendar).why).toBe('地方节假日');
  });

  it('a year of the region laid down anew takes the place of what was known; with no line it has none', () => {
    const none = laid({ ...GUANGXI, holidays: [] }, placed);
    expect(due('2026-04-01', calendarOfOrgan('桂局', none))).toEqual({ dueOn: '2026-04-30' });
    expect(causesSince(5, calendarOfOrgan('桂局', none))).toEqual(['桂政办电〔2026〕1号']);
    expect(calendarOfOrgan('宁局', none).since).toBe(5);
  });
});

describe('Art. 33 · a local year is refused, with its reason', () => {
  const refused = (change: Partial<LocalYear>, register = all) =>
    expect(() => laid({ ...GUANGXI, ...change }, register));

  it('where the country has that day off and it is to be worked', () =>
    refused({
      holidays: [{ holiday: '三月三', from: '2026-04-20', through: '2026-04-20', worked: ['2026-04-04'] }],
    }).toThrow('2026-04-04 是全国的节假日，不能调休上班'));

  it('where a line cannot be right', () =>
    refused({ holidays: [{ holiday: '三月三', from: '2026-04-21', through: '2026-04-20' }] }).toThrow(
      '放假安排第1行“三月三”：三月三放假的起止日期颠倒',
    ));

  it('before the country has one', () => refused({ year: 2027, holidays: [] }).toThrow('没有2027年的工作日历'));

  it('where it changes nothing, but for the name of the region', () => {
    refused({}).toThrow('已经是这样');
    refused({ region: { code: '450000', name: '广西' } }).not.toThrow();
  });

  it('before the notice is published, and for a year too far ahead', () => {
    refused({ notice: { ...GUANGXI.notice, publishedOn: '2026-11-29' } }).toThrow('还没有到');
    refused({ year: 2029 }).toThrow('2019年至2028年');
  });
});
