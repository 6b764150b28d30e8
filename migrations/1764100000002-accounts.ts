import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sessions, and the attempts to sign in. */
export class Accounts1764100000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [ACCOUNTS, WRITE, SESSIONS, ATTEMPTS, RIGHTS]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/**
 * The state of each \`account\` stream, and what no event may hold: login, name, digests of passwords, the sealed secret of
 * the second factor. Logins and subjects are unique in the whole register: whoever signs in names no organ. \`bare_stream\`
 * counts the versions of streams that have no row of their own, so that a log whose end was cut off can be told.
 */
const ACCOUNTS = `
create table account (
  organ_id integer not null,
  account_id uuid not null,
  version integer not null,
  login text collate "C" not null,
  name text not null,
  roles text[] not null,
  disabled text,
  active_on date not null,
  password_digest text,
  password_set_on date,
  password_temporary boolean not null,
  former_digests text[] not null,
  second_factor text,
  last_step bigint,
  recovery_digests text[] not null,
  subject text,
  primary key (organ_id, account_id)
);
create unique index account_login on account (login);
create unique index account_subject on account (subject);
create table bare_stream (
  organ_id integer not null,
  stream_id uuid not null,
  version integer not null,
  primary key (organ_id, stream_id)
)`;

const WRITE = `
create function write_account_rows(p_rows json) returns void language sql set search_path = public, pg_temp
begin atomic
  insert into account select r.* from json_populate_recordset(null::account, p_rows) r
  on conflict (organ_id, account_id) do update set
    version = excluded.version, login = excluded.login, name = excluded.name, roles = excluded.roles, disabled = excluded.disabled,
    active_on = excluded.active_on, password_digest = excluded.password_digest, password_set_on = excluded.password_set_on,
    password_temporary = excluded.password_temporary, former_digests = excluded.former_digests,
    second_factor = excluded.second_factor, last_step = excluded.last_step, recovery_digests = excluded.recovery_digests,
    subject = excluded.subject
    where account.version < excluded.version;
end;
create function write_bare_stream_rows(p_rows json) returns void language sql set search_path = public, pg_temp
begin atomic
  insert into bare_stream select r.* from json_populate_recordset(null::bare_stream, p_rows) r
  on conflict (organ_id, stream_id) do update set version = excluded.version where bare_stream.version < excluded.version;
end;
create function account_at_login(p_login text) returns setof account language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from account where login = p_login;
end;
create function account_at_subject(p_subject text) returns setof account language sql stable security definer set search_path = public, pg_temp
begin atomic
  select * from account where subject = p_subject;
end`;

/** Of a session's token only the digest is kept. Which organ a session belongs to is what the session has to tell. */
const SESSIONS = `
create table session (
  organ_id integer not null,
  session_id uuid not null,
  account_id uuid not null,
  token_digest bytea not null,
  method text collate "C" not null,
  address text not null,
  agent text,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  pending_factor text,
  primary key (organ_id, session_id)
);
create unique index session_token on session (token_digest);
create index session_account on session (organ_id, account_id);
create function sessions_at(p_digests bytea[], p_opened_after timestamptz, p_seen_after timestamptz)
returns table (ix integer, session json, account json, organ_code text, policies json)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.ix::integer, row_to_json(s), row_to_json(a), o.code, o.state->'policies'
  from unnest(p_digests) with ordinality as k (digest, ix)
  join session s on s.token_digest = k.digest and s.opened_at > p_opened_after and s.seen_at > p_seen_after
  join account a on (a.organ_id, a.account_id) = (s.organ_id, s.account_id) and a.disabled is null
  join organ o on o.organ_id = s.organ_id;
end`;

/**
 * An attempt is put down before the password is looked at, so that a hundred at once are not a hundred guesses. Of an account
 * what is under way counts as failed; of an address, which a whole office may share, only what has failed. Locked is who
 * has failed \`p_failures\` times within \`p_minutes\`, for as long after the last time.
 */
