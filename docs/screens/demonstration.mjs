// The program with its demonstration data, in a folder of its own and on a free port, and a browser to look at it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../..');
const PASSWORD = 'Yanshi-Mz-26';
export const CHINESE = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

export async function startDemonstration() {
  const dataDir = mkdtempSync(join(tmpdir(), 'mingzhang-demonstration-'));
  const port = await freePort();
  const env = { ...process.env, MINGZHANG_DATA_DIR: dataDir, PORT: `${port}` };
  const program = spawn(process.execPath, ['start.mjs', 'main'], {
    ...{ cwd: ROOT, env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of program.stdout.setEncoding('utf8')) if (text.includes('明账已就绪')) break;
  program.stdout.resume();
  return {
    address: `http://127.0.0.1:${port}`,
    env,
    async stop() {
      program.kill('SIGTERM');
      await once(program, 'exit');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });

export async function signIn(page, address, login) {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '主要栏目' }).waitFor();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
