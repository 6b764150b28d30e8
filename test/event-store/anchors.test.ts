import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CannotStart } from '../../src/database/cannot-start.js';
import { Anchors } from '../../src/event-store/anchors.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { type Verdict, verifyLog } from '../../src/event-store/verify.js';
import { refuseOlderLog } from '../../src/event-store/verify-anchors.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { type Forger, forger } from './forger.js';
import { times } from './processes.js';
import { lockedLog, shortLog } from './small-log.js';

jest.setTimeout(120_000);

const SEED = Buffer.alloc(32, 7);
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-anchors-'));
const file = join(folder, 'anchors.jsonl');
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
let db: FreshDatabase;
let log: EventLog;
let organ: number;
let untouched: Verdict;
let forge: Forger;
let written: string;

const proved = (seed = SEED) => verifyLog(db.auditor, { anchors: { file, seed } });
const badOf = async (code = 'copied') => (await proved()).bad.find((bad) => bad.organ === code);
const lines = () => readFileSync(file, 'utf8').trim().split('\n');

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  organ = await lockedLog(log, 'copied');
  await new Anchors(db.pool, file, SEED).write(at('10:00'));
  written = readFileSync(file, 'utf8');
  untouched = await proved();
  forge = await forger(db);
});
afterEach(() => writeFileSync(file, written));
afterAll(async () => {
  await forge.end();
  await db.drop();
  rmSync(folder, { recursive: true });
});

async function forged(sql: string): Promise<Verdict['bad'][number] | undefined> {
  await forge.run(sql.replaceAll(':organ', String(organ)));
  const bad = await badOf();
  await forge.restore();
  return bad;
}

/** Cuts the log and makes everything beside it fit: commands, ledger, years, cases. */
const cutAndFitted = (pos: number) => `
  delete from event where organ_id = :organ and pos > ${pos};
  delete from command c where organ_id = :organ and not exists (select from event e where e.command_id = c.command_id);
  delete from ledger; delete from proceeding; delete from organ_year;
  update organ set version = (select count(*) from event where organ_id = :organ)`;

describe('the anchors of a log that nobody has touched', () => {
  it('agree with it', () => expect(untouched).toEqual({ organs: 1, events: expect.any(Number), bad: [] }));

  it('stay true while the log goes on', async () => {
    await shortLog(log, 'later');
    expect((await proved()).bad).toEqual([]);
  });
});

describe('what only an anchor finds', () => {
  it('is an event after the last lock, changed, and all that follows reckoned anew', async () => {
    const last = untouched.events;
    const anew = (pos: number) =>
      `update event set occurred_on = occurred_on + 1 where organ_id = :organ and pos = ${pos}; select rehash(:organ, ${pos}, ${last})`;
    const { rows } = await db.owner.query("select pos from event where type = 'AnnualReportLocked'");
    for (const pos of times(last - rows[0].pos, (i) => rows[0].pos + i + 1))
      expect(await forged(anew(pos))).toEqual({ organ: 'copied', position: last, why: '与留在库外的锚点不符' });
  });

  it('is a log cut off at its end, with everything beside it made to fit', async () => {
    for (const pos of [1, 3, untouched.events - 1]) {
      const bad = await forged(cutAndFitted(pos));
      expect(bad).toMatchObject({ position: pos + 1, why: expect.stringContaining('末尾被截去') });
    }
  });

  it('is an organ that is gone whole, its commands and rows with it', async () => {
    await forge.run(
      'delete from event; delete from command; delete from organ; delete from ledger; delete from organ_year; delete from proceeding',
    );
    expect((await proved()).bad).toEqual([
      { organ: `#${organ}`, position: 1, why: expect.stringContaining('末尾被截去') },
    ]);
    await forge.restore();
  });
});

