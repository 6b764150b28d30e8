import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registers of proactive disclosure, out of which Table 二 is counted. */
export class Registers1764970000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [ENTRIES, WALL, WRITE, COUNT]) await db.query(sql);
    const [{ body }] = await db.query("select pg_get_functiondef('switch_to_rebuilt'::regproc) as body");
    const widened = (body as string)
      .replace(/(\n\s*insert into organ_year select)/, `${REPLACE}$1`)
      .replace(/(\n\s*delete from organ_year_rebuilt where)/, `${EMPTY}$1`);
    if (!widened.includes(REPLACE) || !widened.includes(EMPTY))
      throw new Error('switch_to_rebuilt is not as this migration expects it');
    await db.query(widened);
    await db.query(RIGHTS);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/**
 * One row a line of a register; the columns are those of \`RegisterRow\`. \`version\` is that of the stream, which is the whole
 * register. Stock is counted over all years, what happened over one.
 */
const ENTRIES = `
create table proactive_entry (
  organ_id integer not null,
  entry_id uuid not null,
  stream_id uuid not null,
  version integer not null,
  register text collate "C" not null,
  action text collate "C" not null,
  name text,
  doc_no text,
  happened_on date not null,
  quantity bigint not null,
  amount_fen bigint,
  disclosed_on date,
  disclosed bigint not null,
  source text not null,
  recorded_by text not null,
  counted_year integer not null,
  counted_disclosed_year integer,
  counted_quantity bigint not null,
  counted_amount_fen bigint,
  counted_disclosed bigint not null,
  corrected_on date,
  correction_reason text,
  primary key (organ_id, entry_id)
);
create unique index proactive_entry_version on proactive_entry (organ_id, stream_id, version);
create index proactive_entry_of_year on proactive_entry (organ_id, counted_year);
create index proactive_entry_stock on proactive_entry (organ_id, register) where action in ('issued', 'repealed', 'expired', 'disclosed');
create index proactive_entry_by_day on proactive_entry (organ_id, happened_on desc, entry_id desc);
create unlogged table proactive_entry_rebuilt (like proactive_entry including defaults, primary key (organ_id, entry_id))`;

const WALL = `
do $$
declare t regclass;
begin
  foreach t in array array['proactive_entry', 'proactive_entry_rebuilt']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy of_organ on %s to mingzhang_app using (organ_id = current_organ())', t);
    execute format('grant select on %s to mingzhang_audit', t);
    execute format('create policy of_all on %s to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true)', t);
  end loop;
end $$`;

/** Several events of one command may move the same line: its latest row counts. */
const WRITE = `
create function write_proactive_entry_rows(p_rows json) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  insert into proactive_entry select distinct on (r.organ_id, r.entry_id) r.*
    from json_populate_recordset(null::proactive_entry, p_rows) r order by r.organ_id, r.entry_id, r.version desc
  on conflict (organ_id, entry_id) do update set
    version = excluded.version, quantity = excluded.quantity, amount_fen = excluded.amount_fen, disclosed_on = excluded.disclosed_on,
    disclosed = excluded.disclosed, source = excluded.source, recorded_by = excluded.recorded_by,
    counted_year = excluded.counted_year, counted_disclosed_year = excluded.counted_disclosed_year,
    counted_quantity = excluded.counted_quantity, counted_amount_fen = excluded.counted_amount_fen,
    counted_disclosed = excluded.counted_disclosed, corrected_on = excluded.corrected_on, correction_reason = excluded.correction_reason
    where proactive_entry.version < excluded.version;
end $$`;

/** The same sums as \`givenTo\` in the domain; money in fen. */
const COUNT = `
create function count_table2(p_organs integer[], p_year integer)
returns table (organ integer, register text, made float8, repealed float8, in_force float8, items_before float8, items_changed float8,
  disclosed float8, public float8, decisions float8, projects float8, fees float8, purchases float8)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query
  select e.organ_id, e.register,
    coalesce(sum(e.counted_quantity) filter (where e.now and e.action = 'issued'), 0)::float8,
    coalesce(sum(e.counted_quantity) filter (where e.now and e.action = 'repealed'), 0)::float8,
    coalesce(sum(e.sign * e.quantity) filter (where e.counted_year <= p_year), 0)::float8,
    coalesce(sum(e.sign * e.quantity) filter (where e.counted_year < p_year), 0)::float8,
    coalesce(sum(e.sign * e.counted_quantity) filter (where e.now), 0)::float8,
    coalesce(sum(e.counted_disclosed) filter (where e.counted_disclosed_year = p_year and e.sign >= 0), 0)::float8,
    coalesce(sum(case when e.sign < 0 then -e.disclosed else e.disclosed end) filter (where e.counted_disclosed_year <= p_year), 0)::float8,
    coalesce(sum(e.counted_quantity) filter (where e.now and e.action = 'decided'), 0)::float8,
    coalesce(sum(e.counted_quantity) filter (where e.now and e.action = 'purchased'), 0)::float8,
    coalesce(sum(e.counted_amount_fen) filter (where e.now and e.action = 'collected'), 0)::float8,
    coalesce(sum(e.counted_amount_fen) filter (where e.now and e.action = 'purchased'), 0)::float8
  from (
    select p.*, p.counted_year = p_year as now,
      case p.action when 'issued' then 1 when 'repealed' then -1 when 'expired' then -1 else 0 end as sign
    from proactive_entry p
    where p.organ_id = any (p_organs)
      and (p.action in ('issued', 'repealed', 'expired', 'disclosed') or p.counted_year = p_year)) e
  group by 1, 2;
end $$`;

const REPLACE = `
  delete from proactive_entry l where l.organ_id = p_organ and not exists (
    select from proactive_entry_rebuilt r where (r.organ_id, r.entry_id) = (p_organ, l.entry_id) and r::text = l::text);
  insert into proactive_entry select r.* from proactive_entry_rebuilt r left join proactive_entry l using (organ_id, entry_id)
    where r.organ_id = p_organ and l.organ_id is null;`;

const EMPTY = `
  delete from proactive_entry_rebuilt where organ_id = p_organ;`;

const RIGHTS = `
grant select, insert, update, delete on proactive_entry, proactive_entry_rebuilt to mingzhang_log;
grant select on proactive_entry to mingzhang_app;
grant select, insert, delete on proactive_entry_rebuilt to mingzhang_rebuild;
revoke all on function write_proactive_entry_rows, count_table2 from public;
alter function write_proactive_entry_rows owner to mingzhang_log;
alter function count_table2 owner to mingzhang_log;
grant execute on function count_table2 to mingzhang_app`;
