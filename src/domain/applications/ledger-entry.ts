import type { LegalDate } from '../law/legal-date.js';
import type { Channel } from './channels.js';
import type { ApplicantCategory, Outcome } from './outcomes.js';

/** One understood row of a clerk's ledger (依申请公开台账); null where the cell is blank. Amounts in fen. */
export interface LedgerEntry {
  line: number;
  registerNo: string;
  category: ApplicantCategory;
  channel: Channel | null;
  submittedOn: LegalDate | null;
  receivedOn: LegalDate;
  handlingUnit: string | null;
  correctionIssuedOn: LegalDate | null;
  correctionDueOn: LegalDate | null;
  correctionReceivedOn: LegalDate | null;
  /** 0 only where the row names a day of the extension as well. */
  extensionDays: number | null;
  extendedOn: LegalDate | null;
  thirdPartySentOn: LegalDate | null;
  thirdPartyAnsweredOn: LegalDate | null;
  feeNoticeOn: LegalDate | null;
  feeAmountFen: number | null;
  feePaidOn: LegalDate | null;
  decidedOn: LegalDate | null;
  docNo: string | null;
  outcome: Outcome | null;
  /** For the vault alone; never part of an event. */
  personal: Record<'applicant' | 'idType' | 'idNo' | 'contact' | 'content', string | null>;
  /** Columns that the register does not know, and 备注. */
  remarks: Record<string, string>;
}
