import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { withOrgan } from '../../src/database/with-organ.js';
import type { Role } from '../../src/domain/accounts/roles.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { createAccount } from '../../src/identity/administering.js';
import { vaultFor } from '../personal-data/vault-for.js';
import type { FreshDatabase } from '../postgres/fresh-database.js';

/** A Wednesday; what came on 26 October fell due on Monday 23 November. */
export const DAY = '2026-11-25';
export const LATE = '2026-10-26';

export interface Office {
  organ: number;
  code: string;
  clerk: string;
  head: string;
  applications: string[];
}

/** An organ with a clerk who has registered so many applications that are late, and a head of the office, both with a mailbox. */
export async function lateOffice(
  db: FreshDatabase,
  log: EventLog,
  count: number,
  parent: string | null = null,
): Promise<Office> {
  const code = randomUUID().slice(0, 8);
  const { id: organ } = await foundOrgan(log, { code, name: `${code}局`, parent }, 'operator', DAY);
  const clerk = await colleague(db, log, organ, 'clerk');
  const head = await colleague(db, log, organ, 'office_head');
  const applications = await Promise.all(
    Array.from({ length: count }, (_, n) => lateOne(log, organ, clerk, `${code}-${n}`)),
  );
  return { organ, code, clerk, head, applications };
}

async function lateOne(log: EventLog, organ: number, actor: string, registerNo: string): Promise<string> {
  const application = randomUUID();
  const order = { commandId: randomUUID(), organ, actor, application };
  const lodged = { channel: 'online', submittedOn: LATE, category: 'natural_person' } as const;
  await actOnApplication(
    log,
    {
      ...order,
      commands: [
        { type: 'Lodge', ...lodged },
        { type: 'Confirm', registerNo, receivedOn: LATE },
      ],
    },
    DAY,
  );
  return application;
}

/** One more of an organ, with a mailbox. */
export async function colleague(db: FreshDatabase, log: EventLog, organ: number, role: Role): Promise<string> {
  const login = `p${randomUUID().slice(0, 8)}`;
  const identity = { log, keys: vaultFor(db.pool).keys, now: () => new Date(`${DAY}T01:00:00Z`) };
  const command = { organ, commandId: randomUUID(), actor: 'operator', address: null };
  const facts = { login, name: '某人', roles: [role], password: { digest: 'none' } };
  const { id } = await createAccount(identity, command, facts);
  await withOrgan(db.pool, organ, (tx) =>
    tx.query('insert into notice_address (organ_id, account_id, mail) values ($1, $2, $3)', [
      organ,
      id,
      `${login}@office.example`,
    ]),
  );
  return id;
}

/** What an office is to be told on that day: one of each late application for its clerk, and one for the head. */
export const dueIn = ({ applications, code, clerk, head }: Office): string[] =>
  [
    ...applications.map((id) => `remind:${id}:reply.overdue:2026-11-23:${clerk}`),
    `remind:${code}:summary:${DAY}:${head}`,
  ].sort();

export interface Written {
  key: string;
  recipient: string;
  kind: string;
  application: string | null;
  mailed: boolean;
  hooked: boolean;
  id: string;
}

/** What an organ has been told, as it stands in the table. */
export async function toldIn(db: FreshDatabase, organ: number): Promise<Written[]> {
  const { rows } = await db.owner.query<Written>(
    `select notice_key as key, notice_id as id, recipient, kind, application_id as application,
       mailed_at is not null as mailed, hooked_at is not null as hooked from notification where organ_id = $1 order by seq`,
    [organ],
  );
  return rows;
}

export interface Sink {
  url: string;
  /** What has come in, each as often as it came. */
  got: { id: string; text: string; headers: Record<string, string> }[];
  /** While it is away it takes nothing. */
  away: boolean;
  /** How often that was. */
  refused: number;
  close(): Promise<void>;
}

/** A mail server of our own; takes a moment over each message. */
export async function mailServer(pause = 0): Promise<Sink> {
  const sink: Omit<Sink, 'url' | 'close'> = { got: [], away: false, refused: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    async onData(stream, _session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      await sleep(pause);
      if (sink.away) {
        sink.refused++;
        return done(new Error('away'));
      }
      const text = Buffer.concat(parts).toString();
      sink.got.push({ text, headers: {}, id: /^Message-ID: <([^@]+)@mingzhang>/im.exec(text)?.[1] ?? '' });
      return done();
    },
  }).on('error', () => {}); // a client that is killed cuts its connection
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  });
}

/** The receiving end of the webhook. */
export async function hookServer(): Promise<Sink> {
  const sink: Omit<Sink, 'url' | 'close'> = { got: [], away: false, refused: 0 };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    if (sink.away) {
      sink.refused++;
      return response.writeHead(503).end();
    }
    const headers = request.headers as Record<string, string>;
    sink.got.push({ text, headers, id: headers['idempotency-key'] ?? '' });
    return response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections());
  return Object.assign(sink, { url: `http://127.0.0.1:${port}/hook`, close });
}
