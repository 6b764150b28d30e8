import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { CannotStart } from '../../src/database/cannot-start.js';
import { openDatabase } from '../../src/database/database.js';
import { ask, folder, isStopped, removeFolders } from './members.js';

jest.setTimeout(60_000); // servers are started, and the machine may be busy
afterAll(removeFolders);

const server = process.env.TEST_POSTGRES_URL ?? '';
const addressOf = (database: string) => Object.assign(new URL(server), { pathname: database }).href;
const names = migrations.map(({ name }) => name);

describe('the database of an installation', () => {
  it('is made in the data directory, filled once, and its server stops with the last close', async () => {
    const env = { MINGZHANG_DATA_DIR: folder() };
    const [first, second] = await Promise.all([openDatabase(env), openDatabase(env)]);
    expect([...first.migrated, ...second.migrated]).toEqual(names);
    expect((await second.pool.query('select count(*) from organ')).rows).toEqual([{ count: 0 }]);
    await first.close();
    expect((await second.pool.query('select current_user as is')).rows).toEqual([{ is: 'mingzhang_app' }]);
    await second.close();
    expect(isStopped(env.MINGZHANG_DATA_DIR)).toBe(true);
  });

  it('cannot be made where there is a file, below one, or where nobody may make anything', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    for (const MINGZHANG_DATA_DIR of [file, join(file, 'below'), '/proc/mingzhang/data']) {
      const refusal = await openDatabase({ MINGZHANG_DATA_DIR }).then(String, (error) => error);
      expect(refusal).toBeInstanceOf(CannotStart);
      expect(refusal.message).toMatch(/^数据目录 .*环境变量 MINGZHANG_DATA_DIR/);
    }
  });
});

describe('a database that DATABASE_URL names', () => {
  const env = { DATABASE_URL: addressOf('elsewhere'), NODE_ENV: 'test' };
  beforeEach(() => ask(server, 'create database elsewhere'));
  afterEach(() => ask(server, 'drop database elsewhere'));

  it('is migrated once, however many start at the same moment', async () => {
    const all = await Promise.all([1, 2, 3].map(() => openDatabase(env)));
    expect(all.flatMap(({ migrated }) => migrated)).toEqual(names);
    await Promise.all(all.map((each) => each.close()));
    const again = await openDatabase(env);
    expect(again.migrated).toEqual([]);
    await again.close();
  });

  it('is refused when it is newer than the program', async () => {
    await (await openDatabase(env)).close();
    await ask(env.DATABASE_URL, "insert into schema_migration (timestamp, name) values (9, 'FromTheFuture9')");
    await expect(openDatabase(env)).rejects.toThrow('数据库比本程序新（已有 FromTheFuture9）');
  });

  it('is refused when it would forget what it has confirmed', () =>
    expect(openDatabase({ DATABASE_URL: env.DATABASE_URL })).rejects.toThrow(
      '数据库关闭了 fsync、full_page_writes、synchronous_commit',
    ));

  it('is refused when it is not UTF-8', async () => {
    await ask(
      server,
      "create database ascii template template0 encoding 'SQL_ASCII' locale 'C' locale_provider 'libc'",
    );
    await expect(openDatabase({ ...env, DATABASE_URL: addressOf('ascii') })).rejects.toThrow('现在是 SQL_ASCII');
    await ask(server, 'drop database ascii');
  });

  it('is worked on by a role that has nothing to go back to', async () => {
    const database = await openDatabase(env);
    const one = async (sql: string) => (await database.pool.query(sql)).rows[0];
    expect(await one('select current_user as is')).toEqual({ is: 'mingzhang_app' });
    expect((await one('select session_user as is')).is).toMatch(/^mingzhang_login_\d+$/);
    for (const role of ['mingzhang_log', 'mingzhang_rebuild', 'mingzhang_audit', new URL(server).username])
      await expect(database.pool.query(`set role ${role}`)).rejects.toMatchObject({ code: '42501' });
    const back = await database.pool.connect();
    await back.query('reset role; set role none');
    await expect(back.query('select password from app_login')).rejects.toMatchObject({ code: '42501' });
    await expect(back.query('delete from event')).rejects.toThrow();
    back.release(true);
    await database.close();
  });

  it('is entered again after its dump came to a server that knows no such role', async () => {
    await (await openDatabase(env)).close();
    await ask(
      env.DATABASE_URL,
      "do $$ begin execute 'drop owned by mingzhang_login_' || (select oid from pg_database where datname = current_database()); execute 'drop role mingzhang_login_' || (select oid from pg_database where datname = current_database()); end $$",
    );
    const [one, other] = await Promise.all([openDatabase(env), openDatabase(env)]);
    expect((await other.pool.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await Promise.all([one.close(), other.close()]);
  });

  it('is refused when the role that logs in could become the owner', async () => {
    await (await openDatabase(env)).close();
    await ask(
      env.DATABASE_URL,
      "do $$ begin execute 'alter role mingzhang_login_' || (select oid from pg_database where datname = current_database()) || ' bypassrls'; end $$",
    );
    await expect(openDatabase(env)).rejects.toThrow(/数据库角色 mingzhang_login_\d+ 权限过大/);
  });

  it('is refused when the app would own tables', async () => {
    await (await openDatabase(env)).close();
    await ask(env.DATABASE_URL, 'create table taken (id int); alter table taken owner to mingzhang_app');
    await expect(openDatabase(env)).rejects.toThrow('数据库角色 mingzhang_app 权限过大');
  });

  it.each([
    ['is not there', addressOf('nowhere'), '没有这个数据库'],
    ['wants another password', Object.assign(new URL(server), { password: 'wrong' }).href, '用户名或者口令不对'],
    ['has no server', 'postgres://clerk:secret@127.0.0.1:1/mz', '对方拒绝连接'],
    ['has a socket that is not there', 'postgres:///mz?host=/no/such/folder', '文件或目录不存在'],
    ['has a certificate that is not there', 'postgres://c@127.0.0.1/mz?sslrootcert=/no/such', '文件或目录不存在'],
  ])('is refused in one Chinese line when it %s', async (_, DATABASE_URL, why) => {
    const refusal: Error = await openDatabase({ ...env, DATABASE_URL }).then(String, (error) => error);
    expect(refusal).toBeInstanceOf(CannotStart);
    expect(refusal.message).toMatch(new RegExp(`^数据库（环境变量 DATABASE_URL）连接不上：${why}[^a-z]*。$`));
    expect(refusal.message).not.toMatch(/secret/);
  });
});
