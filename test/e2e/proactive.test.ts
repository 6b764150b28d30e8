import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('The registers behind Table 二', () => {
  let stage: Stage;
  let clerk: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk');
  });
  afterAll(() => stage.close());

  async function enterAnew(values: Record<string, string>): Promise<void> {
    await clerk.getByRole('button', { name: '登记一条' }).click();
    const form = clerk.getByRole('dialog', { name: '登记主动公开情况' });
    await fillIn(form, values);
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  const inForce = (page: Page) => page.getByRole('button', { name: /^行政规范性文件 .*看是哪些$/ });

  it('a clerk enters a document', async () => {
    await clerk.getByRole('link', { name: '主动公开' }).click();
    await sees(clerk, '云政规〔2025〕1号');
    const document = {
      项目: '行政规范性文件',
      动作: '制发',
      日期: '2026-03-02',
      文号: '云政规〔2026〕1号',
      来源: '法规处底册',
    };
    await enterAnew(document);
    await sees(clerk, '云政规〔2026〕1号', /法规处底册/);
  });

  it('what was never issued is refused in words, with the article', async () => {
    await clerk.getByRole('button', { name: '登记一条' }).click();
    const form = clerk.getByRole('dialog', { name: '登记主动公开情况' });
    await fillIn(form, { 项目: '行政规范性文件', 动作: '废止', 日期: '2026-04-01', 数量: '500', 来源: '法规处底册' });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await sees(form, /现行有效的只有22件/, /第二十条|第20条/);
    await form.getByRole('button', { name: '取消' }).click();
    await clerk.getByRole('button', { name: /不保存|离开/ }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('the figure in the year opens into its lines', async () => {
    const head = await stage.signedIn('yunxi.office_head');
    await head.goto(`${stage.address}/years/2026`);
    await inForce(head).last().click();
    const behind = head.getByRole('dialog', { name: '这个数字是 22' });
    await sees(behind, /云政规〔2026〕1号/, /以前年度有效文件/);
    expect(await behind.getByRole('listitem').count()).toBe(7);
  });
});
