import { describe, expect, it } from '@jest/globals';
import { APPLICANT_CATEGORIES } from '../../../src/domain/applications/outcomes.js';
import { Refusal } from '../../../src/domain/refusals.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import {
  closeOpening,
  enterOpening,
  explainOpening,
  figuresOfYear,
  figuresRead,
  mayBegin,
  openingDifferences,
  type PublishedFigures,
  toBeRegistered,
} from '../../../src/domain/year-end/opening-balance.js';
import { publishedOf, replayYear, reportYears } from '../../../src/domain/year-end/organ-year.js';
import type { OrganYearEvent } from '../../../src/domain/year-end/organ-year-events.js';
import { reconcileCarry } from '../../../src/domain/year-end/reconcile.js';
import type { Figures3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresPublished, publishedAs } from './ledger-of-figures.js';

/** 宿迁 2024: 128 applications are carried over, 127 of natural persons and one of an organisation. */
const PUBLISHED = figuresPublished(publishedAs('suqian-2024')) as Figures3;
const GROUPS = ['review', 'litigation.direct', 'litigation.after_review'];
const table4 = Object.fromEntries(
  GROUPS.map((group) => [group, { upheld: 1, corrected: 0, other: 0, pending: 2, total: 3 }]),
);
const BROUGHT: PublishedFigures = {
  ...{ edition: 'cn-2021', table3: PUBLISHED, table4, source: '2024年年报.docx' },
  table2: {
    'art20_1.rules': { made_this_year: 1, repealed_this_year: 0, in_force: 12 },
    'art20_1.normative_documents': { made_this_year: 0, repealed_this_year: 3, in_force: 420 },
    'art20_5.licensing': { decisions: 5 },
    'art20_6.penalty': { decisions: 6 },
    'art20_6.coercion': { decisions: 0 },
    'art20_8.admin_fees': { amount_wan: 59237.2449 },
  },
};
const TODAY = '2025-02-10';
const NOTHING = Object.fromEntries([...APPLICANT_CATEGORIES, 'total'].map((column) => [column, 0])) as Figures3[string];
const counted = (cells: Record<string, Partial<Figures3[string]>> = {}): Figures3 =>
  Object.fromEntries(formForYear(2024).table3.map(({ code }) => [code, { ...NOTHING, ...cells[code] }]));

const entered = (change: Partial<PublishedFigures> = {}, known = counted(), before: OrganYearEvent[] = []) =>
  enterOpening(2024, [replayYear(2024, before)], TODAY, { ...BROUGHT, ...change }, known);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};
const carried = PUBLISHED.carried_to_next_year as Figures3[string];
const after = (...events: OrganYearEvent[]) => replayYear(2024, [...entered(), ...events]);

