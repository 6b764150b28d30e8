import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only way into the log: `append` for one command, `append_many` for all who wait. */
export class Append1764060000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      BROUGHT,
      DIGEST,
      CHAIN,
      WRITE_EVENTS,
      WRITE_ROWS,
      WRITE_OUTBOX,
      DRAW_NUMBERS,
      APPEND,
      APPEND_MANY,
      READ,
    ])
      await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** What a call of `append_many` brings, and what both functions bring of events. */
const BROUGHT = `
create type brought_command as (ix integer, organ_id integer, command_id uuid, request_hash text, actor_id text, response text);
create type brought_event as (ix integer, n integer, organ_id integer, command_id uuid, actor_id text, event_id uuid,
  stream_id uuid, stream_type text, version integer, type text, schema_version smallint, occurred_on date, payload text)`;

/** Canonical: each field as its length in bytes, a colon, its text; times in microseconds since 1970. */
const DIGEST = `
create function microseconds(at timestamptz) returns text language sql stable strict parallel safe
return (extract(epoch from at) * 1000000)::bigint::text;

create function event_digest(organ_id integer, event_id uuid, stream_id uuid, stream_type text, version integer, type text,
  schema_version smallint, command_id uuid, actor_id text, occurred_on date, recorded_at timestamptz, payload text)
returns bytea language sql stable parallel safe
return sha256(convert_to(concat(
  length(organ_id::text), ':', organ_id, '36:', event_id, '36:', stream_id, octet_length(stream_type), ':', stream_type,
  length(version::text), ':', version, octet_length(type), ':', type, length(schema_version::text), ':', schema_version,
  '36:', command_id, octet_length(actor_id), ':', actor_id, '10:', to_char(occurred_on, 'YYYY-MM-DD'),
  length(microseconds(recorded_at)), ':', microseconds(recorded_at), octet_length(payload), ':', payload), 'UTF8'))`;

/** Each link hashes the one before, the digest and the position. The chain of an organ begins with 32 zero bytes. */
const CHAIN = `
create function chain_link(chain bytea, before bytea, digest bytea, pos bigint) returns bytea language sql immutable parallel safe
return sha256(coalesce(chain, before, decode(repeat('00', 32), 'hex')) || digest || int8send(pos));
create aggregate chain_after(before bytea, digest bytea, pos bigint) (sfunc = chain_link, stype = bytea);

create function not_before(last timestamptz, now timestamptz) returns timestamptz language plpgsql immutable as $$
begin
  if last > now + interval '5 seconds' then
    raise exception using errcode = 'MZ005', message = 'the clock of the server is behind the log';
  end if;
  return greatest(last, now);
end $$`;

