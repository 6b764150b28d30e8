import { describe, expect, it } from '@jest/globals';
import { reportToHtml } from '../../src/documents/report-to-html.js';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import { offeredText } from '../../src/domain/year-end/report/offered-text.js';
import type { YearEndTables } from '../../src/domain/year-end/year-end-tables.js';
import { html } from './published-pages.js';
import { findings, HUAIAN, HUAIAN_READ, READ } from './published-samples.js';

const FEES = '本年度没有收取信息处理费。';
/** What is found in a report with these words in section six, or with other words changed. */
const found = async (other: string, change = (page: string) => page) =>
  findings(await READ(change(html({ ...HUAIAN, other }))));

describe('The heading of a section', () => {
  it.each([
    ['a sentence that says there is nothing else', `${FEES}</p><p>没有其他需要报告的事项。`],
    ['the same without a full stop', `${FEES}</p><p>本年度无其他需要报告的事项`],
    ['a sub-heading with its words', `（一）${FEES}</p><p>（二）本年度没有其他需要报告的事项。`],
    ['a sub-heading that is the heading once more', `（一）${FEES}</p><p>（二）其他需要报告的事项`],
  ])('is not %s', async (_, other) => expect(await found(other)).toEqual([]));

  it('is not a sub-heading with words like its own', async () => {
    const problems = '（一）存在的主要问题及原因</p><p>一是人手不足。</p><p>（二）改进情况及措施</p><p>加强培训。';
    expect(await found(FEES, (page) => page.replace('主要问题：2项工作有待加强。', problems))).toEqual([]);
    const overview = '（一）总体情况。</p><p>有序。</p><p>（二）依申请公开情况。</p><p>有序。';
    expect(await found(FEES, (page) => page.replace('本机关依法公开政府信息。', overview))).toEqual([]);
  });

  it('is not a line of a list of contents, whatever stands behind it', async () => {
    const contents = Object.values(formForYear(2024).headings).map((heading, i) => `<p>${heading}…………${i + 1}</p>`);
    expect(await found(FEES, (page) => page.replace('<body>', `<body>${contents.join('')}`))).toEqual([]);
  });

  it('may have what the section says on its own line', async () => {
    const behind = (said: string) =>
      found('', (page) => page.replace('六、其他需要报告的事项', `六、其他需要报告的事项：${said}`));
    expect(await behind(FEES)).toEqual([]);
    expect(await behind('无')).toEqual(['warning N2 六、其他需要报告的事项: 没有写明信息处理费的收取情况']);
  });

  it('without a number or with another is said to be so', async () => {
    expect(await found(FEES, (page) => page.replace('六、其他', '其他'))).toEqual([
      'warning SECTIONS 六、其他需要报告的事项: 这一节的序号是“无”，应为“六、”',
    ]);
    expect(await found(FEES, (page) => page.replace('六、其他', '第六部分 其他'))).toEqual([
      'warning SECTIONS 六、其他需要报告的事项: 这一节的序号是“第六部分”，应为“六、”',
    ]);
  });
});

it('Section six as this program offers it, where no fees were told, is not reproached with anything', async () => {
  const form = formForYear(2024);
  const tables = {
    ...{ organ: { code: 'a', name: '某市财政局' }, year: 2024, edition: form.edition, status: 'locked' },
    ...{ position: 412, chain: 'c0ffee', checks: [], ...HUAIAN_READ },
  } as unknown as YearEndTables;
  const { other } = offeredText(2024, 'department', {});
  const written = other.map((sentence) => sentence.replace(/\{log\/fees[^}]*\}/g, '0'));
  const text = { overview: ['（一）有序。'], problems: ['（一）不足。'], other: written };
  expect(findings(await READ(reportToHtml(tables, form, text)))).toEqual([]);
});
