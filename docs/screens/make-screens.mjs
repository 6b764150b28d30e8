// Pictures of every screen of screens.json, from the demonstration data: node docs/screens/make-screens.mjs [name…]
// Wide and narrow, light and dark, into this folder; git keeps the few that the READMEs show.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const HERE = import.meta.dirname;
const PASSWORD = 'Yanshi-Mz-26';
const SIZES = [1280, 390];
const COLOURS = ['light', 'dark'];
const SHORTEST = 800;

const wanted = process.argv.slice(2);
const screens = JSON.parse(readFileSync(join(HERE, 'screens.json'), 'utf8')).filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
);
const dataDir = mkdtempSync(join(tmpdir(), 'mingzhang-screens-'));
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const program = spawn(process.execPath, ['start.mjs', 'main'], {
  cwd: join(HERE, '../..'),
  env: { ...process.env, MINGZHANG_DATA_DIR: dataDir, PORT: `${port}` },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await ready(program);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const people = new Map();
  for (const screen of screens) {
    if (!people.has(screen.by)) people.set(screen.by, await signedIn(browser, screen.by));
    await pictures(people.get(screen.by), screen);
    console.log(screen.name);
  }
  await browser.close();
} finally {
  program.kill('SIGTERM');
  await once(program, 'exit');
  rmSync(dataDir, { recursive: true, force: true });
}

async function ready(started) {
  for await (const text of started.stdout.setEncoding('utf8')) if (text.includes('明账已就绪')) break;
  started.stdout.resume();
}

async function signedIn(browser, login) {
  const context = await browser.newContext({
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    viewport: { width: SIZES[0], height: SHORTEST },
  });
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  if (!login) return page;
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '主要栏目' }).waitFor();
  return page;
}

async function pictures(page, { name, at, press = [] }) {
  await page.setViewportSize({ width: SIZES[0], height: SHORTEST });
  await page.goto(address + (await withId(page, at)));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const button of press) {
    const asked = button.startsWith('/') ? new RegExp(button.slice(1, -1)) : button;
    await page.getByRole('button', { name: asked, exact: true }).first().click();
  }
  await page.waitForLoadState('networkidle');
  for (const width of SIZES)
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-appearance=${colorScheme}]`).waitFor();
      await page.setViewportSize({ width, height: SHORTEST });
      // the window is as high as the screen: what stays in place while one scrolls stands where it belongs
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, SHORTEST) });
      await page.screenshot({ path: join(HERE, `${name}-${width}-${colorScheme}.png`) });
    }
}

/** `{state}` in an address: the first application of the ledger in that state. */
async function withId(page, at) {
  const [place, state] = /\{(\w+)\}/.exec(at) ?? [];
  if (!place) return at;
  const answer = await page.request.get(`${address}/api/v1/organs/yunxi/applications?state=${state}`);
  return at.replace(place, (await answer.json()).lines[0].id);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  return free;
}
