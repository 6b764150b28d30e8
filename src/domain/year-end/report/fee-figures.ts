import { type FeeFact, feesTold } from '../../applications/fees-told.js';
import { yearOf } from '../../law/legal-date.js';
import type { LogFigures } from './figures.js';

/** Each application's in the order in which they were recorded. */
export interface FeeFactOf extends FeeFact {
  application: string;
}

/**
 * Art. 42, section 六 of the report: the notices of `year` that were not revoked and what they asked for, and what was paid
 * in that year; a payment without an amount is one of what the notice asked for.
 */
export function feesOf(year: number, facts: readonly FeeFactOf[]): LogFigures['fees'] {
  const byApplication = new Map<string, FeeFact[]>();
  for (const fact of facts) byApplication.set(fact.application, [...(byApplication.get(fact.application) ?? []), fact]);
  const fees = [...byApplication.values()].flatMap(feesTold);
  const told = fees.filter(({ sentOn }) => sentOn !== null && yearOf(sentOn) === year);
  const paid = fees.filter(({ paidOn }) => paidOn !== null && yearOf(paidOn) === year);
  return {
    notices: told.length,
    notifiedFen: told.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0),
    collectedFen: paid.reduce((sum, { paidFen }) => sum + (paidFen ?? 0), 0),
  };
}
