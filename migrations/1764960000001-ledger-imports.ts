import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Old ledgers on their way into the log: sealed while they wait, gone afterwards. */
export class LedgerImports1764960000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLES, WALL, FUNCTIONS, RIGHTS]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What waits for its import is never dropped.');
  }
}

/**
 * \`file\`, \`desk\` (its name and what was decided) and \`found\` (what came of each row) are sealed under the key of the import, which
 * is gone with its row. \`totals\` holds figures alone. \`import_dictionary\` is the organ's own, sealed under a named key.
 */
const TABLES = `
create table ledger_import (
  organ_id integer not null,
  import_id uuid not null,
  version integer not null,
  state text collate "C" not null check (state in ('deciding', 'checking', 'checked', 'importing', 'done', 'given_up')),
  begun_by text collate "C" not null,
  begun_at timestamptz not null default clock_timestamp(),
  touched_at timestamptz not null default clock_timestamp(),
  command_id uuid not null,
  request_hash bytea not null,
  row_count integer not null,
  done integer not null default 0,
  totals json,
  algorithm text collate "C" not null,
  key_id text collate "C" not null,
  wrapped_key bytea not null,
  file bytea,
  desk bytea not null,
  primary key (organ_id, import_id)
);
create table ledger_import_found (
  organ_id integer not null,
  import_id uuid not null,
  version integer not null,
  first integer not null,
  found bytea not null,
  primary key (organ_id, import_id, version, first),
  foreign key (organ_id, import_id) references ledger_import on delete cascade
);
create table import_dictionary (
  organ_id integer primary key,
  algorithm text collate "C" not null,
  sealed bytea not null
);
create sequence import_order`;

const WALL = `
do $$
declare t text;
begin
  foreach t in array array['ledger_import', 'ledger_import_found', 'import_dictionary'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy of_organ on %I to mingzhang_app using (organ_id = current_organ())', t);
    execute format('create policy of_all on %I to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true)', t);
    execute format('grant select, insert, update, delete on %I to mingzhang_app', t);
  end loop;
end $$`;

/** The outbox takes what is asked of the queue, in the commit that asks; what the queue has lost is found again here. */
const FUNCTIONS = `
create function ask_for_import(p_organ integer, p_import uuid, p_version integer) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if p_organ <> current_organ() then
    raise exception using errcode = 'MZ011', message = 'an import of another organ';
  end if;
  insert into outbox (organ_id, pos, kind, payload) values (p_organ, nextval('import_order'), 'ledger-import',
    json_build_object('organ', p_organ, 'import', p_import, 'version', p_version));
end $$;

create function unfinished_imports(p_seconds double precision) returns table (organ integer, import uuid, version integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select i.organ_id, i.import_id, i.version from ledger_import i
  where i.state in ('checking', 'importing') and i.touched_at < clock_timestamp() - make_interval(secs => p_seconds)
  order by 1, 2;
end;

create function forget_imports(p_days integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten integer;
begin
  delete from ledger_import i where i.begun_at < clock_timestamp() - make_interval(days => p_days);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$`;

const RIGHTS = `
grant select, delete on ledger_import, ledger_import_found to mingzhang_log;
grant usage on sequence import_order to mingzhang_log;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('ask_for_import', 'unfinished_imports', 'forget_imports') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function ask_for_import, unfinished_imports, forget_imports to mingzhang_app`;
