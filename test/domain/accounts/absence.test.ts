import { describe, expect, it } from '@jest/globals';
import { type AbsenceOrder, orderAbsence } from '../../../src/domain/accounts/absence.js';
import type { Absence, Colleague } from '../../../src/domain/organs/colleagues.js';
import { refusalOf } from '../applications/given.js';

const who = (account: string, ...roles: string[]): Colleague => ({
  ...{ account, roles, open: true, unit: null, absence: null },
});
const OFFICE = [
  ...[who('zhang', 'clerk'), who('wang', 'clerk'), who('head', 'office_head'), who('admin', 'system_admin')],
  who('reader', 'read_only'),
  { ...who('gone', 'clerk'), open: false },
];
const WEEK: Absence = { from: '2026-03-09', through: '2026-03-13', deputy: 'wang' };
const ordered = (order: AbsenceOrder, by = 'zhang', absence: Absence | null = null) =>
  orderAbsence(order, { id: 'zhang', absence }, OFFICE.find(({ account }) => account === by) as Colleague, OFFICE);
const week = (more: Partial<Absence> = {}): AbsenceOrder => ({ type: 'RecordAbsence', ...WEEK, ...more });
const refusalFor = (...order: Parameters<typeof ordered>) => refusalOf(() => ordered(...order));

describe('Art. 45 · 外出与代理', () => {
  it('everybody says when he is away himself', () =>
    expect(ordered(week())).toEqual({ type: 'AbsenceRecorded', ...WEEK }));

  it('the head of the office says it of a colleague, nobody else does', () => {
    expect(ordered(week(), 'head')).toMatchObject({ type: 'AbsenceRecorded' });
    expect(refusalFor(week(), 'wang')).toBe('absence_of_another');
    expect(refusalFor({ type: 'EndAbsence' }, 'wang', WEEK)).toBe('absence_of_another');
  });

  it('ends no earlier than it begins, and may be a single day', () => {
    expect(refusalFor(week({ through: '2026-03-08' }))).toBe('absence_backwards');
    expect(ordered(week({ through: '2026-03-09' }))).toMatchObject({ through: '2026-03-09' });
  });

  it.each(['zhang', 'nobody', 'gone', 'admin', 'reader'])('nobody is acted for by %s', (deputy) =>
    expect(refusalFor(week({ deputy }))).toBe('deputy_unfit'),
  );

  it('is ended where there is one', () => {
    expect(ordered({ type: 'EndAbsence' }, 'zhang', WEEK)).toEqual({ type: 'AbsenceEnded' });
    expect(refusalFor({ type: 'EndAbsence' })).toBe('absence_none');
  });
});