/** Gives positions, digests and chain; the caller holds the organs' locks. */
const WRITE_EVENTS = `
create function write_events(p_events json, p_left_out integer[]) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  now constant timestamptz := clock_timestamp();
begin
  with placed as (
    select e.*, coalesce(last.pos, 0) + row_number() over (partition by e.organ_id order by e.n) as pos,
      not_before(last.recorded_at, now) as recorded_at, last.chain as before
    from json_populate_recordset(null::brought_event, p_events) e
    left join lateral (select l.pos, l.recorded_at, l.chain from event l where l.organ_id = e.organ_id order by l.pos desc limit 1) last on true
    where e.ix <> all (p_left_out)
  ), digested as (
    select p.*, event_digest(p.organ_id, p.event_id, p.stream_id, p.stream_type, p.version, p.type, p.schema_version,
      p.command_id, p.actor_id, p.occurred_on, p.recorded_at, p.payload) as digest from placed p
  )
  insert into event (organ_id, pos, event_id, stream_id, stream_type, version, type, schema_version, command_id, actor_id,
    occurred_on, recorded_at, payload, digest, chain)
  select d.organ_id, d.pos, d.event_id, d.stream_id, d.stream_type, d.version, d.type, d.schema_version, d.command_id, d.actor_id,
    d.occurred_on, d.recorded_at, d.payload::json, d.digest, chain_after(d.before, d.digest, d.pos) over (partition by d.organ_id order by d.pos)
  from digested d;
  if not found then
    raise exception using errcode = 'MZ004', message = 'an append without events';
  end if;
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
declare
  kind text;
  fresh json;
begin
  for kind, fresh in select * from json_each(p_rows) loop
    if cardinality(p_left_out) > 0 then
      select coalesce(json_agg(r), '[]') into fresh from json_array_elements(fresh) r where (r->>'ix')::integer <> all (p_left_out);
    end if;
    case kind
    when 'ledger' then
      insert into ledger select r.* from json_populate_recordset(null::ledger, fresh) r
      on conflict (organ_id, application_id) do update set
        version = excluded.version, register_no = excluded.register_no, state = excluded.state, channel = excluded.channel,
        category = excluded.category, counted_category = excluded.counted_category, submitted_on = excluded.submitted_on,
        received_on = excluded.received_on, received_year = excluded.received_year, closed_on = excluded.closed_on,
        closed_year = excluded.closed_year, outcome = excluded.outcome, counted_outcome = excluded.counted_outcome,
        doc_no = excluded.doc_no, due_on = excluded.due_on, handling_unit = excluded.handling_unit,
        violations = excluded.violations, facts = excluded.facts, carried_from = excluded.carried_from
        where ledger.version < excluded.version;
    when 'proceeding' then
      perform refuse_foreign_case(r.organ_id, r.case_no, r.stream_id) from json_populate_recordset(null::proceeding, fresh) r;
      insert into proceeding select r.* from json_populate_recordset(null::proceeding, fresh) r
      on conflict (organ_id, case_no, seq) do update set
        stream_id = excluded.stream_id, version = excluded.version, application_id = excluded.application_id,
        route = excluded.route, accepted_on = excluded.accepted_on, accepted_year = excluded.accepted_year,
        decided_on = excluded.decided_on, decided_year = excluded.decided_year, result = excluded.result,
        co_defendant_only = excluded.co_defendant_only
        where proceeding.version < excluded.version;
    when 'organ_year' then
      insert into organ_year select r.* from json_populate_recordset(null::organ_year, fresh) r
      on conflict (organ_id, year) do update set
        version = excluded.version, run_begun = excluded.run_begun, run_completed = excluded.run_completed,
        locked = excluded.locked, state = excluded.state
        where organ_year.version < excluded.version;
    when 'applicant_details' then
      insert into applicant_details select r.* from json_populate_recordset(null::applicant_details, fresh) r
      on conflict (organ_id, application_id) do update set version = excluded.version, details = excluded.details
        where applicant_details.version < excluded.version;
    when 'organ' then
      insert into organ select r.* from json_populate_recordset(null::organ, fresh) r;
    end case;
  end loop;
end $$`;

const WRITE_OUTBOX = `
create function write_outbox(p_organ integer, p_outbox json) returns void
language sql set search_path = public, pg_temp
begin atomic
  insert into outbox (organ_id, pos, kind, payload)
    select p_organ, (select max(e.pos) from event e where e.organ_id = p_organ), o.kind, o.payload from json_to_recordset(p_outbox) as o (kind text, payload json);
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
  perform write_events(p_events, '{}');
  perform write_rows(p_rows, '{}');
  perform write_outbox(p_organ, p_outbox);
  return query select 'done', p_response;
end $$`;

/**
 * The same for up to 256 commands in one commit, organs locked in ascending order. \`ix\` ties the parts of a command
 * together; of twins the first counts. But for twins, none may write a stream that another writes or guards, and none may
 * draw a number or use the outbox.
 */
