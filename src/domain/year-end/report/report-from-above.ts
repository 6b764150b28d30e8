import type { Actor } from '../../applications/judgement.js';
import type { LegalDate } from '../../law/legal-date.js';
import { Refusal } from '../../refusals.js';
import type { OrganYear } from '../organ-year.js';
import { isAccepted, type Submission } from './annual-report.js';
import type { AuthorityCommand, Happens } from './report-commands.js';

/** Who decides from above on which report. */
export interface Above {
  /** Its code. */
  authority: string;
  by: Actor;
  year: OrganYear;
  today: LegalDate;
}

/** Art. 49 ¶1: the authority accepts a report that was submitted to it, or sends it back with what is wrong. Throws `Refusal`. Pure. */
export function decideFromAbove(
  command: AuthorityCommand,
  above: Above,
): Happens<'ReportAccepted'> | Happens<'ReportReturned'> {
  const { authority, by, year, today } = above;
  const submission = lyingWith(above);
  const event = { year: year.year, on: today, by: by.account, authority };
  if (command.type === 'ReturnReport') return { type: 'ReportReturned', ...event, remarks: command.remarks };
  if (year.report && isAccepted(year.report)) throw new Refusal('report_accepted');
  if (command.digest !== submission.digest) throw new Refusal('report_changed');
  return { type: 'ReportAccepted', ...event, digest: command.digest };
}

/** What was submitted to this authority and is not published yet; an accepted one may still be sent back. Throws `report_not_submitted`, `report_published`. */
export function lyingWith({ authority, year: { report } }: Pick<Above, 'authority' | 'year'>): Submission {
  const published = report?.published[0];
  if (published) throw new Refusal('report_published', { on: published.on });
  if (!report?.submitted || report.submitted.to !== authority) throw new Refusal('report_not_submitted');
  return report.submitted;
}
