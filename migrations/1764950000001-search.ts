import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger is searched by pairs of signs: a trigram index finds no word of two (docs/decisions/0022). */
export class Search1764950000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [FORM, TOKENS, INDEXES, VAULT, ERASE, UNINDEXED, INDEX_RECORDS, SEARCH, RIGHTS])
      await db.query(sql);
    const [{ body }] = await db.query("select pg_get_functiondef('write_sealed_rows'::regproc) as body");
    const replaced = (body as string)
      .replace('ciphertext, digests)\n', 'ciphertext, digests, tokens)\n')
      .replace('r.ciphertext, r.digests\n', "r.ciphertext, r.digests, coalesce(r.tokens, '{}')\n")
      .replace('digests = excluded.digests', 'digests = excluded.digests, tokens = excluded.tokens, indexed = true');
    if (replaced.match(/tokens/g)?.length !== 4)
      throw new Error('write_sealed_rows is not as this migration expects it');
    await db.query(replaced);
  }

  async down(): Promise<void> {
    throw new Error('The vault is never taken down.');
  }
}

/** One spelling: full width is half width, capitals are small, blanks and punctuation are nothing. Depends on no locale of the server. */
const FORM = String.raw`
create function search_form(p_text text) returns text language sql immutable parallel safe strict
return translate(lower(normalize(p_text, NFKC) collate "C"), E' \t\n\r-_/\\|.,:;!?*#&()[]{}<>\'"〔〕【】《》〈〉「」『』“”‘’、。·…—–', '')`;

/** Every pair of neighbours in each text, hashed with the organ, so that a list of the index holds rows of one organ. It is dear: the cost keeps the planner from filtering by it. */
const TOKENS = `
create function search_tokens(p_organ integer, variadic p_texts text[]) returns bigint[]
language plpgsql immutable parallel safe cost 5000 set search_path = public, pg_temp as $$
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
end $$`;

const INDEXES = `
create index ledger_tokens on ledger using gin (search_tokens(organ_id, register_no, doc_no, handling_unit));
create index ledger_register_form on ledger (organ_id, search_form(register_no) collate "C");
create index ledger_doc_form on ledger (organ_id, search_form(doc_no) collate "C") where doc_no is not null`;

/** Records of an older program are not \`indexed\` until the program has opened them. */
const VAULT = `
alter table person_record add column tokens integer[] not null default '{}', add column indexed boolean not null default false;
alter table person_record alter column indexed set default true;
alter type sealed_row add attribute tokens integer[];
create index person_record_by_token on person_record using gin (tokens);
create index person_record_unindexed on person_record (organ_id, application_id, letter) where not indexed and ciphertext is not null`;

const ERASE = `
create or replace function write_person_state_rows(p_rows json) returns void
language sql set search_path = public, pg_temp
begin atomic
  update person p set version = r.version, state = r.state,
    wrapped_key = case when r.state <> 'erased' then p.wrapped_key end, id_digest = case when r.state <> 'erased' then p.id_digest end,
    key_id = case when r.state <> 'erased' then p.key_id end, algorithm = case when r.state <> 'erased' then p.algorithm end
    from json_to_recordset(p_rows) as r (organ_id integer, person_id uuid, version integer, state text)
    where (p.organ_id, p.person_id) = (r.organ_id, r.person_id) and p.version < r.version;
  update person_record t set ciphertext = null, digests = '{}', tokens = '{}'
    from json_to_recordset(p_rows) as r (organ_id integer, person_id uuid, version integer, state text)
    where (t.organ_id, t.person_id) = (r.organ_id, r.person_id) and r.state = 'erased';
end`;

const UNINDEXED = `
create function unindexed_organs() returns setof integer
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct r.organ_id from person_record r join person p using (organ_id, person_id)
    where not r.indexed and r.ciphertext is not null and p.state = 'active';
end`;

/** Tokens of records as they were read; of one that was changed or erased meanwhile, nothing. Gives how many. */
const INDEX_RECORDS = `
create function index_records(p_organ integer, p_rows json) returns integer
language sql security definer set search_path = public, pg_temp
begin atomic
  with done as (
    update person_record t set tokens = r.tokens, indexed = true
      from json_to_recordset(p_rows) as r (application_id uuid, letter text, version integer, tokens integer[])
      where p_organ = current_organ() and t.organ_id = p_organ and (t.application_id, t.letter, t.version) = (r.application_id, r.letter, r.version)
        and t.ciphertext is not null returning 1)
  select count(*)::integer from done;
end`;

