-- Every function of the database (the aggregate chain_after folds chain_link) as the newest migration leaves it, by name: made from a migrated database, to be read, never run.
-- WRITE_FUNCTIONS=1 npx jest test/database/functions writes it anew.

CREATE OR REPLACE FUNCTION public.account_at_login(p_login text)
 RETURNS SETOF account
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT account.organ_id,
     account.account_id,
     account.version,
     account.login,
     account.name,
     account.roles,
     account.disabled,
     account.active_on,
     account.password_digest,
     account.password_set_on,
     account.password_temporary,
     account.former_digests,
     account.second_factor,
     account.last_step,
     account.recovery_digests,
     account.subject,
     account.unit,
     account.absence
    FROM account
   WHERE (account.login = account_at_login.p_login);
END;

CREATE OR REPLACE FUNCTION public.account_at_subject(p_subject text)
 RETURNS SETOF account
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT account.organ_id,
     account.account_id,
     account.version,
     account.login,
     account.name,
     account.roles,
     account.disabled,
     account.active_on,
     account.password_digest,
     account.password_set_on,
     account.password_temporary,
     account.former_digests,
     account.second_factor,
     account.last_step,
     account.recovery_digests,
     account.subject,
     account.unit,
     account.absence
    FROM account
   WHERE (account.subject = account_at_subject.p_subject);
END;

