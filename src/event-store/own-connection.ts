import type { Pool, PoolClient } from 'pg';

/** Runs `act` on a connection that nobody else uses and that ends with it, and with it every lock and open transaction. */
export async function onOwnConnection<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', () => {}); // a cut connection is told by the query under way; untold, it would end the process
  try {
    return await act(client);
  } finally {
    client.release(true);
  }
}
