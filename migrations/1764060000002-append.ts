import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only way into the log: `append` for one command, `append_many` for all who wait. */
export class Append1764060000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [DIGEST, WRITE_EVENTS, WRITE_ROWS, WRITE_OUTBOX, DRAW_NUMBERS, APPEND, APPEND_MANY, READ])
      await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** Canonical: each field as its length in bytes, a colon, its text; times in microseconds since 1970. */
const DIGEST = `
create function length_delimited(field text) returns text language sql immutable strict parallel safe
return octet_length(field)::text || ':' || field;

create function event_digest(organ_id integer, event_id uuid, stream_id uuid, stream_type text, version integer, type text,
  schema_version smallint, command_id uuid, actor_id text, occurred_on date, recorded_at timestamptz, payload text)
returns bytea language sql immutable strict parallel safe
return sha256(convert_to(
  length_delimited(organ_id::text) || length_delimited(event_id::text) || length_delimited(stream_id::text) ||
  length_delimited(stream_type) || length_delimited(version::text) || length_delimited(type) ||
  length_delimited(schema_version::text) || length_delimited(command_id::text) || length_delimited(actor_id) ||
  length_delimited(to_char(occurred_on, 'YYYY-MM-DD')) ||
  length_delimited((extract(epoch from recorded_at) * 1000000)::bigint::text) || length_delimited(payload), 'UTF8'))`;

/** Gives positions, digests and chain; the caller holds the organs' locks. The chain of an organ begins with 32 zero bytes. */
const WRITE_EVENTS = `
create function write_events(p_events json, p_left_out integer[]) returns table (ix integer, last_pos bigint)
language plpgsql set search_path = public, pg_temp as $$
declare
  e record;
  at_organ integer;
  at_pos bigint;
  at_chain bytea;
  at_time timestamptz;
  fresh event[] := '{}';
  given_digest bytea;
begin
  for e in
    select x.* from json_to_recordset(p_events) as x (ix integer, n integer, organ_id integer, command_id uuid, actor_id text,
      event_id uuid, stream_id uuid, stream_type text, version integer, type text, schema_version smallint, occurred_on date, payload text)
    where x.ix <> all (p_left_out) order by x.organ_id, x.n
  loop
    if at_organ is distinct from e.organ_id then
      at_organ := e.organ_id;
      select last.pos, last.chain, last.recorded_at into at_pos, at_chain, at_time
        from event last where last.organ_id = at_organ order by last.pos desc limit 1;
      if not found then
        at_pos := 0; at_chain := decode(repeat('00', 32), 'hex'); at_time := '-infinity';
      end if;
      if at_time > clock_timestamp() + interval '5 seconds' then
        raise exception using errcode = 'MZ005', message = 'the clock of the server is behind the log';
      end if;
      at_time := greatest(at_time, clock_timestamp());
    end if;
    at_pos := at_pos + 1;
    given_digest := event_digest(e.organ_id, e.event_id, e.stream_id, e.stream_type, e.version, e.type, e.schema_version,
      e.command_id, e.actor_id, e.occurred_on, at_time, e.payload);
    at_chain := sha256(at_chain || given_digest || int8send(at_pos));
    fresh := fresh || row(e.organ_id, at_pos, e.event_id, e.stream_id, e.stream_type, e.version, e.type, e.schema_version,
      e.command_id, e.actor_id, e.occurred_on, at_time, e.payload::json, given_digest, at_chain)::event;
    ix := e.ix; last_pos := at_pos;
    return next;
  end loop;
  if cardinality(fresh) = 0 then
    raise exception using errcode = 'MZ004', message = 'an append without events';
  end if;
  insert into event select f.* from unnest(fresh) f;
end $$`;

