import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second wall between organs: what the app may see in a table is what belongs to the organ its transaction names. */
export class RowSecurity1764100000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [OPERATOR, WALL, BELOW, FIGURES, LOGS, RUNS, RIGHTS]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The wall between organs is never taken down.');
  }
}

/**
 * The operator's two: \`mingzhang_rebuild\` alone may put rows in the place of live ones, so that whoever serves requests can
 * write no ledger without an event; \`mingzhang_audit\` reads all that is to be proved and changes nothing.
 */
const OPERATOR = `
do $$
declare name text;
begin
  foreach name in array array['mingzhang_rebuild', 'mingzhang_audit'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', name);
    execute format('grant usage on schema public to %I', name);
  end loop;
end $$;
revoke all on ledger_rebuilt, proceeding_rebuilt, organ_year_rebuilt from mingzhang_app;
revoke execute on function switch_to_rebuilt from mingzhang_app;
grant select, insert, delete on ledger_rebuilt, proceeding_rebuilt, organ_year_rebuilt to mingzhang_rebuild;
grant select on event to mingzhang_rebuild;
grant execute on function switch_to_rebuilt to mingzhang_rebuild;
grant select on organ, organ_tree to mingzhang_audit`;

/**
 * \`app.organ\` is set for one transaction; a question without it is an error, not an empty answer. The functions of the log
 * check by themselves and the operator serves all, so these pass. Without a wall: \`organ\`, the tree that everybody may see, and \`outbox\`, whose
 * rows hold ids alone and are handed over for all organs at once.
 */
const WALL = `
create function current_organ() returns integer language sql stable parallel safe
return current_setting('app.organ')::integer;

do $$
declare t regclass;
begin
  for t in select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organ_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('organ', 'outbox') loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy of_organ on %s to mingzhang_app using (organ_id = current_organ())', t);
    execute format('grant select on %s to mingzhang_audit', t);
    execute format('create policy of_all on %s to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true)', t);
  end loop;
end $$`;

/** Below: with a place under the current organ today or in former years, whose reports name it still, or merged into one that has. */
const BELOW = `
create function refuse_beyond(p_organs integer[]) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if p_organs <@ array[current_organ()] then return; end if;
  if exists (
    with recursive below (organ_id, code) as (
      select o.organ_id, o.code from organ o where o.organ_id = current_organ()
      union select o.organ_id, o.code from below b join (
        select k.organ_id, k.code, p->>'parent' as parent from organ k, json_array_elements(k.state->'parents') p
        union all select k.organ_id, k.code, k.state->'ended'->>'into' from organ k) o on o.parent = b.code)
    select unnest(p_organs) except select organ_id from below) then
    raise exception using errcode = 'MZ011', message = 'the figures of an organ that is not below';
  end if;
end $$`;

/** What a cell opens into, and a case number, stay with the organ; above it there are figures. */
const FIGURES = `
create function count_table3(p_organs integer[], p_year integer)
returns table (organ integer, kind text, category text, outcome text, count integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query
  select l.organ_id, 'received', l.counted_category, null, count(*)::integer
    from ledger l where l.organ_id = any (p_organs) and l.received_year = p_year group by 1, 3
  union all
  select l.organ_id, 'closed', l.counted_category, l.counted_outcome, count(*)::integer
    from ledger l where l.organ_id = any (p_organs) and l.closed_year = p_year and l.received_year is not null group by 1, 3, 4
  union all
  select l.organ_id, k.kind, l.counted_category, null, count(*)::integer
    from (values ('carried_in', p_year - 1), ('carried_out', p_year)) k (kind, year) cross join lateral (
      select o.organ_id, o.counted_category from ledger o
        where o.organ_id = any (p_organs) and o.closed_year > k.year and o.received_year <= k.year
      union all
      select o.organ_id, o.counted_category from ledger o
        where o.organ_id = any (p_organs) and o.closed_year is null and o.received_year <= k.year) l
    group by 1, 2, 3;
end $$;

create function count_table4(p_organs integer[], p_year integer)
returns table (organ integer, route text, state text, count integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query
  select c.organ_id, c.route, c.state, count(*)::integer from (
    select distinct on (p.organ_id, p.case_no) p.organ_id, p.route,
        case when p.decided_year = p_year then p.result else 'pending' end as state
      from proceeding p
      where p.organ_id = any (p_organs) and p.accepted_year <= p_year and (p.decided_year is null or p.decided_year >= p_year)
        and not p.co_defendant_only
      order by p.organ_id, p.case_no, p.seq desc) c group by 1, 2, 3;
end $$;

create function cases_around(p_organs integer[], p_year integer)
returns table (organ integer, case_no text, seq integer, route text, co_defendant_only boolean, challenged jsonb, accepted_on date,
  accepted_year integer, decided_on date, decided_year integer, result text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query
  select p.organ_id, case when p.organ_id = current_organ() then p.case_no
      else k.code || '第' || dense_rank() over (partition by p.organ_id order by p.case_no) || '件' end,
    p.seq, p.route, p.co_defendant_only, p.challenged, p.accepted_on, p.accepted_year, p.decided_on, p.decided_year, p.result
  from proceeding p join organ k using (organ_id)
  where p.organ_id = any (p_organs) and p.accepted_year <= p_year and (p.decided_year is null or p.decided_year >= p_year - 1)
  order by p.organ_id, p.case_no, p.seq;
end $$;

create function known_years(p_organs integer[], p_from integer, p_through integer)
returns table (organ integer, year integer, locked boolean, run_completed boolean, state json)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query select o.organ_id, o.year, o.locked, o.run_completed, case when o.year between p_from and p_through then o.state end
    from organ_year o where o.organ_id = any (p_organs) and (o.locked or o.year between p_from and p_through);
end $$;

create function count_carried_out(p_organs integer[], p_year integer)
returns table (organ integer, category text, count integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query select l.organ_id, l.counted_category, count(*)::integer from ledger l
    where l.organ_id = any (p_organs) and l.carried_from <> '{}' and p_year = any (l.carried_from) group by 1, 2;
end $$;

create function year_history(p_organ integer, p_stream uuid) returns table (events json, locked json)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(array[p_organ]);
  return query select
    (select json_agg(json_build_array(e.type, e.schema_version,
        case when p_organ = current_organ() or e.payload->'subject' is null then e.payload
        else jsonb_set(e.payload::jsonb, '{subject}', '{}')::json end) order by e.version)
      from event e where e.organ_id = p_organ and e.stream_id = p_stream and e.stream_type = 'organ-year'),
    (select json_agg(o.year) from organ_year o where o.organ_id = p_organ and o.locked);
end $$`;

