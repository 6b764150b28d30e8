import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { ledgerRowOf, ledgerStream } from '../../src/documents/ledger-out.js';
import type { State } from '../../src/domain/applications/application.js';
import { CHANNELS } from '../../src/domain/applications/channels.js';
import { ALL_OUTCOMES, APPLICANT_CATEGORIES, OUTCOMES } from '../../src/domain/applications/outcomes.js';
import type { ToldInLedger } from '../../src/domain/applications/told-in-ledger.js';

const TODAY = '2026-11-23';
type Line = Parameters<typeof ledgerRowOf>[0];

const line = (registerNo: string, more: Partial<Line>): Line => ({
  ...{ registerNo, state: 'closed', channel: 'online', category: 'natural_person' },
  ...{ receivedOn: '2026-03-03', dueOn: null, overdue: false, extended: false },
  ...{ handlingUnit: '办公室', heldByName: null, payBy: null },
  ...{ closedOn: null, outcomeLabel: null, docNo: null, violations: 0 },
  ...more,
});

const TOLD: ToldInLedger = {
  ...{ caseKind: 'disclosure', submittedOn: '2026-03-02', servedOn: '2026-05-21' },
  ...{ correctionIssuedOn: '2026-03-04', correctionDueOn: '2026-03-18', correctionReceivedOn: '2026-03-16' },
  ...{
    extensionDays: 20,
    extendedOn: '2026-04-10',
    thirdPartySentOn: '2026-03-17',
    thirdPartyAnsweredOn: '2026-03-27',
  },
  ...{ feeNoticeOn: '2026-03-30', feeAmountFen: 10_050, feePaidOn: '2026-04-02' },
};

const CLOSED = ALL_OUTCOMES.map((outcome, n) =>
  line(`甲-${n}`, { closedOn: '2026-03-20', outcomeLabel: OUTCOMES[outcome].label, docNo: `公开〔2026〕${n}号` }),
);
const OPEN = (['in_progress', 'awaiting_correction', 'awaiting_payment'] as State[]).map((state, n) =>
  line(`乙-${n}`, { state, dueOn: '2026-12-01', extended: true, heldByName: '李明' }),
);
const OTHERS = [
  ...Object.keys(CHANNELS).map((channel) => line(`渠-${channel}`, { state: 'in_progress', channel })),
  ...APPLICANT_CATEGORIES.map((category) => line(`类-${category}`, { state: 'in_progress', category })),
];

describe('A ledger that was exported is read in again', () => {
  const lines = [...CLOSED, ...OPEN, ...OTHERS];
  const person = { state: 'active', details: { applicant: '张三', content: '某路改造的批复', contact: '13800000001' } };
  const rows = lines.map((one) => ledgerRowOf(one, TOLD, 'opened', person as Parameters<typeof ledgerRowOf>[3]));
  async function* batches() {
    yield rows;
  }

  it.each(['csv', 'xlsx'] as const)(
    'as %s: nothing is refused, and what it tells stays what it was',
    async (format) => {
      const file = await buffer(ledgerStream(format, 'opened', rows.length, batches()));
      const { entries, refused } = await readLedgerFile(file, TODAY);
      expect(refused).toEqual([]);
      expect(entries.map(({ registerNo }) => registerNo)).toEqual(lines.map(({ registerNo }) => registerNo));
      expect(
        entries.slice(0, CLOSED.length).map(({ outcome, decidedOn, docNo }) => [outcome, decidedOn, docNo]),
      ).toEqual(ALL_OUTCOMES.map((outcome, n) => [outcome, '2026-03-20', `公开〔2026〕${n}号`]));
      expect(entries.slice(CLOSED.length).every(({ decidedOn }) => decidedOn === null)).toBe(true);
      const { caseKind: _, servedOn, ...way } = TOLD;
      expect(entries[0]).toMatchObject({ ...way, remarks: { 申请类型: '政府信息公开申请', 送达日期: servedOn } });
      expect(entries[0]?.personal).toMatchObject({ applicant: '张三', content: '某路改造的批复' });
      expect(entries.slice(-6).map(({ category }) => category)).toEqual([...APPLICANT_CATEGORIES]);
    },
  );
});
