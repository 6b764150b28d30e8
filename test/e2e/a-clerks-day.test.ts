import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillIn, offered, record, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser("An application's whole way, as the people at their desks see it", () => {
  let stage: Stage;
  let clerk: Page;
  let registerNo: string;
  const colleagues = new Map<string, Page>();
  beforeAll(async () => {
    stage = await Stage.open();
    clerk = await stage.signedIn('yunxi.clerk');
  });
  afterAll(() => stage.close());

  /** Somebody who finds it among what waits for him and opens it. */
  const from = async (login: string): Promise<Page> => {
    const page = colleagues.get(login) ?? (await stage.signedIn(login));
    colleagues.set(login, page);
    await page.goto(`${stage.address}/`);
    await page.getByRole('region', { name: '待我签署、办理' }).getByRole('link', { name: registerNo }).click();
    await page.getByRole('heading', { name: registerNo }).waitFor();
    return page;
  };

  it('a paper letter is registered by keyboard alone', async () => {
    const type = async (label: string, text: string) => {
      await tabTo(clerk, clerk.getByLabel(label, { exact: true }));
      await clerk.keyboard.type(text);
    };
    const choose = async (label: string, option: string) => {
      await type(label, option);
      await offered(clerk, option).waitFor();
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

  it('a longer period is proposed by one and approved by another', async () => {
    await record(clerk, '提出延期', { 延长的工作日: '10', 理由: '材料较多' });
    const head = await from('yunxi.office_head');
    await record(head, '批准延期', {});
    await clerk.reload();
    await sees(clerk, '批准，等待告知申请人');
    await record(clerk, '延长答复期限', { 告知申请人的日期: '2026-11-25' });
  });

  it('a draft is sent back and drafted anew', async () => {
    await record(clerk, '拟制答复', { 办理结果: '予以公开（提供信息）', 答复书正文: '现予公开，材料附后。' });
    const reviewer = await from('yunxi.reviewer');
    await record(reviewer, '退回', { 理由: '请写明依据' }, '退回');
    await clerk.reload();
    await sees(clerk, '退回：请写明依据');
    await clerk.getByRole('button', { name: '修改答复稿' }).click();
    const draft = clerk.getByRole('dialog', { name: '修改答复稿' });
    expect(await draft.getByLabel('答复书正文', { exact: true }).inputValue()).toBe('现予公开，材料附后。');
    await draft.getByRole('button', { name: '再加一项' }).click();
    await fillIn(draft, { 法律依据第1项: '36(2)', 答复书正文: '根据条例第三十六条第二项，现予公开，材料附后。' });
    await draft.getByRole('button', { name: '修改答复稿' }).click();
    await draft.waitFor({ state: 'hidden' });
  });

  it('four people sign, one after the other, and then it leaves and is served', async () => {
    for (const login of ['yunxi.reviewer', 'yunxi.leader', 'yunxi.office_head', 'yunxi.secrecy_reviewer']) {
      const signer = await from(login);
      await signer.getByRole('button', { name: '查看答复书正文' }).click();
      await sees(signer.getByRole('region', { name: '答复书正文' }), '根据条例第三十六条第二项');
      await record(signer, '签署', {}, '签署');
    }
    await clerk.reload();
    await clerk.getByRole('button', { name: '发出', exact: true }).click();
    const leaving = clerk.getByRole('dialog', { name: '发出' });
    await sees(leaving, '发出以后，请登记交邮或者送达的日期');
    expect(await leaving.getByText('征求意见已无必要').count()).toBe(0); // nobody was consulted
    await leaving.getByRole('button', { name: '发出', exact: true }).click();
    await sees(clerk.getByRole('main'), '答复已经签发，还没有登记送达');
    const at = clerk.url();
    await clerk.getByRole('link', { name: '今日工作' }).click();
    await clerk.getByRole('region', { name: '已签发，待登记送达' }).getByRole('link', { name: registerNo }).click();
    await clerk.waitForURL(at);
    await clerk.getByRole('button', { name: '登记送达', exact: true }).click();
    const service = clerk.getByRole('dialog', { name: '登记送达' });
    await fillIn(service, { 方式: '邮寄', '交邮（发出）日期': '2026-11-25' });
    await service.getByRole('button', { name: '登记', exact: true }).click();
    await service.waitFor({ state: 'hidden' });
    await clerk.getByText('还没有登记送达').waitFor({ state: 'hidden' });
    await sees(clerk, '办理结果：', '予以公开（提供信息）');
  });

  it('the ledger shows it, and the figure of the year opens into it', async () => {
    await clerk.getByRole('link', { name: '台账' }).click();
    await clerk.getByLabel('登记编号').fill(registerNo);
    await clerk.keyboard.press('Enter');
    await sees(clerk, '已显示 1 件');
    await clerk.getByRole('link', { name: '年报' }).click();
    await clerk.getByRole('link', { name: '2026年' }).click();
    await clerk
      .getByRole('button', { name: /（一）予以公开 .*看是哪些$/ })
      .first()
      .click();
    await clerk.getByRole('dialog').getByRole('link', { name: registerNo }).click();
    await clerk.getByRole('heading', { name: registerNo }).waitFor();
  });
});
