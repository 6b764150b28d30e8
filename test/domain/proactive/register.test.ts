import { describe, expect, it } from '@jest/globals';
import {
  correctEntry,
  type EntryChange,
  type RegisterFact,
  recordEntry,
} from '../../../src/domain/proactive/decide-entry.js';
import { Register } from '../../../src/domain/proactive/register.js';
import type { RegisterEntry } from '../../../src/domain/proactive/register-entry.js';
import { REGISTERS, type RegisterAction, type RegisterCode } from '../../../src/domain/proactive/registers.js';
import { Refusal } from '../../../src/domain/refusals.js';
import { CN_2019 } from '../../../src/domain/year-end/forms/cn-2019.js';
import { CN_2021 } from '../../../src/domain/year-end/forms/cn-2021.js';
import { FORMS } from '../../../src/domain/year-end/forms/forms.js';
import { tabulate2 } from '../../../src/domain/year-end/tabulate-registers.js';

const DOCUMENTS = 'art20_1.normative_documents';
const TODAY = '2026-11-25';

const fact = (action: RegisterAction, on: string, more: Partial<RegisterFact> = {}): RegisterFact => ({
  ...{
    register: DOCUMENTS,
    action,
    on,
    name: null,
    docNo: null,
    quantity: 1,
    amountFen: null,
    source: '底册',
    by: '经办人',
  },
  ...more,
});

/** The facts in a register, one after the other; `lockedThrough` is the last year whose Table 二 is published. */
function kept(facts: readonly RegisterFact[], lockedThrough: number | null = null) {
  const register = new Register();
  const years = { lockedThrough, carrying: [] };
  for (const [i, one] of facts.entries()) recordEntry(`e${i + 1}`, one, register, { today: TODAY, years });
  const find = (id: string) => register.find(id) as RegisterEntry;
  const entries = () => facts.map((_, i) => find(`e${i + 1}`));
  return {
    ...{ register, find, entries },
    correct: (id: string, change: Partial<EntryChange>, closed = lockedThrough) =>
      correctEntry(find(id), { by: '经办人', reason: '笔误', ...change }, register, {
        today: TODAY,
        years: { lockedThrough: closed, carrying: [] },
      }),
    row: (year: number, row: RegisterCode = DOCUMENTS) =>
      tabulate2(year < 2021 ? CN_2019 : CN_2021, year, entries())[row],
  };
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'went through';
}
const refusal = (facts: readonly RegisterFact[]) => codeOf(() => kept(facts));

