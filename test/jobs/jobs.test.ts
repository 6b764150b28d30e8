import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EventLog } from '../../src/event-store/event-log.js';
import { beginYearEnd } from '../../src/event-store/year-end/run-year.js';
import { openQueue } from '../../src/jobs/queue.js';
import { askAgain, relayOutbox } from '../../src/jobs/relay.js';
import { schedule } from '../../src/jobs/schedule.js';
import { type Jobs, type Pace, startJobs } from '../../src/jobs/start-jobs.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { BUILD } from './build.js';
import { onEachBackend } from './each-backend.js';
import {
  askForRun,
  eventually,
  heldUp,
  isComplete,
  LAST_YEAR,
  organWithOpen,
  runEvents,
  runOnce,
  TODAY,
} from './register.js';

jest.setTimeout(60_000);
Logger.overrideLogger(false); // what goes wrong here is meant to

/** The program's own pace, some fifty times faster. */
const FAST: Pace = { relay: 50, anchor: 60_000, reconcile: 200, grace: 500, lock: 1000 };
/** Enough for three steps of a run. */
const MANY = 600;

let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

onEachBackend(() => db)('jobs kept in %s', (at) => {
  async function start(pace: Partial<Pace> = {}, today: string = TODAY): Promise<Jobs> {
    return at.started(await startJobs(log, at.place, null, { ...FAST, ...pace }, { today: () => today }));
  }

  const completes = (organ: number) => eventually(() => isComplete(db.pool, organ));
  const isUnderWay = (organ: number) => eventually(async () => 'CarriedOver' in (await runEvents(db.pool, organ)));
  const runs = async (...states: ('completed' | 'waiting' | 'failed')[]) =>
    (await at.queue.getJobs(states)).filter(({ name }) => name === 'year-end-run');

  it('what a commit asks for is carried out, shows how far it is, and leaves the outbox empty', async () => {
    const organ = await organWithOpen(log, 3);
    await askForRun(log, organ);
    await start();
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(3));
    await eventually(async () => (await runs('completed')).length === 1);
    expect(await runs('completed')).toMatchObject([
      { data: { organ, year: LAST_YEAR }, progress: { done: 3, all: 3 }, returnvalue: { carriedOver: 3 } },
    ]);
    expect((await db.pool.query('select from outbox')).rowCount).toBe(0);
  });

  it('a relay that was killed after handing over hands over again, and the queue knows the job by its id', async () => {
    const organ = await organWithOpen(log, 1);
    await askForRun(log, organ);
    const [row] = (await db.owner.query('select * from outbox')).rows;
    await relayOutbox(db.pool, at.queue);
    await db.owner.query('insert into outbox values ($1, $2, $3, $4)', Object.values(row));
    await relayOutbox(db.pool, at.queue);
    expect((await runs('waiting')).map(({ id }) => id)).toEqual([`year-end-run-${organ}-${row.pos}`]);
  });

  it('while a job for a run waits, nobody asks for another', async () => {
    const organ = await organWithOpen(log, 1);
    await askForRun(log, organ);
    await relayOutbox(db.pool, at.queue);
    await askAgain(log, at.queue, 0);
    expect((await runs('waiting')).filter(({ data }) => data.organ === organ)).toHaveLength(1);
  });

  it('three processes work side by side: every run once, and one schedule', async () => {
    const organs = [await organWithOpen(log, 5), await organWithOpen(log, 5), await organWithOpen(log, 0)];
    for (const organ of organs) await askForRun(log, organ);
    await Promise.all([start(), start(), start()]);
    await Promise.all(organs.map(completes));
    expect(await Promise.all(organs.map((organ) => runEvents(db.pool, organ)))).toEqual([5, 5, 0].map(runOnce));
    const schedules = await at.queue.getJobSchedulers();
    expect(schedules.map(({ key, tz }) => [key, tz]).sort()).toEqual([
      ['begin-year-end-runs', 'Asia/Shanghai'],
      ['forget-old-jobs', 'Asia/Shanghai'],
      ['remind', 'Asia/Shanghai'],
    ]);
    expect((await at.queue.getDelayed()).map(({ opts }) => opts.attempts)).toEqual([10, 10, 10]);
    const next = new Date(schedules.find(({ key }) => key === 'begin-year-end-runs')?.next ?? 0);
    expect(next.toISOString().slice(11, 16)).toBe('16:05'); // 00:05 in Shanghai
  });

  it('processes that register the schedule at the same moment do not stand in one another’s way', async () => {
    const queues = await Promise.all(Array.from({ length: 8 }, () => openQueue(at.place)));
    for (let round = 0; round < 5; round++) await Promise.all(queues.map(schedule));
    await Promise.all(queues.map((one) => one.close()));
    expect(await at.queue.getJobSchedulersCount()).toBe(3);
  });

  it('a queue emptied between relay and work loses nothing', async () => {
    const organ = await organWithOpen(log, 2);
    await askForRun(log, organ);
    await relayOutbox(db.pool, at.queue);
    await at.empty();
    await start();
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(2));
  });

  it('a queue emptied under running processes takes work again, its schedule included', async () => {
    await start();
    await eventually(async () => ((await at.queue.getJobCounts()).completed ?? 0) > 0);
    await at.empty();
    const organ = await organWithOpen(log, 2);
    await askForRun(log, organ);
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(2));
    await eventually(async () => (await at.queue.getJobSchedulersCount()) === 3);
  });

  it('a run that nobody has a job for, begun at the command line and broken off, is completed', async () => {
    const organ = await organWithOpen(log, 2);
    await beginYearEnd(log, { organ, year: LAST_YEAR, actor: 'operator', today: TODAY });
    await start();
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(2));
  });

  it('a worker killed in the middle of a run is succeeded by another', async () => {
    const organ = await organWithOpen(log, MANY);
    await askForRun(log, organ);
    const args = ['test/jobs/worker-process.mjs', BUILD, db.url, at.place.redisUrl ?? '', JSON.stringify(FAST)];
    const release = await heldUp(db.owner, organ);
    const worker = spawn(process.execPath, args, { stdio: 'inherit' });
    await isUnderWay(organ);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await release();
    expect(await isComplete(db.pool, organ)).toBe(false);
    await start();
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(MANY));
  });

  it('a process that closes hands its run back after the step in hand, and no attempt is lost', async () => {
    const organ = await organWithOpen(log, MANY);
    await askForRun(log, organ);
    const release = await heldUp(db.owner, organ);
    const jobs = await start({ lock: 60_000 });
    await isUnderWay(organ);
    const closed = jobs.close();
    await release();
    await closed;
    expect(await isComplete(db.pool, organ)).toBe(false);
    expect(await runs('waiting')).toMatchObject([{ attemptsMade: 0, data: { organ } }]);
    await start();
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(MANY));
  });

  it('work that fails is tried again', async () => {
    const organ = await organWithOpen(log, 2);
    await askForRun(log, organ);
    await db.owner.query('alter table organ_year rename to hidden');
    await at.queue.add('year-end-run', { organ, year: LAST_YEAR });
    await start({ reconcile: 60_000 });
    await eventually(async () => (await at.queue.getJobs(['delayed'])).some(({ attemptsMade }) => attemptsMade > 0));
    await db.owner.query('alter table hidden rename to organ_year');
    await completes(organ);
    expect(await runEvents(db.pool, organ)).toEqual(runOnce(2));
  });
});
