import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One function appends one command or many; what they bring comes in columns (docs/decisions/0013). */
export class AppendByColumns1764400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [GONE, DIGEST, CHAIN, WRITE_EVENTS, WRITE_LEDGER, APPEND_MANY, RIGHTS]) await db.query(sql);
    await ledgerNoLongerAmongRows(db);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const GONE = `
drop function append_together, append, append_many, write_events, write_outbox;
drop type brought_event, brought_command`;

/** The ledger has a function of its own. */
async function ledgerNoLongerAmongRows(db: QueryRunner): Promise<void> {
  const [{ body }] = await db.query("select pg_get_functiondef('write_rows'::regproc) as body");
  const replaced = (body as string).replace(/when 'ledger' then.*?where ledger\.version < excluded\.version;\s*/s, '');
  if (replaced === body) throw new Error('write_rows is not as this migration expects it');
  await db.query(replaced);
}

/** The same text as ever. A time in microseconds has 16 digits from 2001 to 2286, so that it is written out once. */
const DIGEST = `
create or replace function event_digest(organ_id integer, event_id uuid, stream_id uuid, stream_type text, version integer, type text,
  schema_version smallint, command_id uuid, actor_id text, occurred_on date, recorded_at timestamptz, payload text)
returns bytea language sql stable parallel safe
return sha256(convert_to(concat(
  length(organ_id::text), ':', organ_id, '36:', event_id, '36:', stream_id, octet_length(stream_type), ':', stream_type,
  length(version::text), ':', version, octet_length(type), ':', type, length(schema_version::text), ':', schema_version,
  '36:', command_id, octet_length(actor_id), ':', actor_id, '10:', to_char(occurred_on, 'YYYY-MM-DD'),
  '16:', microseconds(recorded_at), octet_length(payload), ':', payload), 'UTF8'))`;

/** As an aggregate calls it, plpgsql costs half of what sql does. */
const CHAIN = `
create or replace function chain_link(chain bytea, before bytea, digest bytea, pos bigint) returns bytea
language plpgsql immutable parallel safe as $$
begin
  return sha256(coalesce(chain, before, decode(repeat('00', 32), 'hex')) || digest || int8send(pos));
end $$`;

/**
 * Gives positions, digests and chain; the caller holds the organs' locks. \`offset 0\`: a digest is computed once, though it
 * stands in the row and in the chain.
 */
const WRITE_EVENTS = `
create function write_events(p_organs integer[], p_commands uuid[], p_actors text[], e_ix integer[], e_streams uuid[], e_stream_types text[],
  e_versions integer[], e_ids uuid[], e_types text[], e_schema_versions integer[], e_days text[], e_payloads text[], p_left_out integer[])
returns void language plpgsql set search_path = public, pg_temp as $$
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
end $$`;

/** A row is replaced only by one of a later version. */
const WRITE_LEDGER = `
create function write_ledger(p_organs integer[], l_ix integer[], l_applications uuid[], l_versions integer[], l_register_nos text[],
  l_states text[], l_channels text[], l_categories text[], l_counted_categories text[], l_submitted_on text[], l_received_on text[],
  l_received_years integer[], l_closed_on text[], l_closed_years integer[], l_outcomes text[], l_counted_outcomes text[], l_doc_nos text[],
  l_due_on text[], l_handling_units text[], l_violations integer[], l_facts text[], l_carried_from text[], p_left_out integer[])
returns void language plpgsql set search_path = public, pg_temp as $$
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
end $$`;

/**
 * Up to 256 commands in one commit, organs locked in ascending order. \`ix\`, from 1, ties what they bring to a command.
 * Answers 'done', 'twin' (with the stored answer), 'reused' (the id came with another body, actor or organ), 'stale' (a
 * stream has moved) or 'guard_moved'; only 'done' leaves anything behind, and its answer is given only where a number was
 * drawn into it. \`p_together\`: all or none, else MZ010 with the status of one that cannot be carried out. A guard without
 * a stream is on the position of the whole log. Of twins the first counts; but for twins, none may write a stream that
 * another writes or guards.
 */
