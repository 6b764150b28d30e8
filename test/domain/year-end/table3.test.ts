import { describe, expect, it } from '@jest/globals';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { Facts } from '../../../src/domain/applications/judgement.js';
import type { LedgerEntry } from '../../../src/domain/applications/ledger-entry.js';
import { ALL_OUTCOMES } from '../../../src/domain/applications/outcomes.js';
import { recordLedgerEntry } from '../../../src/domain/applications/record-ledger-entry.js';
import { FORMS, formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { reconcile3, reconcileCarry } from '../../../src/domain/year-end/reconcile.js';
import { carriedOut, figuresOf, type Tally, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { FACTS, refusalOf } from '../applications/given.js';
import { figuresPublished, ledgerOfFigures, PUBLISHED, publishedAs } from './ledger-of-figures.js';

function imported(entries: readonly LedgerEntry[], facts: Facts = FACTS): Tally[] {
  return entries.map((entry) => {
    const { events } = recordLedgerEntry(entry, null, [], facts);
    const app = events.reduce<Application | null>(evolve, null) as Application;
    return { id: entry.registerNo, ...app.counted };
  });
}

const tableOf = (year: number, tallies: Tally[]) => figuresOf(tabulate3(formForYear(year), year, tallies));

describe('Art. 50 · Table 三 comes out of the ledger as it was published', () => {
  it.each(PUBLISHED.map((report) => [report.id, report] as const))('%s', (_, report) => {
    const figures = tableOf(report.year, imported(ledgerOfFigures(report)));
    expect(formForYear(report.year).edition).toBe(report.edition);
    expect(figures).toEqual(figuresPublished(report));
    expect(reconcile3(formForYear(report.year), figures).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('宿迁 2023 and 2024 as one chain: what goes out of one year comes into the next', () => {
    const [y2023, y2024] = [publishedAs('suqian-2023'), publishedAs('suqian-2024')];
    const tallies = imported(ledgerOfFigures(y2023, y2024));
    expect(tableOf(2023, tallies)).toEqual(figuresPublished(y2023));
    expect(tableOf(2024, tallies)).toEqual(figuresPublished(y2024));
    const carry = reconcileCarry(formForYear(2024), tableOf(2023, tallies), tableOf(2024, tallies));
    expect(carry.map(({ ok }) => ok)).toEqual(Array(7).fill(true));
  });

  it('gives, behind every figure, the applications it counts, each once', () => {
    const report = publishedAs('tianjin-jrj-2020');
    const table = tabulate3(formForYear(2020), 2020, imported(ledgerOfFigures(report)));
    const results = Object.entries(table).filter(([row]) => !/received|carried|total/.test(row));
    const ids = results.flatMap(([, cells]) => Object.values(cells).flat());
    expect(ids).toHaveLength(74);
    expect(new Set(ids).size).toBe(74);
  });
});

describe('Art. 50 · the form', () => {
  it('is chosen by the report year', () => {
    expect([2019, 2020, 2021, 2025].map((year) => formForYear(year).edition)).toEqual([
      'cn-2019',
      'cn-2019',
      'cn-2021',
      'cn-2021',
    ]);
    expect(refusalOf(() => formForYear(2018))).toBe('form_unknown');
  });

  it.each(FORMS.map((form) => [form.edition, form] as const))(
    '%s counts every outcome in exactly one row',
    (_, form) => {
      const counted = form.table3.flatMap((row) => row.outcomes ?? []);
      expect([...counted].sort()).toEqual([...ALL_OUTCOMES].sort());
    },
  );

  it('has 23 rows and 19 results in 2019, 25 and 21 in 2021', () => {
    const sizes = FORMS.map(({ table3 }) => [table3.length, table3.filter(({ counts }) => counts === 'closed').length]);
    expect(sizes).toEqual([
      [23, 19],
      [25, 21],
    ]);
  });
});

describe('The rules find what is wrong', () => {
  const report = publishedAs('shanghai-stcsm-2024');
  const broken = (row: string, column: string, by: number) => {
    const figures = tableOf(report.year, imported(ledgerOfFigures(report)));
    const cells = figures[row] as Record<string, number>;
    cells[column] = (cells[column] ?? 0) + by;
    return reconcile3(formForYear(2024), figures)
      .filter(({ ok }) => !ok)
      .map(({ rule, at }) => `${rule} ${at}`);
  };

  it('a result that is not in the total', () =>
    expect(broken('granted', 'org.other', 1)).toEqual(['T3.SUM_ROW granted', 'T3.SUM_RESULT org.other']));
  it('a column that does not balance', () =>
    expect(broken('received_this_year', 'natural_person', 1)).toEqual([
      'T3.SUM_ROW received_this_year',
      'T3.BALANCE natural_person',
    ]));
  it('a total typed by hand', () =>
    expect(broken('carried_to_next_year', 'total', 1)).toEqual([
      'T3.SUM_ROW carried_to_next_year',
      'T3.BALANCE total',
    ]));
  it.each([
    ['half a case', 0.5],
    ['less than none', -1],
  ])('%s', (_, by) => expect(broken('granted', 'org.other', by)[0]).toBe('T3.INTEGER granted'));
  it('and say of which row, in order or not', () => {
    const figures = tableOf(report.year, imported(ledgerOfFigures(report)));
    const said = () => reconcile3(formForYear(2024), figures).find(({ at }) => at === 'granted')?.message;
    expect(said()).toBe('“（一）予以公开”各格都是不小于0的整数');
    (figures.granted as Record<string, number>)['org.other'] = -1;
    expect(said()).toBe('“（一）予以公开”各格应当是不小于0的整数');
  });

  it('a year that begins with other applications than the last one left', () => {
    const figures = tableOf(2024, imported(ledgerOfFigures(report)));
    const last = { carried_to_next_year: { ...figures.carried_from_last_year } } as typeof figures;
    (last.carried_to_next_year as Record<string, number>)['org.other'] = 9;
    const failing = reconcileCarry(formForYear(2024), last, figures).filter(({ ok }) => !ok);
    expect(failing.map(({ at }) => at)).toEqual(['org.other']);
  });
});

describe('X.CARRY · a year that is not published yet', () => {
  const counts = [
    { category: 'natural_person', count: 5 },
    { category: 'org.other', count: 2 },
    { category: 'natural_person', count: 1 },
  ] as const;

  it('carries out what its year-end run has carried, by column, one after the other added up', () =>
    expect(carriedOut(counts)).toEqual({
      carried_to_next_year: {
        ...{ natural_person: 6, 'org.business': 0, 'org.research': 0, 'org.public_interest': 0 },
        ...{ 'org.legal_service': 0, 'org.other': 2, total: 8 },
      },
    }));

  it('carries out nothing where nothing was open', () =>
    expect(carriedOut([]).carried_to_next_year).toMatchObject({ natural_person: 0, 'org.other': 0, total: 0 }));
});

describe('Art. 50 · late facts and locked years', () => {
  it('counts what came to light after the lock in the next year, which still balances', () => {
    const late: Facts = { ...FACTS, years: { lockedThrough: 2023, carrying: [2023] } };
    const known = imported(ledgerOfFigures(publishedAs('jinhu-2023')));
    const [entry] = ledgerOfFigures(publishedAs('jinhu-2023'));
    const before = tableOf(2023, known);
    const all = [...known, ...imported([{ ...(entry as LedgerEntry), registerNo: 'late' }], late)];
    expect(tableOf(2023, all)).toEqual(before);
    expect(tableOf(2024, all).received_this_year?.total).toBe(1);
    expect(reconcile3(formForYear(2024), tableOf(2024, all)).every(({ ok }) => ok)).toBe(true);
  });
});
