import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Lane } from '../database/lane.js';
import { withOrgan } from '../database/with-organ.js';
import type { SignInMethod } from '../domain/accounts/account.js';
import type { PolicyChange } from '../domain/organs/policies.js';
import { type AccountRow, accountOf, type StoredAccount } from './accounts.js';
import type { Caller, Identity } from './identity.js';

/** A session ends fifteen minutes after the last request and eight hours after the sign-in. */
export const SESSION = { idleMinutes: 15, hours: 8 } as const;
/** How exactly the last request is known. */
const SEEN_EVERY_MS = 60_000;
const MINUTE_MS = 60_000;
const LONGEST_AGENT = 200;

export interface Session {
  id: string;
  organ: { id: number; code: string };
  account: StoredAccount;
  method: SignInMethod;
  address: string;
  agent: string | null;
  openedAt: string;
  seenAt: string;
  /** The sealed secret of a second factor that is being enrolled. */
  pendingFactor: string | null;
  /** What the organ has set. */
  settings: readonly PolicyChange[];
  /** What a write must bring in its header besides the cookie: no other site can read it. */
  csrf: string;
}

interface SessionRow {
  organ_id: number;
  session_id: string;
  method: SignInMethod;
  address: string;
  agent: string | null;
  opened_at: string;
  seen_at: string;
  pending_factor: string | null;
}

