import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, reasonOf } from './cannot-start.js';
import type { ServerPlace } from './server-place.js';

/** The superuser of the embedded server. */
export const OWNER = 'mingzhang_owner';

export const clusterOf = ({ home }: ServerPlace): string => join(home, 'cluster');

/** pg_trgm finds nothing in Chinese when the character type is plain C; this is the name of the UTF-8 one. */
const LOCALE = { darwin: 'en_US.UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8';

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there whole, so that neither a kill nor a
 * second start at the same moment leaves half a cluster. `sync: false` saves a second and is for tests.
 */
export async function ensureCluster(place: ServerPlace, { sync }: { sync: boolean }): Promise<void> {
  if (existsSync(join(clusterOf(place), 'PG_VERSION'))) return;
  const fresh = mkdtempSync(`${place.home}.new-`);
  try {
    await initialise({ ...place, home: fresh }, sync ? [] : ['--no-sync']);
    renameSync(fresh, place.home);
  } catch (error) {
    if (!existsSync(join(clusterOf(place), 'PG_VERSION'))) throw error; // else another start was quicker
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function initialise(place: ServerPlace, more: string[]): Promise<void> {
  const password = passwordFile(place);
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (place.runAs) for (const path of [password, place.home]) chownSync(path, place.runAs.uid, place.runAs.gid);
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${LOCALE}`];
  const access = ['-U', OWNER, '-A', 'scram-sha-256', '--pwfile', password];
  const args = ['-D', clusterOf(place), ...access, '-E', 'UTF8', ...locale, '--data-checksums', '--no-instructions'];
  const { code, said } = await runTool(place, 'initdb', [...args, ...more]);
  if (code !== 0) throw new CannotStart(`不能建立数据库：${lastError(said)}`);
}

const passwordFile = ({ home }: ServerPlace): string => join(home, 'owner-password');

/** The owner's password; a `CannotStart` when the cluster belongs to another user. */
export function ownerPassword(place: ServerPlace): string {
  try {
    return readFileSync(passwordFile(place), 'utf8').trim();
  } catch (error) {
    throw new CannotStart(`不能使用 ${place.home} 里的数据库（可能属于另一个用户）：${reasonOf(error)}`);
  }
}

/** Runs one of PostgreSQL's programs to its end, out of reach of a Ctrl-C: that is for us to hear, and may need this very program. */
export function runTool(place: ServerPlace, tool: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe'];
    const options = { ...place.runAs, cwd: '/', env: toolEnv(), detached: true, windowsHide: true, stdio };
    const child = spawn(join(place.native, 'bin', tool), args, options);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', (error) => reject(new CannotStart(`不能运行随附的 PostgreSQL：${reasonOf(error)}`)));
    child.once('close', (code) => resolve({ code: code ?? -1, said }));
  });
}

/** Nothing of the caller's PG… variables may reach the server. */
export function toolEnv(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: LOCALE, TZ: 'UTC' };
}

/** The last line in which PostgreSQL names an error. */
export function lastError(said: string): string {
  const errors = said.split('\n').filter((line) => /FATAL|PANIC|error/i.test(line));
  return (errors.at(-1) ?? said.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC|error):\s*/, '');
}
