import { type LegalDate, yearOf } from '../../law/legal-date.js';
import type { LogFigures } from './figures.js';

/** What an application says of its processing fee; each application's in the order in which it was recorded. */
export interface FeeFact {
  application: string;
  type: 'FeeNoticeIssued' | 'FeePaid' | 'FeeNoticeRevoked';
  on: LegalDate;
  /** Null where nobody wrote it down. */
  amountFen: number | null;
}

/**
 * Art. 42, section 六 of the report: the notices of `year` that were not revoked and what they asked for, and what was paid
 * in that year; a payment without an amount is one of what the notice asked for.
 */
export function feesOf(year: number, facts: readonly FeeFact[]): LogFigures['fees'] {
  const fees = { notices: 0, notifiedFen: 0, collectedFen: 0 };
  const asked = new Map<string, FeeFact>();
  const count = (notice: FeeFact | undefined, by: 1 | -1) => {
    if (!notice || yearOf(notice.on) !== year) return;
    fees.notices += by;
    fees.notifiedFen += by * (notice.amountFen ?? 0);
  };
  for (const fact of facts) {
    const { application, type, on, amountFen } = fact;
    const notice = asked.get(application);
    if (type === 'FeeNoticeIssued') {
      asked.set(application, fact);
      count(fact, 1);
    } else if (type === 'FeeNoticeRevoked') {
      count(notice, -1);
      asked.delete(application);
    } else if (yearOf(on) === year) fees.collectedFen += amountFen ?? notice?.amountFen ?? 0;
  }
  return fees;
}
