import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand, ProceedingCommand } from '../../../src/domain/applications/commands.js';
import type { ApplicantCategory, Outcome } from '../../../src/domain/applications/outcomes.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { trueCounts } from '../../../src/domain/year-end/organ-year-adjustments.js';
import type { PriorYearAdjustment } from '../../../src/domain/year-end/organ-year-events.js';
import { reconcile3 } from '../../../src/domain/year-end/reconcile.js';
import { answered, given, received } from '../applications/given.js';
import { OrganInTime } from './organ-in-time.js';

const registered = (
  no: string,
  receivedOn: string,
  category: ApplicantCategory = 'natural_person',
  submittedOn = receivedOn,
): ApplicationCommand[] => [
  { type: 'Lodge', channel: 'online', submittedOn, category },
  { type: 'Confirm', registerNo: no, receivedOn },
];
const closedAs = (closedOn: string, outcome: Outcome, correctedOn: string): ApplicationCommand => ({
  type: 'CorrectClosure',
  correctedOn,
  closedOn,
  outcome,
  docNo: '公复1号',
  reason: '误登',
});
const columnOf = (category: ApplicantCategory, correctedOn: string): ApplicationCommand => ({
  type: 'CorrectCategory',
  correctedOn,
  category,
  reason: '误选',
});
const receiptOf = (receivedOn: string, correctedOn: string): ApplicationCommand => ({
  type: 'CorrectReceiptDate',
  correctedOn,
  receivedOn,
  reason: '误记',
});

/** 2023 is locked with A answered in it and B still open; it is now 4 March 2024. */
function locked2023(): OrganInTime {
  const organ = new OrganInTime('2023-12-29');
  organ.act('A', ...registered('A', '2023-11-06'), answered('2023-11-20'));
  organ.act('B', ...registered('B', '2023-12-18'));
  organ.on('2024-01-22').lock(2023);
  return organ.on('2024-03-04');
}

/** Row/column → before → after, of the table that the adjustment changes. */
const moves = ({ cellsBefore, cellsAfter }: PriorYearAdjustment, table: 'table3' | 'table4' = 'table3') =>
  Object.entries(cellsAfter[table] ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).map(
      ([column, figure]) => `${row}/${column} ${cellsBefore[table]?.[row]?.[column]}→${figure}`,
    ),
  );
const movesOf = (adjustments: PriorYearAdjustment[], table: 'table3' | 'table4' = 'table3') =>
  Object.fromEntries(adjustments.map((one) => [one.year, moves(one, table)]));

function balances(organ: OrganInTime, year: number): void {
  const { adjusted, locked } = organ.year(year);
  for (const { table3 } of [adjusted, locked])
    expect(reconcile3(formForYear(year), table3).filter(({ ok }) => !ok)).toEqual([]);
}

