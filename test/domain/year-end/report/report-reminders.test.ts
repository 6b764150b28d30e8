import { describe, expect, it } from '@jest/globals';
import { WORKING_CALENDAR } from '../../../../src/domain/law/working-calendar.js';
import { duesOf } from '../../../../src/domain/year-end/report/report-dues.js';
import { reportReminders } from '../../../../src/domain/year-end/report/report-reminders.js';

const organ = { policies: [] };
const told = (today: string, authority: string | null = null, of: Parameters<typeof duesOf>[2] = organ) =>
  reportReminders(
    duesOf(2024, undefined, of, authority, today).map((due) => ({ ...due, year: 2024 })),
    today,
    WORKING_CALENDAR,
  );
const kindsOn = (...asked: Parameters<typeof told>) => told(...asked).map(({ kind }) => kind);

describe('Art. 49 · the report of 2024, due on 31 January 2025, in the Spring Festival', () => {
  it.each([
    ['2025-01-20', []],
    ['2025-01-21', ['report.publication.in5']], // Sunday the 26th is worked
    ['2025-01-24', ['report.publication.in2']],
    ['2025-01-27', ['report.publication.today']], // the last working day: the holidays begin on 28 January
    ['2025-02-05', ['report.publication.overdue']],
  ])('is told to the head on %s: %j', (day, kinds) => expect(kindsOn(day)).toEqual(kinds));

  it('is handed in to the authority above as well, where there is one', () =>
    expect(kindsOn('2025-02-05', 'city')).toEqual(['report.submission.overdue', 'report.publication.overdue']));

  it('has no day for a township that has set none', () => {
    const township = (more: object) => ({
      policies: [{ on: '2024-01-01', values: { organKind: 'township', ...more } }],
    });
    expect(kindsOn('2025-02-05', 'city', township({}))).toEqual([]);
    expect(kindsOn('2025-02-05', 'city', township({ submissionDueOn: '01-20' }))).toEqual([
      'report.submission.overdue',
    ]);
  });

  it('says which report, what, and by when', () =>
    expect(told('2025-01-24')).toEqual([
      {
        ...{ kind: 'report.publication.in2', dueOn: '2025-01-31' },
        said: '2024年度报告的公布两个工作日内到期（2025-01-31），请抓紧办理。',
      },
    ]));
});
