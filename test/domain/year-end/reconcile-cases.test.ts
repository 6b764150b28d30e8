import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import type { Outcome } from '../../../src/domain/applications/outcomes.js';
import type { Proceeding } from '../../../src/domain/applications/proceedings.js';
import { reconcilePending, reconcileReviewFirst } from '../../../src/domain/year-end/reconcile-cases.js';
import { tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { answered, given, received } from '../applications/given.js';

/** A suit of 6 May 2024 over a reply of 20 March 2024, or over silence. */
function suedOver(outcome: Outcome | null, more: object = {}): Proceeding[] {
  const reply = outcome ? [answered('2024-03-20', { principalOutcome: outcome, legalBasis: ['36'] })] : [];
  const suit = { type: 'FileSuit', caseNo: '行初1号', route: 'litigation.direct', acceptedOn: '2024-05-06', ...more };
  return given(received('2024-03-01'), reply, suit as ApplicationCommand).now().proceedings;
}

describe('N3 · no direct suit over what must go to review first', () => {
  it('warns of a refusal under arts 14 to 16, naming the case', () =>
    expect(reconcileReviewFirst(2024, suedOver('refused.process_information'))).toEqual([
      {
        rule: 'N3',
        level: 'warning',
        ok: false,
        at: '行初1号',
        message: '未经复议直接起诉的案件所针对的答复应当先申请行政复议',
      },
    ]));

  it.each<Outcome>([
    'refused.administrative_query',
    'unable.not_exist',
    'not_processed.duplicate',
    'partially_granted',
  ])('finds a suit over %s in order', (outcome) =>
    expect(reconcileReviewFirst(2024, suedOver(outcome))).toMatchObject([
      { at: '行初1号', ok: true, message: '未经复议直接起诉的案件所针对的答复无须先申请行政复议' },
    ]),
  );

  it('warns in each year that counts the case, and in no other', () => {
    const cases = suedOver('refused.process_information');
    expect([2022, 2023, 2024, 2025].map((year) => reconcileReviewFirst(year, cases).length)).toEqual([0, 0, 1, 1]);
  });

  it('says nothing of suits over silence, after review, or in which the organ is only co-defendant', () => {
    expect(reconcileReviewFirst(2024, suedOver(null))).toEqual([]);
    const route = { route: 'litigation.after_review' };
    expect(reconcileReviewFirst(2024, suedOver('refused.process_information', route))).toEqual([]);
    expect(reconcileReviewFirst(2024, suedOver('refused.process_information', { coDefendantOnly: true }))).toEqual([]);
  });

  it('says nothing of report years before 2024', () => {
    const before = given(
      received('2023-03-01'),
      answered('2023-03-20', { principalOutcome: 'refused.process_information', legalBasis: ['16(2)'] }),
      { type: 'FileSuit', caseNo: '行初1号', route: 'litigation.direct', acceptedOn: '2023-05-08' },
    ).now().proceedings;
    expect(reconcileReviewFirst(2023, before)).toEqual([]);
    expect(reconcileReviewFirst(2024, before)).toMatchObject([{ ok: true }]); // decided before review came first
  });
});

describe('T4.PENDING · what was pending comes again', () => {
  const cases = suedOver('unable.not_exist');

  it('in the table of the next year, case by case', () =>
    expect(reconcilePending(tabulate4(2024, cases), tabulate4(2025, cases))).toEqual([
      { rule: 'T4.PENDING', level: 'info', ok: true, at: '行初1号', message: '上年末尚未审结，本年表四列有这一案件' },
    ]));

  it('and is missed where it does not', () =>
    expect(reconcilePending(tabulate4(2024, cases), tabulate4(2025, []))).toMatchObject([
      { at: '行初1号', ok: false, message: '上年末尚未审结，本年表四没有这一案件' },
    ]));

  it('but what was decided need not', () => {
    const decided = suedOver('unable.not_exist').map((one) => ({
      ...one,
      instances: one.instances.map((instance) => ({
        ...instance,
        decidedOn: '2024-09-02',
        decidedYear: 2024,
        result: 'upheld' as const,
      })),
    }));
    expect(reconcilePending(tabulate4(2024, decided), tabulate4(2025, decided))).toEqual([]);
  });
});
