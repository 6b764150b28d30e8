import { describe, expect, it } from '@jest/globals';
import { readProactiveFile } from '../../src/documents/proactive-file.js';

const TODAY = '2026-11-25';
const HEADS = '项目,名称,文号,日期,动作,数量,金额（元）,公开日期,来源,经办';
const read = (...rows: string[]) => readProactiveFile(Buffer.from([HEADS, ...rows].join('\n')), TODAY);

describe('A file of the registers of proactive disclosure', () => {
  it('is read with the words of either edition, or the codes of the rows', async () => {
    const { entries, refused } = await read(
      '行政规范性文件,甲办法,府规〔2024〕1号,2024年3月5日,制发,,,,,',
      '规范性文件,,,2024/3/5,废止,"1,200件",,,,',
      'art20_5.licensing,上半年,,2024.6.30,办理,11398889,,,,',
      '政府集中采购,,,2020-06-30,采购,15,942.193万,,,',
    );
    expect(refused).toEqual([]);
    expect(entries.map(({ register, quantity, amountFen }) => [register, quantity, amountFen])).toEqual([
      ['art20_1.normative_documents', 1, null],
      ['art20_1.normative_documents', 1_200, null],
      ['art20_5.licensing', 11_398_889, null],
      ['art20_9.central_procurement', 15, 942_193_000],
    ]);
  });

  it.each([
    ['0', 0],
    ['79000.1', 7_900_010],
    ['¥3,164,410,000.00元', 316_441_000_000],
    ['59237.2449万元', 59_237_244_900],
    ['0.000001万', 1],
  ])('an amount of %s', async (amount, fen) =>
    expect((await read(`行政事业性收费,,,2024-06-30,收费,,"${amount}",,,`)).entries[0]?.amountFen).toBe(fen),
  );

  it('says whether and when a document was disclosed, and who says so', async () => {
    const { entries } = await read(
      '规章,,,2024-03-05,制发,,,2024-04-01,法规处,王科员',
      '规章,,,2024-03-05,制发,,,不公开,,',
      '规章,,,2024-03-05,制发,,,否,,',
      '规章,,,2024-03-05,制发,,,,,',
    );
    expect(entries.map(({ disclosedOn }) => disclosedOn)).toEqual(['2024-04-01', null, null, undefined]);
    expect(entries.map(({ source, by }) => [source, by])[0]).toEqual(['法规处', '王科员']);
    expect(entries[3]).toMatchObject({ source: null, by: null });
  });

  it('takes every row for a fact of its own, also one that stands there twice', async () =>
    expect((await read(...Array(2).fill('规章,,,2024-03-05,制发,,,,,'))).entries).toHaveLength(2));

  it('needs no more columns than the row, the day and what was done', async () => {
    const { entries } = await readProactiveFile(Buffer.from('项目,日期,动作\n行政许可,2024-03-05,办理'), TODAY);
    expect(entries).toMatchObject([{ register: 'art20_5.licensing', action: 'decided', quantity: 1, name: null }]);
  });

  it('leaves other columns where they are: they may name persons', async () => {
    const file = await readProactiveFile(Buffer.from('项目,日期,动作,相对人\n行政处罚,2024-03-05,办理,张三'), TODAY);
    expect(JSON.stringify(file)).not.toContain('张三');
  });

  it.each([
    [',,,2024-03-05,制发,,,,,', '项目', 'missing_register'],
    ['行政诉讼,,,2024-03-05,制发,,,,,', '项目', 'unknown_register'],
    ['规章,,,2024-03-05,,,,,,', '动作', 'missing_action'],
    ['规章,,,2024-03-05,发布,,,,,', '动作', 'unknown_action'],
    ['规章,,,,制发,,,,,', '日期', 'missing_date'],
    ['规章,,,2024-02-30,制发,,,,,', '日期', 'impossible_date'],
    ['规章,,,2026-11-26,制发,,,,,', '日期', 'future_date'],
    ['规章,,,2024-03-05,制发,减4,,,,', '数量', 'unreadable_number'],
    ['行政事业性收费,,,2024-03-05,收费,,1.005,,,', '金额', 'unreadable_number'],
    ['行政事业性收费,,,2024-03-05,收费,,1.0000001万元,,,', '金额', 'unreadable_number'],
    ['规章,,,2024-03-05,制发,,,也许,,', '公开日期', 'unreadable_date'],
  ])('refuses %s for its %s', async (row, field, code) =>
    expect((await read(row)).refused).toMatchObject([{ line: 2, field, code }]),
  );

  it('has no rows without its heads', async () =>
    await expect(readProactiveFile(Buffer.from('项目,日期\n规章,2024-03-05'), TODAY)).rejects.toMatchObject({
      code: 'missing_heads',
    }));
});
