// Pictures of every screen of screens.json, from the demonstration data: node docs/screens/make-screens.mjs [name…]
// Wide and narrow, light and dark, into this folder; of a `shown` screen also its upper part, which git keeps for the READMEs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINESE, openBrowser, signIn, startDemonstration } from './demonstration.mjs';

const HERE = import.meta.dirname;
const SIZES = [1280, 390];
const COLOURS = ['light', 'dark'];
const SHORTEST = 800;
/** Milliseconds, however busy the machine is. */
const PATIENCE = 120_000;
const SHOWN = { x: 0, y: 0, width: 1280, height: 860 };

const wanted = process.argv.slice(2);
const screens = JSON.parse(readFileSync(join(HERE, 'screens.json'), 'utf8')).filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
);
const program = await startDemonstration();
try {
  const browser = await openBrowser();
  const people = new Map();
  for (const screen of screens) {
    if (!people.has(screen.by)) people.set(screen.by, await signedIn(browser, screen.by));
    await pictures(people.get(screen.by), screen);
    console.log(screen.name);
  }
  await browser.close();
} finally {
  await program.stop();
}

async function signedIn(browser, login) {
  const context = await browser.newContext({
    ...{ ...CHINESE, reducedMotion: 'reduce' },
    viewport: { width: SIZES[0], height: SHORTEST },
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (login) await signIn(page, program.address, login);
  else await page.goto(`${program.address}/sign-in`);
  return page;
}

async function pictures(page, { name, at, upload, press = [], sees, shown }) {
  await page.setViewportSize({ width: SIZES[0], height: SHORTEST });
  await page.goto(program.address + (await withId(page, at)));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (upload) await page.getByLabel('台账文件', { exact: true }).setInputFiles(join(HERE, 'old-ledger.csv'));
  for (const button of press) {
    const asked = button.startsWith('/') ? new RegExp(button.slice(1, -1)) : button;
    await page.getByRole('button', { name: asked, exact: true }).first().click();
  }
  if (sees) await page.getByText(sees).first().waitFor();
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
      if (shown && width === SHOWN.width && colorScheme === 'light')
        await page.screenshot({ path: join(HERE, `${name}.png`), clip: SHOWN });
    }
}

/** `{state}` in an address: the first application of the ledger in that state; other filters may follow it. */
async function withId(page, at) {
  const [place, state] = /\{([^}]+)\}/.exec(at) ?? [];
  if (!place) return at;
  const answer = await page.request.get(`${program.address}/api/v1/organs/yunxi/applications?state=${state}`);
  return at.replace(place, (await answer.json()).lines[0].id);
}
