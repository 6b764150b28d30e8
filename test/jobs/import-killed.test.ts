import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { NO_CHOICES, NOTHING_REMEMBERED } from '../../src/documents/import-desk/choices.js';
import type { FoundLine } from '../../src/documents/import-desk/found.js';
import { sheetsIn } from '../../src/documents/table-file.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { prepareQueue, type QueuePlace } from '../../src/jobs/queue.js';
import { type Pace, startJobs } from '../../src/jobs/start-jobs.js';
import { changeImport, foundIn, importOf, keepImport } from '../../src/personal-data/ledger-imports.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { BUILD } from './build.js';
import { testsOnRedis } from './find-redis.js';
import { startRedis, type TestRedis } from './redis.js';
import { eventually, TODAY } from './register.js';

jest.setTimeout(240_000);
Logger.overrideLogger(false); // what goes wrong here is meant to

const FAST: Pace = { relay: 50, anchor: 60_000, reconcile: 200, grace: 60_000, lock: 1000 };
const ROWS = 1_200;
/** On each backend. */
const KILLS = 3;

let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

/** Half of them answered, every twentieth refused: answered before it came. */
const LEDGER = [
  '登记编号,申请人,申请人类别,收到日期,答复日期,办理结果',
  ...Array.from({ length: ROWS }, (_, i) => {
    const answered = i % 20 === 7 ? '2024-03-01,予以公开' : i % 2 ? '2024-03-20,予以公开' : ',';
    return `K-${i},申请人${i},自然人,2024-03-05,${answered}`;
  }),
].join('\n');

const vault = () => vaultFor(db.pool);

/** An organ whose import is ordered; nobody works on it yet. */
async function ordered(code: string): Promise<{ organ: number; id: string }> {
  const { id: organ } = await foundOrgan(log, { code, name: code, parent: null }, 'operator', TODAY);
  const file = { name: 'a.csv', sheets: await sheetsIn(Buffer.from(LEDGER)) };
  const desk = { name: 'a.csv', choices: NO_CHOICES, remembered: NOTHING_REMEMBERED };
  const id = randomUUID();
  await keepImport(vault(), { organ, id, begunBy: 'clerk' }, { file, desk, rowCount: ROWS });
  const order = { organ, id, commandId: randomUUID(), actor: 'clerk', seenVersion: 1 };
  await changeImport(vault(), order, { to: 'importing', from: ['deciding'], begin: true });
  return { organ, id };
}

/** What the log says of each application of an organ, whatever its ids, keys and order. */
async function contentOf(organ: number): Promise<string[]> {
  const sql = `select concat_ws(' ', register_no, e.version, e.type, e.occurred_on, e.actor_id, e.payload::jsonb - 'kept') as line
    from event e left join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
    where e.organ_id = ${organ} and e.stream_type = 'application' order by 1`;
  return (await db.owner.query(sql)).rows.map(({ line }) => line);
}

async function linesFound({ organ, id }: { organ: number; id: string }): Promise<FoundLine[]> {
  const lines: FoundLine[] = [];
  for await (const { found } of foundIn<FoundLine>(vault(), organ, id)) lines.push(...found);
  return lines;
}

const stateOf = async ({ organ, id }: { organ: number; id: string }) => await importOf(vault(), organ, id);
const isDone = async (one: { organ: number; id: string }) => (await stateOf(one))?.state === 'done';

describe.each(testsOnRedis() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('jobs kept in %s', (backend) => {
  let redis: TestRedis | undefined;
  let place: QueuePlace;
  beforeAll(async () => {
    redis = backend === 'Redis' ? await startRedis() : undefined;
    place = { databaseUrl: db.url, redisUrl: redis?.url };
    await prepareQueue(place);
  });
  afterAll(async () => {
    last?.kill('SIGKILL');
    await redis?.stop();
  });

  let last: ChildProcess | undefined;
  const worker = (): ChildProcess => {
    const args = ['test/jobs/worker-process.mjs', BUILD, db.url, redis?.url ?? '', JSON.stringify(FAST)];
    last = spawn(process.execPath, [...args, JSON.stringify({ keyFile: vault().keys.place })], { stdio: 'inherit' });
    return last;
  };

  it('an import whose worker is killed again and again ends as one that nobody disturbs', async () => {
    const disturbed = await ordered(`killed-${backend}`);
    let killed = 0;
    for (let before = 0; killed < KILLS; ) {
      const child = worker();
      await eventually(async () => ((await stateOf(disturbed))?.done ?? 0) > before || isDone(disturbed), 100);
      await sleep(Math.random() * 60);
      child.kill('SIGKILL');
      await once(child, 'exit');
      killed += 1;
      before = (await stateOf(disturbed))?.done ?? 0;
      if (await isDone(disturbed)) break;
    }
    expect(killed).toBeGreaterThanOrEqual(KILLS - 1);
    const unhurried = { ...FAST, lock: 5000 }; // on a slow machine a second may pass before a lock is renewed
    const jobs = await startJobs(log, place, null, unhurried, { today: () => TODAY, vault: vault() });
    await eventually(() => isDone(disturbed), 100);
    const quiet = await ordered(`quiet-${backend}`);
    await eventually(() => isDone(quiet), 100);
    await jobs.close();
    const content = await contentOf(quiet.organ);
    expect(await contentOf(disturbed.organ)).toEqual(content);
    expect((await stateOf(disturbed))?.totals).toEqual((await stateOf(quiet))?.totals);
    expect(await linesFound(disturbed)).toEqual(await linesFound(quiet));
    expect((await stateOf(quiet))?.totals).toMatchObject({ imported: ROWS * 0.95, refused: ROWS * 0.05 });
  });
});