CREATE OR REPLACE FUNCTION public.append_many(p_commands uuid[], p_organs integer[], p_actors text[], p_hashes bytea[], p_responses text[], w_ix integer[], w_streams uuid[], w_expected integer[], g_ix integer[], g_streams uuid[], g_versions bigint[], e_ix integer[], e_streams uuid[], e_stream_types text[], e_versions integer[], e_ids uuid[], e_types text[], e_schema_versions integer[], e_days text[], e_payloads text[], l_ix integer[], l_applications uuid[], l_versions integer[], l_register_nos text[], l_states text[], l_channels text[], l_categories text[], l_counted_categories text[], l_submitted_on text[], l_received_on text[], l_received_years integer[], l_closed_on text[], l_closed_years integer[], l_outcomes text[], l_counted_outcomes text[], l_doc_nos text[], l_due_on text[], l_handling_units text[], l_violations integer[], l_facts text[], l_carried_from text[], p_rows json, p_outbox json, p_draws json, p_together boolean)
 RETURNS TABLE(ix integer, status text, response text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  fresh integer[];
  stale integer[];
  moved integer[];
  left_out integer[];
  drawn integer[] := '{}';
  d record;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'MZ003', message = 'append wants read committed';
  end if;
  with inserted as (
    insert into command (command_id, organ_id, request_hash, actor_id, response)
      select c.id, c.organ_id, c.hash, c.actor_id, c.response
      from unnest(p_commands, p_organs, p_hashes, p_actors, p_responses) with ordinality as c (id, organ_id, hash, actor_id, response, ix)
      order by c.id, c.ix
    on conflict do nothing returning command_id
  )
  select coalesce(array_agg(first.ix), '{}') into fresh
    from (select min(c.ix)::integer as ix from inserted join unnest(p_commands) with ordinality as c (command_id, ix) using (command_id) group by command_id) first;
  if '5152790e-278e-8890-89f8-bfaa354b944e'::uuid = any (w_streams) then
    perform pg_advisory_xact_lock(770004);
  elsif '5152790e-278e-8890-89f8-bfaa354b944e'::uuid = any (g_streams) then
    perform pg_advisory_xact_lock_shared(770004);
  end if;
  perform pg_advisory_xact_lock(770002, o.organ_id) from (select distinct c.organ_id from unnest(p_organs) as c (organ_id) order by 1) o;
  select coalesce(array_agg(distinct w.ix), '{}') into stale
    from unnest(w_ix, w_streams, w_expected) as w (ix, stream_id, expected)
    where w.ix = any (fresh) and w.expected <> coalesce(
      (select max(e.version) from event e where e.organ_id = p_organs[w.ix] and e.stream_id = w.stream_id), 0);
  select coalesce(array_agg(distinct g.ix), '{}') into moved
    from unnest(g_ix, g_streams, g_versions) as g (ix, stream_id, version)
    where g.ix = any (fresh) and g.ix <> all (stale) and g.version <> coalesce(
      case when g.stream_id is null then (select max(e.pos) from event e where e.organ_id = p_organs[g.ix])
      else (select max(e.version) from event e where e.organ_id = case when g.stream_id = '5152790e-278e-8890-89f8-bfaa354b944e'::uuid then 0 else p_organs[g.ix] end and e.stream_id = g.stream_id) end, 0);
  if p_together and (cardinality(stale || moved) > 0 or exists (
      select from unnest(p_commands) with ordinality as c (id, ix) join command k on k.command_id = c.id
      where c.ix <> all (fresh) and (k.organ_id, k.request_hash, k.actor_id) <> (p_organs[c.ix], p_hashes[c.ix], p_actors[c.ix]))) then
    raise exception using errcode = 'MZ010',
      message = case when cardinality(stale) > 0 then 'stale' when cardinality(moved) > 0 then 'guard_moved' else 'reused' end;
  end if;
  left_out := array(select c.ix from generate_subscripts(p_commands, 1) as c (ix) where c.ix <> all (fresh)) || stale || moved;
  if cardinality(stale || moved) > 0 then
    delete from command k using unnest(stale || moved) as c (ix) where k.command_id = p_commands[c.ix];
  end if;
  if p_draws is not null then
for d in select * from json_to_recordset(p_draws) as x (ix integer, token text, prefix text, series text, suffix text, digits integer)
    where x.ix <> all (left_out) order by p_organs[x.ix], x.ix loop
    d.prefix := draw_number(p_organs[d.ix], d.prefix, d.series, d.suffix, d.digits);
    p_responses[d.ix] := replace(p_responses[d.ix], d.token, d.prefix);
    update command k set response = p_responses[d.ix] where k.command_id = p_commands[d.ix];
    e_payloads := array(select case when e.ix = d.ix then replace(e.payload, d.token, d.prefix) else e.payload end
      from unnest(e_ix, e_payloads) with ordinality as e (ix, payload, n) order by e.n);
    l_register_nos := array(select case when l.ix = d.ix then replace(l.no, d.token, d.prefix) else l.no end
      from unnest(l_ix, l_register_nos) with ordinality as l (ix, no, n) order by l.n);
    l_doc_nos := array(select case when l.ix = d.ix then replace(l.no, d.token, d.prefix) else l.no end
      from unnest(l_ix, l_doc_nos) with ordinality as l (ix, no, n) order by l.n);
    if position(d.token in p_rows::text) > 0 then
      p_rows := replace(p_rows::text, d.token, d.prefix)::json;
    end if;
    drawn := drawn || d.ix;
  end loop;
  end if;
  if exists (select from generate_subscripts(p_commands, 1) as c (ix) where c.ix <> all (left_out) and c.ix <> all (e_ix)) then
    raise exception using errcode = 'MZ004', message = 'an append without events';
  end if;
  if cardinality(left_out) < cardinality(p_commands) then
    perform write_events(p_organs, p_commands, p_actors, e_ix, e_streams, e_stream_types, e_versions, e_ids, e_types, e_schema_versions,
      e_days, e_payloads, left_out);
    if cardinality(l_ix) > 0 then
perform write_ledger(p_organs, l_ix, l_applications, l_versions, l_register_nos, l_states, l_channels, l_categories,
      l_counted_categories, l_submitted_on, l_received_on, l_received_years, l_closed_on, l_closed_years, l_outcomes,
      l_counted_outcomes, l_doc_nos, l_due_on, l_handling_units, l_violations, l_facts, l_carried_from, left_out);
  end if;
    if p_rows is not null then
perform refuse_foreign_rows(p_organs, p_rows);
    perform write_rows(p_rows, left_out);
  end if;
    if p_outbox is not null then
insert into outbox (organ_id, pos, kind, payload)
      select p_organs[o.ix], (select max(e.pos) from event e where e.organ_id = p_organs[o.ix]), o.kind, o.payload
      from json_to_recordset(p_outbox) as o (ix integer, kind text, payload json) where o.ix <> all (left_out);
  end if;
  end if;
  return query
    select c.ix::integer,
      case when c.ix = any (stale) then 'stale' when c.ix = any (moved) then 'guard_moved' when c.ix = any (fresh) then 'done'
        when t.same then 'twin' when not t.same then 'reused' else 'stale' end,
      case when c.ix = any (drawn) then p_responses[c.ix] when t.same then t.response end
    from unnest(p_commands) with ordinality as c (id, ix) left join lateral (
      select k.response, (k.organ_id, k.request_hash, k.actor_id) = (p_organs[c.ix], p_hashes[c.ix], p_actors[c.ix]) as same
      from command k where k.command_id = c.id and c.ix <> all (fresh) offset 0) t on true;
end $function$;

CREATE OR REPLACE FUNCTION public.ask_for_import(p_organ integer, p_import uuid, p_version integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if p_organ <> current_organ() then
    raise exception using errcode = 'MZ011', message = 'an import of another organ';
  end if;
  insert into outbox (organ_id, pos, kind, payload) values (p_organ, nextval('import_order'), 'ledger-import',
    json_build_object('organ', p_organ, 'import', p_import, 'version', p_version));
end $function$;

CREATE OR REPLACE FUNCTION public.begin_sign_in(p_login bytea, p_address text, p_now timestamp with time zone, p_failures integer, p_minutes integer, p_of_account integer, p_of_address integer, OUT attempt bigint, OUT wait_until timestamp with time zone)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(770010, hashtext(encode(p_login, 'hex')));
  perform pg_advisory_xact_lock(770011, hashtext(p_address));
  select greatest(l.account_until, l.address_until) into wait_until
    from sign_in_locks(p_login, p_address, p_failures, p_minutes, true) l;
  if wait_until > p_now then return; end if;
  if p_of_account <= (select count(*) from sign_in_attempt t where t.login_digest = p_login and t.at > p_now - interval '1 minute')
    or p_of_address <= (select count(*) from sign_in_attempt t where t.address = p_address and t.at > p_now - interval '1 minute') then
    wait_until := p_now + interval '1 minute';
    return;
  end if;
  wait_until := null;
  insert into sign_in_attempt (login_digest, address, at) values (p_login, p_address, p_now) returning attempt_id into attempt;
end $function$;

CREATE OR REPLACE FUNCTION public.calendar_years(p_after integer)
 RETURNS TABLE(version integer, type text, schema_version smallint, payload json, actor text, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT e.version,
     e.type,
     e.schema_version,
     e.payload,
     e.actor_id,
     e.recorded_at
    FROM event e
   WHERE ((e.organ_id = 0) AND (e.stream_id = '5152790e-278e-8890-89f8-bfaa354b944e'::uuid) AND (e.version > calendar_years.p_after))
   ORDER BY e.version;
END;

CREATE OR REPLACE FUNCTION public.cases_around(p_organs integer[], p_year integer)
 RETURNS TABLE(organ integer, case_no text, identity text, seq integer, route text, co_defendant_only boolean, challenged jsonb, accepted_on date, accepted_year integer, decided_on date, decided_year integer, result text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(p_organs);
  return query
  select p.organ_id, case when p.organ_id = current_organ() then p.case_no
      else k.code || '第' || dense_rank() over (partition by p.organ_id order by p.case_no) || '件' end,
    encode(sha256(convert_to(p.case_no, 'UTF8')), 'hex'),
    p.seq, p.route, p.co_defendant_only, p.challenged, p.accepted_on, p.accepted_year, p.decided_on, p.decided_year, p.result
  from proceeding p join organ k using (organ_id)
  where p.organ_id = any (p_organs) and p.accepted_year <= p_year and (p.decided_year is null or p.decided_year >= p_year - 1)
  order by p.organ_id, p.case_no, p.seq;
end $function$;

CREATE OR REPLACE FUNCTION public.chain_at(p_organ integer, p_pos bigint)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      begin
        perform refuse_beyond(array[p_organ]);
        return (select encode(e.chain, 'hex') from event e where e.organ_id = p_organ and e.pos = p_pos);
      end $function$;

CREATE OR REPLACE FUNCTION public.chain_link(chain bytea, before bytea, digest bytea, pos bigint)
 RETURNS bytea
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return sha256(coalesce(chain, before, decode(repeat('00', 32), 'hex')) || digest || int8send(pos));
end $function$;

CREATE OR REPLACE FUNCTION public.count_behind(p_organs integer[], p_from date, p_to date, p_known_from date, p_known_to date, p_workdays date[], p_overdue uuid[], p_figure text, p_narrowed json)
 RETURNS TABLE(organ integer, count integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select refuse_beyond(p_organs);
  select f.organ, count(*)::integer from statistics_behind(p_organs, p_from, p_to, p_known_from, p_known_to, p_workdays, p_overdue, p_figure, p_narrowed) f
    where p_narrowed->>'unit' is null or f.organ = current_organ() group by 1
$function$;

CREATE OR REPLACE FUNCTION public.count_carried_out(p_organs integer[], p_year integer)
 RETURNS TABLE(organ integer, category text, count integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(p_organs);
  return query select l.organ_id, l.counted_category, count(*)::integer from ledger l
    where l.organ_id = any (p_organs) and l.carried_from <> '{}' and p_year = any (l.carried_from) group by 1, 2;
end $function$;

CREATE OR REPLACE FUNCTION public.count_overdue(p_organs integer[], p_today date, p_soon date)
 RETURNS TABLE(organ integer, overdue integer, due_soon integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(p_organs);
  return query select l.organ_id, (count(*) filter (where l.due_on < p_today))::integer,
      (count(*) filter (where l.due_on >= p_today))::integer
    from ledger l where l.organ_id = any (p_organs) and l.due_on <= p_soon group by 1;
end $function$;

CREATE OR REPLACE FUNCTION public.count_statistics(p_organs integer[], p_from date, p_to date, p_known_from date, p_known_to date, p_workdays date[], p_overdue uuid[])
 RETURNS TABLE(organ integer, figure text, dimension text, value text, days integer, count integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select refuse_beyond(p_organs);
  select f.organ, f.figure,
    case 0 when grouping(f.organ) then 'organ' when grouping(f.on_day) then 'day' when grouping(f.channel) then 'channel'
      when grouping(f.category) then 'category' when grouping(f.outcome) then 'outcome' else 'unit' end,
    case 0 when grouping(f.on_day) then f.on_day::text when grouping(f.channel) then f.channel
      when grouping(f.category) then f.category when grouping(f.outcome) then f.outcome when grouping(f.unit) then f.unit end,
    f.days, count(*)::integer
  from (select a.organ, a.figure, a.on_day, a.channel, a.category, a.outcome, case when a.organ = current_organ() then a.unit end as unit, a.days
    from statistics_facts(p_organs, p_from, p_to, p_known_from, p_known_to, p_workdays, p_overdue) a) f
  group by grouping sets ((f.organ, f.figure, f.days), (f.figure, f.on_day), (f.figure, f.channel), (f.figure, f.category),
    (f.figure, f.outcome), (f.figure, f.unit, f.days))
$function$;

CREATE OR REPLACE FUNCTION public.count_table2(p_organs integer[], p_year integer)
 RETURNS TABLE(organ integer, register text, made double precision, repealed double precision, in_force double precision, items_before double precision, items_changed double precision, disclosed double precision, public double precision, decisions double precision, projects double precision, fees double precision, purchases double precision)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.count_table3(p_organs integer[], p_year integer)
 RETURNS TABLE(organ integer, kind text, category text, outcome text, count integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.count_table4(p_organs integer[], p_year integer)
 RETURNS TABLE(organ integer, route text, state text, count integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.current_organ()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (current_setting('app.organ'::text))::integer;

CREATE OR REPLACE FUNCTION public.draw_number(p_organ integer, p_prefix text, p_series text DEFAULT NULL::text, p_suffix text DEFAULT NULL::text, p_digits integer DEFAULT NULL::integer)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  n integer;
  number text;
begin
  loop
    insert into number_series as s (organ_id, prefix, last) values (p_organ, coalesce(p_series, p_prefix), 1)
      on conflict (organ_id, prefix) do update set last = s.last + 1 returning last into n;
    number := p_prefix || lpad(n::text, greatest(coalesce(p_digits, 4), length(n::text)), '0') || coalesce(p_suffix, '');
    exit when case when p_series is null then not exists (select from ledger where organ_id = p_organ and register_no = number)
      else not exists (select from ledger where organ_id = p_organ and doc_no = number) end;
  end loop;
  return number;
end $function$;

CREATE OR REPLACE FUNCTION public.due_runs(p_year integer, p_founded_before timestamp with time zone)
 RETURNS TABLE(organ integer, year integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT o.organ_id,
     due_runs.p_year AS p_year
    FROM (organ o
      JOIN event founded ON (((founded.organ_id = o.organ_id) AND (founded.pos = 1))))
   WHERE ((founded.recorded_at < due_runs.p_founded_before) AND (NOT (EXISTS ( SELECT
            FROM organ_year y
           WHERE ((y.organ_id = o.organ_id) AND (y.year = due_runs.p_year) AND y.run_begun)))))
   ORDER BY o.organ_id;
END;

CREATE OR REPLACE FUNCTION public.end_sign_in(p_attempt bigint, p_outcome text, p_now timestamp with time zone, p_failures integer, p_minutes integer, OUT account_locked boolean, OUT address_locked boolean)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  mine sign_in_attempt;
begin
  select * into mine from sign_in_attempt where attempt_id = p_attempt;
  perform pg_advisory_xact_lock(770010, hashtext(encode(mine.login_digest, 'hex')));
  perform pg_advisory_xact_lock(770011, hashtext(mine.address));
  update sign_in_attempt set outcome = p_outcome where attempt_id = p_attempt;
  if p_outcome = 'signed_in' then
    delete from sign_in_attempt where login_digest = mine.login_digest and outcome = 'failed';
    delete from sign_in_attempt where at < p_now - interval '1 day';
  end if;
  select p_outcome = 'failed' and l.account_until is not null, p_outcome = 'failed' and l.address_until is not null
    into account_locked, address_locked from sign_in_locks(mine.login_digest, mine.address, p_failures, p_minutes, false) l;
end $function$;

CREATE OR REPLACE FUNCTION public.enter_below(p_organ integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(array[p_organ]);
  if not coalesce((
    select (change->'values'->>'casesVisibleToAuthority')::boolean
    from organ o, json_array_elements(o.state->'policies') with ordinality as changes (change, nth)
    where o.organ_id = p_organ and change->'values'->>'casesVisibleToAuthority' is not null
      and (change->>'on')::date <= (clock_timestamp() at time zone 'Asia/Shanghai')::date
    order by nth desc limit 1), false) then
    raise exception using errcode = 'MZ011', message = 'the cases of an organ that does not show them';
  end if;
  set transaction read only;
  perform set_config('app.organ', p_organ::text, true);
end $function$;

CREATE OR REPLACE FUNCTION public.event_digest(organ_id integer, event_id uuid, stream_id uuid, stream_type text, version integer, type text, schema_version smallint, command_id uuid, actor_id text, occurred_on date, recorded_at timestamp with time zone, payload text)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN sha256(convert_to(concat(length((organ_id)::text), ':', organ_id, '36:', event_id, '36:', stream_id, octet_length(stream_type), ':', stream_type, length((version)::text), ':', version, octet_length(type), ':', type, length((schema_version)::text), ':', schema_version, '36:', command_id, octet_length(actor_id), ':', actor_id, '10:', to_char((occurred_on)::timestamp with time zone, 'YYYY-MM-DD'::text), '16:', microseconds(recorded_at), octet_length(payload), ':', payload), 'UTF8'::name));

CREATE OR REPLACE FUNCTION public.forget_exports(p_days integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH gone AS (
          DELETE FROM ledger_export e
           WHERE (e.asked_at < (clock_timestamp() - make_interval(days => forget_exports.p_days)))
           RETURNING 1 AS "?column?"
         )
  SELECT (count(*))::integer AS count
    FROM gone;
END;

CREATE OR REPLACE FUNCTION public.forget_imports(p_days integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  forgotten integer;
begin
  delete from ledger_import i where i.begun_at < clock_timestamp() - make_interval(days => p_days);
  get diagnostics forgotten = row_count;
  return forgotten;
end $function$;

CREATE OR REPLACE FUNCTION public.forget_sessions(p_seen_before timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH gone AS (
          DELETE FROM session s
           WHERE (s.seen_at < forget_sessions.p_seen_before)
           RETURNING 1 AS "?column?"
         )
  SELECT (count(*))::integer AS count
    FROM gone;
END;

CREATE OR REPLACE FUNCTION public.index_records(p_organ integer, p_rows json)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH done AS (
          UPDATE person_record t SET tokens = r.tokens, indexed = true
            FROM json_to_recordset(index_records.p_rows) r(application_id uuid, letter text, version integer, tokens integer[])
           WHERE ((index_records.p_organ = current_organ()) AND (t.organ_id = index_records.p_organ) AND ((t.application_id = r.application_id) AND (t.letter = r.letter) AND (t.version = r.version)) AND (t.ciphertext IS NOT NULL))
           RETURNING 1 AS "?column?"
         )
  SELECT (count(*))::integer AS count
    FROM done;
END;

CREATE OR REPLACE FUNCTION public.keep_ledger_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  register constant text := search_form(new.register_no);
  doc constant text := search_form(new.doc_no);
  unit constant text := search_form(new.handling_unit);
begin
  if tg_op = 'DELETE' then
    delete from ledger_text where (organ_id, application_id) = (old.organ_id, old.application_id);
    return null;
  end if;
  insert into ledger_text values (new.organ_id, new.application_id, register, doc, search_tokens(new.organ_id, register, doc, unit),
      concat_ws('|', register, doc, unit))
    on conflict (organ_id, application_id) do update
    set register_form = excluded.register_form, doc_form = excluded.doc_form, tokens = excluded.tokens, said = excluded.said;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.known_years(p_organs integer[], p_from integer, p_through integer)
 RETURNS TABLE(organ integer, year integer, locked boolean, run_completed boolean, state json)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(p_organs);
  return query select o.organ_id, o.year, o.locked, o.run_completed, case when o.year between p_from and p_through then o.state end
    from organ_year o where o.organ_id = any (p_organs) and (o.locked or o.year between p_from and p_through);
end $function$;

CREATE OR REPLACE FUNCTION public.locked_until(p_times timestamp with time zone[], p_failures integer, p_minutes integer)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN ((p_times)[p_failures] > ((p_times)[1] - make_interval(mins => p_minutes))) THEN ((p_times)[1] + make_interval(mins => p_minutes)) ELSE NULL::timestamp with time zone END;

CREATE OR REPLACE FUNCTION public.log_head(p_organ integer, p_before timestamp with time zone DEFAULT NULL::timestamp with time zone)
 RETURNS TABLE(pos bigint, chain text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(array[p_organ]);
  return query select e.pos, encode(e.chain, 'hex') from event e
    where e.organ_id = p_organ and (p_before is null or e.recorded_at < p_before) order by e.pos desc limit 1;
end $function$;

CREATE OR REPLACE FUNCTION public.log_heads()
 RETURNS TABLE(organ integer, pos bigint, chain text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE logs(organ_id) AS (
          SELECT min(e.organ_id) AS min
            FROM event e
         UNION ALL
          SELECT ( SELECT min(e.organ_id) AS min
                    FROM event e
                   WHERE (e.organ_id > l_1.organ_id)) AS min
            FROM logs l_1
           WHERE (l_1.organ_id IS NOT NULL)
         )
  SELECT l.organ_id,
     h.pos,
     encode(h.chain, 'hex'::text) AS encode
    FROM (logs l
      CROSS JOIN LATERAL ( SELECT e.pos,
             e.chain
            FROM event e
           WHERE (e.organ_id = l.organ_id)
           ORDER BY e.pos DESC
          LIMIT 1) h)
   ORDER BY l.organ_id;
END;

CREATE OR REPLACE FUNCTION public.microseconds(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
RETURN (((EXTRACT(epoch FROM at) * (1000000)::numeric))::bigint)::text;

CREATE OR REPLACE FUNCTION public.not_before(last timestamp with time zone, now timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
begin
  if last > now + interval '5 seconds' then
    raise exception using errcode = 'MZ005', message = 'the clock of the server is behind the log';
  end if;
  return greatest(last, now);
end $function$;

CREATE OR REPLACE FUNCTION public.open_on(p_organs integer[], p_on date, p_received_by date)
 RETURNS TABLE(application uuid, events json)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select refuse_beyond(p_organs);
  select l.application_id, (select json_agg(json_build_array(e.type, e.schema_version, e.payload) order by e.version)
    from event e where e.organ_id = l.organ_id and e.stream_id = l.application_id and e.occurred_on <= p_on)
  from ledger l where l.organ_id = any (p_organs) and l.state <> 'voided' and l.facts->>'caseKind' is null
    and l.received_on <= p_received_by and (l.closed_on > p_on or l.closed_on is null and (l.due_on is null or l.due_on >= p_on))
$function$;

CREATE OR REPLACE FUNCTION public.orders_sent(p_since date)
 RETURNS TABLE(organ integer, stream uuid, version integer, type text, shape smallint, payload json, said_at timestamp with time zone, application uuid, register_no text, owes_answer boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE standing_for(code) AS (
          SELECT (o.code COLLATE "default") AS code
            FROM organ o
           WHERE (o.organ_id = current_organ())
         UNION
          SELECT (o.code COLLATE "default") AS code
            FROM (standing_for s
              JOIN organ o ON ((
                 CASE
                     WHEN ((o.state ->> 'ended'::text) IS NOT NULL) THEN COALESCE(((o.state -> 'ended'::text) ->> 'into'::text), (o.state ->> 'parent'::text))
                     ELSE NULL::text
                 END = s.code)))
         )
  SELECT e.organ_id,
     e.stream_id,
     e.version,
     e.type,
     e.schema_version,
     e.payload,
     e.recorded_at,
     l.application_id,
     l.register_no,
     COALESCE(((l.facts ->> 'answerTo'::text) = (e.payload ->> 'authority'::text)), false) AS "coalesce"
    FROM (event e
      LEFT JOIN ledger l ON (((l.organ_id = e.organ_id) AND (l.application_id = e.stream_id))))
   WHERE (((e.payload ->> 'authority'::text) = ANY (ARRAY( SELECT s.code
            FROM standing_for s))) AND (e.occurred_on >= orders_sent.p_since) AND (e.type = ANY (ARRAY['HandlingUrged'::text, 'SupervisionOrdered'::text, 'SupervisionAnswered'::text, 'OrganUrged'::text, 'OrganSupervisionOrdered'::text, 'OrganSupervisionAnswered'::text])) AND ((e.payload ->> 'authority'::text) IS NOT NULL))
   ORDER BY e.organ_id, e.stream_id, e.version;
END;

CREATE OR REPLACE FUNCTION public.organ_of_command(p_command uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
RETURN (SELECT c.organ_id FROM command c WHERE (c.command_id = organ_of_command.p_command));

CREATE OR REPLACE FUNCTION public.organs_to_remind(p_day date)
 RETURNS TABLE(organ integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT o.organ_id
    FROM (organ o
      LEFT JOIN reminded r ON ((r.organ_id = o.organ_id)))
   WHERE ((r.day IS DISTINCT FROM organs_to_remind.p_day) AND (((o.state -> 'ended'::text) ->> 'on'::text) IS NULL))
   ORDER BY o.organ_id;
END;

CREATE OR REPLACE FUNCTION public.organs_to_tell(p_mail boolean, p_hook boolean, p_since timestamp with time zone)
 RETURNS TABLE(organ integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT n.organ_id
    FROM notification n
   WHERE (organs_to_tell.p_mail AND (n.mailed_at IS NULL) AND (n.made_at > organs_to_tell.p_since) AND (EXISTS ( SELECT
            FROM notice_address a
           WHERE (((a.organ_id = n.organ_id) AND (a.account_id = n.recipient)) AND (a.set_at <= n.made_at)))))
 UNION
  SELECT DISTINCT n.organ_id
    FROM notification n
   WHERE ((n.hooked_at IS NULL) AND (n.made_at > organs_to_tell.p_since) AND (organs_to_tell.p_hook OR (EXISTS ( SELECT
            FROM organ_webhook w
           WHERE ((w.organ_id = n.organ_id) AND (w.sealed IS NOT NULL) AND (w.set_at <= n.made_at))))));
END;

CREATE OR REPLACE FUNCTION public.persons_by_identity(p_organs integer[], p_identities bytea[])
 RETURNS TABLE(ix integer, person uuid, algorithm text, key_id text, wrapped bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT (k.ix)::integer AS ix,
     p.person_id,
     p.algorithm,
     p.key_id,
     p.wrapped_key
    FROM (UNNEST(persons_by_identity.p_organs, persons_by_identity.p_identities) WITH ORDINALITY k(organ_id, id_digest, ix)
      CROSS JOIN LATERAL ( SELECT n.organ_id,
             n.person_id,
             n.version,
             n.state,
             n.algorithm,
             n.key_id,
             n.wrapped_key,
             n.id_digest
            FROM person n
           WHERE ((n.organ_id = k.organ_id) AND (n.id_digest = k.id_digest))
          OFFSET 0) p);
END;

CREATE OR REPLACE FUNCTION public.read_histories(p_organs integer[], p_streams uuid[])
 RETURNS TABLE(ix integer, events json, years json, organ json, calendar integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT (k.ix)::integer AS ix,
     h.events,
     y.years,
         CASE
             WHEN (o.organ_id IS NOT NULL) THEN json_build_object('version', o.version, 'state', o.state)
             ELSE NULL::json
         END AS "case",
     COALESCE(( SELECT max(c.version) AS max
            FROM event c
           WHERE ((c.organ_id = 0) AND (c.stream_id = '5152790e-278e-8890-89f8-bfaa354b944e'::uuid))), 0) AS "coalesce"
    FROM (((UNNEST(read_histories.p_organs, read_histories.p_streams) WITH ORDINALITY k(organ_id, stream_id, ix)
      LEFT JOIN LATERAL ( SELECT json_agg(json_build_array(e.type, e.schema_version, e.payload) ORDER BY e.version) AS events
            FROM event e
           WHERE ((e.organ_id = k.organ_id) AND (e.stream_id = k.stream_id))) h ON (true))
      LEFT JOIN LATERAL ( SELECT json_agg(json_build_object('year', o_1.year, 'version', o_1.version, 'runBegun', o_1.run_begun, 'runCompleted', o_1.run_completed, 'locked', o_1.locked) ORDER BY o_1.year) AS years
            FROM organ_year o_1
           WHERE (o_1.organ_id = k.organ_id)) y ON (true))
      LEFT JOIN organ o ON ((o.organ_id = k.organ_id)));
END;

CREATE OR REPLACE FUNCTION public.read_log(p_organ integer, p_after bigint, p_through bigint)
 RETURNS TABLE(pos bigint, stream uuid, stream_type text, type text, version smallint, payload json)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(array[p_organ]);
  return query select e.pos, e.stream_id, e.stream_type, e.type, e.schema_version, e.payload
    from event e where e.organ_id = p_organ and e.pos > p_after and e.pos <= p_through order by e.pos;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_beyond(p_organs integer[])
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = 'MZ006', message = 'the log is only ever appended to';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_foreign_case(p_organ integer, p_case_no text, p_stream uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from proceeding where organ_id = p_organ and case_no = p_case_no and stream_id <> p_stream) then
    raise exception using errcode = 'MZ007', message = p_case_no;
  end if;
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_foreign_rows(p_organs integer[], p_rows json)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select from json_each(p_rows) k, json_array_elements(k.value) r
      where p_organs[(r->>'ix')::integer] is distinct from (r->>'organ_id')::integer) then
    raise exception using errcode = 'MZ012', message = 'a row of another organ than that of its command';
  end if;
end $function$;

CREATE OR REPLACE FUNCTION public.report_log_figures(p_organs integer[], p_year integer)
 RETURNS json
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(p_organs);
  return (select json_build_object(
    'channels', (select coalesce(json_object_agg(c.channel, c.n), '{}') from (
      select l.channel, count(*)::integer as n from ledger l
      where l.organ_id = any (p_organs) and l.received_year = p_year and l.channel is not null group by 1) c),
    'late', (select count(*)::integer from ledger l
      where l.organ_id = any (p_organs) and l.closed_year = p_year and l.received_year is not null and (l.facts ->> 'late')::boolean),
    'extended', (select count(*)::integer from ledger l
      where l.organ_id = any (p_organs) and l.closed_year = p_year and l.received_year is not null and (l.facts ->> 'extended')::boolean),
    'fees', (select coalesce(json_agg(json_build_object('application', e.stream_id, 'type', e.type, 'on', e.occurred_on,
        'amountFen', e.fen::integer) order by e.organ_id, e.stream_id, e.version), '[]')
      from (
        select f.organ_id, f.stream_id, f.version, f.type, f.occurred_on, f.payload ->> 'amountFen' as fen
        from event f where f.organ_id = any (p_organs) and f.type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')
        union all
        select d.organ_id, d.stream_id, d.version, d.type, d.occurred_on, d.payload ->> 'feeAmountFen'
        from (select distinct f.organ_id, f.stream_id from event f
            where f.organ_id = any (p_organs) and f.type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')) f
          join event d using (organ_id, stream_id)
        where d.type = 'NoticeDetailsAdded' and d.payload ->> 'feeAmountFen' is not null
      ) e
      where not exists (select from ledger v
        where v.organ_id = e.organ_id and v.application_id = e.stream_id and v.state = 'voided'))));
end $function$;

CREATE OR REPLACE FUNCTION public.rewrap_persons(p_organ integer, p_rows json)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH rewrapped AS (
          UPDATE person p SET algorithm = r.algorithm, key_id = r.key_id, wrapped_key = r.wrapped_key
            FROM json_to_recordset(rewrap_persons.p_rows) r(person_id uuid, algorithm text, key_id text, wrapped_key bytea, old_key_id text)
           WHERE ((p.organ_id = rewrap_persons.p_organ) AND (p.person_id = r.person_id) AND (p.key_id = r.old_key_id))
           RETURNING 1 AS "?column?"
         )
  SELECT (count(*))::integer AS count
    FROM rewrapped;
END;

CREATE OR REPLACE FUNCTION public.search_form(p_text text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN translate(lower((NORMALIZE(p_text, NFKC) COLLATE "C")), ' 	
-_/\|.,:;!?*#&()[]{}<>''"〔〕【】《》〈〉「」『』“”‘’、。·…—–'::text, ''::text);

CREATE OR REPLACE FUNCTION public.search_ledger(p_organ integer, p_rank integer, p_text text, p_words text[], p_names bigint[], p_content integer[], p_received_on date, p_id uuid, p_most integer)
 RETURNS TABLE(id uuid, received_on date, named boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_custom_plan'
 SET work_mem TO '64MB'
AS $function$
declare
  newest integer;
  whole constant text := search_form(p_text);
  beyond constant text := whole || U&'\+10FFFF';
  wanted constant bigint[] := search_tokens(p_organ, variadic p_words);
  condition text;
  fits uuid[]; -- the planner sees how many they are
  walked integer := 0;
begin
  if p_organ is distinct from current_organ() then
    raise exception using errcode = 'MZ011', message = 'the ledger of another organ';
  end if;
  if p_rank < 2 and whole = '' or p_rank = 2 and cardinality(p_names) = 0 or p_rank = 3 and cardinality(wanted) = 0
    or p_rank = 4 and cardinality(p_content) = 0 then
    return;
  end if;
  foreach newest in array case when p_rank in (1, 3, 4) then array[300, 3000] else '{}' end loop
    for id, received_on, named in
      select l.application_id, l.received_on, exists (select from person_record r where r.organ_id = p_organ and r.application_id = l.application_id and r.digests && p_names)
      from (
        select n.application_id, n.received_on from ledger n where n.organ_id = p_organ and (p_id is null or (p_received_on is null and (n.received_on is not null or n.application_id < p_id))
            or (p_received_on is not null and (n.received_on, n.application_id) < (p_received_on, p_id)))
          order by n.received_on desc, n.application_id desc limit newest) l
      where case when p_rank < 4 then exists (select from ledger_text t where t.organ_id = p_organ and t.application_id = l.application_id
            and case p_rank when 1 then starts_with(t.register_form, whole) or starts_with(t.doc_form, whole)
              else (select bool_and(position(word in t.said) > 0) from unnest(p_words) word) end)
        else exists (select from person_record r join person p using (organ_id, person_id)
          where r.organ_id = p_organ and r.application_id = l.application_id and r.tokens @> p_content and p.state = 'active')
      end limit p_most - walked
    loop
      walked := walked + 1;
      p_id := id;
      p_received_on := received_on;
      return next;
    end loop;
    if walked = p_most then
      return;
    end if;
    exit when walked = 0;
  end loop;
  condition := case p_rank
    when 0 then 'select application_id from ledger_text where organ_id = $1 and register_form = $2
      union select application_id from ledger_text where organ_id = $1 and doc_form = $2'
    when 1 then 'select application_id from ledger_text where organ_id = $1 and register_form >= $2 and register_form < $3
      union select application_id from ledger_text where organ_id = $1 and doc_form >= $2 and doc_form < $3'
    when 2 then 'select application_id from person_record where organ_id = $1 and digests && $5'
    when 3 then 'select application_id from ledger_text where organ_id = $1 and tokens @> $4
      and (select bool_and(position(word in said) > 0) from unnest($7) word)'
    else 'select r.application_id from person_record r join person p using (organ_id, person_id)
      where r.organ_id = $1 and r.tokens @> $6 and p.state = ' || quote_literal('active')
  end;
  execute 'select array(' || condition || ')' into fits using p_organ, whole, beyond, wanted, p_names, p_content, p_words;
  return query select l.application_id, l.received_on,
      exists (select from person_record r where r.organ_id = p_organ and r.application_id = l.application_id and r.digests && p_names)
    from ledger l where l.organ_id = p_organ and l.application_id = any (fits)
      and (p_id is null or (p_received_on is null and (l.received_on is not null or l.application_id < p_id))
        or (p_received_on is not null and (l.received_on, l.application_id) < (p_received_on, p_id)))
    order by l.received_on desc, l.application_id desc limit p_most - walked;
end $function$;

CREATE OR REPLACE FUNCTION public.search_tokens(p_organ integer, VARIADIC p_texts text[])
 RETURNS bigint[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE COST 5000
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  tokens bigint[] := '{}';
  form text collate "C";
begin
  foreach form in array p_texts loop
    form := search_form(form);
    for n in 1 .. coalesce(length(form), 0) - 1 loop
      tokens := tokens || hashtextextended(substr(form, n, 2), p_organ);
    end loop;
  end loop;
  return tokens;
end $function$;

CREATE OR REPLACE FUNCTION public.sessions_at(p_digests bytea[], p_opened_after timestamp with time zone, p_seen_after timestamp with time zone)
 RETURNS TABLE(ix integer, session json, account json, organ_code text, policies json)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT (k.ix)::integer AS ix,
     row_to_json(s.*) AS row_to_json,
     row_to_json(a.*) AS row_to_json,
     o.code,
     (o.state -> 'policies'::text)
    FROM (((unnest(sessions_at.p_digests) WITH ORDINALITY k(digest, ix)
      JOIN session s ON (((s.token_digest = k.digest) AND (s.opened_at > sessions_at.p_opened_after) AND (s.seen_at > sessions_at.p_seen_after))))
      JOIN account a ON ((((a.organ_id = s.organ_id) AND (a.account_id = s.account_id)) AND (a.disabled IS NULL))))
      JOIN organ o ON ((o.organ_id = s.organ_id)));
END;

CREATE OR REPLACE FUNCTION public.sessions_seen(p_organs integer[], p_sessions uuid[], p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  each record;
begin
  for each in select * from unnest(p_organs, p_sessions) k (organ_id, session_id) order by 1, 2 loop
    update session s set seen_at = p_at where (s.organ_id, s.session_id) = (each.organ_id, each.session_id) and s.seen_at < p_at;
  end loop;
end $function$;

CREATE OR REPLACE FUNCTION public.sign_in_locks(p_login bytea, p_address text, p_failures integer, p_minutes integer, p_under_way boolean, OUT account_until timestamp with time zone, OUT address_until timestamp with time zone)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT locked_until(ARRAY( SELECT t.at
            FROM sign_in_attempt t
           WHERE ((t.login_digest = sign_in_locks.p_login) AND ((t.outcome = 'failed'::text) OR (sign_in_locks.p_under_way AND (t.outcome IS NULL))))
           ORDER BY t.at DESC
          LIMIT sign_in_locks.p_failures), p_failures, p_minutes) AS locked_until,
     locked_until(ARRAY( SELECT t.at
            FROM sign_in_attempt t
           WHERE ((t.address = sign_in_locks.p_address) AND (t.outcome = 'failed'::text))
           ORDER BY t.at DESC
          LIMIT sign_in_locks.p_failures), p_failures, p_minutes) AS locked_until;
END;

CREATE OR REPLACE FUNCTION public.statistics_behind(p_organs integer[], p_from date, p_to date, p_known_from date, p_known_to date, p_workdays date[], p_overdue uuid[], p_figure text, p_narrowed json)
 RETURNS TABLE(organ integer, application uuid, case_no text, begun_on date, ended_on date, outcome text, unit text, days integer, result text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select f.organ, f.application, f.case_no, f.begun_on, f.ended_on, f.outcome, f.unit, f.days, f.result
  from statistics_facts(p_organs, p_from, p_to, p_known_from, p_known_to, p_workdays, p_overdue) f
  where f.figure = p_figure
    and (p_narrowed->>'month' is null or to_char(f.on_day, 'YYYY-MM') = p_narrowed->>'month')
    and (p_narrowed->>'channel' is null or coalesce(f.channel, '') = p_narrowed->>'channel')
    and (p_narrowed->>'category' is null or f.category = p_narrowed->>'category')
    and (p_narrowed->>'outcome' is null or coalesce(f.outcome, '') = p_narrowed->>'outcome')
    and (p_narrowed->>'unit' is null or coalesce(f.unit, '') = p_narrowed->>'unit')
    and (p_narrowed->>'days' is null
      or case p_narrowed->>'days' when '' then f.days is null else f.days <@ (p_narrowed->>'days')::int4range end)
$function$;

CREATE OR REPLACE FUNCTION public.statistics_facts(p_organs integer[], p_from date, p_to date, p_known_from date, p_known_to date, p_workdays date[], p_overdue uuid[])
 RETURNS TABLE(organ integer, figure text, application uuid, case_no text, begun_on date, ended_on date, on_day date, channel text, category text, outcome text, unit text, days integer, result text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select k.organ_id, k.figure, k.application_id, null::text, k.received_on, k.closed_on,
    case when k.figure = 'received' then k.received_on when k.figure not in ('open', 'overdue') then k.closed_on end,
    k.channel, k.category, k.outcome, k.handling_unit,
    case when k.figure <> 'received' and k.received_on >= p_known_from and k.through <= p_known_to
      then width_bucket(k.through, p_workdays) - width_bucket(k.received_on, p_workdays) end, null::text
  from (
    select l.organ_id, l.application_id, l.received_on, l.closed_on, l.channel, l.category, l.outcome, l.handling_unit,
      case when l.closed_on <= p_to then l.closed_on else p_to end as through,
      unnest(array_remove(
        case when l.received_on >= p_from then array['received'] end
        || case when l.closed_on between p_from and p_to then array['closed',
            case when l.facts @> '{"late": true}' then 'late' end,
            case when l.facts @> '{"extended": true}' then 'extended' end,
            case when starts_with(l.outcome, 'refused.') then 'refused' end] end
        || case when l.closed_on is null or l.closed_on > p_to then array['open',
            case when l.closed_on is null and l.due_on < p_to or l.application_id = any (p_overdue) then 'overdue' end] end,
        null)) as figure
    from ledger l
    where l.organ_id = any (p_organs) and l.received_on <= p_to
      and (l.closed_on is null or l.closed_on >= p_from or l.received_on >= p_from)
      and l.state <> 'voided' and l.facts->>'caseKind' is null
  ) k
  union all
  select l.organ_id, e.figure, l.application_id, null, l.received_on, l.closed_on, null, l.channel, l.category, l.outcome, l.handling_unit,
    null, null
  from (
    select distinct e.organ_id, e.stream_id, case e.type when 'CorrectionRequested' then 'correction_asked'
      when 'CorrectionLapsed' then 'correction_lapsed' when 'DeadlineExtended' then 'extension_told'
      when 'ThirdPartyConsulted' then 'third_party_asked' when 'OrganConsulted' then 'organ_asked' end as figure
    from event e where e.organ_id = any (p_organs) and e.occurred_on between p_from and p_to and e.type in ('CorrectionRequested', 'CorrectionLapsed', 'DeadlineExtended', 'ThirdPartyConsulted', 'OrganConsulted')
  ) e join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
  where l.state <> 'voided' and l.facts->>'caseKind' is null and l.received_on is not null
  union all
  select k.organ_id, k.figure, k.application_id, k.case_no, k.filed_on, k.decided_on, null, null, null, null, null, null, k.result
  from (
    select c.*, unnest(array_remove(
        case when c.filed_on >= p_from then array[c.kind || '_filed'] end
        || case when c.decided_on between p_from and p_to then array[c.kind || '_decided',
            case when c.result = 'corrected' then c.kind || '_corrected' end] end,
        null)) as figure
    from (
      select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.decided_on, p.result,
        case when p.route = 'review' then 'review' else 'suit' end as kind,
        min(p.accepted_on) over (partition by p.organ_id, p.case_no) as filed_on
      from proceeding p where p.organ_id = any (p_organs) and p.accepted_on <= p_to and not p.co_defendant_only
      order by p.organ_id, p.case_no, p.seq desc
    ) c
  ) k
$function$;

CREATE OR REPLACE FUNCTION public.stored_answer(p_command uuid, p_organ integer, p_actor text, p_hash bytea)
 RETURNS TABLE(same boolean, response text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT k.same,
         CASE
             WHEN k.same THEN k.response
             ELSE NULL::text
         END AS "case"
    FROM ( SELECT c.response,
             ((c.organ_id = stored_answer.p_organ) AND (c.actor_id = stored_answer.p_actor) AND (c.request_hash = stored_answer.p_hash)) AS same
            FROM command c
           WHERE (c.command_id = stored_answer.p_command)) k;
END;

CREATE OR REPLACE FUNCTION public.switch_to_rebuilt(p_organ integer, p_pos bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(770002, p_organ);
  if p_pos <> coalesce((select max(pos) from event where organ_id = p_organ), 0) then
    return false;
  end if;
  delete from ledger_before_rebuild where organ_id = p_organ and replaced_at < clock_timestamp() - interval '7 days';
  delete from proceeding_before_rebuild where organ_id = p_organ and replaced_at < clock_timestamp() - interval '7 days';
  with old as (delete from ledger l where l.organ_id = p_organ and not exists (
      select from ledger_rebuilt r where (r.organ_id, r.application_id) = (p_organ, l.application_id) and r::text = l::text) returning *)
    insert into ledger_before_rebuild select clock_timestamp(), old.* from old;
  with old as (delete from proceeding l where l.organ_id = p_organ and not exists (
      select from proceeding_rebuilt r where (r.organ_id, r.case_no, r.seq) = (p_organ, l.case_no, l.seq) and r::text = l::text) returning *)
    insert into proceeding_before_rebuild select clock_timestamp(), old.* from old;
  delete from organ_year l where l.organ_id = p_organ and not exists (
    select from organ_year_rebuilt r where (r.organ_id, r.year) = (p_organ, l.year) and r::text = l::text);
  insert into ledger select r.* from ledger_rebuilt r left join ledger l using (organ_id, application_id)
    where r.organ_id = p_organ and l.organ_id is null;
  insert into proceeding select r.* from proceeding_rebuilt r left join proceeding l using (organ_id, case_no, seq)
    where r.organ_id = p_organ and l.organ_id is null;
  delete from proactive_entry l where l.organ_id = p_organ and not exists (
    select from proactive_entry_rebuilt r where (r.organ_id, r.entry_id) = (p_organ, l.entry_id) and r::text = l::text);
  insert into proactive_entry select r.* from proactive_entry_rebuilt r left join proactive_entry l using (organ_id, entry_id)
    where r.organ_id = p_organ and l.organ_id is null;
  insert into organ_year select r.* from organ_year_rebuilt r left join organ_year l using (organ_id, year)
    where r.organ_id = p_organ and l.organ_id is null;
  delete from ledger_rebuilt where organ_id = p_organ;
  delete from proceeding_rebuilt where organ_id = p_organ;
  delete from proactive_entry_rebuilt where organ_id = p_organ;
  delete from organ_year_rebuilt where organ_id = p_organ;
  return true;
end $function$;

CREATE OR REPLACE FUNCTION public.unfinished_exports(p_seconds double precision)
 RETURNS TABLE(organ integer, export uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT e.organ_id,
     e.export_id
    FROM ledger_export e
   WHERE ((e.state = 'running'::text) AND (e.touched_at < (clock_timestamp() - make_interval(secs => unfinished_exports.p_seconds))))
   ORDER BY e.organ_id, e.export_id;
END;

CREATE OR REPLACE FUNCTION public.unfinished_imports(p_seconds double precision)
 RETURNS TABLE(organ integer, import uuid, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT i.organ_id,
     i.import_id,
     i.version
    FROM ledger_import i
   WHERE ((i.state = ANY (ARRAY['checking'::text, 'importing'::text])) AND (i.touched_at < (clock_timestamp() - make_interval(secs => unfinished_imports.p_seconds))))
   ORDER BY i.organ_id, i.import_id;
END;

CREATE OR REPLACE FUNCTION public.unfinished_runs(p_seconds double precision)
 RETURNS TABLE(organ integer, year integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT y.organ_id,
     y.year
    FROM (organ_year y
      JOIN event begun USING (organ_id, stream_id))
   WHERE (y.run_begun AND (NOT y.run_completed) AND (begun.type = 'YearEndRunBegun'::text) AND (begun.recorded_at < (clock_timestamp() - make_interval(secs => unfinished_runs.p_seconds))) AND (NOT (EXISTS ( SELECT
            FROM organ_year l
           WHERE ((l.organ_id = y.organ_id) AND (l.year >= y.year) AND l.locked)))))
   ORDER BY y.organ_id, y.year;
END;

CREATE OR REPLACE FUNCTION public.unindexed_organs()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT r.organ_id
    FROM (person_record r
      JOIN person p USING (organ_id, person_id))
   WHERE ((NOT r.indexed) AND (r.ciphertext IS NOT NULL) AND (p.state = 'active'::text));
END;

CREATE OR REPLACE FUNCTION public.unread_of(p_organs integer[], p_accounts uuid[])
 RETURNS TABLE(ix integer, unread integer, newest bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (k.ix)::integer AS ix,
     ( SELECT (count(*))::integer AS count
            FROM notification n
           WHERE (((n.organ_id = k.organ_id) AND (n.recipient = k.account_id)) AND (n.read_at IS NULL))) AS count,
     COALESCE(( SELECT max(n.seq) AS max
            FROM notification n
           WHERE ((n.organ_id = k.organ_id) AND (n.recipient = k.account_id))), (0)::bigint) AS "coalesce"
    FROM UNNEST(unread_of.p_organs, unread_of.p_accounts) WITH ORDINALITY k(organ_id, account_id, ix);
END;

CREATE OR REPLACE FUNCTION public.withdraw_exports()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from ledger_export_part t using ledger_export e
    where e.organ_id = new.organ_id and e.persons is not null and (t.organ_id, t.export_id) = (e.organ_id, e.export_id);
  update ledger_export e set state = 'withdrawn', wrapped_key = null where e.organ_id = new.organ_id and e.persons is not null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.write_account_rows(p_rows json)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO account (organ_id, account_id, version, login, name, roles, disabled, active_on, password_digest, password_set_on, password_temporary, former_digests, second_factor, last_step, recovery_digests, subject, unit, absence)  SELECT r.organ_id,
             r.account_id,
             r.version,
             r.login,
             r.name,
             r.roles,
             r.disabled,
             r.active_on,
             r.password_digest,
             r.password_set_on,
             r.password_temporary,
             r.former_digests,
             r.second_factor,
             r.last_step,
             r.recovery_digests,
             r.subject,
             r.unit,
             r.absence
            FROM json_populate_recordset(NULL::account, write_account_rows.p_rows) r(organ_id, account_id, version, login, name, roles, disabled, active_on, password_digest, password_set_on, password_temporary, former_digests, second_factor, last_step, recovery_digests, subject, unit, absence) ON CONFLICT(organ_id, account_id) DO UPDATE SET version = excluded.version, login = excluded.login, name = excluded.name, roles = excluded.roles, disabled = excluded.disabled, active_on = excluded.active_on, password_digest = excluded.password_digest, password_set_on = excluded.password_set_on, password_temporary = excluded.password_temporary, former_digests = excluded.former_digests, second_factor = excluded.second_factor, last_step = excluded.last_step, recovery_digests = excluded.recovery_digests, subject = excluded.subject, unit = excluded.unit, absence = excluded.absence
   WHERE (account.version < excluded.version);
END;

CREATE OR REPLACE FUNCTION public.write_bare_stream_rows(p_rows json)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO bare_stream (organ_id, stream_id, version)  SELECT r.organ_id,
             r.stream_id,
             r.version
            FROM json_populate_recordset(NULL::bare_stream, write_bare_stream_rows.p_rows) r(organ_id, stream_id, version) ON CONFLICT(organ_id, stream_id) DO UPDATE SET version = excluded.version
   WHERE (bare_stream.version < excluded.version);
END;

CREATE OR REPLACE FUNCTION public.write_events(p_organs integer[], p_commands uuid[], p_actors text[], e_ix integer[], e_streams uuid[], e_stream_types text[], e_versions integer[], e_ids uuid[], e_types text[], e_schema_versions integer[], e_days text[], e_payloads text[], p_left_out integer[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  now constant timestamptz := clock_timestamp();
begin
  insert into event (organ_id, pos, event_id, stream_id, stream_type, version, type, schema_version, command_id, actor_id,
    occurred_on, recorded_at, payload, digest, chain)
  select d.organ_id, d.pos, d.event_id, d.stream_id, d.stream_type, d.version, d.type, d.schema_version, d.command_id, d.actor_id,
    d.occurred_on, d.recorded_at, d.payload::json, d.digest, chain_after(d.before, d.digest, d.pos) over (partition by d.organ_id order by d.n)
  from (
    select p.*, event_digest(p.organ_id, p.event_id, p.stream_id, p.stream_type, p.version, p.type, p.schema_version,
      p.command_id, p.actor_id, p.occurred_on, p.recorded_at, p.payload) as digest
    from (
      select e.*, coalesce(last.pos, 0) + row_number() over (partition by e.organ_id order by e.n) as pos,
        not_before(last.recorded_at, now) as recorded_at, last.chain as before
      from (
        select p_organs[ix] as organ_id, p_commands[ix] as command_id, p_actors[ix] as actor_id, stream_id, stream_type, version,
          event_id, type, schema_version::smallint, day::date as occurred_on, payload, n
        from unnest(e_ix, e_streams, e_stream_types, e_versions, e_ids, e_types, e_schema_versions, e_days, e_payloads)
          with ordinality as brought (ix, stream_id, stream_type, version, event_id, type, schema_version, day, payload, n)
        where ix <> all (p_left_out) offset 0
      ) e
      left join lateral (select l.pos, l.recorded_at, l.chain from event l where l.organ_id = e.organ_id order by l.pos desc limit 1) last on true
    ) p offset 0
  ) d;
end $function$;

CREATE OR REPLACE FUNCTION public.write_ledger(p_organs integer[], l_ix integer[], l_applications uuid[], l_versions integer[], l_register_nos text[], l_states text[], l_channels text[], l_categories text[], l_counted_categories text[], l_submitted_on text[], l_received_on text[], l_received_years integer[], l_closed_on text[], l_closed_years integer[], l_outcomes text[], l_counted_outcomes text[], l_doc_nos text[], l_due_on text[], l_handling_units text[], l_violations integer[], l_facts text[], l_carried_from text[], p_left_out integer[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into ledger (organ_id, application_id, version, register_no, state, channel, category, counted_category, submitted_on,
    received_on, received_year, closed_on, closed_year, outcome, counted_outcome, doc_no, due_on, handling_unit, violations, facts, carried_from)
  select p_organs[ix], application_id, version, register_no, state, channel, category, counted_category, submitted_on::date,
    received_on::date, received_year, closed_on::date, closed_year, outcome, counted_outcome, doc_no, due_on::date, handling_unit,
    violations, facts::jsonb, carried_from::integer[]
  from unnest(l_ix, l_applications, l_versions, l_register_nos, l_states, l_channels, l_categories, l_counted_categories, l_submitted_on,
    l_received_on, l_received_years, l_closed_on, l_closed_years, l_outcomes, l_counted_outcomes, l_doc_nos, l_due_on, l_handling_units,
    l_violations, l_facts, l_carried_from) as brought (ix, application_id, version, register_no, state, channel, category, counted_category,
    submitted_on, received_on, received_year, closed_on, closed_year, outcome, counted_outcome, doc_no, due_on, handling_unit,
    violations, facts, carried_from)
  where ix <> all (p_left_out)
  on conflict (organ_id, application_id) do update set
    version = excluded.version, register_no = excluded.register_no, state = excluded.state, channel = excluded.channel,
    category = excluded.category, counted_category = excluded.counted_category, submitted_on = excluded.submitted_on,
    received_on = excluded.received_on, received_year = excluded.received_year, closed_on = excluded.closed_on,
    closed_year = excluded.closed_year, outcome = excluded.outcome, counted_outcome = excluded.counted_outcome,
    doc_no = excluded.doc_no, due_on = excluded.due_on, handling_unit = excluded.handling_unit,
    violations = excluded.violations, facts = excluded.facts, carried_from = excluded.carried_from
    where ledger.version < excluded.version;
end $function$;

CREATE OR REPLACE FUNCTION public.write_ledger_export_rows(p_rows json)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO ledger_export (organ_id, export_id, account_id, asked_at, format, persons, question, algorithm, key_id, wrapped_key)  SELECT r.organ_id,
             r.export_id,
             r.account_id,
             r.asked_at,
             r.format,
             r.persons,
             r.question,
             r.algorithm,
             r.key_id,
             r.wrapped_key
            FROM json_populate_recordset(NULL::ledger_export, write_ledger_export_rows.p_rows) r(organ_id, export_id, account_id, asked_at, touched_at, state, attempt, format, persons, question, done, row_count, size, algorithm, key_id, wrapped_key);
END;

CREATE OR REPLACE FUNCTION public.write_organ_rows(p_rows json)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  r json;
  fresh organ;
begin
  for r in select * from json_array_elements(p_rows) loop
    fresh := json_populate_record(null::organ, r);
    if fresh.version = 1 or r->>'tree_version' is not null then
      update organ_tree set version = version + 1 where version = coalesce((r->>'tree_version')::bigint, version);
      if not found or exists (select from organ p where p.organ_id = fresh.parent_id and p.state->'ended'->>'on' is not null) then
        raise exception using errcode = 'MZ009', message = 'the tree of organs has moved';
      end if;
    end if;
    insert into organ select fresh.* on conflict (organ_id) do update set
      version = excluded.version, name = excluded.name, parent_id = excluded.parent_id, state = excluded.state
      where organ.version < excluded.version;
  end loop;
end $function$;

CREATE OR REPLACE FUNCTION public.write_person_state_rows(p_rows json)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE person p SET version = r.version, state = r.state, wrapped_key =
         CASE
             WHEN (r.state <> 'erased'::text) THEN p.wrapped_key
             ELSE NULL::bytea
         END, id_digest =
         CASE
             WHEN (r.state <> 'erased'::text) THEN p.id_digest
             ELSE NULL::bytea
         END, key_id =
         CASE
             WHEN (r.state <> 'erased'::text) THEN p.key_id
             ELSE NULL::text
         END, algorithm =
         CASE
             WHEN (r.state <> 'erased'::text) THEN p.algorithm
             ELSE NULL::text
         END
    FROM json_to_recordset(write_person_state_rows.p_rows) r(organ_id integer, person_id uuid, version integer, state text)
   WHERE (((p.organ_id = r.organ_id) AND (p.person_id = r.person_id)) AND (p.version < r.version));
 UPDATE person_record t SET ciphertext = NULL::bytea, digests = '{}'::bigint[], tokens = '{}'::integer[]
    FROM json_to_recordset(write_person_state_rows.p_rows) r(organ_id integer, person_id uuid, version integer, state text)
   WHERE (((t.organ_id = r.organ_id) AND (t.person_id = r.person_id)) AND (r.state = 'erased'::text));
END;

CREATE OR REPLACE FUNCTION public.write_proactive_entry_rows(p_rows json)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.write_rows(p_rows json, p_left_out integer[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  kind text;
  fresh json;
begin
  for kind, fresh in select * from json_each(p_rows) loop
    if cardinality(p_left_out) > 0 then
      select coalesce(json_agg(r), '[]') into fresh from json_array_elements(fresh) r where (r->>'ix')::integer <> all (p_left_out);
    end if;
    case kind
    when 'proceeding' then
      perform refuse_foreign_case(r.organ_id, r.case_no, r.stream_id) from json_populate_recordset(null::proceeding, fresh) r;
      insert into proceeding select r.* from json_populate_recordset(null::proceeding, fresh) r
      on conflict (organ_id, case_no, seq) do update set
        stream_id = excluded.stream_id, version = excluded.version, application_id = excluded.application_id,
        route = excluded.route, accepted_on = excluded.accepted_on, accepted_year = excluded.accepted_year,
        decided_on = excluded.decided_on, decided_year = excluded.decided_year, result = excluded.result,
        co_defendant_only = excluded.co_defendant_only, challenged = excluded.challenged
        where proceeding.version < excluded.version;
    when 'organ_year' then
      insert into organ_year select r.* from json_populate_recordset(null::organ_year, fresh) r
      on conflict (organ_id, year) do update set
        version = excluded.version, run_begun = excluded.run_begun, run_completed = excluded.run_completed,
        locked = excluded.locked, state = excluded.state
        where organ_year.version < excluded.version;
    when 'sealed' then
      perform write_sealed_rows(fresh);
    when 'organ' then
      perform write_organ_rows(fresh);
    else
      execute format('select %I($1)', 'write_' || kind || '_rows') using fresh;
    end case;
  end loop;
end $function$;

CREATE OR REPLACE FUNCTION public.write_sealed_rows(p_rows json)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  brought constant sealed_row[] := array(select r from json_populate_recordset(null::sealed_row, p_rows) r);
  moved uuid[];
begin
  insert into person (organ_id, person_id, algorithm, key_id, wrapped_key, id_digest)
    select distinct on (r.organ_id, r.person_id) r.organ_id, r.person_id, r.algorithm, r.key_id, r.wrapped_key, r.id_digest
    from unnest(brought) r where r.wrapped_key is not null
  on conflict (organ_id, person_id) do nothing;
  if exists (select from unnest(brought) r
      where (select p.wrapped_key from person p where p.organ_id = r.organ_id and p.person_id = r.person_id) is null) then
    raise exception using errcode = 'MZ008', message = 'a person has been erased or replaced';
  end if;
  moved := array(select old from unnest(brought) r cross join lateral (
    select (select o.person_id from person_record o where o.organ_id = r.organ_id and o.application_id = r.application_id
      and o.letter = coalesce(r.letter, '') and o.person_id <> r.person_id and o.version < r.version) as old offset 0) o
    where old is not null);
  insert into person_record (organ_id, application_id, letter, version, person_id, algorithm, ciphertext, digests, tokens)
    select r.organ_id, r.application_id, coalesce(r.letter, ''), r.version, r.person_id, r.algorithm, r.ciphertext, r.digests, coalesce(r.tokens, '{}')
    from unnest(brought) r
  on conflict (organ_id, application_id, letter) do update set
    version = excluded.version, person_id = excluded.person_id, algorithm = excluded.algorithm,
    ciphertext = excluded.ciphertext, digests = excluded.digests, tokens = excluded.tokens, indexed = true
    where person_record.version < excluded.version;
  if cardinality(moved) > 0 then
    update person p set id_digest = null where p.person_id = any (moved) and p.version > 0 and not exists (select from person_record r where (r.organ_id, r.person_id) = (p.organ_id, p.person_id));
    delete from person p where p.person_id = any (moved) and p.version = 0 and not exists (select from person_record r where (r.organ_id, r.person_id) = (p.organ_id, p.person_id));
  end if;
end $function$;

CREATE OR REPLACE FUNCTION public.year_history(p_organ integer, p_stream uuid)
 RETURNS TABLE(events json, locked json)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform refuse_beyond(array[p_organ]);
  return query select
    (select json_agg(json_build_array(e.type, e.schema_version,
        case when p_organ = current_organ() or e.payload->'subject' is null then e.payload
        else jsonb_set(e.payload::jsonb, '{subject}', '{}')::json end) order by e.version)
      from event e where e.organ_id = p_organ and e.stream_id = p_stream and e.stream_type = 'organ-year'),
    (select json_agg(o.year) from organ_year o where o.organ_id = p_organ and o.locked);
end $function$;
