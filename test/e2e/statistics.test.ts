import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { received } from '../api/start-api.js';
import { offered, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000);

inBrowser('Statistics', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    await api.organ('shi');
    for (const code of ['jiaoyu', 'dangan']) await api.organ(code, 'shi');
    for (const [code, day] of [
      ['shi', '2025-08-12'],
      ['shi', '2026-02-10'],
      ['shi', '2026-08-12'],
      ['jiaoyu', '2026-07-02'],
      ['dangan', '2026-09-03'],
    ] as const)
      await api.post(`/organs/${code}/applications`, received(day, { registerNo: `${code} ${day}` }));
    const security = await api.person('jiaoyu', 'security_admin');
    const { version } = (await api.get('/organs/jiaoyu', security)).body;
    const order = { on: '2026-11-25', reason: '上级检查', values: { casesVisibleToAuthority: true } };
    await api.post('/organs/jiaoyu/security-settings', order, { seen: version }, security);
  });
  afterAll(() => stage.close());

  it('a clerk chooses a quarter, opens a figure by the keyboard and comes to the application', async () => {
    const clerk = await stage.somebody('shi', 'luo', 'clerk');
    await clerk.getByRole('link', { name: '统计' }).click();
    await sees(clerk, '2026-01-01 至 2026-11-25，去年同期为');
    await clerk.getByRole('radiogroup', { name: '按什么统计' }).getByText('按季度').click();
    const quarter = clerk.getByLabel('统计的时间');
    await quarter.click();
    await clerk.locator('.ant-picker-cell').getByText('Q3').or(clerk.getByTitle('2026-Q3')).first().click();
    await sees(clerk, '2026-07-01 至 2026-09-30，去年同期为 2025-07-01 至 2025-09-30');
    const figure = clerk.getByRole('link', { name: '收到 1，看是哪些', exact: true });
    await tabTo(clerk, figure);
    await clerk.keyboard.press('Enter');
    const list = clerk.getByRole('dialog', { name: '收到' });
    await sees(list, '已显示 1 件');
    await list.getByRole('link', { name: 'shi 2026-08-12' }).click();
    await sees(clerk, 'shi 2026-08-12');
    await clerk.goBack();
    await clerk.getByRole('dialog', { name: '收到' }).getByRole('button', { name: '关闭' }).click();
    await clerk.getByRole('link', { name: '去年同期收到 1，看是哪些' }).click();
    await sees(clerk.getByRole('dialog', { name: '去年同期收到' }), 'shi 2025-08-12');
  });

  it('the authority looks at the whole and at a branch, sees what it may open and why not the rest, and takes the sheet along', async () => {
    const authority = await stage.somebody('shi', 'huang', 'authority', '/statistics');
    await sees(authority, '下列数字不能打开到申请：您的角色只看数字，不看申请。');
    await authority.getByRole('checkbox', { name: '连同下级机关' }).click();
    await sees(authority, '及下级机关，共3个');
    await authority.getByRole('link', { name: '收到 4，看是哪些', exact: true }).click();
    const shares = authority.getByRole('dialog', { name: '收到' });
    await sees(shares, '合计 4 件', '该机关没有设置为上级可以查看申请，只能看数字');
    await shares.getByRole('button', { name: 'jiaoyu机关，看是哪些' }).click();
    await sees(authority.getByRole('dialog', { name: '收到' }), 'jiaoyu 2026-07-02');
    await authority.getByRole('dialog').getByRole('button', { name: '关闭' }).click();

    const [download] = await Promise.all([
      authority.waitForEvent('download'),
      authority.getByRole('link', { name: 'Excel' }).click(),
    ]);
    const sheets = await readXlsxFile(readFileSync(await download.path()));
    expect(sheets[0]?.data).toContainEqual(['收到与办结', '收到', 4, 1, 3, '件', null]);

    await authority.getByLabel('统计哪个机关').click();
    await offered(authority, 'dangan机关').click();
    await sees(authority, '下列数字不能打开到申请：该机关没有设置为上级可以查看申请，只能看数字。');
    expect(await authority.getByRole('link', { name: /^收到/ }).count()).toBe(0);
  });
});
