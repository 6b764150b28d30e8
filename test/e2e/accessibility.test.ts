/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SIZES, wrongOn } from './axe.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(60_000);

interface Screen {
  name: string;
  /** Who has signed in; nobody without it. */
  by?: string;
  /** Its address; `{state}` stands for the first application of the ledger in that state; other filters may follow it. */
  at: string;
  /** Buttons to press first, by their names or /a part of them/. */
  press?: string[];
  /** Whether the old ledger beside the list of screens is chosen for the upload before that. */
  upload?: boolean;
  /** What is waited for after that. */
  sees?: string;
  /** The address at which that ends, where it is another. */
  leadsTo?: string;
}
const SCREENS: Screen[] = JSON.parse(readFileSync('docs/screens/screens.json', 'utf8'));

inBrowser('Every screen can be used by everybody: axe finds nothing serious or critical', () => {
  let stage: Stage;
  const people = new Map<string | undefined, Promise<Page>>();
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('no screen is left out', () => {
    const routes = [...readFileSync('web/routes.tsx', 'utf8').matchAll(/ at\('([^']+)'/g)].map(([, path = '']) => path);
    const opened = (route: string) => new RegExp(`^${route.replace(/\$\w+/g, '[^/]+')}$`);
    expect(routes.length).toBeGreaterThan(5);
    expect(
      routes.filter(
        (route) => !SCREENS.some(({ at, leadsTo = at }) => opened(route).test(leadsTo.replace(/\?.*/, ''))),
      ),
    ).toEqual([]);
  });

  it.each(SCREENS)('$name', async ({ by, at, upload, press = [], sees }) => {
    const known = people.get(by) ?? (by ? stage.signedIn(by) : stage.page('/sign-in'));
    people.set(by, known);
    const page = await known;
    await page.setViewportSize(SIZES.wide);
    await page.goto(`${stage.address}${await addressOf(page, at)}`);
    await page.waitForFunction(() => document.querySelector('h1'), undefined, { polling: 'raf' }); // a locator looks twice a second
    if (upload) await page.getByLabel('台账文件', { exact: true }).setInputFiles('docs/screens/old-ledger.csv');
    for (const name of press)
      await page
        .getByRole('button', { name: asked(name), exact: true })
        .first()
        .click();
    if (sees) await page.getByText(sees).first().waitFor();
    expect(await wrongOn(page)).toEqual({});
  });
});

const asked = (name: string): string | RegExp => (name.startsWith('/') ? new RegExp(name.slice(1, -1)) : name);

async function addressOf(page: Page, at: string): Promise<string> {
  const [, state] = /\{([^}]+)\}/.exec(at) ?? [];
  if (!state) return at;
  const answer = await page.request.get(
    `${new URL(page.url()).origin}/api/v1/organs/yunxi/applications?state=${state}`,
  );
  return at.replace(`{${state}}`, (await answer.json()).lines[0].id);
}
