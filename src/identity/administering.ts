import { randomUUID } from 'node:crypto';
import {
  type Account,
  type AccountOrder,
  checkedAccount,
  type Deed as Deeds,
  disabledFor,
  orderAccount,
} from '../domain/accounts/account.js';
import { MLPS3 } from '../domain/accounts/password.js';
import type { Role } from '../domain/accounts/roles.js';
import { Refusal } from '../domain/refusals.js';
import { asSeen, StaleVersion } from '../event-store/acting/act-on-application.js';
import { askedHash } from '../event-store/asked-hash.js';
import { StaleStream } from '../event-store/event-log.js';
import { accountAtLogin, accountIn, type Deed, recordDeed, type StoredAccount } from './accounts.js';
import { forgetFailures } from './attempts.js';
import { type Identity, todayOf } from './identity.js';
import { oneTimePassword, passwordDigest } from './passwords.js';
import { endSessions } from './sessions.js';

/** Who orders, from where, and under which name; the same command again gets the same answer and does nothing. */
export interface AccountCommand {
  organ: number;
  commandId: string;
  actor: string;
  address: string | null;
}

/** The account as it stands after the order; with a password to hand over where a new one was made. */
export interface Ordered {
  id: string;
  login: string;
  version: number;
  oneTimePassword?: string;
}

const PASSWORD_KEY = 'one-time passwords';

export interface NewAccount {
  login: string;
  name: string;
  roles: readonly Role[];
  /** Of the unified platform. */
  subject?: string | undefined;
  /** Instead of a one-time password. */
  password?: { digest: string };
}

/** Throws `login_invalid`, `person_name`, `roles_exclusive`, `login_taken`, `subject_taken`, `CommandReused`. */
export async function createAccount(at: Identity, command: AccountCommand, facts: NewAccount): Promise<Ordered> {
  const { login, name, roles } = checkedAccount(facts);
  const { password: _, ...order } = facts;
  return once(at, command, order, async (requestHash) => {
    const today = todayOf(at);
    const digest = facts.password?.digest ?? (await passwordDigest(passwordFor(at, command)));
    const account: StoredAccount = {
      id: randomUUID(),
      organ: command.organ,
      version: 0,
      login,
      name,
      roles,
      unit: null,
      absence: null,
      disabled: null,
      activeOn: today,
      password: { setOn: today, temporary: !facts.password },
      passwordDigest: digest,
      formerDigests: [],
      secondFactor: false,
      secondFactorSecret: null,
      lastStep: null,
      recoveryDigests: [],
      subject: facts.subject ?? null,
      linked: facts.subject !== undefined,
    };
    const newPassword = !facts.password;
    return settle(at, account, { type: 'AccountCreated', roles }, { ...command, requestHash, newPassword });
  });
}

/**
 * An administrator's order. Null where the organ has no such account. Throws `StaleVersion`, `CommandReused` and what
 * `orderAccount` refuses.
 */
export async function orderOnAccount(
  at: Identity,
  command: AccountCommand,
  target: { id: string; seenVersion?: number },
  order: AccountOrder,
): Promise<Ordered | null> {
  return onAccount(at, command, target, order, (account) => orderAccount(order, account, command.actor));
}

/** The same of any order on an account: `decide` says what happens to it, or refuses. */
export async function onAccount(
  at: Identity,
  command: AccountCommand,
  { id, seenVersion }: { id: string; seenVersion?: number },
  order: object,
  decide: (account: Account) => Deeds | Promise<Deeds>,
): Promise<Ordered | null> {
  return once(at, command, { id, seenVersion, order }, async (requestHash) => {
    const account = await accountIn(at, command.organ, id);
    if (!account) return null;
    asSeen(seenVersion, account.version);
    const disabled = disabledFor(account, todayOf(at));
    const deed = (await decide({ ...account, disabled })) as Deed;
    const changed = await changedBy(at, deed, account, command);
    const newPassword = deed.type === 'PasswordReset';
    const ordered = await settle(at, changed.account, changed.deed, { ...command, requestHash, newPassword });
    if (deed.type === 'AccountUnlocked' || deed.type === 'PasswordReset') await forgetFailures(at, account.login);
    return ordered;
  });
}

