import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { loadBackup } from '../../src/database/backup/load-backup.js';
import { fileOf, readManifest, type StoredTable, sealed } from '../../src/database/backup/manifest.js';
import { writeBackup } from '../../src/database/backup/write-backup.js';
import { CannotStart } from '../../src/database/cannot-start.js';
import { openAsOwner } from '../../src/database/database.js';
import { ANCHORS, Anchors } from '../../src/event-store/anchors.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { openKeys } from '../../src/personal-data/open-vault.js';
import { BUILD } from '../database/members.js';
import { lockedLog } from '../event-store/small-log.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import {
  anchorsBeside,
  ask,
  backedUp,
  everyRow,
  folder,
  inBlank,
  keyFileIn,
  removeFolder,
  restored,
} from './backup-stage.js';

jest.setTimeout(60_000);

const keyFile = keyFileIn('office');
const place = (name: string) => join(folder, name);
let db: FreshDatabase;
let keys: Awaited<ReturnType<typeof openKeys>>;

beforeAll(async () => {
  db = await freshDatabase();
  keys = await openKeys(db.pool, { keyFile, year: 2026, say: () => {} });
  await lockedLog(new EventLog(db.pool), 'office');
  await ask(
    db.url,
    `insert into person (organ_id, person_id, algorithm, key_id, wrapped_key) values (1, gen_random_uuid(), 'x', '2026', '\\x01')`,
  );
  await backedUp(db.url, place('whole'));
});
afterAll(async () => {
  await db.drop();
  removeFolder();
});

