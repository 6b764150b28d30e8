import { describe, expect, it } from '@jest/globals';
import {
  CORRECTION_NOTICE_WORKDAYS,
  correctionNoticeDueOn,
  payBy,
  thirdPartyLapsesOn,
} from '../../../src/domain/law/other-periods.js';
import { receiptDate } from '../../../src/domain/law/receipt-date.js';
import { type ReplyClock, replyDueOn, startedClock } from '../../../src/domain/law/reply-clock.js';
import { firstLeft, servedForDeadlineOn } from '../../../src/domain/law/service.js';
import { WORKING_CALENDAR, workdaysBetween } from '../../../src/domain/law/working-calendar.js';

const received = (receivedOn: string, more: Partial<ReplyClock> = {}): ReplyClock => ({
  ...startedClock(receivedOn),
  ...more,
});
const dueOf = (clock: ReplyClock) => replyDueOn(clock, WORKING_CALENDAR);
const consulted = (sentOn: string, endOn: string | null) => ({ sentOn, endOn });
const extended = (on: string, workingDays: number) => ({ on, workingDays });

describe('Worked examples', () => {
  it('A · 28 September and 11 October 2025 are worked, 1–8 October are off', () => {
    expect(dueOf(received('2025-09-12'))).toEqual({ dueOn: '2025-10-16' });
    expect(dueOf(received('2025-09-12', { extensions: [extended('2025-10-10', 20)] }))).toEqual({
      dueOn: '2025-11-13',
    });
  });

  it('B · 14 and 28 February 2026 are worked, 15–23 February are off', () => {
    expect(dueOf(received('2026-02-02'))).toEqual({ dueOn: '2026-03-06' });
    expect(dueOf(received('2026-02-02', { extensions: [extended('2026-03-06', 20)] }))).toEqual({
      dueOn: '2026-04-03',
    });
  });

  it('C · correction: told by 14 January, received on 30 January 2026, the whole period anew', () => {
    expect(correctionNoticeDueOn('2026-01-05', WORKING_CALENDAR)).toBe('2026-01-14');
    expect(dueOf(received('2026-01-05', { correctionReceivedOn: '2026-01-30' }))).toEqual({ dueOn: '2026-03-05' });
  });

  it('D · a third party is asked: twelve workdays are left out, or more when it stays silent', () => {
    expect(dueOf(received('2026-03-02'))).toEqual({ dueOn: '2026-03-30' });
    expect(workdaysBetween('2026-03-02', '2026-03-09', WORKING_CALENDAR)).toBe(5);
    expect(workdaysBetween('2026-03-09', '2026-03-25', WORKING_CALENDAR)).toBe(12);
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-09', '2026-03-25')] }))).toEqual({
      dueOn: '2026-04-16',
    });
    expect(thirdPartyLapsesOn('2026-03-11', WORKING_CALENDAR)).toBe('2026-04-01');
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-09', '2026-04-01')] }))).toEqual({
      dueOn: '2026-04-23',
    });
  });

  it('E · across the turn of the year', () => expect(dueOf(received('2025-12-15'))).toEqual({ dueOn: '2026-01-13' }));

  it('F · fee: notice received on 24 April, paid on 12 May 2026, the whole period anew', () => {
    expect(payBy('2026-04-24', WORKING_CALENDAR)).toBe('2026-05-26');
    expect(dueOf(received('2026-04-13', { feePaidOn: '2026-05-12' }))).toEqual({ dueOn: '2026-06-09' });
  });

  it('G · online form of Saturday 3 October 2026, confirmed after the holidays', () => {
    const receipt = receiptDate({ channel: 'online', submittedOn: '2026-10-03', confirmedOn: '2026-10-08' });
    expect(receipt.receivedOn).toBe('2026-10-08');
    expect(dueOf(received('2026-10-08'))).toEqual({ dueOn: '2026-11-04' });
  });

  it.each(['2026-05-09', '2026-05-10'])('H · confirmed on %s, a worked Saturday or the Sunday after it', (day) =>
    expect(dueOf(received(day))).toEqual({ dueOn: '2026-06-05' }),
  );

  it('I · with the lengthened Spring Festival of 2020', () =>
    expect(dueOf(received('2020-01-20'))).toEqual({ dueOn: '2020-02-25' }));
});

