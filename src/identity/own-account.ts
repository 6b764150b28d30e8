import { randomBytes } from 'node:crypto';
import { MLPS3, passwordFaults } from '../domain/accounts/password.js';
import { Refusal } from '../domain/refusals.js';
import { onNewest, recordDeed, type StoredAccount } from './accounts.js';
import { type Caller, type Identity, todayOf } from './identity.js';
import { isPassword, passwordDigest } from './passwords.js';
import { openedText, sealedText } from './sealing.js';
import { endSession, endSessions, keepPendingFactor, renewToken, type Session } from './sessions.js';
import { FACTOR_KEY, provePassword, recoveryDigest } from './sign-in.js';
import { base32, freshSecret, otpauthUri, stepOfCode } from './totp.js';

/** What everybody may do with his own account. */

const actOf = ({ account }: Session, { address }: Caller) => ({ actor: account.id, address });

/**
 * A new password; every other session of the account ends, and this one gets a new token, which is given. Throws
 * `SignInRefused` where the present password is wrong, `TooManyAttempts`, `password_unfit`, `password_used_before`.
 */
export async function changePassword(
  at: Identity,
  session: Session,
  { present, next }: { present: string; next: string },
  caller: Caller,
): Promise<string> {
  const { account } = session;
  if (!account.passwordDigest) throw new Refusal('password_by_platform');
  await provePassword(at, account, present, caller);
  const faults = passwordFaults(next, account.login);
  if (faults.length > 0) throw new Refusal('password_unfit', { faults: faults.join('；') });
  await refuseUsedBefore(account, next);
  const changed: StoredAccount = {
    ...account,
    passwordDigest: await passwordDigest(next),
    password: { setOn: todayOf(at), temporary: false },
    formerDigests: [account.passwordDigest, ...account.formerDigests].slice(0, MLPS3.former),
  };
  await recordDeed(at, changed, { type: 'PasswordChanged' }, actOf(session, caller));
  await endSessions(at, account, session.id);
  return renewToken(at, session);
}

async function refuseUsedBefore({ passwordDigest: present, formerDigests }: StoredAccount, next: string) {
  for (const digest of [present ?? '', ...formerDigests].slice(0, MLPS3.former))
    if (digest && (await isPassword(digest, next))) throw new Refusal('password_used_before');
}

/** A secret for the authenticator of whoever is signed in; it counts once it is confirmed. Throws `second_factor_set`. */
export async function beginSecondFactor(at: Identity, session: Session): Promise<{ secret: string; uri: string }> {
  const { account } = session;
  if (account.secondFactor) throw new Refusal('second_factor_set');
  const secret = freshSecret();
  await keepPendingFactor(at, session, sealedText(at.keys.named(FACTOR_KEY), account.id, secret.toString('base64')));
  return { secret: base32(secret), uri: otpauthUri(secret, account.login) };
}

const RECOVERY_CODES = 10;

/**
 * The first code of the authenticator: from now on the account wants one at each sign-in. Gives the recovery codes, each
 * good once, and the session's new token. Throws `second_factor_set`, `second_factor_not_begun`, `second_factor_code`.
 */
export async function confirmSecondFactor(at: Identity, session: Session, code: string, caller: Caller) {
  const { account, pendingFactor } = session;
  if (account.secondFactor) throw new Refusal('second_factor_set');
  if (!pendingFactor) throw new Refusal('second_factor_not_begun');
  const secret = Buffer.from(openedText(at.keys.named(FACTOR_KEY), account.id, pendingFactor), 'base64');
  const step = stepOfCode(secret, code.replace(/\s/g, ''), at.now(), null);
  if (step === null) throw new Refusal('second_factor_code');
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, freshRecoveryCode);
  const changed: StoredAccount = {
    ...account,
    secondFactor: true,
    secondFactorSecret: pendingFactor,
    lastStep: step,
    recoveryDigests: recoveryCodes.map(recoveryDigest),
  };
  await recordDeed(at, changed, { type: 'SecondFactorEnrolled' }, actOf(session, caller));
  await endSessions(at, account, session.id);
  return { recoveryCodes, token: await renewToken(at, session) };
}

/** 128 bits, so that a plain digest of it is as good as a slow one. */
const freshRecoveryCode = (): string => base32(randomBytes(16)).replace(/(.{4})(?=.)/g, '$1-');

/** Ends the session in hand. */
export async function signOut(at: Identity, session: Session, caller: Caller): Promise<void> {
  await endOwnSession(at, session, session.id, caller);
}

/** Ends one of the sessions of whoever is signed in; false where he has none such. */
export async function endOwnSession(at: Identity, session: Session, which: string, caller: Caller): Promise<boolean> {
  if (!(await endSession(at, session.account, which))) return false;
  const deed = { type: 'SignedOut', session: which } as const;
  await onNewest(at, session.account, (newest) => recordDeed(at, newest, deed, actOf(session, caller)));
  return true;
}

/** Ends all of them, this one too; gives how many. */
export async function signOutEverywhere(at: Identity, session: Session, caller: Caller): Promise<number> {
  const sessions = await endSessions(at, session.account);
  const deed = { type: 'SessionsEnded', sessions } as const;
  await onNewest(at, session.account, (newest) => recordDeed(at, newest, deed, actOf(session, caller)));
  return sessions;
}
