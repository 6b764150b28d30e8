import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { accountAtLogin } from '../../src/identity/accounts.js';
import { signIn } from '../../src/identity/sign-in.js';
import { Keys } from '../../src/personal-data/keys.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-account-'));
chmodSync(folder, 0o755);
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await foundOrgan(
    new EventLog(db.pool),
    { code: 'bureau', name: '某市教育局', parent: null },
    'operator',
    '2026-11-25',
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.drop();
});

function cli(...args: string[]): Promise<{ code: number | null; out: string; words: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: db.url, MINGZHANG_DATA_DIR: folder, NODE_ENV: 'test' };
    const child = spawn(process.execPath, ['start.mjs', 'cli', ...args], { env });
    const said = { out: '', words: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.words += chunk));
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const account = (...args: string[]) => cli('account', ...args);

const identity = () => {
  const keys = Keys.read(join(folder, 'keys.json')) as Keys;
  return { log: new EventLog(db.pool), keys, now: () => new Date() };
};
const enters = (login: string, password: string) =>
  signIn(identity(), { login, password }, { address: '127.0.0.1' }).then(
    () => 'enters',
    (error: Error) => error.constructor.name,
  );
const ZHANG = ['--login', 'zhang.san'];

describe('The operator', () => {
  it('makes an account and hands over its one-time password', async () => {
    const added = await account(
      ...['add', '--organ', 'bureau', ...ZHANG, '--name', '张三', '--role', 'clerk,reviewer'],
    );
    expect(added).toMatchObject({ code: 0, words: expect.stringContaining('一次性口令') });
    const { id, login, oneTimePassword } = JSON.parse(added.out);
    expect([id, login]).toEqual([expect.any(String), 'zhang.san']);
    expect(await enters('zhang.san', oneTimePassword)).toBe('enters');
    const { out } = await account('list', '--organ', 'bureau', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([
      { login: 'zhang.san', name: '张三', roles: ['clerk', 'reviewer'], disabled: null },
    ]);
  });

  it('disables, enables, resets, unlocks and ties to the platform', async () => {
    expect(await account('disable', ...ZHANG)).toMatchObject({ code: 0, out: '{"login":"zhang.san"}\n' });
    expect((await accountAtLogin(identity(), 'zhang.san'))?.disabled).toBe('administrator');
    expect((await account('enable', ...ZHANG)).code).toBe(0);
    const { oneTimePassword } = JSON.parse((await account('reset', ...ZHANG)).out);
    for (let i = 0; i < 5; i++) expect(await enters('zhang.san', 'Wrong-Guess-7')).toBe('SignInRefused');
    expect(await enters('zhang.san', oneTimePassword)).toBe('TooManyAttempts');
    expect((await account('unlock', ...ZHANG)).code).toBe(0);
    await db.owner.query("delete from sign_in_attempt where address = '127.0.0.1'"); // another desk
    expect(await enters('zhang.san', oneTimePassword)).toBe('enters');
    expect((await account('link', ...ZHANG, '--subject', 'sub-1')).code).toBe(0);
    expect((await accountAtLogin(identity(), 'zhang.san'))?.subject).toBe('sub-1');
  });

  it('reads the log of an organ, and that of the register: names that nobody has, addresses that were locked', async () => {
    expect(await enters('nobody.at.all', 'Wrong-Guess-7')).toBe('SignInRefused');
    const register = await cli('audit', '--result', 'failed', '--limit', '1');
    expect(register).toMatchObject({ code: 0, words: '' });
    expect(register.out).toMatch(/^20\S+Z\t登录失败\tsystem\t\t127\.0\.0\.1\t没有这个登录名\n$/);
    expect(register.out).not.toContain('nobody');
    const all = JSON.parse((await cli('audit', '--format', 'json')).out) as { type: string }[];
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['SignInFailed', 'LockedOut']));
    const ofOrgan = await cli('audit', '--organ', 'bureau', '--from', '2026-01-01');
    expect(ofOrgan.out).toMatch(/\t解除登录锁定\toperator\t张三$/m);
    for (const wrong of [
      ['--limit', '0'],
      ['--result', 'maybe'],
      ['--from', '2026-02-30'],
    ])
      expect(await cli('audit', ...wrong)).toMatchObject({ code: 2 });
    expect(await cli('audit', '--organ', 'nowhere')).toMatchObject({ code: 1 });
  });

  it('is told what cannot be', async () => {
    const unknown = await account('unlock', '--login', 'nobody');
    expect([unknown.code, unknown.words]).toEqual([1, '没有登录名为“nobody”的账号。（account_unknown）\n']);
    const add = ['add', '--organ', 'bureau', '--login', 'li.si', '--name', '李四', '--role'];
    expect(await account(...add, 'king')).toMatchObject({ code: 2, words: expect.stringContaining('--role“king”') });
    expect(await account(...add, 'clerk,audit_admin')).toMatchObject({
      ...{ code: 1, words: expect.stringContaining('roles_exclusive') },
    });
    expect(await account('reset-second-factor', ...ZHANG)).toMatchObject({ code: 1 });
  });
});