describe('Art. 50 · what a locked year would have counted', () => {
  it('an application of the locked year that is registered late and still open', () => {
    const organ = locked2023();
    const adjustments = organ.act('C', ...registered('台2023-9', '2023-12-25', 'org.business'));
    expect(adjustments).toEqual([
      {
        type: 'PriorYearAdjustment',
        year: 2023,
        on: '2024-03-04',
        subject: { application: 'C', registerNo: '台2023-9' },
        reason: '补登记收到的申请',
        cellsBefore: {
          table3: {
            received_this_year: { 'org.business': 0, total: 2 },
            carried_to_next_year: { 'org.business': 0, total: 1 },
          },
        },
        cellsAfter: {
          table3: {
            received_this_year: { 'org.business': 1, total: 3 },
            carried_to_next_year: { 'org.business': 1, total: 2 },
          },
        },
      },
    ]);
    balances(organ, 2023);
    expect(organ.year(2023).locked.table3.received_this_year?.total).toBe(2);
    expect(organ.counted(2024).table3.received_this_year?.total).toBe(1);
  });

  it('a reply of the locked year to an application that it published as open', () => {
    const organ = locked2023();
    const adjustments = organ.act('B', answered('2023-12-29'));
    expect(adjustments[0]?.reason).toBe('补登记办理结果');
    expect(movesOf(adjustments)).toEqual({
      2023: [
        'granted/natural_person 1→2',
        'granted/total 1→2',
        'total_handled/natural_person 1→2',
        'total_handled/total 1→2',
        'carried_to_next_year/natural_person 1→0',
        'carried_to_next_year/total 1→0',
      ],
    });
    balances(organ, 2023);
    expect(organ.counted(2024).table3.granted?.total).toBe(1);
  });

  it('nothing, when the reply falls into the open year', () =>
    expect(locked2023().act('B', answered('2024-01-08'))).toEqual([]));

  it('another applicant category: column for column, no total moves', () => {
    const organ = locked2023();
    const adjustments = organ.act('A', columnOf('org.research', '2024-03-04'));
    expect(adjustments[0]?.reason).toBe('更正申请人类别');
    expect(movesOf(adjustments)).toEqual({
      2023: [
        'received_this_year/natural_person 2→1',
        'received_this_year/org.research 0→1',
        'granted/natural_person 1→0',
        'granted/org.research 0→1',
        'total_handled/natural_person 1→0',
        'total_handled/org.research 0→1',
      ],
    });
    balances(organ, 2023);
  });

  it('a receipt date that moves over the turn of the year, into the locked year and out of it', () => {
    const organ = locked2023();
    organ.act('C', ...registered('C', '2024-01-03', 'natural_person', '2023-12-28'));
    const earlier = organ.act('C', receiptOf('2023-12-29', '2024-03-04'));
    expect(earlier[0]?.reason).toBe('更正收到日期');
    expect(movesOf(earlier)).toEqual({
      2023: [
        'received_this_year/natural_person 2→3',
        'received_this_year/total 2→3',
        'carried_to_next_year/natural_person 1→2',
        'carried_to_next_year/total 1→2',
      ],
    });
    const later = organ.act('B', receiptOf('2024-01-02', '2024-03-04'));
    expect(movesOf(later)).toEqual({
      2023: [
        'received_this_year/natural_person 3→2',
        'received_this_year/total 3→2',
        'carried_to_next_year/natural_person 2→1',
        'carried_to_next_year/total 2→1',
      ],
    });
    balances(organ, 2023);
  });

  it('another result within the locked year', () => {
    const organ = locked2023();
    const adjustments = organ.act('A', closedAs('2023-11-20', 'unable.not_exist', '2024-03-04'));
    expect(adjustments[0]?.reason).toBe('更正办理结果');
    expect(movesOf(adjustments)).toEqual({
      2023: [
        'granted/natural_person 1→0',
        'granted/total 1→0',
        'unable.not_held/natural_person 0→1',
        'unable.not_held/total 0→1',
      ],
    });
    expect(organ.act('A', closedAs('2023-11-21', 'unable.not_exist', '2024-03-04'))).toEqual([]);
  });

  it('a late registration that is voided again is taken back', () => {
    const organ = locked2023();
    organ.act('C', ...registered('C', '2023-12-25'));
    const [taken] = organ.act('C', { type: 'Void', voidedOn: '2024-03-04', reason: '重复登记' });
    expect(taken?.reason).toBe('登记作废');
    const { adjusted, locked } = organ.year(2023);
    expect(adjusted.table3).toEqual(locked.table3);
  });

  it('says every reason of what is recorded at once', () => {
    const changes = [columnOf('org.other', '2024-03-04'), closedAs('2023-11-20', 'other.merged', '2024-03-04')];
    const adjustments = locked2023().act('A', ...changes);
    expect(adjustments.map(({ reason }) => reason)).toEqual(['更正申请人类别；更正办理结果']);
  });
});

describe('Annual report form §7 · a reply that is redone', () => {
  const again = (decidedOn: string): ApplicationCommand[] => [
    { type: 'SelfCorrect', correctedOn: decidedOn, reason: '引用条款有误' },
    { type: 'ReplyAgain', docNo: '公复2号', decidedOn, principalOutcome: 'partially_granted' },
  ];
  const closed = [received('2023-11-06'), answered('2023-11-20')];

  it('counts by its new result within the year of the first reply', () =>
    expect(trueCounts(given(...closed, again('2023-12-01')).now()).outcome).toBe('partially_granted'));

  it('keeps the first result when it is redone in a later year, however often', () => {
    const later = given(...closed, again('2024-01-08'), again('2024-02-05')).now();
    expect(later.closure?.outcome).toBe('partially_granted');
    expect(trueCounts(later)).toMatchObject({ closedYear: 2023, outcome: 'granted.provided' });
  });

  it('of a locked year, entered late, leaves what was published and shows in what is adjusted', () => {
    const organ = locked2023();
    const published = JSON.stringify(organ.year(2023).locked);
    expect(movesOf(organ.act('A', ...again('2023-12-11')))[2023]).toEqual([
      'granted/natural_person 1→0',
      'granted/total 1→0',
      'partially_granted/natural_person 0→1',
      'partially_granted/total 0→1',
    ]);
    expect(JSON.stringify(organ.year(2023).locked)).toBe(published);
    balances(organ, 2023);
  });

  it('of a later year adjusts nothing, nor does putting it right', () => {
    const organ = locked2023();
    expect(organ.act('A', ...again('2024-02-19'))).toEqual([]);
    expect(organ.act('A', closedAs('2023-11-20', 'refused.state_secret', '2024-03-04'))).toEqual([]);
    expect(organ.year(2023).adjusted.table3).toEqual(organ.year(2023).locked.table3);
  });
});

