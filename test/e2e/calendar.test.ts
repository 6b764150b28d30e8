import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { NOTICE_OF_2027 } from '../domain/law/made-up-2027.js';
import { eventually } from '../jobs/register.js';
import { fillIn, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000);

/** It reaches back into December, so that what came in November moves. */
const NOTICE = NOTICE_OF_2027.replace('2027年1月1日（周五）至3日', '2026年12月21日（周一）至2027年1月3日');

inBrowser("next year's calendar is added", () => {
  let stage: Stage;
  let system: Page;
  let clerk: Page;
  let letter: { at: string; registerNo: string };
  beforeAll(async () => {
    stage = await Stage.open();
    letter = await stage.application('yunxi', '2026-11-24');
    system = await stage.signedIn('yunxi.system_admin');
    clerk = await stage.signedIn('yunxi.clerk', letter.at);
  });
  afterAll(() => stage.close());

  const form = () => system.getByRole('dialog', { name: '录入或者变更一年的工作日历' });

  it('the year that holds is drawn as twelve months, with its notice', async () => {
    await sees(clerk, /2026-12-22/);
    await system.getByRole('navigation', { name: '管理的各部分' }).getByRole('link', { name: '工作日历' }).click();
    await sees(system, '2026年', /国办发明电〔2025〕7号/, '2026年12月');
    expect(await system.getByRole('table').filter({ hasText: '2026年' }).count()).toBe(12);
  });

  it('the text of the notice is pasted and read; what is wrong in it is told with its line and article', async () => {
    await system.getByRole('button', { name: '录入或者变更一年' }).click();
    await form()
      .getByLabel(/^通知的全文/)
      .fill(NOTICE.replace('2月20日（周六）', '2月19日（周五）'));
    await form().getByRole('button', { name: '读出放假安排' }).click();
    await sees(form(), /读出7个节日的安排/);
    expect(await form().getByLabel('年度').inputValue()).toBe('2027');
    expect(await form().getByLabel('第2行节日').inputValue()).toBe('春节');
    await fillIn(form(), { 理由: '国务院办公厅公布' });
    await form().getByRole('button', { name: '查看影响' }).click();
    await sees(
      form().getByRole('alert'),
      /第2行“春节”：2027-02-19 不是周末/,
      '依据：《中华人民共和国政府信息公开条例》第三十三条',
    );
  });

  it('what would move is shown before anything is laid down: from which day to which', async () => {
    await form()
      .getByLabel(/^通知的全文/)
      .fill(NOTICE);
    await form().getByRole('button', { name: '读出放假安排' }).click();
    await form().getByRole('button', { name: '查看影响' }).click();
    await sees(form().getByRole('status'), /原来没有工作日历，录入后有249个工作日/, /还没有录入，确认以后才生效/);
    await sees(form().getByRole('row', { name: new RegExp(letter.registerNo) }), /2026-12-22 → 2027-01-05/);
    await clerk.reload();
    await sees(clerk, /2026-12-22/);
  });

  it('confirmed it holds: the open application says what moved, and why each day counts or not', async () => {
    await form()
      .getByRole('button', { name: /^确认录入，移动\d+件的期限$/ })
      .click();
    await form().waitFor({ state: 'hidden' });
    await sees(system, /2027年.*共 249 个工作日/);
    const changes = system.getByRole('region', { name: '历次录入与变更' });
    await sees(changes, '理由：国务院办公厅公布', /云溪区人民政府办公室/);
    await eventually(async () => {
      await system.reload();
      await changes.waitFor();
      return /本机关 \d+ 件未办结申请的期限移动/.test(String(await changes.textContent()));
    }, 60);
    await clerk.reload();
    await sees(clerk, '工作日历变更：答复期限由2026-12-22改为2027-01-05，依据国办发明电〔2026〕9号');
  });

  it('whoever is below or has another duty reads it and lays nothing down', async () => {
    const security = await stage.signedIn('yunxi.security_admin', '/admin/calendar');
    await sees(security, /由“云溪区人民政府办公室（演示）”的系统管理员录入/);
    expect(await security.getByRole('button', { name: '录入或者变更一年' }).count()).toBe(0);
  });
});
