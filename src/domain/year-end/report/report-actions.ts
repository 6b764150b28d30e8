import { Refusal } from '../../refusals.js';
import type { OrganYear } from '../organ-year.js';
import { isAccepted, isCorrection } from './annual-report.js';
import { unexplained } from './report-checks.js';
import type { AuthorityCommand, ReportCommand, ReportFacts } from './report-commands.js';
import { draftable } from './report-decisions.js';
import { type Above, decideFromAbove, lyingWith } from './report-from-above.js';
import { publishReport, republishReport, submitReport } from './report-publishing.js';
import { standing, turnOf } from './report-signing.js';

export type ReportActionType = ReportCommand['type'];
export type AuthorityActionType = AuthorityCommand['type'];

/** What may be done with a report, and the article that it rests on. */
export const REPORT_ACTIONS: Readonly<
  Record<ReportActionType | AuthorityActionType, { label: string; article: string }>
> = {
  DraftReport: { label: '起草', article: '50' },
  ExplainWarning: { label: '说明提示', article: '50' },
  SignReport: { label: '审签', article: '17' },
  ReturnReportDraft: { label: '退回修改', article: '17' },
  SubmitReport: { label: '报送', article: '49' },
  AcceptReport: { label: '接收', article: '49' },
  ReturnReport: { label: '退回', article: '49' },
  PublishReport: { label: '公布', article: '49' },
  RepublishReport: { label: '更正公布', article: '50' },
};

const PLACE = { url: null, column: '' };

/** Why the organ itself cannot do it now, whoever asks; null where it can. */
export function objectionTo(type: ReportActionType, facts: ReportFacts): Refusal | null {
  switch (type) {
    case 'DraftReport':
      return refusal(() => draftable(facts));
    case 'ExplainWarning':
      return refusal(() => explainable(facts));
    case 'SignReport':
    case 'ReturnReportDraft':
      return refusal(() => turnOf(facts));
    case 'SubmitReport':
      return refusal(() => submitReport({ type }, facts));
    case 'PublishReport':
      return refusal(() => publishReport({ type, ...PLACE }, facts));
    case 'RepublishReport':
      return refusal(() => republishReport({ type, reason: '', ...PLACE }, facts));
  }
}

/** The same of the authority above. */
export function objectionFromAbove(type: AuthorityActionType, above: Above): Refusal | null {
  return refusal(() => {
    const { digest } = lyingWith(above);
    decideFromAbove(type === 'AcceptReport' ? { type, digest } : { type, remarks: '' }, above);
  });
}

function explainable(facts: ReportFacts): void {
  const { report, assessed } = standing(facts);
  const [open] = unexplained(assessed.checks, report.explained);
  if (!open) throw new Refusal('nothing_to_explain');
}

function refusal(act: () => unknown): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Where a report stands on its way. */
export const STAGES = {
  not_drafted: '未起草',
  returned: '退回修改',
  signing: '审签中',
  signed: '审签完毕，待报送',
  submitted: '已报送，待接收',
  accepted: '已接收，待锁定',
  moved: '报送后有变动，待重新审签',
  locked: '已锁定，待公布',
  published: '已公布',
} as const;
export type Stage = keyof typeof STAGES;

/** As the authority sees it, which does not read what was not submitted: nothing of signatures. */
export function stageFromAbove({ report, locked }: OrganYear): Stage {
  if (!report) return 'not_drafted';
  if (report.published.length > 0) return 'published';
  if (report.returned) return 'returned';
  if (!report.submitted) return 'signing';
  if (!isAccepted(report)) return 'submitted';
  return locked ? 'locked' : 'accepted';
}

/** As the organ itself sees it; a corrected edition goes through 审签 again. */
export function stageOf(facts: ReportFacts): Stage {
  const { year, assessed } = facts;
  const { report } = year;
  if (!report || !assessed) return 'not_drafted';
  const writing = isCorrection(report) || (report.published.length === 0 && report.submitted === null);
  if (writing && !report.returned) return signedBy(facts) ? 'signed' : 'signing';
  const moved = report.published.length === 0 && report.submitted && report.submitted.digest !== assessed.digest;
  return moved ? 'moved' : stageFromAbove(year);
}

const signedBy = (facts: ReportFacts): boolean => refusal(() => turnOf(facts))?.code === 'report_sign_complete';
