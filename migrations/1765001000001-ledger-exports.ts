import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of the ledger that are made beside the requests: sealed, for whoever asked for them, gone after some days (docs/decisions/0025). */
export class LedgerExports1765001000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLES, WALL, FUNCTIONS, WITHDRAW, RIGHTS]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table ledger_export_part, ledger_export');
  }
}

/**
 * \`attempt\` counts who has begun: only the last one may write, so that a worker that was thought dead spoils nothing. \`persons\`: null for a file that tells
 * nothing of them. The key of the file goes with its row.
 */
const TABLES = `
create table ledger_export (
  organ_id integer not null,
  export_id uuid not null,
  account_id text collate "C" not null,
  asked_at timestamptz not null default clock_timestamp(),
  touched_at timestamptz not null default clock_timestamp(),
  state text collate "C" not null default 'running' check (state in ('running', 'done', 'withdrawn')),
  attempt integer not null default 0,
  format text collate "C" not null,
  persons text collate "C",
  question json not null,
  done integer not null default 0,
  row_count integer,
  size bigint,
  algorithm text collate "C" not null,
  key_id text collate "C" not null,
  wrapped_key bytea,
  primary key (organ_id, export_id),
  check ((state = 'withdrawn') = (wrapped_key is null))
);
create index ledger_export_of on ledger_export (organ_id, account_id, asked_at desc);
create table ledger_export_part (
  organ_id integer not null,
  export_id uuid not null,
  attempt integer not null,
  n integer not null,
  sealed bytea not null,
  primary key (organ_id, export_id, attempt, n),
  foreign key (organ_id, export_id) references ledger_export on delete cascade
);
alter table ledger_export_part alter column sealed set storage external`;

const WALL = `
do $$
declare t text;
begin
  foreach t in array array['ledger_export', 'ledger_export_part'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy of_organ on %I to mingzhang_app using (organ_id = current_organ())', t);
    execute format('create policy of_all on %I to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true)', t);
  end loop;
end $$`;

/** An export is asked for in the append that puts it on record. What the queue has lost is found again here. */
const FUNCTIONS = `
create function write_ledger_export_rows(p_rows json) returns void
language sql set search_path = public, pg_temp
begin atomic
  insert into ledger_export (organ_id, export_id, account_id, asked_at, format, persons, question, algorithm, key_id, wrapped_key)
    select r.organ_id, r.export_id, r.account_id, r.asked_at, r.format, r.persons, r.question, r.algorithm, r.key_id, r.wrapped_key
    from json_populate_recordset(null::ledger_export, p_rows) r;
end;

create function unfinished_exports(p_seconds double precision) returns table (organ integer, export uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.organ_id, e.export_id from ledger_export e
    where e.state = 'running' and e.touched_at < clock_timestamp() - make_interval(secs => p_seconds) order by 1, 2;
end;

create function forget_exports(p_days integer) returns integer
language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from ledger_export e where e.asked_at < clock_timestamp() - make_interval(days => p_days) returning 1)
  select count(*)::integer from gone;
end`;

/** Whose data are restricted or erased stands in no file any more. */
const WITHDRAW = `
create function withdraw_exports() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from ledger_export_part t using ledger_export e
    where e.organ_id = new.organ_id and e.persons is not null and (t.organ_id, t.export_id) = (e.organ_id, e.export_id);
  update ledger_export e set state = 'withdrawn', wrapped_key = null where e.organ_id = new.organ_id and e.persons is not null;
  return null;
end $$;
create trigger person_leaves_exports after update on person for each row
  when (old.state is distinct from new.state and new.state <> 'active') execute function withdraw_exports()`;

const RIGHTS = `
grant select, insert, update, delete on ledger_export, ledger_export_part to mingzhang_log;
grant select, update on ledger_export to mingzhang_app;
grant select, insert, delete on ledger_export_part to mingzhang_app;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('write_ledger_export_rows', 'unfinished_exports', 'forget_exports', 'withdraw_exports') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function unfinished_exports, forget_exports to mingzhang_app`;
