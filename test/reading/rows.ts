import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';

/** A row of an old ledger: received on that day, answered where `more` says so, everything else blank. */
export const rowOf = (registerNo: string, receivedOn: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ line: 2, registerNo, category: 'natural_person', channel: 'online', submittedOn: receivedOn, receivedOn },
  ...{ handlingUnit: null, correctionIssuedOn: null, correctionDueOn: null, correctionReceivedOn: null },
  ...{ extensionDays: null, extendedOn: null, thirdPartySentOn: null, thirdPartyAnsweredOn: null },
  ...{ feeNoticeOn: null, feeAmountFen: null, feePaidOn: null, decidedOn: null, docNo: null },
  outcome: more.decidedOn ? 'granted' : null,
  personal: { applicant: '某人', idType: null, idNo: null, contact: null, content: null },
  remarks: {},
  ...more,
});
