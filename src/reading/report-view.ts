import { readerOf, withOrgan } from '../database/with-organ.js';
import { may } from '../domain/accounts/permissions.js';
import type { Role } from '../domain/accounts/roles.js';
import type { Actor } from '../domain/applications/judgement.js';
import { cited } from '../domain/law/cited.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { OrganKind } from '../domain/organs/organ-kind.js';
import { policyOn } from '../domain/organs/policies.js';
import { reportChainOn } from '../domain/organs/sign-off-chain.js';
import { Refusal } from '../domain/refusals.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import type { Check } from '../domain/year-end/reconcile.js';
import { isCorrection } from '../domain/year-end/report/annual-report.js';
import { figuresToTell } from '../domain/year-end/report/assess.js';
import { type Figure, figureCatalogue, figureValues } from '../domain/year-end/report/figures.js';
import { offeredText } from '../domain/year-end/report/offered-text.js';
import {
  objectionTo,
  REPORT_ACTIONS,
  type ReportActionType,
  STAGES,
  type Stage,
  stageOf,
} from '../domain/year-end/report/report-actions.js';
import { explanationOf } from '../domain/year-end/report/report-checks.js';
import type { ReportFacts } from '../domain/year-end/report/report-commands.js';
import { duesOf, type ReportDue } from '../domain/year-end/report/report-dues.js';
import {
  type FigureValues,
  type ReportText,
  resolved,
  type WrittenSection,
} from '../domain/year-end/report/report-text.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { colleaguesOf } from '../event-store/acting/colleagues.js';
import type { EventLog } from '../event-store/event-log.js';
import { chainAt } from '../event-store/fold-log.js';
import type { Organ } from '../event-store/found-organ.js';
import { organItself } from '../event-store/organ-itself.js';
import { reportFacts, reportSources } from '../event-store/year-end/report-sources.js';
import { draftingNote } from './prompts.js';
import {
  type DraftLine,
  draftLines,
  type PublicationView,
  publications,
  type ReportHappened,
  reportRecord,
  timelineOf,
} from './report-history.js';
import { type ReportSignOff, reportSignOff } from './report-sign-off.js';

/** The annual report of an organ as its own page shows it, for whoever asks. */
export interface ReportView {
  year: number;
  /** Of the organ-year. */
  version: number;
  edition: Form['edition'];
  kind: OrganKind;
  /** Of the sections that are written. */
  headings: Readonly<Record<WrittenSection, string>>;
  stage: Stage;
  stageLabel: string;
  /** The code of the organ that it goes to; null where there is none. */
  authority: string | null;
  /** It is about the organ with its units below, not its own level alone. */
  whole: boolean;
  /** The figures are fixed: the year is locked, or the whole that the report is about is frozen. */
  locked: boolean;
  /** What is written is a corrected edition of a published report. */
  correction: boolean;
  draft: (DraftLine & { sections: ReportText }) | null;
  /** As it is read, every figure filled in; null before the first draft. */
  text: ReportText | null;
  /** What a signature names; null before the first draft. */
  digest: string | null;
  position: number;
  figures: (Figure & { value: number | string | null })[];
  checks: (Check & { explanation: { words: string; by: string; byName: string | null; on: LegalDate } | null })[];
  signOff: ReportSignOff;
  /** What whoever asks is to know before he drafts it. */
  draftingNote: string | null;
  submitted: { to: string | null; on: LegalDate; by: string; byName: string | null } | null;
  accepted: { authority: string; on: LegalDate } | null;
  /** The report and every corrected edition. */
  published: PublicationView[];
  drafts: DraftLine[];
  timeline: ReportHappened[];
  /** What whoever asks may do now, and what he might do if nothing stood against it. */
  actions: { type: ReportActionType; label: string; article: string; basis: string }[];
  notYet: { type: ReportActionType; label: string; message: string }[];
  dues: ReportDue[];
}

const ACTIONS = Object.keys(REPORT_ACTIONS).filter(
  (type): type is ReportActionType => type !== 'AcceptReport' && type !== 'ReturnReport',
);

