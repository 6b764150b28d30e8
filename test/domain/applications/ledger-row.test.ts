import { describe, expect, it } from '@jest/globals';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import { ledgerRow } from '../../../src/domain/applications/ledger-row.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { answered, FACTS, given, received } from './given.js';
import { answeredAgain, askCorrection, charge, corrected, order, post, selfCorrect } from './orders.js';

const rowOf = (...commands: (ApplicationCommand | ApplicationCommand[])[]) =>
  ledgerRow('application:1', commands.flat().length, given(...commands).now(), WORKING_CALENDAR);

describe('The ledger row of an application', () => {
  it('shows the due day while the clock runs', () =>
    expect(rowOf(received('2025-12-15'))).toMatchObject({
      state: 'in_progress',
      dueOn: '2026-01-13',
      closedYear: null,
    }));

  it('shows none while a correction is awaited, but the day by which it is', () => {
    const ask: ApplicationCommand = {
      type: 'RequestCorrection',
      noticeNo: null,
      issuedOn: '2025-12-16',
      servedOn: null,
      items: ['年份'],
      dueOn: '2025-12-30',
    };
    expect(rowOf(received('2025-12-15'), ask)).toMatchObject({ dueOn: null, facts: { correctionDueOn: '2025-12-30' } });
  });

  it('shows the day by which a correction or a payment is awaited only while it is, and that of the last notice', () => {
    const days = (...commands: ApplicationCommand[]) => {
      const { correctionDueOn, payBy } = rowOf(received('2026-04-13'), commands).facts as Record<string, unknown>;
      return { correctionDueOn, payBy };
    };
    const asked = askCorrection('2026-04-14', { dueOn: '2026-04-28' });
    const again = askCorrection('2026-04-21', { dueOn: '2026-05-08' });
    expect(days(asked)).toEqual({ correctionDueOn: '2026-04-28', payBy: null });
    expect(days(asked, corrected('2026-04-20'))).toEqual({ correctionDueOn: null, payBy: null });
    expect(days(asked, corrected('2026-04-20'), again)).toEqual({ correctionDueOn: '2026-05-08', payBy: null });
    const revoke: ApplicationCommand = { type: 'RevokeFeeNotice', revokedOn: '2026-04-27', reason: '减免' };
    expect(days(charge('2026-04-24'))).toEqual({ correctionDueOn: null, payBy: '2026-05-26' });
    expect(days(charge('2026-04-24'), revoke)).toEqual({ correctionDueOn: null, payBy: null });
    expect(days(charge('2026-04-24'), revoke, charge('2026-05-11'))).toEqual({
      ...{ correctionDueOn: null, payBy: '2026-06-08' },
    });
  });

  it('says so when the counting reaches a year without a calendar', () => {
    const delayed: ApplicationCommand = {
      type: 'Extend',
      workingDays: 20,
      approvedBy: '公开办主任',
      approvedOn: '2026-11-23',
      noticeNo: null,
      notifiedOn: '2026-11-23',
    };
    expect(rowOf(received('2026-11-20'), delayed)).toMatchObject({
      dueOn: null,
      facts: { dueUnknown: 'calendar_missing' },
    });
  });

  it('shows the day of the order while the reply is to be redone, and none where the organ took it back by itself', () => {
    const closed = [received('2025-12-15'), answered('2026-01-12')].flat();
    expect(rowOf(closed, order('2026-06-01', '2026-06-30'))).toMatchObject({
      state: 'reprocessing',
      dueOn: '2026-06-30',
    });
    expect(rowOf(closed, selfCorrect('2026-06-01'))).toMatchObject({ state: 'reprocessing', dueOn: null });
    expect(rowOf(closed, order('2026-06-01', '2026-06-30'), answeredAgain('2026-06-20')).dueOn).toBeNull();
  });

  it('is late where the reply left late, though it was written in time (received 2025-09-12, due 10-16)', () => {
    const inTime = [received('2025-09-12'), answered('2025-10-16')].flat();
    expect(rowOf(inTime)).toMatchObject({ facts: { late: false } });
    expect(rowOf(inTime, post('2025-10-16'))).toMatchObject({ facts: { late: false } });
    expect(rowOf(inTime, post('2025-10-20'))).toMatchObject({ violations: 1, facts: { late: true } });
  });

  it('is late by the first reply alone: one that was redone has the day of its order', () => {
    const first = [received('2025-09-12'), answered('2025-10-16')].flat();
    const redone = [order('2026-01-05', '2026-01-30'), answeredAgain('2026-01-20'), post('2026-02-02')];
    expect(rowOf(first, post('2025-10-16'), ...redone)).toMatchObject({ violations: 1, facts: { late: false } });
    expect(rowOf(first, post('2025-10-20'), ...redone)).toMatchObject({ violations: 2, facts: { late: true } });
  });

  it('art. 40 · waits for the service of a reply that left signed, by the day on which it had to leave', () => {
    const signed = [received('2025-09-12'), answered('2025-10-10')].flat();
    expect(rowOf(signed)).toMatchObject({ facts: { toServe: { by: '2025-10-16' } } });
    expect(rowOf(signed, post('2025-10-13')).facts).not.toHaveProperty('toServe');
    const redone = [order('2026-01-05', '2026-01-30'), answeredAgain('2026-01-20')];
    expect(rowOf(signed, post('2025-10-13'), order('2026-01-05', '2026-01-30')).facts).not.toHaveProperty('toServe');
    expect(rowOf(signed, post('2025-10-13'), ...redone)).toMatchObject({ facts: { toServe: { by: '2026-01-30' } } });
  });

  it('asks nothing of the service of a reply that an old ledger tells of', () => {
    const facts = { ...FACTS, historical: true };
    const told = [received('2025-09-12'), answered('2025-10-10')].flat();
    const app = told.reduce<Application | null>(
      (before, command) => decide(command, before, facts).reduce<Application | null>(evolve, before),
      null,
    );
    expect(ledgerRow('application:1', 3, app as Application, WORKING_CALENDAR)).toMatchObject({ state: 'closed' });
    expect(ledgerRow('application:1', 3, app as Application, WORKING_CALENDAR).facts).not.toHaveProperty('toServe');
  });

  it('keeps the years that the tables count', () =>
    expect(rowOf(received('2025-12-15'), answered('2026-01-12'))).toMatchObject({
      receivedYear: 2025,
      closedYear: 2026,
      dueOn: null,
      countedOutcome: 'granted.provided',
    }));
});
