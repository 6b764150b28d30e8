import type { Actor } from '../../applications/judgement.js';
import type { LegalDate } from '../../law/legal-date.js';
import type { OrganState } from '../../organs/organ.js';
import type { OrganKind } from '../../organs/organ-kind.js';
import { Refusal } from '../../refusals.js';
import type { OrganYear } from '../organ-year.js';
import type { AnnualReport } from './annual-report.js';
import type { Assessed } from './assess.js';
import type { ReportFigures } from './figures.js';
import type { ReportEvent, ReportPlace } from './report-events.js';
import type { ReportText } from './report-text.js';

/** What the organ orders of its own report; a day that is left out is today. */
export type ReportCommand =
  | { type: 'DraftReport'; sections: ReportText; kind?: OrganKind; remark?: string }
  | { type: 'ExplainWarning'; rule: string; at: string; message: string; words: string }
  | { type: 'SignReport'; digest: string; signedOn?: LegalDate }
  | { type: 'ReturnReportDraft'; reason: string; returnedOn?: LegalDate }
  | { type: 'SubmitReport'; submittedOn?: LegalDate }
  | ({ type: 'PublishReport'; publishedOn?: LegalDate } & ReportPlace)
  | ({ type: 'RepublishReport'; reason: string; publishedOn?: LegalDate } & ReportPlace);

/** What the authority orders of a report that was submitted to it. */
export type AuthorityCommand = { type: 'AcceptReport'; digest: string } | { type: 'ReturnReport'; remarks: string };

export type Does<T extends (ReportCommand | AuthorityCommand)['type']> = Extract<
  ReportCommand | AuthorityCommand,
  { type: T }
>;
export type Happens<T extends ReportEvent['type']> = Extract<ReportEvent, { type: T }>;

/** What a decision about a report may know. */
export interface ReportFacts {
  today: LegalDate;
  by: Actor;
  organ: Pick<OrganState, 'policies' | 'reportChains'>;
  /** Who reads it before it is published; null: nobody. */
  authority: string | null;
  year: OrganYear;
  /** The year was closed without a report when a later one was the first to be locked. */
  closedUnpublished: boolean;
  figures: ReportFigures;
  /** The report is about the organ with its units below, not its own level alone. */
  whole: boolean;
  /** `ReportSources.closed`. */
  closed: boolean;
  /** The report as it stands on its figures; null before the first draft. */
  assessed: Assessed | null;
}

/** What every event of a report says. */
export const said = ({ year, by }: Pick<ReportFacts, 'year' | 'by'>, on: LegalDate) => ({
  year: year.year,
  on,
  by: by.account,
});

/** The report that was drafted, as it stands. Throws `report_not_drafted`. */
export function drafted({ year: { report }, assessed }: ReportFacts): { report: AnnualReport; assessed: Assessed } {
  if (!report || !assessed) throw new Refusal('report_not_drafted');
  return { report, assessed };
}

/** Art. 45: nothing is entered ahead of its day, nor before what it follows. Throws `future_date`, `before_notice`. */
export function inTime(on: LegalDate, what: string, earlier: string, earlierOn: LegalDate, today: LegalDate): void {
  if (on > today) throw new Refusal('future_date', { date: on });
  if (on < earlierOn) throw new Refusal('before_notice', { what, date: on, notice: earlier, noticeOn: earlierOn });
}
