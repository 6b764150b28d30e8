import { describe, expect, it } from '@jest/globals';
import {
  answerOrganSupervision,
  type OrganSupervisionCommand,
  type OrganSupervisionEvent,
  type Pressing,
  superviseOrgan,
} from '../../../src/domain/year-end/organ-supervision.js';
import { type OrganYear, replayYear } from '../../../src/domain/year-end/organ-year.js';
import { refusalOf } from '../applications/given.js';

const TODAY = '2026-11-25';
const ZHOU = { account: 'zhou', roles: ['authority'] };
const HEAD = { account: 'zheng', roles: ['office_head'] };

/** An organ with two late replies and one that falls due soon, pressed by the organ “shi” for the year of 2026. */
const pressing = (more: Partial<Pressing> = {}, ...before: OrganSupervisionEvent[]): Pressing => ({
  ...{ authority: 'shi', by: ZHOU, year: replayYear(2026, before), today: TODAY },
  ...{ overdue: 2, dueSoon: 1, submission: null },
  ...more,
});
const urge = (about: 'overdue' | 'report' = 'overdue'): OrganSupervisionCommand => ({
  ...{ type: 'UrgeOrgan', about, words: '请抓紧' },
});
const order = (answerBy = '2026-11-30', about: 'overdue' | 'report' = 'overdue'): OrganSupervisionCommand => ({
  ...{ type: 'OrderOrganSupervision', about, words: '请说明逾期原因', answerBy },
});
const ORDERED = superviseOrgan(order(), pressing());
const answered = (year: OrganYear, no = 1) => answerOrganSupervision({ no, words: '已全部办结' }, year, HEAD, TODAY);

describe('Art. 47 · an organ is pressed for its late applications', () => {
  it('with the number of them on that day, and with nothing of any', () =>
    expect(ORDERED).toEqual({
      ...{ type: 'OrganSupervisionOrdered', year: 2026, on: TODAY, by: 'zhou', authority: 'shi', no: 1 },
      ...{ about: 'overdue', overdue: 2, words: '请说明逾期原因', answerBy: '2026-11-30' },
    }));

  it('by 督办单 only where something is late; 催办 is enough where something falls due soon', () => {
    const soon = pressing({ overdue: 0 });
    expect(refusalOf(() => superviseOrgan(order(), soon))).toBe('organ_not_late');
    expect(superviseOrgan(urge(), soon)).toMatchObject({ type: 'OrganUrged', overdue: 0 });
    expect(refusalOf(() => superviseOrgan(urge(), pressing({ overdue: 0, dueSoon: 0 })))).toBe('organ_not_late');
  });

  it('in the year that it is: they are counted as of today', () =>
    expect(refusalOf(() => superviseOrgan(urge(), pressing({ year: replayYear(2025, []) })))).toBe('supervision_year'));

  it('with a day for the answer that has not passed', () => {
    expect(refusalOf(() => superviseOrgan(order('2026-11-24'), pressing()))).toBe('supervision_answer_by');
    expect(superviseOrgan(order(TODAY), pressing())).toMatchObject({ answerBy: TODAY });
  });

  it('one order at a time; 催办 as often as one likes, and another order once the first is answered', () => {
    expect(refusalOf(() => superviseOrgan(order(), pressing({}, ORDERED)))).toBe('organ_supervision_open');
    expect(superviseOrgan(urge(), pressing({}, ORDERED))).toMatchObject({ no: 2 });
    const done = pressing({}, ORDERED, answered(replayYear(2026, [ORDERED])));
    expect(superviseOrgan(order(), done)).toMatchObject({ type: 'OrganSupervisionOrdered', no: 2 });
  });
});

describe('Art. 47, 49 · an organ is pressed for its report', () => {
  const report = (today: string, doneOn: string | null = null) =>
    pressing({ today, year: replayYear(2025, []), submission: { dueOn: '2026-01-31', doneOn } });

  it('by 催办 from the end of the year on, by 督办单 once its day has passed', () => {
    expect(refusalOf(() => superviseOrgan(urge('report'), report('2025-12-31')))).toBe('report_not_late');
    expect(superviseOrgan(urge('report'), report('2026-01-01'))).toMatchObject({ year: 2025, about: 'report' });
    const may = (today: string) => superviseOrgan(order('2026-03-01', 'report'), report(today));
    expect(refusalOf(() => may('2026-01-31'))).toBe('report_not_late');
    expect(may('2026-02-01')).toMatchObject({ type: 'OrganSupervisionOrdered', about: 'report' });
  });

  it('not once it was handed in, and not where none is owed', () => {
    expect(refusalOf(() => superviseOrgan(urge('report'), report('2026-02-02', '2026-02-01')))).toBe('report_not_owed');
    expect(refusalOf(() => superviseOrgan(urge('report'), pressing()))).toBe('report_not_owed');
  });

  it('beside an order for what is late: each waits for its own answer', () => {
    const both = pressing({ submission: { dueOn: '2026-11-01', doneOn: null }, today: '2027-01-05' }, ORDERED);
    expect(superviseOrgan(order('2027-01-10', 'report'), both)).toMatchObject({ no: 2, about: 'report' });
  });
});

describe('Art. 47 · the organ answers', () => {
  const pressed = replayYear(2026, [ORDERED]);

  it('to the one that has asked, and the year keeps both', () => {
    const answer = answered(pressed);
    expect(answer).toEqual({
      ...{ type: 'OrganSupervisionAnswered', year: 2026, on: TODAY, by: 'zheng', authority: 'shi', no: 1 },
      words: '已全部办结',
    });
    expect(replayYear(2026, [ORDERED, answer])).toMatchObject({
      version: 2,
      pressed: [{ no: 1, answerBy: '2026-11-30', answer: { words: '已全部办结', by: 'zheng', on: TODAY } }],
    });
  });

  it('once; not to 催办, and not to what nobody has sent', () => {
    const none = (year: OrganYear, no: number) =>
      expect(refusalOf(() => answered(year, no))).toBe('organ_supervision_none');
    none(replayYear(2026, [ORDERED, answered(pressed)]), 1);
    none(replayYear(2026, [superviseOrgan(urge(), pressing())]), 1);
    none(pressed, 2);
  });
});
