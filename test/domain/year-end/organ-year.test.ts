import { describe, expect, it } from '@jest/globals';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { evolveYear, replayYear, reportYears, untouchedYear } from '../../../src/domain/year-end/organ-year.js';
import type { AnnualReportLocked, OrganYearEvent } from '../../../src/domain/year-end/organ-year-events.js';
import { figuresOf, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';

const EMPTY = { table3: figuresOf(tabulate3(formForYear(2024), 2024, [])), table4: figuresOf4(tabulate4(2024, [])) };
const begun = (year: number): OrganYearEvent => ({ type: 'YearEndRunBegun', year, on: `${year + 1}-01-01` });
const completed = (year: number): OrganYearEvent => ({
  type: 'YearEndRunCompleted',
  year,
  on: `${year + 1}-01-01`,
  carriedOver: 2,
  withdrawn: 0,
});
const locked = (year: number): AnnualReportLocked => ({
  type: 'AnnualReportLocked',
  year,
  on: `${year + 1}-01-20`,
  edition: 'cn-2021',
  position: 412,
  chain: 'c0ffee',
  ...EMPTY,
  law: '711',
  calendar: '2026',
  code: '0.1.0',
  sha256: 'f00d',
});

describe('Art. 50 · the year of an organ', () => {
  it('is untouched, then run, then locked with the figures it publishes', () => {
    expect(replayYear(2024, [])).toEqual(untouchedYear(2024));
    const run = replayYear(2024, [begun(2024), completed(2024)]);
    expect(run).toMatchObject({ version: 2, runBegun: '2025-01-01', runCompleted: { carriedOver: 2 }, locked: null });
    const { version, locked: publication, adjusted } = evolveYear(run, locked(2024));
    expect([version, publication?.position, adjusted]).toEqual([3, 412, EMPTY]);
  });

  it('shows an adjustment beside the published figures, never in them', () => {
    const year = replayYear(2024, [
      locked(2024),
      {
        type: 'PriorYearAdjustment',
        year: 2024,
        on: '2025-03-03',
        subject: { registerNo: 'A-1' },
        reason: '补登记',
        cellsBefore: { table3: { granted: { natural_person: 0, total: 0 } } },
        cellsAfter: { table3: { granted: { natural_person: 1, total: 1 } } },
      },
    ]);
    expect(year.locked).toMatchObject(EMPTY);
    expect(year.adjusted?.table3.granted).toEqual({ ...EMPTY.table3.granted, natural_person: 1, total: 1 });
    expect({ ...year.adjusted?.table3, granted: EMPTY.table3.granted }).toEqual(EMPTY.table3);
    expect(year.adjusted?.table4).toEqual(EMPTY.table4);
  });

  it('shows it beside what an earlier year had counted when it was closed unpublished', () => {
    const year = replayYear(2023, [
      { type: 'EarlierYearClosed', year: 2023, on: '2025-03-03', ...EMPTY },
      {
        type: 'PriorYearAdjustment',
        year: 2023,
        on: '2025-03-03',
        subject: { registerNo: 'A-1' },
        reason: '补登记',
        cellsBefore: { table3: { granted: { natural_person: 0, total: 0 } } },
        cellsAfter: { table3: { granted: { natural_person: 1, total: 1 } } },
      },
    ]);
    expect(year).toMatchObject({ version: 2, locked: null });
    expect(year.adjusted).toEqual({
      ...EMPTY,
      table3: { ...EMPTY.table3, granted: { ...EMPTY.table3.granted, natural_person: 1, total: 1 } },
    });
  });

  it('takes no event of another year, and no adjustment before it is closed', () => {
    expect(() => replayYear(2024, [begun(2023)])).toThrow('2023');
    const { type: _type, ...rest } = begun(2024);
    const adjustment = { ...rest, subject: {}, reason: '', cellsBefore: {}, cellsAfter: {} };
    expect(() => replayYear(2024, [{ ...adjustment, type: 'PriorYearAdjustment' }])).toThrow('not closed');
  });

  it('tells the applications which years are closed and which keep their carry-overs true', () => {
    expect(reportYears([])).toEqual({ lockedThrough: null, carrying: [] });
    const years = [replayYear(2022, [begun(2022), completed(2022), locked(2022)]), replayYear(2023, [begun(2023)])];
    expect(reportYears([...years, untouchedYear(2024)])).toEqual({ lockedThrough: 2022, carrying: [2022, 2023] });
  });
});
