import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('Whoever has something to do is told', () => {
  let stage: Stage;
  let clerk: Page;
  let head: Page;
  let late: { id: string; registerNo: string };
  beforeAll(async () => {
    stage = await Stage.open();
    const { body } = await stage.api.get(
      '/organs/yunxi/applications?overdue=true',
      await stage.api.person('yunxi', 'clerk'),
    );
    late = body.lines[0];
    clerk = await stage.signedIn('yunxi.clerk');
    head = await stage.signedIn('yunxi.office_head', `/applications/${late.id}`);
  });
  afterAll(() => stage.close());

  const bell = (page: Page) => page.getByRole('link', { name: /^提醒/ });
  const unread = async (page: Page): Promise<number> =>
    Number(/(\d+)条未读/.exec((await bell(page).getAttribute('aria-label')) ?? '')?.[1] ?? 0);

  it('in the morning, of what is late', async () => {
    await clerk.getByRole('link', { name: /^提醒，\d+条未读$/ }).click();
    await clerk.getByRole('heading', { name: '提醒', exact: true }).waitFor();
    await sees(clerk.getByRole('row', { name: late.registerNo }), '答复期限已经届满');
  });

  it('a 督办单 arrives live, leads to its case, is answered there, and the head is told', async () => {
    await clerk.getByRole('button', { name: '全部标为已读' }).click();
    await clerk.getByRole('link', { name: '提醒', exact: true }).waitFor();
    await clerk.getByRole('link', { name: '台账' }).click();
    await clerk.getByRole('heading', { name: '台账' }).waitFor();
    const known = await unread(head);
    await record(head, '督办单', { 内容: '请说明逾期原因，三日内办结', 反馈期限: '2026-11-27', 承办处室: '法规处' });
    await clerk.getByRole('link', { name: '提醒，1条未读' }).click(); // nobody has loaded the page anew
    const line = clerk.getByRole('row', { name: '收到督办单' });
    await sees(line, '请在2026-11-27以前反馈办理情况');
    await line.getByRole('link', { name: late.registerNo }).click();
    const order = clerk.getByRole('region', { name: '督办单，待反馈' });
    await sees(order, '请说明逾期原因，三日内办结', '发给法规处');
    await clerk.getByRole('link', { name: '提醒', exact: true }).waitFor(); // it counts as read
    await record(clerk, '反馈督办', { 内容: '承办人休假，已另行指定，答复已拟制' });
    await order.waitFor({ state: 'hidden' });
    await sees(clerk.getByRole('region', { name: '经过' }).or(clerk.locator('main')), '反馈督办');
    await head.getByRole('link', { name: `提醒，${known + 1}条未读` }).click();
    await sees(head, '督办单已有反馈');
  });

  it('by mail as well, if that is wanted', async () => {
    await fillIn(head, { 邮箱: 'head' });
    await head.getByRole('button', { name: '保存' }).click();
    await sees(head, '应当是邮箱地址');
    await fillIn(head, { 邮箱: 'head@example.gov.cn' });
    await head.getByRole('button', { name: '保存' }).click();
    await sees(head, '邮箱已经保存');
    await head.reload();
    expect(await head.getByLabel('邮箱').inputValue()).toBe('head@example.gov.cn');
  });
});
