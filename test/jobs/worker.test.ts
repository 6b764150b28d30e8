import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { openKeys } from '../../src/personal-data/open-vault.js';
import { freshFolder } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { askForRun, eventually, isComplete, organWithOpen } from './register.js';

jest.setTimeout(60_000);

let db: FreshDatabase;
/** The keys that `main` has made. */
const keyFile = join(freshFolder(), 'keys.json');
beforeAll(async () => {
  db = await freshDatabase();
  await openKeys(db.pool, { keyFile, year: 2026, say: () => {} });
});
afterAll(() => db.drop());

/** `npm run start:worker`, with what it says and the code it ends with. */
function worker(env: NodeJS.ProcessEnv = {}) {
  const own = { DATABASE_URL: db.url, REDIS_URL: '', NODE_ENV: 'test', MINGZHANG_KEY_FILE: keyFile, ...env };
  const child = spawn(process.execPath, ['start.mjs', 'worker'], { env: { ...process.env, ...own } });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.text += text;
    });
  return { child, said, ended: once(child, 'close') as Promise<[number | null]> };
}

describe('the worker as a process of its own', () => {
  it('carries jobs out and ends in order at SIGTERM', async () => {
    const log = new EventLog(db.pool);
    const organ = await organWithOpen(log, 2);
    await askForRun(log, organ);
    const { child, said, ended } = worker();
    await eventually(() => isComplete(db.pool, organ), 50);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(said.text).toContain('后台任务已经启动。');
  });

  it('does not start with a Redis that is not there: one line names the variable and no password', async () => {
    const { said, ended } = worker({ REDIS_URL: 'redis://:secret@127.0.0.1:9' });
    expect((await ended)[0]).toBe(1);
    expect(said.text).toMatch(/^任务队列（环境变量 REDIS_URL）连接不上：[^\n]+\n$/);
    expect(said.text).not.toContain('secret');
  });
});
