import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { carryOutExport } from '../../src/jobs/ledger-exports.js';
import type { Pace } from '../../src/jobs/start-jobs.js';
import type { Vault } from '../../src/personal-data/vault.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { BUILD } from './build.js';
import { backends, KeptJobs } from './each-backend.js';
import { askForExport, fileOf, fillLedger } from './exporting.js';
import { DAY, dueIn, hookServer, lateOffice, mailServer, type Office, type Sink, toldIn } from './office.js';
import { eventually } from './register.js';

jest.setTimeout(1_200_000); // however busy the machine is

const KILLS = 30;
/** So many are at work at a time, beside the frozen one. */
const AT_WORK = 3;
/** A killed worker has been at work for so long at most. */
const LONGEST_LIFE = 400;
const FROZEN_FOR = 40_000;
/** Seconds. */
const PATIENCE = 300;
/** The queue is lost before the workers of these numbers come, and once more beneath those that stay. */
const LOST_AT = [9, 18, 27];
/** From this one on neither the mail server nor the hook takes anything, until those that stay have met it. */
const AWAY_FROM = 20;
const PACE: Pace = { relay: 50, anchor: 60_000, reconcile: 200, grace: 500, lock: 5000 };
/** Enough for two parts of a file. */
const ROWS = 12_000;

/** What one backend has left when all is over. */
interface Played {
  offices: { due: string[]; written: string[]; ids: string[]; mailed: string[]; hooked: string[] }[];
  exports: { state: string; attempts: number; asUndisturbed: boolean }[];
  /** At how many of the kills something was still to be told or made. */
  underWay: number;
  /** What was still to be told or made when the patience was over. */
  missing: string[];
  /** What workers said last that were not killed but ended by themselves. */
  gaveUp: string[];
}

/** Every worker that was ever started, with what it said: none outlives the tests. */
const children = new Map<ChildProcess, string>();

/** A register with its own queue and ways out of the house, and workers that are processes of their own. */
class Scene {
  readonly offices: Office[] = [];
  readonly exports: string[] = [];
  readonly log: EventLog;
  readonly vault: Vault;

  private constructor(
    readonly db: FreshDatabase,
    readonly kept: KeptJobs,
    readonly mail: Sink,
    readonly hook: Sink,
  ) {
    this.log = new EventLog(db.pool);
    this.vault = vaultFor(db.pool);
  }

  static async open(backend: string): Promise<Scene> {
    const db = await freshDatabase();
    const kept = new KeptJobs(backend, () => db);
    await kept.open();
    return new Scene(db, kept, await mailServer(5), await hookServer());
  }

  async close(): Promise<void> {
    await this.kept.close();
    await Promise.all([this.mail.close(), this.hook.close()]);
    await this.db.drop();
  }

  /** Is at work when it is given, or has ended before. */
  async worker(): Promise<ChildProcess> {
    const around = {
      ...{ day: DAY, hour: 10, keyFile: this.vault.keys.place },
      mail: { url: this.mail.url, from: 'mz@office.example' },
      webhook: { url: this.hook.url, secret: 'a secret of the two ends' },
    };
    const about = [this.db.url, this.kept.place.redisUrl ?? '', JSON.stringify(PACE), JSON.stringify(around)];
    const args = ['test/jobs/worker-process.mjs', BUILD, ...about];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    children.set(child, '');
    child.stderr?.setEncoding('utf8').on('data', (text) => children.set(child, children.get(child) + text));
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
    return child;
  }

  async lateOffice(): Promise<void> {
    this.offices.push(await lateOffice(this.db, this.log, 12));
  }

  async ask(organ: number, format: 'csv' | 'xlsx'): Promise<void> {
    this.exports.push(await askForExport(this.log, this.vault, organ, DAY, { format }));
  }

  /** One that is frozen while it writes the second part of the first file. */
  async frozenWorker(organ: number): Promise<ChildProcess> {
    const client = await this.db.owner.connect();
    await client.query('begin'); // whoever writes the second part waits for this row, three seconds at most
    await client.query("insert into ledger_export_part values ($1, $2, 1, 1, '')", [organ, this.exports[0]]);
    const frozen = await this.worker();
    const first = 'select from ledger_export_part where export_id = $1 and attempt = 1 and n = 0';
    await eventually(async () => (await this.db.owner.query(first, [this.exports[0]])).rowCount === 1, 300);
    frozen.kill('SIGSTOP');
    await client.query('rollback');
    client.release();
    return frozen;
  }

  /** What is not told both ways yet, and the files that are not there. */
  async missing(): Promise<string[]> {
    const { rows } = await this.db.owner.query("select export_id as id from ledger_export where state = 'running'");
    const missing: string[] = rows.map(({ id }) => `export ${id}`);
    for (const office of this.offices) {
      const told = (await toldIn(this.db, office.organ)).filter(({ mailed, hooked }) => mailed && hooked);
      const keys = new Set(told.map(({ key }) => key));
      missing.push(...dueIn(office).filter((key) => !keys.has(key)));
    }
    return missing;
  }

