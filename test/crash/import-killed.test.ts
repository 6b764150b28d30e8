import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { OPERATOR } from '../../src/commands/command.js';
import { type EmbeddedServer, joinEmbeddedServer } from '../../src/database/embedded-server.js';
import { openPool } from '../../src/database/pool.js';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { ask, folder, removeFolders, serverPid } from '../database/members.js';
import { figuresPublished, ledgerOfFigures, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { withVault } from '../personal-data/vault-for.js';
import { freshDatabase } from '../postgres/fresh-database.js';
import { cli, type Running, writeLedger } from './cli.js';

const REPORT = publishedAs('suqian-2023');
const ENTRIES = ledgerOfFigures(REPORT);
const dataDir = folder();
const file = join(dataDir, 'ledger.csv');
let server: EmbeddedServer;
const url = (): string => server.ownerUrl('mingzhang');

beforeAll(async () => {
  writeLedger(file, ENTRIES);
  server = await joinEmbeddedServer({ dataDir });
});
afterAll(async () => {
  await server.leave();
  removeFolders();
});

jest.setTimeout(240_000);

type Victim = 'import' | 'postmaster' | 'backend';
const VICTIMS: readonly Victim[] = ['import', 'import', 'postmaster', 'import', 'backend'];
const PLANNED = 25;

describe('an import that is killed at random moments, and the server under it', () => {
  const killed: Record<Victim, number> = { import: 0, postmaster: 0, backend: 0 };
  const kills = () => killed.import + killed.postmaster + killed.backend;
  const codes: string[] = [];

  it('keeps every row it has acknowledged, whenever it is run again', async () => {
    while (kills() < PLANNED) {
      const code = `office-${codes.length + 1}`;
      codes.push(code);
      expect(await cli(dataDir, 'organ', 'add', '--code', code, '--name', code).ended).toBe(0);
      await importUntilDone(code);
    }
    expect(kills()).toBeGreaterThanOrEqual(25);
    expect(killed.import).toBeGreaterThanOrEqual(15);
    expect(killed.postmaster).toBeGreaterThanOrEqual(5);
    expect(killed.backend).toBeGreaterThanOrEqual(5);
  });

  it('ends with the log of an undisturbed import, whole, and the published table', async () => {
    const log = new EventLog(openPool(url()));
    const rows = ENTRIES.length;
    const undisturbed = await undisturbedImport();
    for (const code of codes) {
      const organ = await organByCode(log, code);
      expect(await contentOf(url(), organ.id)).toEqual(undisturbed);
      expect((await yearTables(log, { organ, year: REPORT.year })).table3).toEqual(figuresPublished(REPORT));
    }
    expect(await rowsOf('ledger')).toBe(rows * codes.length);
    const auditor = openPool(url(), 'mingzhang_audit');
    expect((await verifyLog(auditor)).bad).toEqual([]);
    await Promise.all([auditor.end(), log.db.end()]);
  });

  let startTakes = 800;

  /** Imports again and again, each time with a kill, until one comes to its end. */
  async function importUntilDone(code: string): Promise<void> {
    let acknowledged = 0;
    for (let ended: number | null = null; ended !== 0; ) {
      const run = cli(dataDir, 'import', file, '--organ', code);
      if (kills() < PLANNED) await killSomebody(run);
      ended = await run.ended;
      startTakes = run.begunAfter() ?? startTakes;
      acknowledged = Math.max(acknowledged, run.acknowledged());
      const standing = await registerNosOf(code);
      expect(ENTRIES.slice(0, acknowledged).filter(({ registerNo }) => !standing.has(registerNo))).toEqual([]);
      expect(standing.size).toBeLessThanOrEqual(ENTRIES.length);
    }
    expect(acknowledged).toBe(ENTRIES.length);
  }

  async function killSomebody(run: Running): Promise<void> {
    await Promise.race([sleep(startTakes * (0.6 + Math.random())), run.ended]);
    if (!run.isRunning()) return;
    const victim = VICTIMS[kills() % VICTIMS.length] as Victim;
    if (victim === 'import') run.kill();
    else if (victim === 'postmaster') process.kill(serverPid(dataDir), 'SIGKILL');
    else if (!(await killBackend())) return;
    killed[victim] += 1;
  }

  /** The process of the server that works for the import, if there is one by now. */
  async function killBackend(): Promise<boolean> {
    const { rows } = await ask(url(), "select pid from pg_stat_activity where application_name = 'mingzhang'");
    const pid = rows[Math.floor(Math.random() * rows.length)]?.pid;
    if (pid) process.kill(pid, 'SIGKILL');
    return Boolean(pid);
  }
});

async function registerNosOf(code: string): Promise<Set<string>> {
  const sql = `select register_no as no from ledger join organ using (organ_id) where code = '${code}'`;
  return new Set((await patiently(() => ask(url(), sql))).rows.map(({ no }) => no));
}

const rowsOf = async (table: string): Promise<number> =>
  Number((await ask(url(), `select count(*) as n from ${table}`)).rows[0].n);

/** A killed server comes back by itself; jest's own limit ends a vain wait. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch {
      await sleep(50);
    }
  }
}

/** What the log of an organ says of each application, whatever its number, ids, keys and order. */
async function contentOf(url: string, organ: number): Promise<string[]> {
  const sql = `select concat_ws(' ', register_no, e.version, e.type, e.occurred_on, e.actor_id, e.payload::jsonb - 'kept') as line
    from event e left join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
    where e.organ_id = ${organ} and e.stream_type = 'application' order by 1`;
  return (await ask(url, sql)).rows.map(({ line }) => line);
}

async function undisturbedImport(): Promise<string[]> {
  const db = await freshDatabase();
  const log = new EventLog(db.pool);
  const today = todayInShanghai();
  const { id: organ } = await foundOrgan(log, { code: 'quiet', name: 'quiet', parent: null }, OPERATOR, today);
  const { entries } = await readLedgerFile(readFileSync(file), today);
  await importLedger(log, withVault(db.pool, { organ, actor: OPERATOR, today }), entries);
  const content = await contentOf(db.url, organ);
  await db.drop();
  return content;
}
