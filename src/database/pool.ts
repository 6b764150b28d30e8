import pg from 'pg';

const DATE = 1082;
const DATES = 1182;
const BIGINT = 20;
const BIGINTS = 1016;
const TEXTS = 1009;

/** How our connections read values; the defaults of `pg` stay as they are. */
export const TYPES = new pg.TypeOverrides();
const textsOf = pg.types.getTypeParser(TEXTS as number) as (value: string) => (string | null)[];
TYPES.setTypeParser(DATE, (value: string) => value); // a legal date is a string, never a Date with an hour and a zone
TYPES.setTypeParser(DATES, textsOf);
TYPES.setTypeParser(BIGINT, safeInteger);
TYPES.setTypeParser(BIGINTS, (value: string) => textsOf(value).map((each) => each && safeInteger(each)));

/** Positions and counts fit a number; one that does not must fail, not lose digits. */
function safeInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large for a number`);
  return number;
}

/** `app` serves requests, `rebuild` and `audit` the operator: none has rights but those that the migrations give it. */
export type Role = 'mingzhang_app' | OperatorRole;
export type OperatorRole = 'mingzhang_rebuild' | 'mingzhang_audit';

/** A statement that waits too long gives up. */
const SESSION = {
  statement_timeout: '10s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '15s',
  timezone: 'UTC',
};

/**
 * A server that is frozen cannot end a statement itself: then the connection is cut from here. What the operator does may take
 * as long as it takes.
 */
const NO_ANSWER_MS = 12_000;

/** The pool that everything at run time uses. One connection a request; waiting for one ends after five seconds. */
export function openPool(url: string, role: Role = 'mingzhang_app'): pg.Pool {
  const connectionString = withSession(url, { role, ...SESSION });
  const pool = new pg.Pool({
    connectionString,
    types: TYPES,
    pipeline: true, // what belongs to one transaction and waits for no answer leaves together
    max: 12,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5000,
    ...(role === 'mingzhang_app' && { query_timeout: NO_ANSWER_MS }),
  });
  pool.on('error', () => {}); // an idle connection was cut: the pool has dropped it and the next query opens another
  return pool;
}

/** One connection as the owner, for what takes as long as it takes and must be the same on every server. */
export const UNHURRIED = {
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  timezone: 'UTC',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
};

/** The address with settings that hold for each connection from its start. */
export function withSession(address: string, session: Record<string, string>): string {
  const url = new URL(address);
  const options = Object.entries(session).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set('options', [url.searchParams.get('options') ?? '', ...options].join(' ').trim());
  url.searchParams.set('application_name', 'mingzhang');
  return url.href;
}