/**
 * What may fit, newest first after a place, by how well it does: 0 a number is the whole text, 1 one begins with it, 2 the applicant, 3 numbers
 * and unit hold the words, 4 the content does. Whether the pairs stand together, and whether a row fits better still, is for the
 * caller to see; `named`: it is found by its applicant. What fits often is looked for among the newest rows first, where it mostly is. Of the current organ alone: the
 * operators of an index by pairs are not leakproof, so that row security would keep the app from using it.
 */
const SEARCH = `
create function search_ledger(p_organ integer, p_rank integer, p_text text, p_words text[], p_names bigint[], p_content integer[],
  p_received_on date, p_id uuid, p_most integer) returns table (id uuid, received_on date, named boolean)
language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set plan_cache_mode = force_custom_plan
set work_mem = '64MB' as $$
declare
  few constant integer := 20000;
  newest constant integer := 3000;
  whole constant text := search_form(p_text);
  beyond constant text := whole || U&'\\+10FFFF';
  wanted constant bigint[] := search_tokens(p_organ, variadic p_words);
  condition text;
  often boolean;
  walked integer := 0;
begin
  if p_organ is distinct from current_organ() then
    raise exception using errcode = 'MZ011', message = 'the ledger of another organ';
  end if;
  if p_rank < 2 and whole = '' or p_rank = 2 and cardinality(p_names) = 0 or p_rank = 3 and cardinality(wanted) = 0
    or p_rank = 4 and cardinality(p_content) = 0 then
    return;
  end if;
  condition := case p_rank
    when 0 then 'select application_id from ledger where organ_id = $1 and search_form(register_no) collate "C" = $2
      union select application_id from ledger where organ_id = $1 and doc_no is not null and search_form(doc_no) collate "C" = $2'
    when 1 then '(select application_id from ledger where organ_id = $1 and search_form(register_no) collate "C" >= $2 and search_form(register_no) collate "C" < $3 limit $7 + 1)
      union (select application_id from ledger where organ_id = $1 and doc_no is not null and search_form(doc_no) collate "C" >= $2 and search_form(doc_no) collate "C" < $3 limit $7 + 1)'
    when 2 then 'select application_id from person_record where organ_id = $1 and digests && $5'
    when 3 then 'select application_id from ledger where organ_id = $1 and search_tokens(organ_id, register_no, doc_no, handling_unit) @> $4'
    else 'select r.application_id from person_record r join person p using (organ_id, person_id)
      where r.organ_id = $1 and r.tokens @> $6 and p.state = ' || quote_literal('active')
  end;
  execute 'select count(*) > $7 from (' || condition || ' limit $7 + 1) found' into often
    using p_organ, whole, beyond, wanted, p_names, p_content, few;
  if often then
    for id, received_on, named in
      select l.application_id, l.received_on, exists (select from person_record r where r.organ_id = p_organ and r.application_id = l.application_id and r.digests && p_names)
      from (
        select * from ledger n where n.organ_id = p_organ and (p_id is null or (p_received_on is null and (n.received_on is not null or n.application_id < p_id))
            or (p_received_on is not null and (n.received_on, n.application_id) < (p_received_on, p_id)))
          order by n.received_on desc, n.application_id desc limit newest) l
      where case p_rank
        when 1 then starts_with(search_form(l.register_no), whole) or starts_with(search_form(l.doc_no), whole)
        when 3 then (select bool_and(position(word in search_form(concat_ws('|', l.register_no, l.doc_no, l.handling_unit))) > 0) from unnest(p_words) word)
        else exists (select from person_record r join person p using (organ_id, person_id)
          where r.organ_id = p_organ and r.application_id = l.application_id
            and (p_rank = 2 and r.digests && p_names or p_rank = 4 and r.tokens @> p_content and p.state = 'active'))
      end limit p_most
    loop
      walked := walked + 1;
      return next;
    end loop;
    if walked = p_most then
      return;
    end if;
    if walked > 0 then
      p_id := id;
      p_received_on := received_on;
    end if;
  end if;
  return query execute 'select l.application_id, l.received_on,
      exists (select from person_record r where r.organ_id = $1 and r.application_id = l.application_id and r.digests && $5)
    from ledger l where l.organ_id = $1 and l.application_id in (' || condition || ')
      and ($8::uuid is null or ($9::date is null and (l.received_on is not null or l.application_id < $8)) or ($9 is not null and (l.received_on, l.application_id) < ($9, $8)))
    order by l.received_on desc, l.application_id desc limit $10'
    using p_organ, whole, beyond, wanted, p_names, p_content, null::integer, p_id, p_received_on, p_most - walked;
end $$`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('unindexed_organs', 'index_records', 'search_ledger') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function unindexed_organs, index_records, search_ledger to mingzhang_app`;
