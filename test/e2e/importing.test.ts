import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { wrongOn } from './axe.js';
import { offered, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000);

inBrowser('An old ledger is imported', () => {
  let stage: Stage;
  let clerk: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk', '/ledger');
  });
  afterAll(() => stage.close());

  const button = (name: string | RegExp) => clerk.getByRole('button', { name });
  const ledger = async () =>
    stage.api.get('/organs/yunxi/applications?registerNo=2023-', await stage.api.person('yunxi', 'clerk'));
  const step = () => clerk.getByRole('list', { name: '步骤' }).locator('[aria-current=step]');

  it('is brought, and the page says what it has made of it', async () => {
    await clerk.getByRole('link', { name: '导入旧台账' }).click();
    await clerk.getByLabel('台账文件', { exact: true }).setInputFiles('docs/screens/old-ledger.csv');
    await tabTo(clerk, button('上传'));
    await clerk.keyboard.press('Enter');
    await sees(clerk, '各列对应什么', /1行是合计、小计/, '收到日期');
    expect(await step().textContent()).toContain('对应列');
  });

  it('a doubt is settled and the words are told what they mean', async () => {
    const turn = clerk.getByRole('radiogroup', { name: /有1个日期没有写年份/ });
    await turn.getByRole('radio', { name: '是' }).check();
    await button('下一步：对应用语').click();
    await sees(clerk, '办理结果的用语', '不予公开');
    await button(/采用全部\d+条建议/).click();
    const ground = clerk.getByLabel('“不予公开”是什么意思');
    await ground.click();
    await ground.fill('三类内部事务');
    await offered(clerk, '不予公开：属于三类内部事务信息').click();
    await button('保存').click();
    await button('下一步：试导入').click();
  });

  it('the dry run says what would happen, and writes nothing', async () => {
    await sees(clerk, '如果导入，将会怎样', '第7行', /没有写年份/);
    const { body } = await ledger();
    expect(body.lines).toEqual([]);
  });

  it('while it is under way the page says how far it is', async () => {
    const holdUp = await stage.api.db.owner.connect();
    await holdUp.query('begin; lock table ledger in share mode');
    await button('导入4件').click();
    await sees(clerk, '正在导入');
    expect(await wrongOn(clerk)).toEqual({});
    await holdUp.query('rollback');
    holdUp.release();
  });

  it('the import is done, and the applications stand in the ledger', async () => {
    await sees(clerk, '导入完毕', '不能导入');
    const [report] = await Promise.all([
      clerk.waitForEvent('download'),
      clerk.getByRole('link', { name: '下载不能导入的行与原因（Excel）' }).click(),
    ]);
    expect(report.suggestedFilename()).toBe('old-ledger.csv的导入结果.xlsx');
    const { body } = await ledger();
    const found = body.lines.map(({ registerNo, outcome, closedOn }: Record<string, string>) => [
      registerNo,
      outcome,
      closedOn,
    ]);
    expect(found.sort()).toEqual([
      ['2023-1', 'granted', '2023-03-20'],
      ['2023-2', 'unable.not_exist', '2023-05-04'],
      ['2023-3', 'refused.internal_affairs', '2023-05-29'],
      ['2023-4', 'partially_granted', '2024-01-12'],
    ]);
  });
});