describe('Art. 20(1) · the register of documents', () => {
  it('rolls what is in force forward from year to year; expiry leaves force without being a repeal', () => {
    const { row } = kept([
      fact('issued', '2019-06-01', { quantity: 84 }),
      fact('issued', '2024-03-01', { docNo: '府规〔2024〕1号' }),
      fact('issued', '2024-05-01', { docNo: '府规〔2024〕2号' }),
      fact('repealed', '2024-09-01', { quantity: 26, name: '2024年清理' }),
      fact('expired', '2025-02-01', { quantity: 3 }),
      fact('repealed', '2025-03-01', { docNo: '府规〔2024〕2号' }),
    ]);
    expect(row(2023)).toEqual({ made_this_year: 0, repealed_this_year: 0, in_force: 84 });
    expect(row(2024)).toEqual({ made_this_year: 2, repealed_this_year: 26, in_force: 60 });
    expect(row(2025)).toEqual({ made_this_year: 0, repealed_this_year: 1, in_force: 56 });
  });

  it('in the edition of 2019 tells what was made from what was disclosed', () => {
    const { row } = kept([
      fact('issued', '2018-06-01', { quantity: 10 }),
      fact('issued', '2018-06-02', { quantity: 4, disclosedOn: null }),
      fact('issued', '2020-03-01', { docNo: '1号' }),
      fact('issued', '2020-04-01', { docNo: '2号', disclosedOn: '2021-01-04' }),
      fact('disclosed', '2020-08-01', { quantity: 3 }),
      fact('repealed', '2020-09-01', { docNo: '1号' }),
    ]);
    expect(row(2019)).toEqual({ newly_made: 0, newly_disclosed: 0, total_public: 10 });
    expect(row(2020)).toEqual({ newly_made: 2, newly_disclosed: 4, total_public: 13 });
    expect(
      tabulate2(CN_2019, 2021, kept([fact('issued', '2020-04-01', { disclosedOn: '2021-01-04' })]).entries())[
        DOCUMENTS
      ],
    ).toEqual({
      newly_made: 0,
      newly_disclosed: 1,
      total_public: 1,
    });
  });

  it('a document that leaves undisclosed takes nothing from what is public', () => {
    const { row } = kept([
      fact('issued', '2019-01-01', { docNo: '甲' }),
      fact('issued', '2019-01-02', { docNo: '乙', disclosedOn: null }),
      fact('expired', '2020-02-01', { docNo: '乙' }),
    ]);
    expect(row(2020)).toMatchObject({ total_public: 1 });
  });

  it.each([[{ docNo: '府规〔1999〕9号' }], [{ name: '乙办法' }]])(
    'under a name of its own, %j is one of those taken over in bulk',
    (named) => {
      const { row } = kept([fact('issued', '2019-01-01', { quantity: 3 }), fact('repealed', '2020-05-01', named)]);
      expect(row(2020)).toMatchObject({ total_public: 2 });
    },
  );

  describe('is refused', () => {
    const issued = fact('issued', '2024-03-01', { docNo: '府规〔2024〕1号', name: '甲办法' });
    const bulk = fact('issued', '2020-01-01', { quantity: 2 });
    const withBulk = [issued, bulk];
    const again = [fact('repealed', '2024-05-01', { docNo: '府规[2024]1号' })];
    const later = fact('repealed', '2024-05-01', { quantity: 2 });

    it('what leaves where nothing was issued, whatever its name', () => {
      for (const named of [{ docNo: '府规〔2024〕9号' }, { name: '乙办法' }])
        expect(refusal([fact('repealed', '2024-05-01', named)])).toBe('register_stock_short');
    });

    it.each([
      ['before it was issued', [issued, fact('repealed', '2024-02-29', { docNo: '府规〔2024〕1号' })]],
      ['twice', [...withBulk, ...again, ...again]],
      ['twice, once by its name', [...withBulk, ...again, fact('expired', '2024-06-01', { name: '甲办法' })]],
      ['with more than there are', [...withBulk, fact('repealed', '2024-05-01', { quantity: 4 })]],
      ['with more than there are left by a later day', [bulk, later, fact('expired', '2022-01-01')]],
    ])('what leaves %s', (_, facts) => expect(refusal(facts)).toBe('register_stock_short'));

    it('the disclosure of what is public', () => {
      const disclosed = fact('disclosed', '2024-05-01', { docNo: '府规〔2024〕1号' });
      expect(refusal([issued, disclosed])).toBe('register_nothing_to_disclose');
    });

    it('an action of another row', () => {
      expect(refusal([fact('purchased', '2024-05-01', { amountFen: 1 })])).toBe('register_action');
      expect(refusal([fact('decided', '2024-05-01')])).toBe('register_action');
    });

    it('figures that no organ ever had, in the words of the clerk', () => {
      const fees = { register: 'art20_8.admin_fees', amountFen: 100_000_000_000_001 } as const;
      expect(() => kept([fact('issued', '2024-05-01', { quantity: 9_007_199_254_740_991 })])).toThrow(
        '数量应当是0至1000000000的整数；请改填，作废一条登记的改为0，确有更多的分几条登记。',
      );
      expect(() => kept([fact('collected', '2024-05-01', fees)])).toThrow(
        '收费和采购应当填写金额，金额不小于0元、不超过1万亿元；请核对单位，填写实际金额。',
      );
    });

    it('half a document, less than none, and money without an amount', () => {
      for (const quantity of [0.5, -1])
        expect(refusal([fact('issued', '2024-05-01', { quantity })])).toBe('register_quantity');
      expect(refusal([fact('collected', '2024-05-01', { register: 'art20_8.admin_fees' })])).toBe('register_amount');
    });

    it('a day to come, and a disclosure to come or before the document', () => {
      expect(refusal([fact('issued', '2026-11-26')])).toBe('future_date');
      expect(refusal([fact('issued', '2026-11-24', { disclosedOn: '2026-11-26' })])).toBe('future_date');
      expect(refusal([fact('issued', '2024-05-02', { disclosedOn: '2024-05-01' })])).toBe('disclosed_before_issued');
      expect(refusal([fact('issued', TODAY, { disclosedOn: TODAY })])).toBe('went through');
    });

    it('and leaves the register as it was', () => {
      const { register, row } = kept([issued]);
      const years = { lockedThrough: null, carrying: [] };
      const two = fact('repealed', '2024-06-01', { quantity: 2 });
      expect(codeOf(() => recordEntry('e2', two, register, { today: TODAY, years }))).toBe('register_stock_short');
      expect(register.find('e2')).toBeUndefined();
      const one = fact('repealed', '2024-06-01');
      expect(codeOf(() => recordEntry('e2', one, register, { today: TODAY, years }))).toBe('went through');
      expect(row(2024)).toMatchObject({ in_force: 1 }); // of the first line alone
    });
  });

  it.each([
    [
      'a number nobody has seen, out of what was issued in bulk',
      [fact('issued', '2019-01-01', { quantity: 2 }), fact('repealed', '2024-05-01', { docNo: '旧1号' })],
    ],
    [
      'a name, by the number under which it was issued',
      [
        fact('issued', '2024-01-01', { docNo: '甲', name: '甲办法' }),
        fact('repealed', '2024-05-01', { name: '甲办法' }),
      ],
    ],
    [
      'on the very day of issue',
      [fact('issued', '2024-01-01', { docNo: '甲' }), fact('repealed', '2024-01-01', { docNo: '甲' })],
    ],
    [
      'several at once, whatever they are called',
      [1, 2, 3]
        .map((n) => fact('issued', '2024-01-01', { docNo: `${n}号` }))
        .concat(fact('repealed', '2024-05-01', { quantity: 3, name: '年度清理' })),
    ],
  ])('lets go %s', (_, facts) => expect(refusal(facts)).toBe('went through'));
});

