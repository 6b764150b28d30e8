import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';
import { CannotStart, reasonOf } from '../cannot-start.js';
import { headsOf, quoted, reading, sequencesOf, type Table, tablesOf } from './contents.js';
import { copyTo } from './copy.js';
import { FORMAT, fileOf, type Manifest, manifestIn, type StoredTable, sealed } from './manifest.js';

const ABOUT =
  '明账的备份。申请人的个人信息是加密的，这里没有打开它们的密钥：恢复时要有指纹相符的密钥文件（keys.json），密钥文件请另行备份，不要与备份放在一起。';

export interface Written {
  manifest: Manifest;
  /** Of the manifest. */
  sha256: string;
}

/**
 * Writes the whole register, as it stands at one moment, into a folder of its own; everybody may go on writing meanwhile. The
 * folder has another name until it is complete and on the disk. Throws `CannotStart`.
 */
export async function writeBackup(
  owner: ClientBase,
  out: string,
  program: string,
  progress: (done: number, all: number) => void,
): Promise<Written> {
  const part = `${out}.part`;
  makeRoom(out, part);
  try {
    const written = await snapshot(owner, part, program, progress);
    keep(part);
    if (existsSync(out)) rmdirSync(out);
    renameSync(part, out);
    keep(dirname(out));
    return written;
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

function makeRoom(out: string, part: string): void {
  try {
    if (existsSync(out) && readdirSync(out).length > 0)
      throw new CannotStart(`${out} 不是空的：请给出一个不存在的或者空的目录，原有的备份不会被覆盖。`);
    mkdirSync(dirname(out), { recursive: true });
    mkdirSync(part, { mode: 0o700 });
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    if ((error as { code?: string }).code === 'EEXIST')
      throw new CannotStart(`${part} 是没有完成的备份，或者另一个备份正在进行：没有在进行的，请先删除这个目录。`);
    throw new CannotStart(`备份不能写到 ${out}：${reasonOf(error)}。`);
  }
}

async function snapshot(
  db: ClientBase,
  folder: string,
  program: string,
  progress: (done: number, all: number) => void,
): Promise<Written> {
  await db.query('begin isolation level repeatable read read only');
  await refuseUnready(db);
  const register = await one<Pick<Manifest, 'postgres' | 'at' | 'register' | 'migrations'>>(db, REGISTER);
  const [heads, known] = [await headsOf(db), await tablesOf(db)];
  const keys = {
    contained: false,
    ...(await one<{ fingerprint: string | null }>(db, KEYS)),
    wrapping: await wrappingKeys(db, known),
  } as const;
  const tables: StoredTable[] = [];
  for (const table of known) {
    tables.push(await stored(db, folder, table));
    progress(tables.length, known.length);
  }
  const sequences = await sequencesOf(db);
  await db.query('commit');
  const events = heads.reduce((sum, { position }) => sum + position, 0);
  if (tables.find(({ name }) => name === 'event')?.rows !== events)
    throw new CannotStart(`日志应有${events}条，读到的不是这么多：请用 log verify 核对日志。没有备份。`);
  const manifest: Manifest = {
    about: ABOUT,
    format: FORMAT,
    program,
    ...register,
    keys,
    heads,
    sequences,
    tables,
  };
  const { text, sha256 } = sealed(manifest);
  const file = openSync(manifestIn(folder), 'wx', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  return { manifest, sha256 };
}

/** An old program kept readable beside the log what a backup must not hold in clear. */
async function refuseUnready(db: ClientBase): Promise<void> {
  const { made, clear } = await one<{ made: boolean; clear: boolean }>(db, READY);
  if (!made) throw new CannotStart('这里还没有登记簿，没有什么可以备份。');
  if (clear) throw new CannotStart('个人信息还没有移入加密保管：请先用本程序启动一次，然后再备份。');
}

async function one<T extends object>(db: ClientBase, sql: string): Promise<T> {
  return (await db.query<T>(sql)).rows[0] as T;
}

const READY = `
select to_regclass('public.register') is not null as made, to_regclass('public.applicant_details') is not null as clear`;
const REGISTER = `
select current_setting('server_version') as postgres, to_json(now() at time zone 'UTC') #>> '{}' || 'Z' as at,
  (select register_id from register) as register, (select array_agg(name::text order by timestamp, name) from schema_migration) as migrations`;
const KEYS = `select (select encode(fingerprint, 'hex') from vault_mark) as fingerprint`;

/** The ids of the keys in the key file that something here is wrapped by. */
async function wrappingKeys(db: ClientBase, tables: readonly Table[]): Promise<string[]> {
  const wrapped = tables.filter(({ columns }) => columns.includes('key_id'));
  const ids = wrapped.map(({ name }) => `select key_id as id from public.${quoted(name)} where key_id is not null`);
  const { rows } = await db.query<{ id: string }>(`${ids.join(' union ')} order by 1`);
  return rows.map(({ id }) => id);
}

async function stored(db: ClientBase, folder: string, table: Table): Promise<StoredTable> {
  const [hash, file] = [createHash('sha256'), openSync(join(folder, fileOf(table)), 'wx', 0o600)];
  let [rows, bytes] = [0, 0];
  try {
    for await (const block of copyTo(db, await reading(db, table)) as AsyncIterable<Buffer>) {
      writeWhole(file, block);
      hash.update(block);
      bytes += block.length;
      rows += linesIn(block);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return { ...table, rows, bytes, sha256: hash.digest('hex') };
}

function writeWhole(file: number, block: Buffer): void {
  for (let at = 0; at < block.length; ) at += writeSync(file, block, at);
}

/** In the text form of COPY a line break ends a row and stands nowhere else. */
function linesIn(block: Buffer): number {
  let lines = 0;
  for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Names must outlive a power cut as well. Windows has no such call. */
function keep(folder: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
}
