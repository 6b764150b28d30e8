import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import readXlsxFile from 'read-excel-file/node';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { carryOutExport } from '../../src/jobs/ledger-exports.js';
import { relayOutbox } from '../../src/jobs/relay.js';
import { type Pace, startJobs } from '../../src/jobs/start-jobs.js';
import {
  claimExport,
  ExportTaken,
  exportOf,
  finishExport,
  keepPart,
  type LedgerExport,
} from '../../src/personal-data/ledger-exports.js';
import type { Vault } from '../../src/personal-data/vault.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { BUILD } from './build.js';
import { onEachBackend } from './each-backend.js';
import { askForExport, fileOf, fillLedger } from './exporting.js';
import { eventually, TODAY } from './register.js';

jest.setTimeout(60_000);
Logger.overrideLogger(false); // what goes wrong here is meant to

const FAST: Pace = { relay: 50, anchor: 60_000, reconcile: 200, grace: 500, lock: 5000 };
/** Enough for three parts of a file. */
const MANY = 19_000;

let db: FreshDatabase;
let log: EventLog;
let vault: Vault;
let organ: number;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  vault = vaultFor(db.pool);
  organ = (await foundOrgan(log, { code: 'office', name: '某市教育局', parent: null }, 'operator', TODAY)).id;
  await fillLedger(db, organ, MANY);
});
afterAll(() => db.drop());

const ask = (format: LedgerExport['format'], question: object = {}, persons: LedgerExport['persons'] = null) =>
  askForExport(log, vault, organ, TODAY, { format, question, persons });

const kept = async (id: string) => (await exportOf(vault, organ, 'clerk', id)) as LedgerExport;
const isDone = (id: string) => eventually(async () => (await kept(id)).state === 'done', 40);
const file = (id: string) => fileOf(vault, organ, id);
const wholeLedger = async () =>
  (
    await db.owner.query(
      'select register_no as no from ledger where organ_id = $1 order by received_on desc, application_id desc',
      [organ],
    )
  ).rows.map(({ no }) => no);

async function expectWhole(id: string): Promise<void> {
  const bytes = await file(id);
  expect(await kept(id)).toMatchObject({ state: 'done', done: MANY, rowCount: MANY, size: bytes.length });
  const lines = bytes.toString().replace('\ufeff', '').trim().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(await wholeLedger());
}

onEachBackend(() => db)('exports whose jobs are kept in %s', (at) => {
  async function start(): Promise<void> {
    at.started(await startJobs(log, at.place, null, FAST, { today: () => TODAY, vault }));
  }

  it('are made whole, in the order of the ledger, though the queue was lost on the way', async () => {
    const [csv, xlsx] = [await ask('csv'), await ask('xlsx', { handlingUnit: '第1科' })];
    await relayOutbox(db.pool, at.queue);
    await at.empty();
    await start();
    await Promise.all([isDone(csv), isDone(xlsx)]);
    await expectWhole(csv);
    const [sheet] = await readXlsxFile(await file(xlsx));
    const numbers = (sheet?.data ?? []).slice(1).map(([no]) => no);
    expect(numbers).toEqual((await wholeLedger()).filter((no) => Number(no.slice(2)) % 4 === 1));
    const docNo = sheet?.data[0]?.indexOf('答复文号') as number;
    expect(sheet?.data[1]?.[docNo]).toMatch(/^=公开〔2024〕\d+号$/); // a text, for it is no formula
    expect((await file(csv)).toString()).toContain(",'=公开〔2024〕1号,");
  });

  it('begin again when their worker is killed half-way', async () => {
    const id = await ask('csv');
    const client = await db.owner.connect();
    await client.query('begin'); // whoever writes the third part waits for this row, three seconds at most
    await client.query("insert into ledger_export_part values ($1, $2, 1, 2, '')", [organ, id]);
    const args = [
      'test/jobs/worker-process.mjs',
      BUILD,
      db.url,
      at.place.redisUrl ?? '',
      JSON.stringify(FAST),
      JSON.stringify({ keyFile: vault.keys.place }),
    ];
    const worker = spawn(process.execPath, args, { stdio: 'inherit' });
    const parts = async () =>
      (await db.owner.query('select from ledger_export_part where export_id = $1 and n = 1', [id])).rowCount;
    await eventually(async () => (await parts()) === 1, 40);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await client.query('rollback');
    client.release();
    expect(await kept(id)).toMatchObject({ state: 'running' });
    await start();
    await isDone(id);
    await expectWhole(id);
    const left = await db.owner.query('select distinct attempt from ledger_export_part where export_id = $1', [id]);
    expect(left.rows).toEqual([{ attempt: expect.any(Number) }]);
    expect(left.rows[0].attempt).toBeGreaterThan(1);
  });
});

describe('a worker that was thought dead', () => {
  it('writes nothing more once another has claimed the export', async () => {
    const id = await ask('csv');
    const frozen = await claimExport(vault, organ, id);
    if (!frozen) throw new Error('not there');
    await keepPart(vault, frozen, 0, Buffer.from('half'));
    await carryOutExport(vault, { organ, export: id }, TODAY, () => {});
    await expect(keepPart(vault, frozen, 1, Buffer.from('a half'))).rejects.toThrow(ExportTaken);
    await expect(finishExport(vault, frozen, 10)).rejects.toThrow(ExportTaken);
    await expectWhole(id);
    expect(await carryOutExport(vault, { organ, export: id }, TODAY, () => {})).toEqual({
      refused: 'no_longer_wanted',
    });
  });

  it('writes nothing more while another has the export in hand', async () => {
    const id = await ask('csv');
    const frozen = await claimExport(vault, organ, id);
    const other = await claimExport(vault, organ, id);
    if (!frozen || !other) throw new Error('not there');
    await keepPart(vault, other, 0, Buffer.from('of the other'));
    await expect(keepPart(vault, frozen, 1, Buffer.from('of the frozen'))).rejects.toThrow(ExportTaken);
    await expect(finishExport(vault, frozen, 10)).rejects.toThrow(ExportTaken);
    expect(await kept(id)).toMatchObject({ state: 'running' });
    await carryOutExport(vault, { organ, export: id }, TODAY, () => {});
    await expectWhole(id);
  });

  it('keeps nothing readable in the database', async () => {
    const id = await ask('csv', { registerNo: '教-77' });
    await carryOutExport(vault, { organ, export: id }, TODAY, () => {});
    expect((await file(id)).toString()).toContain('教-777');
    const { rows } = await db.owner.query('select sealed from ledger_export_part where export_id = $1', [id]);
    expect(Buffer.concat(rows.map(({ sealed }) => sealed)).includes(Buffer.from('教-777'))).toBe(false);
  });
});
