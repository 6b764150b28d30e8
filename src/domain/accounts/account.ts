import { addDays, type LegalDate } from '../law/legal-date.js';
import type { Absence } from '../organs/colleagues.js';
import { type PolicyChange, policyOn } from '../organs/policies.js';
import { Refusal } from '../refusals.js';
import { MLPS3 } from './password.js';
import { type Role, rolesOf } from './roles.js';

/** How often a sign-in may fail within the minutes before account or address is locked for as many; 等保三级, reliability of sign-in. */
export const LOCK_OUT = { failures: 5, minutes: 30 } as const;
/** Attempts in a minute, right ones among them: from one address, and on one account. */
export const SIGN_IN_RATE = { ofAddress: 30, ofAccount: 10 } as const;
const DORMANT_AFTER_DAYS = 90;

export type DisabledFor = 'administrator' | 'dormant';
export type SignInMethod = 'password' | 'second_factor' | 'recovery_code' | 'oidc';
export type FailureReason = 'unknown_login' | 'password' | 'second_factor' | 'disabled' | 'dormant' | 'unknown_subject';

/** What happened to an account: ids, codes and the network address, never a name, a login or anything secret. */
export type AccountEvent = { on: LegalDate; address: string | null } & (
  | { type: 'AccountCreated'; roles: Role[] }
  | { type: 'AccountDisabled'; reason: DisabledFor }
  | { type: 'AccountEnabled' | 'PasswordReset' | 'PasswordChanged' | 'SubjectLinked' }
  | { type: 'RolesChanged'; from: Role[]; to: Role[] }
  | { type: 'UnitChanged'; from: string | null; to: string | null }
  /** Another one on record is replaced by it. */
  | ({ type: 'AbsenceRecorded' } & Absence)
  | { type: 'AbsenceEnded' }
  | { type: 'SecondFactorEnrolled' | 'SecondFactorRemoved' | 'AccountUnlocked' }
  | { type: 'SignedIn'; method: SignInMethod; session: string }
  | { type: 'SignInFailed'; reason: FailureReason }
  | { type: 'SignedOut'; session: string }
  | { type: 'SessionsEnded'; sessions: number }
  | { type: 'LockedOut'; what: 'account' | 'address'; minutes: number }
);

export interface Account {
  id: string;
  /** Of its stream. */
  version: number;
  login: string;
  /** Of the person. */
  name: string;
  roles: Role[];
  /** 所在处室. */
  unit: string | null;
  absence: Absence | null;
  disabled: DisabledFor | null;
  /** The day of the last sign-in, or of the creation or the last enabling. */
  activeOn: LegalDate;
  /** Null for an account that signs in through the unified platform only. */
  password: { setOn: LegalDate; temporary: boolean } | null;
  secondFactor: boolean;
  /** Tied to a subject of the unified platform. */
  linked: boolean;
}

const LOGIN = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._-]{1,49}$/u;
const LONGEST_NAME = 50;

/** One spelling for each login. */
export const loginOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Art. 45. Throws `login_invalid`, `person_name`, `roles_exclusive`. */
export function checkedAccount({ login, name, roles }: { login: string; name: string; roles: readonly Role[] }) {
  const checked = { login: loginOf(login), name: name.normalize('NFC').trim(), roles: rolesOf(roles) };
  if (!LOGIN.test(checked.login)) throw new Refusal('login_invalid', { login });
  if (!checked.name || checked.name.length > LONGEST_NAME || /[\p{Cc}\p{Bidi_Control}]/u.test(checked.name))
    throw new Refusal('person_name');
  return checked;
}

/** What one administrator may order of another person's account. */
export type AccountOrder =
  | { type: 'DisableAccount' | 'EnableAccount' | 'ResetPassword' | 'Unlock' | 'EndSessions' | 'RemoveSecondFactor' }
  | { type: 'GrantRoles'; roles: readonly Role[] }
  | { type: 'PlaceAccount'; unit: string | null };

export type Deed = Pick<AccountEvent, 'type'> & Record<string, unknown>;

/**
 * Art. 45: nobody orders anything of his own account. Throws `own_account`, `account_disabled`, `account_not_disabled`,
 * `roles_exclusive`, `nothing_to_correct`, `second_factor_missing`.
 */
export function orderAccount(order: AccountOrder, account: Account, actor: string): Deed {
  if (actor === account.id) throw new Refusal('own_account');
  switch (order.type) {
    case 'DisableAccount':
      if (account.disabled) throw new Refusal('account_disabled');
      return { type: 'AccountDisabled', reason: 'administrator' };
    case 'EnableAccount':
      if (!account.disabled) throw new Refusal('account_not_disabled');
      return { type: 'AccountEnabled' };
    case 'ResetPassword':
      if (account.disabled) throw new Refusal('account_disabled');
      return { type: 'PasswordReset' };
    case 'GrantRoles': {
      const roles = rolesOf(order.roles);
      if (roles.join() === account.roles.join()) throw new Refusal('nothing_to_correct');
      return { type: 'RolesChanged', from: account.roles, to: roles };
    }
    case 'PlaceAccount':
      if (order.unit === account.unit) throw new Refusal('nothing_to_correct');
      return { type: 'UnitChanged', from: account.unit, to: order.unit };
    case 'EndSessions':
      return { type: 'SessionsEnded' };
    case 'Unlock':
      return { type: 'AccountUnlocked' };
    case 'RemoveSecondFactor':
      if (!account.secondFactor) throw new Refusal('second_factor_missing');
      return { type: 'SecondFactorRemoved' };
  }
}

/** 等保三级: an account that nobody has used for ninety days is disabled. */
export const isDormant = ({ activeOn }: Account, today: LegalDate): boolean =>
  addDays(activeOn, DORMANT_AFTER_DAYS) <= today;

/** Why nobody gets in, whether or not somebody has tried since it became dormant; null for an account that is open. */
export const disabledFor = (account: Account, today: LegalDate): DisabledFor | null =>
  account.disabled ?? (isDormant(account, today) ? 'dormant' : null);

export type Owed = 'password_change' | 'second_factor';

/** What a person must do after the sign-in, before anything else, by the settings of the organ: a new password, a second factor; null when nothing. */
export function owedBy(
  account: Account,
  by: SignInMethod,
  settings: readonly PolicyChange[],
  today: LegalDate,
): Owed | null {
  if (by === 'oidc' || !account.password) return null; // the unified platform has its own rules
  const { setOn, temporary } = account.password;
  if ((temporary && policyOn('firstLoginPasswordChange', today, settings)) || addDays(setOn, MLPS3.days) <= today)
    return 'password_change';
  return policyOn('secondFactorRequired', today, settings) && !account.secondFactor ? 'second_factor' : null;
}
