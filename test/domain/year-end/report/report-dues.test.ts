import { describe, expect, it } from '@jest/globals';
import { untouchedYear } from '../../../../src/domain/year-end/organ-year.js';
import { duesOwed, submissionOwed } from '../../../../src/domain/year-end/report/report-dues.js';
import { Organs } from '../../organs/organs.js';

const TODAY = '2026-01-12';
const organ = (code: string) => {
  const organs = new Organs().create('city').create('edu', 'city', '2025-12-31').create('new', 'city', '2026-01-01');
  return organs.forest().get(code) as NonNullable<ReturnType<ReturnType<Organs['forest']>['get']>>;
};
const owed = (code: string, year = untouchedYear(2025)) => duesOwed(year, organ(code), TODAY).map(({ what }) => what);

describe('Art. 49 · which report is owed', () => {
  it('of a year in which the organ was there, be it for its last day', () =>
    expect(owed('edu')).toEqual(['submission', 'publication']));

  it('handed in to nobody where there is nobody above', () => {
    expect(owed('city')).toEqual(['publication']);
    expect(submissionOwed(untouchedYear(2025), organ('city'), TODAY)).toBeNull();
  });

  it('not of a year that had ended before the organ was here', () => {
    expect(owed('new')).toEqual([]);
    expect(submissionOwed(untouchedYear(2025), organ('new'), TODAY)).toBeNull();
  });

  it('unless something is known of that year, with or without a report', () => {
    const known = { ...untouchedYear(2025), version: 1 };
    expect(owed('new', known)).toEqual(['submission', 'publication']);
    expect(submissionOwed(known, organ('new'), TODAY)).toMatchObject({ dueOn: '2026-01-31', doneOn: null });
  });

  it('not of a year that no form covers', () =>
    expect(owed('edu', { ...untouchedYear(2007), version: 1 })).toEqual([]));
});
