import { describe, expect, it } from '@jest/globals';
import { figureCatalogue, figureValues, type ReportFigures } from '../../../../src/domain/year-end/report/figures.js';
import { offeredText } from '../../../../src/domain/year-end/report/offered-text.js';
import { checksOfText } from '../../../../src/domain/year-end/report/report-checks.js';
import {
  changedSections,
  type ReportText,
  referencesIn,
  resolved,
} from '../../../../src/domain/year-end/report/report-text.js';
import { refusalOf } from '../../applications/given.js';
import { TEXT, tablesOf } from './report-in-time.js';

const FIGURES: ReportFigures = {
  tables: tablesOf(8, 5),
  adjusted: tablesOf(8, 5),
  lastYear: tablesOf(6, 6),
  log: {
    channels: { online: 7, post_signed: 1 },
    ...{ extended: 2, late: 1 },
    fees: { notices: 2, notifiedFen: 123_450, collectedFen: 70_000 },
  },
};
const VALUES = figureValues(2025, FIGURES);
const read = (paragraph: string, values = VALUES) =>
  resolved({ overview: [paragraph], problems: [], other: [] }, values).overview[0];

describe('A figure in the text', () => {
  it('follows its source: a cell of a table, of the year before, or what the log counts', () => {
    expect(read('收到{table3/received_this_year/total}件')).toBe('收到8件');
    expect(read('上年{last/table3/received_this_year/total}件，复议{table4/review/total}件')).toBe('上年6件，复议0件');
    expect(read('网上{log/channel.online}件、传真{log/channel.fax}件')).toBe('网上7件、传真0件');
    expect(read('通知{log/fees.notices}件{log/fees.notified}元，收{log/fees.collected}元')).toBe(
      '通知2件1234.5元，收700元',
    );
  });

  it('is compared with the year before in words, to one decimal', () => {
    const change = '{change/table3/received_this_year/total}';
    expect(read(change)).toBe('增长33.3%');
    const against = (now: number, before: number) =>
      read(change, figureValues(2025, { ...FIGURES, tables: tablesOf(now), lastYear: tablesOf(before) }));
    expect([against(5, 8), against(12, 6), against(6, 6), against(0, 0)]).toEqual([
      '下降37.5%',
      '增长100%',
      '持平',
      '持平',
    ]);
    expect(refusalOf(() => against(3, 0))).toBe('figure_unknown');
  });

  it('is refused by its name where there is none, or none is known', () => {
    expect(refusalOf(() => read('{table3/nothing/total}'))).toBe('figure_unknown');
    expect(() => read('{table3/nothing/total}')).toThrow('table3/nothing/total');
    expect(refusalOf(() => read('{constructor}'))).toBe('figure_unknown');
    expect(refusalOf(() => read('{}'))).toBe('figure_unknown');
    const unknown = figureValues(2025, { ...FIGURES, lastYear: null });
    expect(refusalOf(() => read('{last/table3/granted/total}', unknown))).toBe('figure_unknown');
  });

  it('alone may stand in braces', () => {
    for (const text of ['{', '}', '收到{8件', '8}件', '{{table3/granted/total}}'])
      expect([text, refusalOf(() => read(text))]).toEqual([text, 'report_braces']);
  });
});

describe('The catalogue of figures', () => {
  const figures = figureCatalogue(2025);
  const named = (ref: string) => figures.find((figure) => figure.ref === ref);

  it('names each as the form does, with its unit, each once', () => {
    expect(named('table3/refused.state_secret/org.business')).toEqual({
      ...{ ref: 'table3/refused.state_secret/org.business', unit: '件' },
      name: '表三 · 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密 · 商业企业',
    });
    expect(named('table2/art20_8.admin_fees/amount_wan')?.unit).toBe('万元');
    expect(named('last/table4/litigation.direct/upheld')?.name).toBe(
      '上年表四 · 行政诉讼 · 未经复议直接起诉 · 结果维持',
    );
    expect(new Set(figures.map(({ ref }) => ref)).size).toBe(figures.length);
  });

  it('has the rows of the year, and of the form that the year before was told in', () => {
    expect(figureCatalogue(2021).map(({ ref }) => ref)).toContain('last/table3/other/total');
    expect(figureCatalogue(2021).map(({ ref }) => ref)).toContain('table3/other.misc/total');
    expect(figureCatalogue(2019).some(({ ref }) => ref.startsWith('last/'))).toBe(false);
  });

  it('gives a value for every figure of Tables 三 and 四 and of the log', () => {
    const without = figures.filter(({ ref }) => !(ref in VALUES)).map(({ ref }) => ref);
    expect(without.filter((ref) => !ref.includes('table2/'))).toEqual([]);
  });
});

