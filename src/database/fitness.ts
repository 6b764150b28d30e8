import type pg from 'pg';
import { CannotStart } from './cannot-start.js';

/** 15.14; earlier ones have holes that a restored dump can use. */
const OLDEST = 150_014;
const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'];

const FACTS = `
  select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
         current_setting('data_checksums') as checksums,
         array(select name from pg_settings where name = any($1) and setting = 'off' order by name) as off`;

/** Refuses a server that would lose or spoil the log. Tests may switch off what makes it durable. */
export async function refuseUnfit(owner: pg.Client, { test }: { test: boolean }): Promise<void> {
  const { version, encoding, checksums, off } = (await owner.query(FACTS, [DURABLE])).rows[0];
  if (version < OLDEST)
    throw new CannotStart(
      `数据库版本太旧：需要 PostgreSQL 15.14 以上，现在是 ${Math.floor(version / 10_000)}.${version % 10_000}。`,
    );
  if (encoding !== 'UTF8') throw new CannotStart(`数据库的编码应当是 UTF8，现在是 ${encoding}。`);
  if (off.length > 0 && !test)
    throw new CannotStart(`数据库关闭了 ${off.join('、')}，断电会丢失已确认的登记：请在服务器上打开。`);
  if (checksums !== 'on' && !test)
    throw new CannotStart('数据库没有数据校验和，磁盘损坏不会被发现：请停止数据库后运行 pg_checksums --enable。');
}

const TOO_STRONG = `
  select rolname as role
  from pg_roles r
  where rolname in (current_user, session_user)
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
      or exists (select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(r.oid, relowner, 'member')))`;

/**
 * Refuses an app that could change the log or see every organ: neither the role under which it works nor the one under which it
 * has logged in, and to which it can return, owns or bypasses anything.
 */
export async function refuseStrongApp(app: pg.Pool): Promise<void> {
  const [strong] = (await app.query(TOO_STRONG)).rows;
  if (strong)
    throw new CannotStart(`数据库角色 ${strong.role} 权限过大：不能是超级用户、表的所有者，也不能绕过行级安全。`);
}
