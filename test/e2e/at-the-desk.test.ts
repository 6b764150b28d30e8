import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../src/commands/demonstration-accounts.js';
import { wrongOn } from './axe.js';
import { act, fillIn, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('At the desk', () => {
  let stage: Stage;
  let clerk: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk');
  });
  afterAll(() => stage.close());
  const open = (page: Page, at: string) => page.goto(`${stage.address}${at}`);

  it('what the law does not allow is refused in a sentence, with its article, and the form stays filled in', async () => {
    await open(clerk, (await stage.application('yunxi', '2026-11-02')).at);
    await record(clerk, '征求第三方意见', {
      ...{ 征求意见书编号: '征1', 发出日期: '2026-11-05', '送达（签收）日期': '2026-11-06', 第三方: '云溪建设公司' },
    });
    const form = await act(clerk, '收到第三方意见', {
      征求意见书编号: '征9',
      收到日期: '2026-11-18',
      意见: '同意公开',
    });
    await sees(form.getByRole('alert'), '没有编号为“征9”', '依据：《中华人民共和国政府信息公开条例》第三十二条');
    await fillIn(form, { 征求意见书编号: '征1' });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('what nobody has answered with yes or no is not on record as no', async () => {
    await open(clerk, (await stage.application('yunxi', '2026-11-02')).at);
    const asked = { 告知日期: '2026-11-04', '送达（签收）日期': '2026-11-05', 补正期限: '2026-11-18' };
    await record(clerk, '要求补正', { ...asked, 需要补正的事项第1项: '请写明所需信息的年份' });
    await sees(clerk, '请写明所需信息的年份');
    expect(await clerk.getByText('已写明逾期不补正的后果').count()).toBe(0);
    await record(clerk, '逾期不补正，不再处理', { 确认逾期的日期: '2026-11-19', 没有正当理由: '是' });
    await sees(clerk, '没有正当理由', '办结');
  });

  it('a day of the strip leads to the applications that fall due on it', async () => {
    await open(clerk, '/');
    const day = clerk.getByRole('region', { name: '今后三周的期限' }).getByRole('link').first();
    const [, on, count] = /^(.*)到期的(\d+)件$/.exec((await day.getAttribute('title')) as string) as string[];
    await day.press('Enter');
    await sees(clerk, `已显示 ${count} 件`);
    expect(new URL(clerk.url()).search).toBe(`?dueFrom=${on}&dueBy=${on}`);
  });

  it('whoever is slower is told who did what meanwhile, and nothing is recorded twice', async () => {
    const { at } = await stage.application('yunxi', '2026-11-10');
    const colleague = await stage.somebody('yunxi', 'chen', 'clerk', at);
    await open(clerk, at);
    const withdrawal = { 提出日期: '2026-11-20', 受理日期: '2026-11-20', 有申请人签名的书面材料: '是' };
    await clerk.getByRole('button', { name: '申请人撤回' }).click();
    const form = clerk.getByRole('dialog', { name: '申请人撤回' });
    await fillIn(form, withdrawal);
    await record(colleague, '更正申请人类别', {
      更正日期: '2026-11-20',
      申请人类别: '其他（法人或其他组织）',
      理由: '看错了',
    });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await sees(form.getByRole('alert'), '别人已经办理了这件申请', 'chen某 登记了“更正申请人类别：由“自然人”改为“其他”');
    await form.getByRole('button', { name: '看过了，保留填写的内容' }).click();
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await sees(clerk, '办结');
  });

  it('two signs of a content find an application, and the ledger is taken along as a file', async () => {
    const { registerNo } = await stage.application('yunxi', '2026-11-03');
    await open(clerk, '/ledger?receivedFrom=2026-11-03&receivedThrough=2026-11-03');
    await clerk.getByLabel('查找', { exact: true }).fill('竣工');
    await clerk.getByLabel('查找', { exact: true }).press('Enter');
    await sees(clerk.getByRole('row').filter({ hasText: registerNo }), '申请内容相符');
    await clerk.getByLabel('查找', { exact: true }).fill('');
    await clerk.getByLabel('查找', { exact: true }).press('Enter');
    await record(clerk, '导出', { 格式: 'CSV', 个人信息: '遮盖' }, '导出');
    const [file] = await Promise.all([
      clerk.waitForEvent('download'),
      clerk.getByRole('link', { name: /^下载（1件/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/台账\.csv$/);
    expect(await wrongOn(clerk)).toEqual({});
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[1]?.split(',')).toEqual(expect.arrayContaining([registerNo, '王＊＊', '138＊＊＊＊0000']));
    expect(lines).toHaveLength(2);
  });

  it('the keys of the keyboard are on a sheet, and lead where it says', async () => {
    await open(clerk, '/');
    await clerk.getByRole('heading', { name: '今日工作' }).waitFor();
    await clerk.keyboard.press('?');
    const sheet = clerk.getByRole('dialog', { name: '键盘快捷键' });
    await sees(sheet, '去“台账”');
    await clerk.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('t');
    await clerk.getByRole('heading', { name: '台账' }).waitFor();
  });

  it('what is typed is not lost by leaving: one is asked first', async () => {
    await open(clerk, '/register');
    await fillIn(clerk, { 申请人: '王小明' });
    const question = clerk.getByRole('dialog', { name: '填写的内容还没有登记' });
    await clerk.getByRole('link', { name: '台账' }).click();
    await question.getByRole('button', { name: '继续填写' }).click();
    await clerk.getByRole('heading', { name: '登记' }).waitFor();
    await clerk.getByRole('link', { name: '台账' }).click();
    await question.getByRole('button', { name: '离开' }).click();
    await clerk.getByRole('heading', { name: '台账' }).waitFor();
  });

  it('a session that ends under a form: one signs in over it, and what was typed is sent', async () => {
    const { at } = await stage.application('yunxi', '2026-11-12');
    await open(clerk, at);
    await clerk.getByRole('button', { name: '更正申请人类别' }).click();
    const form = clerk.getByRole('dialog', { name: '更正申请人类别' });
    await fillIn(form, { 更正日期: '2026-11-20', 申请人类别: '其他（法人或其他组织）', 理由: '看错了' });
    await stage.api.db.owner.query(
      "delete from session s using account a where a.account_id = s.account_id and a.login = 'yunxi.clerk'",
    );
    await form.getByRole('button', { name: '登记', exact: true }).click();
    const again = clerk.getByRole('dialog', { name: '登录已经结束，请重新登录' });
    expect(await again.getByLabel('登录名').inputValue()).toBe('yunxi.clerk');
    await again.getByLabel('口令', { exact: true }).fill(DEMONSTRATION_PASSWORD);
    await again.getByRole('button', { name: '登录' }).click();
    await again.waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await sees(clerk, '更正申请人类别：由“自然人”改为“其他”');
  });

  it('without network that is said, nothing is sent later on its own, and the form can be sent when it is back', async () => {
    await open(clerk, (await stage.application('yunxi', '2026-11-12')).at);
    await clerk.getByRole('button', { name: '更正申请人类别' }).click();
    const form = clerk.getByRole('dialog', { name: '更正申请人类别' });
    await fillIn(form, { 更正日期: '2026-11-20', 申请人类别: '其他（法人或其他组织）', 理由: '看错了' });
    await clerk.context().setOffline(true);
    await sees(clerk.getByRole('status'), '现在没有网络');
    const send = form.getByRole('button', { name: '登记', exact: true });
    await send.click();
    await sees(form.getByRole('alert'), '连接不上服务器');
    await clerk.context().setOffline(false);
    await clerk.getByText('现在没有网络').waitFor({ state: 'hidden' });
    await send.click();
    await form.waitFor({ state: 'hidden' });
    await sees(clerk, '其他（法人或其他组织）');
  });
});
