import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../src/domain/refusals.js';
import { replayYear } from '../../../src/domain/year-end/organ-year.js';
import {
  beginRun,
  completeRun,
  type Locking,
  lockedBytes,
  lockYear,
} from '../../../src/domain/year-end/organ-year-decisions.js';
import type { AnnualReportLocked, YearFigures } from '../../../src/domain/year-end/organ-year-events.js';
import { answered, received, refusalOf } from '../applications/given.js';
import { OrganInTime, sha256 } from './organ-in-time.js';

/** Two applications of 2023, one of them answered in it, and their year run but not locked. */
function organ(): OrganInTime {
  const organ = new OrganInTime('2023-12-29');
  organ.act('A-1', ...received('2023-11-06'), answered('2023-11-20'));
  organ.act('A-2', ...received('2023-12-18'));
  return organ.on('2024-01-02').run(2023);
}

function locking(of: OrganInTime, change: Partial<Locking> = {}): Locking {
  const { years, today, yearsThatCount } = of;
  const year = change.year ?? 2023;
  const counted = of.counted(year);
  const versions = { position: 7, chain: 'c0ffee', law: '711', calendar: '2026', code: '0.1.0' };
  const figures = { counted, folded: counted, truth: counted, checks: of.checks(year, counted) };
  return { year, years, today, yearsThatCount, ...figures, ...versions, sha256, ...change };
}

const refusal = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('not refused');
};

describe('Art. 50 · the year-end run', () => {
  it('begins once, when the year is over, and completes once', () => {
    const years = [replayYear(2023, [])];
    expect(beginRun(2023, years, '2024-01-01')).toEqual([{ type: 'YearEndRunBegun', year: 2023, on: '2024-01-01' }]);
    const begun = [replayYear(2023, beginRun(2023, years, '2024-01-01'))];
    expect(beginRun(2023, begun, '2024-01-02')).toEqual([]);
    const done = { carriedOver: 1, withdrawn: 0 };
    expect(completeRun(2023, begun, '2024-01-02', done)).toEqual([
      { type: 'YearEndRunCompleted', year: 2023, on: '2024-01-02', ...done },
    ]);
    expect(completeRun(2023, organ().years, '2024-01-03', done)).toEqual([]);
    expect(beginRun(2023, organ().years, '2024-01-03')).toEqual([]);
  });

  it('is refused on 31 December, before it has begun, and for a year that is locked or was closed by the first lock', () => {
    expect(refusalOf(() => beginRun(2023, [], '2023-12-31'))).toBe('year_not_over');
    expect(refusalOf(() => completeRun(2023, [], '2024-01-01', { carriedOver: 0, withdrawn: 0 }))).toBe(
      'run_not_begun',
    );
    const locked = organ();
    locked.lock(2023);
    expect(refusalOf(() => beginRun(2023, locked.years, '2024-02-01'))).toBe('year_locked');
    expect(refusalOf(() => beginRun(2021, locked.years, '2024-02-01'))).toBe('year_locked');
  });
});

