import { afterAll, beforeAll, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, offered, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(240_000);

inBrowser('An application goes from hand to hand', () => {
  let stage: Stage;
  let head: Page;
  let law: Page;
  let finance: Page;
  let one: { at: string; registerNo: string };

  /** A clerk who sits in this unit, before his desk. */
  async function clerkOf(login: string, unit: string): Promise<Page> {
    const page = await stage.somebody('yunxi', login, 'clerk');
    const admin = await stage.api.person('yunxi', 'system_admin');
    const { accounts } = (await stage.api.get('/organs/yunxi/accounts', admin)).body;
    const { id, version: seen } = accounts.find((account: { login: string }) => account.login === login);
    await stage.api.post(`/organs/yunxi/accounts/${id}/unit`, { unit }, { seen }, admin);
    return page;
  }

  beforeAll(async () => {
    stage = await Stage.open();
    one = await stage.application('yunxi', '2026-11-16');
    law = await clerkOf('张三', '法规处');
    finance = await clerkOf('李四', '财务处');
    head = await stage.signedIn('yunxi.office_head', one.at);
  });
  afterAll(() => stage.close());

  const card = (page: Page) => page.getByRole('region', { name: '分派' });
  const onDesk = (page: Page, list: string) => page.getByRole('region', { name: new RegExp(`^${list}`) });
  async function fromDesk(page: Page, list: string): Promise<void> {
    await page.goto(stage.address);
    await onDesk(page, list).getByRole('link', { name: one.registerNo }).click();
    await card(page).waitFor();
  }

  it('the head hands it over to a unit, whose clerk finds it on his desk and accepts it', async () => {
    await sees(card(head), '还没有交办');
    await record(head, '交办', { 处室: '法规处', 要求: '请在月底以前拟出答复', 拟稿期限: '2026-11-30' });
    await sees(card(head), '等待法规处签收', '请在月底以前拟出答复');
    await fromDesk(law, '交办，待我签收');
    await record(law, '签收', {});
    await sees(card(law), '法规处　张三某', '2026-11-30以前拟出答复');
  });

  it('the clerk asks two other units at once; one answers, the other is no longer needed', async () => {
    await law.getByRole('button', { name: '征求内部意见' }).click();
    const form = law.getByRole('dialog', { name: '征求内部意见' });
    await fillRequest(0, { 处室: '财务处', 征求的事项: '请提供工程决算表', 反馈期限: '2026-11-27' });
    await form.getByRole('button', { name: '再加一项' }).click();
    await fillRequest(1, { 处室: '规划处', 征求的事项: '请说明有无验收报告', 反馈期限: '2026-11-27' });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await fromDesk(finance, '内部意见，待我回复');
    await sees(card(finance), '请提供工程决算表');
    await finance.getByRole('button', { name: '回复第1项' }).click();
    const answering = finance.getByRole('dialog', { name: '回复内部意见' });
    await fillIn(answering, { 意见内容: '决算表已在上月公开' });
    await answering.getByRole('button', { name: '登记', exact: true }).click();
    await answering.waitFor({ state: 'hidden' });
    await fromDesk(law, '内部意见，刚有回复');
    await sees(card(law), '决算表已在上月公开', '李四某');
    await law.getByRole('button', { name: '撤回第2项' }).click();
    const withdrawing = law.getByRole('dialog', { name: '撤回征求' });
    await fillIn(withdrawing, { 理由: '档案里已经查到' });
    await withdrawing.getByRole('button', { name: '登记', exact: true }).click();
    await withdrawing.waitFor({ state: 'hidden' });
    await sees(card(law), '已撤回');

    async function fillRequest(n: number, values: Record<string, string>): Promise<void> {
      for (const [label, value] of Object.entries(values)) {
        const input = form.getByLabel(label, { exact: true }).and(form.locator('input, textarea')).nth(n);
        await input.fill(value);
        if (label === '处室' && (await offered(law, value).count())) await offered(law, value).click();
        await input.press('Tab');
      }
    }
  });

  it('it is not for that unit: it goes back with a reason, and the head reads why', async () => {
    await record(law, '退回交办', { 理由: '涉及财政资金，不属于本处职责' });
    await fromDesk(head, '退回，待另行交办');
    await sees(card(head), /张三某于2026-11-25退回：涉及财政资金/);
  });

  it('whoever is away names a deputy, who finds there what is given to him and accepts it for him', async () => {
    await finance.goto(`${stage.address}/me`);
    await finance.getByRole('button', { name: '登记外出：李四某' }).click();
    const form = finance.getByRole('dialog', { name: '登记外出：李四某' });
    await fillIn(form, { 外出的第一天: '2026-11-25', 外出的最后一天: '2026-11-27', 代理人: '张三某，法规处' });
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await sees(finance, '2026-11-25至2026-11-27外出，由张三某代理');
    await head.reload();
    await head.getByRole('button', { name: '交办', exact: true }).click();
    const giving = head.getByRole('dialog', { name: '交办' });
    await fillIn(giving, { 要求: '请财务处办理' });
    await giving.getByLabel('人员', { exact: true }).fill('李四');
    await offered(head, '李四某，财务处（2026-11-25至2026-11-27外出，张三某代理）').click();
    await giving.getByRole('button', { name: '登记', exact: true }).click();
    await giving.waitFor({ state: 'hidden' });
    await sees(card(head), '等待财务处 李四某签收（外出，今天由张三某代理）');
    await law.goto(stage.address);
    await sees(onDesk(law, '交办，待我签收'), '（代李四某）');
    await fromDesk(law, '交办，待我签收');
    await record(law, '签收', {});
    await sees(card(law), '财务处　李四某', '李四某外出，今天由张三某代理');
    await sees(law.getByRole('region', { name: '办理经过' }), '签收（代李四某）');
  });

  it('and the ledger finds what somebody has', async () => {
    await finance.getByRole('link', { name: '台账' }).click();
    await finance.getByRole('button', { name: '常用筛选' }).click();
    await finance.getByRole('menuitem', { name: '我承办的' }).click();
    await sees(finance.getByRole('row', { name: one.registerNo }), '李四某');
  });
});
