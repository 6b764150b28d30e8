import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Starts at the same moment must not make the role twice. */
const MAKING = 770_005;

/**
 * The address under which the app logs in: a role of this database that may become `mingzhang_app` and nothing else, so that no
 * statement of the app leads back to the owner. The role is made at the first start, and again where a backup has come to
 * another server.
 */
export async function appAddress(owner: pg.Client, ownerUrl: string): Promise<string> {
  await owner.query('select pg_advisory_lock($1)', [MAKING]);
  try {
    const { role, password } = await login(owner);
    const url = new URL(ownerUrl);
    url.searchParams.set('user', role);
    url.searchParams.set('password', password);
    return url.href;
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MAKING]);
  }
}

/** Roles belong to the whole server: the number of the database tells those of several registers apart. */
const FOUND = `
select 'mingzhang_login_' || d.oid as role, (select password from app_login) as password, r.oid is not null as made
from pg_database d left join pg_roles r on r.rolname = 'mingzhang_login_' || d.oid where d.datname = current_database()`;

async function login(owner: pg.Client): Promise<{ role: string; password: string }> {
  const { role, password: kept, made } = (await owner.query(FOUND)).rows[0];
  if (kept && made) return { role, password: kept };
  const password: string = kept ?? randomBytes(24).toString('base64url');
  await owner.query(`${made ? 'alter' : 'create'} role ${role} login password '${password}'`);
  await owner.query(`grant mingzhang_app to ${role}`);
  await owner.query('insert into app_login (password) values ($1) on conflict do nothing', [password]);
  return { role, password };
}