describe('Art. 30 and fee measures · the period starts anew', () => {
  it('from the latest of receipt, correction and payment, in whatever order they are known', () => {
    const both = { correctionReceivedOn: '2026-01-30', feePaidOn: '2026-01-20' };
    expect(dueOf(received('2026-01-05', both))).toEqual(dueOf(received('2026-01-30')));
    expect(dueOf(received('2026-01-05', { ...both, feePaidOn: '2026-03-02' }))).toEqual({ dueOn: '2026-03-30' });
  });

  it('also after a correction notice that itself came late, on workday 8', () => {
    expect(workdaysBetween('2026-01-05', '2026-01-15', WORKING_CALENDAR)).toBe(CORRECTION_NOTICE_WORKDAYS + 1);
    expect('2026-01-15' > correctionNoticeDueOn('2026-01-05', WORKING_CALENDAR)).toBe(true);
    expect(dueOf(received('2026-01-05', { correctionReceivedOn: '2026-01-30' }))).toEqual({ dueOn: '2026-03-05' });
  });

  it('without the extension that was granted before', () => {
    const extensions = [extended('2026-01-12', 20)];
    expect(dueOf(received('2026-01-05', { extensions, correctionReceivedOn: '2026-01-30' }))).toEqual({
      dueOn: '2026-03-05',
    });
    const again = [...extensions, extended('2026-03-02', 20)];
    expect(dueOf(received('2026-01-05', { extensions: again, correctionReceivedOn: '2026-01-30' }))).toEqual({
      dueOn: '2026-04-02',
    });
  });
});

describe('Art. 33 ¶2 · extension', () => {
  it('adds its workdays to the running period', () =>
    expect(dueOf(received('2025-09-12', { extensions: [extended('2025-10-10', 1)] }))).toEqual({
      dueOn: '2025-10-17',
    }));

  it('never gives more than twenty workdays in all, whatever was written down', () => {
    const most = dueOf(received('2025-09-12', { extensions: [extended('2025-10-10', 20)] }));
    expect(dueOf(received('2025-09-12', { extensions: [extended('2025-10-10', 30)] }))).toEqual(most);
    const twice = [extended('2025-10-10', 15), extended('2025-11-05', 15)];
    expect(dueOf(received('2025-09-12', { extensions: twice }))).toEqual(most);
  });
});

describe('Art. 33 ¶2 · an extension of which an old ledger does not say all', () => {
  const due = (extension: ReplyClock['extensions'][number]) =>
    dueOf(received('2025-09-12', { extensions: [extension] }));

  it('on an unknown day it is of the running period', () =>
    expect(due({ on: null, workingDays: 20 })).toEqual({ dueOn: '2025-11-13' }));

  it('of an unknown length it adds nothing', () =>
    expect(due({ on: '2025-10-10', workingDays: null })).toEqual({ dueOn: '2025-10-16' }));
});

describe('Art. 33 ¶3 · asking others is not counted', () => {
  const overlapping = [consulted('2026-03-09', '2026-03-25'), consulted('2026-03-16', '2026-03-27')];

  it('letters that overlap are a union', () => {
    expect(dueOf(received('2026-03-02', { consultations: overlapping }))).toEqual({ dueOn: '2026-04-20' });
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-09', '2026-03-27')] }))).toEqual({
      dueOn: '2026-04-20',
    });
  });

  it('a letter within another changes nothing', () => {
    const consultations = [consulted('2026-03-09', '2026-03-25'), consulted('2026-03-11', '2026-03-20')];
    expect(dueOf(received('2026-03-02', { consultations }))).toEqual({ dueOn: '2026-04-16' });
  });

  it('letters one after the other add up', () => {
    const consultations = [consulted('2026-03-09', '2026-03-11'), consulted('2026-03-16', '2026-03-18')];
    expect(dueOf(received('2026-03-02', { consultations }))).toEqual({ dueOn: '2026-04-03' });
  });

  it('the day of the letter still counts, the day of the answer no longer', () =>
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-09', '2026-03-10')] }))).toEqual({
      dueOn: '2026-03-31',
    }));

  it('an answer on the day of the letter leaves nothing out', () =>
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-09', '2026-03-09')] }))).toEqual({
      dueOn: '2026-03-30',
    }));

  it('while an answer is awaited the day is unknown', () => {
    const open = received('2026-03-02', { consultations: [...overlapping, consulted('2026-03-12', null)] });
    expect(dueOf(open)).toEqual({ unknown: 'consultation_open' });
  });

  it('a letter sent after day 20 heals nothing: the period was over', () => {
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-31', null)] }))).toEqual({
      dueOn: '2026-03-30',
    });
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-31', '2026-04-20')] }))).toEqual({
      dueOn: '2026-03-30',
    });
  });

  it('nor does one sent on day 20; one sent on day 19 leaves the day open', () => {
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-30', null)] }))).toEqual({
      dueOn: '2026-03-30',
    });
    expect(dueOf(received('2026-03-02', { consultations: [consulted('2026-03-27', null)] }))).toEqual({
      unknown: 'consultation_open',
    });
  });
});

