import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { TYPES, withSession } from '../../src/database/pool.js';
import { REMIND_OF } from '../../src/event-store/application-append.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { mailChannel } from '../../src/jobs/mail.js';
import { remindAll } from '../../src/jobs/reminders.js';
import { type Pace, startJobs } from '../../src/jobs/start-jobs.js';
import { Away, type Channel, type Message, tellAll } from '../../src/jobs/telling.js';
import { webhookChannel } from '../../src/jobs/webhook.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { onEachBackend } from './each-backend.js';
import { DAY, lateOffice, mailServer, type Office, toldIn } from './office.js';
import { eventually } from './register.js';

jest.setTimeout(60_000);
Logger.overrideLogger(false); // what goes wrong here is meant to

const NOW = { day: DAY, hour: 10 };
let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterEach(() => db.owner.query('update notification set mailed_at = now(), hooked_at = now()'));
afterAll(() => db.drop());

/** A way out that is what a test makes of it; keeps what has gone, and how many went at the same moment at most. */
class Way implements Channel {
  sent = 'mailed_at' as const;
  gone: string[] = [];
  asked = 0;
  most = 0;
  private now = 0;

  constructor(private readonly deliver: (message: Message) => Promise<unknown>) {}

  async send(message: Message): Promise<void> {
    this.asked += 1;
    this.now += 1;
    this.most = Math.max(this.most, this.now);
    await this.deliver(message).finally(() => {
      this.now -= 1;
    });
    this.gone.push(message.id);
  }
}

/** An office whose reminders are written and wait. */
async function waitingOffice(count: number): Promise<Office> {
  const office = await lateOffice(db, log, count);
  await remindAll(log, NOW);
  return office;
}

const tell = (channels: readonly Channel[], by = log) =>
  tellAll(by, { channels, hookOf: async () => null }, NOW, new AbortController().signal);
const idsIn = async ({ organ }: Office) => (await toldIn(db, organ)).map(({ id }) => id);

describe('what waits to be told', () => {
  it('goes once, however much longer than a transaction may stand open the other end takes over it', async () => {
    const session = { role: 'mingzhang_app', timezone: 'UTC', idle_in_transaction_session_timeout: '200ms' };
    const hurried = new pg.Pool({ connectionString: withSession(db.url, session), types: TYPES, pipeline: true });
    const office = await waitingOffice(1);
    const slow = new Way(() => sleep(600));
    expect(await tell([slow], new EventLog(hurried))).toBe(2);
    expect(await tell([slow], new EventLog(hurried))).toBe(0);
    expect(slow.gone).toEqual(await idsIn(office));
    await hurried.end();
  });

  it('goes once by however many at the same time', async () => {
    const office = await waitingOffice(20);
    const way = new Way(() => sleep(5));
    const sent = await Promise.all([tell([way]), tell([way]), tell([way])]);
    expect(sent.reduce((sum, n) => sum + n)).toBe(21);
    expect([...way.gone].sort()).toEqual((await idsIn(office)).sort());
  });

  it('waits for the next round where nobody is there to take it; the other way goes on', async () => {
    const office = await waitingOffice(9);
    const away = new Way(async () => {
      throw new Away('nobody');
    });
    const hook = { ...new Way(async () => {}), sent: 'hooked_at' as const, send: async () => {} };
    await expect(tell([away, hook])).rejects.toThrow('有提醒没有发出（3 次）：nobody');
    expect(away.asked).toBe(3);
    expect((await toldIn(db, office.organ)).map(({ mailed, hooked }) => [mailed, hooked])).toEqual(
      Array.from({ length: 10 }, () => [false, true]),
    );
  });

  it('is not held up by letters that are refused one by one', async () => {
    const office = await waitingOffice(9);
    const ids = await idsIn(office);
    const choosy = new Way(async ({ id }) => {
      if (ids.indexOf(id) < 8) throw new Error('no such mailbox');
    });
    await expect(tell([choosy])).rejects.toThrow('有提醒没有发出（8 次）');
    expect(choosy.gone).toEqual(ids.slice(8));
  });
});

describe('a letter', () => {
  const letter = { id: 'a', recipient: 'b', mail: 'c@office.example', organ: 'd', application: null } as const;
  const message = { ...letter, registerNo: null, kind: 'e', dueOn: null, said: 'f' };

  it('goes by a server that takes seconds over it', async () => {
    const server = await mailServer(6000);
    await mailChannel(server.url, 'mz@office.example').send(message);
    expect(server.got.map(({ id }) => id)).toEqual(['a']);
    await server.close();
  });

  it('is given up when its time is over, and its connection with it, though the server always says something', async () => {
    let open = 0;
    const dribbling = createServer((socket) => {
      open += 1;
      const timer = setInterval(() => socket.write('220-wait\r\n'), 50);
      socket
        .on('error', () => {})
        .on('close', () => {
          clearInterval(timer);
          open -= 1;
        });
    }).listen(0, '127.0.0.1');
    await once(dribbling, 'listening');
    const url = `smtp://127.0.0.1:${(dribbling.address() as AddressInfo).port}`;
    const begun = performance.now();
    await expect(mailChannel(url, 'mz@office.example', 500).send(message)).rejects.toThrow(Away);
    expect(performance.now() - begun).toBeLessThan(5000);
    await eventually(async () => open === 0);
    dribbling.close();
  });

  it('and a call of the webhook find nobody where no server is; a server that refuses is there', async () => {
    const nowhere = '127.0.0.1:1';
    await expect(mailChannel(`smtp://${nowhere}`, 'mz@office.example').send(message)).rejects.toThrow(Away);
    await expect(webhookChannel(`http://${nowhere}`, 'a secret of some length').send(message)).rejects.toThrow(Away);
    const server = await mailServer();
    server.away = true;
    await expect(mailChannel(server.url, 'mz@office.example').send(message)).rejects.not.toThrow(Away);
    await server.close();
  });
});

onEachBackend(() => db)('telling, jobs kept in %s', (at) => {
  const FAST: Pace = { relay: 50, anchor: 60_000, reconcile: 60_000, grace: 60_000, lock: 10_000 };

  it('is one job at a time; what is asked for meanwhile is told after it', async () => {
    const way = new Way(() => sleep(40));
    const around = { today: () => DAY, hour: () => 10, channels: [way] };
    await waitingOffice(20);
    at.started(await startJobs(log, at.place, null, FAST, around));
    await eventually(async () => way.gone.length > 2);
    const later = await lateOffice(db, log, 10);
    for (const application of later.applications) await at.queue.add(REMIND_OF, { organ: later.organ, application });
    await eventually(async () => {
      const told = await toldIn(db, later.organ);
      return told.length === 10 && told.every(({ mailed }) => mailed);
    });
    expect(way.most).toBe(1);
    expect(new Set(way.gone).size).toBe(way.gone.length);
    const jobs = await at.queue.getJobs(['completed', 'active', 'waiting']);
    expect(jobs.filter(({ name }) => name === 'tell').length).toBeLessThan(6);
  });
});
