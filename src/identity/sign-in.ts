import { createHash, randomUUID } from 'node:crypto';
import { type FailureReason, isDormant, LOCK_OUT, loginOf, type SignInMethod } from '../domain/accounts/account.js';
import { StaleStream } from '../event-store/event-log.js';
import { accountAtLogin, accountAtSubject, onNewest, recordBare, recordDeed, type StoredAccount } from './accounts.js';
import { type Attempt, attemptFailed, attemptLeft, attemptSucceeded, beginAttempt } from './attempts.js';
import { type Caller, type Identity, todayOf } from './identity.js';
import { digestOfNobody, isPassword } from './passwords.js';
import { openedText } from './sealing.js';
import { openSession } from './sessions.js';
import { stepOfCode } from './totp.js';

/** No such account, a wrong password, a wrong code: one answer. What it was stands in the log. */
export class SignInRefused extends Error {}
/** The unified platform knows who it is, and nobody has tied that to an account. */
export class SubjectUnknown extends Error {}
/** The password is right, the account is closed. */
export class AccountClosed extends Error {}
/** The password is right; the account wants its second factor with it. */
export class SecondFactorWanted extends Error {}

export interface SignIn {
  login: string;
  password: string;
  /** Of the authenticator, or a recovery code. */
  code?: string | undefined;
}

const SYSTEM = 'system';

/**
 * Opens a session; gives its token. Throws `SignInRefused`, `AccountClosed`, `SecondFactorWanted`, `TooManyAttempts`. Whether
 * there is such an account shows neither in the answer nor in the time it takes.
 */
export async function signIn(at: Identity, { login: typed, password, code }: SignIn, caller: Caller): Promise<string> {
  const login = loginOf(typed);
  const attempt = await beginAttempt(at, login, caller);
  const nobody = await digestOfNobody();
  const account = await accountAtLogin(at, login);
  const right = await isPassword(account?.passwordDigest ?? nobody, password);
  if (!account) return refuse(at, attempt, null, 'unknown_login');
  if (!right) return refuse(at, attempt, account, 'password');
  await refuseClosed(at, attempt, account);
  if (!account.secondFactor) return enter(at, attempt, account, 'password');
  if (code === undefined) {
    await attemptLeft(at, attempt);
    throw new SecondFactorWanted();
  }
  const used = usedFactor(at, account, code);
  if (!used) return refuse(at, attempt, account, 'second_factor');
  return enter(at, attempt, { ...account, ...used.leaves }, used.method);
}

/** Whom the unified platform vouches for. Throws `SubjectUnknown` where its subject is tied to no account, `AccountClosed`. */
export async function signInBySubject(at: Identity, subject: string, caller: Caller): Promise<string> {
  const attempt = await beginAttempt(at, `subject ${subject}`, caller);
  const account = await accountAtSubject(at, subject);
  if (!account) {
    await refuse(at, attempt, null, 'unknown_subject').catch(() => {});
    throw new SubjectUnknown();
  }
  await refuseClosed(at, attempt, account);
  return enter(at, attempt, account, 'oidc');
}

/** The password of somebody who is signed in, asked again: it counts as an attempt. Throws `SignInRefused`, `TooManyAttempts`. */
export async function provePassword(at: Identity, account: StoredAccount, password: string, caller: Caller) {
  const attempt = await beginAttempt(at, account.login, caller);
  if (!account.passwordDigest || !(await isPassword(account.passwordDigest, password)))
    return refuse(at, attempt, account, 'password');
  return attemptLeft(at, attempt);
}

async function refuseClosed(at: Identity, attempt: Attempt, account: StoredAccount): Promise<void> {
  const { caller } = attempt;
  if (account.disabled === null && !isDormant(account, todayOf(at))) return;
  if (account.disabled === null)
    await recordDeed(
      at,
      { ...account, disabled: 'dormant' },
      { type: 'AccountDisabled', reason: 'dormant' },
      { actor: SYSTEM, address: caller.address },
    );
  await refuse(at, attempt, account, account.disabled ? 'disabled' : 'dormant').catch(() => {});
  throw new AccountClosed();
}

/** The attempt has failed. Of an account it stands in its own stream, of an unknown name in the log of the register. */
async function refuse(
  at: Identity,
  attempt: Attempt,
  account: StoredAccount | null,
  reason: FailureReason,
): Promise<never> {
  const act = { actor: SYSTEM, address: attempt.caller.address };
  const { accountLocked } = await attemptFailed(at, attempt);
  const deeds = [
    { type: 'SignInFailed', reason } as const,
    ...(accountLocked ? [{ type: 'LockedOut', what: 'account', minutes: LOCK_OUT.minutes } as const] : []),
  ];
  for (const deed of deeds)
    if (account) await onNewest(at, account, (newest) => recordDeed(at, newest, deed, act));
    else await recordBare(at, deed, act);
  throw new SignInRefused();
}

async function enter(at: Identity, attempt: Attempt, account: StoredAccount, method: SignInMethod): Promise<string> {
  const { caller } = attempt;
  const session = randomUUID();
  const signedIn = { ...account, activeOn: todayOf(at) };
  const act = { actor: account.id, address: caller.address };
  try {
    await recordDeed(at, signedIn, { type: 'SignedIn', method, session }, act);
  } catch (error) {
    if (!(error instanceof StaleStream)) throw error;
    // somebody has changed the account since it was read; with a password alone nothing rests on its version
    if (method === 'password' || method === 'oidc') return enterAnew(at, attempt, account, method);
    return refuse(at, attempt, account, 'second_factor'); // most likely the same code twice at once
  }
  await attemptSucceeded(at, attempt);
  return openSession(at, account, method, caller, session);
}

async function enterAnew(at: Identity, attempt: Attempt, before: StoredAccount, method: SignInMethod) {
  const account = await accountAtLogin(at, before.login);
  if (!account || account.passwordDigest !== before.passwordDigest || account.secondFactor !== before.secondFactor)
    return refuse(at, attempt, before, 'password');
  await refuseClosed(at, attempt, account);
  return enter(at, attempt, account, method);
}

type Used = { method: SignInMethod; leaves: Pick<StoredAccount, 'lastStep'> | Pick<StoredAccount, 'recoveryDigests'> };

/** What the account is left with once this code is used; null for a code that is wrong or was used. */
function usedFactor(at: Identity, account: StoredAccount, typed: string): Used | null {
  const code = typed.replace(/\s/g, '');
  const digest = recoveryDigest(code);
  if (account.recoveryDigests.includes(digest))
    return {
      method: 'recovery_code',
      leaves: { recoveryDigests: account.recoveryDigests.filter((one) => one !== digest) },
    };
  const step = stepOfCode(factorSecret(at, account), code, at.now(), account.lastStep);
  return step === null ? null : { method: 'second_factor', leaves: { lastStep: step } };
}

export const FACTOR_KEY = 'totp';

const factorSecret = ({ keys }: Identity, { id, secondFactorSecret }: StoredAccount): Buffer =>
  Buffer.from(openedText(keys.named(FACTOR_KEY), id, secondFactorSecret ?? ''), 'base64');

/** A recovery code is random: a plain digest of it tells nothing. */
export const recoveryDigest = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replace(/-/g, '')).digest('base64url');