describe('Art. 35 · delayed reply', () => {
  it('takes the place of the counted day, even of one that is not known', () => {
    expect(dueOf(received('2026-03-02', { delayedTo: '2026-06-30' }))).toEqual({ dueOn: '2026-06-30' });
    const waiting = { consultations: [consulted('2026-03-09', null)] };
    expect(dueOf(received('2026-03-02', { ...waiting, delayedTo: '2026-06-30' }))).toEqual({ dueOn: '2026-06-30' });
  });

  it.each([
    ['2026-02-27', '2026-03-30'],
    ['2026-03-02', '2026-03-30'],
    ['2026-03-03', '2026-03-30'],
    ['2026-03-27', '2026-03-30'],
    ['2026-03-30', '2026-03-30'],
    ['2026-03-31', '2026-03-31'],
    ['2026-06-30', '2026-06-30'],
  ])(
    'to %s, told on 26 January, takes nothing from the period that a payment of 2 March begins: due %s',
    (delayedTo, dueOn) =>
      expect(dueOf(received('2026-01-05', { delayedTo, delayToldOn: '2026-01-26', feePaidOn: '2026-03-02' }))).toEqual({
        dueOn,
      }),
  );

  it('told once the period had begun anew takes the place of that one; told before, it waits for what is awaited in it', () => {
    const anew = { correctionReceivedOn: '2026-03-02', delayedTo: '2026-03-20' };
    expect(dueOf(received('2026-01-05', { ...anew, delayToldOn: '2026-03-02' }))).toEqual({ dueOn: '2026-03-20' });
    const waiting = { ...anew, delayToldOn: '2026-01-26', consultations: [consulted('2026-03-09', null)] };
    expect(dueOf(received('2026-01-05', waiting))).toEqual({ unknown: 'consultation_open' });
  });
});

describe('A year without a calendar', () => {
  it('leaves the day unknown and says which year is wanted', () => {
    expect(dueOf(received('2026-12-15'))).toEqual({ unknown: 'calendar_missing', year: 2027 });
    expect(dueOf(received('2018-11-01'))).toEqual({ unknown: 'calendar_missing', year: 2018 });
    expect(dueOf(received('2026-12-03'))).toEqual({ dueOn: '2026-12-31' });
  });

  it('is another thing than a day that does not exist', () =>
    expect(() => dueOf(received('2026-13-01'))).toThrow(RangeError));
});

describe('国办公开办函〔2016〕235号 · which day decides whether a reply was in time', () => {
  const due = dueOf(received('2026-03-02'));

  it('posted on the due day and received four days later: in time', () => {
    const day = servedForDeadlineOn({ method: 'post', dispatchedOn: '2026-03-30', servedOn: '2026-04-03' });
    expect(due).toEqual({ dueOn: day });
  });

  it.each([
    ['direct', '2026-04-03'],
    ['delegated', '2026-04-03'],
    ['electronic', '2026-03-30'],
  ] as const)('%s: %s', (method, day) =>
    expect(servedForDeadlineOn({ method, dispatchedOn: '2026-03-30', servedOn: '2026-04-03' })).toBe(day),
  );

  it('nothing decides before it has happened', () => {
    expect(servedForDeadlineOn({ method: 'direct', dispatchedOn: '2026-03-30', servedOn: null })).toBeNull();
    expect(servedForDeadlineOn({ method: 'post', dispatchedOn: null, servedOn: '2026-04-03' })).toBeNull();
  });

  it('what is sent a second time left when it left first', () => {
    const posted = { method: 'post', dispatchedOn: '2026-03-27', servedOn: '2026-03-31' } as const;
    expect(firstLeft(null, posted)).toBe('2026-03-27');
    expect(firstLeft('2026-03-26', posted)).toBe('2026-03-26');
    expect(firstLeft('2026-03-30', posted)).toBe('2026-03-27');
  });

  it('what is handed over leaves when it is signed for, not when it is sent', () =>
    expect(firstLeft(null, { method: 'direct', dispatchedOn: '2026-03-27', servedOn: '2026-03-31' })).toBe(
      '2026-03-31',
    ));

  it('where the deciding day is not on record, the other one stands for it', () => {
    expect(firstLeft(null, { method: 'post', dispatchedOn: null, servedOn: '2026-03-31' })).toBe('2026-03-31');
    expect(firstLeft(null, { method: 'direct', dispatchedOn: '2026-03-27', servedOn: null })).toBe('2026-03-27');
    expect(firstLeft('2026-03-26', { method: 'post', dispatchedOn: null, servedOn: null })).toBe('2026-03-26');
  });
});
