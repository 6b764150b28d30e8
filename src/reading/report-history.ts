import { type Breach, breachesOf, type Judged } from '../domain/applications/violations.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { DEFAULT_REPORT_CHAIN } from '../domain/organs/sign-off-chain.js';
import type { OrganYearEvent } from '../domain/year-end/organ-year-events.js';
import type { AnnualReport, Publication } from '../domain/year-end/report/annual-report.js';
import type { ReportFacts } from '../domain/year-end/report/report-commands.js';
import { isReportEvent, type ReportEvent } from '../domain/year-end/report/report-events.js';
import { changedSections, type ReportText, type WrittenSection } from '../domain/year-end/report/report-text.js';
import type { EventLog } from '../event-store/event-log.js';
import { organYearStream } from '../event-store/years.js';
import { type Recorded, recordOf, type Timed } from './recorded.js';
import { REPORT_LABELS } from './report-labels.js';

/** One draft: who wrote it, when, and which sections he changed. */
export interface DraftLine {
  version: number;
  on: LegalDate;
  recordedAt: string;
  by: string;
  byName: string | null;
  remark: string | null;
  changed: WrittenSection[];
}

/** One event of its timeline; its facts are what it says beside its day, its breaches, and texts and tables. */
export interface ReportHappened extends Timed<ReportEvent> {
  violations: Breach[];
}

/** What was published, with both figures where it is a corrected edition. */
export interface PublicationView
  extends Pick<Publication, 'on' | 'url' | 'column' | 'sha256' | 'edition' | 'version' | 'position' | 'text'> {
  reason: string | null;
  asPublished: Publication['asPublished'] | null;
  asAdjusted: Publication['asAdjusted'] | null;
  violations: Breach[];
}

/** What has happened to the report of a year, oldest first. */
export async function reportRecord(log: EventLog, organ: number, year: number): Promise<Recorded<ReportEvent>[]> {
  const stream = { id: organYearStream(organ, year), type: 'organ-year' } as const;
  return (await recordOf<OrganYearEvent>(log, organ, stream)).filter((one): one is Recorded<ReportEvent> =>
    isReportEvent(one.event),
  );
}

/** Newest first. */
export function draftLines(recorded: readonly Recorded<ReportEvent>[]): DraftLine[] {
  let before: ReportText | null = null;
  const lines: DraftLine[] = [];
  for (const { event, recordedAt, actorName: byName } of recorded) {
    if (event.type !== 'ReportDrafted') continue;
    const { version, on, by, remark = null, sections } = event;
    lines.unshift({ version, on, recordedAt, by, byName, remark, changed: changedSections(before, sections) });
    before = sections;
  }
  return lines;
}

/** The text of one draft; null where there is no such draft. */
export async function reportDraft(
  log: EventLog,
  organ: number,
  year: number,
  version: number,
): Promise<(DraftLine & { sections: ReportText }) | null> {
  const recorded = await reportRecord(log, organ, year);
  const line = draftLines(recorded).find((one) => one.version === version);
  const draft = recorded.find(({ event }) => event.type === 'ReportDrafted' && event.version === version)?.event;
  return line && draft?.type === 'ReportDrafted' ? { ...line, sections: draft.sections } : null;
}

export const timelineOf = (recorded: readonly Recorded<ReportEvent>[], { organ }: ReportFacts): ReportHappened[] => {
  const chains = [DEFAULT_REPORT_CHAIN, ...(organ.reportChains ?? []).map(({ chain }) => chain)].flat();
  const steps = new Map(chains.map(({ step, label }) => [step, label]));
  return recorded.map(({ event, ...entry }) => {
    const { type, on } = event;
    const step = 'step' in event ? (steps.get(event.step) ?? event.step) : null;
    const label = step === null ? REPORT_LABELS[type] : `${REPORT_LABELS[type]}（${step}）`;
    return { type, label, on, ...entry, facts: told(event), violations: breachesOf(event as Judged) };
  });
};

const BESIDE = [
  ...['type', 'year', 'on', 'by', 'violations', 'violationDetails', 'step', 'role'],
  ...['sections', 'text', 'asPublished', 'asAdjusted'],
];

const told = (event: ReportEvent): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => !BESIDE.includes(name)));

/** The first edition and every corrected one, oldest first. */
export const publications = (report: AnnualReport | undefined): PublicationView[] =>
  (report?.published ?? []).map((one) => {
    const { on, url, column, sha256, edition, version, position, text } = one;
    const { reason = null, asPublished = null, asAdjusted = null } = one;
    const violations = breachesOf(one);
    return {
      on,
      url,
      column,
      sha256,
      edition,
      version,
      position,
      text,
      reason,
      asPublished,
      asAdjusted,
      violations,
    };
  });
