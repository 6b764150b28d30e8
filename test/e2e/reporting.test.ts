import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { organByCode } from '../../src/event-store/found-organ.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { TODAY } from '../api/start-api.js';
import { wrongOn } from './axe.js';
import { fillIn, offered, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

const AT = '/years/2025/report';
const WORDS = { problems: '五、存在的主要问题及改进情况', other: '六、其他需要报告的事项' };

inBrowser('The annual report', () => {
  let stage: Stage;
  let clerk: Page;
  let head: Page;
  let chain: Page[];
  let authority: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    await stage.api.organ('shi');
    await stage.api.organ('jiaoyu', 'shi');
    for (const day of ['2025-03-03', '2025-12-22']) await stage.application('jiaoyu', day);
    const { id: organ } = await organByCode(stage.api.log, 'jiaoyu');
    await runYearEnd(stage.api.log, { organ, year: 2025, actor: 'system', today: TODAY });
    clerk = await stage.somebody('jiaoyu', 'zhao', 'clerk');
    head = await stage.somebody('jiaoyu', 'qian', 'office_head', AT);
    const secrecy = await stage.somebody('jiaoyu', 'sun', 'secrecy_reviewer', AT);
    const leader = await stage.somebody('jiaoyu', 'li', 'reviewer', AT);
    chain = [head, secrecy, leader];
    authority = await stage.somebody('shi', 'zhou', 'authority', '/roll-up?year=2025');
  });
  afterAll(() => stage.close());

  async function signed(): Promise<void> {
    for (const page of chain) {
      await page.reload();
      await record(page, '签署', {}, '签署');
    }
    await sees(head, '审签');
  }

  async function submitted(): Promise<void> {
    await head.reload();
    await record(head, '报送', {}, '报送');
    await sees(head, '已报送，等主管部门接收或者退回。');
  }

  it('is due on the desk, offered from the figures, and written with a figure that follows its source', async () => {
    const due = clerk.getByRole('region', { name: '年度报告' });
    await sees(due, '报送年度报告', '已过298天');
    await due.getByRole('link', { name: '2025年' }).first().click();
    await clerk.getByRole('button', { name: '用数字起草' }).click();
    const overview = clerk.getByLabel('一、总体情况', { exact: true });
    expect(await overview.inputValue()).toContain(
      '本年新收政府信息公开申请〔表三·一、本年新收政府信息公开申请数量·总计〕件',
    );
    await sees(clerk, '【重点工作】');
    await overview.fill('本年新收政府信息公开申请');
    const search = clerk.getByLabel('插入数字', { exact: true });
    await search.fill('表三 本年新收 总计');
    await offered(clerk, '表三 · 一、本年新收政府信息公开申请数量 · 总计　2件').click();
    await clerk.keyboard.type('件，〔没有的数〕。');
    const figure = clerk.getByRole('button', { name: '2，表三 · 一、本年新收政府信息公开申请数量 · 总计，看是哪些' });
    await figure.click();
    const behind = clerk.getByRole('dialog', { name: '这个数字是 2 件' });
    await behind.getByRole('link').nth(1).waitFor();
    await clerk.keyboard.press('Escape');
    await clerk.getByTitle('没有叫这个名字的数字').waitFor();
    await overview.press('Control+End');
    for (const _ of '，〔没有的数〕。') await overview.press('Backspace');
    await fillIn(clerk, { [WORDS.problems]: '公开的内容还不够细。', [WORDS.other]: '无。' });
    await clerk.getByRole('link', { name: '表格与结转' }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: '继续填写' }).click();
    await clerk.getByRole('button', { name: '存为新的一稿' }).click();
    await sees(clerk, '本年新收政府信息公开申请', '第1稿', '请改正或者说明（1）');
    expect(await wrongOn(clerk)).toEqual({});
  });

  it('a warning is explained; the chain signs; it is submitted late, which is on record', async () => {
    await record(clerk, '说明原因', { 说明: '本年没有收费' }, '说明原因');
    await sees(clerk, '说明：本年没有收费');
    await head.reload();
    await head.getByRole('button', { name: '签署', exact: true }).waitFor();
    expect(await wrongOn(head)).toEqual({});
    await signed();
    await submitted();
    await sees(head, /⚠ .*报送/);
  });

  it('the authority reads it and sends it back; it is corrected, signed and submitted again', async () => {
    await authority.getByRole('link', { name: '看报送的报告' }).click();
    await sees(authority, '本年新收政府信息公开申请2件', '公开的内容还不够细。');
    await record(authority, '退回', { 退回的意见: '没有写改进情况' }, '退回');
    await sees(authority, '等重新报送：没有写改进情况');
    await clerk.reload();
    await sees(clerk, '退回：没有写改进情况');
    await clerk.getByRole('button', { name: '修改文字' }).click();
    await fillIn(clerk, { [WORDS.problems]: '公开的内容还不够细。\n已经逐项梳理。' });
    await clerk.getByRole('button', { name: '存为新的一稿' }).click();
    await clerk.getByRole('button', { name: '看第2稿改了什么' }).click();
    await sees(clerk.getByRole('dialog'), '新写：已经逐项梳理。');
    await signed();
    await submitted();
  });

  it('it is accepted, locked and published', async () => {
    await authority.reload();
    await record(authority, '接收', {}, '接收');
    await head.reload();
    await head.getByRole('link', { name: '去锁定年度' }).click();
    await head.getByRole('button', { name: '锁定年度报告' }).click();
    await head.getByRole('dialog').getByRole('button', { name: '锁定' }).click();
    await sees(head, '2026-11-25 已锁定');
    await head.getByRole('link', { name: '文字、审签与公布' }).click();
    await record(head, '公布', { 网址: 'https://www.example.gov.cn/nb/2025.html' }, '公布');
    await sees(head, '原报告', 'https://www.example.gov.cn/nb/2025.html');
    expect(await wrongOn(head)).toEqual({});
    await head.getByRole('button', { name: '看全文' }).click();
    const whole = head.frameLocator('iframe[title="年度报告全文"]');
    await whole.getByRole('heading', { name: '五、存在的主要问题及改进情况' }).waitFor();
    await whole.getByText('已经逐项梳理。').waitFor();
  });

  it('of two who write at once the second is told, and loses nothing', async () => {
    const [one, two] = [clerk, head];
    for (const page of [one, two]) {
      await page.goto(`${stage.address}${AT}`);
      await page.getByRole('button', { name: '起草更正版' }).click();
    }
    await fillIn(one, { [WORDS.other]: '另有更正。' });
    await one.getByRole('button', { name: '存为新的一稿' }).click();
    await sees(one, '第3稿');
    await fillIn(two, { [WORDS.other]: '我也更正。' });
    await two.getByRole('button', { name: '存为新的一稿' }).click();
    await sees(two, '别人存了新的一稿', 'zhao某 登记了“起草年度报告”');
    await two.getByRole('button', { name: '保留我写的，存在那一稿之后' }).click();
    await two.getByRole('button', { name: '存为新的一稿' }).click();
    await sees(two, '我也更正。', '第4稿');
  });
});
