import type { Reader } from '../database/with-organ.js';
import { type LegalDate, lastDayOf, yearOf } from '../domain/law/legal-date.js';
import type { OrganState } from '../domain/organs/organ.js';
import { hasForm } from '../domain/year-end/forms/forms.js';
import { untouchedYear } from '../domain/year-end/organ-year.js';
import { type DueStep, duesOf } from '../domain/year-end/report/report-dues.js';
import { organYears } from '../event-store/acting/act-on-year.js';
import { authorityOf } from '../event-store/year-end/report-sources.js';

/** Something that has to be done with an annual report, and is not. */
export interface ReportDueLine {
  year: number;
  what: DueStep;
  label: string;
  dueOn: LegalDate;
  /** Calendar days, below zero once the day has passed. */
  daysLeft: number;
}

const LABELS: Readonly<Record<DueStep, string>> = { submission: '报送年度报告', publication: '公布年度报告' };

/**
 * Art. 49: what is due of the reports of an organ, the earliest first: of last year's, and of earlier ones that were begun. An
 * organ owes no report of a year that had ended before it was here, unless something is known of that year.
 */
export async function reportDues(
  db: Reader,
  organ: number,
  state: OrganState,
  today: LegalDate,
): Promise<ReportDueLine[]> {
  const years = await organYears(db, organ);
  const last = yearOf(today) - 1;
  const begun = years.filter(({ year, report }) => year === last || (year < last && report));
  const here = state.createdOn <= lastDayOf(last) && !begun.some(({ year }) => year === last);
  return [...begun, ...(here ? [untouchedYear(last)] : [])]
    .filter(({ year }) => hasForm(year))
    .flatMap(({ year, report }) =>
      duesOf(year, report, state, authorityOf(state, today), today).flatMap(({ what, dueOn, daysLeft }) =>
        daysLeft === null ? [] : [{ year, what, label: LABELS[what], dueOn, daysLeft }],
      ),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
