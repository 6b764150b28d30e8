import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working calendar is laid down in the register's own log, and no decision is appended that rests on an older one. */
export class Calendars1764980000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(YEARS);
    await db.query(READ);
    await mend(db, 'append_many', [
      [/(?=perform pg_advisory_xact_lock\(770002)/, LOCK],
      [
        /(?<=else \(select max\(e\.version\) from event e where e\.organ_id = )p_organs\[g\.ix\](?= and e\.stream_id = g\.stream_id)/,
        OF_CALENDAR,
      ],
    ]);
    await db.query(RIGHTS);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

async function mend(db: QueryRunner, name: string, changes: [RegExp, string][]): Promise<void> {
  const [{ body }] = await db.query('select pg_get_functiondef($1::regproc) as body', [name]);
  let mended: string = body;
  for (const [from, to] of changes) {
    const before = mended;
    mended = before.replace(from, to);
    if (mended === before) throw new Error(`${name} is not as this migration expects it`);
  }
  await db.query(mended);
}

/** As every stream that is found by what it is about. */
const hex = createHash('sha256').update('calendar').digest('hex');
const CALENDAR = `'${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}'::uuid`;

const YEARS = `
create function calendar_years(p_after integer) returns table (version integer, type text, schema_version smallint, payload json, actor text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.version, e.type, e.schema_version, e.payload, e.actor_id, e.recorded_at from event e
  where e.organ_id = 0 and e.stream_id = ${CALENDAR} and e.version > p_after order by e.version;
end;
create index event_due_day_moved on event (organ_id, ((payload ->> 'calendar')::integer)) where type = 'DueDayMoved'`;

/** As before, and the version of the calendar at the same moment. */
const READ = `
drop function read_histories(integer[], uuid[]);
create function read_histories(p_organs integer[], p_streams uuid[])
returns table (ix integer, events json, years json, organ json, calendar integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer, h.events, y.years, case when o.organ_id is not null then json_build_object('version', o.version, 'state', o.state) end,
    coalesce((select max(c.version) from event c where c.organ_id = 0 and c.stream_id = ${CALENDAR}), 0)
  from unnest(p_organs, p_streams) with ordinality as k (organ_id, stream_id, ix)
  left join lateral (
    select json_agg(json_build_array(e.type, e.schema_version, e.payload) order by e.version) events
    from event e where e.organ_id = k.organ_id and e.stream_id = k.stream_id) h on true
  left join lateral (
    select json_agg(json_build_object('year', o.year, 'version', o.version, 'runBegun', o.run_begun,
      'runCompleted', o.run_completed, 'locked', o.locked) order by o.year) years
    from organ_year o where o.organ_id = k.organ_id) y on true
  left join organ o on o.organ_id = k.organ_id;
end`;

/**
 * Whoever rests on the calendar shares its lock, whoever lays a year down has it alone: what is appended afterwards meets
 * the new version, what went before is seen by whoever then looks for what the calendar has moved. Taken after the command
 * and before the logs of organs, by everybody in this order.
 */
const LOCK = `if ${CALENDAR} = any (w_streams) then
    perform pg_advisory_xact_lock(770004);
  elsif ${CALENDAR} = any (g_streams) then
    perform pg_advisory_xact_lock_shared(770004);
  end if;
  `;

/** The calendar stands in the log of the register, whichever organ's command is guarded by it. */
const OF_CALENDAR = `case when g.stream_id = ${CALENDAR} then 0 else p_organs[g.ix] end`;

const RIGHTS = `
revoke all on function calendar_years, read_histories from public;
alter function calendar_years owner to mingzhang_log;
alter function read_histories owner to mingzhang_log;
grant execute on function calendar_years, read_histories to mingzhang_app;
grant execute on function calendar_years to mingzhang_rebuild`;