describe('an anchor file', () => {
  it.each(['position', 'organ', 'chain', 'at', 'register'])(
    'in which somebody has changed the %s is found',
    async (field) => {
      const anchor = JSON.parse(lines()[0] ?? '');
      const other =
        typeof anchor[field] === 'number'
          ? anchor[field] - 1
          : String(anchor[field]).replace(/\d/, (n) => String((Number(n) + 1) % 10));
      writeFileSync(file, `${JSON.stringify({ ...anchor, [field]: other })}\n`);
      expect((await proved()).bad).toEqual([expect.objectContaining({ why: '锚点文件第1行的签名不对' })]);
    },
  );

  it('signed with another key is found', async () => {
    expect((await proved(Buffer.alloc(32, 8))).bad).toMatchObject([
      { organ: 'copied', why: '锚点文件第1行的签名不对' },
    ]);
  });

  it('of another register is no proof of this one', async () => {
    const anchors = new Anchors(db.pool, file, SEED);
    writeFileSync(file, '');
    await db.owner.query('update register set register_id = gen_random_uuid()');
    await anchors.write(at('10:00'));
    await db.owner.query('update register set register_id = gen_random_uuid()');
    expect((await proved()).bad).toEqual([{ organ: '', position: 0, why: '锚点都属于另一个登记簿' }]);
    await db.owner.query('update register set register_id = $1', [JSON.parse(written.split('\n')[0] ?? '').register]);
  });

  it.each([
    ['empty', ''],
    ['something else', '登记编号,收到日期\n1,2024-03-05\n'],
  ])('that is %s is no proof', async (_, text) => {
    writeFileSync(file, text);
    const why = '锚点文件里没有锚点，日志没有同库外的锚点核对';
    expect((await proved()).bad).toEqual([{ organ: '', position: 0, why }]);
  });

  it('whose last line a power cut has torn is read, and goes on in a new line', async () => {
    writeFileSync(file, written + written.slice(0, -40));
    expect((await proved()).bad).toEqual([]);
    await new Anchors(db.pool, file, SEED).write(at('11:00'));
    expect(lines().length).toBeGreaterThan(1);
    expect((await proved()).bad).toEqual([]);
  });
});

describe('an anchor is written', () => {
  it('for each log at the start, then after a thousand events or ten minutes, and never twice for the same position', async () => {
    const anchors = new Anchors(db.pool, join(folder, 'pace.jsonl'), SEED);
    const organs = (await db.owner.query('select count(distinct organ_id)::integer as n from event')).rows[0].n;
    expect(await anchors.write(at('10:00'))).toBe(organs);
    expect(await anchors.write(at('23:00'))).toBe(0);
    await shortLog(log, 'next');
    expect(await anchors.write(at('23:00'))).toBe(1);
    await lockedLog(log, 'grown');
    expect(await anchors.write(at('23:01'))).toBe(1);
    expect(await anchors.write(at('23:20'))).toBe(0);
  });

  it('not again by a program that starts and finds it in the file', async () => {
    const found = await refuseOlderLog(db.pool, { file, seed: SEED });
    const again = new Anchors(db.pool, file, SEED, found);
    const since = (await db.owner.query('select count(distinct organ_id)::integer as n from event')).rows[0].n - 1;
    expect(await again.write(at('10:00'))).toBe(since);
    expect(lines().length).toBe(1 + since);
  });

  it('at once when the operator asks', async () => {
    const anchors = new Anchors(db.pool, join(folder, 'asked.jsonl'), SEED);
    expect(await anchors.write(at('10:00'), { all: true })).toBeGreaterThan(0);
    expect(await anchors.write(at('10:01'), { all: true })).toBe(0);
  });
});

describe('the program starts', () => {
  const start = () => refuseOlderLog(db.pool, { file, seed: SEED });

  it('on a log that is as long as its last anchor or longer, and where there is no anchor yet', async () => {
    await start();
    await refuseOlderLog(db.pool, { file: join(folder, 'none.jsonl'), seed: SEED });
  });

  it('not on an older backup', async () => {
    await forge.run(`delete from event where organ_id = ${organ} and pos > 3`);
    await expect(start()).rejects.toThrow(CannotStart);
    await expect(start()).rejects.toThrow(/的日志只到第3条，锚点记有第\d+条。请恢复较新的备份/);
    await forge.restore();
  });

  it('and gives what each log was last anchored at', async () => {
    const { position, chain, at } = JSON.parse(lines()[0] ?? '');
    expect([...(await start())]).toEqual([[organ, expect.objectContaining({ position, chain, at })]]);
  });

  it('in a moment however often a log was anchored, for only the newest anchor of each is proved', async () => {
    writeFileSync(file, written.repeat(100_000));
    const begun = performance.now();
    await start();
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('on an older backup whose "newer" anchors nobody of ours has signed', async () => {
    appendFileSync(file, `${JSON.stringify({ ...JSON.parse(lines()[0] ?? ''), position: 999_999 })}\n`);
    await start();
  });
});

describe('a file of more than 512 MB, which is longer than a text may be,', () => {
  /** Lines that say nothing and take no room on the disk. */
  beforeAll(() => {
    const out = openSync(file, 'r+');
    for (let n = 1; n <= 5400; n++) writeSync(out, '\n', written.length + n * 100_000);
    closeSync(out);
  });
  afterAll(() => truncateSync(file));

  it('is looked through at the start, written to and proved', async () => {
    const found = await refuseOlderLog(db.pool, { file, seed: SEED });
    expect([...found.keys()]).toEqual([organ]);
    expect(await new Anchors(db.pool, file, SEED).write(at('12:00'))).toBeGreaterThan(0);
    expect((await proved()).bad).toEqual([]);
  });
});
