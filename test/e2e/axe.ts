import AXE from 'axe-core';
import type { Page } from 'playwright-core';
import { shownIn } from './stage.js';

export const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };
/** In the dark nothing but the colours is another; those do not go by the width. */
const APPEARANCES: readonly { size: keyof typeof SIZES; colorScheme: 'light' | 'dark'; rules?: string[] }[] = [
  { size: 'wide', colorScheme: 'light' },
  { size: 'narrow', colorScheme: 'light' },
  { size: 'wide', colorScheme: 'dark', rules: ['color-contrast'] },
];

/** What axe finds wrong on a screen as it stands that is serious or critical, by size and colours; nothing where it is right. */
export async function wrongOn(page: Page): Promise<Record<string, string[]>> {
  await page.evaluate(AXE.source);
  const found: Record<string, string[]> = {};
  for (const { size, colorScheme, rules } of APPEARANCES) {
    await shownIn(page, SIZES[size], colorScheme);
    const wrong = await findings(page, rules);
    if (wrong.length > 0) found[`${size} ${colorScheme}`] = wrong;
  }
  await shownIn(page, SIZES.wide, 'light');
  return found;
}

/** Each with the place; by all rules, or by these. */
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
