import { may } from '../domain/accounts/permissions.js';
import type { Role } from '../domain/accounts/roles.js';
import type { Actor } from '../domain/applications/judgement.js';
import { type Breach, breachesOf } from '../domain/applications/violations.js';
import { cited } from '../domain/law/cited.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { authorityOf } from '../domain/organs/tree.js';
import {
  type AuthorityActionType,
  objectionFromAbove,
  REPORT_ACTIONS,
  STAGES,
  type Stage,
  stageFromAbove,
} from '../domain/year-end/report/report-actions.js';
import { duesOf, type ReportDue } from '../domain/year-end/report/report-dues.js';
import type { ReportText } from '../domain/year-end/report/report-text.js';
import { yearBelow } from '../event-store/acting/act-on-report.js';
import type { EventLog } from '../event-store/event-log.js';
import type { KnownOrgan } from '../event-store/forest.js';
import { type PublicationView, publications } from './report-history.js';
import { headingsOf, type ReportView } from './report-view.js';

/** The report of an organ below, as the authority that it goes to sees it: what was submitted, and nothing before. */
export interface ReportBelow {
  unit: { code: string; name: string };
  year: number;
  version: number;
  stage: Stage;
  stageLabel: string;
  headings: ReportView['headings'];
  submitted: { on: LegalDate; digest: string; text: ReportText; position: number; violations: Breach[] } | null;
  accepted: { authority: string; on: LegalDate } | null;
  returned: { reason: string; on: LegalDate } | null;
  published: PublicationView[];
  actions: { type: AuthorityActionType; label: string; article: string; basis: string }[];
  dues: ReportDue[];
}

const ACTIONS: readonly AuthorityActionType[] = ['AcceptReport', 'ReturnReport'];

/** Throws `form_unknown`. */
export async function reportBelow(
  log: EventLog,
  authority: { id: number; code: string },
  { id, state: organ }: KnownOrgan,
  year: number,
  today: LegalDate,
  by: Actor,
): Promise<ReportBelow> {
  const known = await yearBelow(log, authority.id, id, year);
  const { version, report } = known;
  const stage = stageFromAbove(known);
  const above = { authority: authority.code, by, year: known, today };
  const { submitted = null, accepted = null, returned = null } = report ?? {};
  const toIt = submitted?.to === authority.code ? submitted : null;
  return {
    unit: { code: organ.code, name: organ.name },
    year,
    version,
    stage,
    stageLabel: STAGES[stage],
    headings: headingsOf(year),
    submitted: toIt && {
      on: toIt.on,
      digest: toIt.digest,
      text: toIt.text,
      position: toIt.position,
      violations: breachesOf(toIt),
    },
    accepted: accepted && { authority: accepted.authority, on: accepted.on },
    returned: returned && returned.step === null ? { reason: returned.reason, on: returned.on } : null,
    published: publications(report),
    actions: ACTIONS.filter((type) => may([...by.roles] as Role[], type) && !objectionFromAbove(type, above)).map(
      (type) => ({ type, ...REPORT_ACTIONS[type], basis: cited([REPORT_ACTIONS[type].article]) }),
    ),
    dues: duesOf(year, report, organ, authorityOf(organ, today), today),
  };
}
