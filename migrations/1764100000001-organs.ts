import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organs whose tree, settings, number schemes and sign-off chains are dated, and two organs' logs written in one commit. */
export class Organs1764100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [STATE, WRITE, DRAW, TOGETHER, READ]) await db.query(sql);
    await mend(db, 'write_rows', [[/insert into organ select r\.\*[^;]*;/, 'perform write_organ_rows(fresh);']]);
    const draw = ', d.series, d.suffix, d.digits)';
    const columns = 'token text, prefix text, series text, suffix text, digits integer)';
    await mend(db, 'append', [
      ['token text, prefix text)', columns],
      ['draw_number(p_organ, d.prefix)', `draw_number(p_organ, d.prefix${draw}`],
    ]);
    await mend(db, 'append_many', [
      ['token text, prefix text)', columns],
      ['draw_number(d.organ_id, d.prefix)', `draw_number(d.organ_id, d.prefix${draw}`],
    ]);
    await db.query(RIGHTS);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** Puts other words into a function that an earlier migration has written. */
async function mend(db: QueryRunner, name: string, changes: [RegExp | string, string][]): Promise<void> {
  const [{ body }] = await db.query('select pg_get_functiondef($1::regproc) as body', [name]);
  let mended: string = body;
  for (const [from, to] of changes) {
    const before = mended;
    mended = before.replace(from, to);
    if (mended === before) throw new Error(`${name} is not as this migration expects it`);
  }
  await db.query(mended);
}

/**
 * \`state\` is the whole of the organ (\`OrganState\`); \`name\` and \`parent_id\` are today's. \`organ_tree\` counts the changes of the tree:
 * an organ's place depends on other organs' logs, which no guard of its own log can hold still.
 */
const STATE = `
alter table organ add column state json;
update organ o set state = s.state from (
  select k.organ_id, json_build_object('code', k.code, 'name', k.name, 'parent', p.code, 'createdOn', e.payload->>'on', 'ended', null,
    'names', json_build_array(json_build_object('on', e.payload->>'on', 'name', k.name)),
    'parents', json_build_array(json_build_object('on', e.payload->>'on', 'parent', p.code)),
    'policies', '[]'::json, 'schemes', '[]'::json, 'chains', '[]'::json) as state
  from organ k join event e on e.organ_id = k.organ_id and e.stream_id = k.stream_id and e.version = 1
  left join organ p on p.organ_id = k.parent_id) s where s.organ_id = o.organ_id;
alter table organ alter column state set not null;
create table organ_tree (one boolean primary key default true check (one), version bigint not null);
insert into organ_tree (version) select count(*) from organ`;

/** Raises MZ009 where the tree has moved since it was read, or the parent of a new organ has ended meanwhile. */
const WRITE = `
create function write_organ_rows(p_rows json) returns void language plpgsql set search_path = public, pg_temp as $$
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
end $$`;

/** The next number of a series under the organ's lock; one that a ledger file or a clerk has already used is passed over. */
const DRAW = `
create index ledger_doc_no on ledger (organ_id, doc_no) where doc_no is not null;
drop function draw_number(integer, text);
create function draw_number(p_organ integer, p_prefix text, p_series text default null, p_suffix text default null, p_digits integer default null)
returns text language plpgsql set search_path = public, pg_temp as $$
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
end $$`;

/** Raises MZ010 with the status of the first command that cannot be carried out: then none is. */
const TOGETHER = `
create function append_together(p_commands json, p_streams json, p_guards json, p_events json, p_rows json, p_draws json)
returns table (ix integer, status text, response text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  for ix, status, response in select * from append_many(p_commands, p_streams, p_guards, p_events, p_rows, p_draws) loop
    if status not in ('done', 'twin') then
      raise exception using errcode = 'MZ010', message = status;
    end if;
    return next;
  end loop;
end $$`;

/** What a decision reads: the history of each stream, the years of its organ and the organ itself, of one moment. */
const READ = `
drop function read_histories(integer[], uuid[]);
create function read_histories(p_organs integer[], p_streams uuid[])
returns table (ix integer, events json, years json, organ json)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer, h.events, y.years, case when o.organ_id is not null then json_build_object('version', o.version, 'state', o.state) end
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

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('write_organ_rows', 'draw_number', 'append_together', 'read_histories') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function append_together, read_histories to mingzhang_app;
grant select, update on organ_tree to mingzhang_log;
grant select on organ_tree to mingzhang_app`;
