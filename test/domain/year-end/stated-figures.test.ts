import { describe, expect, it } from '@jest/globals';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { figureIn, reconcileStated, statedFigures } from '../../../src/domain/year-end/stated-figures.js';

const said = (text: string, year = 2024) =>
  statedFigures(formForYear(year), [text], year).map(({ figure, means }) => [figure, means.join(' + ')]);

describe('N1 · numbers stated in section 一', () => {
  it('name what was received, answered and carried', () =>
    expect(
      said(
        '2024 年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复），均在法定期限内予以答复。',
      ),
    ).toEqual([
      [3119, 'table3/received_this_year/total'],
      [3050, 'table3/total_handled/total'],
      [34, 'table3/carried_from_last_year/total'],
      [103, 'table3/carried_to_next_year/total'],
    ]));

  it('name the results of reviews and of suits, each under its own head', () =>
    expect(
      said(
        '政府信息公开行政复议 351 件，其中结果维持 72 件，尚未审结 37 件；政府信息公开行政诉讼 46 件，其中结果纠正 5 件。',
      ),
    ).toEqual([
      [351, 'table4/review/total'],
      [72, 'table4/review/upheld'],
      [37, 'table4/review/pending'],
      [46, 'table4/litigation.direct/total + table4/litigation.after_review/total'],
      [5, 'table4/litigation.direct/corrected + table4/litigation.after_review/corrected'],
    ]));

  it('name suits and reviews together', () =>
    expect(said('涉及信息公开的行政诉讼和行政复议0件。')).toEqual([
      [0, 'table4/review/total + table4/litigation.direct/total + table4/litigation.after_review/total'],
    ]));

  const SUITS = 'table4/litigation.direct/total + table4/litigation.after_review/total';

  it.each([
    ['受理行政复议790件、行政诉讼212件。', [790, 'table4/review/total'], [212, SUITS]],
    [
      '受理行政复议3件、行政诉讼（未经复议直接起诉）1件。',
      [3, 'table4/review/total'],
      [1, 'table4/litigation.direct/total'],
    ],
    [
      '行政复议790件、未经复议直接起诉56件、复议后起诉156件。',
      [790, 'table4/review/total'],
      [56, 'table4/litigation.direct/total'],
      [156, 'table4/litigation.after_review/total'],
    ],
    [
      '行政复议790件和行政诉讼212件，其中复议维持376件、纠正97件。',
      [790, 'table4/review/total'],
      [212, SUITS],
      [376, 'table4/review/upheld'],
      [97, 'table4/review/corrected'],
    ],
    ['行政复议、行政诉讼1002件。', [1002, `table4/review/total + ${SUITS}`]],
  ])('name reviews and suits by the words before each number: %s', (text, ...named) =>
    expect(said(text)).toEqual(named),
  );

  it.each(['办理790件行政复议、212件行政诉讼。', '对复议决定不服又起诉的12件。'])(
    'leave a doubt on reviews and suits: %s',
    (text) => expect(said(text)).toEqual([]),
  );

  it.each([
    '2023年收到申请13500件，2024年收到申请8件。',
    '上年度收到申请13500件。本年度收到申请8件。',
    '2023年，我局收到政府信息公开申请13500件，办结13400件；今年收到申请8件。',
    '收到申请8件，去年收到申请9件',
  ])('say nothing of another year that they name: %s', (text) => expect(said(text).map(([n]) => n)).toEqual([8]));

  it('name what was carried by the other year', () =>
    expect(said('2023年结转申请34件，收到申请8件，结转2025年继续办理3件。')).toEqual([
      [34, 'table3/carried_from_last_year/total'],
      [8, 'table3/received_this_year/total'],
      [3, 'table3/carried_to_next_year/total'],
    ]));

  it('name outcomes: a row, a group of rows, two together, a row inside its group', () =>
    expect(
      said(
        '收到公开申请１２件，其中予以公开及部分公开5件，不予公开3件，无法提供（本机关不掌握相关政府信息）2件，不予处理重复申请1件，其他处理1件。',
        2020,
      ),
    ).toEqual([
      [12, 'table3/received_this_year/total'],
      [5, 'table3/granted/total + table3/partially_granted/total'],
      [
        3,
        [
          'state_secret',
          'prohibited_by_law',
          'endangers_safety_or_stability',
          'third_party_rights',
          'internal_affairs',
          'process_information',
          'enforcement_file',
          'administrative_query',
        ]
          .map((one) => `table3/refused.${one}/total`)
          .join(' + '),
      ],
      [2, 'table3/unable.not_held/total'],
      [1, 'table3/not_processed.duplicate/total'],
      [1, 'table3/other/total'],
    ]));

  it('name channels, which the log knows', () =>
    expect(said('通过网上、信函等渠道共收到政府信息公开申请1,039件，其中网上申请1003件，信函申请36件。')).toEqual([
      [1039, 'table3/received_this_year/total'],
      [1003, 'log/channel.online'],
      [36, 'log/channel.post_signed + log/channel.post_ordinary'],
    ]));

  it('count what came over from the year before with what was received, where the text says so', () =>
    expect(said('共受理依申请公开83件（含上年结转5件），办结80件，结转下年度继续办理3件。')).toEqual([
      [83, 'table3/received_this_year/total + table3/carried_from_last_year/total'],
      [5, 'table3/carried_from_last_year/total'],
      [80, 'table3/total_handled/total'],
      [3, 'table3/carried_to_next_year/total'],
    ]));

  it.each([
    '收到依申请公开8件，同比增加3件。',
    '依申请公开收到8件，较上年减少3件',
    '收到政府信息公开申请8件；回复网民留言123件，办理人大代表建议12件。',
    '收到政府信息公开申请8件，主动公开文件117件。',
  ])('say nothing of another year or another matter: %s', (text) => expect(said(text).map(([n]) => n)).toEqual([8]));

  it('are passed over in a text that is not about applications, reviews and suits', () =>
    expect(said('全年收到各类文件3344件，答复71件。')).toEqual([]));

  it('are compared where the figure is known; an agreement is a check as well', () => {
    const stated = statedFigures(formForYear(2020), ['全年答复依申请公开件71件。收到申请71件，其中网上申请3件。']);
    const tables = { table3: { total_handled: { total: 74 }, received_this_year: { total: 71 } } };
    expect(reconcileStated(stated, figureIn(tables))).toEqual([
      {
        rule: 'N1',
        level: 'warning',
        ok: false,
        at: '1',
        message: '正文“全年答复依申请公开件71件”，表格为74',
      },
      { rule: 'N1', level: 'warning', ok: true, at: '1', message: '正文“收到申请71件”，表格为71' },
    ]);
  });
});
