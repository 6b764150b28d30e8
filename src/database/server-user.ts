import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A user of the operating system, as `spawn` wants it. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: whom root lets it run as. initdb wants a user who has a name. */
export function unprivilegedUser(): ServerUser {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

/** Whether the user can pass every folder on the way to an existing path and read what is there. */
export function canReach(user: ServerUser, path: string): boolean {
  const target = realpathSync(path);
  return may(user, statSync(target), 0o5) && foldersAbove(target).every((folder) => may(user, statSync(folder), 0o1));
}

const foldersAbove = (path: string): string[] =>
  dirname(path) === path ? [] : [dirname(path), ...foldersAbove(dirname(path))];

function may({ uid, gid }: ServerUser, { mode, ...of }: Stats, bits: number): boolean {
  const shift = of.uid === uid ? 6 : of.gid === gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
