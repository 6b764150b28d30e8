import { daysBetween, type LegalDate, lastDayOf } from '../../law/legal-date.js';
import type { OrganState } from '../../organs/organ.js';
import { policyOn } from '../../organs/policies.js';
import { authorityOf } from '../../organs/tree.js';
import { hasForm } from '../forms/forms.js';
import type { OrganYear } from '../organ-year.js';

export type DueStep = 'submission' | 'publication';

/** What has to be done with the report of a year by when. */
export interface ReportDue {
  what: DueStep;
  dueOn: LegalDate;
  doneOn: LegalDate | null;
  /** Done or still not done, after that day. */
  late: boolean;
  /** Calendar days left, below zero once the day has passed; null once it is done. */
  daysLeft: number | null;
}

/**
 * Art. 49: by when the report of `year` must be handed in or published, as the organ has set it on that day. The article sets no
 * day for townships: null for one that has set none.
 */
export function reportDueOn(
  what: DueStep,
  year: number,
  { policies }: Pick<OrganState, 'policies'>,
  on: LegalDate,
): LegalDate | null {
  const kind = policyOn('organKind', on, policies);
  const own = what === 'submission' ? 'submissionDueOn' : 'publicationDueOn';
  const isSet = policies.some((change) => change.on <= on && change.values[own] !== undefined);
  if (kind === 'township' && !isSet) return null;
  return `${year + 1}-${policyOn(kind === 'government' ? 'governmentReportDueOn' : own, on, policies)}`;
}

/** On which days it was handed in and published, as far as it was. */
export interface ReportDays {
  readonly submitted: { readonly on: LegalDate } | null;
  readonly published: readonly { readonly on: LegalDate }[];
}

/** Both, for a report that goes to somebody above; its publication alone where there is nobody. */
export function duesOf(
  year: number,
  report: ReportDays | undefined,
  organ: Pick<OrganState, 'policies'>,
  authority: string | null,
  today: LegalDate,
): ReportDue[] {
  const due = (what: DueStep, doneOn: LegalDate | null): ReportDue[] => {
    const dueOn = reportDueOn(what, year, organ, doneOn ?? today);
    if (dueOn === null) return [];
    const daysLeft = doneOn === null ? daysBetween(today, dueOn) : null;
    return [{ what, dueOn, doneOn, late: (doneOn ?? today) > dueOn, daysLeft }];
  };
  const published = report?.published[0]?.on ?? null;
  return [
    ...(authority === null ? [] : due('submission', report?.submitted?.on ?? published)),
    ...due('publication', published),
  ];
}

/** A year as far as it is known: of one that nothing is known of the version is 0. */
export type YearOwed = Pick<OrganYear, 'year' | 'version'> & { readonly report?: ReportDays };

/**
 * Art. 49: what an organ owes of the report of a year, done or not. Nothing of a year that no form covers, and nothing of one
 * that had ended before the organ was here, unless something is known of it.
 */
export function duesOwed({ year, version, report }: YearOwed, organ: OrganState, today: LegalDate): ReportDue[] {
  const here = organ.createdOn <= lastDayOf(year) || version > 0;
  return here && hasForm(year) ? duesOf(year, report, organ, authorityOf(organ, today), today) : [];
}

/** Of these by when it is handed in and when it was; null for an organ that owes nobody the report. */
export const submissionOwed = (known: YearOwed, organ: OrganState, today: LegalDate): ReportDue | null =>
  duesOwed(known, organ, today).find(({ what }) => what === 'submission') ?? null;
