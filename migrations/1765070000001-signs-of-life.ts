import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That sessions are alive is written down together, for all whose minute is over (docs/decisions/0031). */
export class SignsOfLife1765070000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [SEEN, RIGHTS]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** One after the other in the order of their keys: two processes that see the same sessions never lock each other out. */
const SEEN = `
create function sessions_seen(p_organs integer[], p_sessions uuid[], p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  each record;
begin
  for each in select * from unnest(p_organs, p_sessions) k (organ_id, session_id) order by 1, 2 loop
    update session s set seen_at = p_at where (s.organ_id, s.session_id) = (each.organ_id, each.session_id) and s.seen_at < p_at;
  end loop;
end $$`;

const RIGHTS = `
revoke all on function sessions_seen from public;
alter function sessions_seen owner to mingzhang_log;
grant update (seen_at) on session to mingzhang_log;
grant execute on function sessions_seen to mingzhang_app`;
