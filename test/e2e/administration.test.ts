import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('The three administrators, each with what is his', () => {
  let stage: Stage;
  let system: Page;
  let security: Page;
  let audit: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    system = await stage.signedIn('yunxi.system_admin');
    security = await stage.signedIn('yunxi.security_admin');
    audit = await stage.signedIn('yunxi.audit_admin');
  });
  afterAll(() => stage.close());

  const part = (page: Page, name: string) =>
    page.getByRole('navigation', { name: '管理的各部分' }).getByRole('link', { name }).click();
  const order = async (page: Page, login: string, name: string) => {
    await page.getByRole('button', { name: `办理 ${login}` }).click();
    await page.getByRole('menuitem', { name }).click();
  };

  it('the system administrator makes an account; its password is shown once', async () => {
    await part(system, '人员');
    await record(system, '新建账号', { 登录名: 'zhang.san', 姓名: '张三' }, '新建');
    const once = system.getByRole('dialog', { name: '一次性口令' });
    await sees(once, /^(\w{4}-){3}\w{4}$/);
    await once.getByRole('button', { name: '已经交给本人' }).click();
    await once.waitFor({ state: 'hidden' });
    await sees(system.getByRole('row', { name: /zhang\.san/ }), '还没有角色');
  });

  it('the security administrator gives it a role, and makes none himself', async () => {
    await security.reload();
    await sees(security, /您是安全管理员.*系统管理员新建、停用账号/);
    expect(await security.getByRole('button', { name: '新建账号' }).count()).toBe(0);
    await order(security, 'zhang.san', '授予角色');
    const form = security.getByRole('dialog', { name: /^授予角色/ });
    await form.getByRole('checkbox', { name: '审核人', exact: true }).check();
    await form.getByRole('button', { name: '授予' }).click();
    await sees(security.getByRole('row', { name: /zhang\.san/ }), '审核人');
  });

  it('an organ below is made, renamed and shown with both names', async () => {
    await part(system, '机关');
    await record(system, '新建下级机关', { 机关代码: 'yunxi-edu', 名称: '云溪区教育局' }, '新建');
    await system.getByRole('link', { name: '云溪区教育局' }).click();
    await system.getByRole('button', { name: '更名' }).click();
    const form = system.getByRole('dialog', { name: /更名$/ });
    await fillIn(form, { 名称: '云溪区教育和体育局', 自哪一天起: '2026-11-25', 理由: '机构改革' });
    await form.getByRole('button', { name: '更名' }).click();
    await system.getByRole('button', { name: '确认' }).click();
    await system.getByRole('heading', { name: '云溪区教育和体育局' }).waitFor();
    await sees(system, '名称：云溪区教育局');
  });

  it('the chain is changed after a look at the whole of it, never without a review of secrecy', async () => {
    await part(security, '机关');
    await security.getByRole('link', { name: /^云溪区人民政府办公室/ }).click();
    await security.getByRole('button', { name: '变更审签流程' }).click();
    const form = security.getByRole('dialog', { name: '变更审签流程' });
    await form.getByRole('button', { name: '去掉第4步' }).click();
    await fillIn(form, { 理由: '减少环节' });
    const send = async () => {
      await form.getByRole('button', { name: '变更', exact: true }).click();
      await security.getByRole('button', { name: '确认' }).click();
    };
    await send();
    await sees(form.getByRole('alert'), /保密审查/, '依据：《中华人民共和国政府信息公开条例》第十七条');
    await form.getByRole('button', { name: '再加一步' }).click();
    await fillIn(form, { 第4步: '保密办', 第4步由谁签: '保密审查人' });
    await send();
    await form.waitFor({ state: 'hidden' });
    await sees(security.getByRole('region', { name: '审签流程' }), '保密办');
  });

  it('the audit administrator reads all of it in plain words, and finds who did what', async () => {
    await audit.reload();
    await sees(audit, '由“没有角色”改为“审核人”', /承办处室负责人→.*→保密办；理由：减少环节/);
    await audit.getByLabel('类别').fill('账号与登录');
    await audit.getByLabel('类别').press('Enter');
    const made = audit.getByRole('row', { name: /新建账号/ }).first();
    await sees(made, '演示系统管理员', '张三');
    expect(await audit.getByText('减少环节').count()).toBe(0);
  });
});
