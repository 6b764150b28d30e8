import { describe, expect, it } from '@jest/globals';
import { layOut2 } from '../../src/documents/table-layout.js';
import { CN_2019 } from '../../src/domain/year-end/forms/cn-2019.js';
import { CN_2021 } from '../../src/domain/year-end/forms/cn-2021.js';
import type { Form } from '../../src/domain/year-end/forms/form.js';

type Figures = Record<string, Record<string, number>>;
const printed = (form: Form, figures: Figures) =>
  layOut2(form, figures).body.map((row) => row.map(({ content }) => content));

describe('Art. 20, 50 · Table 二 is laid out as the form prints it', () => {
  it('in the edition of 2021: under each item its heads, then its rows', () => {
    const figures = {
      'art20_1.rules': { made_this_year: 2, repealed_this_year: 1, in_force: 12 },
      'art20_1.normative_documents': { made_this_year: 50, repealed_this_year: 227, in_force: 420 },
      'art20_5.licensing': { decisions: 1_573_179 },
      'art20_8.admin_fees': { amount_wan: 72_701.2578 },
    };
    expect(printed(CN_2021, figures)).toEqual([
      ['第二十条第（一）项'],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', 2, 1, 12],
      ['行政规范性文件', 50, 227, 420],
      ['第二十条第（五）项'],
      ['信息内容', '本年处理决定数量'],
      ['行政许可', 1_573_179],
      ['第二十条第（六）项'],
      ['信息内容', '本年处理决定数量'],
      ['行政处罚', 0],
      ['行政强制', 0],
      ['第二十条第（八）项'],
      ['信息内容', '本年收费金额（单位：万元）'],
      ['行政事业性收费', 72_701.2578],
    ]);
  });

  it('in the edition of 2019: an amount of 元 in 万元 with its unit', () => {
    const rows = printed(CN_2019, { 'art20_9.central_procurement': { project_count: 15, total_amount: 9_421_930 } });
    expect(rows.slice(-3)).toEqual([
      ['第二十条第（九）项'],
      ['信息内容', '采购项目数量', '采购总金额'],
      ['政府集中采购', 15, '942.193万元'],
    ]);
    expect(rows.slice(1, 4)).toEqual([
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规章', 0, 0, 0],
      ['规范性文件', 0, 0, 0],
    ]);
  });

  it.each([
    [0, '0万元'],
    [0.01, '0.000001万元'],
    [79_000.1, '7.90001万元'],
    [99_999_999.99, '9999.999999万元'],
  ])('%d 元 is printed %s', (yuan, text) =>
    expect(printed(CN_2019, { 'art20_9.central_procurement': { total_amount: yuan } }).at(-1)?.[2]).toBe(text),
  );

  it.each([CN_2019, CN_2021])('$edition: four columns in every row, the figures with their codes', (form) => {
    const { body, heads, labelColumns } = layOut2(form, {});
    expect([heads, labelColumns]).toEqual([[], 1]);
    expect(body.map((row) => row.reduce((sum, { columns }) => sum + columns, 0))).toEqual(body.map(() => 4));
    const places = body.flatMap((row) => row.flatMap(({ at }) => (at ? [`${at.row} ${at.column}`] : [])));
    expect(places).toEqual(
      form.table2.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => `${row.code} ${column.code}`)),
      ),
    );
  });
});
