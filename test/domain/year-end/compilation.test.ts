import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../src/domain/refusals.js';
import {
  freezeCompilation,
  movedSince,
  objectionsToFreezing,
  reportIn,
  type UnitToCompile,
} from '../../../src/domain/year-end/compilation.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { evolveYear, type OrganYear, untouchedYear } from '../../../src/domain/year-end/organ-year.js';
import type { AnnualReportLocked, YearFigures } from '../../../src/domain/year-end/organ-year-events.js';
import { reconcileOnce } from '../../../src/domain/year-end/reconcile-units.js';
import { figuresOf, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { wholeOf } from '../../../src/domain/year-end/whole.js';

const YEAR = 2025;
const form = formForYear(YEAR);

/** One application, received and granted in the year. */
const figures = (count: number): Required<YearFigures> => ({
  table2: {},
  table3: figuresOf(
    tabulate3(
      form,
      YEAR,
      Array.from({ length: count }, (_, i) => ({
        ...{ id: String(i), category: 'natural_person' as const, receivedYear: YEAR, closedYear: YEAR },
        outcome: 'granted' as const,
      })),
    ),
  ),
  table4: figuresOf4(tabulate4(YEAR, [])),
});

const lockOf = (count: number, edition: AnnualReportLocked['edition'] = 'cn-2021'): AnnualReportLocked => ({
  ...{ type: 'AnnualReportLocked', year: YEAR, on: '2026-01-20', edition, position: 10 + count, chain: 'aa' },
  ...{ law: '1', calendar: '1', code: '1', sha256: String(count).repeat(64), ...figures(count) },
});
const locked = (count: number, edition?: AnnualReportLocked['edition']): OrganYear =>
  evolveYear(untouchedYear(YEAR), lockOf(count, edition));

function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const unit = (code: string, state: OrganYear | null): UnitToCompile => ({ code, name: `${code}局`, state });
const units = [unit('市', locked(1)), unit('甲', locked(2)), unit('乙', locked(0))];
const summed = figures(3);
const compiling = {
  ...{ year: YEAR, edition: 'cn-2021' as const, today: '2026-02-10', frozen: undefined, units, summed, checks: [] },
  ...{ counted: figures(3), position: 77, sha256: (text: string) => `${text.length}` },
};

describe('Art. 49 ¶2 · a whole is closed', () => {
  it('as its units were locked, each named with its position and its SHA-256', () => {
    const event = freezeCompilation(compiling);
    expect(event).toMatchObject({ type: 'CompilationFrozen', year: YEAR, on: '2026-02-10', position: 77 });
    expect(event.table3).toEqual(wholeOf([figures(1), figures(2), figures(0)].map(({ table3 }) => table3)));
    expect(event.units).toEqual([
      { code: '市', name: '市局', position: 11, sha256: '1'.repeat(64), report: 'missing' },
      { code: '甲', name: '甲局', position: 12, sha256: '2'.repeat(64), report: 'missing' },
      { code: '乙', name: '乙局', position: 10, sha256: '0'.repeat(64), report: 'missing' },
    ]);
  });

  it('and its year knows it for good', () => {
    const { type: _type, year: _year, ...frozen } = freezeCompilation(compiling);
    expect(evolveYear(locked(1), freezeCompilation(compiling)).frozen).toEqual(frozen);
  });

  it('not before the year is over', () => {
    expect(refusal(() => freezeCompilation({ ...compiling, today: '2025-12-31' })).code).toBe('year_not_over');
  });

  it('once only', () => {
    const { frozen } = evolveYear(locked(1), freezeCompilation(compiling));
    expect(refusal(() => freezeCompilation({ ...compiling, frozen })).code).toBe('compilation_frozen');
  });

  it('not without the zero report of a unit that had nothing, which is named', () => {
    const open = [...units, unit('丙', null), unit('丁', untouchedYear(YEAR))];
    const { code, details } = refusal(() => freezeCompilation({ ...compiling, units: open }));
    expect([code, details]).toEqual(['compilation_units_open', { count: 2, units: '丙局、丁局' }]);
  });

  it('not with a unit that was locked in another edition of the form', () => {
    const old = [...units, unit('丙', locked(1, 'cn-2019'))];
    const { code, details } = refusal(() => freezeCompilation({ ...compiling, units: old }));
    expect([code, details]).toEqual(['compilation_edition', { count: 1, units: '丙局' }]);
  });

  it('not where adding up the locks and counting the ledgers differ', () => {
    const { code, message } = refusal(() => freezeCompilation({ ...compiling, counted: figures(4) }));
    expect(code).toBe('computations_differ');
    expect(message).toContain('received_this_year/total：3与4');
  });

  it('not where an error rule fails', () => {
    const checks = [{ rule: 'SUM.ONCE', level: 'error' as const, ok: false, at: '复〔2025〕1号', message: '两次' }];
    expect(refusal(() => freezeCompilation({ ...compiling, checks })).code).toBe('check_failed');
  });

  it('by an organ alone: there is nothing to add up', () => {
    const alone = { ...compiling, units: units.slice(0, 1) };
    expect(refusal(() => freezeCompilation(alone)).code).toBe('compilation_without_units');
  });
});

describe('how far a report has come', () => {
  it('is missing where nothing was drafted', () => {
    expect([reportIn(null), reportIn(locked(1))]).toEqual(['missing', 'missing']);
  });
});

describe('〔2016〕201号 · a litigation is counted once', () => {
  const suit = (coDefendantOnly: boolean) => ({
    ...{ caseNo: '（2025）某01行初1号', route: 'litigation.direct' as const, coDefendantOnly, challenged: null },
    instances: [
      { acceptedOn: '2025-03-03', acceptedYear: 2025, decidedOn: null, decidedYear: null, result: null, number: 1 },
    ],
  });
  const check = (...cases: object[][]) =>
    reconcileOnce(
      YEAR,
      cases.map((list, i) => ({ name: `${'甲乙丙'[i]}局`, cases: list as never })),
    ).filter(({ ok }) => !ok);

  it('by the organ whose act it is: where the other is marked as co-defendant only', () => {
    expect(check([suit(false)], [suit(true)])).toEqual([]);
  });

  it('and found where two units count it', () => {
    expect(check([suit(false)], [], [suit(false)])).toEqual([
      expect.objectContaining({ rule: 'SUM.ONCE', level: 'error', at: '（2025）某01行初1号' }),
    ]);
    expect(check([suit(false)], [suit(false)])[0]?.message).toContain('甲局、乙局');
  });

  it('and found as well where the numbers are not shown to whoever asks', () => {
    const as = (caseNo: string, identity: string) => ({ ...suit(false), caseNo, identity });
    expect(check([as('甲第1件', 'x')], [as('乙第1件', 'y'), as('乙第2件', 'x')])).toEqual([
      expect.objectContaining({ at: '甲第1件、乙第2件', message: expect.stringContaining('甲局、乙局') }),
    ]);
  });

  it('and in order where no two units count one', () =>
    expect(reconcileOnce(YEAR, [{ name: '甲局', cases: [suit(false)] as never }])).toEqual([
      {
        ...{ rule: 'SUM.ONCE', level: 'error', ok: true, at: 'table4' },
        message: '没有一件复议或者诉讼由两个单位同时计数',
      },
    ]));

  it('once in its own year: what was decided before counts nowhere', () => {
    const decided = {
      ...suit(false),
      instances: [{ ...suit(false).instances[0], decidedOn: '2024-01-01', decidedYear: 2024, acceptedYear: 2023 }],
    };
    expect(check([decided], [decided])).toEqual([]);
  });
});

describe('What still stands against closing a whole', () => {
  const failing = { rule: 'SUM.ONCE', level: 'error' as const, ok: false, at: '案', message: '两个单位计入' };

  it('is told all at once, each as it would be refused', () => {
    const open = [unit('市', locked(1)), unit('甲', null), unit('乙', locked(0, 'cn-2019'))];
    const found = objectionsToFreezing({ ...compiling, today: `${YEAR}-12-31`, units: open, checks: [failing] });
    expect(found.map(({ code, details }) => [code, details.units ?? null])).toEqual([
      ['year_not_over', null],
      ['compilation_units_open', '甲局'],
      ['compilation_edition', '乙局'],
      ['check_failed', null],
    ]);
  });

  it('is nothing where it can be closed', () => expect(objectionsToFreezing(compiling)).toEqual([]));
});

describe('What a closed whole would be now', () => {
  it('is told in the cells that have moved alone', () => {
    expect(movedSince(figures(3), figures(3))).toEqual([]);
    const moved = movedSince(figures(3), figures(4));
    expect(moved).toContainEqual({
      ...{ table: 'table3', row: 'received_this_year', column: 'natural_person', frozen: 3, adjusted: 4 },
    });
    expect(moved.filter(({ column }) => column === 'org.business')).toEqual([]);
  });
});