/** Throws `form_unknown`. */
export async function reportView(
  log: EventLog,
  { id, code }: Organ,
  year: number,
  today: LegalDate,
  by: Actor,
): Promise<ReportView> {
  const { facts, edition, position } = await known(log, id, code, year, today, by);
  const { organ, authority, assessed } = facts;
  const { version, report } = facts.year;
  const recorded = await reportRecord(log, id, year);
  const colleagues = await colleaguesOf(readerOf(log.db, id), id, today);
  const names = new Map(recorded.map(({ actor, actorName }) => [actor, actorName]));
  const values = valuesFor(facts, report !== undefined && isCorrection(report));
  const stage = stageOf(facts);
  const drafts = draftLines(recorded);
  const last = drafts[0];
  return {
    year,
    version,
    edition,
    stage,
    stageLabel: STAGES[stage],
    authority,
    whole: facts.whole,
    locked: facts.closed,
    kind: report?.draft.kind ?? policyOn('organKind', today, organ.policies),
    correction: report !== undefined && isCorrection(report),
    headings: headingsOf(year),
    draft: report && last ? { ...last, sections: report.draft.sections } : null,
    text: assessed?.content.text ?? null,
    digest: assessed?.digest ?? null,
    position,
    figures: figureCatalogue(year).map((figure) => ({ ...figure, value: values[figure.ref] ?? null })),
    checks: (assessed?.checks ?? []).map((check) => {
      const found = explanationOf(check, report?.explained ?? []);
      const { words = '', by: who = '', on = '' } = found ?? {};
      return { ...check, explanation: found && { words, by: who, byName: names.get(who) ?? null, on } };
    }),
    signOff: reportSignOff(facts, names),
    draftingNote: draftingNote(reportChainOn(today, organ), by, colleagues, '年度报告'),
    submitted: report?.submitted ? submission(report.submitted, names) : null,
    accepted: report?.accepted ? { authority: report.accepted.authority, on: report.accepted.on } : null,
    published: publications(report),
    drafts,
    timeline: timelineOf(recorded, facts),
    ...actionsFor(facts),
    dues: duesOf(year, report, organ, authority, today),
  };
}

const submission = (
  { to, on, by }: { to: string | null; on: LegalDate; by: string },
  names: ReadonlyMap<string, string | null>,
): ReportView['submitted'] => ({ to, on, by, byName: names.get(by) ?? null });

function actionsFor(facts: ReportFacts): Pick<ReportView, 'actions' | 'notYet'> {
  const mine = ACTIONS.filter((type) => may([...facts.by.roles] as Role[], type)).map((type) => ({
    type,
    objection: objectionTo(type, facts),
  }));
  const [open, closed] = [mine.filter(({ objection }) => !objection), mine.filter(({ objection }) => objection)];
  return {
    actions: open.map(({ type }) => ({ type, ...REPORT_ACTIONS[type], basis: cited([REPORT_ACTIONS[type].article]) })),
    notYet: closed.map(({ type, objection }) => ({
      type,
      label: REPORT_ACTIONS[type].label,
      message: objection?.message ?? '',
    })),
  };
}

/** A text to begin with, for the kind of organ that is named or that it is: with its references, and as it is read. */
export async function offeredReport(
  log: EventLog,
  { id, code }: Organ,
  year: number,
  today: LegalDate,
  asked?: OrganKind,
): Promise<{ kind: OrganKind; sections: ReportText; text: ReportText }> {
  const { facts } = await known(log, id, code, year, today, NOBODY);
  const { report } = facts.year;
  const kind = asked ?? report?.draft.kind ?? policyOn('organKind', today, facts.organ.policies);
  const values = valuesFor(facts, (report?.published.length ?? 0) > 0);
  const sections = offeredText(year, kind, values);
  return { kind, sections, text: resolved(sections, values) };
}

/**
 * The report as it is read now, on the figures that it tells: of a corrected edition the adjusted ones. Throws `form_unknown`,
 * `report_not_drafted`.
 */
export async function wholeReport(
  log: EventLog,
  organ: Organ,
  year: number,
  today: LegalDate,
): Promise<{ tables: YearEndTables; text: ReportText }> {
  const { facts } = await known(log, organ.id, organ.code, year, today, NOBODY);
  if (!facts.assessed) throw new Refusal('report_not_drafted');
  const { content, checks, position } = facts.assessed;
  const { edition, text } = content;
  const chain = await chainAt(readerOf(log.db, organ.id), organ.id, position);
  // the same cells of the same form, under names that say less
  const told = { ...content.tables, ...content.adjusted } as Pick<YearEndTables, 'table2' | 'table3' | 'table4'>;
  const of = { organ: { code: organ.code, name: organ.name }, year, edition };
  const status = facts.closed ? 'locked' : 'provisional';
  return { tables: { ...of, ...told, status, position, chain, checks }, text };
}

/** What the sections that are written are called. Throws `form_unknown`. */
export function headingsOf(year: number): ReportView['headings'] {
  const { overview, problems, other } = formForYear(year).headings;
  return { overview, problems, other };
}

const NOBODY: Actor = { account: '', roles: [] };

const valuesFor = (facts: ReportFacts, corrected: boolean): FigureValues =>
  figureValues(facts.year.year, figuresToTell(facts.figures, corrected));

async function known(log: EventLog, organ: number, code: string, year: number, today: LegalDate, by: Actor) {
  const itself = await organItself(log, organ);
  if (!itself) throw new Error(`no organ ${organ}`);
  const sources = await withOrgan(log.db, organ, (db) => reportSources(db, organ, code, year), 'at one moment');
  const { edition, position } = sources;
  return { facts: reportFacts(sources, itself.state, today, by), edition, position };
}