/** A copy of the backup in which somebody has changed something. */
function spoilt(name: string, change: (at: (file: string) => string) => void): string {
  cpSync(place('whole'), place(name), { recursive: true });
  change((file) => join(place(name), file));
  return place(name);
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** Restores into nothing and expects to be refused, with nothing left behind. */
const refused = (from: string, keysFrom = keyFile) =>
  inBlank(async (url) => {
    const why = await restored(url, from, keysFrom).then(
      () => 'restored',
      (error) => {
        expect(error).toBeInstanceOf(CannotStart);
        return error.message;
      },
    );
    expect(await everythingIn(url)).toEqual([]);
    return why;
  });

const everythingIn = (url: string) =>
  ask(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace`,
  );

/** Makes the manifest fit what has been done to a file: only the proof of the log can tell. */
function fitted(from: string, table: string): void {
  const manifest = readManifest(from);
  const bytes = readFileSync(join(from, fileOf({ name: table, columns: [] })));
  const one = manifest.tables.find(({ name }) => name === table) as StoredTable;
  Object.assign(one, {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    rows: bytes.toString().split('\n').length - 1,
  });
  writeFileSync(join(from, 'manifest.json'), sealed(manifest).text);
}

const lines = (change: (lines: string[]) => string[]) => (text: string) =>
  `${change(text.trimEnd().split('\n')).join('\n')}\n`;
const COLUMN = { pos: 1, payload: 12 };

describe('A backup is refused, and nothing is left behind,', () => {
  it.each<[string, (at: (file: string) => string) => void, RegExp]>([
    ['with one bit changed', (at) => flip(at('event.copy')), /event\.copy 不完整或者被改动过/],
    [
      'with an empty file that is not empty any more',
      (at) => writeFileSync(at('outbox.copy'), '1\n'),
      /outbox\.copy 不完整或者被改动过/,
    ],
    ['with a file cut off', (at) => edit(at('command.copy'), (text) => text.slice(0, -9)), /command\.copy 不完整/],
    ['with a file missing', (at) => rmSync(at('ledger.copy')), /ledger\.copy 读不了：文件或目录不存在/],
    [
      'with two files in each other’s place',
      (at) => swap(at('event.copy'), at('command.copy')),
      /command\.copy 不完整或者被改动过/,
    ],
    [
      'with rows in another order',
      (at) =>
        edit(
          at('event.copy'),
          lines((all) => all.reverse()),
        ),
      /event\.copy 不完整或者被改动过/,
    ],
    ['without its manifest, as one that was killed', (at) => rmSync(at('manifest.json')), /没有完整的备份（读不到清单/],
    [
      'with a manifest in which something is changed',
      (at) => edit(at('manifest.json'), (text) => text.replace('"position": 1', '"position": 2')),
      /清单 .* 不完整或者被改动过/,
    ],
    [
      'with half a manifest',
      (at) => edit(at('manifest.json'), (text) => text.slice(0, 900)),
      /清单 .* 不完整或者被改动过/,
    ],
  ])('%s', async (name, change, why) => {
    expect(await refused(spoilt(name, change))).toMatch(why);
  });

  it.each<[string, string, (rows: string[]) => string[], RegExp]>([
    [
      'two events in each other’s position',
      'event',
      (all) => exchanged(all, 2, 3, COLUMN.pos),
      /核对不符，什么也没有留下：office 第3条：与前一条记录的链接不符/,
    ],
    [
      'an event changed',
      'event',
      (all) => put(all, 4, COLUMN.payload, '{"on": "2026-01-01"}'),
      /第5条：内容与摘要不符/,
    ],
    ['an end cut off', 'event', (all) => all.slice(0, -1), /位置和链值与备份的清单不符/],
    ['a command that is gone', 'command', (all) => all.slice(1), /第\d+条：没有办理这一事项的指令/],
  ])('with %s and everything made to fit', async (name, table, change, why) => {
    const from = spoilt(name, (at) => edit(at(`${table}.copy`), lines(change)));
    fitted(from, table);
    await inBlank(async (url) => {
      await expect(restored(url, from, keyFile)).rejects.toThrow(why);
      expect(await everythingIn(url)).toEqual([]);
    });
  });

  it('of a newer program, or another format', async () => {
    const newer = spoilt('newer', (at) => resealed(at('manifest.json'), { migrations: ['FromTheFuture9'] }));
    expect(await refused(newer)).toMatch(/备份来自较新的程序（数据库结构有 FromTheFuture9）/);
    const format = spoilt('format', (at) => resealed(at('manifest.json'), { format: 2 }));
    expect(await refused(format)).toMatch(/备份的格式是第2版/);
    const { tables } = readManifest(place('whole'));
    const other = spoilt('other', (at) => resealed(at('manifest.json'), { tables: tables.slice(1) }));
    expect(await refused(other)).toBe('备份的表与它所写的数据库结构不符，没有恢复。');
  });

  it('without its keys, with those of another register, or with older ones', async () => {
    expect(await refused(place('whole'), keyFileIn('none'))).toMatch(/^没有密钥文件 .*备份里没有密钥，请先把密钥文件/);
    await freshDatabase().then(async (other) => {
      await openKeys(other.pool, { keyFile: keyFileIn('foreign'), year: 2026, say: () => {} });
      await other.drop();
    });
    expect(await refused(place('whole'), keyFileIn('foreign'))).toMatch(/不是这个备份的/);
    const rotated = spoilt('rotated', (at) =>
      resealed(at('manifest.json'), { keys: { ...readManifest(place('whole')).keys, wrapping: ['2026', '2027'] } }),
    );
    expect(await refused(rotated)).toMatch(/太旧，没有编号为 2027 的密钥/);
  });

  it('where an anchor outside contradicts it', async () => {
    mkdirSync(dirname(keyFileIn('contradicted')));
    cpSync(keyFile, keyFileIn('contradicted'));
    const other = await freshDatabase();
    await lockedLog(new EventLog(other.pool), 'office');
    await ask(other.url, `update register set register_id = '${readManifest(place('whole')).register}'`);
    await new Anchors(other.pool, anchorsBeside(keyFileIn('contradicted')), keys.named(ANCHORS)).write(new Date());
    await other.drop();
    expect(await refused(place('whole'), keyFileIn('contradicted'))).toMatch(
      /恢复的日志核对不符，什么也没有留下：office 第\d+条：与留在库外的锚点不符/,
    );
  });

  it('where something is already, which stays as it is', async () => {
    const before = await everyRow(db.url);
    await expect(restored(db.url, place('whole'), keyFile)).rejects.toThrow(/^数据库不是空的（有表 /);
    expect(await everyRow(db.url)).toEqual(before);
    await inBlank(async (url) => {
      await ask(url, 'create schema other; create table other.note (word text)');
      await expect(restored(url, place('whole'), keyFile)).rejects.toThrow('数据库不是空的（有表 other.note）');
    });
  });

  it('when the server goes away before the end', () =>
    inBlank(async (url) => {
      const die = (client: pg.ClientBase) => client.query('select pg_terminate_backend(pg_backend_pid())');
      await expect(loadBackup(url, place('whole'), readManifest(place('whole')), die, () => {})).rejects.toThrow();
      expect(await everythingIn(url)).toEqual([]);
      expect(await restored(url, place('whole'), keyFile)).toMatchObject({ code: 0 });
    }));
});

describe('A backup leaves', () => {
  it('a folder that is not empty as it is', async () => {
    await expect(backedUp(db.url, place('whole'))).rejects.toThrow(/不是空的：请给出一个不存在的或者空的目录/);
    mkdirSync(place('empty'));
    expect(await backedUp(db.url, place('empty'))).toMatchObject({ code: 0 });
  });

  it('nothing when it is cut off, and no folder of its name when it is killed', async () => {
    const out = place('killed');
    const blocker = new pg.Client(db.url);
    await blocker.connect();
    await blocker.query('begin; lock table ledger in access exclusive mode'); // the backup comes as far as this table
    const env = { ...process.env, DATABASE_URL: db.url, NODE_ENV: 'test' };
    const child = spawn(process.execPath, [join(BUILD, 'src/cli.js'), 'backup', '--out', out], {
      env,
      stdio: 'ignore',
    });
    while (!existsSync(join(`${out}.part`, 'ledger.copy'))) await sleep(20);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(existsSync(out)).toBe(false);
    await expect(backedUp(db.url, out)).rejects.toThrow(/killed\.part 是没有完成的备份，或者另一个备份正在进行/);
    expect(await refused(`${out}.part`)).toMatch(/没有完整的备份/);
    rmSync(`${out}.part`, { recursive: true });

    const cut = await openAsOwner({ DATABASE_URL: db.url, NODE_ENV: 'test' });
    const { rows } = await cut.client.query('select pg_backend_pid() as pid');
    const failed = writeBackup(cut.client, out, 'test', () => {}).then(String, (error) => error);
    while (!existsSync(join(`${out}.part`, 'ledger.copy'))) await sleep(20);
    await ask(db.url, `select pg_terminate_backend(${rows[0].pid})`);
    expect(await failed).toBeInstanceOf(Error);
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
    await cut.close().catch(() => {});
    await blocker.end();
    expect(await backedUp(db.url, out)).toMatchObject({ code: 0 });
  });

  it('no database without a register behind, and says that there is none', () =>
    inBlank((url) => expect(backedUp(url, place('none'))).rejects.toThrow('这里还没有登记簿')));
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(file, bytes);
}

function swap(one: string, other: string): void {
  renameSync(one, `${one}.away`);
  renameSync(other, one);
  renameSync(`${one}.away`, other);
}

function resealed(file: string, change: object): void {
  const { text } = sealed({ ...readManifest(dirname(file)), ...change } as Parameters<typeof sealed>[0]);
  writeFileSync(file, text);
}

const cells = (row: string) => row.split('\t');

function put(rows: string[], at: number, column: number, text: string): string[] {
  return rows.map((row, i) => (i === at ? cells(row).with(column, text).join('\t') : row));
}

function exchanged(rows: string[], one: number, other: number, column: number): string[] {
  const [first, second] = [cells(rows[one] as string), cells(rows[other] as string)];
  return put(put(rows, one, column, second[column] as string), other, column, first[column] as string);
}
