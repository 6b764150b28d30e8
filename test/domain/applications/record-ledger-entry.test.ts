import { describe, expect, it } from '@jest/globals';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { LedgerEntry } from '../../../src/domain/applications/ledger-entry.js';
import { recordLedgerEntry } from '../../../src/domain/applications/record-ledger-entry.js';
import { breachOf } from '../../../src/domain/applications/violations.js';
import { FACTS, refusalOf } from './given.js';

const blank = {
  channel: null,
  submittedOn: null,
  handlingUnit: null,
  correctionIssuedOn: null,
  correctionDueOn: null,
  correctionReceivedOn: null,
  extensionDays: null,
  extendedOn: null,
  thirdPartySentOn: null,
  thirdPartyAnsweredOn: null,
  feeNoticeOn: null,
  feeAmountFen: null,
  feePaidOn: null,
  decidedOn: null,
  docNo: null,
  outcome: null,
  remarks: {},
};
const row = (more: Partial<LedgerEntry>): LedgerEntry => ({
  line: 2,
  registerNo: 'T-2020-0001',
  category: 'natural_person',
  receivedOn: '2020-01-20',
  ...blank,
  personal: { applicant: '申请人1', idType: null, idNo: null, contact: null, content: null },
  ...more,
});

function importing(...rows: LedgerEntry[]) {
  let app: Application | null = null;
  return rows.map((entry) => {
    const { result, events } = recordLedgerEntry(entry, app, [], FACTS);
    app = events.reduce<Application | null>(evolve, app);
    return { result, events, app: app as unknown as Application, types: events.map((event) => event.type) };
  });
}

