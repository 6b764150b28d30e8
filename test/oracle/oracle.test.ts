import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { editionOf, RESULT_ROWS } from './form.js';
import { type Organ, readOut } from './oracle.js';
import { type Cells, table3, table4 } from './tables.js';
import { type Day, plusDays, type Told, type ToldOfApplication } from './told.js';

type Line = ToldOfApplication | { kind: 'year-end run' | 'locked'; year: number; recordedOn: Day };

/** Recorded on the day it happened, unless a later day is named. */
const late = (told: ToldOfApplication, recordedOn: Day) => ({ ...told, recordedOn });
function heard(...lines: (Line & { recordedOn?: Day })[]): { organ: Organ; refused: (string | null)[] } {
  const history = lines.map((line): Told => ({ recordedOn: 'on' in line ? line.on : '', ...line, organ: '甲局' }));
  const { organs, refused } = readOut(history);
  return { organ: organs.get('甲局') as Organ, refused };
}

const received = (application: string, on: Day): ToldOfApplication[] => [
  { application, kind: 'submitted', on, category: 'natural_person' },
  { application, kind: 'received', on },
];
const replied = (application: string, on: Day): ToldOfApplication => ({
  application,
  kind: 'replied',
  on,
  outcome: 'granted.provided',
  docNo: '1',
});
const ran = (year: number): Line => ({ kind: 'year-end run', year, recordedOn: `${year + 1}-01-04` });
const locked = (year: number): Line => ({ kind: 'locked', year, recordedOn: `${year + 1}-01-20` });

/** Only what is not empty: row → everybody there, whatever the column. */
const counts = (cells: Cells): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([row, columns]) => {
      const ids = Object.values(columns).flat();
      return ids.length ? [[row, ids.join(' ')]] : [];
    }),
  );
const tableOf = (year: number, { organ }: { organ: Organ }) => counts(table3(organ, year, editionOf(year)));

