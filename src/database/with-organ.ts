import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, Pool, PoolClient } from 'pg';

/** The pool, or one connection of it. */
export type Reader = Pick<ClientBase, 'query'>;

/** The organ of whoever sends the request under way, undefined until that is known; and one below it that it asks about. */
const requests = new AsyncLocalStorage<{ organ: number | undefined; below?: number }>();

/** Whatever `act` starts belongs to one request. */
export const inRequest = <T>(act: () => T): T => requests.run({ organ: undefined }, act);

/** From now on the request under way sees the rows of this organ alone. */
export function requestIsOf(organ: number): void {
  const request = requests.getStore();
  if (request) request.organ = organ;
}

/** The request under way reads the rows of this organ below as well; the database refuses it where that organ does not show them. */
export function requestReadsBelow(organ: number): void {
  const request = requests.getStore();
  if (request) request.below = organ;
}

/**
 * What a request starts that is of the whole register, for the sake of figures alone: nothing that belongs to another organ
 * may get into its answer.
 */
export const beyondRequest = <T>(act: () => T): T => requests.exit(act);

/** The organ of the request under way; undefined outside of one, and until its sender is known. */
export const organOfRequest = (): number | undefined => requests.getStore()?.organ;

const BEGIN = { now: 'begin', 'at one moment': 'begin isolation level repeatable read read only' };

/**
 * Runs `act` in one transaction that sees the rows of one organ and no others. In a request that is the organ of the session,
 * whatever `organ` says: a question about another one finds nothing, unless the request reads that one below. `at one moment`: reads only, and all of it as it stands now.
 */
export async function withOrgan<T>(
  pool: Pool,
  organ: number,
  act: (tx: PoolClient) => Promise<T>,
  seen: keyof typeof BEGIN = 'now',
): Promise<T> {
  return onConnection(pool, async (tx) => {
    const begun = tx.query(beginning(organ, seen));
    const answer = await inOrder(begun, act(tx)); // its first question travels with the beginning
    await tx.query('commit');
    return answer;
  });
}

/** Asks question by question, each in a transaction of its own that sees the rows of one organ and is sent as a whole. */
export const readerOf = (pool: Pool, organ: number): Reader => ({
  query: ((...question: Parameters<ClientBase['query']>) =>
    onConnection(pool, async (tx) => {
      const begun = tx.query(beginning(organ, 'now'));
      const answer = tx.query(...question) as unknown as Promise<unknown>;
      const ended = tx.query('commit'); // of a question that fails it takes nothing back: there was nothing else
      return inOrder(begun, answer, ended);
    })) as ClientBase['query'],
});

/** What a transaction begins with. Where the organ below is refused, whatever follows it fails as well. */
function beginning(organ: number, seen: keyof typeof BEGIN): string {
  const scope = Math.trunc(organOfRequest() ?? organ);
  const below = organ === requests.getStore()?.below ? `; select enter_below(${Math.trunc(organ)})` : '';
  return `${BEGIN[seen]}; select set_config('app.organ', '${scope}', true)${below}`;
}

/** Waits for all; throws what failed first in their order, gives the second. */
async function inOrder<T>(...asked: [Promise<unknown>, Promise<T>, ...Promise<unknown>[]]): Promise<T> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return asked[1];
}

async function onConnection<T>(pool: Pool, act: (tx: PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  tx.on('error', toldByQuery);
  let whole = false;
  try {
    const answer = await act(tx);
    whole = true;
    return answer;
  } finally {
    tx.off('error', toldByQuery);
    tx.release(!whole); // an open transaction must not go back into the pool
  }
}

/** A cut connection is told by the query under way; untold, it would end the process. */
function toldByQuery(): void {}
