import { randomUUID } from 'node:crypto';
import { withOrgan } from '../database/with-organ.js';
import type { Account, AccountEvent } from '../domain/accounts/account.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { Append } from '../event-store/append.js';
import { StaleStream } from '../event-store/event-log.js';
import { REGISTER } from '../event-store/years.js';
import { type Identity, todayOf } from './identity.js';

/** An account with what no event holds: digests of passwords and recovery codes, the sealed secret of the second factor. */
export interface StoredAccount extends Account {
  organ: number;
  passwordDigest: string | null;
  formerDigests: string[];
  secondFactorSecret: string | null;
  /** The step of the last code that was used: no code counts twice. */
  lastStep: number | null;
  recoveryDigests: string[];
  subject: string | null;
}

/** The row of an account, as the database gives it. */
export interface AccountRow {
  organ_id: number;
  account_id: string;
  version: number;
  login: string;
  name: string;
  roles: Account['roles'];
  unit: Account['unit'];
  absence: Account['absence'];
  disabled: Account['disabled'];
  active_on: LegalDate;
  password_digest: string | null;
  password_set_on: LegalDate | null;
  password_temporary: boolean;
  former_digests: string[];
  second_factor: string | null;
  last_step: number | null;
  recovery_digests: string[];
  subject: string | null;
}

export const accountOf = (row: AccountRow): StoredAccount => ({
  id: row.account_id,
  organ: row.organ_id,
  version: row.version,
  login: row.login,
  name: row.name,
  roles: row.roles,
  unit: row.unit,
  absence: row.absence,
  disabled: row.disabled,
  activeOn: row.active_on,
  password: row.password_set_on ? { setOn: row.password_set_on, temporary: row.password_temporary } : null,
  secondFactor: row.second_factor !== null,
  linked: row.subject !== null,
  passwordDigest: row.password_digest,
  formerDigests: row.former_digests,
  secondFactorSecret: row.second_factor,
  lastStep: row.last_step,
  recoveryDigests: row.recovery_digests,
  subject: row.subject,
});

/** The columns of the same row under the names that the log turns into theirs. */
const rowOf = (account: StoredAccount): object => ({
  accountId: account.id,
  version: account.version,
  login: account.login,
  name: account.name,
  roles: account.roles,
  unit: account.unit,
  absence: account.absence,
  disabled: account.disabled,
  activeOn: account.activeOn,
  passwordDigest: account.passwordDigest,
  passwordSetOn: account.password?.setOn ?? null,
  passwordTemporary: account.password?.temporary ?? false,
  formerDigests: account.formerDigests,
  secondFactor: account.secondFactorSecret,
  lastStep: account.lastStep,
  recoveryDigests: account.recoveryDigests,
  subject: account.subject,
});

/** The accounts of an organ, by login. */
export async function accountsOf({ log }: Identity, organ: number): Promise<StoredAccount[]> {
  const sql = 'select * from account where organ_id = $1 order by login';
  const { rows } = await withOrgan(log.db, organ, (tx) => tx.query<AccountRow>(sql, [organ]));
  return rows.map(accountOf);
}

/** Null for none of this organ. */
export async function accountIn({ log }: Identity, organ: number, id: string): Promise<StoredAccount | null> {
  const sql = 'select * from account where organ_id = $1 and account_id = $2';
  const { rows } = await withOrgan(log.db, organ, (tx) => tx.query<AccountRow>(sql, [organ, id]));
  return rows[0] ? accountOf(rows[0]) : null;
}

/** Of whatever organ: before the sign-in nobody has said which. */
export async function accountAtLogin({ log }: Identity, login: string): Promise<StoredAccount | null> {
  const { rows } = await log.db.query<AccountRow>('select * from account_at_login($1)', [login]);
  return rows[0] ? accountOf(rows[0]) : null;
}

/** Of whichever organ: the subject of single sign-on is all that is known of whoever comes. Null where nobody has it. */
export async function accountAtSubject({ log }: Identity, subject: string): Promise<StoredAccount | null> {
  const { rows } = await log.db.query<AccountRow>('select * from account_at_subject($1)', [subject]);
  return rows[0] ? accountOf(rows[0]) : null;
}

type Told<E> = E extends unknown ? Omit<E, 'on' | 'address'> : never;
export type Deed = Told<AccountEvent>;

export interface Act {
  actor: string;
  address: string | null;
  commandId?: string;
  requestHash?: Buffer;
  /** Stored, and given again to the same command. */
  response?: string;
}

/**
 * Writes what happened to an account and its new state, in one append; gives the response, which is the stored one where this very
 * command was quicker elsewhere. `changed` is the account as it stands afterwards, still at the version at which it was read. Throws `StaleStream`, `CommandReused`, `login_taken`.
 */
export async function recordDeed(at: Identity, changed: StoredAccount, deed: Deed, act: Act): Promise<string> {
  const now: StoredAccount = { ...changed, version: changed.version + 1 };
  const on = todayOf(at);
  const event = { ...deed, on, address: act.address } as AccountEvent;
  const write = { stream: changed.id, type: 'account' as const, expected: changed.version, events: [{ event, on }] };
  const rows = { account: [rowOf(now)] };
  return (await at.log.append({ ...outside(act), organ: changed.organ, writes: [write], rows })).response;
}

/** Does it on the account as it stands, again where somebody was quicker. */
export async function onNewest<T>(at: Identity, account: StoredAccount, act: (newest: StoredAccount) => Promise<T>) {
  for (;;) {
    const newest = await accountIn(at, account.organ, account.id);
    if (!newest) return undefined;
    try {
      return await act(newest);
    } catch (error) {
      if (!(error instanceof StaleStream)) throw error;
    }
  }
}

/** Writes what concerns no account that is there, into the log of the register itself. */
export async function recordBare(at: Identity, deed: Deed, act: Act): Promise<void> {
  const on = todayOf(at);
  const event = { ...deed, on, address: act.address } as AccountEvent;
  const stream = randomUUID();
  const write = { stream, type: 'account' as const, expected: 0, events: [{ event, on }] };
  const rows = { bareStream: [{ streamId: stream, version: 1 }] };
  await at.log.append({ ...outside(act), organ: REGISTER, writes: [write], rows });
}

const outside = ({ actor, commandId = randomUUID(), requestHash, response }: Act) =>
  ({
    actor,
    commandId,
    requestHash: requestHash ?? Buffer.from(commandId),
    guards: [],
    response: response ?? '{}',
  }) satisfies Partial<Append>;
