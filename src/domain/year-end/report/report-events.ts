import type { Judged } from '../../applications/violations.js';
import type { LegalDate } from '../../law/legal-date.js';
import type { OrganKind } from '../../organs/organ-kind.js';
import type { SigningRole } from '../../organs/sign-off-chain.js';
import type { Form } from '../forms/form.js';
import type { ReportTables } from './figures.js';
import type { ReportText } from './report-text.js';

/** Where a report was put for everybody to see (art. 23). */
export interface ReportPlace {
  url: string | null;
  column: string;
}

/** What was published, whole: it is read again as it was, whatever has moved since. */
interface PublishedReport extends ReportPlace, Judged {
  /** Of what was signed: `digestOfReport`. */
  sha256: string;
  edition: Form['edition'];
  /** The draft that it was. */
  version: number;
  text: ReportText;
  /** The log that the figures stand on. */
  position: number;
}

/** What happens to the annual report of an organ, but for its lock. `by` is the account of whoever did it. Stored for ever. */
export type ReportEvent = { year: number; on: LegalDate; by: string } & (
  | {
      type: 'ReportDrafted';
      /** 1, 2, 3 …; the text as it was saved, figures as references. */
      version: number;
      sections: ReportText;
      kind: OrganKind;
      remark?: string;
    }
  | { type: 'WarningExplained'; rule: string; at: string; message: string; words: string }
  | {
      type: 'ReportSigned';
      step: string;
      role: SigningRole;
      digest: string;
      /** Where the log stood on which the figures that were signed stand. */
      position: number;
    }
  | { type: 'ReportDraftReturned'; step: string; reason: string }
  | ({
      type: 'ReportSubmitted';
      /** The organ above; null where there is none. */
      to: string | null;
      digest: string;
      /** As it is read: every figure filled in. */
      text: ReportText;
      position: number;
    } & Judged)
  | { type: 'ReportReturned'; authority: string; remarks: string }
  | { type: 'ReportAccepted'; authority: string; digest: string }
  | ({ type: 'ReportPublished' } & PublishedReport)
  | ({
      type: 'ReportRepublished';
      reason: string;
      /** The tables as the year was locked with them, and with every adjustment since. */
      asPublished: ReportTables;
      asAdjusted: ReportTables;
    } & PublishedReport)
);

const REPORT_EVENTS: Readonly<Record<ReportEvent['type'], true>> = {
  ReportDrafted: true,
  WarningExplained: true,
  ReportSigned: true,
  ReportDraftReturned: true,
  ReportSubmitted: true,
  ReportReturned: true,
  ReportAccepted: true,
  ReportPublished: true,
  ReportRepublished: true,
};

export const isReportEvent = (event: { type: string }): event is ReportEvent =>
  Object.hasOwn(REPORT_EVENTS, event.type);