const APPEND_MANY = `
create function append_many(p_commands uuid[], p_organs integer[], p_actors text[], p_hashes bytea[], p_responses text[],
  w_ix integer[], w_streams uuid[], w_expected integer[], g_ix integer[], g_streams uuid[], g_versions bigint[],
  e_ix integer[], e_streams uuid[], e_stream_types text[], e_versions integer[], e_ids uuid[], e_types text[], e_schema_versions integer[],
  e_days text[], e_payloads text[],
  l_ix integer[], l_applications uuid[], l_versions integer[], l_register_nos text[], l_states text[], l_channels text[],
  l_categories text[], l_counted_categories text[], l_submitted_on text[], l_received_on text[], l_received_years integer[],
  l_closed_on text[], l_closed_years integer[], l_outcomes text[], l_counted_outcomes text[], l_doc_nos text[], l_due_on text[],
  l_handling_units text[], l_violations integer[], l_facts text[], l_carried_from text[],
  p_rows json, p_outbox json, p_draws json, p_together boolean)
returns table (ix integer, status text, response text)
language plpgsql security definer set search_path = public, pg_temp as $$
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
  perform pg_advisory_xact_lock(770002, o.organ_id) from (select distinct c.organ_id from unnest(p_organs) as c (organ_id) order by 1) o;
  select coalesce(array_agg(distinct w.ix), '{}') into stale
    from unnest(w_ix, w_streams, w_expected) as w (ix, stream_id, expected)
    where w.ix = any (fresh) and w.expected <> coalesce(
      (select max(e.version) from event e where e.organ_id = p_organs[w.ix] and e.stream_id = w.stream_id), 0);
  select coalesce(array_agg(distinct g.ix), '{}') into moved
    from unnest(g_ix, g_streams, g_versions) as g (ix, stream_id, version)
    where g.ix = any (fresh) and g.ix <> all (stale) and g.version <> coalesce(
      case when g.stream_id is null then (select max(e.pos) from event e where e.organ_id = p_organs[g.ix])
      else (select max(e.version) from event e where e.organ_id = p_organs[g.ix] and e.stream_id = g.stream_id) end, 0);
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
  if exists (select from generate_subscripts(p_commands, 1) as c (ix) where c.ix <> all (left_out) and c.ix <> all (e_ix)) then
    raise exception using errcode = 'MZ004', message = 'an append without events';
  end if;
  if cardinality(left_out) < cardinality(p_commands) then
    perform write_events(p_organs, p_commands, p_actors, e_ix, e_streams, e_stream_types, e_versions, e_ids, e_types, e_schema_versions,
      e_days, e_payloads, left_out);
    perform write_ledger(p_organs, l_ix, l_applications, l_versions, l_register_nos, l_states, l_channels, l_categories,
      l_counted_categories, l_submitted_on, l_received_on, l_received_years, l_closed_on, l_closed_years, l_outcomes,
      l_counted_outcomes, l_doc_nos, l_due_on, l_handling_units, l_violations, l_facts, l_carried_from, left_out);
    perform write_rows(p_rows, left_out);
    insert into outbox (organ_id, pos, kind, payload)
      select p_organs[o.ix], (select max(e.pos) from event e where e.organ_id = p_organs[o.ix]), o.kind, o.payload
      from json_to_recordset(p_outbox) as o (ix integer, kind text, payload json) where o.ix <> all (left_out);
  end if;
  return query
    select c.ix::integer,
      case when c.ix = any (stale) then 'stale' when c.ix = any (moved) then 'guard_moved' when c.ix = any (fresh) then 'done'
        when t.same then 'twin' when not t.same then 'reused' else 'stale' end,
      case when c.ix = any (drawn) then p_responses[c.ix] when t.same then t.response end
    from unnest(p_commands) with ordinality as c (id, ix) left join lateral (
      select k.response, (k.organ_id, k.request_hash, k.actor_id) = (p_organs[c.ix], p_hashes[c.ix], p_actors[c.ix]) as same
      from command k where k.command_id = c.id and c.ix <> all (fresh) offset 0) t on true;
end $$`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('write_events', 'write_ledger', 'append_many') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function append_many to mingzhang_app`;
