import type { Pool, PoolClient } from 'pg';

export type { Reader } from '../database/with-organ.js';

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

/** A cut connection is told by the query under way; untold, it would end the process. */
function toldByQuery(): void {}
