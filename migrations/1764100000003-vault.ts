import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal data beside the log, sealed with a key a person. The rows it replaces cannot be sealed here: the next start moves them. */
export class Vault1764100000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLES, WRITE_SEALED, WRITE_STATE, REWRAP, RIGHTS, LEFT_BEHIND]) await db.query(sql);
    const [{ body }] = await db.query("select pg_get_functiondef('write_rows'::regproc) as body");
    const replaced = (body as string).replace(/\n\s*when 'applicant_details' then[\s\S]*?(?=\n\s*when )/, '');
    if (replaced === body) throw new Error('write_rows is not as this migration expects it');
    await db.query(replaced);
  }

  async down(): Promise<void> {
    throw new Error('The vault is never taken down.');
  }
}

/**
 * \`wrapped_key\` is the person's key, sealed with the key \`key_id\` of the key file; without it (\`erased\`) nothing of the person
 * can be read. \`id_digest\` and \`digests\` are blind indexes. \`letter\`: whose third party it is about; empty for the applicant.
 */
const TABLES = `
create table person (
  organ_id integer not null,
  person_id uuid not null,
  version integer not null default 0,
  state text collate "C" not null default 'active' check (state in ('active', 'restricted', 'erased')),
  algorithm text collate "C",
  key_id text collate "C",
  wrapped_key bytea,
  id_digest bytea,
  primary key (organ_id, person_id),
  check ((state = 'erased') = (wrapped_key is null))
);
create unique index person_by_id on person (organ_id, id_digest);
create index person_by_key on person (key_id);
create table person_record (
  organ_id integer not null,
  application_id uuid not null,
  letter text collate "C" not null default '',
  version integer not null,
  person_id uuid not null,
  algorithm text collate "C" not null,
  ciphertext bytea,
  digests bigint[] not null default '{}',
  primary key (organ_id, application_id, letter)
);
create index person_record_of on person_record (organ_id, person_id);
create index person_record_by_digest on person_record using gin (digests);
create table vault_mark (
  one boolean primary key default true check (one),
  fingerprint bytea not null
);
create type sealed_row as (organ_id integer, application_id uuid, letter text, version integer, person_id uuid, algorithm text,
  ciphertext bytea, digests bigint[], key_id text, wrapped_key bytea, id_digest bytea)`;

/**
 * Persons first, those that were met here for the first time, then their records. Raises MZ008 where a person has been erased or
 * replaced meanwhile: whoever sealed for that person must look again. A person of whom no record is left goes with the last one.
 */
const WRITE_SEALED = `
create function write_sealed_rows(p_rows json) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  moved uuid[];
begin
  insert into person (organ_id, person_id, algorithm, key_id, wrapped_key, id_digest)
    select distinct on (r.organ_id, r.person_id) r.organ_id, r.person_id, r.algorithm, r.key_id, r.wrapped_key, r.id_digest
    from json_populate_recordset(null::sealed_row, p_rows) r where r.wrapped_key is not null
  on conflict (organ_id, person_id) do nothing;
  if exists (select from json_populate_recordset(null::sealed_row, p_rows) r left join person p using (organ_id, person_id)
      where p.wrapped_key is null) then
    raise exception using errcode = 'MZ008', message = 'a person has been erased or replaced';
  end if;
  moved := array(select old.person_id from json_populate_recordset(null::sealed_row, p_rows) r
    join person_record old on (old.organ_id, old.application_id, old.letter) = (r.organ_id, r.application_id, coalesce(r.letter, ''))
    where old.person_id <> r.person_id and old.version < r.version);
  insert into person_record (organ_id, application_id, letter, version, person_id, algorithm, ciphertext, digests)
    select r.organ_id, r.application_id, coalesce(r.letter, ''), r.version, r.person_id, r.algorithm, r.ciphertext, r.digests
    from json_populate_recordset(null::sealed_row, p_rows) r
  on conflict (organ_id, application_id, letter) do update set
    version = excluded.version, person_id = excluded.person_id, algorithm = excluded.algorithm,
    ciphertext = excluded.ciphertext, digests = excluded.digests
    where person_record.version < excluded.version;
  if cardinality(moved) > 0 then
    delete from person p where p.person_id = any (moved)
      and not exists (select from person_record r where (r.organ_id, r.person_id) = (p.organ_id, p.person_id));
  end if;
end $$`;

/** Erasing destroys key, texts and blind indexes; what remains says that there was somebody. */
const WRITE_STATE = `
create function write_person_state_rows(p_rows json) returns void
language sql set search_path = public, pg_temp
begin atomic
  update person p set version = r.version, state = r.state,
    wrapped_key = case when r.state <> 'erased' then p.wrapped_key end, id_digest = case when r.state <> 'erased' then p.id_digest end,
    key_id = case when r.state <> 'erased' then p.key_id end, algorithm = case when r.state <> 'erased' then p.algorithm end
    from json_to_recordset(p_rows) as r (organ_id integer, person_id uuid, version integer, state text)
    where (p.organ_id, p.person_id) = (r.organ_id, r.person_id) and p.version < r.version;
  update person_record t set ciphertext = null, digests = '{}'
    from json_to_recordset(p_rows) as r (organ_id integer, person_id uuid, version integer, state text)
    where (t.organ_id, t.person_id) = (r.organ_id, r.person_id) and r.state = 'erased';
end`;

/** Puts newly wrapped keys in the place of those that are still wrapped as they were read; gives how many. */
const REWRAP = `
create function rewrap_persons(p_organ integer, p_rows json) returns integer
language sql security definer set search_path = public, pg_temp
begin atomic
  with rewrapped as (
    update person p set algorithm = r.algorithm, key_id = r.key_id, wrapped_key = r.wrapped_key
      from json_to_recordset(p_rows) as r (person_id uuid, algorithm text, key_id text, wrapped_key bytea, old_key_id text)
      where p.organ_id = p_organ and p.person_id = r.person_id and p.key_id = r.old_key_id returning 1)
  select count(*)::integer from rewrapped;
end`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('write_sealed_rows', 'write_person_state_rows', 'rewrap_persons') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function rewrap_persons to mingzhang_app;
grant select, insert, update, delete on person, person_record to mingzhang_log;
grant select on person, person_record to mingzhang_app;
grant select, insert on vault_mark to mingzhang_app`;

/** An empty table has nothing to be moved. */
const LEFT_BEHIND = `
do $$
begin
  if exists (select from applicant_details) then
    grant delete on applicant_details to mingzhang_log;
  else
    drop table applicant_details;
  end if;
end $$`;
