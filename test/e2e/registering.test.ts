import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('Who registers is told what the register knows', () => {
  let stage: Stage;
  let clerk: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk', '/register');
  });
  afterAll(() => stage.close());

  const receivedOn = () => clerk.getByLabel('收到日期', { exact: true });

  it('the day of receipt by the channel, with its rule; what is typed stays', async () => {
    await fillIn(clerk, { 申请渠道: '当面', 提交日期: '2026-11-20' });
    await sees(clerk, '当面提交的，以提交之日为收到申请之日：2026-11-20。');
    expect(await receivedOn().inputValue()).toBe('2026-11-20');
    await fillIn(clerk, { 申请渠道: '邮寄' });
    await sees(clerk, /以行政机关签收之日为收到申请之日；尚未签收/);
    expect(await receivedOn().inputValue()).toBe('');
    await fillIn(clerk, { 收到日期: '2026-11-23', 申请渠道: '当面' });
    await sees(clerk, '当面提交的，以提交之日为收到申请之日：2026-11-20。');
    expect(await receivedOn().inputValue()).toBe('2026-11-23');
  });

  it('what the same applicant has asked for before, and where that stands', async () => {
    const earlier = clerk.getByRole('region', { name: '同一申请人以前的申请' });
    await fillIn(clerk, { 联系方式: '13899999999' });
    await sees(earlier, '没有查到以前的申请。');
    const { registerNo } = await stage.application('yunxi', '2026-11-02');
    await fillIn(clerk, { 申请人: '王小明' });
    await sees(earlier, registerNo, '姓名相同', /2026-11-02.*未办结/);
  });
});
