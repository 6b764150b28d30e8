import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { TYPES, withSession } from '../../src/database/pool.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { throws } from '../domain/applications/random-orders.js';
import { ledgerOfFigures, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase, LOCKS_HERE } from '../postgres/fresh-database.js';
import { correction, order, registration, TODAY, times } from './processes.js';
import { playRandomLog } from './random-log.js';
import { lockedLog } from './small-log.js';

let db: FreshDatabase;
let log: EventLog;
let busy: number;
const found = async (code: string) => (await foundOrgan(log, { code, name: code, parent: null }, 'test', TODAY)).id;

/** Every row that a rebuild makes, byte for byte, in an order of its own. */
async function dump(organ: number): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const table of ['ledger', 'proceeding', 'proactive_entry', 'organ_year']) {
    const sql = `select string_agg(t::text, E'\n' order by t::text collate "C") as rows from ${table} t where organ_id = $1`;
    tables[table] = (await db.owner.query(sql, [organ])).rows[0].rows;
  }
  return tables;
}

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  busy = await found('busy');
  const entries = ledgerOfFigures(publishedAs('suqian-2023'));
  await importLedger(log, withVault(db.pool, { organ: busy, actor: 'test', today: TODAY }), entries);
});
afterAll(() => db.drop());

jest.setTimeout(240_000);

describe('what a rebuild makes of the log equals what the commands have left, byte for byte', () => {
  it('whatever has happened (12 random logs of some hundred orders)', async () => {
    const organs = times(100, (i) => i);
    const property = fc.asyncProperty(fc.array(throws, { minLength: 14, maxLength: 20, size: 'max' }), async (dice) => {
      const organ = await found(`random-${organs.shift()}`);
      await playRandomLog(log, organ, dice.flat());
      const live = await dump(organ);
      await rebuildOrgan(db.rebuilder, organ);
      expect(await dump(organ)).toEqual(live);
    });
    await fc.assert(property, { numRuns: 12, endOnFailure: true });
    const { rows } = await db.owner.query('select count(distinct type) as n, count(*) as events from event');
    expect(rows[0].n).toBeGreaterThan(30);
    expect(rows[0].events).toBeGreaterThan(1000);
  });

  it('in a log of every kind of stream, with a locked year and what adjusts it since', async () => {
    const organ = await lockedLog(log, 'locked');
    const live = await dump(organ);
    await rebuildOrgan(db.rebuilder, organ);
    expect(await dump(organ)).toEqual(live);
  });
});

describe('a table that was spoilt', () => {
  it('is whole again, and what was replaced is kept; what was whole is not touched', async () => {
    const live = await dump(busy);
    await db.owner.query(`
      update ledger set state = 'closed', version = version + 1 where organ_id = ${busy} and register_no in ('R-1', 'R-2');
      delete from ledger where organ_id = ${busy} and register_no = 'R-3';
      insert into ledger select (jsonb_populate_record(l, '{"application_id": "${NOBODY}", "register_no": "R-0"}')).*
        from ledger l where organ_id = ${busy} and register_no = 'R-4'`);
    const spoilt = await dump(busy);
    await rebuildOrgan(db.rebuilder, busy);
    expect(spoilt).not.toEqual(live);
    expect(await dump(busy)).toEqual(live);
    const kept = 'select register_no as no from ledger_before_rebuild where organ_id = $1 order by 1';
    expect((await db.owner.query(kept, [busy])).rows.map(({ no }) => no)).toEqual(['R-0', 'R-1', 'R-2']);
  });

  const NOBODY = '00000000-0000-4000-8000-000000000000';
});