describe('Art. 20(5), (6), (8), (9) · items, decisions and money', () => {
  it('are never derived from one another', () => {
    const of = (action: RegisterAction, on: string, quantity: number) =>
      fact(action, on, { register: 'art20_5.licensing', quantity });
    const { row } = kept([
      of('issued', '2019-01-01', 37),
      of('issued', '2020-03-01', 2),
      of('repealed', '2020-09-01', 5),
      of('decided', '2020-12-31', 46),
    ]);
    expect(row(2020, 'art20_5.licensing')).toEqual({ prior_year_items: 37, change: -3, decisions: 46 });
    expect(row(2021, 'art20_5.licensing')).toEqual({ decisions: 0 });
  });

  it('each row counts its own register, and each year what happened in it', () => {
    const { row } = kept([
      fact('collected', '2023-12-31', { register: 'art20_8.admin_fees', amountFen: 1_000_000 }),
      fact('collected', '2024-01-01', { register: 'art20_8.admin_fees', amountFen: 2_000_000 }),
      fact('issued', '2024-03-01', { register: 'art20_8.admin_fees', quantity: 7 }),
      fact('decided', '2024-03-01', { register: 'art20_6.penalty', quantity: 5 }),
      fact('decided', '2024-03-01', { register: 'art20_6.coercion', quantity: 3 }),
      fact('issued', '2024-03-01', { register: 'art20_1.rules', quantity: 2 }),
    ]);
    expect(row(2023, 'art20_8.admin_fees')).toEqual({ amount_wan: 1 });
    expect(row(2024, 'art20_8.admin_fees')).toEqual({ amount_wan: 2 });
    expect(row(2024, 'art20_6.penalty')).toEqual({ decisions: 5 });
    expect(row(2024, 'art20_6.coercion')).toEqual({ decisions: 3 });
    expect(row(2024, 'art20_1.rules')).toEqual({ made_this_year: 2, repealed_this_year: 0, in_force: 2 });
    expect(row(2024)).toEqual({ made_this_year: 0, repealed_this_year: 0, in_force: 0 });
  });

  it('a purchase is a project and a sum of the year in which it was made', () => {
    const register = 'art20_9.central_procurement';
    const { row } = kept([
      fact('purchased', '2019-12-31', { register, quantity: 4, amountFen: 100 }),
      fact('purchased', '2020-01-02', { register, quantity: 23, amountFen: 2_510 }),
    ]);
    expect(row(2019, register)).toEqual({ project_count: 4, total_amount: 1 });
    expect(row(2020, register)).toEqual({ project_count: 23, total_amount: 25.1 });
    expect(refusal([fact('purchased', '2020-01-02', { register })])).toBe('register_amount');
  });

  it('money is kept in fen and printed exactly', () => {
    const fee = (amountFen: number) => fact('collected', '2024-01-31', { register: 'art20_8.admin_fees', amountFen });
    const { row } = kept([fee(10), fee(20), fee(1), fact('issued', '2023-01-01', { register: 'art20_8.admin_fees' })]);
    expect(row(2024, 'art20_8.admin_fees')).toEqual({ amount_wan: 0.000031 });
    expect(kept([fee(5_923_724_490_0)]).row(2024, 'art20_8.admin_fees')).toEqual({ amount_wan: 59_237.2449 });
    const bought = fact('purchased', '2020-05-05', {
      register: 'art20_9.central_procurement',
      quantity: 23,
      amountFen: 7_900_010,
    });
    expect(kept([bought]).row(2020, 'art20_9.central_procurement')).toEqual({
      project_count: 23,
      total_amount: 79_000.1,
    });
  });
});

