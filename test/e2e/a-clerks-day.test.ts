import { afterAll, beforeAll, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { record, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser("An application's whole way, as the people at their desks see it", () => {
  let stage: Stage;
  let clerk: Page;
  let registerNo: string;
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk');
  });
  afterAll(() => stage.close());

  it('a paper letter is registered by keyboard alone', async () => {
    const type = async (label: string, text: string) => {
      await tabTo(clerk, clerk.getByLabel(label, { exact: true }));
      await clerk.keyboard.type(text);
    };
    const choose = async (label: string, option: string) => {
      await type(label, option);
      await clerk.keyboard.press('Enter');
    };
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('d');
    await clerk.getByRole('heading', { name: '登记' }).waitFor();
    await choose('申请渠道', '邮寄');
    await type('提交日期', '2026-10-30');
    await type('收到日期', '2026-11-03');
    await choose('申请人类别', '自然人');
    await type('申请人', '王小明');
    await type('联系方式', '云溪区中山路1号');
    await type('申请内容', '2025年度小区改造工程的全部材料');
    await type('承办处室', '政务公开科');
    await tabTo(clerk, clerk.getByRole('button', { name: '登记', exact: true }));
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('heading', { name: '登记回执' }).waitFor();
    await sees(clerk, '2026-12-01'); // the twentieth working day after 3 November
    registerNo = (await clerk.getByText(/^yunxi-2026-\d{4}$/).textContent()) ?? '';
    await tabTo(clerk, clerk.getByRole('link', { name: '打开这件申请' }));
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('heading', { name: registerNo }).waitFor();
  });

  it('a correction is asked for, and the period begins anew when it has come', async () => {
    await record(clerk, '要求补正', {
      告知日期: '2026-11-05',
      '送达（签收）日期': '2026-11-06',
      需要补正的事项第1项: '请写明所需材料的名称',
      补正期限: '2026-11-20',
      已写明逾期不补正的后果: '是',
    });
    await sees(clerk, '待补正');
    await record(clerk, '收到补正', { 收到日期: '2026-11-10', 逾期但有正当理由: '否' });
    await sees(clerk, '2026-12-08'); // the twentieth working day after 10 November
  });

  it('a third party is asked, and the days until it answers do not count', async () => {
    await record(clerk, '征求第三方意见', {
      征求意见书编号: '征1',
      发出日期: '2026-11-11',
      '送达（签收）日期': '2026-11-11',
      第三方: '云溪建设有限公司',
    });
    await sees(clerk, '征求第三方意见');
    await record(clerk, '收到第三方意见', { 征求意见书编号: '征1', 收到日期: '2026-11-18', 意见: '同意公开' });
    await clerk.getByRole('note', { name: /2026-11-16 不计入：.*征求/ }).waitFor();
  });

  it('the ledger shows it, and the figure of the year opens into it', async () => {
    await clerk.getByRole('link', { name: '台账' }).click();
    await clerk.getByLabel('登记编号').fill(registerNo);
    await clerk.keyboard.press('Enter');
    await sees(clerk, '已显示 1 件');
    await clerk.getByRole('link', { name: '年报' }).click();
    await clerk.getByRole('link', { name: '2026年' }).click();
    await clerk
      .getByRole('button', { name: /^一、本年新收政府信息公开申请数量 .*看是哪些$/ })
      .first()
      .click();
    await clerk.getByRole('dialog').getByRole('link', { name: registerNo }).click();
    await clerk.getByRole('heading', { name: registerNo }).waitFor();
  });
});
