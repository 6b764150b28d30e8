import type { ClientBase, Pool, PoolClient } from 'pg';

/** The pool, or one connection of it. */
export type Reader = Pick<ClientBase, 'query'>;

/** Runs `act` on a connection that nobody else uses and that ends with it, and with it every lock and open transaction. */
export async function onOwnConnection<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', toldByQuery);
  try {
    return await act(client);
  } finally {
    client.release(true);
  }
}

/** Questions that see the store as it stands at one moment, whatever is committed between them. */
export async function atOneMoment<T>(pool: Pool, ask: (db: Reader) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', toldByQuery);
  let whole = false;
  try {
    await client.query('begin isolation level repeatable read read only');
    const answer = await ask(client);
    await client.query('commit');
    whole = true;
    return answer;
  } finally {
    client.off('error', toldByQuery);
    client.release(!whole); // an open transaction must not go back into the pool
  }
}

/** A cut connection is told by the query under way; untold, it would end the process. */
function toldByQuery(): void {}
