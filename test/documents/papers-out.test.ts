import { describe, expect, it } from '@jest/globals';
import { parse } from 'parse5';
import { paperToDocx } from '../../src/documents/paper-to-docx.js';
import { paperToHtml } from '../../src/documents/paper-to-html.js';
import { unzipped, zipEntries } from '../../src/documents/zip.js';
import { answered, given, received } from '../domain/applications/given.js';
import { askCorrection, consult } from '../domain/applications/orders.js';
import { filledIn, printed } from '../domain/applications/papers/printed.js';

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

describe('A form as a Word document', () => {
  const form = filledIn('service_proof', given(received('2026-03-02'), answered('2026-03-20')).history());
  const rowsIn = async (bytes: Buffer) => {
    const { xml, all } = await read(bytes);
    return { xml, texts: all.map(({ text }) => text) };
  };

  it('has every question beside its field, what is written by hand with room, and the day on which it was made', async () => {
    const { xml, texts } = await rowsIn(await paperToDocx(form));
    expect(texts).toEqual([
      ...['某市财政局', '送达回证', '登记编号：A-1'],
      ...form.rows.flatMap(({ label, lines }) => [label, ...(lines.length > 0 ? lines : [''])]),
      '制表日期：2026年11月23日',
    ]);
    const empty = form.rows.filter(({ lines }) => lines.length === 0).length;
    expect(xml.match(/<w:trHeight /g)?.length).toBe(empty);
  });

  it('a letter brings the form with which it is answered on a page of its own', async () => {
    const letter = printed('third_party_letter', [received('2026-03-02'), consult('2026-03-09')]);
    const { xml, texts } = await rowsIn(await paperToDocx(letter));
    expect(texts.slice(texts.indexOf('附件：征求意见确认函'))).toEqual(
      expect.arrayContaining(['某市财政局（印章）', '征求意见确认函', '□不同意公开']),
    );
    expect(xml).toMatch(/<w:pageBreakBefore/);
    expect(paperToHtml(letter)).toMatch(
      /附件：征求意见确认函[\s\S]*<\/main>\n<section class="sheet">\n<h1>征求意见确认函/,
    );
  });

  it('no page bears a seal alone: the last paragraph goes with it', async () => {
    const { xml } = await read(await paperToDocx(paper));
    const last = paper.paragraphs.at(-1)?.slice(0, 10) ?? '';
    const [before, after] = [xml.indexOf(last), xml.indexOf('某市财政局（印章）')];
    expect(xml.slice(xml.lastIndexOf('<w:p>', before), before)).toContain('<w:keepNext/>');
    expect(after).toBeGreaterThan(before);
  });
});

describe('A form as a page', () => {
  it('is a table of what is asked and what is told, and whatever is typed is text', () => {
    const history = given(received('2026-03-02')).history();
    const form = { ...filledIn('register_sheet', history), under: HOSTILE };
    const html = paperToHtml(form);
    expect(html).toContain('<tr><th scope="row">申请人</th><td>王小明</td></tr>');
    expect(html).toContain('<p class="right">制表日期：2026年11月23日</p>');
    expect(html).not.toMatch(/<img|<script|onerror="/);
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