describe('Art. 50 · the opening balance of an organ that begins with the register', () => {
  it('is what the organ has published of the year before', () => {
    expect(entered()).toMatchObject([
      { type: 'OpeningBalanceEntered', year: 2024, on: TODAY, source: '2024年年报.docx' },
    ]);
    expect(publishedOf(after())?.table3).toEqual(PUBLISHED);
  });

  it('may be entered once more as long as it is not closed', () => {
    const again = enterOpening(2024, [after()], TODAY, { ...BROUGHT, source: '更正版' }, counted());
    expect(replayYear(2024, [...entered(), ...again]).opening?.source).toBe('更正版');
  });

  it('is not read out of a page that says neither year nor edition', () => {
    const page = { year: null, edition: null, table2: {}, table3: {}, table4: {} } as never;
    expect(codeOf(() => figuresRead(page, '年报.html'))).toBe('opening_unread');
  });

  it('is not taken from the report of another year', () => {
    const { source, ...read } = BROUGHT;
    const page = { year: 2024, ...read } as never;
    expect(figuresOfYear(page, source, 2024)).toEqual(BROUGHT);
    expect(codeOf(() => figuresOfYear(page, source, 2023))).toBe('opening_other_year');
  });

  it('may begin with any year that is over, as long as none is locked', () => {
    expect(mayBegin(2024, [], '2024-12-31')).toBe(false);
    expect(mayBegin(2024, [], TODAY)).toBe(true);
    const closed: OrganYearEvent = { type: 'OpeningBalanceClosed', year: 2024, on: TODAY };
    for (const year of [2023, 2024, 2025]) expect(mayBegin(year, [after(closed)], '2026-02-10')).toBe(false);
  });

  describe('is refused', () => {
    it('of a year that is not over', () =>
      expect(codeOf(() => enterOpening(2024, [], '2024-12-31', BROUGHT, counted()))).toBe('year_not_over'));
    it('with a row missing', () =>
      expect(codeOf(() => entered({ table3: { ...PUBLISHED, granted: {} } }))).toBe('opening_incomplete'));
    it('with a cell that the form does not have', () =>
      expect(codeOf(() => entered({ table3: { ...PUBLISHED, other: PUBLISHED.granted as Figures3[string] } }))).toBe(
        'opening_cell_unknown',
      ));
    it('without a row of Table 二', () => expect(codeOf(() => entered({ table2: {} }))).toBe('opening_incomplete'));
    it('without Table 四', () => expect(codeOf(() => entered({ table4: {} }))).toBe('opening_incomplete'));
    it('whose sums do not hold', () =>
      expect(
        codeOf(() =>
          entered({ table3: { ...PUBLISHED, carried_to_next_year: { ...carried, total: carried.total + 1 } } }),
        ),
      ).toBe('opening_check_failed'));
    it('of a year in which the register has counted more', () =>
      expect(codeOf(() => entered({}, counted({ received_this_year: { 'org.research': 9_999 } })))).toBe(
        'opening_contradicted',
      ));
    it('once an earlier year is locked here', () =>
      expect(
        codeOf(() => enterOpening(2024, [{ ...replayYear(2023, []), locked: {} as never }], TODAY, BROUGHT, counted())),
      ).toBe('opening_after_lock'));
    it('once the year is closed', () =>
      expect(
        codeOf(() =>
          enterOpening(
            2024,
            [after({ type: 'OpeningBalanceClosed', year: 2024, on: TODAY })],
            TODAY,
            BROUGHT,
            counted(),
          ),
        ),
      ).toBe('year_locked'));
  });

  it('says in each column how many open applications are published, how many are registered', () => {
    const known = { ...NOTHING, natural_person: carried.natural_person - 2, total: carried.total - 3 };
    expect(openingDifferences(after().opening as never, known)).toEqual(
      APPLICANT_CATEGORIES.map((column) => ({
        ...{ column, published: carried[column], registered: known[column] },
        ...{ difference: carried[column] - known[column], explanation: null },
      })),
    );
  });

  it('is closed when every column agrees, or what differs is explained', () => {
    const short = { ...carried, natural_person: carried.natural_person - 2, total: carried.total - 2 };
    expect(codeOf(() => closeOpening(after(), TODAY, short))).toBe('opening_unsettled');
    const said = explainOpening(after(), TODAY, 'natural_person', '两件并入其他申请，公布时未剔除', short);
    expect(said).toMatchObject([{ type: 'OpeningDifferenceExplained', column: 'natural_person', difference: 2 }]);
    expect(closeOpening(after(...said), TODAY, short)).toEqual([
      { type: 'OpeningBalanceClosed', year: 2024, on: TODAY },
    ]);
    expect(closeOpening(after(), TODAY, carried)).toHaveLength(1);
  });

  it('an explanation holds for the difference that it explains, for no other', () => {
    const short = { ...carried, natural_person: carried.natural_person - 2 };
    const said = explainOpening(after(), TODAY, 'natural_person', '两件漏计', short);
    const shorter = { ...carried, natural_person: carried.natural_person - 3 };
    expect(codeOf(() => closeOpening(after(...said), TODAY, shorter))).toBe('opening_unsettled');
    expect(codeOf(() => explainOpening(after(), TODAY, 'natural_person', '没有', carried))).toBe('opening_agrees');
  });

  it('knows nothing to explain or to close where none was entered', () => {
    expect(codeOf(() => closeOpening(replayYear(2024, []), TODAY, NOTHING))).toBe('opening_unknown');
    expect(codeOf(() => explainOpening(replayYear(2024, []), TODAY, 'org.other', '说明', NOTHING))).toBe(
      'opening_unknown',
    );
  });

  it('closed, it closes the year and all before it: what is dated there counts in the year after', () => {
    const closed = after({ type: 'OpeningBalanceClosed', year: 2024, on: TODAY });
    expect(reportYears([after()]).lockedThrough).toBeNull();
    expect(reportYears([closed]).lockedThrough).toBe(2024);
    expect(closeOpening(closed, TODAY, NOTHING)).toEqual([]);
    expect(codeOf(() => explainOpening(closed, TODAY, 'org.other', '说明', NOTHING))).toBe('opening_closed');
  });

  it('X.CARRY holds against what was published; an explained difference is a warning with its words', () => {
    const into = (natural_person: number) =>
      ({
        carried_from_last_year: {
          ...carried,
          natural_person,
          total: carried.total - carried.natural_person + natural_person,
        },
      }) as Figures3;
    const check = (figures: Figures3, explained: Parameters<typeof reconcileCarry>[3] = []) =>
      reconcileCarry(formForYear(2025), PUBLISHED, figures, explained)
        .filter(({ ok }) => !ok)
        .map(({ at, level }) => `${level} ${at}`);
    const said = [{ column: 'natural_person' as const, difference: 2, words: '两件漏计' }];
    expect(check(into(carried.natural_person))).toEqual([]);
    expect(check(into(carried.natural_person - 2))).toEqual(['error natural_person', 'error total']);
    expect(check(into(carried.natural_person - 2), said)).toEqual(['warning natural_person', 'warning total']);
    expect(check(into(carried.natural_person - 3), said)).toEqual(['error natural_person', 'error total']);
    expect(reconcileCarry(formForYear(2025), PUBLISHED, into(carried.natural_person - 2), said)[0]?.message).toContain(
      '已说明：两件漏计',
    );
  });

  it('gives the stock that the registers of Table 二 begin with, and the cases that were pending', () =>
    expect(toBeRegistered(after().opening as never)).toEqual({
      stock: [
        { row: 'art20_1.rules', label: '规章', count: 12 },
        { row: 'art20_1.normative_documents', label: '行政规范性文件', count: 420 },
      ],
      pending: [
        { route: 'review', label: '行政复议', count: 2 },
        { route: 'litigation.direct', label: '行政诉讼 未经复议直接起诉', count: 2 },
        { route: 'litigation.after_review', label: '行政诉讼 复议后起诉', count: 2 },
      ],
    }));
});
