import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { installedBinaries, publicCopy } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import { canReach, type ServerUser, unprivilegedUser } from './server-user.js';

/** Where one data directory has its server. */
export interface ServerPlace {
  /** The folder with bin, lib and share. */
  readonly native: string;
  /** Holds the cluster, the owner's password and the server's log; does not exist before the first start. */
  readonly home: string;
  /** Whom the server runs as, where that is not simply us. */
  readonly runAs: ServerUser | undefined;
}

/** Root's way out when the server's user cannot enter the project, for example below a home folder with mode 0700. */
const ELSEWHERE = '/var/lib/mingzhang';

/** Finds or chooses the place. A data directory keeps its place for good, whatever happens to the folder rights later. */
export function serverPlace(dataDir: string, elsewhere = ELSEWHERE): ServerPlace {
  const here = join(madeDirectory(dataDir), 'postgres');
  const native = installedBinaries();
  if (process.getuid?.() !== 0) return { native, home: here, runAs: undefined };
  const home = isLink(here) ? linkedHome(here) : reachableHome(here, elsewhere);
  const runAs = keeperOf(home);
  if (existsSync(home) && statSync(home).uid === 0) handOver(home, runAs);
  return { native: canReach(runAs, native) ? native : publicCopy(native, elsewhere), home, runAs };
}

function madeDirectory(dataDir: string): string {
  if (!existsSync(dataDir)) makeBelow(madeDirectory(dirname(dataDir)), basename(dataDir));
  return realpathSync(dataDir);
}

/** Step by step: a recursive mkdir of Node never comes back from a place like /proc. */
function makeBelow(parent: string, name: string): void {
  try {
    mkdirSync(join(parent, name));
  } catch (error) {
    if (!existsSync(join(parent, name))) throw error; // else another start was quicker
  }
}

function reachableHome(here: string, elsewhere: string): string {
  if (canReach(keeperOf(here), dirname(here))) return here;
  if (!existsSync(here)) return homeElsewhere(here, elsewhere);
  throw new CannotStart(`数据库在 ${here}，但是运行它的用户进不去上级目录：请放开上级目录的进入权限（chmod o+x）。`);
}

/** A link in the data directory leads to the home elsewhere, so that a data directory that was deleted leaves nothing behind. */
function homeElsewhere(here: string, elsewhere: string): string {
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(join(elsewhere, `${createHash('sha256').update(here).digest('hex').slice(0, 12)}-`));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'belongs-to'), here);
  try {
    symlinkSync(join(folder, 'postgres'), here);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!isLink(here)) throw error; // else another start was quicker
  }
  return linkedHome(here);
}

/** Follows the link. It travels with a data directory that is moved; one that was copied must not share its original's server. */
function linkedHome(here: string): string {
  const home = readlinkSync(here);
  const owner = join(dirname(home), 'belongs-to');
  const original = existsSync(owner) ? readFileSync(owner, 'utf8') : here;
  if (original !== here && isLink(original) && readlinkSync(original) === home)
    throw new CannotStart(`${here} 是从 ${original} 复制来的，数据库仍归原处：删除这个链接，就从空库开始。`);
  if (original !== here) writeFileSync(owner, here);
  return home;
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Whom the server runs as over this home: its owner, but never root, who owns what root has copied. */
function keeperOf(home: string): ServerUser {
  const { uid, gid } = existsSync(home) ? statSync(home) : { uid: 0, gid: 0 };
  return uid === 0 ? unprivilegedUser() : { uid, gid };
}

function handOver(home: string, { uid, gid }: ServerUser): void {
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) lchownSync(join(home, name), uid, gid);
  lchownSync(home, uid, gid);
}
