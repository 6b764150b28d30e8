/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

/** Everything that the browser keeps of the page beyond a visit, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const caches = await window.caches?.keys().catch(() => []);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, caches]);
  });

inBrowser('What is left in the browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('is no name that was searched for, and nothing of what was seen; the session is out of reach of every script', async () => {
    const page = await stage.signedIn('yunxi.clerk', '/ledger?state=closed');
    await page.getByLabel('查找', { exact: true }).fill('王小明');
    await page.getByLabel('查找', { exact: true }).press('Enter');
    await page.getByText('符合筛选条件的申请里没有查到').waitFor();
    expect(page.url()).not.toContain(encodeURIComponent('王小明'));
    await page.getByRole('button', { name: '保存这个筛选' }).click();
    await page.getByLabel('名字', { exact: true }).fill('我的筛选');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await kept(page)).toMatch(/我的筛选.*closed/);
    expect(await kept(page)).not.toMatch(/王小明|mingzhang/);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: '__Host-mingzhang', httpOnly: true, secure: true, sameSite: 'Strict' });
  });

  it('after the sign-out nothing is shown, by the way back neither', async () => {
    const { at, registerNo } = await stage.application('yunxi', '2026-11-02');
    const page = await stage.signedIn('yunxi.clerk', at);
    await page.getByText(registerNo).first().waitFor();
    await page.getByRole('button', { name: '演示经办人' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await page.content()).not.toContain(registerNo);
  });

  it('the password is typed unseen, and a manager of passwords may fill it in', async () => {
    const page = await stage.page();
    const password = page.getByLabel('口令', { exact: true });
    expect([await password.getAttribute('type'), await password.getAttribute('autocomplete')]).toEqual([
      ...['password', 'current-password'],
    ]);
  });
});
