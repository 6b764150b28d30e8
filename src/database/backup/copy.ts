import { once } from 'node:events';
import { type Duplex, Readable } from 'node:stream';
import type { ClientBase, Submittable } from 'pg';

/** What `pg` can do of the COPY protocol, and does not tell in its types. */
interface Wire {
  stream: Duplex;
  query(sql: string): void;
  sendCopyFromChunk(block: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
}

const BLOCK = 128 * 1024;

/** What `copy … to stdout` gives, in blocks; the server waits for a reader who is slow. */
export const copyTo = (client: ClientBase, sql: string): Readable => client.query(new CopyTo(sql));

class CopyTo extends Readable implements Submittable {
  private wire: Wire | undefined;
  private block = Buffer.allocUnsafe(BLOCK);
  private filled = 0;

  constructor(private readonly sql: string) {
    super();
  }

  submit(wire: object): void {
    this.wire = wire as Wire;
    this.wire.query(this.sql);
  }

  override _read(): void {
    this.wire?.stream.resume();
  }

  /** A row; its bytes lie in a buffer that is used again. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.filled + chunk.length > BLOCK) this.handOn();
    if (chunk.length > BLOCK) this.give(Buffer.from(chunk));
    else this.filled += chunk.copy(this.block, this.filled);
  }

  handleCommandComplete(): void {
    this.handOn();
  }

  handleReadyForQuery(): void {
    this.wire?.stream.resume(); // nobody asks for more, and the answer to the next question comes the same way
    this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  private handOn(): void {
    if (this.filled > 0) this.give(this.block.subarray(0, this.filled));
    this.block = Buffer.allocUnsafe(BLOCK);
    this.filled = 0;
  }

  private give(block: Buffer): void {
    if (!this.push(block)) this.wire?.stream.pause();
  }
}

/** Feeds `copy … from stdin`; gives the number of rows. Throws what the server says, or what reading the blocks ends in. */
export const copyFrom = (client: ClientBase, sql: string, blocks: AsyncIterable<Buffer>): Promise<number> =>
  client.query(new CopyFrom(sql, blocks)).done;

class CopyFrom implements Submittable {
  readonly done: Promise<number>;
  private settle: { resolve(rows: number): void; reject(error: unknown): void } | undefined;
  private rows = 0;
  private unread: unknown;
  private over = false;

  constructor(
    private readonly sql: string,
    private readonly blocks: AsyncIterable<Buffer>,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  submit(wire: object): void {
    (wire as Wire).query(this.sql);
  }

  handleCopyInResponse(wire: Wire): void {
    this.send(wire).catch((error) => {
      this.unread = error;
      wire.sendCopyFail('the rows cannot be read');
    });
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1]);
  }

  handleReadyForQuery(): void {
    this.settle?.resolve(this.rows);
  }

  handleError(error: Error): void {
    this.over = true;
    this.settle?.reject(this.unread ?? error);
  }

  private async send(wire: Wire): Promise<void> {
    for await (const block of this.blocks) {
      if (this.over) return;
      wire.sendCopyFromChunk(block);
      if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), this.done]);
    }
    wire.endCopyFrom();
  }
}
