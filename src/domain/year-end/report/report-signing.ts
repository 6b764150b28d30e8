import { type LegalDate, lastDayOf } from '../../law/legal-date.js';
import { nextStep, reportChainOn, type SignOffStep, whyNotSign } from '../../organs/sign-off-chain.js';
import { Refusal } from '../../refusals.js';
import type { AnnualReport, ReportSignature } from './annual-report.js';
import type { Assessed } from './assess.js';
import { type Does, drafted, type Happens, inTime, type ReportFacts, said } from './report-commands.js';

/** Art. 17, 49: the next signature, given by whoever may give it, to the text as it is read and to every cell. */
export function signReport({ digest, signedOn }: Does<'SignReport'>, facts: ReportFacts): Happens<'ReportSigned'> {
  const { report, assessed, step } = turnOf(facts);
  if (digest !== assessed.digest) throw new Refusal('report_changed');
  const on = signedOn ?? facts.today;
  inTime(on, '审签', ...lastDeed(report, assessed), facts.today);
  const { position } = assessed;
  return { type: 'ReportSigned', ...said(facts, on), step: step.step, role: step.role, digest, position };
}

/** Art. 17: who is to sign may send it back instead. */
export function returnDraft(
  { reason, returnedOn }: Does<'ReturnReportDraft'>,
  facts: ReportFacts,
): Happens<'ReportDraftReturned'> {
  const { report, assessed, step } = turnOf(facts);
  const on = returnedOn ?? facts.today;
  inTime(on, '退回', ...lastDeed(report, assessed), facts.today);
  return { type: 'ReportDraftReturned', ...said(facts, on), step: step.step, reason };
}

/** Those given to the report as it stands: who signed another text or other figures has not seen these. */
export const standingSignatures = ({ signatures }: AnnualReport, { digest }: Assessed): ReportSignature[] =>
  signatures.filter((signature) => signature.digest === digest);

/** The step that is still to be signed; null once all are. */
export const missingStep = (report: AnnualReport, assessed: Assessed, facts: ReportFacts): SignOffStep | null =>
  nextStep(reportChainOn(facts.today, facts.organ), standingSignatures(report, assessed));

const WHY = {
  complete: 'report_sign_complete',
  role: 'sign_role',
  drafted: 'report_sign_own_draft',
  signed: 'report_sign_twice',
} as const;

/**
 * The report and the step that whoever asks may sign now. Throws `report_not_drafted`, `report_returned`, `report_year_running`
 * or a code of `WHY`.
 */
export function turnOf(facts: ReportFacts): { report: AnnualReport; assessed: Assessed; step: SignOffStep } {
  const { report, assessed } = standing(facts);
  const { year } = facts.year;
  if (facts.today <= lastDayOf(year)) throw new Refusal('report_year_running', { year });
  const signatures = standingSignatures(report, assessed);
  const chain = reportChainOn(facts.today, facts.organ);
  const step = nextStep(chain, signatures);
  const why = whyNotSign(chain, signatures, report.draft.by, facts.by);
  if (why || !step) throw new Refusal(WHY[why ?? 'complete'], { step: step?.label ?? '' });
  return { report, assessed, step };
}

/** The draft that may be signed and go on. Throws `report_not_drafted`, `report_returned`. */
export function standing(facts: ReportFacts): { report: AnnualReport; assessed: Assessed } {
  const { report, assessed } = drafted(facts);
  if (report.returned) throw new Refusal('report_returned', { reason: report.returned.reason });
  return { report, assessed };
}

/** The report that has every signature, and the day of the last one. Throws as `standing` does, and `report_unsigned`. */
export function fullySigned(facts: ReportFacts): { report: AnnualReport; assessed: Assessed; signedOn: LegalDate } {
  const { report, assessed } = standing(facts);
  const missing = missingStep(report, assessed, facts);
  const last = standingSignatures(report, assessed).at(-1);
  if (missing || !last) throw new Refusal('report_unsigned', { missing: `还缺“${missing?.label}”的审签` });
  return { report, assessed, signedOn: last.on };
}

function lastDeed(report: AnnualReport, assessed: Assessed): [label: string, on: LegalDate] {
  const last = standingSignatures(report, assessed).at(-1);
  return last ? ['上一步审签', last.on] : ['起草', report.draft.on];
}