describe('A line that was wrong', () => {
  it('is corrected in an open year, and taken back by 0', () => {
    const { correct, row, find } = kept([fact('issued', '2024-03-01', { quantity: 3 })]);
    expect(correct('e1', { quantity: 5 })).toMatchObject([
      { type: 'RegisterEntryCorrected', quantity: 5, on: TODAY, reason: '笔误' },
    ]);
    expect(row(2024)).toEqual({ made_this_year: 5, repealed_this_year: 0, in_force: 5 });
    expect(correct('e1', { quantity: 5 })).toEqual([]);
    correct('e1', { quantity: 0 });
    expect(row(2024)).toEqual({ made_this_year: 0, repealed_this_year: 0, in_force: 0 });
    expect(find('e1').corrected).toEqual({ on: TODAY, reason: '笔误' });
  });

  it('is not corrected below what has left since', () => {
    const { correct, row } = kept([
      fact('issued', '2024-03-01', { quantity: 3 }),
      fact('repealed', '2025-03-01', { quantity: 2 }),
    ]);
    expect(codeOf(() => correct('e1', { quantity: 1 }))).toBe('register_stock_short');
    expect(row(2025)).toMatchObject({ in_force: 1 });
  });

  it('may be corrected in several things at once, of which some stood already', () => {
    const { correct } = kept([fact('issued', '2024-03-01', { quantity: 3 })]);
    expect(correct('e1', { quantity: 5, source: '底册' })).toMatchObject([{ quantity: 5, source: '底册' }]);
  });

  it('as to the day of its disclosure moves it, and takes it back where it never was disclosed', () => {
    const { correct, row } = kept([fact('issued', '2019-06-03')]);
    expect(row(2019)).toEqual({ newly_made: 1, newly_disclosed: 1, total_public: 1 });
    correct('e1', { disclosedOn: '2020-03-02' });
    expect(row(2019)).toEqual({ newly_made: 1, newly_disclosed: 0, total_public: 0 });
    expect(row(2020)).toEqual({ newly_made: 0, newly_disclosed: 1, total_public: 1 });
    correct('e1', { disclosedOn: null });
    expect(row(2020)).toEqual({ newly_made: 0, newly_disclosed: 0, total_public: 0 });
  });

  it('as to its disclosure in a published year leaves that year as it was published', () => {
    const { correct, row } = kept([fact('issued', '2019-06-03')]);
    correct('e1', { disclosedOn: null }, 2019);
    expect(row(2019)).toMatchObject({ newly_made: 1, newly_disclosed: 1 });
    expect(row(2020)).toMatchObject({ newly_disclosed: 0, total_public: 0 });
  });

  it('of a published year keeps what was published; what is in force afterwards is what is known', () => {
    const { correct, row } = kept([fact('issued', '2023-03-01', { quantity: 3 })]);
    correct('e1', { quantity: 2 }, 2023);
    expect(row(2023)).toMatchObject({ made_this_year: 3 });
    expect(row(2024)).toEqual({ made_this_year: 0, repealed_this_year: 0, in_force: 2 });
  });
});

it('Art. 50 · a fact of a published year counts in the first open one', () => {
  const { row } = kept([fact('issued', '2022-03-01'), fact('issued', '2025-03-01')], 2023);
  expect([2022, 2023, 2024, 2025].map((year) => row(year)?.made_this_year)).toEqual([0, 0, 1, 1]);
  expect([2022, 2023, 2024, 2025].map((year) => row(year)?.in_force)).toEqual([0, 0, 1, 2]);
});

describe('The registers', () => {
  it('are the rows of the forms, and each column of a row is fed by an action of its register', () => {
    const rows = new Set(FORMS.flatMap(({ table2 }) => table2.flatMap((block) => block.rows.map(({ code }) => code))));
    expect([...rows].sort()).toEqual(Object.keys(REGISTERS).sort());
    for (const { table2 } of FORMS)
      for (const block of table2)
        for (const { code } of block.rows)
          for (const column of block.columns) {
            const { actions } = REGISTERS[code as RegisterCode];
            const feeds = kept(
              actions
                .filter((one) => one === 'issued' || !['repealed', 'expired', 'disclosed'].includes(one))
                .flatMap((action) => [
                  fact(action, '2020-01-01', {
                    register: code as RegisterCode,
                    amountFen: 100,
                    quantity: 2,
                    ...(action === 'issued' && { disclosedOn: '2020-01-01' }),
                  }),
                ])
                .concat(
                  actions.some((one) => one === 'repealed')
                    ? [fact('repealed', '2020-02-01', { register: code as RegisterCode })]
                    : [],
                ),
            );
            const year = column.counts === 'items_before' ? 2021 : 2020;
            const form = FORMS.find((one) => one.table2.includes(block));
            expect([
              code,
              column.code,
              tabulate2(form ?? CN_2021, year, feeds.entries())[code]?.[column.code],
            ]).not.toEqual([code, column.code, 0]);
          }
  });
});