describe('Art. 50 ¶1 · the text that is offered', () => {
  const offered = offeredText(2025, 'department', VALUES);
  const whole = resolved(offered, VALUES);

  it('tells what was received, from whom, by which way, and against the year before', () =>
    expect(whole.overview[2]).toContain(
      '本年新收政府信息公开申请8件，较上年增长33.3%。按申请人，自然人8件。按申请渠道，邮寄1件、网上7件。',
    ));

  it('names the results that there were and no others', () => {
    expect(whole.overview[2]).toContain('本年办结5件，其中予以公开5件。结转下年度继续办理3件。');
    expect(whole.overview[2]).toContain('超过答复期限的1件。');
    expect(whole.overview[2]).not.toMatch(/部分公开|行政复议/);
  });

  it('holds no figure that is typed', () => {
    const typed = Object.values(offered)
      .flat()
      .map((paragraph) => paragraph.replace(/\{[^}]*\}/g, '').replace('2025年', ''));
    expect(typed.join('')).not.toMatch(/\d/);
  });

  it('tells the fees from the edition of 2021 on, else that there is nothing', () => {
    expect(whole.other[0]).toBe('本年发出信息处理费收费通知2件，通知金额1234.5元，实际收取700元。');
    const before = { ...FIGURES, lastYear: null };
    expect(offeredText(2020, 'department', figureValues(2020, before)).other).toEqual(['无。']);
  });

  it('asks a government alone for 工作考核、社会评议和责任追究结果', () => {
    const asks = (kind: 'department' | 'government' | 'township') =>
      offeredText(2025, kind, VALUES).overview.some((paragraph) => paragraph.includes('社会评议'));
    expect([asks('department'), asks('government'), asks('township')]).toEqual([false, true, false]);
    expect(offeredText(2025, 'government', VALUES).overview[0]).toContain('本级政府');
  });

  it('compares with nothing where nothing is known of the year before', () => {
    const values = figureValues(2025, { ...FIGURES, lastYear: null });
    expect(resolved(offeredText(2025, 'department', values), values).overview[2]).not.toContain('较上年');
  });

  it('a row of a group and a suit are called by both their names', () => {
    const { tables } = FIGURES;
    const refused = { ...tables.table3['refused.state_secret'], total: 2 };
    const suit = { ...tables.table4['litigation.direct'], total: 1 };
    const values = figureValues(2025, {
      ...FIGURES,
      tables: {
        table3: { ...tables.table3, 'refused.state_secret': refused },
        table4: { ...tables.table4, 'litigation.direct': suit },
      },
    });
    const said = resolved(offeredText(2025, 'department', values), values).overview[2];
    expect(said).toContain('、不予公开（属于国家秘密）2件。');
    expect(said).toContain('涉及政府信息公开的行政诉讼（未经复议直接起诉）1件。');
  });
});

describe('The rules of the text', () => {
  const failing = (text: ReportText, log = FIGURES.log) =>
    checksOfText(2025, text, VALUES, log)
      .filter(({ ok }) => !ok)
      .map(({ rule, level, at }) => [rule, level, at]);

  it('pass for a text that is whole', () => expect(failing(TEXT)).toEqual([]));

  it('SECTIONS · no section is left out', () =>
    expect(failing({ ...TEXT, problems: [] })).toEqual([['SECTIONS', 'error', 'problems']]));

  it('TEXT.UNFINISHED · what was left to be written has been written', () =>
    expect(failing(offeredText(2025, 'department', VALUES))).toEqual([
      ['TEXT.UNFINISHED', 'error', 'overview'],
      ['TEXT.UNFINISHED', 'error', 'problems'],
    ]));

  it('TEXT.UNFINISHED · names every place that is left, not the first alone', () => {
    const checks = checksOfText(2025, offeredText(2025, 'department', VALUES), VALUES, FIGURES.log);
    const said = (section: string) =>
      checks.find(({ rule, at }) => rule === 'TEXT.UNFINISHED' && at === section)?.message;
    expect(said('problems')).toMatch(/还有2处待填写：【问题】【措施和成效】$/);
    expect(said('overview')).toContain('【重点工作】【主动公开的主要内容和渠道】【规范性文件');
  });

  it('TEXT.FIGURES · every figure is still known', () =>
    expect(failing({ ...TEXT, problems: ['上年{last/nothing}件'] })).toEqual([['TEXT.FIGURES', 'error', 'problems']]));

  it('N1 · a number that is typed is compared with the figure that its words name; one that follows its source is not', () => {
    const written = (sentence: string) => failing({ ...TEXT, overview: ['开展了公开工作。', sentence] });
    expect(written('本年收到政府信息公开申请8件，办结5件。')).toEqual([]);
    expect(written('本年收到政府信息公开申请7件，办结5件。')).toEqual([['N1', 'warning', '2']]);
    expect(written('本年收到政府信息公开申请{table3/received_this_year/total}件，办结6件。')).toEqual([
      ['N1', 'warning', '2'],
    ]);
    expect(written('收到的申请中，其他处理{table3/other.misc/total}件。')).toEqual([]);
  });

  it('N2 · section 六 tells the fees by their figures, and says which they are', () => {
    expect(failing({ ...TEXT, other: ['无。'] })).toEqual([['N2', 'warning', 'other']]);
    const [warning] = checksOfText(2025, { ...TEXT, other: ['无。'] }, VALUES, FIGURES.log).filter(({ ok }) => !ok);
    expect(warning?.message).toContain('收费通知2件、通知金额1234.5元、实际收取700元');
    expect(
      checksOfText(2020, { ...TEXT, other: ['无。'] }, VALUES, FIGURES.log).some(({ rule }) => rule === 'N2'),
    ).toBe(false);
  });

  it('N2 · what was collected is part of the fees of Table 二', () => {
    const of = (wan: number) =>
      checksOfText(2025, TEXT, { ...VALUES, 'table2/art20_8.admin_fees/amount_wan': wan }, FIGURES.log).filter(
        ({ rule, at }) => rule === 'N2' && at === 'art20_8.admin_fees',
      );
    expect(of(0.07)).toMatchObject([{ ok: true }]);
    expect(of(0)).toMatchObject([{ ok: false, message: expect.stringContaining('其中应有信息处理费700元') }]);
  });
});

it('what a draft has changed is told by section, and what it refers to', () => {
  expect(changedSections(null, TEXT)).toEqual(['overview', 'problems', 'other']);
  expect(changedSections(TEXT, { ...TEXT, problems: ['已经改进。'] })).toEqual(['problems']);
  expect(changedSections(TEXT, TEXT)).toEqual([]);
  expect(referencesIn(['{a}和{b}', '{a}'])).toEqual(['a', 'b']);
});
