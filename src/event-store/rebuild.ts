import type { Pool, PoolClient } from 'pg';
import { ledgerRow, proceedingRows } from '../domain/applications/ledger-row.js';
import { WORKING_CALENDAR } from '../domain/law/working-calendar.js';
import { type Append, tableRows } from './append.js';
import type { EventLog } from './event-log.js';
import { type FoldedLog, foldLog, headOf } from './fold-log.js';
import { organYearRow } from './years.js';

const ROWS_AT_ONCE = 1_000;

/**
 * Makes every row of an organ's projections anew from its log, beside the live ones, and puts them in their place in one
 * commit under the organ's lock. Commands go on meanwhile; what they add is folded before the switch. Gives the position.
 */
export async function rebuildOrgan({ db }: EventLog, organ: number): Promise<number> {
  const client = await db.connect();
  try {
    await client.query('select pg_advisory_lock(770003, $1)', [organ]); // two rebuilds of one organ share the tables beside
    return await rebuilt(db, client, organ);
  } finally {
    client.release(true); // ends the session, and with it the lock
  }
}

async function rebuilt(db: Pool, client: PoolClient, organ: number): Promise<number> {
  for (let fold: FoldedLog | undefined; ; ) {
    fold = await foldLog(db, organ, (await headOf(db, organ)).position, fold);
    await stage(client, organ, fold);
    const { rows } = await client.query<{ done: boolean }>('select switch_to_rebuilt($1, $2) as done', [
      organ,
      fold.position,
    ]);
    if (rows[0]?.done) return fold.position;
  }
}

async function stage(db: PoolClient, organ: number, fold: FoldedLog): Promise<void> {
  for (const table of ['ledger', 'proceeding', 'organ_year'])
    await db.query(`delete from ${table}_rebuilt where organ_id = $1`, [organ]);
  const tables = tableRows([{ organ, rows: rowsOf(organ, fold) } as Append]);
  for (const [table, rows] of Object.entries(tables))
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await db.query(
        `insert into ${table}_rebuilt select r.* from json_populate_recordset(null::${table}_rebuilt, $1) r`,
        [JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))],
      );
}

function rowsOf(organ: number, { applications, proceedings, years }: FoldedLog): Append['rows'] {
  const apps = [...applications];
  return {
    ledger: apps.map(([id, { version, app }]) => ledgerRow(id, version, app, WORKING_CALENDAR)),
    proceeding: [
      ...apps.flatMap(([id, { version, app }]) => rowsWith(id, version, proceedingRows(app.proceedings, id))),
      ...[...proceedings].flatMap(([id, { version, cases }]) => rowsWith(id, version, proceedingRows(cases, null))),
    ],
    organYear: [...years.values()].map((state) => organYearRow(organ, state)),
  };
}

const rowsWith = (streamId: string, version: number, rows: ReturnType<typeof proceedingRows>) =>
  rows.map((row) => ({ ...row, streamId, version }));