describe('The oracle stands alone', () => {
  it('imports nothing of the program', () => {
    const files = readdirSync('test/oracle').filter((name) => name.endsWith('.ts'));
    const imports = files.flatMap((name) => {
      const text = readFileSync(`test/oracle/${name}`, 'utf8');
      return [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
    });
    const foreign = imports.filter((name) => !name?.startsWith('./'));
    expect([...new Set(foreign)].sort()).toEqual(['@jest/globals', 'fast-check', 'node:fs']);
  });

  it('has 19 result rows in the form of 2019 and 21 in that of 2021', () =>
    expect([RESULT_ROWS['cn-2019'].length, RESULT_ROWS['cn-2021'].length]).toEqual([19, 21]));
});

describe('The oracle, by hand', () => {
  it('received 2025-12-15, still open on 31 December (procedure §5, example E)', () => {
    const open = heard(...received('A', '2025-12-15'));
    expect(tableOf(2025, open)).toEqual({ received_this_year: 'A', carried_to_next_year: 'A' });
    expect(tableOf(2026, open)).toEqual({ carried_from_last_year: 'A', carried_to_next_year: 'A' });
  });

  it('a correction period that ends after 31 December: the row belongs to the year of the lapse (§11.2)', () => {
    const lapsed = heard(
      ...received('A', '2024-12-16'),
      { application: 'A', kind: 'correction asked', on: '2024-12-18', dueOn: '2025-01-03' },
      { application: 'A', kind: 'correction lapsed', on: '2025-01-03' },
      { application: 'A', kind: 'correction lapsed', on: '2025-01-06' },
    );
    expect(lapsed.refused).toEqual([null, null, null, 'the applicant still has time', null]);
    expect(tableOf(2024, lapsed)).toEqual({ received_this_year: 'A', carried_to_next_year: 'A' });
    expect(tableOf(2025, lapsed)).toEqual({
      carried_from_last_year: 'A',
      'other.correction_overdue': 'A',
      total_handled: 'A',
    });
    expect(counts(table3(lapsed.organ, 2025, 'cn-2019')).other).toBe('A');
  });

  it('sent on 31 December and never confirmed: in no table (§11.8); confirmed on 2 January: next year', () => {
    const sent: ToldOfApplication = { application: 'A', kind: 'submitted', on: '2024-12-31', category: 'org.other' };
    expect(tableOf(2024, heard(sent, { application: 'A', kind: 'never confirmed', on: '2025-02-05' }))).toEqual({});
    const confirmed = heard(sent, { application: 'A', kind: 'received', on: '2025-01-02' });
    expect(tableOf(2024, confirmed)).toEqual({});
    expect(table3(confirmed.organ, 2025, 'cn-2021').received_this_year?.['org.other']).toEqual(['A']);
  });

  it('a reply redone in the same year replaces the row, in a later year it changes nothing (form §7)', () => {
    const first = [...received('A', '2023-10-09'), replied('A', '2023-10-20')];
    const ordered: ToldOfApplication = { application: 'A', kind: 'reprocessing ordered', on: '2023-11-20' };
    const again = (on: Day): ToldOfApplication =>
      ({ ...replied('A', on), kind: 'replied again', outcome: 'partially_granted' }) as ToldOfApplication;
    const handled = { received_this_year: 'A', total_handled: 'A' };
    expect(tableOf(2023, heard(...first, ordered, again('2023-12-04')))).toEqual({
      ...handled,
      partially_granted: 'A',
    });
    const later = heard(...first, ordered, again('2024-01-08'));
    expect(tableOf(2023, later)).toEqual({ ...handled, granted: 'A' });
    expect(tableOf(2024, later)).toEqual({});
  });

  it('a letter of December that is found after the lock counts in the next year, in the column printed for it', () => {
    const found = heard(
      ...received('A', '2023-12-04'),
      ran(2023),
      locked(2023),
      ...received('B', '2023-12-20').map((told) => late(told, '2024-03-01')),
      late(replied('B', '2023-12-29'), '2024-03-01'),
      { application: 'A', kind: 'category fixed', on: '2024-03-04', category: 'org.business' },
      { application: 'A', kind: 'voided', on: '2024-03-05' },
    );
    expect(found.refused.filter(Boolean)).toEqual(['a closed year has counted it']);
    expect(tableOf(2023, found)).toEqual({ received_this_year: 'A', carried_to_next_year: 'A' });
    expect(tableOf(2024, found)).toEqual({
      received_this_year: 'B',
      carried_from_last_year: 'A',
      granted: 'B',
      total_handled: 'B',
      carried_to_next_year: 'A',
    });
    expect(table3(found.organ, 2024, 'cn-2021').carried_from_last_year?.natural_person).toEqual(['A']);
  });

  it('years lock in order, after their run; the first lock closes what lies before', () => {
    const lines = [
      ...received('A', '2022-05-09'),
      locked(2023),
      ran(2023),
      locked(2023),
      locked(2022),
      ran(2025),
      locked(2025),
    ];
    expect(heard(...lines).refused.slice(2)).toEqual([
      'its run is not made',
      null,
      null,
      'closed before',
      null,
      'an earlier year is open',
    ]);
  });

  it('a suit under appeal on 31 December is pending, once; a co-defendant counts nothing (form §6)', () => {
    const suit = (caseNo: string, coDefendantOnly: boolean): ToldOfApplication => ({
      application: 'A',
      kind: 'suit filed',
      on: '2023-05-08',
      caseNo,
      afterReview: true,
      coDefendantOnly,
    });
    const tried = heard(
      ...received('A', '2023-03-01'),
      replied('A', '2023-03-20'),
      suit('1', false),
      suit('2', true),
      { application: 'A', kind: 'suit decided', on: '2023-10-09', caseNo: '1', result: 'upheld' },
      { application: 'A', kind: 'appeal filed', on: '2023-11-06', caseNo: '1' },
      { application: 'A', kind: 'appeal decided', on: '2024-03-04', caseNo: '1', result: 'corrected' },
    );
    expect([2022, 2023, 2024, 2025].map((year) => table4(tried.organ, year)['litigation.after_review'])).toEqual([
      { upheld: [], corrected: [], other: [], pending: [] },
      { upheld: [], corrected: [], other: [], pending: ['1'] },
      { upheld: [], corrected: ['1'], other: [], pending: [] },
      { upheld: [], corrected: [], other: [], pending: [] },
    ]);
  });

  it('a result fixed after its year was locked stays where it was printed', () => {
    const fix: ToldOfApplication = {
      application: 'A',
      kind: 'result fixed',
      on: '2024-02-05',
      closedOn: '2023-03-21',
      outcome: 'unable.not_exist',
      docNo: '1',
    };
    const year = [...received('A', '2023-03-01'), replied('A', '2023-03-20')];
    const row = (...lines: Line[]) => Object.keys(tableOf(2023, heard(...lines)))[1];
    expect(row(...year, fix)).toBe('unable.not_held');
    expect(row(...year, ran(2023), locked(2023), fix)).toBe('granted');
  });

  it('knows its calendar days', () => expect(plusDays('2024-02-28', 2)).toBe('2024-03-01'));
});
