import type { LegalDate } from '../law/legal-date.js';
import type { Application, Consultation } from './application.js';
import type { LedgerEntry } from './ledger-entry.js';
import type { CaseKind } from './outcomes.js';

/** A letter to a third party that only a ledger tells of. */
export const FROM_LEDGER = '台账';

type Told =
  | 'submittedOn'
  | 'correctionIssuedOn'
  | 'correctionDueOn'
  | 'correctionReceivedOn'
  | 'extensionDays'
  | 'extendedOn'
  | 'thirdPartySentOn'
  | 'thirdPartyAnsweredOn'
  | 'feeNoticeOn'
  | 'feeAmountFen'
  | 'feePaidOn';

/** What a row of a ledger tells of the way to the reply (contracts §4); null where nothing is on record. Amounts in fen. */
export interface ToldInLedger extends Pick<LedgerEntry, Told> {
  caseKind: CaseKind;
  /** The day on which the reply was served. */
  servedOn: LegalDate | null;
}

/** The same row that an import would find to be on record: a ledger has one place for each kind of notice, and the first stands there. */
export function toldInLedger(app: Application): ToldInLedger {
  const { clock, unasked } = app;
  const [[correction], [fee], [extension]] = [app.corrections, app.fees, clock?.extensions ?? []];
  const letter = letterInLedger(app.consultations, null);
  return {
    caseKind: app.caseKind,
    submittedOn: app.submittedUnknown ? null : app.submittedOn,
    correctionIssuedOn: correction?.issuedOn ?? null,
    correctionDueOn: correction?.dueOn ?? null,
    correctionReceivedOn: correction?.receivedOn ?? unasked.correction,
    extensionDays: extension?.workingDays ?? null,
    extendedOn: extension?.on ?? null,
    thirdPartySentOn: letter?.sentOn ?? null,
    thirdPartyAnsweredOn: letter?.answeredOn ?? unasked.thirdParty,
    feeNoticeOn: fee?.sentOn ?? null,
    feeAmountFen: fee?.amountFen ?? null,
    feePaidOn: fee?.paidOn ?? unasked.fee,
    servedOn: app.servedOn,
  };
}

/** The letter to a third party that a row speaks of, by the day on which it was sent; where it names none, the first. */
export function letterInLedger(letters: readonly Consultation[], sentOn: LegalDate | null): Consultation | undefined {
  const toThirdParties = letters.filter((letter) => letter.with === 'third_party');
  if (sentOn === null) return toThirdParties[0];
  return (
    toThirdParties.find((letter) => letter.sentOn === sentOn) ??
    toThirdParties.find(({ consultation }) => consultation === FROM_LEDGER)
  );
}