const ATTEMPTS = `
create table sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  login_digest bytea not null,
  address text collate "C" not null,
  at timestamptz not null,
  outcome text
);
create index sign_in_attempt_of_login on sign_in_attempt (login_digest, at);
create index sign_in_attempt_of_address on sign_in_attempt (address, at);
create function locked_until(p_times timestamptz[], p_failures integer, p_minutes integer) returns timestamptz language sql immutable
return case when p_times[p_failures] > p_times[1] - make_interval(mins => p_minutes) then p_times[1] + make_interval(mins => p_minutes) end;

create function sign_in_locks(p_login bytea, p_address text, p_failures integer, p_minutes integer, p_under_way boolean,
  out account_until timestamptz, out address_until timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select
    locked_until(array(select t.at from sign_in_attempt t where t.login_digest = p_login
      and (t.outcome = 'failed' or p_under_way and t.outcome is null) order by t.at desc limit p_failures), p_failures, p_minutes),
    locked_until(array(select t.at from sign_in_attempt t where t.address = p_address and t.outcome = 'failed'
      order by t.at desc limit p_failures), p_failures, p_minutes);
end;

create function begin_sign_in(p_login bytea, p_address text, p_now timestamptz, p_failures integer, p_minutes integer,
  p_of_account integer, p_of_address integer, out attempt bigint, out wait_until timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(770010, hashtext(encode(p_login, 'hex')));
  perform pg_advisory_xact_lock(770011, hashtext(p_address));
  select greatest(l.account_until, l.address_until) into wait_until
    from sign_in_locks(p_login, p_address, p_failures, p_minutes, true) l;
  if wait_until > p_now then return; end if;
  if p_of_account <= (select count(*) from sign_in_attempt t where t.login_digest = p_login and t.at > p_now - interval '1 minute')
    or p_of_address <= (select count(*) from sign_in_attempt t where t.address = p_address and t.at > p_now - interval '1 minute') then
    wait_until := p_now + interval '1 minute';
    return;
  end if;
  wait_until := null;
  insert into sign_in_attempt (login_digest, address, at) values (p_login, p_address, p_now) returning attempt_id into attempt;
end $$;

create function end_sign_in(p_attempt bigint, p_outcome text, p_now timestamptz, p_failures integer, p_minutes integer,
  out account_locked boolean, out address_locked boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mine sign_in_attempt;
begin
  select * into mine from sign_in_attempt where attempt_id = p_attempt;
  perform pg_advisory_xact_lock(770010, hashtext(encode(mine.login_digest, 'hex')));
  perform pg_advisory_xact_lock(770011, hashtext(mine.address));
  update sign_in_attempt set outcome = p_outcome where attempt_id = p_attempt;
  if p_outcome = 'signed_in' then
    delete from sign_in_attempt where login_digest = mine.login_digest and outcome = 'failed';
    delete from sign_in_attempt where at < p_now - interval '1 day';
  end if;
  select p_outcome = 'failed' and l.account_until is not null, p_outcome = 'failed' and l.address_until is not null
    into account_locked, address_locked from sign_in_locks(mine.login_digest, mine.address, p_failures, p_minutes, false) l;
end $$`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname in
    ('write_account_rows', 'write_bare_stream_rows', 'account_at_login', 'account_at_subject', 'sessions_at', 'locked_until',
     'sign_in_locks', 'begin_sign_in', 'end_sign_in') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant select, insert, update on account, bare_stream to mingzhang_log;
grant select on session to mingzhang_log;
grant select, insert, update, delete on sign_in_attempt to mingzhang_log;
grant select on account, bare_stream to mingzhang_app;
grant select, insert, update, delete on session to mingzhang_app;
grant delete on sign_in_attempt to mingzhang_app;
grant select (login_digest) on sign_in_attempt to mingzhang_app;
grant execute on function account_at_login, account_at_subject, sessions_at, begin_sign_in, end_sign_in to mingzhang_app`;
