import type { LegalDate } from '../law/legal-date.js';
import type { ApplicationEvent } from './events.js';

/** What an event of an application says of its processing fee. */
export interface FeeFact {
  type: 'FeeNoticeIssued' | 'FeePaid' | 'FeeNoticeRevoked' | 'NoticeDetailsAdded';
  on: LegalDate;
  /** Null where nobody wrote it down. */
  amountFen: number | null;
}

export interface FeeTold {
  /** Null for a payment that no notice stands before. */
  sentOn: LegalDate | null;
  /** As it was told, if only later. */
  amountFen: number | null;
  paidOn: LegalDate | null;
  /** As it was paid, else as it was told. */
  paidFen: number | null;
}

/** Art. 42: the fees of one application in the order of its facts; those that were revoked are gone, with what was paid on them. */
export function feesTold(facts: readonly FeeFact[]): FeeTold[] {
  const fees: FeeTold[] = [];
  for (const { type, on, amountFen } of facts) {
    const last = fees.at(-1);
    if (type === 'FeeNoticeIssued') fees.push({ sentOn: on, amountFen, paidOn: null, paidFen: null });
    else if (type === 'FeeNoticeRevoked') fees.pop();
    else if (type === 'FeePaid')
      fees.splice(-1, 1, { sentOn: null, amountFen: null, ...last, paidOn: on, paidFen: amountFen });
    else if (last) fees.splice(-1, 1, { ...last, amountFen });
  }
  return fees.map((fee) => ({ ...fee, paidFen: fee.paidOn === null ? null : (fee.paidFen ?? fee.amountFen) }));
}

/** What an event says of the fee, if anything. */
export function feeFactsOf(event: ApplicationEvent): FeeFact[] {
  switch (event.type) {
    case 'FeeNoticeIssued':
      return [{ type: event.type, on: event.sentOn, amountFen: event.amountFen }];
    case 'FeePaid':
      return [{ type: event.type, on: event.paidOn, amountFen: event.amountFen ?? null }];
    case 'FeeNoticeRevoked':
      return [{ type: event.type, on: event.revokedOn, amountFen: null }];
    case 'NoticeDetailsAdded':
      return event.feeAmountFen === undefined
        ? []
        : [{ type: event.type, on: event.addedOn, amountFen: event.feeAmountFen }];
    default:
      return [];
  }
}
