import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { backup } from '../../src/commands/backup.js';
import type { Command } from '../../src/commands/command.js';
import { restore } from '../../src/commands/restore.js';
import { type Database, type OwnersDatabase, openAsOwner, openDatabase } from '../../src/database/database.js';
import { TYPES } from '../../src/database/pool.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { openVault } from '../../src/personal-data/open-vault.js';
import { TODAY } from '../event-store/processes.js';
import { blankDatabase } from '../postgres/fresh-database.js';

/** Where backups, keys and anchors of a test lie; removed by `removeFolder`. */
export const folder = mkdtempSync(join(tmpdir(), 'mingzhang-backup-'));
export const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });

export interface Told {
  code: number;
  /** What the command has printed. */
  // biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests are there to see
  data: any;
  words: string;
}

/** `backup` as the operator types it, on the database of this address. */
export const backedUp = (url: string, out: string): Promise<Told> => run(backup, { out }, url, keyFileIn('nowhere'));

/** `restore` likewise, with the keys, the erasure ledger and the anchors in a folder. */
export const restored = (url: string, from: string, keyFile: string): Promise<Told> =>
  run(restore, { from }, url, keyFile);

export const keyFileIn = (name: string): string => join(folder, name, 'keys.json');
export const anchorsBeside = (keyFile: string): string => join(dirname(keyFile), 'anchors.jsonl');

async function run(command: Command, options: Record<string, string>, url: string, keyFile: string): Promise<Told> {
  const env = { DATABASE_URL: url, NODE_ENV: 'test' };
  const settings = { MINGZHANG_KEY_FILE: keyFile, MINGZHANG_ANCHOR_FILE: anchorsBeside(keyFile) };
  const said = { stdout: '', stderr: '' };
  const listening = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += text;
      return true;
    }),
  );
  const before = { ...process.env };
  Object.assign(process.env, settings);
  let [database, owner]: [Database | undefined, OwnersDatabase | undefined] = [undefined, undefined];
  const opened = async () => {
    database ??= await openDatabase(env);
    return database;
  };
  try {
    const code = await command.run(
      { files: [], options, today: TODAY },
      async () => new EventLog((await opened()).pool),
      async () => openVault({ ...(await opened()), keyFile, year: 2026, say: () => {} }),
      async (role) => (await opened()).openAs(role),
      async () => {
        owner = await openAsOwner(env);
        return owner;
      },
    );
    return { code, data: JSON.parse(said.stdout || 'null'), words: said.stderr };
  } finally {
    for (const one of listening) one.mockRestore();
    process.env = before;
    for (const one of [database, owner] as ({ close(): Promise<void> } | undefined)[])
      await one?.close().catch(() => {});
  }
}

/** A database with nothing in it, given to `act` and dropped. */
export async function inBlank<T>(act: (url: string) => Promise<T>): Promise<T> {
  const { url, drop } = await blankDatabase();
  try {
    return await act(url);
  } finally {
    await drop();
  }
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, types: TYPES });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every row of every table that is kept, as text: read otherwise than a backup reads it. */
export async function everyRow(url: string): Promise<Record<string, unknown>> {
  const tables = await ask(url, KEPT);
  const rows: Record<string, unknown> = {};
  for (const { name } of tables)
    rows[name as string] = (await ask(url, `select t::text as row from ${name} t order by 1`)).map(({ row }) => row);
  return rows;
}

const KEPT = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  and relpersistence = 'p' and relname not in ('schema_migration', 'app_login', 'session', 'ledger_text') order by 1`;
