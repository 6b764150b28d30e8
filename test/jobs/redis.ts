import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** FLUSHALL; in a Redis that others use as well, of the keys of one register alone. */
  empty(prefix: string): Promise<void>;
  stop(): Promise<void>;
}

/** The Redis of `TEST_REDIS_URL`, or a server of our own on a free port that keeps nothing. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env.TEST_REDIS_URL;
  if (given) return { url: given, empty: (prefix) => emptyRedis(given, prefix), stop: async () => {} };
  const port = await freePort();
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  const client = connect(url); // tries until the server listens
  await client.ping();
  client.disconnect();
  const empty = async () => {
    const emptying = connect(url);
    await emptying.flushall();
    emptying.disconnect();
  };
  return { url, empty, stop };
}

function connect(url: string): Redis {
  return new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 100 }).on('error', () => {});
}

/** Takes away every key of a register and leaves what others keep in the same Redis. */
async function emptyRedis(url: string, prefix: string): Promise<void> {
  const client = connect(url);
  for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 }))
    if (keys.length > 0) await client.del(keys);
  client.disconnect();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
