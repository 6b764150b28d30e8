import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session that is over has told from where somebody came and with what: it goes, whosever it was. What happened stands in the log. */
export class SessionsAreForgotten1765100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [FORGET, RIGHTS]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function forget_sessions; revoke delete on session from mingzhang_log');
  }
}

const FORGET = `
create function forget_sessions(p_seen_before timestamptz) returns integer
language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (delete from session s where s.seen_at < p_seen_before returning 1)
  select count(*)::integer from gone;
end`;

const RIGHTS = `
revoke all on function forget_sessions from public;
alter function forget_sessions owner to mingzhang_log;
grant delete on session to mingzhang_log;
grant execute on function forget_sessions to mingzhang_app`;
