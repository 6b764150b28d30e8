import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an organ wants its reminders besides: an address of its own, and the secret that signs what goes there. */
export class OrganWebhooks1765011000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLE, TO_TELL]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('An organ that has set an address of its own relies on it.');
  }
}

/**
 * \`sealed\` holds address and secret; without it the organ has none any more. \`version\` is that of the organ by the event that set
 * it, so that an order which comes late never takes the place of a newer one.
 */
const TABLE = `
create table organ_webhook (
  organ_id integer primary key,
  version integer not null,
  sealed text,
  host text,
  set_at timestamptz not null default clock_timestamp()
);
alter table organ_webhook enable row level security, force row level security;
create policy of_organ on organ_webhook to mingzhang_app using (organ_id = current_organ());
create policy of_all on organ_webhook to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true);
grant select (organ_id, set_at, sealed) on organ_webhook to mingzhang_log;
grant select, insert, update on organ_webhook to mingzhang_app`;

/** What was told before an organ had its own address does not go there. */
const TO_TELL = `
create or replace function organs_to_tell(p_mail boolean, p_hook boolean, p_since timestamptz) returns table (organ integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct n.organ_id from notification n
  where p_mail and n.mailed_at is null and n.made_at > p_since
    and exists (select from notice_address a where (a.organ_id, a.account_id) = (n.organ_id, n.recipient) and a.set_at <= n.made_at)
  union select distinct n.organ_id from notification n
  where n.hooked_at is null and n.made_at > p_since and (p_hook or exists (
    select from organ_webhook w where w.organ_id = n.organ_id and w.sealed is not null and w.set_at <= n.made_at));
end`;
