import type { Locator, Page } from 'playwright-core';

/** What a person sees and does, by the names on the screen alone. */

/** Waits until these words stand on the screen. */
export async function sees(where: Page | Locator, ...words: (string | RegExp)[]): Promise<void> {
  for (const each of words) await where.getByText(each).first().waitFor();
}

/** Fills inputs, choices and days, each under its label. */
export async function fillIn(where: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const choices = where.getByRole('radiogroup', { name: label, exact: true });
    const input = where.getByLabel(label, { exact: true }).and(where.locator('input, textarea'));
    await choices.or(input).first().waitFor();
    if (await choices.count()) await choices.getByRole('radio', { name: value, exact: true }).check();
    else await enter(input, value);
  }
}

/** A choice as it stands in the list that is open. */
export const offered = (page: Page, choice: string): Locator =>
  page.getByTitle(choice, { exact: true }).filter({ visible: true }).last();

async function enter(input: Locator, value: string): Promise<void> {
  await input.fill(value);
  const isChoice = (await input.getAttribute('role')) === 'combobox';
  if (isChoice) await offered(input.page(), value).click();
  await input.press('Tab');
}

/** Opens the form of an action, fills it in and sends it by the button of this name; gives the form. */
export async function act(page: Page, action: string, values: Record<string, string>, send = '登记'): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const form = page.getByRole('dialog', { name: action });
  await fillIn(form, values);
  await form.getByRole('button', { name: send, exact: true }).click();
  return form;
}

/** The same, and it is done. */
export async function record(...[page, action, values, send]: Parameters<typeof act>): Promise<void> {
  const form = await act(page, action, values, send);
  await form.waitFor({ state: 'hidden' });
}

/** Goes on with the Tab key until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const MANY = 60;
  for (let pressed = 0; pressed < MANY; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}