interface FoundSession {
  /** The place of its token among those that were asked for, from 1. */
  ix: number;
  session: SessionRow;
  account: AccountRow;
  organ_code: string;
  policies: readonly PolicyChange[];
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
/** What a page of the session sends along with every write: only who has the cookie can derive it. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url');
const freshToken = (): string => randomBytes(32).toString('base64url');

/** Gives the token; only its digest is kept. */
export async function openSession(
  { log, now }: Identity,
  account: StoredAccount,
  method: SignInMethod,
  { address, agent }: Caller,
  id: string = randomUUID(),
): Promise<string> {
  const token = freshToken();
  const values = [
    account.organ,
    id,
    account.id,
    digestOf(token),
    method,
    address,
    agent?.slice(0, LONGEST_AGENT),
    now(),
  ];
  await withOrgan(log.db, account.organ, (tx) =>
    tx.query(
      `insert into session (organ_id, session_id, account_id, token_digest, method, address, agent, opened_at, seen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      values,
    ),
  );
  return token;
}

/** Finds sessions by their tokens and sees that they are alive; those who ask at the same moment ask together. */
export class OpenSessions {
  private readonly reads: Lane<string, Session | null>;
  private readonly signsOfLife: Lane<Session, undefined>;

  constructor(private readonly at: Identity) {
    this.reads = new Lane((tokens) => this.read(tokens));
    this.signsOfLife = new Lane((sessions) => this.keepSeen(sessions));
  }

  /** Null for a token that is unknown or whose session is over, and for an account that is disabled. */
  async of(token: string): Promise<Session | null> {
    const session = await this.reads.ask(token);
    if (session && this.longUnseen(session)) await this.signsOfLife.ask(session);
    return session;
  }

  /** The same, without a sign of life: who only watches does not use it. */
  watching(token: string): Promise<Session | null> {
    return this.reads.ask(token);
  }

  private async read(tokens: readonly string[]) {
    const now = this.at.now().getTime();
    const openedAfter = new Date(now - SESSION.hours * 60 * MINUTE_MS);
    const seenAfter = new Date(now - SESSION.idleMinutes * MINUTE_MS);
    const values = [tokens.map(digestOf), openedAfter, seenAfter];
    const { rows } = await this.at.log.reading.query<FoundSession>({ values, ...READ });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    return tokens.map((token, i) => {
      const found = byIx.get(i + 1);
      return { answer: found ? sessionOf(token, found) : null };
    });
  }

  private longUnseen({ seenAt }: Session): boolean {
    return this.at.now().getTime() - Date.parse(seenAt) >= SEEN_EVERY_MS;
  }

  private async keepSeen(sessions: readonly Session[]) {
    const values = [sessions.map(({ organ }) => organ.id), sessions.map(({ id }) => id), this.at.now()];
    await this.at.log.db.query({ values, ...SEEN });
    return sessions.map(() => ({ answer: undefined }));
  }
}

const READ = { name: 'sessions_at', text: 'select * from sessions_at($1, $2, $3)' };
const SEEN = { name: 'sessions_seen', text: 'select sessions_seen($1, $2, $3)' };

const sessionOf = (token: string, { session: row, account, organ_code: code, policies }: FoundSession): Session => ({
  id: row.session_id,
  organ: { id: row.organ_id, code },
  account: accountOf(account),
  method: row.method,
  address: row.address,
  agent: row.agent,
  openedAt: row.opened_at,
  seenAt: row.seen_at,
  pendingFactor: row.pending_factor,
  settings: policies,
  csrf: csrfOf(token),
});

/** The same session under a new token, whose old one is worth nothing any more. */
export async function renewToken({ log }: Identity, { id, organ }: Session): Promise<string> {
  const token = freshToken();
  await withOrgan(log.db, organ.id, (tx) =>
    tx.query('update session set token_digest = $3, pending_factor = null where organ_id = $1 and session_id = $2', [
      organ.id,
      id,
      digestOf(token),
    ]),
  );
  return token;
}

/** The secret of a second factor that has not been confirmed yet, sealed; it is gone once the token of the session is renewed. */
export async function keepPendingFactor({ log }: Identity, { id, organ }: Session, sealed: string): Promise<void> {
  await withOrgan(log.db, organ.id, (tx) =>
    tx.query('update session set pending_factor = $3 where organ_id = $1 and session_id = $2', [organ.id, id, sealed]),
  );
}

/** A session of an account as the list shows it. */
export type SessionLine = Pick<Session, 'id' | 'method' | 'address' | 'agent' | 'openedAt' | 'seenAt'>;

/** Those that are not over, newest first. */
export async function sessionsOf({ log, now }: Identity, { organ, id }: StoredAccount): Promise<SessionLine[]> {
  const at = now().getTime();
  const { rows } = await withOrgan(log.db, organ, (tx) =>
    tx.query<SessionLine>(
      `select session_id as id, method, address, agent, to_json(opened_at) #>> '{}' as "openedAt", to_json(seen_at) #>> '{}' as "seenAt"
       from session where organ_id = $1 and account_id = $2 and opened_at > $3 and seen_at > $4 order by opened_at desc, session_id`,
      [organ, id, new Date(at - SESSION.hours * 60 * MINUTE_MS), new Date(at - SESSION.idleMinutes * MINUTE_MS)],
    ),
  );
  return rows;
}

/** Ends one session of an account; false where there is none such. */
export async function endSession({ log }: Identity, { organ, id }: StoredAccount, session: string): Promise<boolean> {
  const { rowCount } = await withOrgan(log.db, organ, (tx) =>
    tx.query('delete from session where organ_id = $1 and account_id = $2 and session_id = $3', [organ, id, session]),
  );
  return rowCount === 1;
}

/** Ends the sessions of an account, all but one if one is named; gives how many. */
export async function endSessions({ log }: Identity, { organ, id }: StoredAccount, but?: string): Promise<number> {
  const { rowCount } = await withOrgan(log.db, organ, (tx) =>
    tx.query('delete from session where organ_id = $1 and account_id = $2 and session_id is distinct from $3', [
      ...[organ, id, but ?? null],
    ]),
  );
  return rowCount ?? 0;
}

/** Sessions without a sign of life for a day are long over, and say from where somebody came and with what; gives how many went. */
export async function forgetSessions({ log, now }: Pick<Identity, 'log' | 'now'>): Promise<number> {
  const seenBefore = new Date(now().getTime() - 24 * 60 * MINUTE_MS);
  const { rows } = await log.db.query<{ n: number }>('select forget_sessions($1) as n', [seenBefore]);
  return rows[0]?.n ?? 0;
}
