/** Codes of PostgreSQL: no connection, no room, waited too long, shut down, closed to connections, to be tried again. */
const AWAY = /^(08|53|57P0|55000$|55P03$|57014$|25006$|40)/;
/** What `pg` says without a code. */
const CUT =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const SYSTEM = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND', 'EHOSTUNREACH'];

/** Whether an error says that the database cannot be reached or cannot take more for now; the same may succeed later. */
export function isStoreAway(error: unknown): boolean {
  const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: unknown[] };
  if (Array.isArray(errors)) return errors.some(isStoreAway); // every address of a host has failed
  if (typeof code === 'string') return AWAY.test(code) || SYSTEM.includes(code);
  return typeof message === 'string' && CUT.test(message);
}
