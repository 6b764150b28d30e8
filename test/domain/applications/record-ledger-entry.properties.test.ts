import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import { CHANNELS, type Channel } from '../../../src/domain/applications/channels.js';
import type { LedgerEntry } from '../../../src/domain/applications/ledger-entry.js';
import { ALL_OUTCOMES, APPLICANT_CATEGORIES } from '../../../src/domain/applications/outcomes.js';
import { recordLedgerEntry } from '../../../src/domain/applications/record-ledger-entry.js';
import { addDays } from '../../../src/domain/law/legal-date.js';
import { FACTS } from './given.js';

const day = fc.integer({ min: -20, max: 120 }).map((n) => addDays('2024-03-05', n));
const blankOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });

/** Rows as careless hands write them: any day in any cell; only the reply is never before the receipt. */
const rows: fc.Arbitrary<LedgerEntry> = fc
  .record({
    category: fc.constantFrom(...APPLICANT_CATEGORIES),
    channel: blankOr(fc.constantFrom(...(Object.keys(CHANNELS) as Channel[]))),
    submittedOn: blankOr(day),
    correctionIssuedOn: blankOr(day),
    correctionDueOn: blankOr(day),
    correctionReceivedOn: blankOr(day),
    extensionDays: blankOr(fc.integer({ min: 0, max: 60 })),
    extendedOn: blankOr(day),
    thirdPartySentOn: blankOr(day),
    thirdPartyAnsweredOn: blankOr(day),
    feeNoticeOn: blankOr(day),
    feeAmountFen: blankOr(fc.nat(1_000_000)),
    feePaidOn: blankOr(day),
    reply: blankOr(
      fc.record({
        decidedOn: fc.nat(150).map((n) => addDays('2024-03-05', n)),
        outcome: fc.constantFrom(...ALL_OUTCOMES),
      }),
    ),
    docNo: blankOr(fc.constant('公复1号')),
  })
  .map(({ reply, ...cells }) => ({
    ...cells,
    ...{ line: 2, registerNo: 'A-1', receivedOn: '2024-03-05', handlingUnit: null, remarks: {} },
    ...{ decidedOn: reply?.decidedOn ?? null, outcome: reply?.outcome ?? null },
    personal: { applicant: '申请人1', idType: null, idNo: null, contact: null, content: null },
  }));

/** Cells that may still be blank when a ledger is brought the first time. */
const LATER = [
  'submittedOn',
  'correctionIssuedOn',
  'correctionDueOn',
  'correctionReceivedOn',
  'extensionDays',
  'extendedOn',
  'thirdPartySentOn',
] as const;
const LATER_TOO = ['thirdPartyAnsweredOn', 'feeNoticeOn', 'feeAmountFen', 'feePaidOn', 'docNo'] as const;

function record(entry: LedgerEntry, app: Application | null) {
  const { result, events } = recordLedgerEntry(entry, app, [], FACTS);
  return { result, after: events.reduce<Application | null>(evolve, app) };
}

function unchangedAgain(entry: LedgerEntry, app: Application | null): void {
  const { result } = record(entry, app);
  if (result !== 'unchanged') throw new Error(`the same row again: ${result}`);
}

describe('Any row of an old ledger whose reply does not precede its receipt', () => {
  it('is recorded as it stands, and the same row again changes nothing', () =>
    fc.assert(
      fc.property(rows, (entry) => unchangedAgain(entry, record(entry, null).after)),
      { numRuns: 3000 },
    ));

  it('may come with blank cells first: the facts that were missing are added, once', () =>
    fc.assert(
      fc.property(rows, fc.subarray([...LATER, ...LATER_TOO]), (entry, blank) => {
        const first = { ...entry, ...Object.fromEntries(blank.map((cell) => [cell, null])) } as LedgerEntry;
        const { after } = record(first, null);
        unchangedAgain(entry, record(entry, after).after);
      }),
      { numRuns: 3000 },
    ));
});
