import type { Reader } from '../database/with-organ.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import type { OrganState } from '../domain/organs/organ.js';
import { untouchedYear } from '../domain/year-end/organ-year.js';
import { type DueStep, duesOwed } from '../domain/year-end/report/report-dues.js';
import { organYears } from '../event-store/acting/act-on-year.js';

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

/** Art. 49: what is due of the reports of an organ, the earliest first: of last year's, and of earlier ones that were begun. */
export async function reportDues(
  db: Reader,
  organ: number,
  state: OrganState,
  today: LegalDate,
): Promise<ReportDueLine[]> {
  const years = await organYears(db, organ);
  const last = yearOf(today) - 1;
  const lastYear = years.find(({ year }) => year === last) ?? untouchedYear(last);
  return [...years.filter(({ year, report }) => year < last && report), lastYear]
    .flatMap((known) =>
      duesOwed(known, state, today).flatMap(({ what, dueOn, daysLeft }) =>
        daysLeft === null ? [] : [{ year: known.year, what, label: LABELS[what], dueOn, daysLeft }],
      ),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