/** Each row is replaced only by one of a later version. A case number belongs to one stream. */
const WRITE_ROWS = `
create function refuse_foreign_case(p_organ integer, p_case_no text, p_stream uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from proceeding where organ_id = p_organ and case_no = p_case_no and stream_id <> p_stream) then
    raise exception using errcode = 'MZ007', message = p_case_no;
  end if;
end $$;
create function write_rows(p_rows json, p_left_out integer[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if p_rows->'ledger' is not null then
    insert into ledger select r.* from json_array_elements(p_rows->'ledger') e, json_populate_record(null::ledger, e) r
      where (e->>'ix')::integer <> all (p_left_out)
    on conflict (organ_id, application_id) do update set
      version = excluded.version, register_no = excluded.register_no, state = excluded.state, channel = excluded.channel,
      category = excluded.category, counted_category = excluded.counted_category, submitted_on = excluded.submitted_on,
      received_on = excluded.received_on, received_year = excluded.received_year, closed_on = excluded.closed_on,
      closed_year = excluded.closed_year, outcome = excluded.outcome, counted_outcome = excluded.counted_outcome,
      doc_no = excluded.doc_no, due_on = excluded.due_on, handling_unit = excluded.handling_unit,
      violations = excluded.violations, facts = excluded.facts, carried_from = excluded.carried_from
      where ledger.version < excluded.version;
  end if;
  if p_rows->'proceeding' is not null then
    perform refuse_foreign_case(r.organ_id, r.case_no, r.stream_id) from json_populate_recordset(null::proceeding, p_rows->'proceeding') r;
    insert into proceeding select r.* from json_array_elements(p_rows->'proceeding') e, json_populate_record(null::proceeding, e) r
      where (e->>'ix')::integer <> all (p_left_out)
    on conflict (organ_id, case_no, seq) do update set
      stream_id = excluded.stream_id, version = excluded.version, application_id = excluded.application_id,
      route = excluded.route, accepted_on = excluded.accepted_on, accepted_year = excluded.accepted_year,
      decided_on = excluded.decided_on, decided_year = excluded.decided_year, result = excluded.result,
      co_defendant_only = excluded.co_defendant_only
      where proceeding.version < excluded.version;
  end if;
  if p_rows->'organ_year' is not null then
    insert into organ_year select r.* from json_populate_recordset(null::organ_year, p_rows->'organ_year') r
    on conflict (organ_id, year) do update set
      version = excluded.version, run_begun = excluded.run_begun, run_completed = excluded.run_completed,
      locked = excluded.locked, state = excluded.state
      where organ_year.version < excluded.version;
  end if;
  if p_rows->'applicant_details' is not null then
    insert into applicant_details select r.* from json_array_elements(p_rows->'applicant_details') e,
      json_populate_record(null::applicant_details, e) r where (e->>'ix')::integer <> all (p_left_out)
    on conflict (organ_id, application_id) do update set version = excluded.version, details = excluded.details
      where applicant_details.version < excluded.version;
  end if;
  if p_rows->'organ' is not null then
    insert into organ select r.* from json_populate_recordset(null::organ, p_rows->'organ') r;
  end if;
end $$`;

const WRITE_OUTBOX = `
create function write_outbox(p_organ integer, p_pos bigint, p_outbox json) returns void
language sql set search_path = public, pg_temp
begin atomic
  insert into outbox (organ_id, pos, kind, payload)
    select p_organ, p_pos, o.kind, o.payload from json_to_recordset(p_outbox) as o (kind text, payload json);
end`;

/** Hands out the next register number under the organ's lock; one that a ledger file has already used is passed over. */
const DRAW_NUMBERS = `
create function draw_number(p_organ integer, p_prefix text) returns text
language plpgsql set search_path = public, pg_temp as $$
declare
  n integer;
  number text;
begin
  loop
    insert into number_series as s (organ_id, prefix, last) values (p_organ, p_prefix, 1)
      on conflict (organ_id, prefix) do update set last = s.last + 1 returning last into n;
    number := p_prefix || case when n < 10000 then lpad(n::text, 4, '0') else n::text end;
    exit when not exists (select from ledger where organ_id = p_organ and register_no = number);
  end loop;
  return number;
end $$`;

/**
 * One command. Answers 'done', 'twin' (the stored answer), 'reused' (the id came with another body, actor or organ),
 * 'stale' (a stream has moved) or 'guard_moved'; only 'done' leaves anything behind. A guard without a stream is on the
 * position of the whole log.
 */
const APPEND = `
create function append(p_organ integer, p_command uuid, p_hash bytea, p_actor text, p_streams json, p_guards json,
  p_events json, p_rows json, p_outbox json, p_draws json, p_response text)
returns table (status text, response text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d record;
  at_pos bigint;
  given command;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'MZ003', message = 'append wants read committed';
  end if;
  insert into command (command_id, organ_id, request_hash, actor_id, response)
    values (p_command, p_organ, p_hash, p_actor, p_response) on conflict do nothing;
  if not found then
    select c.* into given from command c where c.command_id = p_command;
    if (given.organ_id, given.request_hash, given.actor_id) = (p_organ, p_hash, p_actor) then
      return query select 'twin', given.response;
    else
      return query select 'reused', null::text;
    end if;
    return;
  end if;
  perform pg_advisory_xact_lock(770002, p_organ);
  if exists (select from json_to_recordset(p_streams) as s (stream_id uuid, expected integer) where s.expected <> coalesce(
      (select max(e.version) from event e where e.organ_id = p_organ and e.stream_id = s.stream_id), 0)) then
    status := 'stale';
  elsif exists (select from json_to_recordset(p_guards) as g (stream_id uuid, version bigint) where g.version <> coalesce(
      case when g.stream_id is null then (select max(e.pos) from event e where e.organ_id = p_organ)
      else (select max(e.version) from event e where e.organ_id = p_organ and e.stream_id = g.stream_id) end, 0)) then
    status := 'guard_moved';
  end if;
  if status is not null then
    delete from command c where c.command_id = p_command;
    return next;
    return;
  end if;
  for d in select * from json_to_recordset(p_draws) as x (token text, prefix text) loop
    d.prefix := draw_number(p_organ, d.prefix);
    p_events := replace(p_events::text, d.token, d.prefix)::json;
    p_rows := replace(p_rows::text, d.token, d.prefix)::json;
    p_response := replace(p_response, d.token, d.prefix);
    update command c set response = p_response where c.command_id = p_command;
  end loop;
  select max(w.last_pos) into at_pos from write_events(p_events, '{}') w;
  perform write_rows(p_rows, '{}');
  perform write_outbox(p_organ, at_pos, p_outbox);
  return query select 'done', p_response;
end $$`;

