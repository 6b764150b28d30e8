import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search of the ledger asks of many rows is asked once (docs/decisions/0022): that the words stand in the numbers or the unit
 * is seen beside the ledger, and what comes often is met among the newest rows, without being counted first.
 */
export class SearchOnce1765040000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [SAID, KEEP, SEARCH]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The walls between organs are never taken down.');
  }
}

/** Both numbers and the unit, each in the spelling of a search, which holds no |. */
const SAID = `
alter table ledger_text add column said text collate "C" not null default '';
alter table ledger no force row level security; -- no organ's rows are hidden from an owner who is no superuser
alter table ledger_text no force row level security;
update ledger_text t set said = concat_ws('|', t.register_form, t.doc_form, search_form(l.handling_unit))
  from ledger l where (l.organ_id, l.application_id) = (t.organ_id, t.application_id);
alter table ledger_text force row level security;
alter table ledger force row level security;
alter table ledger_text alter column said drop default`;

const KEEP = `
create or replace function keep_ledger_text() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from ledger_text where (organ_id, application_id) = (old.organ_id, old.application_id);
    return null;
  end if;
  insert into ledger_text values (new.organ_id, new.application_id, search_form(new.register_no), search_form(new.doc_no),
      search_tokens(new.organ_id, new.register_no, new.doc_no, new.handling_unit),
      concat_ws('|', search_form(new.register_no), search_form(new.doc_no), search_form(new.handling_unit)))
    on conflict (organ_id, application_id) do update
    set register_form = excluded.register_form, doc_form = excluded.doc_form, tokens = excluded.tokens, said = excluded.said;
  return null;
end $$`;

/**
 * What may fit, newest first after a place, by how well it does: 0 a number is the whole text, 1 one begins with it, 2 the applicant,
 * 3 numbers and unit hold the words, 4 the pairs of the words are all in the content, where the caller has to see that they stand together. Whether a
 * row fits better still is for the caller to see as well; \`named\`: it is found by its applicant. What much may fit is looked
 * for among the newest rows first; only where they do not fill the page everything that fits is gathered and sorted. Of the current organ alone: the
 * operators of an index by pairs are not leakproof, so that row security would keep the app from using it.
 */
const SEARCH = `
create or replace function search_ledger(p_organ integer, p_rank integer, p_text text, p_words text[], p_names bigint[], p_content integer[],
  p_received_on date, p_id uuid, p_most integer) returns table (id uuid, received_on date, named boolean)
language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set plan_cache_mode = force_custom_plan
set work_mem = '64MB' as $$
declare
  newest integer;
  whole constant text := search_form(p_text);
  beyond constant text := whole || U&'\\+10FFFF';
  wanted constant bigint[] := search_tokens(p_organ, variadic p_words);
  condition text;
  fits uuid[]; -- the planner sees how many they are
  walked integer := 0;
begin
  if p_organ is distinct from current_organ() then
    raise exception using errcode = 'MZ011', message = 'the ledger of another organ';
  end if;
  if p_rank < 2 and whole = '' or p_rank = 2 and cardinality(p_names) = 0 or p_rank = 3 and cardinality(wanted) = 0
    or p_rank = 4 and cardinality(p_content) = 0 then
    return;
  end if;
  foreach newest in array case when p_rank in (1, 3, 4) then array[300, 3000] else '{}' end loop
    for id, received_on, named in
      select l.application_id, l.received_on, exists (select from person_record r where r.organ_id = p_organ and r.application_id = l.application_id and r.digests && p_names)
      from (
        select n.application_id, n.received_on from ledger n where n.organ_id = p_organ and (p_id is null or (p_received_on is null and (n.received_on is not null or n.application_id < p_id))
            or (p_received_on is not null and (n.received_on, n.application_id) < (p_received_on, p_id)))
          order by n.received_on desc, n.application_id desc limit newest) l
      where case when p_rank < 4 then exists (select from ledger_text t where t.organ_id = p_organ and t.application_id = l.application_id
            and case p_rank when 1 then starts_with(t.register_form, whole) or starts_with(t.doc_form, whole)
              else (select bool_and(position(word in t.said) > 0) from unnest(p_words) word) end)
        else exists (select from person_record r join person p using (organ_id, person_id)
          where r.organ_id = p_organ and r.application_id = l.application_id and r.tokens @> p_content and p.state = 'active')
      end limit p_most - walked
    loop
      walked := walked + 1;
      p_id := id;
      p_received_on := received_on;
      return next;
    end loop;
    if walked = p_most then
      return;
    end if;
    exit when walked = 0;
  end loop;
  condition := case p_rank
    when 0 then 'select application_id from ledger_text where organ_id = $1 and register_form = $2
      union select application_id from ledger_text where organ_id = $1 and doc_form = $2'
    when 1 then 'select application_id from ledger_text where organ_id = $1 and register_form >= $2 and register_form < $3
      union select application_id from ledger_text where organ_id = $1 and doc_form >= $2 and doc_form < $3'
    when 2 then 'select application_id from person_record where organ_id = $1 and digests && $5'
    when 3 then 'select application_id from ledger_text where organ_id = $1 and tokens @> $4
      and (select bool_and(position(word in said) > 0) from unnest($7) word)'
    else 'select r.application_id from person_record r join person p using (organ_id, person_id)
      where r.organ_id = $1 and r.tokens @> $6 and p.state = ' || quote_literal('active')
  end;
  execute 'select array(' || condition || ')' into fits using p_organ, whole, beyond, wanted, p_names, p_content, p_words;
  return query select l.application_id, l.received_on,
      exists (select from person_record r where r.organ_id = p_organ and r.application_id = l.application_id and r.digests && p_names)
    from ledger l where l.organ_id = p_organ and l.application_id = any (fits)
      and (p_id is null or (p_received_on is null and (l.received_on is not null or l.application_id < p_id))
        or (p_received_on is not null and (l.received_on, l.application_id) < (p_received_on, p_id)))
    order by l.received_on desc, l.application_id desc limit p_most - walked;
end $$`;
