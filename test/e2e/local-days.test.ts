import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../jobs/register.js';
import { fillIn, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000);

inBrowser('a local holiday is added, and the open deadline of the organ that belongs there moves', () => {
  let stage: Stage;
  let system: Page;
  let clerk: Page;
  let letter: { at: string; registerNo: string };
  beforeAll(async () => {
    stage = await Stage.open();
    letter = await stage.application('yunxi', '2026-11-24');
    system = await stage.signedIn('yunxi.system_admin', '/admin/calendar');
    clerk = await stage.signedIn('yunxi.clerk', letter.at);
  });
  afterAll(() => stage.close());

  const form = (name: string) => system.getByRole('dialog', { name });

  it('the notice of the region is typed; as long as no organ belongs there nothing moves', async () => {
    await sees(clerk, /2026-12-22/);
    await sees(system, '本机关不属于任何地区，只按全国的节假日计算期限。');
    await system.getByRole('button', { name: '录入或者变更地方节假日' }).click();
    const local = form('录入或者变更地方节假日');
    await fillIn(local, {
      ...{ 行政区划代码: '640000', 地区名称: '宁夏回族自治区', 年度: '2026' },
      通知的标题: '宁夏回族自治区人民政府办公厅关于2026年地方节假日安排的通知',
      ...{ 通知的文号: '宁政办发〔2026〕1号', 公布日期: '2026-01-08', 发布通知的机关: '宁夏回族自治区人民政府办公厅' },
      ...{ 第1行节日: '地方节日', 理由: '自治区人民政府公布' },
    });
    await local.getByPlaceholder('第一天').fill('2026-12-14');
    await local.getByPlaceholder('第一天').press('Tab');
    await local.getByPlaceholder('最后一天').fill('2026-12-15');
    await local.getByPlaceholder('最后一天').press('Enter');
    await local.getByRole('button', { name: '查看影响' }).click();
    await sees(local.getByRole('status'), /工作日由248天变为246天/, /没有未办结申请的期限移动/);
    await local.getByRole('button', { name: '确认录入', exact: true }).click();
    await local.waitFor({ state: 'hidden' });
    const year = system.getByRole('region', { name: '工作日历', exact: true });
    await sees(year, /共 246 个工作日/, /宁政办发〔2026〕1号/, '地：地方节假日');
    expect(await year.getByTitle('2026-12-14 地方节日（地方节假日）').count()).toBe(1);
  });

  it('before an organ is put there it says which deadlines move', async () => {
    await system.getByRole('button', { name: '变更机关所属地区' }).click();
    const region = form('变更机关所属地区');
    await fillIn(region, { 所属地区: '宁夏回族自治区', 自哪一天起: '2026-01-01', 理由: '设在宁夏' });
    await region.getByRole('button', { name: '查看影响' }).click();
    await sees(region.getByRole('status'), /改按新地区计算的机关：.*云溪区人民政府办公室/);
    await sees(region.getByRole('row', { name: new RegExp(letter.registerNo) }), /2026-12-22 → 2026-12-24/);
    await clerk.reload();
    await sees(clerk, /2026-12-22/);
    await region.getByRole('button', { name: /^确认变更，移动\d+件的期限$/ }).click();
    await region.waitFor({ state: 'hidden' });
    await sees(system, /本机关属于宁夏回族自治区/);
    await sees(system.getByRole('region', { name: '历次录入与变更' }), /云溪区人民政府办公室.*现属宁夏回族自治区/);
  });

  it('then the clerk sees the new day, what moved it, and of each day why it does not count', async () => {
    await eventually(async () => {
      await clerk.reload();
      await clerk.getByRole('heading', { level: 1 }).waitFor();
      return /答复期限由2026-12-22改为2026-12-24/.test(String(await clerk.textContent('main')));
    }, 60);
    await sees(clerk, '工作日历变更：答复期限由2026-12-22改为2026-12-24，依据机关所属地区的变更');
    const day = clerk.getByRole('note', { name: /^2026-12-14 不计入：地方节假日：地方节日（宁政办发〔2026〕1号）/ });
    expect(await day.count()).toBe(1);
  });

  it('before an organ below is moved to where other days are off it says which deadlines move', async () => {
    const keeper = await stage.api.person('yunxi', 'system_admin');
    await stage.api.post(
      '/organs',
      { code: 'yunxi-zhishu', name: '云溪区直属单位办公室', parent: 'yunxi' },
      {},
      keeper,
    );
    const at = '/organs/yunxi/calendar';
    const seen = (await stage.api.get(at, keeper)).body.version;
    const nowhere = { unit: 'yunxi-zhishu', region: 'none', on: '2026-11-25', reason: '不在当地' };
    expect(await stage.api.post(`${at}/regions`, nowhere, { seen }, keeper)).toMatchObject({ status: 200 });
    const shown = { on: '2026-11-25', reason: '上级可见', values: { casesVisibleToAuthority: true } };
    const guard = await stage.api.person('yunxi-minzheng', 'security_admin');
    const set = await stage.api.post('/organs/yunxi-minzheng/security-settings', shown, { seen: 1 }, guard);
    expect(set).toMatchObject({ status: 200 });
    const below = await stage.application('yunxi-minzheng', '2026-11-24');

    await system.goto(`${stage.address}/admin/organs/yunxi-minzheng`);
    await system.getByRole('button', { name: '改隶' }).click();
    const move = form('云溪区民政局（演示）：改隶');
    const to = '云溪区直属单位办公室（yunxi-zhishu）';
    await fillIn(move, { 上级机关: to, 自哪一天起: '2026-11-25', 理由: '机构改革' });
    await move.getByRole('button', { name: '查看影响' }).click();
    await sees(move.getByRole('status'), /改按新地区计算的机关：云溪区民政局（演示）。/, /确认以后才生效/);
    await sees(move.getByRole('row', { name: new RegExp(below.registerNo) }), /2026-12-24 → 2026-12-22/);
    await move.getByRole('button', { name: /^确认改隶，移动\d+件的期限$/ }).click();
    await move.waitFor({ state: 'hidden' });
    await sees(system.getByRole('region', { name: '历次名称和上级机关' }), '上级：云溪区直属单位办公室');
    const reader = await stage.api.person('yunxi-minzheng', 'clerk');
    await eventually(async () => {
      const { body } = await stage.api.get(`/organs/yunxi-minzheng${below.at}`, reader);
      return body.clock.dueOn === '2026-12-22';
    }, 60);
  });

  it('whoever is below reads it and changes nothing', async () => {
    const security = await stage.signedIn('yunxi.security_admin', '/admin/calendar');
    await sees(security, /本机关属于宁夏回族自治区/);
    expect(await security.getByRole('button', { name: '变更机关所属地区' }).count()).toBe(0);
  });
});
