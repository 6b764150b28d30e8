import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { TODAY } from '../api/start-api.js';
import { wrongOn } from './axe.js';
import { record, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('The turn of the year', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('a year is run, checked and locked, and its figures still open', async () => {
    const head = await stage.signedIn('tianjin-jrj.office_head');
    await head.getByRole('link', { name: '年报' }).click();
    await head.getByRole('link', { name: '2020年' }).click();
    await sees(head, '还没有办理年终结转', /\d+ 项相符/);
    expect(await head.getByText('不符，锁定前应当改正').count()).toBe(0);
    await head.getByRole('button', { name: '办理年终结转' }).click();
    await sees(head, '年终结转已于 2026-11-25 完成，结转 0 件');
    await head.getByRole('button', { name: '锁定年度报告' }).click();
    const question = head.getByRole('dialog', { name: '锁定2020年的年度报告？' });
    await sees(question, '锁定不能撤销');
    await question.getByRole('button', { name: '锁定' }).click();
    await sees(head, '2026-11-25 已锁定', '已锁定');
    expect(await head.getByRole('button', { name: '锁定年度报告' }).count()).toBe(0);
    await head
      .getByRole('button', { name: /^.*予以公开 27，看是哪些$/ })
      .first()
      .click();
    const behind = head.getByRole('dialog', { name: '这个数字是 27 件' });
    await behind.getByRole('link').first().click();
    await sees(head, '办理结果：', '予以公开');
  });

  it('a year that still runs is not offered to be ended', async () => {
    const head = await stage.signedIn('yunxi.office_head', '/years/2026');
    await sees(head, '这一年还没有结束，现在的数字是暂定的');
    expect(await head.getByRole('button', { name: '办理年终结转' }).count()).toBe(0);
  });

  it('the authority sees who below has locked, who has not and who has nothing, and the sum of all', async () => {
    const authority = await governmentOf2025();
    await authority.getByRole('link', { name: '汇总' }).click();
    const line = (organ: string) => authority.getByRole('row', { name: `${organ}机关` });
    await sees(line('jiaoyu'), '已锁定');
    await sees(line('weisheng'), '暂定');
    await sees(line('dangan'), '没有数据');
    const total = authority
      .getByRole('row', { name: /^一、本年新收政府信息公开申请数量/ })
      .getByRole('cell')
      .last();
    await sees(total, '3');
    await authority.getByRole('link', { name: 'jiaoyu机关' }).click();
    await sees(authority, '下面只是jiaoyu机关的数字');
    await sees(total, '2');
    await authority.getByRole('link', { name: '看全部机关的合计' }).click();
    await sees(total, '3');
  });

  it('an opening balance is compared column by column; a difference is explained and the year is closed', async () => {
    const { api } = stage;
    await api.organ('xinju');
    await stage.application('xinju', '2025-12-15');
    const entered = await api.post('/organs/xinju/years/2025/opening', openingOf2025());
    expect(entered.status).toBe(200);
    const head = await stage.somebody('xinju', 'wu', 'office_head', '/years/2025');
    const opening = head.getByRole('region', { name: '期初', exact: true });
    await sees(opening, '按“2025年年报”录入公布的表格');
    const close = opening.getByRole('button', { name: '封存期初年度' });
    expect(await close.isDisabled()).toBe(true);
    await record(head, '说明自然人的差额', { 为什么不同: '一件在纸质台账' });
    await sees(opening, '说明：一件在纸质台账');
    await close.click();
    await head.getByRole('dialog').getByRole('button', { name: '封存' }).click();
    await sees(opening, '2026-11-25 已封存');
  });

  it('an opening balance is brought as the file that was published, looked at and entered', async () => {
    const { api } = stage;
    const made = await api.organ('qianju');
    await stage.application('qianju', '2025-12-15');
    const printed = async (format: string, year = 2025) => ({
      ...{ name: `${year}年年报.${format}`, mimeType: 'application/octet-stream' },
      buffer: (await api.get(`${made}/years/${year}/tables?format=${format}`)).bytes,
    });
    await api.organ('houju');
    const head = await stage.somebody('houju', 'zheng', 'office_head', '/years/2025');
    const bring = head.getByRole('region', { name: '期初：录入上年度公布的表格' });
    const file = bring.getByLabel('2025年公布的文件');
    const look = bring.getByRole('button', { name: '读出表格' });
    await file.setInputFiles(await printed('xlsx', 2024));
    await look.click();
    await sees(bring.getByRole('alert'), '“2024年年报.xlsx”是2024年的年度报告');
    const { buffer, ...csv } = await printed('csv');
    const lines = buffer.toString('utf8').split('\n');
    await file.setInputFiles({
      ...csv,
      buffer: Buffer.from(lines.filter((line) => !line.includes('行政强制')).join('\n')),
    });
    await tabTo(head, look);
    await head.keyboard.press('Enter');
    const read = head.getByRole('dialog', { name: '从“2025年年报.csv”读出的2025年表格' });
    await sees(read, '还不能录入', '请留意：没有找到“行政强制”一行');
    const enter = read.getByRole('button', { name: '录入期初' });
    expect(await enter.isDisabled()).toBe(true);
    await head.keyboard.press('Escape');
    await read.waitFor({ state: 'hidden' });
    await file.setInputFiles(await printed('xlsx'));
    await look.click();
    const good = head.getByRole('dialog', { name: '从“2025年年报.xlsx”读出的2025年表格' });
    await sees(good, '请逐格核对');
    expect(await wrongOn(head)).toEqual({});
    const carried = good.getByRole('row', { name: /四、结转下年度/ }).getByRole('cell');
    expect(await carried.last().textContent()).toBe('1');
    await good.getByRole('button', { name: '录入期初' }).click();
    const opening = head.getByRole('region', { name: '期初', exact: true });
    await sees(opening, '按“2025年年报.xlsx”录入公布的表格', '说明自然人的差额');
    expect(await bring.count()).toBe(0);
  });

  /** Two natural persons received and carried over, nothing else. */
  function openingOf2025() {
    const form = formForYear(2025);
    const columns = [...form.columns.map(({ code }) => code), 'total'];
    const row = (count: number) =>
      Object.fromEntries(columns.map((one) => [one, /natural|total/.test(one) ? count : 0]));
    const carried = ['received_this_year', 'carried_to_next_year'];
    const group = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    return {
      ...{ edition: form.edition, source: '2025年年报' },
      table2: Object.fromEntries(
        form.table2.flatMap(({ rows, columns }) =>
          rows.map(({ code }) => [code, Object.fromEntries(columns.map((column) => [column.code, 0]))]),
        ),
      ),
      table3: Object.fromEntries(form.table3.map(({ code }) => [code, row(carried.includes(code) ? 2 : 0)])),
      table4: Object.fromEntries(form.table4.map(({ code }) => [code, group])),
    };
  }

  /** A government with three offices below it: two applications of 2025 in the one that has locked, one in another. */
  async function governmentOf2025(): Promise<Page> {
    const { api } = stage;
    await api.organ('shi');
    for (const code of ['jiaoyu', 'weisheng', 'dangan']) await api.organ(code, 'shi');
    for (const [code, day] of [
      ['jiaoyu', '2025-03-03'],
      ['jiaoyu', '2025-12-22'],
      ['weisheng', '2025-05-06'],
    ] as const)
      await stage.application(code, day);
    const { id: organ } = await organByCode(api.log, 'jiaoyu');
    await runYearEnd(api.log, { organ, year: 2025, actor: 'system', today: TODAY });
    await api.post('/organs/jiaoyu/years/2025/lock', {});
    return stage.somebody('shi', 'huang', 'authority');
  }
});
