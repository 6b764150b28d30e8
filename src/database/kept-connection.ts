import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** So many milliseconds after its last answer the connection goes back into the pool. */
const KEPT_MS = 50;

/**
 * A connection that is kept while questions follow one another: they meet a server process that has their plans and pages at
 * hand, where the pool would hand them from one process to the next. What is asked meanwhile is sent at once and answered in order.
 */
export class KeptConnection {
  private held: Promise<PoolClient> | undefined;
  private underWay = 0;
  private goingBack: NodeJS.Timeout | undefined;

  constructor(private readonly pool: Pool) {}

  /** Throws as `Pool.query` does. */
  async query<Row extends QueryResultRow>(question: QueryConfig): Promise<QueryResult<Row>> {
    this.underWay++;
    clearTimeout(this.goingBack);
    this.held ??= this.taken();
    const { held } = this;
    try {
      return await (await held).query<Row>(question);
    } catch (error) {
      if ((error as { severity?: string }).severity !== 'ERROR') this.giveBack(held, true); // FATAL, or no word of the server's
      throw error;
    } finally {
      this.underWay--;
      if (this.underWay === 0) this.goingBack = setTimeout(() => this.giveBack(this.held), KEPT_MS);
    }
  }

  private async taken(): Promise<PoolClient> {
    const client = await this.pool.connect();
    client.on('error', this.cut);
    return client;
  }

  private readonly cut = () => this.giveBack(this.held, true);

  /** Once, however many were asking over it when it broke. */
  private giveBack(held: Promise<PoolClient> | undefined, broken = false): void {
    if (!held || held !== this.held) return;
    this.held = undefined;
    const release = (client: PoolClient) => {
      client.off('error', this.cut);
      client.release(broken);
    };
    held.then(release, () => {}); // that it could not be opened, whoever asked has been told
  }
}
