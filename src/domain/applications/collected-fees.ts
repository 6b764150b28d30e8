import type { LegalDate } from '../law/legal-date.js';
import type { ApplicationEvent } from './events.js';

export interface CollectedFee {
  paidOn: LegalDate;
  /** As it was paid, else as it was told; null where nobody has written it down. */
  amountFen: number | null;
}

/** Art. 42: what an application has paid; what was paid on a notice that was revoked afterwards has gone back. */
export function collectedFees(history: readonly ApplicationEvent[]): CollectedFee[] {
  const paid: (CollectedFee | null)[] = [];
  let told: number | null = null;
  for (const event of history) {
    if (event.type === 'FeeNoticeIssued') {
      told = event.amountFen;
      paid.push(null);
    }
    if (event.type === 'FeePaid')
      paid.splice(Math.max(paid.length - 1, 0), 1, { paidOn: event.paidOn, amountFen: event.amountFen ?? told });
    if (event.type === 'FeeNoticeRevoked') paid.pop();
  }
  return paid.filter((one) => one !== null);
}
