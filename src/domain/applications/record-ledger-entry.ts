import type { LegalDate } from '../law/legal-date.js';
import { inYuan } from '../law/processing-fees.js';
import { Refusal } from '../refusals.js';
import { type Application, evolve } from './application.js';
import { CHANNELS } from './channels.js';
import type { ApplicationCommand } from './commands.js';
import { decide } from './decide.js';
import type { ApplicationEvent } from './events.js';
import type { Facts } from './judgement.js';
import type { LedgerEntry } from './ledger-entry.js';
import { isOutcome, OUTCOMES, type Outcome, RECORD_OUTCOMES, type RecordOutcome } from './outcomes.js';
import { FROM_LEDGER, letterInLedger, toldInLedger } from './told-in-ledger.js';

export type EntryResult = 'imported' | 'updated' | 'unchanged';

/**
 * What a row of a clerk's ledger adds to what is already on record: nothing, when it is imported again. A blank cell
 * says nothing. Throws `Refusal` for what is impossible or contradicts the record; all else is recorded as it happened.
 */
export function recordLedgerEntry(
  entry: LedgerEntry,
  before: Application | null,
  personalDataChanged: readonly string[],
  facts: Facts,
): { result: EntryResult; events: ApplicationEvent[] } {
  const historical = { ...facts, historical: true };
  const events: ApplicationEvent[] = [];
  let app = before;
  const act = (command: ApplicationCommand) => {
    for (const event of decide(command, app, historical)) {
      events.push(event);
      app = evolve(app, event);
    }
  };
  for (const step of inOrder(entry, before)) for (const command of step(entry, app, facts)) act(command);
  if (before && personalDataChanged.length)
    act({
      type: 'CorrectApplicantDetails',
      correctedOn: facts.today,
      fields: [...personalDataChanged],
      reason: BY_IMPORT,
    });
  return { result: before === null ? 'imported' : events.length ? 'updated' : 'unchanged', events };
}

const BY_IMPORT = '台账重新导入时更正';

type Step = (entry: LedgerEntry, app: Application | null, facts: Facts) => ApplicationCommand[];

const receipt: Step = (entry, app, { today }) => {
  const { channel, category, receivedOn, registerNo, handlingUnit } = entry;
  if (app === null) {
    const { submittedOn } = entry;
    const submission = submittedOn ? { submittedOn } : { submittedOn: receivedOn, submittedUnknown: true };
    return [
      { type: 'Lodge', channel, ...submission, category },
      { type: 'Confirm', registerNo, receivedOn, ...(handlingUnit && { handlingUnit }) },
    ];
  }
  if (channel && app.channel && channel !== app.channel) contradicts('申请渠道', CHANNELS[app.channel]);
  if (handlingUnit && app.handlingUnit && handlingUnit !== app.handlingUnit) contradicts('承办处室', app.handlingUnit);
  const fixes: ApplicationCommand[] = [];
  const blank = {
    ...(channel && !app.channel && { channel }),
    ...(handlingUnit && !app.handlingUnit && { handlingUnit }),
  };
  if (Object.keys(blank).length > 0) fixes.push({ type: 'AddNoticeDetails', addedOn: today, ...blank });
  if (category !== app.category)
    fixes.push({ type: 'CorrectCategory', correctedOn: today, category, reason: BY_IMPORT });
  const submittedOn = app.submittedUnknown || entry.submittedOn !== app.submittedOn ? entry.submittedOn : null;
  if (receivedOn !== app.receivedOn || submittedOn) {
    const days = { receivedOn, ...(submittedOn && { submittedOn }) };
    fixes.push({ type: 'CorrectReceiptDate', correctedOn: today, ...days, reason: BY_IMPORT });
  }
  return fixes;
};

const correction: Step = (entry, app, { today: addedOn }) => {
  const { correctionIssuedOn: issuedOn, correctionDueOn, correctionReceivedOn: receivedOn } = entry;
  const told = app && toldInLedger(app);
  const [askedOn, until, answeredOn] = [told?.correctionIssuedOn, told?.correctionDueOn, told?.correctionReceivedOn];
  if (askedOn && issuedOn) same('补正告知日期', issuedOn, askedOn);
  if (until && correctionDueOn) same('补正期限', correctionDueOn, until);
  if (answeredOn && receivedOn) same('收到补正日期', receivedOn, answeredOn);
  const asks = issuedOn !== null && !askedOn;
  const answers = receivedOn !== null && (!answeredOn || asks);
  const notice = { noticeNo: null, servedOn: null, items: null, dueOn: correctionDueOn };
  return [
    ...(asks ? [{ type: 'RequestCorrection' as const, ...notice, issuedOn }] : []),
    ...(answers ? [{ type: 'ReceiveCorrection' as const, receivedOn }] : []),
    ...(askedOn && !until && correctionDueOn ? [{ type: 'AddNoticeDetails' as const, addedOn, correctionDueOn }] : []),
  ];
};