const APPEND_MANY = `
create function append_many(p_commands json, p_streams json, p_guards json, p_events json, p_rows json, p_draws json default '[]')
returns table (ix integer, status text, response text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  commands brought_command[];
  fresh integer[];
  twins integer[];
  stale integer[];
  moved integer[];
  left_out integer[];
  drawn integer[] := '{}';
  events text := p_events;
  rows text := p_rows;
  d record;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'MZ003', message = 'append wants read committed';
  end if;
  commands := array(select c from json_populate_recordset(null::brought_command, p_commands) c);
  with inserted as (
    insert into command (command_id, organ_id, request_hash, actor_id, response)
      select c.command_id, c.organ_id, decode(c.request_hash, 'hex'), c.actor_id, c.response from unnest(commands) c order by c.command_id, c.ix
    on conflict do nothing returning command_id
  )
  select coalesce(array_agg(first.ix), '{}') into fresh
    from (select min(c.ix) as ix from inserted join unnest(commands) c using (command_id) group by command_id) first;
  twins := array(select c.ix from unnest(commands) c where c.ix <> all (fresh));
  perform pg_advisory_xact_lock(770002, o.organ_id) from (select distinct c.organ_id from unnest(commands) c order by 1) o;
  select coalesce(array_agg(distinct s.ix), '{}') into stale
    from json_to_recordset(p_streams) as s (ix integer, organ_id integer, stream_id uuid, expected integer)
    where s.ix = any (fresh) and s.expected <> coalesce(
      (select max(e.version) from event e where e.organ_id = s.organ_id and e.stream_id = s.stream_id), 0);
  select coalesce(array_agg(distinct g.ix), '{}') into moved
    from json_to_recordset(p_guards) as g (ix integer, organ_id integer, stream_id uuid, version integer)
    where g.ix = any (fresh) and g.ix <> all (stale) and g.version <> coalesce(
      (select max(e.version) from event e where e.organ_id = g.organ_id and e.stream_id = g.stream_id), 0);
  left_out := twins || stale || moved;
  if cardinality(stale || moved) > 0 then
    delete from command k using unnest(commands) c where c.ix = any (stale || moved) and k.command_id = c.command_id;
  end if;
  for d in select c.organ_id, c.command_id, x.* from json_to_recordset(p_draws) as x (ix integer, token text, prefix text) join unnest(commands) c using (ix)
    where x.ix <> all (left_out) order by c.organ_id, x.ix loop
    d.prefix := draw_number(d.organ_id, d.prefix);
    events := replace(events, d.token, d.prefix);
    rows := replace(rows, d.token, d.prefix);
    update command k set response = replace(k.response, d.token, d.prefix) where k.command_id = d.command_id;
    drawn := drawn || d.ix;
  end loop;
  if cardinality(left_out) < cardinality(commands) then
    perform write_events(events::json, left_out);
    perform write_rows(rows::json, left_out);
  end if;
  return query
    select c.ix,
      case when c.ix = any (stale) then 'stale' when c.ix = any (moved) then 'guard_moved' when c.ix = any (fresh) then 'done'
        when t.same then 'twin' when not t.same then 'reused' else 'stale' end,
      case when c.ix <> all (left_out || drawn) then c.response when t.same then t.response end
    from unnest(commands) c left join lateral (
      select k.response, (k.organ_id, k.request_hash, k.actor_id) = (c.organ_id, decode(c.request_hash, 'hex'), c.actor_id) as same
      from command k where k.command_id = c.command_id and c.ix = any (twins || drawn) offset 0) t on true;
end $$`;

/** What a decision reads: the history of each stream and the years of its organ, of one moment. */
const READ = `
create function read_histories(p_organs integer[], p_streams uuid[])
returns table (ix integer, events json, years json)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer, h.events, y.years
  from unnest(p_organs, p_streams) with ordinality as k (organ_id, stream_id, ix)
  left join lateral (
    select json_agg(json_build_array(e.type, e.schema_version, e.payload) order by e.version) events
    from event e where e.organ_id = k.organ_id and e.stream_id = k.stream_id) h on true
  left join lateral (
    select json_agg(json_build_object('year', o.year, 'version', o.version, 'runBegun', o.run_begun,
      'runCompleted', o.run_completed, 'locked', o.locked) order by o.year) years
    from organ_year o where o.organ_id = k.organ_id) y on true;
end`;
