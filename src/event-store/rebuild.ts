import type { ClientBase, Pool } from 'pg';
import { ledgerRow, proceedingRows } from '../domain/applications/ledger-row.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import { type Append, tableRows } from './append.js';
import { Calendars } from './calendars.js';
import { type FoldedLog, foldLog, headOf } from './fold-log.js';
import { onOwnConnection } from './own-connection.js';
import { registerRow } from './registers.js';
import { organStream, organYearRow, organYearStream } from './years.js';

const ROWS_AT_ONCE = 1_000;

/** So many new events may be left for the moment in which the commands wait. */
const FEW = 100;

/**
 * Makes every row of an organ's projections anew from its log, beside the live ones, and puts them in their place in one
 * commit. Commands go on meanwhile; only for the last few events and the switch do they wait. The pool is one of the role
 * `mingzhang_rebuild`. Gives the position.
 */
export function rebuildOrgan(rebuilder: Pool, organ: number): Promise<number> {
  return onOwnConnection(rebuilder, async (client) => {
    await client.query("select set_config('app.organ', $1, false)", [String(organ)]);
    await client.query('set statement_timeout = 0; set lock_timeout = 0'); // a large organ takes as long as it takes
    await client.query('select pg_advisory_lock(770003, $1)', [organ]); // two rebuilds of one organ share the tables beside
    const fold = await foldLog(client, organ, (await headOf(client, organ)).position);
    await stage(client, organ, fold);
    while ((await catchUp(client, organ, fold)) > FEW);
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(770002, $1)', [organ]);
    await catchUp(client, organ, fold);
    const { rows } = await client.query('select switch_to_rebuilt($1, $2) as done', [organ, fold.position]);
    if (!rows[0].done) throw new Error(`organ ${organ}: the log has grown under its lock`);
    await client.query('commit');
    return fold.position;
  });
}

/**
 * The same in a transaction that is open and in which nobody else writes: rows that are not as the log makes them give way to
 * those that are. Gives how many.
 */
export async function rebuildWithin(db: ClientBase, organ: number): Promise<number> {
  await db.query("select set_config('app.organ', $1, true)", [String(organ)]);
  const fold = await foldLog(db, organ, (await headOf(db, organ)).position);
  await stage(db, organ, fold);
  let differing = 0;
  for (const table of Object.keys(STREAM_OF)) {
    const { rows } = await db.query<{ n: number }>(DIFFERING.replaceAll('TABLE', table), [organ]);
    differing += rows[0]?.n ?? 0;
  }
  const { rows } = await db.query('select switch_to_rebuilt($1, $2) as done', [organ, fold.position]);
  if (!rows[0].done) throw new Error(`organ ${organ}: the log has grown under its lock`);
  return differing;
}

const DIFFERING = `
select greatest(
  (select count(*) from (select t::text from TABLE t where organ_id = $1 except select t::text from TABLE_rebuilt t where organ_id = $1) live),
  (select count(*) from (select t::text from TABLE_rebuilt t where organ_id = $1 except select t::text from TABLE t where organ_id = $1) made)
)::integer as n`;

/** Makes the rows of what has moved since; gives how many events that were. */
async function catchUp(client: ClientBase, organ: number, fold: FoldedLog): Promise<number> {
  const from = fold.position;
  const { position } = await headOf(client, organ);
  if (position === from) return 0;
  const moved = await streamsBetween(client, organ, from, position);
  await foldLog(client, organ, position, fold);
  await stage(client, organ, fold, moved);
  return position - from;
}

async function streamsBetween(db: ClientBase, organ: number, after: number, through: number): Promise<Set<string>> {
  const sql = 'select distinct stream_id as id from event where organ_id = $1 and pos > $2 and pos <= $3';
  const { rows } = await db.query<{ id: string }>(sql, [organ, after, through]);
  return new Set(rows.map(({ id }) => id));
}

const STREAM_OF = {
  ledger: 'application_id',
  proceeding: 'stream_id',
  proactive_entry: 'stream_id',
  organ_year: 'stream_id',
} as const;

/** Puts the rows of all streams, or of those that are named, in the tables beside. */
async function stage(client: ClientBase, organ: number, fold: FoldedLog, only?: Set<string>): Promise<void> {
  for (const [table, stream] of Object.entries(STREAM_OF))
    await client.query(
      `delete from ${table}_rebuilt where organ_id = $1 and ($2::uuid[] is null or ${stream} = any ($2))`,
      [organ, only ? [...only] : null],
    );
  const calendar = await calendarOf(client, organ);
  const rows = rowsOf(organ, fold, calendar, (stream) => !only || only.has(stream));
  const tables = tableRows([{ organ, rows } as Append]);
  for (const [table, list] of Object.entries(tables))
    for (let at = 0; at < list.length; at += ROWS_AT_ONCE)
      await client.query(
        `insert into ${table}_rebuilt select r.* from json_populate_recordset(null::${table}_rebuilt, $1) r`,
        [JSON.stringify(list.slice(at, at + ROWS_AT_ONCE))],
      );
}

/** Under the code with which the log of the organ begins; where it is nobody's, that of the country. */
async function calendarOf(client: ClientBase, organ: number): Promise<WorkingCalendar> {
  const calendars = new Calendars(client);
  await calendars.newest();
  const first = "select payload ->> 'code' as code from event where (organ_id, stream_id, version) = ($1, $2, 1)";
  const { rows } = await client.query<{ code: string }>(first, [organ, organStream(organ)]);
  return calendars.of(rows[0]?.code);
}

function rowsOf(
  organ: number,
  fold: FoldedLog,
  calendar: WorkingCalendar,
  wanted: (stream: string) => boolean,
): Append['rows'] {
  const apps = [...fold.applications].filter(([id]) => wanted(id));
  const loose = [...fold.proceedings].filter(([id]) => wanted(id));
  const registers = [...fold.registers].filter(([id]) => wanted(id));
  const years = [...fold.years.values()].filter(({ year }) => wanted(organYearStream(organ, year)));
  return {
    ledger: apps.map(([id, { version, app }]) => ledgerRow(id, version, app, calendar)),
    proceeding: [
      ...apps.flatMap(([id, { version, app }]) => rowsWith(id, version, proceedingRows(app.proceedings, id))),
      ...loose.flatMap(([id, { version, cases }]) => rowsWith(id, version, proceedingRows(cases, null))),
    ],
    proactiveEntry: registers.flatMap(([stream, { entries }]) =>
      [...entries.values()].map(({ version, entry }) => registerRow(stream, version, entry)),
    ),
    organYear: years.map((state) => organYearRow(organ, state)),
  };
}

const rowsWith = (streamId: string, version: number, rows: ReturnType<typeof proceedingRows>) =>
  rows.map((row) => ({ ...row, streamId, version }));