  async seenOf(office: Office): Promise<Played['offices'][number]> {
    const told = await toldIn(this.db, office.organ);
    const ids = told.map(({ id }) => id).sort();
    const cameTo = ({ got }: Sink) => [...new Set(got.map(({ id }) => id))].filter((id) => ids.includes(id)).sort();
    const written = told.map(({ key }) => key).sort();
    return { due: dueIn(office), written, ids, mailed: cameTo(this.mail), hooked: cameTo(this.hook) };
  }

  /** Beside one that is made when nobody disturbs it any more. */
  async compared(organ: number, id: string): Promise<Played['exports'][number]> {
    const about = 'select attempt, state, format from ledger_export where export_id = $1';
    const { attempt, state, format } = (await this.db.owner.query(about, [id])).rows[0];
    if (state !== 'done') return { state, attempts: attempt, asUndisturbed: false };
    const calm = await askForExport(this.log, this.vault, organ, DAY, { format });
    await carryOutExport(this.vault, { organ, export: calm }, DAY, () => {});
    const [one, other] = [await fileOf(this.vault, organ, id), await fileOf(this.vault, organ, calm)];
    return { state, attempts: attempt, asUndisturbed: one.length > 100_000 && one.equals(other) };
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (!hasEnded(child)) await once(child, 'exit');
}

/**
 * One worker is frozen with a file in its hands. Thirty others come and are killed at any moment while new reminders and
 * files fall due, and the queue is lost three times; for a while nothing takes mail or calls. Then the frozen one goes on beside
 * two that stay, beneath whom the queue is lost once more.
 */
async function played(backend: string): Promise<Played> {
  const scene = await Scene.open(backend);
  try {
    return await playedIn(scene);
  } finally {
    await scene.close();
  }
}

async function playedIn(scene: Scene): Promise<Played> {
  const { id: organ } = await foundOrgan(scene.log, { code: 'ledger', name: '某局', parent: null }, 'operator', DAY);
  await fillLedger(scene.db, organ, ROWS);
  await scene.ask(organ, 'csv');
  const frozen = await scene.frozenWorker(organ);
  const until = Date.now() + FROZEN_FOR;

  const gaveUp: string[] = [];
  let [come, underWay] = [0, 0];
  const killing = async () => {
    while (come < KILLS) {
      const nth = come++;
      scene.mail.away = scene.hook.away = nth >= AWAY_FROM;
      if (nth % 3 === 0) await scene.lateOffice();
      if (nth % 5 === 0) await scene.ask(organ, nth % 2 ? 'xlsx' : 'csv');
      if (LOST_AT.includes(nth)) await scene.kept.empty();
      const child = await scene.worker();
      await sleep(Math.random() * LONGEST_LIFE);
      if ((await scene.missing()).length > 0) underWay++;
      if (hasEnded(child)) gaveUp.push(children.get(child) ?? '');
      await killed(child);
    }
  };
  await Promise.all(Array.from({ length: AT_WORK }, killing));

  const staying = [await scene.worker(), await scene.worker()];
  await scene.lateOffice();
  await scene.kept.empty();
  await eventually(async () => scene.mail.refused > 0 && scene.hook.refused > 0, PATIENCE);
  scene.mail.away = scene.hook.away = false;
  await sleep(Math.max(0, until - Date.now()));
  frozen.kill('SIGCONT');
  await eventually(async () => (await scene.missing()).length === 0, PATIENCE).catch(() => {}); // told below
  await sleep(1000); // what the frozen one does now
  await Promise.all([frozen, ...staying].map(killed));

  const missing = await scene.missing();
  const offices = await Promise.all(scene.offices.map((office) => scene.seenOf(office)));
  const exports: Played['exports'] = [];
  for (const id of [...scene.exports]) exports.push(await scene.compared(organ, id));
  return { offices, exports, underWay, gaveUp, missing };
}

describe('30 killed workers, one that was frozen for 40 seconds, and the queue lost again and again', () => {
  const all = new Map<string, Played>();
  beforeAll(async () => {
    // side by side: one after the other they would be frozen twice as long
    await Promise.all(backends().map(async (backend) => all.set(backend, await played(backend))));
  });
  afterAll(() => Promise.all([...children.keys()].map(killed)));
  const of = (backend: string) => all.get(backend) as Played;

  describe.each(backends())('jobs kept in %s', (backend) => {
    it('the kills fell into the work, and nobody gave up by himself', () => {
      expect(of(backend).gaveUp).toEqual([]);
      expect(of(backend).offices).toHaveLength(KILLS / 3 + 1);
      expect(of(backend).underWay).toBeGreaterThan(KILLS / 2);
    });

    it('nothing is left to be told or made', () => expect(of(backend).missing).toEqual([]));

    it('each reminder is written once, and has gone by mail and to the hook under its one id', () => {
      for (const { due, written, ids, mailed, hooked } of of(backend).offices) {
        expect(written).toEqual(due);
        expect(new Set(ids).size).toBe(due.length);
        expect([mailed, hooked]).toEqual([ids, ids]);
      }
    });

    it('each file is whole, byte for byte as one that nobody has disturbed; the frozen one was begun again', () => {
      const { exports } = of(backend);
      expect(exports).toHaveLength(1 + KILLS / 5);
      for (const one of exports) expect(one).toMatchObject({ state: 'done', asUndisturbed: true });
      expect(exports[0]?.attempts).toBeGreaterThan(1);
    });
  });
});
