import { spawn } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { ANCHORS } from '../../src/event-store/anchors.js';
import { Keys } from '../../src/personal-data/keys.js';
import { ask, BUILD, folder, isStopped, member, removeFolders } from '../database/members.js';

jest.setTimeout(120_000); // servers are started, and the machine may be busy
afterAll(removeFolders);

const { NODE_ENV: _test, DATABASE_URL: _none, REDIS_URL: _neither, ...env } = process.env;
const FIRST_PORT = 20_000 + (process.pid % 20_000);

/** A door of the program: what it has said so far, and the code with which it ends. */
function door(settings: NodeJS.ProcessEnv, name: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(BUILD, `src/${name}.js`), ...args], {
    env: { ...env, MINGZHANG_DEMO: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([code]) => code as number);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { said: () => said.trimEnd(), ended, stop };
}

describe('A log that is older than its anchors', () => {
  const dataDir = folder();
  const settings = { MINGZHANG_DATA_DIR: dataDir, PORT: String(FIRST_PORT) };
  const organ = (code: string) => door(settings, 'cli', 'organ', 'add', '--code', code, '--name', code);

  it('is gone on with by no door; who only looks may look', async () => {
    expect(await organ('bureau').ended).toBe(0);
    const server = await member(dataDir);
    const url = Object.assign(new URL(server.url), { pathname: 'mingzhang' }).href;
    const { rows } = await ask(url, 'select register_id as register, organ_id as organ from register, organ');
    await server.leave();
    const anchor = signed({ ...rows[0], position: 9, chain: '00', at: '2026-11-25T00:00:00.000Z' });
    writeFileSync(join(dataDir, 'anchors.jsonl'), `${JSON.stringify(anchor)}\n`);
    for (const one of [door(settings, 'main'), door(settings, 'worker'), organ('another')]) {
      expect(await one.ended).toBe(1);
      expect(one.said()).toMatch(/^数据库比锚点文件 .* 旧：.*锚点记有第9条。.*$/);
    }
    expect(await door(settings, 'cli', 'organ', 'list').ended).toBe(0);
    expect(isStopped(dataDir)).toBe(true);
  });

  it('and an anchor file that is a directory is told in one line', async () => {
    const one = door({ ...settings, MINGZHANG_ANCHOR_FILE: dataDir }, 'main');
    expect(await one.ended).toBe(1);
    expect(one.said()).toBe(`锚点文件 ${dataDir}（环境变量 MINGZHANG_ANCHOR_FILE）不能读取：这是一个目录。`);
  });

  function signed(anchor: Record<'register' | 'organ' | 'position' | 'chain' | 'at', unknown>) {
    const seed = (Keys.read(join(dataDir, 'keys.json')) as Keys).named(ANCHORS);
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { register, organ, position, chain, at } = anchor;
    const text = `mingzhang anchor\n${register}\n${organ}\n${position}\n${chain}\n${at}`;
    return { algorithm: 'ed25519', ...anchor, signature: sign(null, Buffer.from(text), key).toString('base64') };
  }
});

it('Two first starts at the same moment make one demonstration, and both serve', async () => {
  const dataDir = folder();
  const both = [1, 2].map((n) =>
    door({ MINGZHANG_DATA_DIR: dataDir, MINGZHANG_DEMO: 'on', PORT: String(FIRST_PORT + n) }, 'main'),
  );
  for (const one of both) {
    void one.ended.then(() => {});
    while (!one.said().includes('明账已就绪')) {
      const ended = await Promise.race([sleep(50, undefined), one.ended]);
      if (ended !== undefined) throw new Error(one.said());
    }
  }
  for (const one of both) expect(await one.stop()).toBe(0);
  expect(isStopped(dataDir)).toBe(true);
});
