import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { answerFromBelow, pressOrgan } from '../../src/event-store/acting/supervise.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { setWebhook } from '../../src/identity/organ-webhook.js';
import { channelsOf } from '../../src/jobs/channels.js';
import { type Pace, startJobs } from '../../src/jobs/start-jobs.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { BUILD } from './build.js';
import { onEachBackend } from './each-backend.js';
import {
  colleague,
  DAY,
  dueIn as due,
  hookServer,
  lateOffice,
  mailServer,
  type Office,
  type Sink,
  toldIn,
} from './office.js';
import { eventually } from './register.js';

jest.setTimeout(60_000);
Logger.overrideLogger(false); // what goes wrong here is meant to

const FAST: Pace = { relay: 50, anchor: 60_000, reconcile: 200, grace: 500, lock: 1000 };
const SECRET = 'a secret of the two ends';

let db: FreshDatabase;
let log: EventLog;
let mail: Sink;
let hook: Sink;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  mail = await mailServer(5);
  hook = await hookServer();
});
afterAll(async () => {
  await mail.close();
  await hook.close();
  await db.drop();
});

onEachBackend(() => db)('reminders, jobs kept in %s', (at) => {
  const spawned: ChildProcess[] = [];
  let hour = 10;

  afterEach(() => {
    for (const one of spawned.splice(0)) one.kill('SIGKILL');
    hour = 10;
  });

  const ways = () => ({
    mail: { url: mail.url, from: 'mz@office.example' },
    webhook: { url: hook.url, secret: SECRET },
  });

  async function start(): Promise<void> {
    const around = { today: () => DAY, hour: () => hour, channels: channelsOf(ways()) };
    at.started(await startJobs(log, at.place, null, FAST, around));
  }

  /** A process of its own. */
  function worker(): ChildProcess {
    const around = JSON.stringify({ day: DAY, hour: 10, ...ways() });
    const args = ['test/jobs/worker-process.mjs', BUILD, db.url, at.place.redisUrl ?? '', JSON.stringify(FAST), around];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    spawned.push(child);
    return child;
  }

  /** Waits until everything is written and has gone both ways. */
  const isTold = (office: Office, more = 0) =>
    eventually(async () => {
      const told = await toldIn(db, office.organ);
      return told.length >= due(office).length + more && told.every(({ mailed, hooked }) => mailed && hooked);
    }, 25);

  const written = async ({ organ }: Office) => (await toldIn(db, organ)).map(({ key }) => key).sort();

  /** The ids that came in at one end, and how often one came again. */
  async function cameIn(sink: Sink, { organ }: Office): Promise<{ ids: string[]; again: number }> {
    const mine = new Set((await toldIn(db, organ)).map(({ id }) => id));
    const got = sink.got.map(({ id }) => id).filter((id) => mine.has(id));
    return { ids: [...new Set(got)].sort(), again: got.length - new Set(got).size };
  }
  const ids = async ({ organ }: Office) => (await toldIn(db, organ)).map(({ id }) => id).sort();

  it('three processes on one morning: each is written once, mailed once, told to the hook once', async () => {
    const office = await lateOffice(db, log, 20);
    await Promise.all([start(), start(), start()]);
    await isTold(office);
    expect(await written(office)).toEqual(due(office));
    expect(await cameIn(mail, office)).toEqual({ ids: await ids(office), again: 0 });
    expect(await cameIn(hook, office)).toEqual({ ids: await ids(office), again: 0 });
  });

  it('what goes out names the case, the day and what to do; the hook is signed, and no applicant is in either', async () => {
    const office = await lateOffice(db, log, 1);
    await start();
    await isTold(office);
    const [notice] = await toldIn(db, office.organ);
    const letter = mail.got.find(({ id }) => id === notice?.id)?.text ?? '';
    const [, body = ''] = letter.split('\r\n\r\n');
    expect(letter).toMatch(/^To: p[0-9a-f]{8}@office\.example/m);
    expect(Buffer.from(body, 'base64').toString()).toContain(
      `登记编号：${office.code}-0\n日期：2026-11-23\n答复期限已经届满（2026-11-23），请立即答复。`,
    );
    const said = hook.got.find(({ id }) => id === notice?.id);
    const signed = createHmac('sha256', SECRET).update(`${said?.headers['x-mingzhang-timestamp']}.${said?.text}`);
    expect(said?.headers['x-mingzhang-signature']).toBe(`sha256=${signed.digest('hex')}`);
    expect(JSON.parse(said?.text ?? '{}')).toEqual({
      ...{ id: notice?.id, recipient: office.clerk, organ: office.code, application: office.applications[0] },
      ...{ registerNo: `${office.code}-0`, kind: 'reply.overdue', dueOn: '2026-11-23' },
      said: '答复期限已经届满（2026-11-23），请立即答复。',
    });
  });

  it('in quiet hours nothing is told; the first hour after them tells it', async () => {
    const office = await lateOffice(db, log, 2);
    hour = 7;
    await start();
    await eventually(async () => (await at.queue.getJobs(['completed'])).some(({ name }) => name === 'tell'));
    expect(await written(office)).toEqual([]);
    hour = 8;
    await at.queue.add('remind', {});
    await isTold(office);
    expect(await written(office)).toEqual(due(office));
  });

  it('whoever is urged or has to answer is told at once, and the head of the answer', async () => {
    const office = await lateOffice(db, log, 1);
    await start();
    await isTold(office);
    const order = (actor: string, command: object) =>
      actOnApplication(
        log,
        {
          ...{ commandId: randomUUID(), organ: office.organ, actor, application: office.applications[0] as string },
          commands: [command as never],
        },
        DAY,
      );
    await order(office.head, {
      type: 'OrderSupervision',
      words: '请说明',
      handlingUnit: '法规处',
      answerBy: '2026-11-27',
    });
    await isTold(office, 1);
    await order(office.clerk, { type: 'AnswerSupervision', words: '已拟制' });
    await isTold(office, 2);
    const [pressed, answered] = (await toldIn(db, office.organ)).slice(-2);
    expect(pressed).toMatchObject({ kind: 'supervised.1', recipient: office.clerk });
    expect(answered).toMatchObject({ kind: 'answered.1', recipient: office.head });
  });

  it('an organ that is pressed from above is told at once, and the one above of the answer, each once', async () => {
    const above = await lateOffice(db, log, 0);
    const zhou = await colleague(db, log, above.organ, 'authority');
    const office = await lateOffice(db, log, 2, above.code);
    await Promise.all([start(), start()]);
    await isTold(office);
    const order = {
      ...{ commandId: randomUUID(), actor: zhou, roles: ['authority'], organ: office.organ, unit: office.code },
      ...{ authority: { id: above.organ, code: above.code }, year: 2026, seenVersion: 0 },
    };
    const words = { about: 'overdue', words: '请说明', answerBy: '2026-11-27' } as const;
    await pressOrgan(log, { ...order, command: { type: 'OrderOrganSupervision', ...words } }, DAY);
    await isTold(office, 1);
    const answer = { commandId: randomUUID(), organ: office.organ, actor: office.head, roles: ['office_head'] };
    await answerFromBelow(log, { ...answer, year: 2026, seenVersion: 1, no: 1, words: '已拟制' }, DAY);
    await eventually(async () => (await toldIn(db, above.organ)).some(({ mailed, hooked }) => mailed && hooked));
    const again = await Promise.all([at.queue.add('remind', {}), at.queue.add('remind-organ', { code: above.code })]);
    for (const job of again) await eventually(async () => (await job.getState()) === 'completed');
    expect((await toldIn(db, office.organ)).slice(due(office).length)).toMatchObject([
      { kind: 'pressed.2026.1', recipient: office.head, application: null },
    ]);
    expect(await toldIn(db, above.organ)).toMatchObject([
      { kind: expect.stringMatching(/^sent\..*\.answered$/), recipient: zhou, application: null },
    ]);
  });

  it('where the one above has been merged meanwhile, whoever goes on for it is told of the answer', async () => {
    const [above, next] = [await lateOffice(db, log, 0), await lateOffice(db, log, 0)];
    const [zhou, li] = await Promise.all(
      [above, next].map(({ organ }) => colleague(db, log, organ, 'authority')) as [Promise<string>, Promise<string>],
    );
    const office = await lateOffice(db, log, 1, above.code);
    const order = {
      ...{ commandId: randomUUID(), actor: zhou, roles: ['authority'], organ: office.organ, unit: office.code },
      ...{ authority: { id: above.organ, code: above.code }, year: 2026, seenVersion: 0 },
    } as const;
    const words = { about: 'overdue', words: '请说明', answerBy: '2026-11-27' } as const;
    await pressOrgan(log, { ...order, command: { type: 'OrderOrganSupervision', ...words } }, DAY);
    const reformed = (
      organ: string,
      command: { type: 'MoveOrgan'; parent: string } | { type: 'MergeOrgan'; into: string },
    ) =>
      actOnOrgan(
        log,
        { commandId: randomUUID(), organ, actor: 'operator', command: { ...command, on: DAY, reason: '机构改革' } },
        DAY,
      );
    await reformed(office.code, { type: 'MoveOrgan', parent: next.code });
    await reformed(above.code, { type: 'MergeOrgan', into: next.code });
    await start();
    await isTold(office, 1);
    const answer = {
      commandId: randomUUID(),
      organ: office.organ,
      actor: office.head,
      roles: ['office_head'],
    } as const;
    await answerFromBelow(log, { ...answer, year: 2026, seenVersion: 1, no: 1, words: '已拟制' }, DAY);
    await eventually(async () => (await toldIn(db, next.organ)).length > 0);
    expect(await toldIn(db, next.organ)).toMatchObject([
      { kind: expect.stringMatching(/^sent\..*\.answered$/), recipient: li, application: null },
    ]);
  });

  it('an order that nobody has answered by its day is told on both sides', async () => {
    const above = await lateOffice(db, log, 0);
    const zhou = await colleague(db, log, above.organ, 'authority');
    const office = await lateOffice(db, log, 1, above.code);
    const order = {
      ...{ commandId: randomUUID(), actor: zhou, roles: ['authority'], organ: office.organ, unit: office.code },
      ...{ authority: { id: above.organ, code: above.code }, year: 2026, seenVersion: 0 },
    };
    const words = { about: 'overdue', words: '请说明', answerBy: '2026-11-24' } as const;
    await pressOrgan(log, { ...order, command: { type: 'OrderOrganSupervision', ...words } }, '2026-11-24');
    await start();
    await eventually(async () => (await toldIn(db, above.organ)).length > 0);
    await isTold(office, 2);
    expect((await toldIn(db, office.organ)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['pressed.2026.1', 'pressed.2026.1.overdue']),
    );
    expect(await toldIn(db, above.organ)).toMatchObject([
      { kind: expect.stringMatching(/^sent\..*\.overdue$/), recipient: zhou },
    ]);
  });

  it('a queue that is emptied again and again loses nothing and doubles nothing', async () => {
    const office = await lateOffice(db, log, 20);
    await Promise.all([start(), start()]);
    for (let i = 0; i < 5; i++) {
      await at.empty();
      await sleep(120);
    }
    await isTold(office);
    expect(await written(office)).toEqual(due(office));
    expect((await cameIn(mail, office)).ids).toEqual(await ids(office));
  });

  it('workers that are killed, and one that is frozen past its lock: each is written once; what goes out again bears its id', async () => {
    const office = await lateOffice(db, log, 40);
    const frozen = worker();
    await eventually(async () => (await toldIn(db, office.organ)).some(({ mailed }) => mailed));
    frozen.kill('SIGSTOP');
    for (let kills = 0; kills < 2; kills++) {
      const before = mail.got.length;
      const killed = worker();
      await eventually(
        async () => mail.got.length > before || (await toldIn(db, office.organ)).every(({ mailed }) => mailed),
      );
      killed.kill('SIGKILL');
      await once(killed, 'exit');
    }
    await start();
    await eventually(async () => (await toldIn(db, office.organ)).filter(({ mailed }) => !mailed).length <= 1);
    frozen.kill('SIGCONT');
    await isTold(office);
    await sleep(300); // what the frozen one does now
    expect(await written(office)).toEqual(due(office));
    for (const sink of [mail, hook]) {
      const { ids: came, again } = await cameIn(sink, office);
      expect(came).toEqual(await ids(office));
      expect(again).toBeLessThanOrEqual(6); // each worker that died, or slept, had two in hand at most
    }
  });

  it('an organ with an address of its own is told there alone, signed with its secret; tried again under the same id', async () => {
    const office = await lateOffice(db, log, 1);
    const own = await hookServer();
    const vault = vaultFor(db.pool);
    const webhook = { url: own.url, secret: 'a secret of that organ' };
    const order = { commandId: randomUUID(), organ: office.organ, code: office.code, actor: 'admin', seenVersion: 1 };
    await setWebhook({ log, keys: vault.keys, now: () => new Date() }, { ...order, webhook });
    own.away = true;
    const around = { today: () => DAY, hour: () => hour, channels: channelsOf(ways()), vault };
    at.started(await startJobs(log, at.place, null, FAST, { ...around, webhooksTo: [new URL(own.url).origin] }));
    await eventually(async () => (await toldIn(db, office.organ)).filter(({ mailed }) => mailed).length === 2);
    expect((await toldIn(db, office.organ)).some(({ hooked }) => hooked)).toBe(false);
    own.away = false;
    await isTold(office);
    expect(await cameIn(own, office)).toEqual({ ids: await ids(office), again: 0 });
    expect((await cameIn(hook, office)).ids).toEqual([]);
    const { headers, text } = own.got[0] as Sink['got'][number];
    const signed = createHmac('sha256', webhook.secret).update(`${headers['x-mingzhang-timestamp']}.${text}`);
    expect(headers['x-mingzhang-signature']).toBe(`sha256=${signed.digest('hex')}`);
    await own.close();
  });

  it('a mail server that is away holds up neither the page nor the hook; the job is tried again until the mail has gone', async () => {
    const office = await lateOffice(db, log, 3);
    mail.away = true;
    await start();
    await eventually(async () => (await toldIn(db, office.organ)).filter(({ hooked }) => hooked).length === 4);
    expect((await toldIn(db, office.organ)).filter(({ mailed }) => mailed)).toEqual([]);
    mail.away = false;
    await isTold(office);
    expect(await cameIn(mail, office)).toEqual({ ids: await ids(office), again: 0 });
  });
});
