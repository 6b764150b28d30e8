import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { CannotStart } from '../cannot-start.js';
import { dataSource } from '../data-source.js';
import { migrateWithin, migrating } from '../migrate.js';
import { headsOf, quoted, tablesOf, writing } from './contents.js';
import { copyFrom } from './copy.js';
import { blocksOf, type Manifest } from './manifest.js';

/**
 * Loads a backup into a database in which there is nothing: tables, rows and whatever `prove` finds out are one transaction, so
 * that there is a whole and proven register afterwards, or nothing at all. The tables are made as the program of the backup
 * had them; what has changed since is done to the rows as it would have been to the original. Throws `CannotStart`.
 */
export async function loadBackup<T>(
  ownerUrl: string,
  folder: string,
  manifest: Manifest,
  prove: (db: ClientBase) => Promise<T>,
  progress: (done: number, all: number) => void,
): Promise<T> {
  const program = await dataSource(ownerUrl).initialize();
  const ofBackup = migrations.filter(({ name }) => manifest.migrations.includes(name));
  const older = await dataSource(ownerUrl, ofBackup).initialize();
  const runner = program.createQueryRunner();
  try {
    const db: ClientBase = await runner.connect();
    return await migrating(db, () => inOneTransaction(runner, () => load(db)));
  } finally {
    await Promise.all([runner.release(), older.destroy()]).then(() => program.destroy());
  }

  async function load(db: ClientBase): Promise<T> {
    await refuseOccupied(db);
    await migrateWithin(older, runner);
    await loadTables(db, folder, manifest, progress);
    await migrateWithin(program, runner);
    await db.query('analyze');
    return prove(db);
  }
}

/** Throws `CannotStart` where the backup comes from a newer program. */
export function refuseNewer({ migrations: made }: Manifest): void {
  const unknown = made.filter((name) => !migrations.some((known) => known.name === name));
  if (unknown.length > 0)
    throw new CannotStart(`备份来自较新的程序（数据库结构有 ${unknown.join('、')}）：请用较新的程序恢复。`);
}

async function inOneTransaction<T>(runner: QueryRunner, act: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const answer = await act();
    await runner.commitTransaction();
    return answer;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => {}); // a lost connection has rolled back already
    throw error;
  }
}

/** Throws `CannotStart`. */
async function refuseOccupied(db: ClientBase): Promise<void> {
  const { rows } = await db.query<{ name: string }>(OCCUPIED);
  if (rows[0])
    throw new CannotStart(
      `数据库不是空的（有表 ${rows[0].name}）：只能恢复到空的数据库或者新的数据目录，原有的内容没有改动。`,
    );
}

const OCCUPIED = `
select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1 limit 1`;

/** Triggers and checks hold; the walls between organs are open to the owner while the rows come in, for COPY does not pass them. */
async function loadTables(
  db: ClientBase,
  folder: string,
  manifest: Manifest,
  progress: (done: number, all: number) => void,
): Promise<void> {
  refuseOtherTables(await tablesOf(db), manifest);
  const { rows: walled } = await db.query<{ name: string }>(WALLED);
  for (const { name } of walled) await db.query(`alter table public.${quoted(name)} no force row level security`);
  for (const [i, table] of manifest.tables.entries()) {
    await db.query(`delete from public.${quoted(table.name)}`); // what the migrations have put there themselves
    const rows = await copyFrom(db, writing(table), blocksOf(folder, table));
    if (rows !== table.rows)
      throw new CannotStart(`备份的表 ${table.name} 应有${table.rows}行，读到${rows}行，没有恢复。`);
    progress(i + 1, manifest.tables.length);
  }
  for (const { name } of walled) await db.query(`alter table public.${quoted(name)} force row level security`);
  for (const { name, last } of manifest.sequences)
    await db.query("select setval(to_regclass(format('public.%I', $1::text)), $2)", [name, last]);
  const found = await headsOf(db);
  if (JSON.stringify(found) !== JSON.stringify(manifest.heads))
    throw new CannotStart('日志的位置和链值与备份的清单不符，没有恢复。');
}

/** The manifest names no table and no column that its own version of the schema does not have. */
function refuseOtherTables(known: readonly { name: string; columns: string[] }[], { tables }: Manifest): void {
  const shape = (all: readonly { name: string; columns: string[] }[]) =>
    JSON.stringify(all.map(({ name, columns }) => [name, columns]));
  if (shape(known) !== shape(tables)) throw new CannotStart('备份的表与它所写的数据库结构不符，没有恢复。');
}

const WALLED = `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`;
