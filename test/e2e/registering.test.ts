import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, fillIn, record, sees } from './hands.js';
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
    await sees(clerk, /以行政机关签收之日为收到申请之日；签收以前/);
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

  it('a day in any usual spelling; what is no day, and a name of blanks, stays and is told, and nothing is sent', async () => {
    const page = await stage.signedIn('yunxi.clerk', '/register');
    const day = (label: string) => page.getByLabel(label, { exact: true });
    for (const typed of ['2026.11.10', '2026/11/9', '2026年11月10日', '20261109', '2026-11-10']) {
      await fillIn(page, { 提交日期: typed });
      expect(await day('提交日期').inputValue()).toMatch(/^2026-11-(09|10)$/);
    }
    const before = await stage.api.events();
    await fillIn(page, { 申请渠道: '邮寄', 收到日期: '2026-11-31', 申请人: '  ' });
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await sees(page, '收到日期不是日历上有的日期', '请填写申请人');
    expect(await day('收到日期').inputValue()).toBe('2026-11-31');
    expect(await stage.api.events()).toBe(before);
    await fillIn(page, { 收到日期: '2026-11-23' });
    await page.getByText('收到日期不是日历上有的日期').waitFor({ state: 'hidden' });
  });

  it('of a longer period the working days that were typed, not those nearest to them', async () => {
    const { at } = await stage.application('yunxi', '2026-11-02');
    const page = await stage.signedIn('yunxi.clerk', at);
    const form = await act(page, '提出延期', { 延长的工作日: '35' });
    await sees(form, /应当是1至20的整数/);
    expect(await form.getByLabel('延长的工作日', { exact: true }).inputValue()).toBe('35');
  });

  it('the way of an application by the day to which its receipt was corrected', async () => {
    const { at } = await stage.application('yunxi', '2026-11-02');
    const page = await stage.signedIn('yunxi.clerk', at);
    const way = page.getByRole('region', { name: '办到哪一步' });
    await sees(way, '2026-11-02');
    await record(page, '更正收到日期', {
      更正日期: '2026-11-25',
      提交日期: '2026-11-03',
      收到日期: '2026-11-03',
      理由: '信封上的日期看错了',
    });
    await sees(way, '2026-11-03');
    expect(await way.getByText('2026-11-02').count()).toBe(0);
  });
});
