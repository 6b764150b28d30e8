import { createHmac, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { PoolClient } from 'pg';
import { readerOf, withOrgan } from '../database/with-organ.js';
import { ALGORITHM, seal, unseal } from './sealing.js';
import type { Vault } from './vault.js';

/** What an old ledger waits for: somebody's decisions, the dry run, an order to import, the import. */
export type ImportState = 'deciding' | 'checking' | 'checked' | 'importing' | 'done' | 'given_up';

/** An import without what it holds of persons. */
export interface KeptImport {
  id: string;
  version: number;
  state: ImportState;
  /** The account that brought the file. */
  begunBy: string;
  /** As ISO 8601. */
  begunAt: string;
  touchedAt: string;
  /** Rows that are done with, of how many. */
  done: number;
  rowCount: number;
  /** Figures of the last run; null before the first. */
  totals: object | null;
}

/** Who orders what of which import; `seenVersion` as for every order. */
export interface ImportOrderOf {
  organ: number;
  id: string;
  commandId: string;
  actor: string;
  seenVersion: number;
}

/** No file and nothing of it is kept longer, whatever has become of it. */
export const IMPORT_KEPT_DAYS = 7;

const deflated = promisify<Buffer, Buffer>(deflateRaw);
const inflated = promisify<Buffer, Buffer>(inflateRaw);

interface Row extends KeptImport {
  algorithm: string;
  keyId: string;
  wrapped: Buffer;
}

/** An order that was carried out, under its key: what it was, and what was answered. */
interface Ordered {
  /** Hex. */
  hash: string;
  /** JSON, as a text: it must come back with its fields in their order. */
  now: string;
}

const COLUMNS = `import_id as id, version, state, begun_by as "begunBy",
  to_char(begun_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "begunAt", touched_at::text as "touchedAt",
  done, row_count as "rowCount", totals, algorithm, key_id as "keyId", wrapped_key as wrapped`;

/**
 * Keeps a file that was brought; the id is that of the command, so that the same order twice is one import, with one answer. Null
 * where the id came with another file or from somebody else.
 */
export async function keepImport(
  vault: Vault,
  { organ, id, begunBy }: { organ: number; id: string; begunBy: string },
  { file, desk, rowCount }: { file: object; desk: object; rowCount: number },
): Promise<KeptImport | null> {
  const key = randomBytes(32);
  const { id: keyId, key: wrapping } = vault.keys.current;
  const hash = hashOf(vault, [begunBy, file]);
  const sealed = {
    file: await sealedJson(key, organ, id, 'file', file),
    desk: await sealedJson(key, organ, id, 'desk', desk),
  };
  const wrapped = seal(wrapping, key, aboutKey(organ, id));
  const values = [organ, id, begunBy, hash, rowCount, ALGORITHM, keyId, wrapped, sealed.file, sealed.desk];
  const kept = await withOrgan(vault.db, organ, async (tx) => {
    const { rows } = await tx.query<Row>(
      `insert into ledger_import (organ_id, import_id, version, state, begun_by, command_id, request_hash, row_count, algorithm, key_id, wrapped_key, file, desk)
       values ($1, $2, 1, 'deciding', $3, $2, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning ${COLUMNS}`,
      values,
    );
    return rows[0] ? remembered(tx, organ, id, hash, told(rows[0])) : null;
  });
  if (kept) return kept;
  const before = await orderedBefore(vault, { organ, id, commandId: id });
  return before?.hash === hash.toString('hex') ? JSON.parse(before.now) : null;
}

/** Notes in the commit of an order what it was and what is answered, and answers it. */
async function remembered(tx: PoolClient, organ: number, commandId: string, hash: Buffer, now: KeptImport) {
  await tx.query(
    'update ledger_import set orders = orders || jsonb_build_object($3::text, $4::jsonb) where organ_id = $1 and import_id = $2',
    [
      organ,
      now.id,
      commandId,
      JSON.stringify({ hash: hash.toString('hex'), now: JSON.stringify(now) } satisfies Ordered),
    ],
  );
  return now;
}

async function orderedBefore(
  { db }: Vault,
  { organ, id, commandId }: Pick<ImportOrderOf, 'organ' | 'id' | 'commandId'>,
): Promise<Ordered | null> {
  const { rows } = await readerOf(db, organ).query<{ ordered: Ordered | null }>(
    'select orders -> $3::text as ordered from ledger_import where organ_id = $1 and import_id = $2',
    [organ, id, commandId],
  );
  return rows[0]?.ordered ?? null;
}

/** Null where there is none. */
export async function importOf(vault: Vault, organ: number, id: string): Promise<KeptImport | null> {
  const row = await rowOf(vault, organ, id);
  return row && told(row);
}

/** The newest first. */
export async function importsOf(vault: Vault, organ: number): Promise<KeptImport[]> {
  const { rows } = await readerOf(vault.db, organ).query<Row>(
    `select ${COLUMNS} from ledger_import where organ_id = $1 order by begun_at desc limit 50`,
    [organ],
  );
  return rows.map(told);
}

type Part = 'file' | 'desk';

/** What is sealed: the file, or its name and what was decided. Null once it is gone. */
export const sealedPart = async <T>(vault: Vault, organ: number, id: string, part: Part): Promise<T | null> =>
  (await sealedParts<T>(vault, organ, [id], part)).get(id) ?? null;

/** The same of several imports, by their ids; one whose part is gone is left out. */
export async function sealedParts<T>(
  vault: Vault,
  organ: number,
  ids: readonly string[],
  part: Part,
): Promise<ReadonlyMap<string, T>> {
  const { rows } = await readerOf(vault.db, organ).query<Row & { sealed: Buffer }>(
    `select ${COLUMNS}, ${part} as sealed from ledger_import where organ_id = $1 and import_id = any ($2) and ${part} is not null`,
    [organ, ids],
  );
  const opened = rows.map(
    async (row): Promise<[string, T]> => [
      row.id,
      await openedJson<T>(keyOf(vault, organ, row), organ, row, part, row.sealed),
    ],
  );
  return new Map(await Promise.all(opened));
}

/** What becomes of an order on an import. */
export type Changed =
  | { status: 'changed' | 'repeated' | 'reused' | 'state'; now: KeptImport }
  | { status: 'stale'; now: KeptImport | null };

/**
 * Carries an order out where the import is at the version seen and in one of the states `from`. The same order again, by the same
 * person under the same key, is answered as it was. `said`: what the order says beside where it leads.
 */
export async function changeImport(
  vault: Vault,
  order: ImportOrderOf,
  change: { to: ImportState; from: readonly ImportState[]; said?: object; desk?: object; begin?: boolean },
): Promise<Changed> {
  const { organ, id, commandId, actor, seenVersion } = order;
  const hash = hashOf(vault, [change.to, change.said ?? null, seenVersion, actor]);
  const again = async (): Promise<Changed | null> => {
    const ordered = await orderedBefore(vault, order);
    return (
      ordered && { status: ordered.hash === hash.toString('hex') ? 'repeated' : 'reused', now: JSON.parse(ordered.now) }
    );
  };
  const answered = await again();
  if (answered) return answered;
  const before = await rowOf(vault, organ, id);
  if (!before) return { status: 'stale', now: null };
  if (before.version !== seenVersion) return (await again()) ?? { status: 'stale', now: told(before) };
  if (!change.from.includes(before.state)) return { status: 'state', now: told(before) };
  const desk = change.desk && (await sealedJson(keyOf(vault, organ, before), organ, id, 'desk', change.desk));
  const ended = change.to === 'given_up';
  const changed = await withOrgan(vault.db, organ, async (tx): Promise<Changed | null> => {
    const { rows } = await tx.query<Row>(
      `update ledger_import set version = version + 1, state = $4, command_id = $5, request_hash = $6, touched_at = clock_timestamp(),
         desk = coalesce($7, desk), file = case when $8 then null else file end,
         done = case when $9 then 0 else done end, totals = case when $9 or ($8 and state <> 'importing') then null else totals end
       where organ_id = $1 and import_id = $2 and version = $3 returning ${COLUMNS}`,
      [organ, id, seenVersion, change.to, commandId, hash, desk ?? null, ended, change.begin === true],
    );
    const [row] = rows;
    if (!row) return null;
    if (change.begin || (ended && before.state !== 'importing'))
      await tx.query('delete from ledger_import_found where organ_id = $1 and import_id = $2', [organ, id]);
    if (change.begin) await tx.query('select ask_for_import($1, $2, $3)', [organ, id, row.version]);
    return { status: 'changed', now: await remembered(tx, organ, commandId, hash, told(row)) };
  });
  return changed ?? (await again()) ?? { status: 'stale', now: told(before) }; // a twin was quicker, or somebody else
}

/** How far a run is: what was found of the rows up to `done`, with the figures so far. False: the run is no longer wanted, or another one is further. */
export async function recordProgress(
  vault: Vault,
  organ: number,
  { id, version }: { id: string; version: number },
  step: { first: number; done: number; rowCount: number; totals: object; found: readonly object[] },
): Promise<boolean> {
  const row = await rowOf(vault, organ, id);
  if (row?.version !== version) return false;
  const found = await sealedJson(keyOf(vault, organ, row), organ, id, `found ${step.first}`, step.found);
  return withOrgan(vault.db, organ, async (tx) => {
    const { rowCount } = await tx.query(
      `update ledger_import set done = $4, row_count = $5, totals = $6, touched_at = clock_timestamp()
       where organ_id = $1 and import_id = $2 and version = $3 and state in ('checking', 'importing') and (done <= $4 or state = 'checking')`,
      [organ, id, version, step.done, step.rowCount, JSON.stringify(step.totals)],
    );
    if (!rowCount) return false;
    await keepFound(tx, organ, { id, version, first: step.first }, found);
    return true;
  });
}

const keepFound = (
  tx: PoolClient,
  organ: number,
  { id, version, first }: { id: string; version: number; first: number },
  found: Buffer,
) =>
  tx.query(
    `insert into ledger_import_found (organ_id, import_id, version, first, found) values ($1, $2, $3, $4, $5)
     on conflict (organ_id, import_id, version, first) do update set found = excluded.found`,
    [organ, id, version, first, found],
  );

/** A run has come to its end; of a finished import the file is gone. */
export async function endRun(
  vault: Vault,
  organ: number,
  { id, version }: { id: string; version: number },
  to: 'checked' | 'done',
): Promise<void> {
  await readerOf(vault.db, organ).query(
    `update ledger_import set state = $4, touched_at = clock_timestamp(), file = case when $4 = 'done' then null else file end
     where organ_id = $1 and import_id = $2 and version = $3 and state in ('checking', 'importing')`,
    [organ, id, version, to],
  );
}

/** The first step of all is that of the rows that could not be read, -1. */
const BEFORE_ALL = -2;

/** What was found of the rows in the last run, step by step in its order. */
export async function* foundIn<T>(
  vault: Vault,
  organ: number,
  id: string,
): AsyncGenerator<{ first: number; found: T[] }> {
  const row = await rowOf(vault, organ, id);
  if (!row) return;
  const key = keyOf(vault, organ, row);
  for (let at = BEFORE_ALL; ; ) {
    const { rows } = await readerOf(vault.db, organ).query<{ first: number; found: Buffer }>(
      'select first, found from ledger_import_found where organ_id = $1 and import_id = $2 and first > $3 order by first limit 1',
      [organ, id, at],
    );
    const [step] = rows;
    if (!step) return;
    at = step.first;
    yield { first: at, found: await openedJson<T[]>(key, organ, row, `found ${at}`, step.found) };
  }
}

/** What an organ has decided at its imports; null at the first. */
export async function importDictionary<T>(vault: Vault, organ: number): Promise<T | null> {
  const { rows } = await readerOf(vault.db, organ).query<{ algorithm: string; sealed: Buffer }>(
    'select algorithm, sealed from import_dictionary where organ_id = $1',
    [organ],
  );
  const [row] = rows;
  return row
    ? JSON.parse(
        unseal(vault.keys.named('import dictionary'), row.algorithm, row.sealed, ['dictionary', organ]).toString(),
      )
    : null;
}

/** Takes the place of the one before. */
export async function keepImportDictionary(vault: Vault, organ: number, dictionary: object): Promise<void> {
  const sealed = seal(vault.keys.named('import dictionary'), Buffer.from(JSON.stringify(dictionary)), [
    'dictionary',
    organ,
  ]);
  await readerOf(vault.db, organ).query(
    `insert into import_dictionary (organ_id, algorithm, sealed) values ($1, $2, $3)
     on conflict (organ_id) do update set algorithm = excluded.algorithm, sealed = excluded.sealed`,
    [organ, ALGORITHM, sealed],
  );
}

async function rowOf({ db }: Vault, organ: number, id: string): Promise<Row | null> {
  const { rows } = await readerOf(db, organ).query<Row>(
    `select ${COLUMNS} from ledger_import where organ_id = $1 and import_id = $2`,
    [organ, id],
  );
  return rows[0] ?? null;
}

const told = ({ id, version, state, begunBy, begunAt, touchedAt, done, rowCount, totals }: Row): KeptImport => ({
  id,
  version,
  state,
  begunBy,
  begunAt,
  touchedAt,
  done,
  rowCount,
  totals,
});

const aboutKey = (organ: number, id: string) => ['import key', organ, id];
const about = (organ: number, id: string, part: string) => ['import', organ, id, part];

const keyOf = ({ keys }: Vault, organ: number, { id, algorithm, keyId, wrapped }: Row): Buffer =>
  unseal(keys.wrapping(keyId), algorithm, wrapped, aboutKey(organ, id));

const sealedJson = async (key: Buffer, organ: number, id: string, part: string, content: object): Promise<Buffer> =>
  seal(key, await deflated(Buffer.from(JSON.stringify(content))), about(organ, id, part));

const openedJson = async <T>(
  key: Buffer,
  organ: number,
  { id, algorithm }: Pick<Row, 'id' | 'algorithm'>,
  part: string,
  sealed: Buffer,
): Promise<T> => JSON.parse((await inflated(unseal(key, algorithm, sealed, about(organ, id, part)))).toString());

/** Keyed: nobody tries files or words against it. */
const hashOf = ({ keys }: Vault, content: unknown): Buffer =>
  createHmac('sha256', keys.named('imports')).update(JSON.stringify(content)).digest();
