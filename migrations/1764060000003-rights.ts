import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody changes or removes an event: no right to, and a trigger that refuses it even to the owner of the table. */
export class Rights1764060000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [ONLY_APPENDED, SWITCH, FUNCTIONS, TABLES]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const ONLY_APPENDED = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'MZ006', message = 'the log is only ever appended to';
end $$;
create trigger event_is_never_changed before update or delete on event for each row execute function refuse_change();
create trigger event_is_never_emptied before truncate on event for each statement execute function refuse_change();
create trigger command_is_never_emptied before truncate on command for each statement execute function refuse_change()`;

/**
 * Puts the rows rebuilt up to \`p_pos\` in the place of live ones that differ, byte for byte; false when the log has gone on
 * meanwhile. Commands wait, so equal rows are left alone. What was replaced stays a week.
 */
const SWITCH = `
create function switch_to_rebuilt(p_organ integer, p_pos bigint) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
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
  insert into organ_year select r.* from organ_year_rebuilt r left join organ_year l using (organ_id, year)
    where r.organ_id = p_organ and l.organ_id is null;
  delete from ledger_rebuilt where organ_id = p_organ;
  delete from proceeding_rebuilt where organ_id = p_organ;
  delete from organ_year_rebuilt where organ_id = p_organ;
  return true;
end $$`;

/** Called by the app, run with the rights of \`mingzhang_log\`. */
const FUNCTIONS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('microseconds', 'event_digest', 'chain_link', 'chain_after', 'not_before', 'write_events', 'write_rows', 'refuse_foreign_case', 'write_outbox', 'draw_number', 'append', 'append_many',
     'read_histories', 'switch_to_rebuilt') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function append, append_many, read_histories, switch_to_rebuilt to mingzhang_app`;

const TABLES = `
grant select, insert on event to mingzhang_log;
grant select, insert, update, delete on command, ledger, proceeding, organ_year, ledger_before_rebuild, proceeding_before_rebuild,
  ledger_rebuilt, proceeding_rebuilt, organ_year_rebuilt to mingzhang_log;
grant select, insert, update on organ, applicant_details, number_series to mingzhang_log;
grant insert on outbox to mingzhang_log;
grant select on event, command, ledger, proceeding, organ_year, organ, applicant_details, outbox to mingzhang_app;
grant select, insert, delete on ledger_rebuilt, proceeding_rebuilt, organ_year_rebuilt to mingzhang_app;
grant delete on outbox to mingzhang_app;
grant usage on sequence organ_id_series to mingzhang_app`;