/** Ties an account to a subject of the unified platform. Throws `account_unknown`, `subject_taken`. */
export async function linkSubject(
  at: Identity,
  command: Omit<AccountCommand, 'organ'>,
  login: string,
  subject: string,
) {
  const account = await accountAtLogin(at, login);
  if (!account) throw new Refusal('account_unknown', { login });
  const act = { ...command, organ: account.organ, requestHash: askedHash({ login, subject }), newPassword: false };
  return settle(at, { ...account, subject, linked: true }, { type: 'SubjectLinked' }, act);
}

/** What the deed changes beside the log. Whoever gets other roles, another password or none signs in again. */
async function changedBy(at: Identity, deed: Deed, account: StoredAccount, command: AccountCommand) {
  const today = todayOf(at);
  switch (deed.type) {
    case 'AccountDisabled':
      await endSessions(at, account);
      return { deed, account: { ...account, disabled: deed.reason } };
    case 'AccountEnabled':
      return { deed, account: { ...account, disabled: null, activeOn: today } };
    case 'PasswordReset': {
      await endSessions(at, account);
      const password = { setOn: today, temporary: true };
      const digest = await passwordDigest(passwordFor(at, command));
      const formerDigests = [account.passwordDigest ?? '', ...account.formerDigests]
        .filter(Boolean)
        .slice(0, MLPS3.former);
      return { deed, account: { ...account, password, passwordDigest: digest, formerDigests } };
    }
    case 'RolesChanged':
      await endSessions(at, account);
      return { deed, account: { ...account, roles: deed.to } };
    case 'UnitChanged':
      return { deed, account: { ...account, unit: deed.to } };
    case 'AbsenceRecorded': {
      const { from, through, deputy } = deed;
      return { deed, account: { ...account, absence: { from, through, deputy } } };
    }
    case 'AbsenceEnded':
      return { deed, account: { ...account, absence: null } };
    case 'SessionsEnded':
      return { deed: { ...deed, sessions: await endSessions(at, account) }, account };
    case 'SecondFactorRemoved': {
      await endSessions(at, account);
      const none = { secondFactor: false, secondFactorSecret: null, lastStep: null, recoveryDigests: [] };
      return { deed, account: { ...account, ...none } };
    }
    default:
      return { deed, account };
  }
}

const passwordFor = ({ keys }: Identity, { commandId }: AccountCommand) =>
  oneTimePassword(keys.named(PASSWORD_KEY), commandId);

/** The answer of a command that was carried out before or at the same moment, or of carrying it out now. */
async function once<A>(
  at: Identity,
  command: AccountCommand,
  order: object,
  act: (requestHash: Buffer) => Promise<A>,
): Promise<A | Ordered> {
  const requestHash = askedHash(order);
  const stored = async () => {
    const given = await at.log.answerOf({ ...command, requestHash });
    return given && answered(at, command, given.response);
  };
  const before = await stored();
  if (before) return before;
  try {
    return await act(requestHash);
  } catch (error) {
    if (!(error instanceof StaleVersion || error instanceof Refusal)) throw error;
    const meanwhile = await stored();
    if (meanwhile) return meanwhile;
    throw error;
  }
}

type Settling = AccountCommand & { requestHash: Buffer; newPassword: boolean };

async function settle(at: Identity, account: StoredAccount, deed: Deed, command: Settling): Promise<Ordered> {
  const { id, login, version } = account;
  const response = JSON.stringify({ id, login, version: version + 1, newPassword: command.newPassword });
  try {
    return answered(at, command, await recordDeed(at, account, deed, { ...command, response }));
  } catch (error) {
    if (!(error instanceof StaleStream)) throw error;
    throw new StaleVersion((await accountIn(at, account.organ, id))?.version ?? 0);
  }
}

/** The password is made of the command's id again: no answer that is stored holds it. */
function answered(at: Identity, command: AccountCommand, response: string): Ordered {
  const { newPassword, ...ordered } = JSON.parse(response) as Ordered & { newPassword: boolean };
  return { ...ordered, ...(newPassword && { oneTimePassword: passwordFor(at, command) }) };
}
