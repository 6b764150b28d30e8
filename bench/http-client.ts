import { connect, type Socket } from 'node:net';
import type { HttpStep } from './http-life.js';

interface Answer {
  status: number;
  body: string;
}

/** The header lines of somebody of the organ who has signed in; none where a server asks for nobody. */
export type SignedIn = (organ: number) => string;

/** One keep-alive connection, one request at a time, and nothing more: a load generator must not be the load. */
export class Connection {
  private received = '';
  private settle?: { resolve: (answer: Answer) => void; reject: (error: Error) => void };

  private constructor(
    private readonly socket: Socket,
    private readonly signedIn: SignedIn,
  ) {
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (chunk: string) => this.take(chunk));
    socket.on('close', () => this.settle?.reject(new Error('the server closed the connection')));
    socket.on('error', () => {}); // 'close' follows
  }

  static open(port: number, signedIn: SignedIn = () => ''): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket, signedIn)));
      socket.once('error', reject);
    });
  }

  post({ organ, path, key, version, body }: HttpStep): Promise<Answer> {
    const json = JSON.stringify(body);
    const seen = path ? `if-match: "${version}"\r\n` : '';
    const head = `POST /api/v1/organs/o${organ}/applications${path} HTTP/1.1\r\nhost: bench\r\nidempotency-key: ${key}\r\n${seen}${this.signedIn(organ)}`;
    const lengths = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(head + lengths + json);
    });
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(chunk: string): void {
    this.received += chunk;
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: *(\d+)/i.exec(this.received.slice(0, end))?.[1] ?? 0);
    if (this.received.length < end + 4 + length) return;
    const answer = { status: Number(this.received.slice(9, 12)), body: this.received.slice(end + 4) };
    this.received = '';
    this.settle?.resolve(answer);
  }
}