const extension: Step = (entry, app, { today: addedOn }) => {
  const { extensionDays: workingDays, extendedOn: extensionNotifiedOn } = entry;
  if (workingDays === null && extensionNotifiedOn === null) return [];
  const known = app?.clock?.extensions[0];
  if (!known) {
    const notice = { workingDays, approvedBy: null, approvedOn: null, noticeNo: null };
    return [{ type: 'Extend', ...notice, notifiedOn: extensionNotifiedOn }];
  }
  const tells = workingDays !== null && workingDays !== known.workingDays;
  const dates = extensionNotifiedOn !== null && extensionNotifiedOn !== known.on;
  if (tells && known.workingDays !== null) contradicts('延期天数', `${known.workingDays}个工作日`);
  // the day of the receipt stands where an older register has read a ledger that named none
  if (dates && known.on !== null && known.on !== app?.receivedOn) contradicts('延期日期', known.on);
  const details = { ...(tells && { extensionDays: workingDays }), ...(dates && { extensionNotifiedOn }) };
  return tells || dates ? [{ type: 'AddNoticeDetails', addedOn, ...details }] : [];
};

const consultation: Step = (entry, app) => {
  const { thirdPartySentOn: sentOn, thirdPartyAnsweredOn: receivedOn } = entry;
  const known = letterInLedger(app?.consultations ?? [], sentOn);
  const answeredOn = known?.answeredOn ?? app?.unasked.thirdParty ?? null;
  if (known && sentOn) same('征求第三方日期', sentOn, known.sentOn);
  if (answeredOn && receivedOn) same('第三方回复日期', receivedOn, answeredOn);
  const asks = sentOn !== null && !known;
  const answers = receivedOn !== null && (answeredOn === null || asks);
  const letter = { consultation: FROM_LEDGER, letterNo: null, servedOn: null };
  const answer = { consultation: known?.consultation ?? FROM_LEDGER, position: null };
  return [
    ...(asks ? [{ type: 'ConsultThirdParty' as const, ...letter, sentOn }] : []),
    ...(answers ? [{ type: 'ReceiveThirdPartyAnswer' as const, ...answer, receivedOn }] : []),
  ];
};

const fee: Step = (entry, app, { today: addedOn }) => {
  const { feeNoticeOn: sentOn, feeAmountFen, feePaidOn: paidOn } = entry;
  const told = app && toldInLedger(app);
  const [chargedOn, amountFen, settledOn] = [told?.feeNoticeOn, told?.feeAmountFen ?? null, told?.feePaidOn];
  if (chargedOn && sentOn) same('收费通知日期', sentOn, chargedOn);
  if (amountFen !== null && feeAmountFen !== null) same('收费金额', inYuan(feeAmountFen), inYuan(amountFen));
  if (settledOn && paidOn) same('缴费日期', paidOn, settledOn);
  const charges = sentOn !== null && !chargedOn;
  const pays = paidOn !== null && (!settledOn || charges);
  const notice = { method: null, quantity: null, noticeNo: null, amountFen: feeAmountFen };
  return [
    ...(charges ? [{ type: 'ChargeFee' as const, ...notice, sentOn, receivedOn: null }] : []),
    ...(pays ? [{ type: 'PayFee' as const, paidOn, receiptNo: null }] : []),
    ...(chargedOn && amountFen === null && feeAmountFen !== null
      ? [{ type: 'AddNoticeDetails' as const, addedOn, feeAmountFen }]
      : []),
  ];
};

const closure: Step = (entry, app, { today }) => {
  const { decidedOn, outcome, docNo } = entry;
  if (!decidedOn || !outcome) return [];
  if (!app?.closure) return [closing(decidedOn, entry)];
  const { closure: known } = app;
  const number = docNo ?? known.docNo;
  if (known.closedOn === decidedOn && known.outcome === outcome && known.docNo === number) return [];
  if (app.state !== 'closed') contradicts('办理结果', labelOf(known.outcome));
  const correctedOn = today;
  return [{ type: 'CorrectClosure', correctedOn, closedOn: decidedOn, outcome, docNo: number, reason: BY_IMPORT }];
};

function closing(decidedOn: LegalDate, { outcome, docNo }: LedgerEntry): ApplicationCommand {
  switch (outcome) {
    case 'other.correction_overdue':
      return { type: 'LapseCorrection', lapsedOn: decidedOn, docNo };
    case 'other.fee_overdue':
      return { type: 'LapseFee', lapsedOn: decidedOn, docNo };
    case 'other.withdrawn':
      return { type: 'Withdraw', requestedOn: null, acceptedOn: decidedOn, signed: null, docNo };
    default:
      return { type: 'Reply', decidedOn, docNo, principalOutcome: outcome ?? 'other.misc' };
  }
}

const STEPS: readonly Step[] = [receipt, correction, extension, consultation, fee, closure];

/** Receipt and reply may both move later: then the reply moves first, so that the receipt never stands behind it. */
const inOrder = ({ receivedOn }: LedgerEntry, before: Application | null): readonly Step[] =>
  before?.closure && before.receivedOn && receivedOn > before.receivedOn ? [closure, ...STEPS] : STEPS;

const labelOf = (outcome: Outcome | RecordOutcome): string =>
  isOutcome(outcome) ? OUTCOMES[outcome].label : RECORD_OUTCOMES[outcome];

/** `recorded` in the words of a clerk. */
function contradicts(field: string, recorded: string | null): never {
  throw new Refusal('ledger_contradiction', { field, recorded: recorded ?? '空白' });
}

function same(field: string, value: string, recorded: string | null): void {
  if (value !== recorded) contradicts(field, recorded);
}
