import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import AXE from 'axe-core';
import type { Page } from 'playwright-core';
import { inBrowser } from './in-browser.js';
import { Stage, shownIn } from './stage.js';

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
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
/** In the dark nothing but the colours is another; those do not go by the width. */
const APPEARANCES: readonly { size: keyof typeof SIZES; colorScheme: 'light' | 'dark'; rules?: string[] }[] = [
  { size: 'wide', colorScheme: 'light' },
  { size: 'narrow', colorScheme: 'light' },
  { size: 'wide', colorScheme: 'dark', rules: ['color-contrast'] },
];

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
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (upload) await page.getByLabel('台账文件', { exact: true }).setInputFiles('docs/screens/old-ledger.csv');
    for (const name of press)
      await page
        .getByRole('button', { name: asked(name), exact: true })
        .first()
        .click();
    if (sees) await page.getByText(sees).first().waitFor();
    await page.evaluate(AXE.source);
    const found: Record<string, string[]> = {};
    for (const { size, colorScheme, rules } of APPEARANCES) {
      await shownIn(page, SIZES[size], colorScheme);
      const wrong = await findings(page, rules);
      if (wrong.length > 0) found[`${size} ${colorScheme}`] = wrong;
    }
    expect(found).toEqual({});
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

/** What axe finds wrong that is serious or critical, each with the place; by all rules, or by these. */
function findings(page: Page, runOnly?: string[]): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof AXE };
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 160)} ${failureSummary?.slice(0, 300)}`),
      );
  }, runOnly);
}