describe('Art. 50 · several locked years', () => {
  /** As above, with 2024 locked as well: B was answered in 2024, and a late C was counted as received in 2024. */
  function locked2024(): OrganInTime {
    const organ = locked2023();
    organ.act('B', answered('2024-01-08'));
    organ.act('C', ...registered('C', '2023-12-25'));
    organ.on('2025-01-20').lock(2024);
    return organ.on('2025-03-03');
  }

  it('a result of the first is no longer carried into the second', () => {
    const organ = locked2024();
    const adjustments = organ.act('B', closedAs('2023-12-29', 'granted.provided', '2025-03-03'));
    expect(movesOf(adjustments)[2024]).toEqual([
      'carried_from_last_year/natural_person 2→1',
      'carried_from_last_year/total 2→1',
      'granted/natural_person 1→0',
      'granted/total 1→0',
      'total_handled/natural_person 1→0',
      'total_handled/total 1→0',
    ]);
    expect(movesOf(adjustments)[2023]).toContain('carried_to_next_year/total 2→1');
    balances(organ, 2023);
    balances(organ, 2024);
  });

  it('a year that had to count facts of a locked one is adjusted to the true dates when it locks', () => {
    const organ = locked2024();
    const atLock = organ.yearEvents.filter((event) => event.type === 'PriorYearAdjustment' && event.year === 2024);
    expect(atLock).toMatchObject([
      { on: '2025-01-20', subject: {}, reason: '以前年度锁定后补登记的事实计入本年，此处按实际日期列示' },
    ]);
    expect(movesOf(atLock as PriorYearAdjustment[])).toEqual({
      2024: [
        'received_this_year/natural_person 1→0',
        'received_this_year/total 1→0',
        'carried_from_last_year/natural_person 1→2',
        'carried_from_last_year/total 1→2',
      ],
    });
    const { adjusted, locked } = organ.year(2024);
    expect(locked.table3.carried_from_last_year).toEqual(organ.year(2023).locked.table3.carried_to_next_year);
    expect(adjusted.table3.carried_from_last_year).toEqual(organ.year(2023).adjusted.table3.carried_to_next_year);
  });

  it('so that no figure falls below zero when such an application changes its column', () => {
    const organ = locked2024();
    const adjustments = organ.act('C', columnOf('org.other', '2025-03-03'));
    expect(movesOf(adjustments)[2024]).toContain('carried_from_last_year/natural_person 2→1');
    balances(organ, 2024);
  });

  it('years closed as "before the register" have published nothing and get no adjustment', () => {
    const organ = locked2023();
    const adjustments = organ.act('C', ...registered('C', '2021-05-10'), answered('2024-02-01'));
    expect(movesOf(adjustments)).toEqual({
      2023: [
        'carried_from_last_year/natural_person 0→1',
        'carried_from_last_year/total 0→1',
        'carried_to_next_year/natural_person 1→2',
        'carried_to_next_year/total 1→2',
      ],
    });
    balances(organ, 2023);
    expect(organ.act('D', ...registered('D', '2021-05-10'), answered('2021-05-28'))).toEqual([]);
  });
});

describe('Art. 50 · Table 四 of a locked year', () => {
  const review = (acceptedOn: string, more = {}): ProceedingCommand => ({
    type: 'FileReview',
    caseNo: '复1号',
    route: 'review',
    acceptedOn,
    ...more,
  });
  const decided = (decidedOn: string): ProceedingCommand => ({
    type: 'DecideReview',
    caseNo: '复1号',
    decidedOn,
    result: 'corrected',
  });

  it('a review of the locked year that is recorded late on an application', () => {
    const organ = locked2023();
    const filed = organ.act('A', review('2023-12-04') as ApplicationCommand);
    expect(filed[0]?.subject).toEqual({ application: 'A', registerNo: 'A', caseNo: '复1号' });
    expect(filed[0]?.reason).toBe('补登记行政复议、行政诉讼情况');
    expect(movesOf(filed, 'table4')).toEqual({ 2023: ['review/pending 0→1', 'review/total 0→1'] });
    const ended = organ.act('A', decided('2023-12-28') as ApplicationCommand);
    expect(movesOf(ended, 'table4')).toEqual({ 2023: ['review/corrected 0→1', 'review/pending 1→0'] });
    expect(ended[0]?.cellsAfter.table3).toBeUndefined();
  });

  it('a decision of the locked year also ends what a later locked year published as pending', () => {
    const organ = locked2023();
    organ.contest(review('2024-02-05'));
    organ.on('2025-01-20').lock(2024);
    organ.on('2026-01-20').lock(2025);
    expect(organ.year(2025).locked.table4.review).toMatchObject({ pending: 1, total: 1 });
    expect(movesOf(organ.contest(decided('2024-04-01')), 'table4')).toEqual({
      2024: ['review/corrected 0→1', 'review/pending 1→0'],
      2025: ['review/pending 1→0', 'review/total 1→0'],
    });
  });

  it('a case that hangs on no application, unless the organ is only co-defendant', () => {
    const late = locked2023().contest(review('2023-12-04'));
    expect(late).toMatchObject([{ year: 2023, subject: { caseNo: '复1号' } }]);
    expect(locked2023().contest(review('2023-12-04', { coDefendantOnly: true }))).toEqual([]);
  });
});
