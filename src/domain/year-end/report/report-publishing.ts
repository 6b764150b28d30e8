import type { Judged } from '../../applications/violations.js';
import type { LegalDate } from '../../law/legal-date.js';
import { Refusal } from '../../refusals.js';
import type { Check } from '../reconcile.js';
import { type AnnualReport, isAccepted, isCorrection } from './annual-report.js';
import type { Assessed } from './assess.js';
import { unexplained } from './report-checks.js';
import { type Does, drafted, type Happens, inTime, type ReportFacts, said } from './report-commands.js';
import { type DueStep, reportDueOn } from './report-dues.js';
import type { ReportPlace } from './report-events.js';
import { fullySigned } from './report-signing.js';

/** Art. 49 ¶1: the report goes to the authority above; where there is none, it is ready to be locked. */
export function submitReport({ submittedOn }: Does<'SubmitReport'>, facts: ReportFacts): Happens<'ReportSubmitted'> {
  const { report, assessed, signedOn } = fullySigned(facts);
  const { year, authority, today, whole, closed } = facts;
  if (report.published.length > 0) throw new Refusal('report_published', { on: report.published[0]?.on ?? '' });
  if (report.submitted?.digest === assessed.digest) throw new Refusal('report_submitted', { on: report.submitted.on });
  if (whole && !closed) throw new Refusal('compilation_not_frozen', { year: year.year });
  if (!whole && !year.runCompleted && !closed) throw new Refusal('report_before_run', { year: year.year });
  checked(report, assessed);
  const on = submittedOn ?? today;
  inTime(on, '报送', '最后一步审签', signedOn, today);
  const { digest, position, content } = assessed;
  return {
    type: 'ReportSubmitted',
    ...said(facts, on),
    to: authority,
    digest,
    text: content.text,
    position,
    ...(authority !== null && lateOn('submission', on, facts)),
  };
}

/** Art. 49, 50: what was signed and accepted is published as it was locked. */
export function publishReport(
  { publishedOn, url, column }: Does<'PublishReport'>,
  facts: ReportFacts,
): Happens<'ReportPublished'> {
  const { report, assessed } = drafted(facts);
  const { year, today, whole, closed } = facts;
  if (report.published.length > 0) throw new Refusal('report_published', { on: report.published[0]?.on ?? '' });
  const { on: readyOn, digest } = ready(report);
  if (!closed) throw new Refusal(whole ? 'compilation_not_frozen' : 'report_not_locked', { year: year.year });
  if (digest !== assessed.digest) throw new Refusal('report_moved');
  const on = publishedOn ?? today;
  inTime(on, '公布', '报送或者接收', readyOn, today);
  return {
    type: 'ReportPublished',
    ...said(facts, on),
    ...publication(report, assessed, { url, column }),
    ...lateOn('publication', on, facts),
  };
}

/** A corrected edition: signed anew, with its reason, the published and the adjusted figures side by side. */
export function republishReport(
  { publishedOn, reason, url, column }: Does<'RepublishReport'>,
  facts: ReportFacts,
): Happens<'ReportRepublished'> {
  const { report: before } = drafted(facts);
  const last = before.published.at(-1);
  if (!last) throw new Refusal('report_not_published');
  if (!isCorrection(before)) throw new Refusal('report_correction_not_drafted');
  const { report, assessed, signedOn } = fullySigned(facts);
  if (assessed.digest === last.sha256) throw new Refusal('nothing_to_correct');
  checked(report, assessed);
  const on = publishedOn ?? facts.today;
  inTime(on, '更正公布', '最后一步审签', signedOn, facts.today);
  const { tables: asPublished, adjusted: asAdjusted = asPublished } = assessed.content;
  return {
    type: 'ReportRepublished',
    ...said(facts, on),
    ...publication(report, assessed, { url, column }),
    reason,
    asPublished,
    asAdjusted,
  };
}

/** What may be published or locked: submitted, and accepted where somebody above has to. Throws `report_not_submitted`, `report_not_accepted`. */
export function ready(report: AnnualReport): { on: LegalDate; digest: string } {
  const { submitted, accepted } = report;
  if (!submitted) throw new Refusal('report_not_submitted');
  if (!isAccepted(report)) throw new Refusal('report_not_accepted', { to: submitted.to ?? '' });
  return { on: accepted?.on ?? submitted.on, digest: submitted.digest };
}

const publication = ({ draft }: AnnualReport, { content, digest, position }: Assessed, place: ReportPlace) => ({
  ...place,
  sha256: digest,
  edition: content.edition,
  version: draft.version,
  text: content.text,
  position,
});

/** Errors stop a report, warnings until they are explained. Throws `report_check_failed`, `report_unexplained`. */
function checked({ explained }: AnnualReport, { checks }: Assessed): void {
  const failing = checks.filter(({ level, ok }) => level === 'error' && !ok);
  if (failing.length > 0) throw new Refusal('report_check_failed', { checks: told(failing) });
  const open = unexplained(checks, explained);
  if (open.length > 0) throw new Refusal('report_unexplained', { checks: told(open) });
}

const told = (checks: readonly Check[]): string =>
  checks.map(({ rule, at, message }) => `${rule}（${at}：${message}）`).join('；');

const LATE = { submission: 'report_submitted_late', publication: 'report_published_late' } as const;

/** Art. 49: what comes after its day is recorded as it happened. */
function lateOn(what: DueStep, on: LegalDate, { year, organ }: ReportFacts): Judged {
  const dueOn = reportDueOn(what, year.year, organ, on);
  if (dueOn === null || on <= dueOn) return {};
  const code = LATE[what];
  return { violations: [code], violationDetails: { [code]: { dueOn } } };
}