/**
 * The same for up to 256 commands in one commit, organs locked in ascending order. \`ix\` ties the parts of a command
 * together. None of them may write a stream that another writes or guards, draw a number or use the outbox.
 */
const APPEND_MANY = `
create function append_many(p_commands json, p_streams json, p_guards json, p_events json, p_rows json)
returns table (ix integer, status text, response text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  organ integer;
  fresh integer[];
  twins integer[];
  stale integer[];
  moved integer[];
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'MZ003', message = 'append wants read committed';
  end if;
  with given as (
    select c.* from json_to_recordset(p_commands) as c (ix integer, organ_id integer, command_id uuid, request_hash text, actor_id text, response text)
  ), inserted as (
    insert into command (command_id, organ_id, request_hash, actor_id, response)
      select g.command_id, g.organ_id, decode(g.request_hash, 'hex'), g.actor_id, g.response from given g order by g.command_id
    on conflict do nothing returning command_id
  )
  select coalesce(array_agg(g.ix) filter (where i.command_id is not null), '{}'),
         coalesce(array_agg(g.ix) filter (where i.command_id is null), '{}')
    into fresh, twins from given g left join inserted i using (command_id);
  for organ in select distinct c.organ_id from json_to_recordset(p_commands) as c (organ_id integer) order by 1 loop
    perform pg_advisory_xact_lock(770002, organ);
  end loop;
  select coalesce(array_agg(distinct s.ix), '{}') into stale
    from json_to_recordset(p_streams) as s (ix integer, organ_id integer, stream_id uuid, expected integer)
    where s.ix = any (fresh) and s.expected <> coalesce(
      (select max(e.version) from event e where e.organ_id = s.organ_id and e.stream_id = s.stream_id), 0);
  select coalesce(array_agg(distinct g.ix), '{}') into moved
    from json_to_recordset(p_guards) as g (ix integer, organ_id integer, stream_id uuid, version integer)
    where g.ix = any (fresh) and g.ix <> all (stale) and g.version <> coalesce(
      (select max(e.version) from event e where e.organ_id = g.organ_id and e.stream_id = g.stream_id), 0);
  if cardinality(stale || moved) > 0 then
    delete from command d using json_to_recordset(p_commands) as c (ix integer, command_id uuid)
      where c.ix = any (stale || moved) and d.command_id = c.command_id;
  end if;
  if cardinality(fresh) > cardinality(stale || moved) then
    perform write_events(p_events, twins || stale || moved);
    perform write_rows(p_rows, twins || stale || moved);
  end if;
  return query
    select c.ix,
      case when c.ix = any (stale) then 'stale' when c.ix = any (moved) then 'guard_moved' when c.ix = any (fresh) then 'done'
        when (k.organ_id, k.request_hash, k.actor_id) = (c.organ_id, decode(c.request_hash, 'hex'), c.actor_id) then 'twin'
        else 'reused' end,
      case when c.ix = any (fresh) and c.ix <> all (stale || moved) then c.response
        when (k.organ_id, k.request_hash, k.actor_id) = (c.organ_id, decode(c.request_hash, 'hex'), c.actor_id) then k.response end
    from json_to_recordset(p_commands) as c (ix integer, organ_id integer, command_id uuid, request_hash text, actor_id text, response text)
    left join command k using (command_id);
end $$`;

/** What a decision reads: the history of each stream and the years of its organ, of one moment. */
const READ = `
create function read_histories(p_organs integer[], p_streams uuid[])
returns table (ix integer, types text[], schema_versions smallint[], payloads text[], years json)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer, h.types, h.schema_versions, h.payloads, y.years
  from unnest(p_organs, p_streams) with ordinality as k (organ_id, stream_id, ix)
  left join lateral (
    select array_agg(e.type order by e.version) types, array_agg(e.schema_version order by e.version) schema_versions,
      array_agg(e.payload::text order by e.version) payloads
    from event e where e.organ_id = k.organ_id and e.stream_id = k.stream_id) h on true
  left join lateral (
    select json_agg(json_build_object('year', o.year, 'version', o.version, 'runBegun', o.run_begun,
      'runCompleted', o.run_completed, 'locked', o.locked) order by o.year) years
    from organ_year o where o.organ_id = k.organ_id) y on true;
end`;
