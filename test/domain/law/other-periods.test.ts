import { describe, expect, it } from '@jest/globals';
import {
  correctionNoticeDueOn,
  jointOrganLapsesOn,
  payBy,
  thirdPartyLapsesOn,
} from '../../../src/domain/law/other-periods.js';
import { CalendarMissing, WORKING_CALENDAR, workdaysBetween } from '../../../src/domain/law/working-calendar.js';

describe('The other periods of the procedure', () => {
  it('Art. 30 · seven workdays to tell the applicant what to correct', () => {
    expect(correctionNoticeDueOn('2026-01-05', WORKING_CALENDAR)).toBe('2026-01-14');
    expect(correctionNoticeDueOn('2026-02-12', WORKING_CALENDAR)).toBe('2026-02-28'); // both worked Saturdays in it
  });

  it('Art. 32 · fifteen workdays for a third party', () =>
    expect(thirdPartyLapsesOn('2026-03-11', WORKING_CALENDAR)).toBe('2026-04-01'));

  it('Art. 34 · fifteen workdays for an organ that made the information too', () =>
    expect(jointOrganLapsesOn('2026-09-11', WORKING_CALENDAR)).toBe('2026-10-09')); // Sunday 20 September worked, 25 September and 1–7 October off

  it('fee measures · twenty workdays to pay; a payment on workday 21 is late', () => {
    const last = payBy('2026-04-24', WORKING_CALENDAR);
    expect(last).toBe('2026-05-26');
    expect(workdaysBetween('2026-04-24', '2026-05-27', WORKING_CALENDAR)).toBe(21);
    expect('2026-05-27' > last).toBe(true);
  });

  it('a period that runs into a year without a calendar has no last day yet', () =>
    expect(() => payBy('2026-12-28', WORKING_CALENDAR)).toThrow(CalendarMissing));
});
