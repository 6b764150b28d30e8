import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every request asks is planned once a connection, persons of several organs are asked for at once, and what an application
 * brings of a person is read out of its JSON once (docs/decisions/0031).
 */
export class ReadsPlanOnce1765060000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [PLANNED_ONCE, PERSONS, WRITE_SEALED, KEEP, RIGHTS]) await db.query(sql);
    await sealedRowsWithoutDetour(db);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** Planning them for the very values costs more than the answer, and finds the same plan. */
const PLANNED_ONCE = `
alter routine read_histories set plan_cache_mode = force_generic_plan;
alter routine sessions_at set plan_cache_mode = force_generic_plan`;

/** A digest is keyed by its organ: whoever asks knows of whom. */
const PERSONS = `
create function persons_by_identity(p_organs integer[], p_identities bytea[])
returns table (ix integer, person uuid, algorithm text, key_id text, wrapped bytea)
language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
begin atomic
  select k.ix::integer, p.person_id, p.algorithm, p.key_id, p.wrapped_key
  from unnest(p_organs, p_identities) with ordinality as k (organ_id, id_digest, ix)
  cross join lateral (select * from person n where n.organ_id = k.organ_id and n.id_digest = k.id_digest offset 0) p;
end`;

/** As before. What is looked up row by row is found by its key however little the planner knows of tables that grow. */
const WRITE_SEALED = `
create or replace function write_sealed_rows(p_rows json) returns void
language plpgsql set search_path = public, pg_temp as $$
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
end $$`;

/** As before; each text is brought into the form in which it is searched once. */
const KEEP = `
create or replace function keep_ledger_text() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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
end $$`;

const RIGHTS = `
revoke all on function persons_by_identity from public;
alter function persons_by_identity owner to mingzhang_log;
grant execute on function persons_by_identity to mingzhang_app`;

/** The kind that nearly every application brings is not called by a name that must be read first. */
async function sealedRowsWithoutDetour(db: QueryRunner): Promise<void> {
  const [{ body }] = await db.query("select pg_get_functiondef('write_rows'::regproc) as body");
  const mended = (body as string).replace(
    /( *)when 'organ' then/,
    "$1when 'sealed' then\n$1  perform write_sealed_rows(fresh);\n$&",
  );
  if (mended === body) throw new Error('write_rows is not as this migration expects it');
  await db.query(mended);
}
