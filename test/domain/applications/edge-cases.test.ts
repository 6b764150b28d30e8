import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { figuresOf, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { answered, given, received } from './given.js';
import { askCorrection, charge, consult, corrected, extend, pay, post, thirdPartyAnswers } from './orders.js';

/** What one application gives to Table 三 of `year`: the rows in which it stands. */
const rowsIn = (year: number, ...commands: (ApplicationCommand | ApplicationCommand[])[]): string[] => {
  const { counted } = given(...commands).now();
  const figures = figuresOf(tabulate3(formForYear(year), year, [{ id: 'A-1', ...counted }]));
  return Object.keys(figures).filter((row) => figures[row]?.total === 1);
};
const lapse = (lapsedOn: string): ApplicationCommand => ({ type: 'LapseCorrection', lapsedOn, docNo: null });
const lapseFee = (lapsedOn: string): ApplicationCommand => ({ type: 'LapseFee', lapsedOn, docNo: null });

describe('The edge cases of the procedure, one by one', () => {
  it('1 · a correction asked for on working day 8 is a breach, and the period starts anew all the same', () => {
    const late = askCorrection('2026-01-15');
    given(received('2026-01-05')).when(late).thenViolates('correction_notice_late');
    given(received('2026-01-05'), late, corrected('2026-01-30')).thenDue('2026-03-05');
  });

  it('2 · a correction period that ends after 31 December: the row belongs to the year of the lapse', () => {
    const file = [received('2024-12-16'), askCorrection('2024-12-18', { dueOn: '2025-01-03' }), lapse('2025-01-06')];
    expect(rowsIn(2024, ...file)).toEqual(['received_this_year', 'carried_to_next_year']);
    expect(rowsIn(2025, ...file)).toEqual(['carried_from_last_year', 'other.correction_overdue', 'total_handled']);
  });

  it('3 · two third parties with letters that overlap: what is left out is the union', () =>
    given(
      received('2026-03-02'),
      consult('2026-03-09'),
      consult('2026-03-16', { consultation: '征2号' }),
      thirdPartyAnswers('2026-03-25'),
      thirdPartyAnswers('2026-03-27', '征2号'),
    ).thenDue('2026-04-20'));

  it('4 · a letter to a third party after day 20 heals nothing', () => {
    const asked = consult('2026-03-31');
    given(received('2026-03-02'), asked).thenDue('2026-03-30');
    given(received('2026-03-02'), asked, thirdPartyAnswers('2026-04-13'))
      .when(answered('2026-04-14'))
      .thenViolates('reply_late');
  });

  it('5 · an extension of 21 working days is refused, a second extension is a breach', () => {
    given(received('2024-03-01')).when(extend('2024-03-20', 21)).thenRefused('extension_out_of_range');
    given(received('2024-03-01'), extend('2024-03-20', 5))
      .when(extend('2024-03-21', 5))
      .thenViolates('extension_repeated');
  });

  it('6 · a reply posted on the due day and received four days later is in time', () =>
    given(received('2026-02-02'), answered('2026-03-06')).when(post('2026-03-06', '2026-03-10')).thenLawful());

  it('7 · a reply of 31 December posted on 6 January: the row is in the old year, with a warning', () => {
    const file = [received('2024-12-16'), answered('2024-12-31')];
    given(...file)
      .when(post('2025-01-06'))
      .thenViolates('served_next_year');
    expect(rowsIn(2024, ...file, post('2025-01-06'))).toEqual(['received_this_year', 'granted', 'total_handled']);
  });

  it('8 · an online form of 31 December that nobody confirmed is in no table', () => {
    const sent: ApplicationCommand = {
      type: 'Lodge',
      channel: 'online',
      submittedOn: '2024-12-31',
      category: 'org.other',
    };
    const gone: ApplicationCommand = { type: 'Discard', discardedOn: '2025-03-03', reason: '未确认' };
    for (const year of [2024, 2025]) expect([rowsIn(year, sent), rowsIn(year, sent, gone)]).toEqual([[], []]);
  });

  it('9 · the eleventh item of a month may be charged, and the application counts like any other', () => {
    const eleventh = charge('2026-04-24', { method: 'per_item', quantity: 1, alreadyInMonth: 10, amountFen: 10_000 });
    given(received('2026-04-13')).when(eleventh).thenLawful();
    expect(rowsIn(2026, received('2026-04-13'), eleventh, pay('2026-05-12'), answered('2026-05-20'))).toEqual([
      'received_this_year',
      'granted',
      'total_handled',
    ]);
  });

  it('10 · whoever pays on working day 21 is too late, unless the organ accepts it', () => {
    const noticed = [received('2026-04-13'), charge('2026-04-24')];
    given(...noticed)
      .when(pay('2026-05-26'))
      .thenLawful();
    given(...noticed)
      .when(pay('2026-05-27'))
      .thenViolates('fee_paid_late');
    given(...noticed, pay('2026-05-27')).thenDue('2026-06-25');
    expect(rowsIn(2026, ...noticed, lapseFee('2026-05-27'))).toContain('other.fee_overdue');
  });

  it('11 · 要求行政机关确认或重新出具已获取信息: the reply need cite no law', () =>
    given(received('2024-03-01'))
      .when(answered('2024-03-20', { principalOutcome: 'not_processed.confirm_or_reissue', legalBasis: [] }))
      .thenLawful());

  it('12 · nothing ended in 2020 for want of payment: there were no fees before 2021-01-01', () => {
    given(received('2020-11-02')).when(charge('2020-11-20')).thenRefused('fee_before_measures');
    given(received('2020-11-02'))
      .when(lapseFee('2020-12-31'), { historical: true })
      .thenViolates('fee_before_measures', 'missing_notice');
    given(received('2020-11-02'))
      .when(answered('2020-11-20', { principalOutcome: 'other.fee_overdue' }))
      .thenRefused('outcome_needs_lapse');
  });
});