describe('Art. 50 · locking the report of a year', () => {
  it('stores the figures, what they stand on, and their digest', () => {
    const [lock, ...more] = lockYear(locking(organ())) as [AnnualReportLocked];
    expect(more).toEqual([]);
    expect(lock).toMatchObject({ type: 'AnnualReportLocked', year: 2023, on: '2024-01-02', edition: 'cn-2021' });
    expect(lock).toMatchObject({ position: 7, chain: 'c0ffee', law: '711', calendar: '2026', code: '0.1.0' });
    expect(lock.table3.received_this_year).toMatchObject({ natural_person: 2, total: 2 });
    expect(lock.table3.carried_to_next_year).toMatchObject({ natural_person: 1, total: 1 });
    expect(lock.sha256).toBe(sha256(lockedBytes(lock)));
  });

  it('has one text for its digest, in whatever order its parts were put together', () => {
    const [lock] = lockYear(locking(organ())) as [AnnualReportLocked];
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
    expect(lockedBytes(turned(lock) as AnnualReportLocked)).toBe(lockedBytes(lock));
    expect(lockedBytes(lock)).toMatch(/^\{"calendar":"2026","chain":"c0ffee","code":"0.1.0","edition":"cn-2021","law"/);
    expect(lockedBytes(lock)).not.toContain(lock.sha256);
    const other = { ...lock, table3: { ...lock.table3, granted: { ...lock.table3.granted, 'org.other': 1 } } };
    expect(lockedBytes(other as AnnualReportLocked)).not.toBe(lockedBytes(lock));
  });

  it('happens once, when the year is over and its run complete', () => {
    expect(refusalOf(() => lockYear(locking(organ(), { today: '2023-12-31' })))).toBe('year_not_over');
    expect(refusalOf(() => lockYear(locking(organ(), { years: [] })))).toBe('run_not_complete');
    const begun = [replayYear(2023, beginRun(2023, [], '2024-01-01'))];
    expect(refusalOf(() => lockYear(locking(organ(), { years: begun })))).toBe('run_not_complete');
    const locked = organ();
    locked.lock(2023);
    expect(refusalOf(() => lockYear(locking(locked)))).toBe('year_locked');
  });

  it('closes, the first time, all earlier years as "before the register"', () => {
    const first = organ().on('2025-01-06').run(2024);
    first.lock(2024);
    expect(first.facts.years.lockedThrough).toBe(2024);
    expect(refusalOf(() => first.lock(2023))).toBe('year_locked');
    expect(first.year(2023).locked).toBeNull();
  });

  it('goes in order afterwards, past years in which there was nothing', () => {
    const later = organ();
    later.lock(2023);
    later.on('2026-01-05').run(2025);
    const refused = refusal(() => lockYear(locking(later, { year: 2025 })));
    expect(refused.message).toBe('2024年有申请或者主动公开登记而年度报告尚未锁定；请先锁定2024年，再锁定2025年。');
    const nothing = lockYear(locking(later, { year: 2025, yearsThatCount: [2023, 2025] }));
    expect(nothing.map(({ type }) => type)).toEqual(['AnnualReportLocked']);
  });

  it('is refused while a rule fails, naming the rule and the place; a warning does not stop it', () => {
    const { table3, table4 } = organ().counted(2023);
    const broken = { table3: { ...table3, granted: table3.partially_granted }, table4 } as YearFigures;
    const failing = locking(organ(), { counted: broken, folded: broken, checks: organ().checks(2023, broken) });
    const refused = refusal(() => lockYear(failing));
    expect([refused.code, refused.article]).toEqual(['check_failed', '50']);
    expect(refused.message).toContain('T3.SUM_RESULT（natural_person：');
    const warning = { rule: 'N1', level: 'warning' as const, ok: false, at: '一', message: '' };
    expect(lockYear(locking(organ(), { checks: [warning] }))).toHaveLength(1);
  });

  it('is refused where the ledger and the log give different figures, naming each cell', () => {
    const counted = organ().counted(2023);
    const row = { ...counted.table3.granted, natural_person: 3 } as never;
    const review = { ...counted.table4.review, pending: 2 };
    const folded = { table3: { ...counted.table3, granted: row }, table4: { ...counted.table4, review } };
    const refused = refusal(() => lockYear(locking(organ(), { folded })));
    expect(refused.message).toBe(
      '2023年的报表由台账和由事件记录算出的数字不同，不能锁定：' +
        '表三 granted/natural_person：1与3；表四 review/pending：0与2' +
        '。请由管理员重建台账后再锁定，仍不一致的联系维护人员。',
    );
    const { granted: _granted, ...missing } = counted.table3;
    const less = locking(organ(), { folded: { ...counted, table3: missing as never } });
    expect(refusal(() => lockYear(less)).message).toContain('表三 granted/total：1与无');
  });
});
