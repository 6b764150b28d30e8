import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accounts are told, once each; where they want to be told besides; and which organs have had their morning. */
export class Notifications1764970000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLES, WALL, ACROSS, RIGHTS]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function unread_of, organs_to_remind, organs_to_tell');
    await db.query('drop table notification, notice_address, reminded');
  }
}

/**
 * \`notice_key\` is what keeps a reminder from being written twice, whoever derives it however often. \`notice_id\` goes out with
 * every message, so that whoever gets one twice can tell. \`mailed_at\` and \`hooked_at\` are set after a message has gone: it may
 * have gone once more than they say, never once less. \`seq\` is the order in which the list shows them, nothing else rests on it.
 */
const TABLES = `
create table notification (
  organ_id integer not null,
  notice_key text collate "C" not null,
  notice_id uuid not null default gen_random_uuid(),
  seq bigint generated always as identity,
  recipient uuid not null,
  application_id uuid,
  register_no text,
  kind text collate "C" not null,
  due_on date,
  said text not null,
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  mailed_at timestamptz,
  hooked_at timestamptz,
  primary key (organ_id, notice_key)
);
create index notification_of_recipient on notification (organ_id, recipient, seq desc);
create index notification_unread on notification (organ_id, recipient) where read_at is null;
create index notification_not_mailed on notification (organ_id, made_at) where mailed_at is null;
create index notification_not_hooked on notification (organ_id, made_at) where hooked_at is null;
create table notice_address (
  organ_id integer not null,
  account_id uuid not null,
  mail text not null,
  set_at timestamptz not null default clock_timestamp(),
  primary key (organ_id, account_id)
);
create table reminded (
  organ_id integer primary key,
  day date not null
)`;

const WALL = `
do $$
declare t text;
begin
  foreach t in array array['notification', 'notice_address', 'reminded'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy of_organ on %I to mingzhang_app using (organ_id = current_organ())', t);
    execute format('create policy of_all on %I to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true)', t);
  end loop;
end $$`;

/** What a job asks about all organs at once: ids and counts alone. */
const ACROSS = `
create function organs_to_remind(p_day date) returns table (organ integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.organ_id from organ o left join reminded r on r.organ_id = o.organ_id
  where r.day is distinct from p_day and o.state->'ended'->>'on' is null order by 1;
end;
create function organs_to_tell(p_mail boolean, p_hook boolean, p_since timestamptz) returns table (organ integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct n.organ_id from notification n
  where p_mail and n.mailed_at is null and n.made_at > p_since
    and exists (select from notice_address a where (a.organ_id, a.account_id) = (n.organ_id, n.recipient) and a.set_at <= n.made_at)
  union select distinct n.organ_id from notification n where p_hook and n.hooked_at is null and n.made_at > p_since;
end;
create function unread_of(p_organs integer[], p_accounts uuid[]) returns table (ix integer, unread integer, newest bigint)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer,
    (select count(*)::integer from notification n where (n.organ_id, n.recipient) = (k.organ_id, k.account_id) and n.read_at is null),
    coalesce((select max(n.seq) from notification n where (n.organ_id, n.recipient) = (k.organ_id, k.account_id)), 0)
  from unnest(p_organs, p_accounts) with ordinality as k (organ_id, account_id, ix);
end`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('organs_to_remind', 'organs_to_tell', 'unread_of') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function organs_to_remind, organs_to_tell, unread_of to mingzhang_app;
grant select on notification, notice_address, reminded to mingzhang_log;
grant select, insert, update (read_at, mailed_at, hooked_at) on notification to mingzhang_app;
grant select, insert, delete, update (mail, set_at) on notice_address to mingzhang_app;
grant select, insert, update (day) on reminded to mingzhang_app`;
