import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { CannotStart } from '../../src/database/cannot-start.js';
import { type EmbeddedServer, joinEmbeddedServer } from '../../src/database/embedded-server.js';
import { serverPlace } from '../../src/database/server-place.js';
import { startServer, stopServer } from '../../src/database/server-process.js';
import { unprivilegedUser } from '../../src/database/server-user.js';
import { ask, folder, isStopped, member, removeFolders, serverPid } from './members.js';

const isRoot = process.getuid?.() === 0;
const serverUser = isRoot ? unprivilegedUser() : {};
const elsewhere = folder();
const joined = (dataDir: string): Promise<EmbeddedServer> =>
  joinEmbeddedServer({ dataDir, flags: { fsync: 'off' }, elsewhere });
const note = (server: EmbeddedServer, word: string) =>
  ask(server.ownerUrl('postgres'), `create table if not exists note (word text); insert into note values ('${word}')`);
const notes = async (server: EmbeddedServer) =>
  (await ask(server.ownerUrl('postgres'), 'select word from note')).rows.map(({ word }) => word);
const portOf = (url: string) => Number(new URL(url).port);

jest.setTimeout(60_000); // servers are started, and the machine may be busy
afterAll(removeFolders);

describe('a data directory and its server', () => {
  const dataDir = folder();
  const pidFile = join(dataDir, 'postgres/cluster/postmaster.pid');

  it('starts from nothing, keeps what was written, and starts faster the second time', async () => {
    const [first, made] = await timed(() => joined(dataDir));
    await note(first, 'kept');
    await first.leave();
    expect(isStopped(dataDir)).toBe(true);
    const [second, started] = await timed(() => joined(dataDir));
    expect(await notes(second)).toEqual(['kept']);
    await second.leave();
    expect(started).toBeLessThan(made);
  });

  it('is shared by every process that joins, and the last to leave stops it', async () => {
    const [first, second] = [await member(dataDir), await member(dataDir)];
    expect(second.url).toBe(first.url);
    await first.leave();
    expect((await ask(second.url, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    await second.leave();
    expect(isStopped(dataDir)).toBe(true);
  });

  it('serves whoever joins while the last one leaves', async () => {
    let server = await joined(dataDir);
    for (let round = 0; round < 6; round++) {
      const [next] = await Promise.all([sleep(round * 25).then(() => joined(dataDir)), server.leave()]);
      expect(await notes(next)).toEqual(['kept']);
      server = next;
    }
    await server.leave();
    expect(isStopped(dataDir)).toBe(true);
  });

  it('is not kept up by a process that was killed, which blocks nobody', async () => {
    const killed = await member(dataDir);
    await killed.kill();
    const [later, another] = [await member(dataDir), await member(dataDir)];
    expect(later.url).toBe(killed.url);
    await another.kill();
    await later.leave();
    expect(isStopped(dataDir)).toBe(true);
  });

  it('stops although the program that tells it to was killed itself', async () => {
    const place = serverPlace(dataDir, elsewhere);
    const native = folder(0o777);
    mkdirSync(join(native, 'bin'));
    const script = ['#!/bin/sh', `mkdir ${native}/killed && kill -TERM $$`, `exec ${place.native}/bin/pg_ctl "$@"`];
    writeFileSync(join(native, 'bin/pg_ctl'), script.join('\n'), { mode: 0o755 });
    expect(await startServer(place, { fsync: 'off' })).toBeUndefined();
    await stopServer({ ...place, native });
    expect([existsSync(join(native, 'killed')), isStopped(dataDir)]).toEqual([true, true]);
  });

  it('comes back by itself at the same address when the server is killed', async () => {
    const server = await joined(dataDir);
    await note(server, 'committed');
    process.kill(serverPid(dataDir), 'SIGKILL');
    await until(async () => (await notes(server)).includes('committed'));
    await server.leave();
    expect(isStopped(dataDir)).toBe(true);
  });

  it.each([
    ['was told to stop by somebody else', () => {}],
    [
      'cannot be started for a while',
      async () => {
        const version = join(dataDir, 'postgres/cluster/PG_VERSION');
        renameSync(version, `${version}.away`);
        await sleep(2_500);
        renameSync(`${version}.away`, version);
      },
    ],
  ])('comes back by itself at the same address when the server %s', async (_, meanwhile) => {
    const server = await joined(dataDir);
    const address = server.ownerUrl('postgres');
    process.kill(serverPid(dataDir), 'SIGINT');
    await meanwhile();
    await until(async () => (await ask(address, 'select 1 as one')).rows.length === 1);
    expect(server.ownerUrl('postgres')).toBe(address);
    await server.leave();
  });

  it('recovers at the next start when everything was killed, on another port if its own was taken', async () => {
    const last = await member(dataDir);
    const pid = serverPid(dataDir);
    await last.kill();
    process.kill(pid, 'SIGKILL');
    const thief = await takePort(portOf(last.url));
    const server = await joined(dataDir);
    expect(await notes(server)).toEqual(['kept', 'committed']);
    expect(portOf(server.ownerUrl('postgres'))).not.toBe(portOf(last.url));
    await server.leave();
    thief.close();
  });

  it('starts although the number in its pid file has gone to another process', async () => {
    const stranger = spawn('sleep', ['60'], { ...serverUser, stdio: 'ignore' });
    writeFileSync(pidFile, `${stranger.pid}\n/elsewhere\n0\n5432\n`);
    const server = await joined(dataDir);
    expect(serverPid(dataDir)).not.toBe(stranger.pid);
    await server.leave();
    stranger.kill();
  });

  it('starts although its pid file stayed empty', async () => {
    writeFileSync(pidFile, '');
    await (await joined(dataDir)).leave();
    expect(isStopped(dataDir)).toBe(true);
  });

  it('is made once when several processes start for the first time at the same moment', async () => {
    const fresh = folder();
    const all = await Promise.all([1, 2, 3].map(() => member(fresh)));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(readdirSync(fresh)).toEqual(['postgres']);
    await Promise.all(all.map((each) => each.leave()));
    expect(isStopped(fresh)).toBe(true);
  });
});

describe.each([
  ['a folder that everybody may enter', 0o755],
  ['a folder that only its owner may enter', 0o700],
])('below %s', (_, mode) => {
  const parent = folder(mode);
  const [left, right, moved] = [join(parent, 'left'), join(parent, 'right'), join(parent, 'moved')];

  it('two data directories side by side have two servers', async () => {
    const servers = await Promise.all([joined(left), joined(right)]);
    await Promise.all([note(servers[0], 'left'), note(servers[1], 'right')]);
    expect(await Promise.all(servers.map(notes))).toEqual([['left'], ['right']]);
    await Promise.all(servers.map((server) => server.leave()));
  });

  it('a data directory that was moved keeps its data', async () => {
    renameSync(left, moved);
    const server = await joined(moved);
    expect(await notes(server)).toEqual(['left']);
    await server.leave();
  });

  it('a data directory that was copied does not reach the server of its original', async () => {
    const original = await joined(moved);
    cpSync(moved, left, { recursive: true, verbatimSymlinks: true });
    const copy = await joined(left).catch((refusal) => refusal);
    if (copy instanceof CannotStart) expect(copy.message).toContain('复制');
    else {
      expect(copy.ownerUrl('postgres')).not.toBe(original.ownerUrl('postgres'));
      await copy.leave();
    }
    expect(await notes(original)).toEqual(['left']);
    await original.leave();
  });

  it('a data directory that was deleted leaves nothing behind', async () => {
    rmSync(right, { recursive: true });
    const server = await joined(right);
    await expect(notes(server)).rejects.toThrow('does not exist');
    await server.leave();
  });
});

async function timed<T>(act: () => Promise<T>): Promise<[T, number]> {
  const begin = performance.now();
  return [await act(), performance.now() - begin];
}

/** Asks again until the answer is yes; jest's own limit ends a vain wait. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await sleep(50);
}

/** Listens on a port as soon as it is free. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const server = createServer();
    const taken = new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (await taken) return server;
    await sleep(20);
  }
}
