import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { runningPeriod } from '../../../src/domain/applications/running-period.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { answered, given, received } from './given.js';
import { askCorrection, charge, corrected, order, pay, selfCorrect, withdraw } from './orders.js';

const periodOf = (...commands: (ApplicationCommand | ApplicationCommand[])[]) =>
  runningPeriod(given(...commands).now(), WORKING_CALENDAR, '2026-11-23');
const file = received('2026-03-02');
const asked = askCorrection('2026-03-04', { servedOn: '2026-03-05', dueOn: '2026-03-20' });

describe('Which period runs (procedure §2)', () => {
  it("the organ's, day by day, while it is at work", () =>
    expect(periodOf(file)).toMatchObject({
      ...{ of: 'reply', startedOn: '2026-03-02', workingDays: 20, dueOn: '2026-03-30', unknown: null },
      days: expect.arrayContaining([{ date: '2026-03-30', counts: true, why: '第20个工作日，答复期限届满' }]),
    }));

  it("the applicant's alone while a correction is awaited; the organ's is dead and will start anew", () => {
    expect(periodOf(file, asked)).toEqual({
      ...{ of: 'correction', startedOn: '2026-03-05', workingDays: null, dueOn: '2026-03-20', unknown: null, days: [] },
      summary: '2026-03-04告知补正，答复期限不计；申请人应当在2026-03-20以前补正，收到补正的次日起答复期限重新计算。',
    });
    expect(periodOf(file, askCorrection('2026-03-04', { servedOn: null }))).toMatchObject({
      ...{ startedOn: '2026-03-04', dueOn: null, unknown: 'not_set' },
      summary: '2026-03-04告知补正，答复期限不计；补正期限尚未登记，收到补正的次日起答复期限重新计算。',
    });
    expect(periodOf(file, asked, corrected('2026-03-16'))).toMatchObject({ of: 'reply', startedOn: '2026-03-16' });
  });

  it("the applicant's alone while a payment is awaited (example F: pay by 2026-05-26)", () => {
    const charged = [received('2026-04-13'), charge('2026-04-24')].flat();
    expect(periodOf(charged)).toEqual({
      ...{ of: 'payment', startedOn: '2026-04-24', workingDays: null, dueOn: '2026-05-26', unknown: null, days: [] },
      summary: '2026-04-24通知收费，答复期限不计；申请人应当在2026-05-26以前缴费，缴费的次日起答复期限重新计算。',
    });
    expect(periodOf(received('2026-04-13'), charge('2026-04-24', { receivedOn: null }))).toMatchObject({
      ...{ dueOn: null, unknown: 'not_served' },
      summary: expect.stringContaining('尚未登记收到'),
    });
    expect(periodOf(received('2026-11-02'), charge('2026-11-23'))).toMatchObject({ dueOn: '2026-12-21' });
    expect(periodOf(charged, pay('2026-05-12'))).toMatchObject({ of: 'reply', dueOn: '2026-06-09' });
  });

  it('that of the order while a reply is redone; taking it back oneself sets no day', () => {
    const closed = [file, answered('2026-03-20')].flat();
    expect(periodOf(closed, order('2026-06-01', '2026-06-30'))).toEqual({
      ...{ of: 'order', startedOn: '2026-06-01', workingDays: null, dueOn: '2026-06-30', unknown: null, days: [] },
      summary: '2026-06-01起重新办理，应当在2026-06-30以前重新答复。',
    });
    expect(periodOf(closed, selfCorrect('2026-04-01'))).toMatchObject({ of: 'order', dueOn: null, unknown: 'not_set' });
  });

  it('of what was replied to, how it was counted; of what ended while the applicant was awaited, nothing', () => {
    expect(periodOf(file, answered('2026-03-20'))).toMatchObject({ of: 'reply', dueOn: '2026-03-30' });
    expect(periodOf(file, withdraw('2026-03-06'))).toMatchObject({ of: 'reply', dueOn: '2026-03-30' });
    expect(periodOf(file, asked, withdraw('2026-03-06'))).toBeNull();
    expect(periodOf(file, asked, { type: 'LapseCorrection', lapsedOn: '2026-03-23', docNo: null })).toBeNull();
    expect(periodOf(file, { type: 'Void', voidedOn: '2026-03-06', reason: '重复' })).toBeNull();
    expect(periodOf(file.slice(0, 1))).toBeNull();
  });
});