describe('a rebuild that is killed half-way', () => {
  it('leaves the live rows as they are, and the next one goes through (10 kills)', async () => {
    const live = await dump(busy);
    let killed = 0;
    while (killed < 10) {
      const rebuild = rebuildOrgan(db.rebuilder, busy).then(
        () => 'done',
        (error) => String(error),
      );
      await killAfter(Math.random() * 40);
      const ended = await rebuild;
      expect(ended).toMatch(/^done$|terminat|not queryable/);
      if (ended !== 'done') killed += 1;
      expect(await dump(busy)).toEqual(live);
    }
    await rebuildOrgan(db.rebuilder, busy);
    expect(await dump(busy)).toEqual(live);
  });

  /** Ends the process of the server that works for the rebuild, if it still does. */
  async function killAfter(milliseconds: number): Promise<void> {
    const rebuilding = `from ${LOCKS_HERE} where classid = 770003 and granted`;
    const killing = `select pg_terminate_backend(pid) ${rebuilding}`;
    while ((await db.owner.query(`select ${rebuilding}`)).rowCount === 0) await sleep(1);
    await sleep(milliseconds);
    await db.owner.query(killing);
  }
});

describe('a rebuild that has to wait, or works, longer than any statement of a request may', () => {
  it('goes through', async () => {
    const session = { role: 'mingzhang_rebuild', statement_timeout: '200ms', lock_timeout: '200ms', timezone: 'UTC' };
    const hurried = new pg.Pool({ connectionString: withSession(db.url, session), types: TYPES });
    const held = await db.owner.connect();
    await held.query('begin');
    await held.query('select pg_advisory_xact_lock(770002, $1)', [busy]);
    const rebuild = rebuildOrgan(hurried, busy).then(
      () => 'done',
      (error) => String(error),
    );
    await sleep(1000);
    await held.query('commit');
    held.release();
    expect(await rebuild).toBe('done');
    await hurried.end();
  });
});

describe('two rebuilds at once', () => {
  it('of one organ go one after the other, and of two organs side by side', async () => {
    const other = await found('other');
    await playRandomLog(log, other, fc.sample(throws, { numRuns: 5, seed: 7 }).flat());
    const [one, two] = [await dump(busy), await dump(other)];
    await Promise.all([busy, other, busy, other].map((organ) => rebuildOrgan(db.rebuilder, organ)));
    expect([await dump(busy), await dump(other)]).toEqual([one, two]);
  });
});

describe('while 50 commands a second go on', () => {
  it('20 rebuilds come to their end, no reader sees a table that is not whole, and live still equals rebuilt', async () => {
    const going = { on: true };
    for (const [i, application] of moving.entries())
      await actOnApplication(log, order(busy, registration(`先-${i}`), { application }), TODAY);
    const commands = fiftyASecond(going);
    const looks = readersOf(going);
    for (const _ of times(20, () => 0)) {
      await db.owner.query("update ledger set state = 'spoilt' where organ_id = $1 and register_no = 'R-5'", [busy]);
      await rebuildOrgan(db.rebuilder, busy);
      expect((await db.owner.query("select from ledger where state = 'spoilt'")).rowCount).toBe(0);
    }
    going.on = false;
    expect(await commands).toBeGreaterThan(20);
    expect(await looks).toEqual({ halves: [] });
    const live = await dump(busy);
    await rebuildOrgan(db.rebuilder, busy);
    expect(await dump(busy)).toEqual(live);
  });

  async function fiftyASecond(going: { on: boolean }): Promise<number> {
    const answers: Promise<unknown>[] = [];
    const begun = performance.now();
    for (; going.on; await sleep(5)) {
      const due = Math.floor((performance.now() - begun) / 20);
      while (answers.length < due) answers.push(command(answers.length));
    }
    return (await Promise.all(answers)).length;
  }

  const moving = times(20, () => order(busy, []).application);
  const command = (n: number) =>
    n % 2
      ? actOnApplication(log, order(busy, registration(`忙-${n}`)), TODAY)
      : actOnApplication(log, order(busy, [correction(`第${n}次`)], { application: moving[n % 20] as string }), TODAY);

  /** In one statement, and so of one moment: the rows of the ledger, and the applications that the log knows. */
  async function readersOf(going: { on: boolean }): Promise<{ halves: object[] }> {
    const sql = `select (select count(*) from ledger where organ_id = $1) as rows,
      (select count(distinct stream_id) from event where organ_id = $1 and stream_type = 'application') as applications`;
    const halves: object[] = [];
    while (going.on) {
      const [look] = (await db.owner.query(sql, [busy])).rows;
      if (look.rows !== look.applications) halves.push(look);
      await sleep(10); // the commands are to have a processor too
    }
    return { halves };
  }
});
