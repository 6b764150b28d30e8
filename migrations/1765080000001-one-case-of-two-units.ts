import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether two organs below count one case is told without its number: `cases_around` says beside what stands for it what it is
 * the same by. And an application is late as well where its first reply left late (art. 33, 国办公开办函〔2016〕235号).
 */
export class OneCaseOfTwoUnits1765080000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [CASES, RIGHTS, LATE]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const CASES = `
drop function cases_around(integer[], integer);
create function cases_around(p_organs integer[], p_year integer)
returns table (organ integer, case_no text, identity text, seq integer, route text, co_defendant_only boolean, challenged jsonb,
  accepted_on date, accepted_year integer, decided_on date, decided_year integer, result text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query
  select p.organ_id, case when p.organ_id = current_organ() then p.case_no
      else k.code || '第' || dense_rank() over (partition by p.organ_id order by p.case_no) || '件' end,
    encode(sha256(convert_to(p.case_no, 'UTF8')), 'hex'),
    p.seq, p.route, p.co_defendant_only, p.challenged, p.accepted_on, p.accepted_year, p.decided_on, p.decided_year, p.result
  from proceeding p join organ k using (organ_id)
  where p.organ_id = any (p_organs) and p.accepted_year <= p_year and (p.decided_year is null or p.decided_year >= p_year - 1)
  order by p.organ_id, p.case_no, p.seq;
end $$`;

const RIGHTS = `
revoke all on function cases_around from public;
alter function cases_around owner to mingzhang_log;
grant execute on function cases_around to mingzhang_app`;

const LATE = `
alter table ledger no force row level security; -- no organ's rows are hidden from an owner who is no superuser
alter table event no force row level security;
update ledger l set facts = l.facts || '{"late": true}' from event e
  where (e.organ_id, e.stream_id) = (l.organ_id, l.application_id) and e.type = 'ReplyServed'
    and e.payload::jsonb -> 'violations' ? 'served_late'
    and not exists (select from event r where (r.organ_id, r.stream_id) = (e.organ_id, e.stream_id)
      and r.type = 'ReprocessedReplyIssued' and r.version < e.version);
alter table event force row level security;
alter table ledger force row level security`;
