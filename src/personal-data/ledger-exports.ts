import { randomBytes } from 'node:crypto';
import { readerOf } from '../database/with-organ.js';
import { bytea } from './person-key.js';
import { ALGORITHM, seal, unseal } from './sealing.js';
import type { Vault } from './vault.js';

/** A file of the ledger as somebody has asked for it. */
export interface LedgerExport {
  id: string;
  account: string;
  askedAt: Date;
  state: 'running' | 'done' | 'withdrawn';
  format: 'csv' | 'xlsx';
  /** What it tells of persons; null for nothing. */
  persons: 'masked' | 'opened' | null;
  /** Lines written, and how many there will be; null until that is known. */
  done: number;
  rowCount: number | null;
  /** Bytes of the finished file. */
  size: number | null;
}

/** So long a file is kept. */
export const EXPORT_DAYS = 7;

/** The row of a new export, with a key of its own. */
export function newExport(
  { keys }: Vault,
  organ: number,
  asked: Pick<LedgerExport, 'id' | 'account' | 'askedAt' | 'format' | 'persons'> & { question: object },
): object {
  const { id: exportId, account: accountId, ...rest } = asked;
  const { id: keyId, key } = keys.current;
  const wrappedKey = bytea(seal(key, randomBytes(32), aboutKey(organ, exportId)));
  return { exportId, accountId, ...rest, algorithm: ALGORITHM, keyId, wrappedKey };
}

/** The newest exports of an account. */
export async function exportsOf({ db }: Vault, organ: number, account: string): Promise<LedgerExport[]> {
  const sql = `select ${COLUMNS} from ledger_export where organ_id = $1 and account_id = $2 order by asked_at desc limit 20`;
  return (await readerOf(db, organ).query<LedgerExport>(sql, [organ, account])).rows;
}

/** Null where this account has asked for no such export, or it has been forgotten. */
export async function exportOf(
  { db }: Vault,
  organ: number,
  account: string,
  id: string,
): Promise<LedgerExport | null> {
  const sql = `select ${COLUMNS} from ledger_export where organ_id = $1 and account_id = $2 and export_id = $3`;
  return (await readerOf(db, organ).query<LedgerExport>(sql, [organ, account, id])).rows[0] ?? null;
}

const COLUMNS = `export_id as id, account_id as account, asked_at as "askedAt", state, format, persons, done, row_count as "rowCount", size`;

/** An export in the hands of one worker; whoever claims it after him ends that. */
export interface ClaimedExport extends Pick<LedgerExport, 'id' | 'format' | 'persons'> {
  organ: number;
  question: object;
  attempt: number;
  key: Buffer;
}

/** Takes an unfinished export in hand, from its beginning; null where it is finished, withdrawn or forgotten. */
export async function claimExport({ db, keys }: Vault, organ: number, id: string): Promise<ClaimedExport | null> {
  const { rows } = await readerOf(db, organ).query<ClaimedRow>(CLAIM, [organ, id]);
  const [row] = rows;
  if (!row) return null;
  const { algorithm, keyId, wrapped, ...claimed } = row;
  return { ...claimed, id, organ, key: unseal(keys.wrapping(keyId), algorithm, wrapped, aboutKey(organ, id)) };
}

type ClaimedRow = Omit<ClaimedExport, 'organ' | 'id' | 'key'> & { algorithm: string; keyId: string; wrapped: Buffer };

const CLAIM = `
with claimed as (
  update ledger_export set attempt = attempt + 1, touched_at = clock_timestamp(), done = 0
    where organ_id = $1 and export_id = $2 and state = 'running'
    returning export_id, attempt, format, persons, question, algorithm, key_id, wrapped_key),
gone as (delete from ledger_export_part p using claimed c where p.organ_id = $1 and p.export_id = c.export_id and p.attempt < c.attempt)
select attempt, format, persons, question, algorithm, key_id as "keyId", wrapped_key as wrapped from claimed`;

/** Another worker has claimed the export, or nobody wants it any more. */
export class ExportTaken extends Error {}

/** How far an export is. Throws `ExportTaken`. */
export const tellExport = (vault: Vault, claimed: ClaimedExport, done: number, rowCount: number): Promise<void> =>
  change(vault, claimed, 'update ledger_export set done = $4, row_count = $5, touched_at = clock_timestamp()', [
    done,
    rowCount,
  ]);

/** Keeps the nth part of the file. Throws `ExportTaken`. */
export async function keepPart({ db }: Vault, claimed: ClaimedExport, n: number, bytes: Buffer): Promise<void> {
  const { organ, id, attempt, key } = claimed;
  const sealed = seal(key, bytes, aboutPart(organ, id, n));
  const { rowCount } = await readerOf(db, organ).query(PART, [organ, id, attempt, n, sealed]);
  if (rowCount !== 1) throw new ExportTaken();
}

const PART = `
insert into ledger_export_part (organ_id, export_id, attempt, n, sealed)
select organ_id, export_id, attempt, $4, $5 from ledger_export
where organ_id = $1 and export_id = $2 and attempt = $3 and state = 'running' for share`;

/** The file is whole. Throws `ExportTaken`. */
export const finishExport = (vault: Vault, claimed: ClaimedExport, size: number): Promise<void> =>
  change(vault, claimed, "update ledger_export set state = 'done', size = $4", [size]);

async function change({ db }: Vault, { organ, id, attempt }: ClaimedExport, update: string, values: unknown[]) {
  const sql = `${update} where organ_id = $1 and export_id = $2 and attempt = $3 and state = 'running'`;
  const { rowCount } = await readerOf(db, organ).query(sql, [organ, id, attempt, ...values]);
  if (rowCount !== 1) throw new ExportTaken();
}

/** The finished file, part by part. */
export async function* exportedFile({ db, keys }: Vault, organ: number, id: string): AsyncGenerator<Buffer> {
  const reader = readerOf(db, organ);
  for (let n = 0; ; n++) {
    const { rows } = await reader.query<{ algorithm: string; keyId: string; wrapped: Buffer; sealed: Buffer | null }>(
      FILE_PART,
      [organ, id, n],
    );
    const [part] = rows;
    if (!part) throw new ExportTaken();
    if (!part.sealed) return;
    const key = unseal(keys.wrapping(part.keyId), part.algorithm, part.wrapped, aboutKey(organ, id));
    yield unseal(key, part.algorithm, part.sealed, aboutPart(organ, id, n));
  }
}

const FILE_PART = `
select e.algorithm, e.key_id as "keyId", e.wrapped_key as wrapped, p.sealed
from ledger_export e left join ledger_export_part p on (p.organ_id, p.export_id, p.attempt, p.n) = (e.organ_id, e.export_id, e.attempt, $3)
where e.organ_id = $1 and e.export_id = $2 and e.state = 'done'`;

const aboutKey = (organ: number, id: string) => ['export key', organ, id];
const aboutPart = (organ: number, id: string, n: number) => ['export', organ, id, n];
