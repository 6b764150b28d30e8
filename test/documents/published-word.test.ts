import { describe, expect, it } from '@jest/globals';
import { html, type Page, rowsOf } from './published-pages.js';
import { cellsOf, findings, HUAIAN, HUAIAN_READ, READ } from './published-samples.js';
import { zipOf } from './workbook.js';

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraphOf = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const cellOf = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
const rowOf = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

/** The page as Word writes it, each table in a `w:tbl`. */
const bodyOf = (page: Page): string =>
  rowsOf(page)
    .map((row) =>
      row.length === 1
        ? paragraphOf(run(String(row[0])))
        : `<w:tbl>${rowOf(row.map((cell) => cellOf(paragraphOf(run(String(cell ?? ''))))).join(''))}</w:tbl>`,
    )
    .join('')
    .replaceAll('</w:tbl><w:tbl>', '');

const docx = (body: string, styles = '') =>
  zipOf({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles>${styles}</w:styles>`,
  });

const BODY = bodyOf({ ...HUAIAN, other: '没有收取信息处理费。' });
/** The cell of the first figure of Table 三. */
const FIRST = run('3001');

describe('A Word document is read as it is seen', () => {
  it.each([
    [
      'without what was moved away',
      `<w:moveFrom w:id="1">${run('9')}</w:moveFrom><w:moveTo w:id="2">${FIRST}</w:moveTo>`,
    ],
    ['without what was deleted', `<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>${FIRST}`],
    ['without hidden text', `${run('9', '<w:vanish/>')}${FIRST}`],
    ['with text that is hidden no longer', run('3001', '<w:vanish w:val="0"/>')],
    ['with text that a change has shown', run('3001', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')],
  ])('%s', async (_, inside) => {
    expect(BODY).toContain(FIRST);
    expect(cellsOf(await READ(docx(BODY.replace(FIRST, inside))))).toEqual(HUAIAN_READ);
  });

  it('without a row that was deleted', async () => {
    const row = rowOf(cellOf(paragraphOf(run('上年结转'))) + cellOf(paragraphOf(run('9'))), '<w:del w:id="1"/>');
    expect(cellsOf(await READ(docx(BODY.replaceAll('<w:tbl>', `<w:tbl>${row}`))))).toEqual(HUAIAN_READ);
  });

  it('with its tables inside a table that lays out the page', async () => {
    const report = await READ(docx(`<w:tbl>${rowOf(cellOf(BODY))}</w:tbl>`));
    expect(cellsOf(report)).toEqual(HUAIAN_READ);
    expect(findings(report)).toEqual([]);
  });
});

describe('Headings that Word counts', () => {
  const uncounted = BODY.replace(/[一二三四五六]、(?=总体|主动公开政|收到和|政府信息公开行政|存在|其他需要)/g, '');
  const count = (properties: string) =>
    uncounted.replaceAll(
      /<w:p><w:pPr><\/w:pPr>(?=<w:r><w:rPr><\/w:rPr><w:t>(?:总体情况|主动公开政|收到和|政府信息公开行政|存在的|其他需要)[^<]*<)/g,
      `<w:p><w:pPr>${properties}</w:pPr>`,
    );

  it('are not said to have no number', async () => {
    const counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    expect(findings(await READ(docx(count(counted))))).toEqual([]);
  });

  it('nor those that a style counts, or the style that it stands on', async () => {
    const styles = `<w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="a"><w:basedOn w:val="1"/></w:style>`;
    expect(findings(await READ(docx(count('<w:pStyle w:val="a"/>'), styles)))).toEqual([]);
  });

  it('but those that nothing counts are', async () => {
    const without = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const said = Array(6).fill(expect.stringContaining('这一节的序号是“无”'));
    expect(findings(await READ(docx(count(without))))).toEqual(said);
    const page = html({ ...HUAIAN, other: '没有收取信息处理费。' });
    expect(
      findings(
        await READ(page.replace(/[一二三四五六]、(?=总体|主动公开政|收到和处|政府信息公开行政|存在|其他需要)/g, '')),
      ),
    ).toEqual(said);
  });
});
