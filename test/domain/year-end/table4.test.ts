import { describe, expect, it } from '@jest/globals';
import type { ProceedingEvent } from '../../../src/domain/applications/events.js';
import { replayProceedings } from '../../../src/domain/applications/proceedings.js';
import { figuresOf4, reconcile4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';

const year = (day: string) => Number(day.slice(0, 4));
const suit = (acceptedOn: string, more = {}): ProceedingEvent => ({
  type: 'SuitFiled',
  caseNo: '行初1号',
  route: 'litigation.direct',
  acceptedOn,
  statisticalYear: year(acceptedOn),
  ...more,
});
const decided = (
  type: 'SuitDecided' | 'AppealDecided' | 'ReviewDecided',
  decidedOn: string,
  result: 'upheld' | 'corrected' | 'other',
  caseNo = '行初1号',
): ProceedingEvent => ({ type, caseNo, decidedOn, result, statisticalYear: year(decidedOn) });
const appeal = (acceptedOn: string): ProceedingEvent => ({
  type: 'AppealFiled',
  caseNo: '行初1号',
  acceptedOn,
  statisticalYear: year(acceptedOn),
});
const tableOf = (reportYear: number, ...events: ProceedingEvent[]) => tabulate4(reportYear, replayProceedings(events));
const direct = (reportYear: number, ...events: ProceedingEvent[]) =>
  figuresOf4(tableOf(reportYear, ...events))['litigation.direct'];

const NONE = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };

describe('Art. 50 · Table 四', () => {
  it('counts a case in each year in which it was pending, and once decided in the year of the decision', () => {
    const events = [suit('2023-05-08'), decided('SuitDecided', '2025-02-10', 'corrected')];
    expect(direct(2022, ...events)).toEqual(NONE);
    expect(direct(2023, ...events)).toEqual({ ...NONE, pending: 1, total: 1 });
    expect(direct(2024, ...events)).toEqual({ ...NONE, pending: 1, total: 1 });
    expect(direct(2025, ...events)).toEqual({ ...NONE, corrected: 1, total: 1 });
    expect(direct(2026, ...events)).toEqual(NONE);
  });

  it('counts a suit under appeal on 31 December as pending, once', () => {
    const events = [suit('2023-05-08'), decided('SuitDecided', '2023-10-09', 'upheld'), appeal('2023-11-06')];
    expect(direct(2023, ...events)).toEqual({ ...NONE, pending: 1, total: 1 });
    const ended = [...events, decided('AppealDecided', '2024-03-04', 'corrected')];
    expect(direct(2023, ...ended)).toEqual({ ...NONE, pending: 1, total: 1 });
    expect(direct(2024, ...ended)).toEqual({ ...NONE, corrected: 1, total: 1 });
  });

  it('counts the same dispute once under review and once after it', () => {
    const review: ProceedingEvent = {
      type: 'ReviewFiled',
      caseNo: '复1号',
      route: 'review',
      acceptedOn: '2024-01-08',
      statisticalYear: 2024,
    };
    const events = [
      review,
      decided('ReviewDecided', '2024-03-04', 'upheld', '复1号'),
      suit('2024-03-18', { route: 'litigation.after_review' }),
    ];
    const table = tableOf(2024, ...events);
    expect(table.review.upheld).toEqual(['复1号']);
    expect(table['litigation.after_review'].pending).toEqual(['行初1号']);
    expect(reconcile4(figuresOf4(table)).every(({ ok }) => ok)).toBe(true);
  });

  it('does not count a suit in which the organ is only co-defendant', () =>
    expect(direct(2024, suit('2024-03-18', { coDefendantOnly: true }))).toEqual(NONE));

  it('finds a total that is not the sum', () => {
    const figures = figuresOf4(tableOf(2024, suit('2024-03-18')));
    figures['litigation.direct'].total = 0;
    expect(reconcile4(figures)).toMatchObject([
      { rule: 'T4.SUM', level: 'error', ok: true, at: 'review', message: '总计0，各项结果之和0' },
      { rule: 'T4.SUM', level: 'error', ok: false, at: 'litigation.direct', message: '总计0，各项结果之和1' },
      { rule: 'T4.SUM', level: 'error', ok: true, at: 'litigation.after_review', message: '总计0，各项结果之和0' },
    ]);
  });
});
