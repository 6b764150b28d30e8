import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arm, cpuSeconds, type Start } from './arm.js';
import { Connection, type SignedIn } from './http-client.js';
import { type HttpStep, httpSteps } from './http-life.js';
import { callersInTurn, type Load } from './turn.js';

export interface Served {
  /** The compiled file of the server; it gets `PORT` and `DATABASE_URL`. */
  server: URL;
  signedIn?: SignedIn;
  /** What is wrong in its database, given the acknowledged requests and the events they must have made. */
  faults(acknowledged: number, events: number): Promise<string[]>;
  close(): Promise<void>;
}

/** As `npm start` opens the program; the same for every server. */
const AS_STARTED = ['--max-semi-space-size=64'];

/** A server in a process of its own; this process only sends it requests. */
export async function httpArm({ url, callers }: Start, { server, signedIn, faults, close }: Served): Promise<Arm> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-http-')); // of the key file, which belongs to this database alone
  const child = spawn(process.execPath, [...AS_STARTED, server.pathname], {
    env: environment(url, port, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(port, child);
  const clients = await Promise.all(Array.from({ length: callers }, () => Connection.open(port, signedIn)));
  const lives = clients.map(() => new Life());
  let events = 0;
  const command = async (caller: number) => {
    const made = await (lives[caller] as Life).live(clients[caller] as Connection);
    events += made; // only now: others have added to it during the wait
  };
  return {
    turn: (load) => withBothCpus(child, load, command),
    faults: (acknowledged) => faults(acknowledged, events),
    close: async () => {
      for (const client of clients) client.close();
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true });
      await close();
    },
  };
}

const environment = (url: string, port: number, folder: string) => ({
  ...process.env,
  DATABASE_URL: url,
  PORT: String(port),
  MINGZHANG_DATA_DIR: folder,
  NODE_ENV: 'production',
  MINGZHANG_DEMO: 'off',
  LOG_LEVEL: 'error',
});

/** The applications of one caller. */
class Life {
  private readonly steps = httpSteps();
  private id = '';

  /** Sends the next request; gives the events it made. */
  async live(client: Connection): Promise<number> {
    const step: HttpStep = this.steps.next(this.id).value;
    const { status, body } = await client.post(step);
    if (status >= 300) throw new Error(`${status} ${step.path}: ${Buffer.from(body, 'latin1')}`);
    if (step.path === '') this.id = JSON.parse(body).id;
    return step.events;
  }
}

async function withBothCpus(child: ChildProcess, load: Load, command: (caller: number) => Promise<void>) {
  const both = () => [cpuSeconds(child.pid), cpuSeconds()] as const;
  const [server, generator] = both();
  const turn = await callersInTurn(load, command);
  const [serverAfter, generatorAfter] = both();
  return { ...turn, cpu: serverAfter - server, generatorCpu: generatorAfter - generator };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const connection = await Connection.open(port).catch(() => undefined);
    connection?.close();
    if (connection) return;
    await sleep(50);
  }
}
