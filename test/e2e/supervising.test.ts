import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { fillIn, record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('The organ above presses one below', () => {
  let stage: Stage;
  let authority: Page;
  let head: Page;
  let late: { at: string; registerNo: string };
  beforeAll(async () => {
    stage = await Stage.open();
    await stage.api.organ('shi');
    for (const code of ['jiaoyu', 'dangan']) await stage.api.organ(code, 'shi');
    late = await stage.application('jiaoyu', '2026-03-02');
    authority = await stage.somebody('shi', 'huang', 'authority', '/roll-up');
    head = await stage.somebody('jiaoyu', 'zheng', 'office_head');
  });
  afterAll(() => stage.close());

  const row = (page: Page, name: string) => page.getByRole('row', { name });

  /** The authority sends a 督办单 about this. */
  async function order(about: string, words: string, answerBy: string): Promise<void> {
    await authority.getByRole('button', { name: `督办单 ${about}` }).click();
    const form = authority.getByRole('dialog', { name: '督办单' });
    await fillIn(form, { 内容: words, 反馈期限: answerBy });
    await form.getByRole('button', { name: '发出' }).click();
    await form.waitFor({ state: 'hidden' });
  }

  it('sees who is late by figures alone, and sends a 督办单', async () => {
    await authority.getByRole('link', { name: /^督办/ }).click();
    const watched = authority.getByRole('region', { name: '下级机关' });
    await sees(watched, '逾期的 1', '超期1件');
    await watched.getByText(late.registerNo).waitFor({ state: 'hidden' });
    await order('jiaoyu机关 超期的申请', '请说明逾期原因，五日内办结', '2026-11-30');
    await sees(row(authority, '请说明逾期原因'), '待答复', '2026-11-30以前反馈', 'jiaoyu机关');
  });

  it('the head of the office there is told live, finds it on the desk and answers', async () => {
    await head.getByRole('link', { name: /^提醒，\d+条未读$/ }).click(); // nobody has loaded the page anew
    const line = row(head, '“shi机关”就超期未答复的申请发来督办单');
    await sees(line, '请在2026-11-30以前反馈');
    await line.getByRole('link', { name: '今日工作' }).click();
    const order = head.getByRole('article', { name: 'shi机关的督办单' });
    await sees(order, '请说明逾期原因，五日内办结', '超期未答复的申请1件');
    await record(head, '反馈督办', { 内容: '承办人休假，已另行指定' }, '反馈');
    await order.waitFor({ state: 'hidden' });
    await head.getByText('催办和已经反馈的（1）').click();
    await sees(head, '2026-11-25 反馈：承办人休假，已另行指定');
  });

  it('and the authority reads the answer', async () => {
    await authority.getByRole('link', { name: /^提醒，\d+条未读$/ }).click();
    const line = row(authority, '已反馈督办单，请查看');
    await sees(line, '“jiaoyu机关”（超期未答复的申请）');
    await line.getByRole('link', { name: '督办' }).click();
    await sees(row(authority, '请说明逾期原因'), '已答复', '承办人休假，已另行指定');
  });

  it('one application is pressed for by its number, where its organ shows its cases', async () => {
    const by = await stage.api.person('jiaoyu', 'security_admin');
    const { version: seen } = (await stage.api.get('/organs/jiaoyu', by)).body;
    const values = { casesVisibleToAuthority: true };
    const shown = { on: '2026-11-25', reason: '上级检查', values };
    await stage.api.post('/organs/jiaoyu/security-settings', shown, { seen }, by);
    await authority.reload();
    await authority.getByRole('button', { name: '看超期的申请' }).click();
    await order(late.registerNo, '请立即答复', '2026-11-27');
    await sees(row(authority, '请立即答复'), '待答复', late.registerNo);
    await head.goto(`${stage.address}${late.at}`);
    await sees(head.getByRole('region', { name: '上级机关督办单，待反馈' }), '请立即答复');
    await sees(head, '上级机关督办单');
  });

  it('where the organ above is merged into another, that one has its orders, and the one below reads who it is', async () => {
    await stage.api.organ('xin');
    const reformed = (
      organ: string,
      command: { type: 'MoveOrgan'; parent: string } | { type: 'MergeOrgan'; into: string },
    ) => {
      const said = { ...command, on: '2026-11-25', reason: '机构改革' };
      return actOnOrgan(
        stage.api.log,
        { commandId: randomUUID(), organ, actor: 'operator', command: said },
        '2026-11-25',
      );
    };
    for (const organ of ['jiaoyu', 'dangan']) await reformed(organ, { type: 'MoveOrgan', parent: 'xin' });
    await reformed('shi', { type: 'MergeOrgan', into: 'xin' });
    const next = await stage.somebody('xin', 'wu', 'authority', '/roll-up/supervision');
    await sees(row(next, '请立即答复'), '待答复', 'shi机关（现由本机关承接） 发出');
    await head.reload();
    await sees(head.getByRole('region', { name: '上级机关督办单，待反馈' }), /shi机关（现由xin机关承接）发给/);
  });
});