describe('A row of an old ledger', () => {
  const answered = row({ decidedOn: '2020-02-25', outcome: 'granted', docNo: '公复1号' });

  it('becomes an application; the same row again changes nothing', () => {
    const [first, second] = importing(answered, answered);
    expect(first?.types).toEqual(['ApplicationLodged', 'ApplicationReceived', 'ReplyIssued']);
    expect(first?.app.counted).toEqual({
      category: 'natural_person',
      receivedYear: 2020,
      closedYear: 2020,
      outcome: 'granted',
    });
    expect(second).toMatchObject({ result: 'unchanged', types: [] });
  });

  it('was withdrawn under a document number: the same row again changes nothing', () => {
    const withdrawn = { ...answered, outcome: 'other.withdrawn' as const };
    expect(importing(withdrawn, withdrawn)[1]).toMatchObject({ result: 'unchanged', types: [] });
  });

  it.each([
    ['a correction nobody asked for', '补正告知', '30', { correctionReceivedOn: '2020-02-03' }],
    ['an answer to no letter', '征求第三方意见', '32', { thirdPartyAnsweredOn: '2020-02-03' }],
    ['a payment without a notice', '收费通知（《政府信息公开信息处理费管理办法》）', '42', { feePaidOn: '2020-02-03' }],
  ])(
    'is recorded with %s: the %s is missing (art. %s); the same row again changes nothing',
    (_, notice, article, facts) => {
      const [first, second] = importing({ ...answered, ...facts }, { ...answered, ...facts });
      const sentence = `没有登记${notice}，这一事项缺少它所依据的一步。`;
      expect(first?.app.violations.map(breachOf)).toEqual([{ code: 'missing_notice', article, sentence }]);
      expect(second).toMatchObject({ result: 'unchanged', types: [] });
    },
  );

  it('was extended in time, which a later ledger adds: nothing is out of order (received 2024-03-01, answered 04-10)', () => {
    const late = row({ receivedOn: '2024-03-01', decidedOn: '2024-04-10', outcome: 'granted', docNo: '公复1号' });
    const [, added] = importing(late, { ...late, extensionDays: 10, extendedOn: '2024-03-22' });
    expect(added?.types).toEqual(['DeadlineExtended']);
    expect(added?.app.violations.map(({ code }) => code)).toEqual(['reply_late']);
    const [, after] = importing(late, { ...late, extensionDays: 10, extendedOn: '2024-04-11' });
    expect(after?.app.violations.map(breachOf).map(({ sentence }) => sentence)).toContain(
      '“办结”（2024-04-10）早于“延长答复期限”（2024-04-11），先后颠倒。',
    );
  });

  it.each([
    ['a notice before the receipt', { correctionIssuedOn: '2020-01-10', correctionReceivedOn: '2020-02-03' }],
    ['a submission after the receipt', { submittedOn: '2020-01-22' }],
  ])('is recorded with %s as out of order; the same row again changes nothing', (_, facts) => {
    const [first, second] = importing({ ...answered, ...facts }, { ...answered, ...facts });
    expect(first?.app.violations.map(({ code }) => code)).toContain('out_of_order');
    expect(second).toMatchObject({ result: 'unchanged', types: [] });
  });

  it('adds what was blank in a notice on record: the period, the day told, the amount', () => {
    const noticed = { correctionIssuedOn: '2020-01-21', extensionDays: 5, feeNoticeOn: '2020-01-22' };
    const told = { correctionDueOn: '2020-02-05', extendedOn: '2020-02-10', feeAmountFen: 1000 };
    const [, added, again] = importing(row(noticed), row({ ...noticed, ...told }), row({ ...noticed, ...told }));
    expect(added).toMatchObject({ result: 'updated', types: Array(3).fill('NoticeDetailsAdded') });
    expect(added?.app.corrections[0]?.dueOn).toBe('2020-02-05');
    expect(again).toMatchObject({ result: 'unchanged' });
    expect(
      refusalOf(() => importing(row({ ...noticed, ...told }), row({ ...noticed, extendedOn: '2020-02-11' }))),
    ).toBe('ledger_contradiction');
  });

  it('adds the day until which a correction is awaited, though it lies ahead', () => {
    const asked = row({ receivedOn: '2026-11-02', correctionIssuedOn: '2026-11-05' });
    const [, added] = importing(asked, { ...asked, correctionDueOn: '2026-12-01' });
    expect(added).toMatchObject({ result: 'updated', types: ['NoticeDetailsAdded'] });
    expect(added?.app.corrections[0]?.dueOn).toBe('2026-12-01');
  });

  it('says nothing of what the ledger does not name', () => {
    const [one] = importing(
      row({
        ...{ receivedOn: '2024-03-01', decidedOn: '2024-06-03', outcome: 'other.withdrawn' },
        ...{ correctionIssuedOn: '2024-03-04', correctionReceivedOn: '2024-03-11', extensionDays: 10 },
        ...{ thirdPartySentOn: '2024-03-12', thirdPartyAnsweredOn: '2024-03-20', feeNoticeOn: '2024-03-25' },
      }),
    );
    const facts = Object.fromEntries(one?.events.map((event) => [event.type, event]) ?? []);
    expect(facts).toMatchObject({
      ApplicationLodged: { submittedOn: '2024-03-01', submittedUnknown: true },
      CorrectionRequested: { items: null },
      DeadlineExtended: { notifiedOn: null, addedOn: FACTS.today },
      ThirdPartyResponded: { position: null },
      FeeNoticeIssued: { receivedOn: null, payBy: null, amountFen: null },
      ApplicationWithdrawn: { requestedOn: null, signed: null, acceptedOn: '2024-06-03' },
    });
    expect(one?.app.violations.map(({ code }) => code)).toEqual(['extension_undated']);
  });

  it('names the submission later: until then the receipt stands for it, and moves with it', () => {
    const blank = row({ receivedOn: '2024-03-05' });
    const moved = { ...blank, receivedOn: '2024-03-06' };
    const named = { ...moved, submittedOn: '2024-03-01' };
    const [first, second, third, again] = importing(blank, moved, named, named);
    expect(first?.app).toMatchObject({ submittedOn: '2024-03-05', submittedUnknown: true });
    expect(second?.app).toMatchObject({ submittedOn: '2024-03-06', submittedUnknown: true });
    expect(third?.types).toEqual(['ReceiptDateCorrected']);
    expect(third?.app).toMatchObject({ submittedOn: '2024-03-01', submittedUnknown: false });
    expect(again).toMatchObject({ result: 'unchanged' });
    const sameDay = importing(blank, { ...blank, submittedOn: '2024-03-05' })[1];
    expect(sameDay?.app).toMatchObject({ submittedOn: '2024-03-05', submittedUnknown: false });
  });

  it('gives the days and the working days of an extension one after the other: the reply was in time after all', () => {
    const replied = row({ receivedOn: '2024-03-01', decidedOn: '2024-04-10', outcome: 'granted', docNo: '公复1号' });
    const dated = { ...replied, extendedOn: '2024-03-22' };
    const [first, second, again] = importing(dated, { ...dated, extensionDays: 10 }, { ...dated, extensionDays: 10 });
    expect(first?.app.violations.map(({ code }) => code)).toEqual(['extension_days_missing', 'reply_late']);
    expect(second?.types).toEqual(['NoticeDetailsAdded']);
    expect(second?.app.violations).toEqual([]);
    expect(again).toMatchObject({ result: 'unchanged' });
    const whole = { ...replied, extensionDays: 10 };
    const told = importing(whole, { ...whole, extendedOn: '2024-04-01' });
    expect(told.map(({ app }) => app.violations.map(({ code }) => code))).toEqual([
      ['extension_undated'],
      ['extension_notified_late'],
    ]);
  });

  it.each([
    ['申请渠道', '当面', { channel: 'in_person' }, { channel: 'online' }],
    ['收费金额', '10.5元', { feeNoticeOn: '2024-03-05', feeAmountFen: 1050 }, { feeAmountFen: 1000 }],
    ['延期天数', '10个工作日', { extensionDays: 10, extendedOn: '2024-03-05' }, { extensionDays: 5 }],
    ['承办处室', '财务处', { handlingUnit: '财务处' }, { handlingUnit: '法规处' }],
  ] as const)('that contradicts the %s is told in words what stands on record: %s', (_, words, facts, other) => {
    const first = row({ receivedOn: '2024-03-01', ...facts });
    expect(() => importing(first, { ...first, ...other })).toThrow(`已经登记为“${words}”，与这一行不一致`);
  });

  it('adds the channel and the unit that were blank, and the reply of the same row with them', () => {
    const named = { ...answered, channel: 'online', handlingUnit: '法规处' } as const;
    const [, added, again] = importing(row({}), named, named);
    expect(added).toMatchObject({ result: 'updated', types: ['NoticeDetailsAdded', 'ReplyIssued'] });
    expect(added?.app).toMatchObject({ channel: 'online', handlingUnit: '法规处', state: 'closed' });
    expect(again).toMatchObject({ result: 'unchanged' });
    expect(importing(answered, named)[1]).toMatchObject({ result: 'updated', types: ['NoticeDetailsAdded'] });
  });

  it('adds the reply that was missing', () =>
    expect(importing(row({}), answered)[1]).toMatchObject({ result: 'updated', types: ['ReplyIssued'] }));

  it('corrects category and day of receipt', () =>
    expect(importing(answered, { ...answered, category: 'org.business', receivedOn: '2020-01-21' })[1]?.types).toEqual([
      'ApplicantCategoryCorrected',
      'ReceiptDateCorrected',
    ]));

  it('moves receipt and reply later together, and earlier together', () => {
    const later = { ...answered, receivedOn: '2020-03-02', decidedOn: '2020-03-09' };
    const [, moved, back] = importing(answered, later, answered);
    expect(moved?.types).toEqual(['ClosureCorrected', 'ReceiptDateCorrected']);
    expect(moved?.app).toMatchObject({ receivedOn: '2020-03-02', closure: { closedOn: '2020-03-09' } });
    expect(back?.types).toEqual(['ReceiptDateCorrected', 'ClosureCorrected']);
    expect(back?.app).toMatchObject({ receivedOn: '2020-01-20', closure: { closedOn: '2020-02-25' } });
  });

  it('records a late reply as it was (received 2020-01-20, due 2020-02-25)', () => {
    const late = importing(row({ decidedOn: '2020-02-26', outcome: 'granted', docNo: '公复1号' }))[0];
    expect(late?.app.violations).toEqual([{ on: '2020-02-26', code: 'reply_late' }]);
  });

  it('records an outcome without its notice as a violation', () => {
    const lapsed = importing(row({ decidedOn: '2020-02-25', outcome: 'other.correction_overdue' }))[0];
    expect(lapsed?.app).toMatchObject({ state: 'closed', counted: { outcome: 'other.correction_overdue' } });
    expect(lapsed?.app.violations.map(({ code }) => code)).toContain('missing_notice');
  });

  it.each([
    [
      'correction_lapsed_early',
      { correctionIssuedOn: '2024-03-04', correctionDueOn: '2024-03-20', outcome: 'other.correction_overdue' },
    ],
    ['fee_lapsed_early', { feeNoticeOn: '2024-03-04', outcome: 'other.fee_overdue' }],
    ['extension_too_long', { extensionDays: 21, extendedOn: '2024-03-18', outcome: 'granted', docNo: '1号' }],
    [
      'out_of_order',
      { correctionIssuedOn: '2024-03-12', correctionReceivedOn: '2024-03-11', outcome: 'granted', docNo: '1号' },
    ],
    ['consultation_open', { thirdPartySentOn: '2024-03-11', outcome: 'granted', docNo: '1号' }],
  ] as const)('records %s where a clerk would be refused', (code, facts) => {
    const [one] = importing(row({ receivedOn: '2024-03-01', decidedOn: '2024-03-19', ...facts }));
    expect(one?.app.state).toBe('closed');
    expect(one?.app.violations.map((violation) => violation.code)).toEqual([code]);
  });

  it('takes a whole story: correction, consultation, extension, fee, reply', () => {
    const story = importing(
      row({
        receivedOn: '2024-03-01',
        correctionIssuedOn: '2024-03-04',
        correctionDueOn: '2024-03-18',
        correctionReceivedOn: '2024-03-11',
        thirdPartySentOn: '2024-03-12',
        thirdPartyAnsweredOn: '2024-03-20',
        extensionDays: 10,
        extendedOn: '2024-03-22',
        feeNoticeOn: '2024-03-25',
        feeAmountFen: 1000,
        feePaidOn: '2024-03-29',
        decidedOn: '2024-04-10',
        outcome: 'partially_granted',
        docNo: '公复2号',
      }),
    )[0];
    expect(story?.app).toMatchObject({ state: 'closed', violations: [] });
    expect(story?.types).toHaveLength(10);
  });

  it('was received in a year without a calendar: recorded, not guessed', () => {
    const old = importing(
      row({ receivedOn: '2018-12-20', decidedOn: '2019-01-10', outcome: 'granted', docNo: '1号' }),
    )[0];
    expect(old?.app.counted).toMatchObject({ receivedYear: 2018, closedYear: 2019 });
  });

  it('is refused only for what is impossible, or contradicts the record', () => {
    expect(refusalOf(() => importing(row({ receivedOn: '2026-11-24' })))).toBe('future_date');
    expect(refusalOf(() => importing(row({ decidedOn: '2020-01-19', outcome: 'granted' })))).toBe('before_receipt');
    const asked = row({ correctionIssuedOn: '2020-01-21' });
    expect(refusalOf(() => importing(asked, row({ correctionIssuedOn: '2020-01-22' })))).toBe('ledger_contradiction');
  });
});
