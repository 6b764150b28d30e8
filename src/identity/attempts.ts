import { createHash } from 'node:crypto';
import { LOCK_OUT, SIGN_IN_RATE } from '../domain/accounts/account.js';
import { recordBare } from './accounts.js';
import type { Caller, Identity } from './identity.js';

/** Account or address has failed too often, or asks too fast: it waits, and no password is looked at. */
export class TooManyAttempts extends Error {
  constructor(readonly waitSeconds: number) {
    super('too many attempts to sign in');
  }
}

export interface Attempt {
  id: number;
  caller: Caller;
}

/** A password typed into the wrong field is not kept. */
const digestOf = (login: string): Buffer => createHash('sha256').update(login).digest();

const LIMITS = [LOCK_OUT.failures, LOCK_OUT.minutes];

/** An attempt is put down before anything is looked at, whether or not there is such an account. Throws `TooManyAttempts`. */
export async function beginAttempt({ log, now }: Identity, login: string, caller: Caller): Promise<Attempt> {
  const at = now();
  const { rows } = await log.db.query<{ attempt: number | null; wait_until: Date | null }>(
    'select * from begin_sign_in($1, $2, $3, $4, $5, $6, $7)',
    [digestOf(login), caller.address, at, ...LIMITS, SIGN_IN_RATE.ofAccount, SIGN_IN_RATE.ofAddress],
  );
  const { attempt, wait_until } = rows[0] as { attempt: number | null; wait_until: Date | null };
  if (attempt !== null) return { id: attempt, caller };
  throw new TooManyAttempts(Math.max(1, Math.ceil(((wait_until?.getTime() ?? 0) - at.getTime()) / 1000)));
}

/** The password was right; forgets what had failed on this account before. */
export const attemptSucceeded = (at: Identity, attempt: Attempt): Promise<unknown> => end(at, attempt, 'signed_in');

/** Right so far, but not signed in: neither a failure nor the end of the failures before it. */
export const attemptLeft = (at: Identity, attempt: Attempt): Promise<unknown> => end(at, attempt, 'left');

/** Gives whether the account is locked from now on; an address that is locked stands in the log of the register. */
export async function attemptFailed(at: Identity, attempt: Attempt): Promise<{ accountLocked: boolean }> {
  const { account_locked, address_locked } = await end(at, attempt, 'failed');
  const { address } = attempt.caller;
  if (address_locked)
    await recordBare(
      at,
      { type: 'LockedOut', what: 'address', minutes: LOCK_OUT.minutes },
      { actor: 'system', address },
    );
  return { accountLocked: account_locked };
}

async function end({ log, now }: Identity, { id }: Attempt, outcome: string) {
  const { rows } = await log.db.query<{ account_locked: boolean; address_locked: boolean }>(
    'select * from end_sign_in($1, $2, $3, $4, $5)',
    [id, outcome, now(), ...LIMITS],
  );
  return rows[0] as { account_locked: boolean; address_locked: boolean };
}

/** Whoever is locked out may try again at once; a locked address stays locked. */
export async function forgetFailures({ log }: Identity, login: string): Promise<void> {
  await log.db.query('delete from sign_in_attempt where login_digest = $1', [digestOf(login)]);
}

/** Until when which of these logins are locked out; who is not is left out. */
export async function locksOf({ log, now }: Identity, logins: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await log.db.query<{ login: string; until: Date }>(LOCKS, [
    ...[logins, logins.map(digestOf), ...LIMITS, now()],
  ]);
  return new Map(rows.map(({ login, until }) => [login, until]));
}

const LOCKS = `
select k.login, l.account_until as until from unnest($1::text[], $2::bytea[]) k (login, digest)
cross join lateral sign_in_locks(k.digest, null, $3, $4, false) l where l.account_until > $5`;
