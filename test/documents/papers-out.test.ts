import { describe, expect, it } from '@jest/globals';
import { parse } from 'parse5';
import { paperToDocx } from '../../src/documents/paper-to-docx.js';
import { paperToHtml } from '../../src/documents/paper-to-html.js';
import { unzipped, zipEntries } from '../../src/documents/zip.js';
import { received } from '../domain/applications/given.js';
import { askCorrection } from '../domain/applications/orders.js';
import { printed } from '../domain/applications/papers/printed.js';

const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">&amp;\'';
const orders = [received('2026-01-05'), askCorrection('2026-01-14', { dueOn: '2026-01-28' })];
const paper = printed('correction_notice', orders);
const hostile = printed('correction_notice', orders, { applicant: HOSTILE, content: HOSTILE });

/** The paragraphs as another reader finds them, each with how it stands. */
async function read(bytes: Buffer) {
  const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/document.xml');
  const xml = entry ? (await unzipped(bytes, entry)).toString() : '';
  const all = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/g)].map(([one]) => ({
    text: [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = '']) => plain(words)).join(''),
    stands: /<w:jc w:val="(\w+)"/.exec(one)?.[1] ?? 'left',
    indented: one.includes('w:firstLine="640"'),
  }));
  return { xml, all };
}
const plain = (words: string): string =>
  words.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, code: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[code] ?? '',
  );

describe('A paper as a Word document', () => {
  it('stands as official documents do: title and number centred, addressee, indented body, organ and day on the right', async () => {
    const { xml, all } = await read(await paperToDocx(paper));
    expect(all.map(({ text, stands, indented }) => [text, stands, indented])).toEqual([
      ['某市财政局', 'center', false],
      ['补正告知书', 'center', false],
      ['补1号', 'center', false],
      ['王小明：', 'left', false],
      ...paper.paragraphs.map((text) => [text, 'both', true]),
      ['某市财政局（印章）', 'right', false],
      ['2026年1月14日', 'right', false],
      ['（联系人、电话：李某 010-12345678）', 'both', true],
    ]);
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
  });

  it('gives back what was typed as it was typed', async () => {
    const { all } = await read(await paperToDocx(hostile));
    expect(all[3]?.text).toBe(`${HOSTILE}：`);
  });
});

describe('A paper as a page', () => {
  it('says the same in the same order, and prints on A4', () => {
    const html = paperToHtml(paper);
    const told = html
      .slice(html.indexOf('<main>'))
      .replace(/<br>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .trim()
      .split(/\n+/);
    expect(told).toEqual([
      ...['某市财政局', '补正告知书', '补1号', '王小明：', ...paper.paragraphs],
      ...['某市财政局（印章）', '2026年1月14日', '（联系人、电话：李某 010-12345678）'],
    ]);
    expect(html).toContain('@page { size: A4;');
    expect(html).not.toMatch(/https?:|<script|<link|url\(|@import/);
  });

  it('whatever is typed is text', () => {
    const tags = new Set<string>();
    const walk = (node: object): void => {
      if ('tagName' in node) tags.add(String(node.tagName));
      for (const child of 'childNodes' in node ? (node.childNodes as object[]) : []) walk(child);
    };
    walk(parse(paperToHtml(hostile)));
    expect([...tags].sort()).toEqual([
      'body',
      'br',
      'div',
      'h1',
      'head',
      'html',
      'main',
      'meta',
      'p',
      'style',
      'title',
    ]);
    expect(paperToHtml(hostile)).not.toMatch(/<img|onerror="/);
  });
});
