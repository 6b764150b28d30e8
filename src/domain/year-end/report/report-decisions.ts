import { policyOn } from '../../organs/policies.js';
import { Refusal } from '../../refusals.js';
import { figuresToTell } from './assess.js';
import { figureValues } from './figures.js';
import { type Does, type Happens, type ReportCommand, type ReportFacts, said } from './report-commands.js';
import type { ReportEvent } from './report-events.js';
import { publishReport, republishReport, submitReport } from './report-publishing.js';
import { returnDraft, signReport, standing } from './report-signing.js';
import { resolved } from './report-text.js';

/** Art. 49, 50: what happens to the report on such an order. Throws `Refusal`. Pure. */
export function decideReport(command: ReportCommand, facts: ReportFacts): ReportEvent {
  switch (command.type) {
    case 'DraftReport':
      return draftReport(command, facts);
    case 'ExplainWarning':
      return explainWarning(command, facts);
    case 'SignReport':
      return signReport(command, facts);
    case 'ReturnReportDraft':
      return returnDraft(command, facts);
    case 'SubmitReport':
      return submitReport(command, facts);
    case 'PublishReport':
      return publishReport(command, facts);
    case 'RepublishReport':
      return republishReport(command, facts);
  }
}

/** Art. 50: a text of which every figure is known. A report that lies with the authority is not written on. */
function draftReport({ sections, kind, remark }: Does<'DraftReport'>, facts: ReportFacts): Happens<'ReportDrafted'> {
  const { year, today, organ, figures } = facts;
  draftable(facts);
  const { draft, published = [] } = year.report ?? {};
  resolved(sections, figureValues(year.year, figuresToTell(figures, published.length > 0)));
  const version = (draft?.version ?? 0) + 1;
  return {
    type: 'ReportDrafted',
    ...said(facts, today),
    version,
    sections,
    kind: kind ?? draft?.kind ?? policyOn('organKind', today, organ.policies),
    ...(remark && { remark }),
  };
}

/** Throws `report_of_closed_year`, `report_with_authority`. */
export function draftable({ year: { year, report }, closedUnpublished }: ReportFacts): void {
  if (closedUnpublished) throw new Refusal('report_of_closed_year', { year });
  if (report?.submitted?.to && report.published.length === 0)
    throw new Refusal('report_with_authority', { on: report.submitted.on });
}

/** A warning is explained as it stands: once it says something else it wants another word. Throws `warning_unknown`. */
function explainWarning(
  { rule, at, message, words }: Does<'ExplainWarning'>,
  facts: ReportFacts,
): Happens<'WarningExplained'> {
  const { assessed } = standing(facts);
  const stands = assessed.checks.some(
    (one) => one.level === 'warning' && !one.ok && one.rule === rule && one.at === at && one.message === message,
  );
  if (!stands) throw new Refusal('warning_unknown', { rule, at });
  return { type: 'WarningExplained', ...said(facts, facts.today), rule, at, message, words };
}
