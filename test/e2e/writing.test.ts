import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { unzipped, zipEntries } from '../../src/documents/zip.js';
import { record, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(120_000);

inBrowser('What goes out in the course of an application is written from the log', () => {
  let stage: Stage;
  let clerk: Page;
  const printed: string[] = [];
  beforeAll(async () => {
    stage = await Stage.open();
    const { at } = await stage.application('yunxi', '2026-11-16');
    clerk = await stage.signedIn('yunxi.clerk');
    await clerk.exposeFunction('toPrinter', (text: string) => printed.push(text));
    await clerk.addInitScript(() => {
      window.print = () => {
        const { toPrinter } = window.top as unknown as { toPrinter: (text: string) => void };
        toPrinter(document.body.textContent ?? '');
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await clerk.goto(`${stage.address}${at}`);
  });
  afterAll(() => stage.close());

  const papers = () => clerk.getByRole('region', { name: '文书' });
  const toBePrinted = async (button: string): Promise<string> => {
    const before = printed.length;
    await papers().getByRole('button', { name: button }).click();
    while (printed.length === before) await clerk.waitForTimeout(50);
    await clerk.locator('iframe.printing').waitFor({ state: 'detached' });
    return printed.at(-1) ?? '';
  };

  it('the receipt is printed, with the day by which the reply is due', async () => {
    const text = await toBePrinted('打印登记回执');
    expect(text).toMatch(/登记回执\s+登记编号：yunxi-2026-\d{4}\s+王小明：/);
    expect(text).toContain('本机关将于2026年12月14日以前答复');
  });

  it('a correction notice stands in the list once it is on record, and is kept as Word', async () => {
    await record(clerk, '要求补正', {
      告知日期: '2026-11-18',
      '送达（签收）日期': '2026-11-19',
      需要补正的事项第1项: '请写明所需材料的名称',
      补正期限: '2026-12-03',
    });
    await sees(papers(), '补正告知书');
    const download = clerk.waitForEvent('download');
    await papers().getByRole('button', { name: '下载 Word：补正告知书' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^补正告知书（yunxi-2026-\d{4}）\.docx$/);
    const bytes = readFileSync(await file.path());
    const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/document.xml');
    const xml = entry ? (await unzipped(bytes, entry)).toString() : '';
    for (const words of ['王小明：', '（一）请写明所需材料的名称。', '2026年12月3日以前']) expect(xml).toContain(words);
  });

  it('whoever may only read sees which there are, and has none written', async () => {
    const reader = await stage.somebody('yunxi', '只读', 'read_only', new URL(clerk.url()).pathname);
    await sees(reader.getByRole('region', { name: '文书' }), '登记回执', '补正告知书');
    expect(await reader.getByRole('button', { name: /^(打印|下载)/ }).count()).toBe(0);
  });
});
