import type { LegalDate } from '../law/legal-date.js';

/** Days on which somebody is away, both of them included, and the account that acts for him meanwhile. */
export interface Absence {
  readonly from: LegalDate;
  readonly through: LegalDate;
  readonly deputy: string;
}

/** Somebody of an organ: what he may do, where he sits, and whether he is away. */
export interface Colleague {
  readonly account: string;
  readonly roles: readonly string[];
  /** Whether nobody has shut the account. */
  readonly open: boolean;
  /** 所在处室; null for whoever belongs to no unit. */
  readonly unit: string | null;
  /** The one on record, past, present or to come. */
  readonly absence: Absence | null;
}

/** To whom something is given: a person, or whoever of a unit takes it. The unit of a person stands beside him. */
export interface Addressee {
  readonly unit: string | null;
  readonly person: string | null;
}

/** Null while he is there. */
const absenceOn = ({ absence }: Pick<Colleague, 'absence'>, day: LegalDate): Absence | null =>
  absence && absence.from <= day && day <= absence.through ? absence : null;

/**
 * Who acts for an account on a day: null where it is there, or where its deputy is away himself or shut out. Nothing is
 * passed on twice.
 */
export function deputyOf(account: string, day: LegalDate, colleagues: readonly Colleague[]): Colleague | null {
  const away = colleagues.find((one) => one.account === account);
  const named = away && absenceOn(away, day)?.deputy;
  if (!named) return null;
  const deputy = colleagues.find((one) => one.account === named);
  return deputy?.open && absenceOn(deputy, day) === null ? deputy : null;
}

/**
 * In whose name an account may act on what was given to somebody who has one of these roles: its own before that of a
 * colleague for whom it is the deputy that day; null where it is nobody's whom it may act for.
 */
export function inWhoseName(
  to: Addressee,
  roles: readonly string[],
  account: string,
  day: LegalDate,
  colleagues: readonly Colleague[],
): string | null {
  const absent = colleagues.filter((one) => deputyOf(one.account, day, colleagues)?.account === account);
  const names = [account, ...absent.map((one) => one.account)];
  const meant = whomOf(to, roles, colleagues).map((one) => one.account);
  return names.find((name) => meant.includes(name)) ?? null;
}

/** Who is meant: a person, or of a unit whoever has one of these roles; where nobody of it has, those who belong to no unit. */
export function whomOf(
  { unit, person }: Addressee,
  roles: readonly string[],
  colleagues: readonly Colleague[],
): readonly Colleague[] {
  if (person !== null) return colleagues.filter(({ account }) => account === person);
  const able = colleagues.filter((one) => one.open && one.roles.some((role) => roles.includes(role)));
  const own = able.filter((one) => one.unit === unit);
  return own.length > 0 ? own : able.filter((one) => one.unit === null);
}

export const unitOf = (account: string, colleagues: readonly Colleague[]): string | null =>
  colleagues.find((one) => one.account === account)?.unit ?? null;
