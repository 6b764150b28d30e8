import { describe, expect, it } from '@jest/globals';
import { type Absence, type Colleague, deputyOf, inWhoseName, whomOf } from '../../../src/domain/organs/colleagues.js';

const who = (account: string, more: Partial<Colleague> = {}): Colleague => ({
  ...{ account, roles: ['clerk'], open: true, unit: null, absence: null, ...more },
});
const days = (deputy: string): Absence => ({ from: '2026-03-09', through: '2026-03-13', deputy });
const deputyOn = (day: string, deputy: Partial<Colleague> = {}) =>
  deputyOf('zhang', day, [who('zhang', { absence: days('wang') }), who('wang', deputy)])?.account ?? null;

describe('a deputy', () => {
  it.each([
    ['2026-03-08', null],
    ['2026-03-09', 'wang'],
    ['2026-03-13', 'wang'],
    ['2026-03-14', null],
  ])('acts on the days of the absence alone, both of them included: %s %s', (day, account) =>
    expect(deputyOn(day)).toBe(account),
  );

  it('does not act where he is away himself or shut out: nothing is passed on twice', () => {
    expect(deputyOn('2026-03-10', { absence: days('li') })).toBeNull();
    expect(deputyOn('2026-03-10', { open: false })).toBeNull();
  });
});

describe('in whose name somebody acts', () => {
  const office = [
    ...[who('zhang', { unit: '法规处', absence: days('wang') }), who('wang', { unit: '财务处' }), who('office')],
  ];
  const name = (to: { unit: string | null; person: string | null }, account: string, day = '2026-03-10') =>
    inWhoseName(to, ['clerk'], account, day, office);

  it('in his own before that of an absent colleague', () => {
    expect(name({ unit: '财务处', person: null }, 'wang')).toBe('wang');
    expect(name({ unit: '法规处', person: null }, 'wang')).toBe('zhang');
    expect(name({ unit: '法规处', person: 'zhang' }, 'wang')).toBe('zhang');
    expect(name({ unit: '法规处', person: 'zhang' }, 'wang', '2026-03-14')).toBeNull();
  });

  it('of a person who is named nobody else of his unit acts', () =>
    expect(name({ unit: '财务处', person: 'wang' }, 'zhang')).toBeNull());

  it('whoever belongs to no unit acts for one that has nobody with the role', () => {
    expect(name({ unit: '规划处', person: null }, 'office')).toBe('office');
    expect(name({ unit: '财务处', person: null }, 'office')).toBeNull();
  });
});

describe('who is meant', () => {
  const office = [
    who('zhang', { unit: '法规处' }),
    who('gone', { unit: '法规处', open: false }),
    who('head', { unit: '法规处', roles: ['clerk', 'office_head'] }),
    who('reader', { unit: '规划处', roles: ['read_only'] }),
    who('desk'),
  ];
  const meant = (unit: string | null, person: string | null = null) =>
    whomOf({ unit, person }, ['clerk'], office).map(({ account }) => account);

  it('by a unit, everybody of it who has the role, whatever he is besides, and may sign in', () =>
    expect(meant('法规处')).toEqual(['zhang', 'head']));

  it('where nobody of it has the role, whoever belongs to no unit', () => expect(meant('规划处')).toEqual(['desk']));

  it('by a person, that person', () => expect(meant('规划处', 'reader')).toEqual(['reader']));
});