/** The log itself, from which the figures of an earlier day are folded; it holds no personal data. */
const LOGS = `
create function read_log(p_organ integer, p_after bigint, p_through bigint)
returns table (pos bigint, stream uuid, stream_type text, type text, version smallint, payload json)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(array[p_organ]);
  return query select e.pos, e.stream_id, e.stream_type, e.type, e.schema_version, e.payload
    from event e where e.organ_id = p_organ and e.pos > p_after and e.pos <= p_through order by e.pos;
end $$;

create function log_head(p_organ integer, p_before timestamptz default null) returns table (pos bigint, chain text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(array[p_organ]);
  return query select e.pos, encode(e.chain, 'hex') from event e
    where e.organ_id = p_organ and (p_before is null or e.recorded_at < p_before) order by e.pos desc limit 1;
end $$;

create function log_heads() returns table (organ integer, pos bigint, chain text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with recursive logs (organ_id) as (
    select min(e.organ_id) from event e
    union all select (select min(e.organ_id) from event e where e.organ_id > l.organ_id) from logs l where l.organ_id is not null
  )
  select l.organ_id, h.pos, encode(h.chain, 'hex')
  from logs l cross join lateral (select e.pos, e.chain from event e where e.organ_id = l.organ_id order by e.pos desc limit 1) h
  order by 1;
end;

create function organ_of_command(p_command uuid) returns integer
language sql stable security definer set search_path = public, pg_temp
return (select c.organ_id from command c where c.command_id = p_command)`;

const RUNS = `
create function due_runs(p_year integer, p_founded_before timestamptz) returns table (organ integer, year integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.organ_id, p_year
  from organ o join event founded on founded.organ_id = o.organ_id and founded.pos = 1
  where founded.recorded_at < p_founded_before
    and not exists (select from organ_year y where y.organ_id = o.organ_id and y.year = p_year and y.run_begun)
  order by 1;
end;

create function unfinished_runs(p_seconds double precision) returns table (organ integer, year integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select y.organ_id, y.year
  from organ_year y join event begun using (organ_id, stream_id)
  where y.run_begun and not y.run_completed and begun.type = 'YearEndRunBegun'
    and begun.recorded_at < clock_timestamp() - make_interval(secs => p_seconds)
    and not exists (select from organ_year l where l.organ_id = y.organ_id and l.year >= y.year and l.locked)
  order by 1, 2;
end`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('refuse_beyond', 'count_table3', 'count_table4', 'cases_around', 'known_years', 'count_carried_out', 'year_history', 'read_log', 'log_head', 'log_heads',
     'organ_of_command', 'due_runs', 'unfinished_runs') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function count_table3, count_table4, cases_around, known_years, count_carried_out, year_history, read_log, log_head, log_heads,
  organ_of_command, due_runs, unfinished_runs to mingzhang_app;
grant execute on function read_log, log_head to mingzhang_rebuild`;
