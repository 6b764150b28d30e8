import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which unit somebody sits, and when he is away and who acts for him. */
export class Colleagues1765003000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [COLUMNS, WRITE]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const COLUMNS = `
alter table account add column unit text, add column absence jsonb`;

/** These name the columns that the table had when they were made. */
const WRITE = `
create or replace function write_account_rows(p_rows json) returns void language sql set search_path = public, pg_temp
begin atomic
  insert into account select r.* from json_populate_recordset(null::account, p_rows) r
  on conflict (organ_id, account_id) do update set
    version = excluded.version, login = excluded.login, name = excluded.name, roles = excluded.roles, disabled = excluded.disabled,
    active_on = excluded.active_on, password_digest = excluded.password_digest, password_set_on = excluded.password_set_on,
    password_temporary = excluded.password_temporary, former_digests = excluded.former_digests,
    second_factor = excluded.second_factor, last_step = excluded.last_step, recovery_digests = excluded.recovery_digests,
    subject = excluded.subject, unit = excluded.unit, absence = excluded.absence
    where account.version < excluded.version;
end;
create or replace function account_at_login(p_login text) returns setof account language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from account where login = p_login;
end;
create or replace function account_at_subject(p_subject text) returns setof account language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from account where subject = p_subject;
end`;
